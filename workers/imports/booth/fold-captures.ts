import type { ContactValues } from '#domain/chunk';
import { captureOrder } from '#domain/booth/capture';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { ADDRESS, CONSENT, mergeContacts, NAME } from '../../pipeline/merge/index';

/** What folding needs of a capture: its place in the order, and its cleaned values. */
export interface Folding {
	id: string;
	at: number;
	values: ContactValues;
	agreed?: readonly string[] | undefined;
}

/**
 * Several captures of one person as one: the values, when each was said last, and where two disagree and nobody has said yet which is
 * right.
 */
export interface Folded {
	values: ContactValues;
	at: Partial<Record<FieldId, number>>;
	conflicts: { field: FieldId; kept: string; dropped: string }[];
}

/** Said anew by every capture, counted, or a part of what is compared as a whole: no disagreement. */
const OF_THE_VISIT: ReadonlySet<FieldId> = new Set<FieldId>([
	'leadSource',
	'lastActivityDate',
	'eventVisits',
	'tags',
	'notes',
	'firstName',
	'lastName',
	...PHONE_FIELDS,
	...PHONE_TYPE_FIELDS,
	...CONSENT.fields
]);

/**
 * Folds captures of one person in the order of time, then id, the newest word winning: the same captures give the same
 * values on every device, in whatever order they arrived there.
 */
export function foldCaptures(captures: readonly Folding[]): Folded {
	const at: Folded['at'] = {};
	const conflicts: { field: FieldId; dropped: string }[] = [];
	let values: ContactValues = {};
	for (const c of [...captures].sort(captureOrder)) {
		const own: ContactValues = { ...c.values };
		delete own.eventVisits;
		const next = mergeContacts(values, own, { rule: 'newestWins', existingAt: 0, incomingAt: 1 }).values;
		for (const f of Object.keys(own) as FieldId[]) {
			const before = values[f];
			const said = own[f] ?? '';
			if (before && said && next[f] === said && before.toLowerCase() !== said.toLowerCase() && !OF_THE_VISIT.has(f))
				conflicts.push({ field: f, dropped: before });
			if (next[f] === own[f]) at[f] = c.at;
		}
		values = next;
	}
	const agreed = new Set(captures.flatMap((c) => c.agreed ?? []));
	const open = conflicts.filter(
		(c, n) =>
			!agreed.has(c.field) &&
			values[c.field] !== c.dropped &&
			conflicts.findIndex((o) => o.field === c.field && o.dropped === c.dropped) === n
	);
	return { values, at, conflicts: open.map((c) => ({ ...c, kept: values[c.field] ?? '' })) };
}

const listed = (text: string | undefined, by: RegExp): string[] =>
	(text ?? '')
		.split(by)
		.map((t) => t.trim())
		.filter(Boolean);
const without = (text: string | undefined, by: RegExp, join: string, gone: ReadonlySet<string>): string =>
	listed(text, by)
		.filter((t) => !gone.has(t.toLowerCase()))
		.join(join);
/** Fields that are put together by rules of their own. */
const KEPT_APART: ReadonlySet<FieldId> = new Set<FieldId>([
	'lastActivityDate',
	'eventVisits',
	'tags',
	'notes',
	...PHONE_FIELDS,
	...PHONE_TYPE_FIELDS,
	...CONSENT.fields
]);
const UNITS: readonly (readonly FieldId[])[] = [NAME.fields, ADDRESS.fields];

/**
 * What a contact is with these captures: what came from elsewhere stays (tags, notes, phones, what captures don't say), the
 * captures' own words are put in their order. What a person typed by hand after the capture that says otherwise stays.
 * @param before captures as they were when the contact was written last
 * @param typedAt when a field was typed by hand, ms; absent = it was not
 */
export function withCaptures(
	existing: ContactValues,
	before: readonly Folding[],
	after: readonly Folding[],
	typedAt: Partial<Record<FieldId, number>>
): { values: ContactValues; folded: Folded } {
	const folded = foldCaptures(after);
	const all = [...before, ...after];
	const said = (field: FieldId, by: RegExp): ReadonlySet<string> =>
		new Set(all.flatMap((c) => listed(c.values[field], by).map((t) => t.toLowerCase())));
	const base: ContactValues = { ...existing };
	const ours: ContactValues = { ...folded.values };
	const typedLater = (f: FieldId): boolean => (typedAt[f] ?? 0) > (folded.at[f] ?? 0) && typedAt[f] !== undefined;
	base.tags = without(existing.tags, /[,;]/u, ', ', said('tags', /[,;]/u));
	base.notes = without(existing.notes, /\n/u, '\n', said('notes', /\n/u));
	const numbers = new Set(all.flatMap((c) => PHONE_FIELDS.map((f) => c.values[f]).filter(Boolean)));
	for (const [n, f] of PHONE_FIELDS.entries())
		if (numbers.has(existing[f])) {
			delete base[f];
			delete base[PHONE_TYPE_FIELDS[n] as FieldId];
		}
	const consents = new Set(all.map((c) => CONSENT.fields.map((f) => c.values[f] ?? '').join('\n')));
	if (consents.has(CONSENT.fields.map((f) => existing[f] ?? '').join('\n'))) for (const f of CONSENT.fields) delete base[f];
	const groups = new Map<FieldId, readonly FieldId[]>(UNITS.flatMap((unit) => unit.map((f) => [f, unit] as const)));
	for (const f of Object.keys(existing) as FieldId[]) {
		if (KEPT_APART.has(f)) continue;
		const unit = groups.get(f) ?? [f];
		if (unit.some(typedLater)) {
			for (const u of unit) delete ours[u];
			continue;
		}
		if (unit.some((u) => ours[u]) || all.some((c) => c.values[f] === existing[f])) delete base[f];
	}
	for (const f of ['tags', 'notes'] as const) if (!base[f]) delete base[f];
	return { values: mergeContacts(base, ours, { rule: 'newestWins', existingAt: 0, incomingAt: 1 }).values, folded };
}
