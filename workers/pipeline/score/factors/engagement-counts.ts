import type { ContactValues } from '#domain/chunk';
import { COUNTED_KINDS as FIELDS, type EngagementKind } from '#domain/scoring/scoring-profile';
import { byShare, type ScoringFactor } from '../factor';
import { readActivities } from '../knowledge/activities';
import { daysSince } from '../knowledge/days';

/** Points per act: the more effort an act takes, the more it says. */
const POINTS: Record<EngagementKind, number> = { visits: 1, emailOpens: 1, emailClicks: 3, downloads: 5, eventVisits: 8, replies: 6 };
/** Points at which the share reaches 0.5; every further act adds less than the one before. */
const HALF = 10;

const amount = (v: ContactValues, field: (typeof FIELDS)[number]): number => {
	const n = Number(v[field] ?? NaN);
	return Number.isFinite(n) && n >= 0 ? n : NaN;
};

/**
 * How much the contact has done: visits, opens, clicks, downloads, event visits, meetings, replies. Zero is data, blank is
 * none. Each dated activity fades with its own age, counts with the age of the last activity, each kind by its own half-life;
 * counts without a date count in full.
 */
export const engagementCounts: ScoringFactor = {
	id: 'engagementCounts',
	label: 'Engagement',
	description:
		'Visits, e-mail opens and clicks, downloads and event visits; what takes more effort counts more, and what is long ago less.',
	group: 'engagement',
	weight: 40,
	fields: [...FIELDS, 'activities', 'lastActivityDate'],
	timed: true,
	codes: ['scoreEngagedHighly', 'scoreEngagedSome', 'scoreEngagedLittle', 'keyHighlyEngaged', 'keyEngaged', 'keyLittleEngaged'],
	uses: ['halfLives'],
	memoKey(v, now) {
		let key = '';
		let any = false;
		for (const field of FIELDS) {
			const text = v[field];
			if (text !== undefined) any = true;
			key += (text ?? '') + ';';
		}
		const dated = readActivities(v.activities);
		if (dated.length > 0) key += dated.map((a) => `${a.kind}${daysSince(a.date, now)}x${a.count}`).join() + ';';
		return any || dated.length > 0 ? key + (daysSince(v.lastActivityDate, now) ?? '') : null;
	},
	assess(values, profile, now) {
		const days = daysSince(values.lastActivityDate, now) ?? 0;
		let points = 0;
		let acts = 0;
		let any = false;
		for (const field of FIELDS) {
			const n = amount(values, field);
			if (Number.isNaN(n)) continue;
			any = true;
			acts += n;
			points += n * POINTS[field] * 0.5 ** (days / profile.halfLives[field]);
		}
		for (const { kind, date, count } of readActivities(values.activities)) {
			const age = daysSince(date, now);
			if (age === null) continue;
			any = true;
			acts += count;
			points += count * POINTS[kind] * 0.5 ** (age / profile.halfLives[kind]);
		}
		if (!any) return null;
		const share = 1 - 0.5 ** (points / HALF);
		return {
			share,
			reason: { code: byShare(share, 'scoreEngagedHighly', 'scoreEngagedSome', 'scoreEngagedLittle'), params: { acts } },
			key: byShare(share, 'keyHighlyEngaged', 'keyEngaged', 'keyLittleEngaged')
		};
	}
};
