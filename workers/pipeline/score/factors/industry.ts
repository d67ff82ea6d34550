import { byShare, type ScoringFactor } from '../factor';
import { foldWords } from '../knowledge/fold';
import { readIndustry } from '../knowledge/industries';

/** How well the industry fits the profile; the user's own wordings win over the families. */
export const industry: ScoringFactor = {
	id: 'industry',
	label: 'Industry fit',
	description: 'How well the industry fits your ideal customer profile.',
	group: 'firmographic',
	weight: 50,
	fields: ['industry'],
	codes: ['scoreIndustryFit', 'scoreIndustrySome', 'scoreIndustryOff', 'keyHighFit', 'keyMediumFit', 'keyLowFit'],
	uses: ['industries', 'ownIndustries'],
	reading: (v) => foldWords(v.industry ?? ''),
	by: 'industry',
	memoKey: (v) => v.industry ?? null,
	assess(values, profile) {
		const text = values.industry ?? '';
		const folded = foldWords(text);
		const own = profile.ownIndustries.find((o) => foldWords(o.text) === folded);
		const family = own ? null : readIndustry(text);
		if (!own && !family) return null;
		const share = own ? own.share : profile.industries[family!];
		return {
			share,
			reason: { code: byShare(share, 'scoreIndustryFit', 'scoreIndustrySome', 'scoreIndustryOff'), params: { industry: text } },
			key: byShare(share, 'keyHighFit', 'keyMediumFit', 'keyLowFit')
		};
	}
};
