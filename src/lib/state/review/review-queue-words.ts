import { locale } from '#domain/messages/locale';
import type { ContactValues } from '#domain/chunk';
import { firstPhone } from '#domain/fields';
import { personName } from '#domain/contacts/person-name';
import type { HeldEntry } from '#domain/matching/review';
import { m } from '#lib/messages/index';
import { byWhom } from '../history/by-whom';

/** What the other side of a waiting entry is now; decides whether it can be merged. */
export type OtherSide = 'contact' | 'waiting' | 'gone' | 'none';

export function otherSide(e: Pick<HeldEntry, 'match' | 'other' | 'otherId'>): OtherSide {
	if (!e.match) return 'none';
	if (e.otherId !== null) return 'contact';
	return e.other ? 'waiting' : 'gone';
}

/** Only a stored contact takes a merge; a row that waits itself must become one first. */
export const canMerge = (e: Pick<HeldEntry, 'match' | 'other' | 'otherId'>): boolean => otherSide(e) === 'contact';

/** Why Merge is not offered, '' when it is. */
export function whyNoMerge(e: Pick<HeldEntry, 'match' | 'other' | 'otherId'>): string {
	return { contact: '', waiting: m.review.otherWaits, gone: m.review.otherGone, none: m.review.noMatch }[otherSide(e)];
}

/** "Put aside for Manual Review by Ann, 3 Aug 2026, 14:02" (who, when, why of DUP-8). */
export function whyWaits(e: Pick<HeldEntry, 'why' | 'booth' | 'heldBy' | 'heldAt'>): string {
	const when = new Date(e.heldAt).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
	return m.review.why[e.booth && e.why === 'undecided' ? 'booth' : e.why](byWhom(e.heldBy), when);
}

/** What kind of match it is; where only one contact may have what the two share, that field. */
export const matchKind = ({ match, taken }: Pick<HeldEntry, 'match' | 'taken'>): string =>
	match === null ? '' : match.type === 'primaryKey' && taken ? taken : (m.imports.pair.types[match.type] ?? '');

/** Name to call an entry by: the name, else what it can be reached by. */
export function entryName(v: ContactValues): string {
	const name = personName(v);
	return name || v.email || firstPhone(v) || v.company || m.review.noName;
}

/** The quiet second line of an entry in the list. */
export const entryLine = (v: ContactValues): string => [v.company, v.email || firstPhone(v)].filter(Boolean).join(' · ');
