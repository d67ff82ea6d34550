import { channelsOf, channelText, isRefusal } from '#domain/contacts/refusal';
import { drop, put, type Draft } from '../draft';
import type { Side } from '../survivorship';
import { mergeUnit, pickedForUnit, takeUnit, type Unit } from './unit';

const STATED = ['consentStatus', 'consentDate', 'consentText'] as const;
export const CONSENT: Unit = { fields: [...STATED, 'consentChannel'], core: STATED };
/** What goes as a whole: channels are united. */
const WHOLE: Unit = { fields: STATED, core: STATED };

/** When a consent was given or withdrawn, in ms; NaN = not known. */
const dayOf = (d: Draft, side: Side): number => Date.parse(d[side].consentDate ?? '');

/**
 * Merges consent as a unit of status, date and wording, and beside it the channels that it is about. A withdrawal gives way only to a
 * consent that says of itself that it is later, by both dates, and only where that is about all the channels of the withdrawal: a yes to
 * emails takes no no to calls back. A record being newer proves nothing, old lists are imported every day. A withdrawal that is not
 * demonstrably older always wins. What the losing side said is reported. A date or wording without a status is never joined to the other
 * side's status. Only a person's pick stands above this.
 */
export function mergeConsent(d: Draft): void {
	const a = d.existing.consentStatus;
	const b = d.incoming.consentStatus;
	const picked = pickedForUnit(d, CONSENT);
	if (picked) {
		if (pickedForUnit(d, WHOLE)) mergeUnit(d, WHOLE);
		else takeUnit(d, WHOLE, picked, false, false);
		return put(d, 'consentChannel', d[picked].consentChannel);
	}
	if (!a || !b) {
		const stating: Side | null = a ? 'existing' : b ? 'incoming' : null;
		if (stating) {
			takeUnit(d, WHOLE, stating, false);
			return put(d, 'consentChannel', d[stating].consentChannel);
		}
		mergeUnit(d, WHOLE, () => laterConsent(d));
		put(d, 'consentChannel', d.existing.consentChannel || d.incoming.consentChannel);
		return drop(d, 'consentChannel', d.incoming.consentChannel);
	}
	if (isRefusal(a) === isRefusal(b)) {
		mergeUnit(d, WHOLE, () => laterConsent(d));
		return put(d, 'consentChannel', united(d.existing.consentChannel, d.incoming.consentChannel));
	}
	const refusing: Side = isRefusal(a) ? 'existing' : 'incoming';
	const granting: Side = refusing === 'existing' ? 'incoming' : 'existing';
	// Without both days nothing shows that the consent is the later word: NaN compares as false.
	const kept =
		dayOf(d, granting) > dayOf(d, refusing) && covers(d[granting].consentChannel, d[refusing].consentChannel) ? granting : refusing;
	takeUnit(d, WHOLE, kept, false);
	put(d, 'consentChannel', d[kept].consentChannel);
	reportLoser(d, kept === refusing ? granting : refusing);
}

/** The channels of either; one that says none is about all. */
function united(a: string | undefined, b: string | undefined): string | undefined {
	if (!a || !b || a === b) return a && b ? a : undefined;
	return channelText(new Set([...channelsOf(a), ...channelsOf(b)]));
}

/** Whether a consent is about all channels of a refusal. */
function covers(granted: string | undefined, refused: string | undefined): boolean {
	const yes = channelsOf(granted);
	return [...channelsOf(refused)].every((c) => yes.has(c));
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
