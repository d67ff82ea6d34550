import type { ContactValues } from '#domain/chunk';
import type { Contact, Oracle } from './oracle';
import { PEOPLE } from './world';

const PHONES = ['phone1', 'phone2', 'phone3', 'phone4', 'phone5'] as const;
export const phonesOf = (v: ContactValues): string[] => PHONES.flatMap((f) => v[f] ?? []);
const nameOf = (v: ContactValues): string => `${v.firstName ?? ''} ${v.lastName ?? ''}`.trim();

/** All values that a contact has, had, or was told by rows that were merged into it and still are. */
const saidOf = (c: Contact): ContactValues[] => [
	c.values,
	...c.changes.filter((h) => !h.undone).flatMap((h) => [dense(h.before), dense(h.after), ...(h.merged ? [h.merged.values] : [])])
];
const dense = (v: Record<string, string | null>): ContactValues =>
	Object.fromEntries(Object.entries(v).filter(([, text]) => text !== null)) as ContactValues;

/**
 * What is there once a contact's person is erased (CON-4): every contact and visitor of theirs. null = somebody of a file, or one of whom
 * others hold traces, which texts alone tell; those are tested apart.
 */
export function erased(o: Oracle, id: number): { after: Oracle; ids: number[] } | null {
	const ids = [id];
	const told: ContactValues[] = [];
	for (const one of ids) {
		told.push(...saidOf(o.of(one)!));
		const isTheirs = personOf(told);
		for (const c of o.contacts) if (!ids.includes(c.id) && isTheirs(c.values)) ids.push(c.id);
	}
	const isTheirs = personOf(told);
	const traces = told.flatMap((v) => [v.email, ...phonesOf(v), v.fullName]).filter((t): t is string => Boolean(t));
	const known = PEOPLE.flatMap((person) => [person.email, person.phone1, `${person.firstName} ${person.lastName}`]);
	if (traces.some((t) => known.includes(t)) || told.some((v) => v.firstName === 'Zoe')) return null;
	const others = JSON.stringify([
		o.contacts.filter((c) => !ids.includes(c.id)).map((c) => [c.values, c.changes]),
		o.visitors.filter((v) => !ids.includes(v.contactId ?? 0) && !isTheirs(v.values)).map((v) => v.values),
		o.held.map((h) => h.values)
	]);
	if (traces.some((t) => others.includes(t)) || o.held.some((h) => h.match?.kind === 'stored' && ids.includes(h.match.ref))) return null;
	const after = o.copy();
	for (const one of ids) Object.assign(after.of(one)!, { alive: false, erased: true, values: {}, changes: [], origins: {} });
	after.visitors = after.visitors.filter((v) => !ids.includes(v.contactId ?? 0) && !isTheirs(v.values));
	return { after, ids };
}

/** The same email, or the same number under the same name, or under none and without an email. */
function personOf(told: readonly ContactValues[]): (v: ContactValues) => boolean {
	const emails = new Set(told.flatMap((v) => v.email ?? []));
	const phones = new Set(told.flatMap(phonesOf));
	const names = new Set(told.map(nameOf));
	return (v) => {
		if (v.email && emails.has(v.email)) return true;
		if (!phonesOf(v).some((p) => phones.has(p))) return false;
		return nameOf(v) === '' ? !v.email : names.has(nameOf(v));
	};
}
