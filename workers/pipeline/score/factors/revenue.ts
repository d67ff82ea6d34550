import { byShare, type ScoringFactor } from '../factor';
import { representative } from '../knowledge/amounts';
import { bandShare } from './bands';

/** How well the company's annual revenue fits the profile. */
export const revenue: ScoringFactor = {
	id: 'revenue',
	label: 'Annual revenue',
	description: 'How well the annual revenue of the company fits your ideal customer profile.',
	group: 'firmographic',
	weight: 15,
	fields: ['annualRevenue'],
	codes: ['scoreRevenueFit', 'scoreRevenueSome', 'scoreRevenueOff', 'keyIdealRevenue', 'keyFairRevenue', 'keyUnusualRevenue'],
	uses: ['revenues'],
	reading: (v) => {
		const n = representative(v.annualRevenue ?? '');
		return n === null ? null : String(n);
	},
	shareOf: (reading, profile) => bandShare(profile.revenues, Number(reading)),
	by: 'annualRevenue',
	memoKey: (v) => v.annualRevenue ?? null,
	assess(values, profile) {
		const text = values.annualRevenue ?? '';
		const n = representative(text);
		const share = n === null ? null : bandShare(profile.revenues, n);
		if (share === null) return null;
		return {
			share,
			reason: { code: byShare(share, 'scoreRevenueFit', 'scoreRevenueSome', 'scoreRevenueOff'), params: { revenue: text } },
			key: byShare(share, 'keyIdealRevenue', 'keyFairRevenue', 'keyUnusualRevenue')
		};
	}
};
