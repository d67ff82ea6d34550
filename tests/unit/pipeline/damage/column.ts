import type { Column, ContactChunk } from '#domain/chunk';
import type { DamageFinding } from '#domain/imports/damage';
import { fieldDefinition, type CustomField, type FieldId } from '#domain/fields';
import { createDamageScan, repairChunk, type Blanked, type DamageScanOptions } from '#workers/pipeline/damage/index';

export const chunkOf = (columns: Partial<Record<FieldId, Column>>): ContactChunk => {
	const map = new Map(Object.entries(columns) as [FieldId, Column][]);
	const rows = Math.max(0, ...[...map.values()].map((c) => c.length));
	return { rowNumbers: Uint32Array.from({ length: rows }, (_, i) => i + 2), columns: map };
};

export interface Outcome {
	after: (field: FieldId) => Column;
	findings: DamageFinding[];
	blanked: Blanked[];
	chunk: ContactChunk;
	given: ContactChunk;
	again: ContactChunk;
}

/** Scans and repairs a small file of one chunk, twice, as an import does once. */
export function repaired(
	columns: Partial<Record<FieldId, Column>>,
	options: Partial<DamageScanOptions> & { off?: string[]; custom?: CustomField[] } = {}
): Outcome {
	const given = chunkOf(columns);
	const fields = [...given.columns.keys()].map((f) => fieldDefinition(f, options.custom));
	const scan = createDamageScan(fields, { defaultCountry: 'US', ...options });
	scan.add(given);
	// Facts travel between threads and through checkpoints.
	const facts = structuredClone(scan.facts());
	const off = new Set(options.off);
	const { chunk, findings, blanked } = repairChunk(given, facts, { off });
	return { after: (f) => chunk.columns.get(f) ?? [], findings, blanked, chunk, given, again: repairChunk(chunk, facts, { off }).chunk };
}

/** One column; the values after repair. */
export const column = (field: FieldId, values: Column, options: Parameters<typeof repaired>[1] = {}): Column =>
	repaired({ [field]: values }, options).after(field);
