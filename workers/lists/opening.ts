import type { ContactZones } from '#domain/calling-window';
import type { CampaignDesk } from './campaign-desk';
import { CallingHour, homeZone } from './windows';

const STEP_MS = 15 * 60_000;
const WEEK_STEPS = 7 * 24 * 4;

/** The next moment (ms, on a quarter of an hour) at which one of some contacts may be called; null = none within a week. */
export function nextOpening({ facts, d, windows, now }: CampaignDesk, contacts: readonly { id: number; listId: string }[]): number | null {
	const zoneOf = new Map(d.lists.map((l) => [l.id, l.timeZone]));
	const kinds = new Map<string, ContactZones>();
	for (const { id, listId } of contacts) {
		const z = facts.zonesOf(id, zoneOf.get(listId) ?? '');
		kinds.set(`${z.country}|${z.zones.join()}`, z);
	}
	const home = homeZone();
	for (let step = 1; step <= WEEK_STEPS; step++) {
		const at = (Math.floor(now / STEP_MS) + step) * STEP_MS;
		const hour = new CallingHour(windows, at, home);
		for (const z of kinds.values()) if (hour.isOpen(z)) return at;
	}
	return null;
}
