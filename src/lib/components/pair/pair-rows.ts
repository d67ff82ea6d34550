import type { ContactValues } from '#domain/chunk';
import type { CustomField, FieldId, FieldType } from '#domain/fields';
import { fieldDefinition, PHONE_FIELDS, PHONE_TYPE_FIELDS, STANDARD_FIELDS } from '#domain/fields';
import { m } from '#lib/messages/index';
import { shownValue } from '#lib/state/contacts/contact-values';
import type { Picks } from '#lib/state/review/review-words';

export type { Picks };

/** One line of the side-by-side: what both sides say of one thing. */
export interface PairRow {
	key: string;
	label: string;
	/** What kind of value it is; undefined = text that says itself. */
	type?: FieldType;
	/** Fields a choice on this line sets: a name or a single field. */
	fields: FieldId[];
	left: string;
	right: string;
	/** same = equal on both sides; oneSided = one side is silent; different = they disagree. */
	state: 'same' | 'different' | 'oneSided';
	/** False where both values are kept anyway (phones, tags, dated activities, notes). */
	choosable: boolean;
}

const NAME_FIELDS: FieldId[] = ['salutation', 'firstName', 'lastName', 'nameSuffix', 'fullName'];
const PHONES = new Set<FieldId>([...PHONE_FIELDS, ...PHONE_TYPE_FIELDS]);

/** The name as one reads it: the full name, else its parts. */
export function displayName(v: ContactValues): string {
	const parts = [v.salutation, v.firstName, v.lastName, v.nameSuffix].filter((p) => p);
	return v.fullName || parts.join(' ');
}

interface Phone {
	number: string;
	type: string;
}

const phonesOf = (v: ContactValues): Phone[] =>
	PHONE_FIELDS.flatMap((f, i) => {
		const number = v[f];
		return number ? [{ number, type: v[PHONE_TYPE_FIELDS[i]!] ?? '' }] : [];
	});

const phoneText = (p: Phone | undefined): string => (p ? (p.type ? `${p.number} (${shownValue('phoneType', p.type)})` : p.number) : '');

const stateOf = (left: string, right: string): PairRow['state'] =>
	left === right ? 'same' : left === '' || right === '' ? 'oneSided' : 'different';

/** One line a number: equal numbers stand beside each other whatever their slot, the others follow. */
function phoneRows(left: ContactValues, right: ContactValues): PairRow[] {
	const l = phonesOf(left);
	const r = phonesOf(right);
	const rest = r.filter((p) => !l.some((q) => q.number === p.number));
	const rows = l.map((p) => {
		const twin = r.find((q) => q.number === p.number);
		const other = twin ?? rest.shift();
		return { left: phoneText(p), right: phoneText(other), state: twin ? ('same' as const) : stateOf(phoneText(p), phoneText(other)) };
	});
	for (const p of rest) rows.push({ left: '', right: phoneText(p), state: 'oneSided' });
	return rows.map((row, i) => ({
		key: `phones-${i}`,
		label: rows.length > 1 ? `${m.imports.pair.phone} ${i + 1}` : m.imports.pair.phone,
		fields: [],
		choosable: false,
		...row
	}));
}

/**
 * The lines of a pair in screen order: the name as one line, phones aligned by number, then every other field that
 * either side fills. Fields blank on both sides are left out.
 */
