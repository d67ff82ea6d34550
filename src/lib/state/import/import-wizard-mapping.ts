import type { CustomField, FieldId } from '#domain/fields';
import type { ColumnMapping, MappingTarget } from '#domain/imports/mapping';
import { PHONE_FIELDS, standardField } from '#domain/fields';
import { confidenceWord, isPhonePart, mappedField } from '#domain/imports/mapping';
import { withoutAccents } from '#domain/basics/same-text';

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

/** The mapping with one column sent elsewhere by a person: the old reason, warning, join and values no longer speak of it. */
export function withTarget(mapping: readonly ColumnMapping[], index: number, target: MappingTarget): ColumnMapping[] {
	return mapping.map((c) => {
		if (c.index !== index) return c;
		const { warning: _w, joinWith: _j, values: _v, ...rest } = c;
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

/** The first earlier column that fills the same field, or null; parts of a number go with it and share nothing. */
export function sharesWith(mapping: readonly ColumnMapping[], c: ColumnMapping): ColumnMapping | null {
	const field = mappedField(c);
	if (field === null) return null;
	const whole = mapping.filter((o) => mappedField(o) === field && !isPhonePart(o));
	if (isPhonePart(c) && whole.length > 0) return null;
	return (isPhonePart(c) ? mapping : whole).find((o) => o.index < c.index && mappedField(o) === field) ?? null;
}

/** A column that Muster wrote itself, as those of an error report: nothing of it is to be decided. */
const isOurs = (c: ColumnMapping): boolean => !c.byUser && c.target.kind === 'exclude' && c.reason.code === 'excludedOwn';

/** True when a person should look: left out though it has values, unsure, contradicted, or on a field twice. */
export function wantsLook(mapping: readonly ColumnMapping[], c: ColumnMapping): boolean {
	if (c.byUser) return sharesWith(mapping, c) !== null && c.joinWith === undefined;
	if (c.target.kind === 'exclude') return c.samples.length > 0 && !isOurs(c);
	return (
		confidenceWord(c.confidence) === 'check' || c.warning !== undefined || (sharesWith(mapping, c) !== null && c.joinWith === undefined)
	);
}

/**
 * Column indexes in reading order: those that want a look first, the rest as in the file (LOOK), Muster's own last. Taken once a proposal arrives, so that
 * rows don't jump under the finger.
 */
export function lookOrder(mapping: readonly ColumnMapping[]): number[] {
	const first = mapping.filter((c) => wantsLook(mapping, c)).map((c) => c.index);
	const rest = mapping.filter((c) => !wantsLook(mapping, c) && !isOurs(c)).map((c) => c.index);
	return [...first, ...rest, ...mapping.filter(isOurs).map((c) => c.index)];
}

/** Columns that have a place. */
export const placedCount = (mapping: readonly ColumnMapping[]): number => mapping.filter((c) => c.target.kind !== 'exclude').length;

/** A column's name and how often the name stood before it: what stays the same when the file is read another way or files are added. */
function columnKeys(mapping: readonly ColumnMapping[]): string[] {
	const seen = new Map<string, number>();
	return mapping.map(({ header }) => {
		const n = (seen.get(header) ?? 0) + 1;
		seen.set(header, n);
		return `${n}\n${header}`;
	});
}

/** Columns by their name and how often it stood before. */
export type ColumnsByName = ReadonlyMap<string, ColumnMapping>;
function byName(mapping: readonly ColumnMapping[], gone: ColumnsByName): Map<string, ColumnMapping> {
	const keys = columnKeys(mapping);
	return new Map([...gone, ...mapping.map((c, i): [string, ColumnMapping] => [keys[i] ?? '', c])]);
}

/**
 * Columns of before that the file doesn't show as it is read now, `gone` = those of even earlier: read as before again, they are as somebody
 * left them.
 */
export function notShown(now: readonly ColumnMapping[], before: readonly ColumnMapping[], gone: ColumnsByName): ColumnsByName {
	const shown = new Set(columnKeys(now));
	return new Map([...byName(before, gone)].filter(([key]) => !shown.has(key)));
}

/**
 * A new proposal with what a person chose before, where the same column is still there, or is there again (`gone`); `all` = with every place
 * of before (a recipe put them there).
 */
export function carryOver(
	proposed: readonly ColumnMapping[],
	before: readonly ColumnMapping[],
	all = false,
	gone: ColumnsByName = new Map()
): ColumnMapping[] {
	const kept = byName(before, gone);
	const keys = columnKeys(proposed);
	return proposed.map((c, i) => {
		const own = kept.get(keys[i] ?? '');
		if (!own) return c;
		const values = own.values ? { values: own.values } : {};
		if (!own.byUser && !all) return mappedField(own) === mappedField(c) ? { ...c, ...values } : c;
		const { warning: _w, joinWith: _j, ...rest } = c;
		return {
			...rest,
			...values,
			target: own.target,
			confidence: own.confidence,
			reason: own.reason,
			byUser: own.byUser,
			...(own.joinWith === undefined ? {} : { joinWith: own.joinWith })
		};
	});
}

/** True when both are about the same columns in the same places: then what was settled for one holds for the other whole. */
export const sameColumns = (a: readonly ColumnMapping[], b: readonly ColumnMapping[]): boolean =>
	a.length === b.length && a.every((c, i) => c.index === b[i]?.index && c.header === b[i]?.header);

/** True when every column goes to the same place in both. */
export const sameTargets = (a: readonly ColumnMapping[], b: readonly ColumnMapping[]): boolean =>
	sameColumns(a, b) && a.every((c, i) => mappedField(c) === (b[i] ? mappedField(b[i]) : null));

/** What one value of a column becomes; null = it stays as it is. */
export function withValue(mapping: readonly ColumnMapping[], index: number, from: string, to: string | null): ColumnMapping[] {
	return mapping.map((c) => {
		if (c.index !== index) return c;
		const { values = [], ...rest } = c;
		const others = values.filter(([v]) => v !== from);
		const next: [string, string][] = to === null ? others : [...others, [from, to]];
		return next.length > 0 ? { ...rest, values: next } : rest;
	});
}

export const COLUMN_FILTERS = ['all', 'look', 'out'] as const;
export type ColumnFilter = (typeof COLUMN_FILTERS)[number];

/** Columns of a filter whose header, samples or field hold every typed word, in the given order. */
export function findColumns(
	order: readonly number[],
	mapping: readonly ColumnMapping[],
	filter: ColumnFilter,
	typed: string,
	labelOf: (c: ColumnMapping) => string
): number[] {
	const byIndex = new Map(mapping.map((c) => [c.index, c]));
	const words = withoutAccents(typed).split(/\s+/).filter(Boolean);
	return order.filter((index) => {
		const c = byIndex.get(index);
		if (!c) return false;
		if (filter === 'look' && !wantsLook(mapping, c)) return false;
		if (filter === 'out' && c.target.kind !== 'exclude') return false;
		const text = words.length > 0 ? withoutAccents([c.header, ...c.samples, labelOf(c)].join(' ')) : '';
		return words.every((w) => text.includes(w));
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
	const slug =
		label
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, '') || 'field';
	for (let n = 1; ; n++) {
		const id = `custom:${n === 1 ? slug : `${slug}-${n}`}` as const;
		if (!used.has(id)) return id;
	}
}

/** A free id for a field that is made for one column: what was merely proposed for that column gives way to it. */
export const newFieldId = (
	label: string,
	index: number,
	mapping: readonly ColumnMapping[],
	saved: readonly CustomField[]
): CustomField['id'] =>
	customId(
		label,
		knownCustom(
			saved,
			mapping.filter((c) => c.index !== index)
		).map((c) => c.id)
	);

/** A field to put a column into: of the places for phone numbers the first that no other column fills. */
export function freePlace(field: FieldId, mapping: readonly ColumnMapping[]): FieldId {
	if (field !== 'phone1') return field;
	return PHONE_FIELDS.find((phone) => !mapping.some((c) => mappedField(c) === phone)) ?? field;
}
