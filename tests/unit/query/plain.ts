import type { ContactQuery } from '#domain/contact';
import type { FieldFilter } from '#domain/contacts/field-filter';
import { UNSCORED } from '#domain/scoring/score';
import { tierOf } from '#domain/scoring/tier-schemes';
import { contactId } from '#workers/store/contact-id';
import type { StoredChunk } from '#workers/store/schema';

/** A contact as the plain reference sees it: an object with strings. */
export interface Plain {
	id: number;
	importId: string;
	merged: string[];
	score: number;
	updatedAt: number;
	name: string;
	company: string;
	text: string[];
	source: string;
	status: string;
	industry: string;
	tags: string[];
	delivery: string | null;
	values: Record<string, string>;
}

/** Without accents, in small letters; what makes another letter of one stays, as the voicing of Japanese. */
export const flat = (v: string): string =>
	v
		.normalize('NFD')
		.replace(/\p{M}/gu, (mark) => (/[\u3099\u309A]|\P{Script=Inherited}/u.test(mark) ? mark : ''))
		.toLowerCase();

/** All contacts alive, in the order of their ids. */
export function plainContacts(chunks: readonly StoredChunk[], deliveries: ReadonlyMap<number, string>): Plain[] {
	return [...chunks]
		.sort((a, b) => a.serial - b.serial)
		.flatMap((c) =>
			Array.from({ length: c.length }, (_, i) => i)
				.filter((i) => c.alive[i] === 1)
				.map((i): Plain => {
					const get = (field: string): string => c.columns.get(field as 'email')?.[i] ?? '';
					const name = get('fullName') || [get('firstName'), get('lastName')].filter(Boolean).join(' ');
					const id = contactId(c.serial, i);
					return {
						id,
						importId: c.importId,
						merged: (c.touchedBy[i] ?? []).map((k) => k.split('/')[0]!),
						score: c.scores[i]!,
						updatedAt: c.updatedAt[i]!,
						name: flat(name),
						company: flat(get('company')),
						text: [name, ...['email', 'company', 'jobTitle', 'phone1', 'phone2', 'city'].map(get)].map(flat),
						source: get('leadSource'),
						status: get('leadStatus'),
						industry: get('industry'),
						tags: get('tags').split(', ').map(flat),
						delivery: deliveries.get(id) ?? null,
						values: Object.fromEntries([...c.columns].map(([field, column]) => [field, column[i] ?? '']))
					};
				})
		);
}

/** Does a contact pass a filter by any field? */
function passes({ values }: Plain, { field, op, values: wanted }: FieldFilter): boolean {
	const value = values[field] ?? '';
	if (op === 'given' || op === 'notGiven') return (value !== '') === (op === 'given');
	const one = value !== '' && (field === 'tags' ? value.split(', ') : [value]).some((part) => wanted.some((w) => flat(w) === flat(part)));
	if (op === 'is' || op === 'isNot') return one === (op === 'is');
	if (value === '') return false;
	if (op === 'contains' && field === 'phone1' && /\d/.test(wanted[0]!))
		return value.replace(/\D/g, '').includes(wanted[0]!.replace(/\D/g, ''));
	if (op === 'contains') return flat(value).includes(flat(wanted[0]!));
	const [from, to] = wanted as [string, string];
	if (op === 'number') return (from === '' || Number(value) >= Number(from)) && (to === '' || Number(value) <= Number(to));
	return /^\d{4}-\d\d-\d\d/.test(value) && (from === '' || value.slice(0, 10) >= from) && (to === '' || value.slice(0, 10) <= to);
}

/** Ids that a query leaves, in its order, worked out one contact at a time. */
export function plainIds(all: readonly Plain[], q: ContactQuery): number[] {
	const words = (q.search ?? '').split(/\s+/).map(flat).filter(Boolean);
	const found = all.filter(
		(c) =>
			(!q.importId || c.importId === q.importId || c.merged.includes(q.importId)) &&
			(!q.tiers?.length || q.tiers.includes(tierOf(c.score))) &&
			((q.minScore === undefined && q.maxScore === undefined) ||
				(c.score !== UNSCORED && c.score >= (q.minScore ?? 0) && c.score <= (q.maxScore ?? 100))) &&
			(!q.sources?.length || q.sources.some((v) => flat(v) === flat(c.source))) &&
			(!q.statuses?.length || q.statuses.some((v) => flat(v) === flat(c.status))) &&
			(!q.tag || c.tags.includes(flat(q.tag))) &&
			(!q.delivery || (c.delivery ?? 'none') === q.delivery || (q.delivery === 'none' && c.delivery === 'cancelled')) &&
			(q.fields ?? []).every((f) => passes(c, f)) &&
			words.every((w) => c.text.some((t) => t.includes(w)))
	);
	const { by, direction } = q.sort ?? { by: 'score', direction: 'desc' };
	const sign = direction === 'asc' ? 1 : -1;
	const field = by.startsWith('field:') ? by.slice(6) : null;
	const text = (c: Plain): string => flat(field === null ? String(c[by as 'name']) : (c.values[field] ?? ''));
	const blank = (c: Plain): boolean => (by === 'score' ? c.score === UNSCORED : by !== 'updatedAt' && by !== 'id' && text(c) === '');
	// Of the fields here, only that of numbers is in another order than its texts: those that are none come behind.
	const number = (c: Plain): number => (Number.isNaN(Number(text(c))) ? Infinity : Number(text(c)));
	const key = (c: Plain): string | number =>
		field === 'visits' ? number(c) : by === 'name' || by === 'company' || field !== null ? text(c) : c[by as 'score'];
	return found
		.sort((a, b) => {
			if (blank(a) || blank(b)) return Number(blank(a)) - Number(blank(b)) || a.id - b.id;
			return (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0) || a.id - b.id;
		})
		.map((c) => c.id);
}

/** Values of a field by their most frequent spelling, most frequent first. */
export function plainValues(all: readonly Plain[], field: string): { value: string; count: number }[] {
	const cells = all.flatMap((c) => {
		const v = c.values[field] ?? '';
		return v === '' ? [] : field === 'tags' ? v.split(', ') : [v];
	});
	const often = (v: string): number => cells.filter((c) => c === v).length;
	const spellings = [...new Set(cells)].sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1));
	const first = spellings.filter((v, i) => spellings.findIndex((s) => flat(s) === flat(v)) === i);
	return first
		.map((value) => ({ value, count: cells.filter((c) => flat(c) === flat(value)).length }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
