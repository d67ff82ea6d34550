const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The next midnight in a time zone (IANA name), ms since the epoch; in UTC where the zone is blank or unknown. */
export function nextMidnight(now: number, timeZone = ''): number {
	const utc = Math.floor(now / DAY_MS + 1) * DAY_MS;
	if (timeZone === '') return utc;
	try {
		const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' });
		const sinceMidnight = (t: number): number => {
			const part = (type: string): number => Number(clock.formatToParts(t).find((p) => p.type === type)?.value ?? 0);
			return part('hour') * HOUR_MS + part('minute') * 60_000 + part('second') * 1000 + (t % 1000);
		};
		const guess = now - sinceMidnight(now) + DAY_MS;
		// A day on which clocks change has 23 or 25 hours.
		const off = sinceMidnight(guess);
		return off === 0 ? guess : off < DAY_MS / 2 ? guess - off : guess + DAY_MS - off;
	} catch {
		return utc;
	}
}

/** A rolling window frees room little by little: look again after this time, ms. */
export const ROLLING_QUOTA_MS = HOUR_MS;
