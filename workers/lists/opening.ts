import type { CallingWindows, ContactZones } from '#domain/lists/calling-window';
import type { CampaignDesk } from './campaign-desk';
import { CallingHour, homeZone } from './windows';

const MINUTE_MS = 60_000;
/** Clocks of two zones, and one before and after it is changed, differ by whole quarters of an hour. */
const QUARTER = 15;
const WEEK_QUARTERS = 7 * 24 * 4;

/** Minutes of a quarter of an hour at which somebody's hours may begin, in order: those at which a span does, and a change of clocks. */
const beginnings = (windows: CallingWindows): number[] =>
	[...new Set([0, ...Object.values(windows).flatMap((week) => week.flatMap((day) => day.map(([from]) => from % QUARTER)))])].sort(
		(a, b) => a - b
	);

/** The next moment (ms) at which somebody of these zones may be called; null = nobody within a week. */
export function nextOpening({ windows, now }: CampaignDesk, kinds: Iterable<ContactZones>): number | null {
	const all = [...kinds];
	const home = homeZone();
	const minutes = beginnings(windows);
	const first = Math.floor(now / MINUTE_MS / QUARTER);
	for (let quarter = first; quarter <= first + WEEK_QUARTERS; quarter++)
		for (const minute of minutes) {
			const at = (quarter * QUARTER + minute) * MINUTE_MS;
			if (at <= now) continue;
			const hour = new CallingHour(windows, at, home);
			if (all.some((z) => hour.isOpen(z))) return at;
		}
	return null;
}
