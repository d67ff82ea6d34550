import { fromBase64, toBase64 } from '#domain/basics/base64';
import { CHUNK_ROWS } from '#domain/chunk';
import type { ImportManifest } from '#domain/import';
import type { ImportProof, ProofHashes, ProofRecipe } from '#domain/imports/proof';
import { hex } from '#domain/basics/hex';
import type { Store } from '../../store/engine/open';
import { readStagedValue } from '../../store/chunks/staged-chunks';
import type { CommitPlan } from '../../store/schema';
import { withDeadline } from '../../store/engine/deadline';
import { groupMarks } from './bytes';
import { countFates, fateBytes, fatesOf } from './fates';
import { canonical, deflate, sha256, sha256Hex } from './hashing';
import type { ProofOfRows } from './rows';

/** Groups of rows that a proof marks, about, at most. */
const MOST_MARKS = 16_384;

export const recipeHash = (recipe: ProofRecipe): Promise<string> => sha256Hex(canonical(recipe));

/**
 * The hash of what came out: over the hashes of the chunks, of the fates, and of the rows that stand aside. `fates` = their bytes, not
 * deflated.
 */
export async function outputHash(p: Pick<ImportProof, 'rows' | 'chunks' | 'aside'>, fates: Uint8Array<ArrayBuffer>): Promise<string> {
	return sha256Hex(
		canonical({ rows: p.rows, chunks: p.chunks.map((c) => hex(fromBase64(c))), fates: hex(await sha256(fates)), aside: p.aside })
	);
}

/** The proof of an import that is being completed; null where its rows were read by an edition of the app that kept no recipe for it. */
export async function makeProof(
	db: Store,
	manifest: ImportManifest,
	plan: CommitPlan,
	rows: ProofOfRows,
	at: number
): Promise<ImportProof | null> {
	const recipe = (await withDeadline(db.get('fingerprints', manifest.id), 'Reading the fingerprints of the rows'))?.recipe;
	if (!recipe) return null;
	const { chunks, marks, aside, asideHash } = await rows.end((n) => readStagedValue(db, manifest.id, n));
	const fates = fatesOf(plan);
	const bytes = fateBytes(fates);
	const per = Math.max(1, Math.ceil(marks.length / MOST_MARKS));
	const values = chunks.flatMap((_, n) => [...groupMarks(marks.subarray(n * CHUNK_ROWS, (n + 1) * CHUNK_ROWS), per)]);
	const proof = { rows: plan.rows.length, chunks: chunks.map(toBase64), aside: { rows: aside, sha256: asideHash } };
	const hashes: ProofHashes = {
		input: manifest.file.sha256,
		recipe: await recipeHash(recipe),
		output: await outputHash(proof, bytes),
		rules: recipe.rules
	};
	return {
		muster: 'proof',
		version: 1,
		importId: manifest.id,
		completedAt: at,
		files: manifest.files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
		hashes,
		recipe,
		...proof,
		counts: countFates(fates.codes),
		marks: { per, values: toBase64(Uint8Array.from(values)) },
		fates: toBase64(await deflate(bytes))
	};
}
