import { byShare, type ScoringFactor } from '../factor';

const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** Whole days since the last activity, 0 for what lies ahead; null without a date. */
function daysSince(date: string | undefined, now: number): number | null {
	const m = ISO_DAY.exec(date ?? '');
	if (!m) return null;
	const at = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
	return Number.isNaN(at) ? null : Math.max(0, Math.floor((now - at) / DAY));
}

/** How long ago the last activity was: it counts half after each half-life. What lies ahead counts as today. */
export const recency: ScoringFactor = {
	id: 'recency',
	label: 'Recent activity',
	description: 'How long ago the last activity was; it counts half after 30 days (adjustable), a quarter after 60.',
	group: 'engagement',
	weight: 60,
	fields: ['lastActivityDate'],
	codes: ['scoreActiveToday', 'scoreActiveRecently', 'scoreActiveWhileAgo', 'scoreActiveLongAgo', 'keyRecentlyActive', 'keySomewhatActive', 'keyInactive'],
	by: 'lastActivityDate',
	timed: true,
	memoKey(values, now) {
		const days = daysSince(values.lastActivityDate, now);
		return days === null ? null : String(days);
	},
	assess(values, profile, now) {
		const days = daysSince(values.lastActivityDate, now);
		if (days === null) return null;
		const share = 0.5 ** (days / profile.halfLifeDays);
		return {
			share,
			reason: { code: days === 0 ? 'scoreActiveToday' : byShare(share, 'scoreActiveRecently', 'scoreActiveWhileAgo', 'scoreActiveLongAgo'), params: { days } },
			key: byShare(share, 'keyRecentlyActive', 'keySomewhatActive', 'keyInactive')
		};
	}
};
