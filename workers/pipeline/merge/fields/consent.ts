import type { Draft } from '../draft';
import type { Side } from '../survivorship';
import { mergeUnit, pickedForUnit, takeUnit, type Unit } from './unit';

export const CONSENT: Unit = { fields: ['consentStatus', 'consentDate', 'consentText'], core: ['consentStatus', 'consentDate', 'consentText'] };

const refusals = /\b(?:n|no|not|non|nein|false|0|none|never|opt(?:ed)?[ -]?out|optout|unsubscribed?|withdrawn?|withdrew|revoked?|denied|deny|refused?|declined?|rejected|stop(?:ped)?|do not|dont|don't|objection|objected|cancell?ed|abgemeldet|widerrufen)\b/u;

/** True for a consent that was withdrawn, refused or never given. */
export const isRefusal = (status: string): boolean => refusals.test(status.toLowerCase().replace(/[_\s]+/gu, ' '));

/** When a consent was given or withdrawn, in ms; NaN = not known. */
const dayOf = (d: Draft, side: Side): number => Date.parse(d[side].consentDate ?? '');

/**
 * Merges consent as a unit of status, date and wording. A withdrawal gives way only to a consent that says of itself
 * that it is later, by both dates; a record being newer proves nothing, old lists are imported every day. A withdrawal that is
 * not demonstrably older always wins. What the losing side said is reported. A date or wording without a status is
 * never joined to the other side's status. Only a person's pick stands above this.
 */
export function mergeConsent(d: Draft): void {
	const a = d.existing.consentStatus;
	const b = d.incoming.consentStatus;
	if ((!a && !b) || (a && b && isRefusal(a) === isRefusal(b)) || pickedForUnit(d, CONSENT)) return mergeUnit(d, CONSENT, () => laterConsent(d));
	if (!a || !b) return takeUnit(d, CONSENT, a ? 'existing' : 'incoming', false);
	const refusing: Side = isRefusal(a) ? 'existing' : 'incoming';
	const granting: Side = refusing === 'existing' ? 'incoming' : 'existing';
	// Without both days nothing shows that the consent is the later word: NaN compares as false.
	const isOverruled = dayOf(d, granting) > dayOf(d, refusing);
	takeUnit(d, CONSENT, isOverruled ? granting : refusing, false);
	reportLoser(d, isOverruled ? refusing : granting);
}

/** Two consents of one kind: the later day where both say one, else by the rule. */
function laterConsent(d: Draft): Side | 'conflict' {
	const [a, b] = [dayOf(d, 'existing'), dayOf(d, 'incoming')];
	if (!Number.isNaN(a) && !Number.isNaN(b) && a !== b) return a > b ? 'existing' : 'incoming';
	return d.rule.pick(d.existing.consentStatus ?? '', d.incoming.consentStatus ?? '', d.ctx);
}

function reportLoser(d: Draft, loser: Side): void {
	const kept = d.values.consentStatus ?? '';
	const dropped = d[loser].consentStatus ?? '';
	d.conflicts.push({ field: 'consentStatus', kept, dropped });
}
