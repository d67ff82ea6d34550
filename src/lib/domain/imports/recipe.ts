import * as z from 'zod/mini';
import { DATE_ORDERS, type DateOrder } from '../import';
import type { ReadOptions } from './import-reading';
import { DUPLICATE_POLICIES, type DuplicatePolicy } from '../matching/match';
import type { FieldId } from '../fields';
import type { ValueFix } from './fix';
import { savedColumnSchema, type SavedColumn } from './saved-mapping';
import { REQUIRED_POLICIES, SURVIVORSHIP_RULES, type RequiredPolicy, type SurvivorshipRuleId } from '../settings';

/** How one part was read, and what its columns looked like: a later file is compared with it. */
export interface RecipePart {
	sheetName: string | null;
	read: ReadOptions;
	headers: string[];
}

/** A column of the file the recipe was made from: how full it was (0–1) and what its values were, to notice what changed. */
export interface RecipeColumn extends SavedColumn {
	filled: number;
	/** Distinct values of a column with few of them; absent where there were many. */
	known?: string[] | undefined;
}

/**
 * Everything from bytes to payload, as a file: how the file is read, where its columns go, what is cleaned and fixed, the
 * policies, the scoring. Applied to next month's file it gives the same treatment, with a list of what surprised it.
 */
export interface Recipe {
	muster: 'recipe';
	version: 1;
	id: string;
	name: string;
	/** ms. */
	savedAt: number;
	/** Name of the file it was made from, and its rows. */
	source: { fileName: string; rows: number };
	parts: RecipePart[];
	columns: RecipeColumn[];
	policy: DuplicatePolicy;
	requiredPolicy: RequiredPolicy;
	survivorship: SurvivorshipRuleId;
	defaultCountry: string;
	leadSource: string;
	normalizersOff: string[];
	dateOrders: Partial<Record<FieldId, DateOrder>>;
	fixes: ValueFix[];
	scoring: { tierScheme: 'letters' | 'numbers'; tierThresholds: { A: number; B: number; C: number } };
}

const text = z.string().check(z.maxLength(2000));
const fieldId = z.custom<FieldId>((v) => typeof v === 'string' && v.length > 0 && v.length < 200);
const readOptions = z.object({
	format: text,
	encoding: text,
	delimiter: text,
	quote: text,
	headerRow: z.number(),
	sheet: z.number(),
	trim: z.boolean()
});

/** What a recipe file must hold to be taken. */
export const recipeSchema = z.object({
	muster: z.literal('recipe'),
	version: z.literal(1),
	id: text,
	name: text,
	savedAt: z.number(),
	source: z.object({ fileName: text, rows: z.number() }),
	parts: z.array(z.object({ sheetName: z.nullable(text), read: readOptions, headers: z.array(text) })),
	columns: z.array(z.extend(savedColumnSchema, { filled: z.number(), known: z.optional(z.array(text)) })),
	policy: z.enum(DUPLICATE_POLICIES),
	requiredPolicy: z.enum(REQUIRED_POLICIES),
	survivorship: z.enum(SURVIVORSHIP_RULES),
	defaultCountry: text,
	leadSource: text,
	normalizersOff: z.array(text),
	dateOrders: z.record(text, z.enum(DATE_ORDERS)),
	fixes: z.array(z.object({ field: fieldId, from: text, to: text })),
	scoring: z.object({
		tierScheme: z.enum(['letters', 'numbers']),
		tierThresholds: z.object({ A: z.number(), B: z.number(), C: z.number() })
	})
});

/** Something in a new file that the recipe did not expect. error: it can't be applied without a look; warning; info. */
export interface Surprise {
	severity: 'error' | 'warning' | 'info';
	code: string;
	params: Record<string, string | number>;
}
