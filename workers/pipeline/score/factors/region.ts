import type { ContactValues } from '#domain/chunk';
import type { ScoringFactor } from '../factor';
import { foldWords } from '../knowledge/fold';

const place = (v: ContactValues): string[] => [v.city, v.state, v.country].filter((t) => t !== undefined);

/** Whether country, state or city is one of the profile's regions; says nothing while the profile takes any region. */
export const region: ScoringFactor = {
	id: 'region',
	label: 'Region',
	description: 'Whether country, state or city is one of the regions in your ideal customer profile.',
	group: 'firmographic',
	weight: 10,
	fields: ['city', 'state', 'country'],
	codes: ['scoreRegionFit', 'scoreRegionOff', 'keyTargetRegion', 'keyOtherRegion'],
	uses: ['regions', 'otherRegions'],
	says: (profile) => profile.regions.length > 0,
	memoKey: (v) => place(v).join('\u0000') || null,
	assess(values, profile) {
		const parts = place(values);
		if (profile.regions.length === 0 || parts.length === 0) return null;
		const folded = new Set(parts.map(foldWords));
		const best = profile.regions
			.filter((r) => folded.has(foldWords(r.text)))
			.reduce<number | null>((b, r) => Math.max(b ?? 0, r.share), null);
		const params = { place: parts.join(', ') };
		return best === null
			? { share: profile.otherRegions, reason: { code: 'scoreRegionOff', params }, key: 'keyOtherRegion' }
			: { share: best, reason: { code: 'scoreRegionFit', params }, key: 'keyTargetRegion' };
	}
};
