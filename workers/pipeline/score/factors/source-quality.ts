import type { SourceKind } from '#domain/scoring/scoring-profile';
import { byShare, type ScoringFactor } from '../factor';
import { foldWords } from '../knowledge/fold';
import { readSource } from '../knowledge/sources';

const KEYS: Record<SourceKind, string> = {
	referral: 'keyReferralSource',
	partner: 'keyPartnerSource',
	demoRequest: 'keyInboundSource',
	webinar: 'keyInboundSource',
	event: 'keyEventSource',
	inbound: 'keyInboundSource',
	content: 'keyInboundSource',
	search: 'keyInboundSource',
	email: 'keyCampaignSource',
	ads: 'keyCampaignSource',
	social: 'keySocialSource',
	outbound: 'keyColdSource',
	list: 'keyColdSource'
};

/** How well leads of this source tend to do; the user's own wordings win over the table, an unknown source says nothing. */
export const sourceQuality: ScoringFactor = {
	id: 'sourceQuality',
	label: 'Source quality',
	description: 'How well leads from this kind of source tend to do, from referral down to purchased lists.',
	group: 'source',
	weight: 100,
	fields: ['leadSource'],
	codes: [
		'scoreSourceStrong',
		'scoreSourceFair',
		'scoreSourceWeak',
		'keyStrongSource',
		'keyFairSource',
		'keyWeakSource',
		...new Set(Object.values(KEYS))
	],
	uses: ['sources', 'ownSources'],
	reading: (v) => foldWords(v.leadSource ?? ''),
	by: 'leadSource',
	memoKey: (v) => v.leadSource ?? null,
	assess(values, profile) {
		const source = values.leadSource ?? '';
		const folded = foldWords(source);
		const own = profile.ownSources.find((o) => foldWords(o.text) === folded);
		const kind = own ? null : readSource(source);
		if (!own && !kind) return null;
		const share = own ? own.share : profile.sources[kind!];
		return {
			share,
			reason: { code: byShare(share, 'scoreSourceStrong', 'scoreSourceFair', 'scoreSourceWeak'), params: { source } },
			key: kind ? KEYS[kind] : byShare(share, 'keyStrongSource', 'keyFairSource', 'keyWeakSource')
		};
	}
};
