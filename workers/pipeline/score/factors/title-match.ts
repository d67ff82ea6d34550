import { byShare, type ScoringFactor } from '../factor';
import { foldWords, hasPhrase } from '../knowledge/fold';

/** Whether the job title holds one of the profile's own wordings; says nothing of others, and nothing at all while there are none. */
export const titleMatch: ScoringFactor = {
	id: 'titleMatch',
	label: 'Title match',
	description: 'Whether the job title holds one of the titles that you list in your ideal customer profile.',
	group: 'demographic',
	weight: 60,
	fields: ['jobTitle'],
	codes: ['scoreTitleWanted', 'scoreTitleSome', 'scoreTitleUnwanted', 'keyTargetTitle', 'keyRelatedTitle', 'keyOtherTitle'],
	uses: ['titles'],
	reading: (v) => foldWords((v.jobTitle ?? '').slice(0, 200)),
	by: 'jobTitle',
	says: (profile) => profile.titles.length > 0,
	memoKey: (v) => v.jobTitle ?? null,
	assess(values, profile) {
		if (profile.titles.length === 0) return null;
		const title = values.jobTitle ?? '';
		const words = foldWords(title.slice(0, 200));
		const matching = profile.titles.filter((t) => hasPhrase(words, foldWords(t.text).trim()));
		if (matching.length === 0) return null;
		const share = Math.max(...matching.map((t) => t.share));
		return {
			share,
			reason: { code: byShare(share, 'scoreTitleWanted', 'scoreTitleSome', 'scoreTitleUnwanted'), params: { title } },
			key: byShare(share, 'keyTargetTitle', 'keyRelatedTitle', 'keyOtherTitle')
		};
	}
};
