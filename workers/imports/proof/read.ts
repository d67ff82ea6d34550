import { fromBase64 } from '#domain/basics/base64';
import { proofSchema, type ImportProof } from '#domain/imports/proof';
import { settingsSchema } from '#domain/settings';
import { fail, ok, type Result } from '#domain/result';
import { countFates, readFates, type RowFates } from './fates';
import { inflate } from './hashing';
import { inputHash } from './file-hash';
import { outputHash, recipeHash } from './make';

/** A proof file is never larger; more is something else. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Bytes that the fate of a row takes at most. */
const FATE_BYTES = 5;

export interface ReadProof {
	proof: ImportProof;
	fates: RowFates;
	/** True where it fits its own hashes. */ sound: boolean;
}

/** Reads a proof file and holds it against its own hashes. Problem: proofUnreadable. */
export async function readProof(file: File): Promise<Result<ReadProof>> {
	const unreadable = fail('proofUnreadable', { name: file.name });
	if (file.size > MOST_BYTES) return unreadable;
	try {
		const parsed = proofSchema.safeParse(JSON.parse(await file.text()));
		if (!parsed.success) return unreadable;
		// Hashed as it was written: a setting that this edition reads otherwise is no change of the recipe.
		const asWritten = parsed.data as unknown as ImportProof;
		const bytes = await inflate(fromBase64(asWritten.fates), asWritten.rows * FATE_BYTES);
		const fates = bytes && readFates(bytes, asWritten.rows);
		if (!bytes || !fates) return unreadable;
		const { customFields, table, knownCompanies, matchRules, matchFields, similarUpTo } = settingsSchema.parse(asWritten.recipe.settings);
		const counts = countFates(fates.codes);
		const sound =
			asWritten.hashes.rules === asWritten.recipe.rules &&
			(await recipeHash(asWritten.recipe)) === asWritten.hashes.recipe &&
			(await inputHash(asWritten.files)) === asWritten.hashes.input &&
			(await outputHash(asWritten, Uint8Array.from(bytes))) === asWritten.hashes.output &&
			Object.entries(asWritten.counts).every(([fate, n]) => counts[fate as keyof typeof counts] === n);
		return ok({
			proof: {
				...asWritten,
				counts,
				recipe: { ...asWritten.recipe, settings: { customFields, table, knownCompanies, matchRules, matchFields, similarUpTo } }
			},
			fates,
			sound
		});
	} catch {
		// JSON or Base64 that is none.
		return unreadable;
	}
}
