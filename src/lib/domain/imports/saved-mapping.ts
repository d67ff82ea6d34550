import * as z from 'zod/mini';
import type { CustomField, FieldId } from '../fields';

/** Where a column went, told by its name and by how often the name stood before it, never by its place. */
export interface SavedColumn {
	header: string;
	/** 1 = the first column of that name. */
	occurrence: number;
	target: { kind: 'field'; field: FieldId } | { kind: 'custom'; field: CustomField } | { kind: 'exclude' };
	joinWith?: string | undefined;
	/** What values of the column became (select values), from → to. */
	values?: [string, string][] | undefined;
}

/** A mapping kept under a name (MAP-5): proposed by itself when the same header set returns; also the shape of its file. */
export interface SavedMapping {
	muster: 'mapping';
	version: 1;
	id: string;
	name: string;
	/** ms. */
	savedAt: number;
	headers: string[];
	columns: SavedColumn[];
}

const text = z.string().check(z.maxLength(2000));
const customField = z.object({
	id: z.templateLiteral(['custom:', z.string()]),
	label: text,
	type: z.enum(['text', 'number', 'date', 'yesNo', 'choice', 'url']),
	choices: z.optional(z.array(text))
});
const fieldId = z.custom<FieldId>((v) => typeof v === 'string' && v.length > 0 && v.length < 200);

export const savedColumnSchema = z.object({
	header: text,
	occurrence: z.number(),
	target: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('field'), field: fieldId }),
		z.object({ kind: z.literal('custom'), field: customField }),
		z.object({ kind: z.literal('exclude') })
	]),
	joinWith: z.optional(text),
	values: z.optional(z.array(z.tuple([text, text])))
});

/** What a mapping file must hold to be taken. */
export const savedMappingSchema = z.object({
	muster: z.literal('mapping'),
	version: z.literal(1),
	id: text,
	name: text,
	savedAt: z.number(),
	headers: z.array(text),
	columns: z.array(savedColumnSchema)
});
