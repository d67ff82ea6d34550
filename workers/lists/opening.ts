import type { ContactZones } from '#domain/calling-window';
import type { CampaignDesk } from './campaign-desk';
import { CallingHour, homeZone } from './windows';

const STEP_MS = 15 * 60_000;
const WEEK_STEPS = 7 * 24 * 4;

/** The next moment (ms, on a quarter of an hour) at which somebody of these zones may be called; null = nobody within a week. */
export function nextOpening({ windows, now }: CampaignDesk, kinds: Iterable<ContactZones>): number | null {
	const all = [...kinds];
	const home = homeZone();
	for (let step = 1; step <= WEEK_STEPS; step++) {
		const at = (Math.floor(now / STEP_MS) + step) * STEP_MS;
		const hour = new CallingHour(windows, at, home);
		if (all.some((z) => hour.isOpen(z))) return at;
	}
	return null;
}
