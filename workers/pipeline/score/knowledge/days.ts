const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day of UTC that a moment is in, counted from the epoch: what is said of it by whole days is the same all day. */
export const dayOf = (now: number): number => Math.floor(now / DAY);

/** Whole days since an ISO date, 0 for what lies ahead; null without a date. @param now ms since epoch */
export function daysSince(date: string | undefined, now: number): number | null {
	const m = ISO_DAY.exec(date ?? '');
	if (!m) return null;
	const at = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
	return Number.isNaN(at) ? null : Math.max(0, dayOf(now) - dayOf(at));
}
