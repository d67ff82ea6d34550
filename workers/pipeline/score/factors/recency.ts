import { byShare, type ScoringFactor } from '../factor';
import { daysSince } from '../knowledge/days';

/**
 * How long ago the last activity was: it counts half after each half-life. What lies ahead counts as today; a date of the wrong century says
 * nothing.
 */
export const recency: ScoringFactor = {
	id: 'recency',
	label: 'Recent activity',
	description: 'How long ago the last activity was; it counts half after 30 days (adjustable), a quarter after 60.',
	group: 'engagement',
	weight: 60,
	fields: ['lastActivityDate'],
	codes: [
		'scoreActiveToday',
		'scoreActiveRecently',
		'scoreActiveWhileAgo',
		'scoreActiveLongAgo',
		'keyRecentlyActive',
		'keySomewhatActive',
		'keyInactive'
	],
	uses: ['halfLifeDays'],
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
			reason: {
				code: days === 0 ? 'scoreActiveToday' : byShare(share, 'scoreActiveRecently', 'scoreActiveWhileAgo', 'scoreActiveLongAgo'),
				params: { days }
			},
			key: byShare(share, 'keyRecentlyActive', 'keySomewhatActive', 'keyInactive')
		};
	}
};
