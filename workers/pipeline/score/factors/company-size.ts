import { byShare, type ScoringFactor } from '../factor';
import { employees } from '../knowledge/amounts';
import { bandShare } from './bands';

/** How well the number of employees fits the profile. */
export const companySize: ScoringFactor = {
	id: 'companySize',
	label: 'Company size',
	description: 'How well the number of employees fits your ideal customer profile.',
	group: 'firmographic',
	weight: 25,
	fields: ['companySize'],
	codes: ['scoreSizeFit', 'scoreSizeSome', 'scoreSizeOff', 'keyIdealSize', 'keyFairSize', 'keyUnusualSize'],
	uses: ['sizes'],
	reading: (v) => {
		const n = employees(v.companySize ?? '');
		return n === null ? null : String(n);
	},
	shareOf: (reading, profile) => bandShare(profile.sizes, Number(reading)),
	by: 'companySize',
	memoKey: (v) => v.companySize ?? null,
	assess(values, profile) {
		const size = values.companySize ?? '';
		const n = employees(size);
		const share = n === null ? null : bandShare(profile.sizes, n);
		if (share === null) return null;
		return {
			share,
			reason: { code: byShare(share, 'scoreSizeFit', 'scoreSizeSome', 'scoreSizeOff'), params: { size } },
			key: byShare(share, 'keyIdealSize', 'keyFairSize', 'keyUnusualSize')
		};
	}
};
