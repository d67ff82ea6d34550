import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { localDay } from '#domain/basics/local-day';
import { withCaptures } from '#workers/imports/booth/fold-captures';
import type { Contact, Finished, Oracle, Said, Visitor } from './oracle';

export const CONSENT = 'You may write to me.';
export const SOURCE = 'Trade Show';
export const EVENTS = { spring: 'Spring Fair', autumn: 'Autumn Fair' } as const;
export type EventId = keyof typeof EVENTS;

/** The contact that a visitor is by what was said, written down by hand (CAP-1). */
export function valuesOf(event: EventId, said: Said, at: number, answeredAt: number): ContactValues {
	const rating = { hot: 'Hot, ', cold: 'Cold, ' };
	return {
		...said.values,
		leadSource: SOURCE,
		tags: `${said.rating ? rating[said.rating] : ''}${EVENTS[event]}`,
		...(said.note !== '' && { notes: said.note }),
		lastActivityDate: localDay(at),
		eventVisits: '1',
		...(said.consent && { consentStatus: 'Granted', consentDate: localDay(answeredAt), consentText: CONSENT })
	};
}

/** The import that an event's visitors are in: one that was taken back as a whole stays as it is. */
function homeOf(o: Oracle, event: string): { id: string; home: Finished } {
	for (let n = 1; ; n++) {
		const id = `booth-${event}${n > 1 ? `-${n}` : ''}`;
		const home = o.finished.get(id);
		if (home?.undone) continue;
		const made: Finished = home ?? {
			serials: [],
			rule: 'newestWins',
			policy: 'update',
			ledger: { total: 0, created: 0, merged: 0, skipped: 0, held: 0, failed: 0 },
			heldResolved: { created: 0, merged: 0, skipped: 0 },
			undone: false
		};
		o.finished.set(id, made);
		return { id, home: made };
	}
}

export const isLive = (o: Oracle, v: Visitor): boolean => !v.gone && !o.finished.get(v.importId)?.undone;
const reached = ({ values }: Visitor): boolean => Boolean(values.email ?? values.phone1);

/** Who of those who are here has a visitor's primary key (DUP-7): any of several, where a policy made twins. */
export const withKeyOf = (o: Oracle, { values: { email } }: Visitor): (Contact | null)[] => {
	const found = email ? o.alive().filter((c) => c.values.email === email) : [];
	return found.length > 0 ? found : [null];
};
/** The contact that a visitor who is completed is part of, as long as it is here. */
export const linkOf = (o: Oracle, before: Visitor | null): Contact | null => {
	const c = before?.contactId ? o.of(before.contactId) : undefined;
	return c?.alive ? c : null;
};

/** Settles a visitor as part of `found`, or as a contact of its own; `before` = as it was, null = it is new. */
export function settle(o: Oracle, v: Visitor, before: Visitor | null, found: Contact | null): void {
	if (before) o.visitors.splice(o.visitors.indexOf(before), 1, v);
	else o.visitors.push(v);
	// Nobody could be reached: nothing but the visitor is kept.
	if (!reached(v)) return;
	const { id, home } = homeOf(o, v.event);
	const joins = v.row === 0 || found?.id !== v.contactId;
	const row = joins ? home.ledger!.total + 1 : v.row;
	if (found) fold(o, v, before, found, joins ? { importId: id, row } : null);
	if (joins) {
		home.ledger!.total = row;
		home.ledger![found ? 'merged' : 'created']++;
	}
	const contactId = found?.id ?? o.append(id, { ...v.values });
	Object.assign(v, { contactId, importId: id, row, merged: joins ? found !== null : v.merged, settled: ++o.happened });
}

function fold(o: Oracle, v: Visitor, before: Visitor | null, c: Contact, joins: { importId: string; row: number } | null): void {
	const others = o.visitors.filter((x) => x !== v && x.event === v.event && x.contactId === c.id && !x.gone);
	const folding = (x: Visitor): { id: string; at: number; values: ContactValues } => ({
		id: `${x.event}${x.n}`,
		at: x.at,
		values: x.values
	});
	const typed = Object.fromEntries(Object.entries(c.origins).filter(([, at]) => at !== null)) as Partial<Record<FieldId, number>>;
	const said = before?.contactId === c.id ? [before] : [];
	const { values } = withCaptures(c.values, [...others, ...said].map(folding), [...others, v].map(folding), typed);
	const visits = (Number(c.values.eventVisits) || 0) + (joins ? 1 : 0);
	if (visits > 0) values.eventVisits = String(visits);
	// What was completed comes along where the two are told apart later.
	if (!joins)
		for (const { merged, undone } of c.changes)
			if (merged?.importId === v.importId && merged.row === v.row && !undone) merged.values = v.values;
	o.change(c, { ...values }, joins && { ...joins, values: v.values, waited: false }, null, false);
}

/** A row that was merged is a contact of its own again: so is the visitor, if it was one. */
export function apartFromVisitors(o: Oracle, importId: string, row: number, id: number): void {
	const v = o.visitors.find((x) => x.importId === importId && x.row === row && !x.gone);
	if (v) Object.assign(v, { contactId: id, merged: false });
}

/** Takes a visitor back: what is there after each transaction. Its contact goes with the last of those who made it, and nobody else. */
export function takenBack(o: Oracle, event: string, n: number): Oracle[] {
	const first = o.copy();
	const find = (x: Oracle): Visitor => x.visitors.find((v) => v.event === event && v.n === n)!;
	const v = find(first);
	const visits = v.contactId === null ? [] : first.visitors.filter((x) => x.contactId === v.contactId);
	const c = first.of(v.contactId ?? 0);
	const isTheirs = (importId: string): boolean => visits.some((x) => x.importId === importId);
	const isMade =
		visits.some((x) => !x.merged) &&
		visits.every((x) => x === v || x.gone) &&
		!c?.changes.some(({ merged, undone }) => merged && !undone && !isTheirs(merged.importId));
	if (isMade && c) c.alive = false;
	const last = first.copy();
	find(last).gone = true;
	if (isMade) for (const x of last.visitors) if (x.contactId === v.contactId) bookSkipped(last, x);
	return [first, last];
}

function bookSkipped(o: Oracle, v: Visitor): void {
	const home = o.finished.get(v.importId);
	if (!home) return;
	const was = v.merged ? 'merged' : 'created';
	const books = home.ledger![was] > 0 ? home.ledger! : home.heldResolved;
	if (books[was] === 0) return;
	books[was]--;
	books.skipped++;
}
