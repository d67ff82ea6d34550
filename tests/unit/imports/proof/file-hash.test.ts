import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileHash } from '#workers/imports/proof/file-hash';
import { pipelineApi as api } from '#workers/imports/api';
import { freshDevice, proposedSetup } from '../harness';

const MIB = 1024 * 1024;
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** A list of contacts of at least that many bytes, each row with its own address. */
function listOf(bytes: number): Uint8Array<ArrayBuffer> {
	const row = (n: number): string => `Ana Lima ${n},ana${n}@nordlicht.example,${'x'.repeat(4000)}\n`;
	let text = 'Name,Email,Notes\n';
	const rows: string[] = [];
	for (let n = 0, size = text.length; size < bytes; n++) {
		rows.push(row(n));
		size += row(n).length;
	}
	text += rows.join('');
	return new TextEncoder().encode(text);
}

describe('the hash of a file', () => {
	beforeEach(freshDevice);

	it('HIS-1: of a small file it is what every other program says', async () => {
		const bytes = listOf(3000);
		expect(await fileHash(new File([bytes], 'small.csv'))).toBe(sha256(bytes).toString('hex'));
	});

	it('HIS-1: of a file over 64 MiB it is made of the slices as they are staged, and is the same as of the file itself', async () => {
		const bytes = listOf(64 * MIB + 12_345);
		const pieces: Buffer[] = [];
		for (let at = 0; at < bytes.length; at += MIB) pieces.push(sha256(bytes.subarray(at, at + MIB)));
		const wanted = sha256(Buffer.concat(pieces)).toString('hex');
		const file = new File([bytes], 'large.csv', { type: 'text/csv' });
		expect(await fileHash(file)).toBe(wanted);
		const made = await api.createImport([file], 'file', { ...(await proposedSetup([file])), largeFileConfirmed: true });
		expect(made.ok && made.value.file.sha256).toBe(wanted);
	}, 60_000);
});
