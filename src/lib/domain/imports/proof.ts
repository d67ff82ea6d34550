import * as z from 'zod/mini';
import { DUPLICATE_POLICIES } from '../matching/match';
import { DATE_ORDERS, type ImportSetup } from '../import';
import type { FieldId } from '../fields';
import { REQUIRED_POLICIES, SURVIVORSHIP_RULES, type Settings } from '../settings';

/** The three hashes of an import, SHA-256 in lower-case hexadecimal digits, and the name of the rules that made its rows. */
export interface ProofHashes {
	input: string;
	recipe: string;
	output: string;
	rules: string;
}

/** Settings that decide how rows are read, cleaned, judged and matched. */
export type ProofSettings = Pick<Settings, 'customFields' | 'table' | 'knownCompanies' | 'matchRules' | 'matchFields' | 'similarUpTo'>;
/** How an import was set up when its rows were read, without what only helps a person to choose. */
export interface ProofRecipe {
	setup: ImportSetup;
	settings: ProofSettings;
	rules: string;
}

/**
 * What became of a row, as a proof counts it: `ofFile` = merged into an earlier row of the same files, `stored` = into a contact that was
 * there before.
 */
export const FATES = ['created', 'ofFile', 'stored', 'skipped', 'held', 'failed'] as const;
export type Fate = (typeof FATES)[number];

/**
 * [Note: proof] What an import keeps to prove itself, and the file that a colleague verifies (docs/proof.md). It holds hashes, row
 * numbers and the recipe, and no value of a row.
 */
export interface ImportProof {
	muster: 'proof';
	version: 1;
	importId: string;
	completedAt: number;
	files: { name: string; size: number; sha256: string }[];
	hashes: ProofHashes;
	recipe: ProofRecipe;
	rows: number;
	counts: Record<Fate, number>;
	/** SHA-256 of what each thousand rows became, Base64, in the order of the file. */
	chunks: string[];
	/** 24-bit checksums of `per` rows each, three bytes each, Base64: they tell where a difference lies and prove nothing. */
	marks: { per: number; values: string };
	/** Fates of the rows, a byte each, then the row numbers that rows of `ofFile` went into, four bytes each; deflated, Base64. */
	fates: string;
	/** Rows whose values no recipe gives (corrected by hand, or left out for good): not in `chunks`. */
	aside: { rows: number[]; /** SHA-256 of what they became. */ sha256: string };
}

const text = z.string().check(z.maxLength(2000));
const digits = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const base64 = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(most));
const whole = z.number().check(z.int(), z.minimum(0));
const field = z.custom<FieldId>((v: unknown) => typeof v === 'string' && v.length > 0 && v.length < 200 && v !== ('__proto__' as string));
const customField = z.object({
	id: z.templateLiteral(['custom:', z.string()]),
	label: text,
	type: z.enum(['text', 'number', 'date', 'yesNo', 'choice', 'url']),
	choices: z.optional(z.array(text))
});

const setup = z.object({
	parts: z
		.array(
			z.object({
				file: whole,
				fileName: text,
				sheetName: z.nullable(text),
				read: z.object({ format: text, encoding: text, delimiter: text, quote: text, headerRow: whole, sheet: whole, trim: z.boolean() }),
				date1904: z.optional(z.literal(true)),
				columns: z.array(whole)
			})
		)
		.check(z.minLength(1)),
	mapping: z.array(
		z.object({
			index: whole,
			header: text,
			samples: z.array(text),
			confidence: z.number(),
			reason: z.object({ code: text, params: z.record(text, z.union([text, z.number()])) }),
			byUser: z.boolean(),
			target: z.union([
				z.object({ kind: z.literal('field'), field }),
				z.object({ kind: z.literal('custom'), field: customField }),
				z.object({ kind: z.literal('exclude') })
			]),
			joinWith: z.optional(text),
			concept: z.optional(text),
			phoneType: z.optional(z.enum(['mobile', 'work', 'home', 'other'])),
			values: z.optional(z.array(z.tuple([text, text]))),
			reader: z.optional(text)
		})
	),
	policy: z.enum(DUPLICATE_POLICIES),
	requiredPolicy: z.enum(REQUIRED_POLICIES),
	survivorship: z.enum(SURVIVORSHIP_RULES),
	defaultCountry: text,
	leadSource: text,
	normalizersOff: z.array(text),
	dateOrders: z.record(text, z.enum(DATE_ORDERS)),
	fixes: z.array(z.object({ field, from: text, to: text })),
	largeFileConfirmed: z.boolean(),
	// Which lead list the rows went into decides nothing about their values, and is said of another device.
	list: z.optional(z.unknown()),
	takenBack: z.optional(z.array(z.object({ importId: text, still: z.array(text) })))
});

/** What a proof file must hold to be read. Its settings are read as those of the app are: what is no setting is dropped. */
export const proofSchema = z.object({
	muster: z.literal('proof'),
	version: z.literal(1),
	importId: text,
	completedAt: z.number(),
	files: z.array(z.object({ name: text, size: whole, sha256: digits })).check(z.minLength(1)),
	hashes: z.object({ input: digits, recipe: digits, output: digits, rules: text }),
	recipe: z.object({ setup, settings: z.record(z.string(), z.unknown()), rules: text }),
	rows: whole,
	counts: z.object({ created: whole, ofFile: whole, stored: whole, skipped: whole, held: whole, failed: whole }),
	chunks: z.array(base64(44)),
	marks: z.object({ per: z.number().check(z.int(), z.minimum(1)), values: base64(200_000) }),
	fates: base64(16_000_000),
	aside: z.object({ rows: z.array(whole), sha256: digits })
});

/** Why a verification did not come out the same; more than one may hold. */
const PROOF_REASONS = ['altered', 'record', 'file', 'rules', 'rows', 'values'] as const;
export type ProofReason = (typeof PROOF_REASONS)[number];

/** Rows from … to (numbers in the file, both included) that came out otherwise. */
export interface ProofDifference {
	from: number;
	to: number;
	kind: 'values' | 'failsNow' | 'passesNow' | 'missing' | 'more';
}

export interface ProofVerdict {
	same: boolean;
	/**
	 * altered: the proof doesn't fit its own hashes. record: this device kept other hashes of the import. file, rules: another file, other
	 * rules. rows: other rows are in it. values: rows became something else.
	 */
	reasons: ProofReason[];
	/** Rows that were read now. */
	rows: number;
	/** The first ones that differ, at most DIFFERENCES_SHOWN; `more` = whether there are more. */
	first: ProofDifference[];
	more: boolean;
	/** Rows that were left out of the comparison. */
	aside: number;
	counts: Record<Fate, number>;
	hashes: ProofHashes;
	/** Name of the rules here. */
	rulesHere: string;
	/** Contacts of the import that were changed since, where the import is on this device; null = it isn't. */
	changedSince: number | null;
}
export const DIFFERENCES_SHOWN = 5;
