import type { ContactZones } from '#domain/lists/calling-window';
import type { ContactValues } from '#domain/chunk';
import type { WorkItem, WorkRow } from '#domain/lists/campaign';
import { PIECE_CONTACTS, type LeadList } from '#domain/lists/lead-list';
import { stateOf } from '#domain/lists/call-state';
import type { CallStatePiece } from '../store/list-schema';
import { nameOf } from './counts';
import { pieceAt, type Desk } from './desk';
import type { FactsOf } from './facts';
import { phonesOf } from './phones';
import { scoresIn } from './scores';
import { standingAt, standingUntaken } from './standing';
import type { CallingHour } from './windows';
import { zonesOf } from './zones/index';

/** Whether a member may be called at this hour, and the moment (ms) that it asked for itself. */
export function whenCalled(
	piece: CallStatePiece | undefined,
	i: number,
	zones: ContactZones,
	hour: CallingHour
): Pick<WorkRow, 'callbackAt' | 'callableNow'> {
	const { callback, due } = standingUntaken(piece, i);
	const callbackAt = callback === 1 ? due : null;
	return { callbackAt, callableNow: hour.mayCall(zones, callbackAt) };
}

/**
 * Further numbers of a contact that ring where it is not the hour: the first one may be a mobile at home, and the second an office on
 * another continent. A moment that it asked for holds for all of them.
 */
export const closedNumbers = (values: ContactValues, listZone: string, callbackAt: number | null, hour: CallingHour): WorkItem['closed'] =>
	phonesOf(values)
		.slice(1)
		.filter((phone) => !hour.mayCall(zonesOf(values, listZone, [phone]), callbackAt))
		.map(({ field }) => field);

/** A contact as it stands in the working order; its facts are read. */
export function workRow(
	d: Desk,
	campaignId: string,
	list: LeadList,
	spot: number,
	id: number,
	values: ContactValues,
	facts: FactsOf,
	hour: CallingHour
): WorkRow {
	const piece = pieceAt(d, campaignId, list.id, spot);
	const s = standingAt(piece, spot % PIECE_CONTACTS);
	const scores = scoresIn(d, list.id);
	const zones = facts.zonesOf(id, list.timeZone);
	const zone = zones.zones[0];
	return {
		id,
		listId: list.id,
		listName: list.name,
		name: nameOf(values),
		company: values.company ?? '',
		phone: phonesOf(values)[0]?.number ?? '',
		score: scores.scoreOf(id),
		tier: scores.tierOf(id),
		state: stateOf(s.state),
		attempts: s.tries,
		lastAttempt: s.last || null,
		...whenCalled(piece, spot % PIECE_CONTACTS, zones, hour),
		localMinute: zone === undefined ? null : hour.timeIn(zone).minute,
		timeZone: zone ?? '',
		zoneSource: zones.source
	};
}
