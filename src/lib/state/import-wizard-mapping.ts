import type { CustomField, FieldId } from '#domain/fields';
import type { ColumnMapping, MappingTarget } from '#domain/mapping';
import { standardField } from '#domain/fields';
import { confidenceWord, mappedField } from '#domain/mapping';

/** What the combobox of a column says: a field id, or exclude. */
export type TargetValue = FieldId | 'exclude';

export const targetValue = (c: ColumnMapping): TargetValue => mappedField(c) ?? 'exclude';

/** The target behind a combobox value; custom fields are looked up among those that exist. */
export function targetOf(value: TargetValue, custom: readonly CustomField[]): MappingTarget {
	if (value === 'exclude') return { kind: 'exclude' };
	if (standardField(value)) return { kind: 'field', field: value };
	const field = custom.find((c) => c.id === value);
	return field ? { kind: 'custom', field } : { kind: 'exclude' };
}

/** The mapping with one column sent elsewhere by a person: the old reason, warning and join no longer speak of it. */
export function withTarget(mapping: readonly ColumnMapping[], index: number, target: MappingTarget): ColumnMapping[] {
	return mapping.map((c) => {
		if (c.index !== index) return c;
		const { warning: _w, joinWith: _j, ...rest } = c;
		return { ...rest, target, confidence: 1, byUser: true };
	});
}

/** Joins a column with the earlier one on the same field (MAP-2), or takes the join back with null. */
export function withJoin(mapping: readonly ColumnMapping[], index: number, joinWith: string | null): ColumnMapping[] {
	return mapping.map((c) => {
		if (c.index !== index) return c;
		const { joinWith: _j, ...rest } = c;
		return joinWith === null ? rest : { ...rest, joinWith };
	});
}

/** The first earlier column that fills the same field, or null. */
export function sharesWith(mapping: readonly ColumnMapping[], c: ColumnMapping): ColumnMapping | null {
	const field = mappedField(c);
	if (field === null) return null;
	return mapping.find((o) => o.index < c.index && mappedField(o) === field) ?? null;
}

/** True when a person should look: left out though it has values, unsure, contradicted, or on a field twice. */
export function wantsLook(mapping: readonly ColumnMapping[], c: ColumnMapping): boolean {
	if (c.byUser) return sharesWith(mapping, c) !== null && c.joinWith === undefined;
	if (c.target.kind === 'exclude') return c.samples.length > 0;
	return confidenceWord(c.confidence) === 'check' || c.warning !== undefined || (sharesWith(mapping, c) !== null && c.joinWith === undefined);
}

/** Column indexes in reading order: those that want a look first, the rest as in the file (LOOK). Taken once a proposal arrives, so that rows don't jump under the finger. */
export function lookOrder(mapping: readonly ColumnMapping[]): number[] {
	const first = mapping.filter((c) => wantsLook(mapping, c)).map((c) => c.index);
	const rest = mapping.filter((c) => !wantsLook(mapping, c)).map((c) => c.index);
	return [...first, ...rest];
}

/** Columns that have a place. */
export const placedCount = (mapping: readonly ColumnMapping[]): number => mapping.filter((c) => c.target.kind !== 'exclude').length;

/** A new proposal with what a person chose before, where the same column still has the same header. */
export function carryOver(proposed: readonly ColumnMapping[], before: readonly ColumnMapping[]): ColumnMapping[] {
	const chosen = new Map(before.filter((c) => c.byUser).map((c) => [`${c.index}\n${c.header}`, c]));
	return proposed.map((c) => {
		const own = chosen.get(`${c.index}\n${c.header}`);
		if (!own) return c;
		const { warning: _w, joinWith: _j, ...rest } = c;
		return { ...rest, target: own.target, confidence: 1, byUser: true, ...(own.joinWith === undefined ? {} : { joinWith: own.joinWith }) };
	});
}

/** Custom fields to choose from: those saved on the device and those the mapping proposes or made, by label. */
export function knownCustom(saved: readonly CustomField[], mapping: readonly ColumnMapping[]): CustomField[] {
	const byId = new Map(saved.map((c) => [c.id, c]));
	for (const c of mapping) if (c.target.kind === 'custom' && !byId.has(c.target.field.id)) byId.set(c.target.field.id, c.target.field);
	return [...byId.values()].sort((a, b) => a.label.localeCompare(b.label));
}

/** A free id for a new field: letters and digits of its label; a number behind it when taken. */
export function customId(label: string, taken: Iterable<string>): CustomField['id'] {
	const used = new Set(taken);
	const slug = label.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'field';
	for (let n = 1; ; n++) {
		const id = `custom:${n === 1 ? slug : `${slug}-${n}`}` as const;
		if (!used.has(id)) return id;
	}
}
