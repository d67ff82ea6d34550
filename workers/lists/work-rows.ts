import type { ContactValues } from '#domain/chunk';
import type { WorkRow } from '#domain/campaign';
import { PIECE_CONTACTS, type LeadList } from '#domain/lead-list';
import { stateOf } from '#domain/call-state';
import { nameOf } from './counts';
import { pieceAt, type Desk } from './desk';
import type { FactsOf } from './facts';
import { phonesOf } from './phones';
import { scoresIn } from './scores';
import { standingAt, standingUntaken } from './standing';
import type { CallingHour } from './windows';

/** A contact as it stands in the working order; its facts are read. */
export function workRow(d: Desk, campaignId: string, list: LeadList, spot: number, id: number, values: ContactValues, facts: FactsOf, hour: CallingHour): WorkRow {
	const piece = pieceAt(d, campaignId, list.id, spot);
	const s = standingAt(piece, spot % PIECE_CONTACTS);
	const asked = standingUntaken(piece, spot % PIECE_CONTACTS);
	const scores = scoresIn(d, list.id);
	const zones = facts.zonesOf(id, list.timeZone);
	const zone = zones.zones[0];
	const callbackAt = asked.callback === 1 ? asked.due : null;
	return {
		id, listId: list.id, listName: list.name, name: nameOf(values), company: values.company ?? '', phone: phonesOf(values)[0]?.number ?? '', score: scores.scoreOf(id), tier: scores.tierOf(id),
		state: stateOf(s.state), attempts: s.tries, lastAttempt: s.last || null, callbackAt,
		localMinute: zone === undefined ? null : hour.timeIn(zone).minute, timeZone: zone ?? '', zoneSource: zones.source, callableNow: hour.mayCall(zones, callbackAt)
	};
}
