const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day of UTC that a moment is in, counted from the epoch: what is said of it by whole days is the same all day. */
export const dayOf = (now: number): number => Math.floor(now / DAY);

/** Nobody kept such lists before: 1900 and 1970 stand in exports for no date at all. */
const EARLIEST = 1990;
/** What lies further ahead than a year is no appointment but a slip, such as 2062 for 2026. */
const AHEAD = 366;

/** Whole days since an ISO date, 0 for what lies ahead; null without a date, or with one that can't be meant. @param now ms since epoch */
export function daysSince(date: string | undefined, now: number): number | null {
	const m = ISO_DAY.exec(date ?? '');
	if (!m || Number(m[1]) < EARLIEST) return null;
	const at = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
	const days = dayOf(now) - dayOf(at);
	return Number.isNaN(days) || days < -AHEAD ? null : Math.max(0, days);
}