export function pairRows(left: ContactValues, right: ContactValues, custom: readonly CustomField[] = []): PairRow[] {
	const rows: PairRow[] = [];
	const l = displayName(left);
	const r = displayName(right);
	if (l || r)
		rows.push({ key: 'name', label: m.imports.pair.name, fields: NAME_FIELDS, left: l, right: r, state: stateOf(l, r), choosable: true });
	let phonesDone = false;
	const own = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((f) => f.startsWith('custom:')).sort() as FieldId[];
	for (const id of [...STANDARD_FIELDS.map((d) => d.id as FieldId), ...own]) {
		if (NAME_FIELDS.includes(id)) continue;
		if (PHONES.has(id)) {
			if (!phonesDone) rows.push(...phoneRows(left, right));
			phonesDone = true;
			continue;
		}
		const a = left[id] ?? '';
		const b = right[id] ?? '';
		if (!a && !b) continue;
		const { label, type } = fieldDefinition(id, custom);
		rows.push({
			key: id,
			label,
			type,
			fields: [id],
			left: a,
			right: b,
			state: stateOf(a, b),
			choosable: id !== 'tags' && id !== 'notes' && id !== 'activities'
		});
	}
	return rows;
}

/** A value of a line as one reads it; web addresses whole, as two may differ in what is left out elsewhere. */
export const lineText = (row: Pick<PairRow, 'type'> | undefined, value: string): string =>
	row?.type && row.type !== 'url' ? shownValue(row.type, value) : value;

/** Lines that say who it is: always in view, equal or not. */
const IDENTITY = new Set(['name', 'email', 'phones-0', 'company', 'jobTitle']);

/** Lines to show first, in screen order: who it is and everything that differs; `rest` = equal or one-sided, one tap away. */
export function splitRows(rows: readonly PairRow[]): { first: PairRow[]; rest: PairRow[] } {
	const isFirst = (r: PairRow): boolean =>
		r.state === 'different' || IDENTITY.has(r.key) || (r.key.startsWith('phones-') && r.state === 'same');
	const rest = rows.filter((r) => !isFirst(r));
	return rest.length < 3 ? { first: [...rows], rest: [] } : { first: rows.filter(isFirst), rest };
}

/** What the side's own value of a line is, after the merge; '' when the line is blank there. */
export interface MergedRow {
	key: string;
	label: string;
	text: string;
	/** The value that gives way, '' when none does. */
	instead: string;
	/** The side that wins, null when both agree, both are kept, or the merge made a value of its own. */
	from: 'left' | 'right' | null;
	byUser: boolean;
}

/** The merged contact, line by line, with a person's choices over the proposal. */
export function mergedRows(rows: readonly PairRow[], merged: ContactValues, picks: Picks): MergedRow[] {
	const mergedPhones = phonesOf(merged).map(phoneText);
	const out: MergedRow[] = [];
	let phonesDone = false;
	for (const row of rows) {
		if (row.key.startsWith('phones-')) {
			if (!phonesDone)
				mergedPhones.forEach((text, i) =>
					out.push({ key: `phones-${i}`, label: m.imports.pair.phone, text, instead: '', from: null, byUser: false })
				);
			phonesDone = true;
			continue;
		}
		const proposal = row.key === 'name' ? displayName(merged) : (merged[row.fields[0]!] ?? '');
		const pick = row.choosable ? pickOf(row, picks) : undefined;
		const text = pick ? row[pick] : proposal;
		const from = row.state === 'same' ? null : text === row.left ? 'left' : text === row.right ? 'right' : null;
		const other = from === 'left' ? row.right : from === 'right' ? row.left : '';
		out.push({ key: row.key, label: row.label, text, instead: row.choosable ? other : '', from, byUser: pick !== undefined });
	}
	return out.filter((r) => r.text !== '' || r.instead !== '');
}

/** The side chosen for a line, if a person chose one. */
export const pickOf = (row: PairRow, picks: Picks): 'left' | 'right' | undefined => {
	const first = row.fields.find((f) => picks[f] !== undefined);
	return first ? picks[first] : undefined;
};

/** The picks after a tap on one side's value of a line; a second tap on the same side takes the choice back. */
export function togglePick(row: PairRow, side: 'left' | 'right', picks: Picks): Picks {
	const next: Picks = { ...picks };
	const off = pickOf(row, picks) === side;
	for (const f of row.fields) {
		if (off) delete next[f];
		else next[f] = side;
	}
	return next;
}
