import type { ContactValues } from '#domain/chunk';
import { byShare, type ScoringFactor } from '../factor';

/** Points per act: the more effort an act takes, the more it says. */
const POINTS = { visits: 1, emailOpens: 1, emailClicks: 3, downloads: 5, eventVisits: 8 } as const;
const FIELDS = Object.keys(POINTS) as (keyof typeof POINTS)[];
/** Points at which the share reaches 0.5; every further act adds less than the one before. */
const HALF = 10;

const amount = (v: ContactValues, field: keyof typeof POINTS): number => {
	const n = Number(v[field] ?? NaN);
	return Number.isFinite(n) && n >= 0 ? n : NaN;
};

/** How much the contact has done: visits, opens, clicks, downloads, event visits. Zero is data, blank is none. */
export const engagementCounts: ScoringFactor = {
	id: 'engagementCounts',
	label: 'Engagement',
	description: 'Visits, e-mail opens and clicks, downloads and event visits; what takes more effort counts more.',
	group: 'engagement',
	weight: 40,
	fields: FIELDS,
	codes: ['scoreEngagedHighly', 'scoreEngagedSome', 'scoreEngagedLittle', 'keyHighlyEngaged', 'keyEngaged', 'keyLittleEngaged'],
	memoKey(v) {
		let key = '';
		let any = false;
		for (const field of FIELDS) {
			const text = v[field];
			if (text !== undefined) any = true;
			key += (text ?? '') + ';';
		}
		return any ? key : null;
	},
	assess(values) {
		let points = 0;
		let acts = 0;
		let any = false;
		for (const field of FIELDS) {
			const n = amount(values, field);
			if (Number.isNaN(n)) continue;
			any = true;
			acts += n;
			points += n * POINTS[field];
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
