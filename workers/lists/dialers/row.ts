import type { ContactValues } from '#domain/chunk';
import type { RankedPhone } from '#domain/lists/campaign';
import type { DialerColumn, DialerSource } from '#domain/lists/dialer';
import type { Tier } from '#domain/scoring/score';
import { parsePhone } from '../../pipeline/values/phones/phone';
import { callingCodeOf } from '../../pipeline/values/phones/phone-plan';
import type { Cell } from '../../export/cells';
import { nameOf } from '../counts';

/** A contact as a dialer's file says it. */
export interface DialerContact {
	values: ContactValues;
	phones: RankedPhone[];
	externalId: string;
	tier: Tier;
	score: number | null;
	timeZone: string;
	list: string;
	state: string;
	attempts: number;
}

/** Whether a number says its country: a dialer would take one that doesn't for a number of its own country, and ring somebody else. */
export const isDialable = (p: RankedPhone): boolean => !('problem' in parsePhone(p.number, ''));

type Form = Extract<DialerSource, { from: 'phone' }>['form'];

/**
 * Numbers that a column counts among: where a dialer takes one country code a contact, a number of another one would ring somebody else's
 * telephone.
 */
function among(phones: readonly RankedPhone[], form: Form): readonly RankedPhone[] {
	if (form !== 'sameCode') return phones;
	const code = numberIn(phones[0], 'countryCode');
	return phones.filter((p) => numberIn(p, 'countryCode') === code);
}

/** A number in the form that a dialer takes; extensions can't be dialled and are left out. '' where it can't be said so. */
function numberIn(p: RankedPhone | undefined, form: Form): string {
	if (!p) return '';
	if (form === 'type') return p.type;
	const read = parsePhone(p.number, '');
	if ('problem' in read) return '';
	// Freephone of the whole world has no country, and a code all the same: without it a dialer would put its own country's before the number.
	const code = callingCodeOf(read.e164);
	if (form === 'e164' || (form === 'northAmerica' && code !== '1')) return read.e164;
	const digits = read.e164.slice(1);
	if (form === 'digits') return digits;
	return form === 'countryCode' ? code : digits.slice(code.length);
}

function valueOf(source: DialerSource, c: DialerContact): Cell {
	switch (source.from) {
		case 'field':
			return c.values[source.field] ?? null;
		case 'phone':
			return numberIn(among(c.phones, source.form)[source.n - 1], source.form) || null;
		case 'name':
			return nameOf(c.values) || null;
		case 'address':
			return [c.values.street, c.values.postalCode, c.values.city, c.values.country].filter(Boolean).join(', ') || null;
		case 'tier':
			return c.tier;
		case 'score':
			return c.score;
		case 'timeZone':
			return c.timeZone || null;
		case 'list':
			return c.list;
		case 'contactId':
			return c.externalId;
		case 'state':
			return c.state;
		case 'attempts':
			return c.attempts;
		case 'blank':
			return null;
	}
}

/** A contact is one line of the file: loaders that read line by line would take the second line of a note for another lead. */
const inOneLine = (value: Cell): Cell =>
	typeof value === 'string' ? value.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/gu, ' ').trim() : value;

/**
 * The cells of a contact; `cut` = how many were longer than the dialer takes. A state is left out where the dialer's column is too short
 * for it, since half a state is none.
 */
export function dialerRow(columns: readonly DialerColumn[], c: DialerContact): { cells: Cell[]; cut: number } {
	let cut = 0;
	const cells = columns.map(({ source, max }): Cell => {
		const value = inOneLine(valueOf(source, c));
		if (typeof value !== 'string' || max === 0 || [...value].length <= max) return value;
		if (source.from === 'phone' || (source.from === 'field' && source.field === 'state')) return null;
		cut++;
		return [...value].slice(0, max).join('');
	});
	return { cells, cut };
}
