import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import type { Candidate } from './candidates';
import type { SourceColumn } from './columns';

type Give = (candidate: Candidate, field: FieldId) => void;

/** Kind of a phone column by its header; undefined where it says nothing. */
export function phoneKind({ meaning }: SourceColumn): 'mobile' | 'work' | 'home' | 'other' | undefined {
	if (meaning.phone === 'mobile') return 'mobile';
	if (meaning.phone === 'direct') return 'work';
	if (meaning.place === 'company') return 'work';
	return meaning.place === 'work' || meaning.place === 'home' || meaning.place === 'other' ? meaning.place : undefined;
}

/** The most useful first: mobile, then work and direct ones, other, home. */
const RANK = { mobile: 0, work: 1, other: 2, home: 3 } as const;

/**
 * Up to five phone columns become phone1 to phone5, by use and then as they stand; beyond five, contradicted and blank ones stay out first.
 */
export function givePhones(columns: readonly SourceColumn[], phones: readonly Candidate[], give: Give): void {
	const column = (c: Candidate): SourceColumn => columns[c.index] as SourceColumn;
	const rank = (c: Candidate): number => RANK[phoneKind(column(c)) ?? 'work'];
	const doubt = (c: Candidate): number => (c.score < 0.5 ? 2 : 0) + (column(c).content.filled === 0 ? 1 : 0);
	[...phones]
		.sort((a, b) => doubt(a) - doubt(b) || rank(a) - rank(b) || a.index - b.index)
		.slice(0, PHONE_FIELDS.length)
		.sort((a, b) => rank(a) - rank(b) || a.index - b.index)
		.forEach((candidate, k) => give(candidate, PHONE_FIELDS[k] as FieldId));
}

/**
 * A column of labels belongs to the phone whose header it repeats, else to that with the same number, else to the one right after or before
 * it.
 */
export function givePhoneLabels(
	columns: readonly SourceColumn[],
	labels: readonly Candidate[],
	fieldOf: (index: number) => FieldId | undefined,
	give: Give
): void {
	const digits = (index: number): string => columns[index]?.meaning.words.find((w) => /^\d+$/.test(w)) ?? '';
	const words = (index: number): readonly string[] => columns[index]?.meaning.words ?? [];
	/** "primary_phone_type" says which phone it is about in so many words. */
	const isNamedIn = (phone: number, label: number): boolean => words(phone).every((w) => words(label).includes(w));
	const phoneOf = (index: number): number => PHONE_FIELDS.indexOf(fieldOf(index) as (typeof PHONE_FIELDS)[number]);
	const given = new Set<FieldId>();
	for (const label of labels) {
		if (label.warning) continue;
		const near = [label.index + 1, label.index - 1].filter((i) => phoneOf(i) !== -1);
		const same =
			near.find((i) => isNamedIn(i, label.index)) ??
			near.find((i) => digits(i) === digits(label.index)) ??
			(digits(label.index) === '' ? near[0] : undefined);
		const field = same === undefined ? undefined : PHONE_TYPE_FIELDS[phoneOf(same)];
		if (!field || given.has(field)) continue;
		given.add(field);
		give(label, field);
	}
}
