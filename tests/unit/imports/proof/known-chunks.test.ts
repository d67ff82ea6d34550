import { expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { ProofOfRows, proofOfChunk, type ChunkProof } from '#workers/imports/proof/rows';
import { stagedToDisk } from '#workers/store/chunks/staged-chunks';

const chunk = (from: number, edited?: number) =>
	stagedToDisk({
		rows: Uint32Array.from({ length: 4 }, (_, i) => from + i),
		columns: new Map<FieldId, (string | null)[]>([
			['email', Array.from({ length: 4 }, (_, i) => `p${from + i}@orion-pack.com`)],
			['city', ['Köln', null, 'Bonn', 'Köln']]
		]),
		failed: new Uint8Array(4),
		...(edited !== undefined && { edited: new Map([[edited, { city: 1 }]]) })
	});

const proved = async (chunks: ReturnType<typeof chunk>[], known: ChunkProof[], erased: number[] = []) => {
	const proof = new ProofOfRows([0, 4], 8, new Set(erased), known);
	chunks.forEach((c, n) => proof.add(n, c));
	return proof.end(() => Promise.reject(new Error('every chunk was given')));
};

it('HIS-1, IMP-6: chunks whose proof was made as they were staged are not spelled out again, and give the proof that they give without', async () => {
	const chunks = [chunk(2), chunk(6)];
	const made = chunks.map((c) => proofOfChunk(c));
	expect(await proved(chunks, made)).toEqual(await proved(chunks, []));
	const other: ChunkProof = { hash: Promise.resolve(new Uint8Array(32).fill(7)), marks: new Uint32Array(4).fill(9) };
	const { chunks: hashes, marks } = await proved(chunks, [made[0]!, other]);
	expect([hashes[1]![0], [...marks.slice(4)]]).toEqual([7, [9, 9, 9, 9]]);
});

it('HIS-1, CON-4: of a chunk with a row that was corrected by hand or erased the proof is made of what it is now', async () => {
	const known = [proofOfChunk(chunk(2)), proofOfChunk(chunk(6))];
	const corrected = [chunk(2, 1), chunk(6)];
	expect(await proved(corrected, known)).toEqual(await proved(corrected, []));
	const plain = [chunk(2), chunk(6)];
	const erased = await proved(plain, known, [7]);
	expect(erased).toEqual(await proved(plain, [], [7]));
	expect(erased.chunks[1]).not.toEqual(await known[1]!.hash);
});
