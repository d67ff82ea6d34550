import type { SourceKind } from '#domain/scoring/scoring-profile';
import { foldWords, hasPhrase } from './fold';

/** Wordings per kind, read from top to bottom: what says more about intent stands first ("Webinar via LinkedIn" is a webinar). */
const WORDS: readonly (readonly [SourceKind, readonly string[]])[] = [
	[
		'list',
		[
			'purchased',
			'purchased list',
			'bought list',
			'cold list',
			'rented list',
			'list purchase',
			'list broker',
			'scraped',
			'data provider',
			'zoominfo',
			'apollo',
			'third party list'
		]
	],
	['outbound', ['outbound', 'cold call', 'cold calling', 'cold email', 'cold outreach', 'prospecting', 'telemarketing', 'kaltakquise']],
	[
		'referral',
		[
			'referral',
			'referrals',
			'referred',
			'employee referral',
			'customer referral',
			'word of mouth',
			'recommendation',
			'recommended',
			'empfehlung',
			'recommandation',
			'recomendacion',
			'紹介',
			'介绍'
		]
	],
	[
		'demoRequest',
		[
			'demo',
			'demo request',
			'request a demo',
			'trial',
			'free trial',
			'pricing request',
			'quote request',
			'request for quote',
			'rfq',
			'rfp',
			'contact us',
			'contact form',
			'contact sales',
			'callback'
		]
	],
	['webinar', ['webinar', 'webinars', 'webcast', 'online event', 'virtual event']],
	[
		'event',
		[
			'event',
			'events',
			'trade show',
			'tradeshow',
			'tradeshows',
			'trade shows',
			'fair',
			'trade fair',
			'expo',
			'exhibition',
			'conference',
			'congress',
			'summit',
			'booth',
			'badge',
			'badge scan',
			'seminar',
			'workshop',
			'roadshow',
			'meetup',
			'messe',
			'salon',
			'feria',
			'fiera',
			'展会',
			'展示会'
		]
	],
	['partner', ['partner', 'partners', 'reseller', 'channel', 'affiliate', 'distributor', 'alliance', 'marketplace']],
	[
		'content',
		[
			'whitepaper',
			'white paper',
			'ebook',
			'e book',
			'download',
			'content',
			'content download',
			'blog',
			'newsletter',
			'podcast',
			'case study',
			'guide',
			'report'
		]
	],
	[
		'ads',
		[
			'ad',
			'ads',
			'adwords',
			'ppc',
			'paid',
			'paid search',
			'paid social',
			'paid media',
			'display',
			'banner',
			'sponsored',
			'advertisement',
			'advertising',
			'sem',
			'retargeting'
		]
	],
	['search', ['organic', 'organic search', 'search', 'search engine', 'seo', 'google', 'bing']],
	['email', ['email', 'e mail', 'email campaign', 'mailing', 'mailchimp', 'direct mail', 'campaign']],
	[
		'social',
		['linkedin', 'social', 'social media', 'facebook', 'instagram', 'twitter', 'x', 'xing', 'youtube', 'tiktok', 'whatsapp', 'reddit']
	],
	[
		'inbound',
		[
			'website',
			'web site',
			'web',
			'inbound',
			'web form',
			'webform',
			'form',
			'landing page',
			'chat',
			'live chat',
			'phone inquiry',
			'call in',
			'direct traffic',
			'walk in',
			'internet',
			'sitio web',
			'site web',
			'webseite',
			'homepage',
			'signup',
			'sign up'
		]
	]
];

/** The kind of a lead source in any wording, or null when it isn't understood: an unknown source says nothing (SCO-2). */
export function readSource(text: string): SourceKind | null {
	const words = foldWords(text.slice(0, 200));
	for (const [kind, phrases] of WORDS) if (phrases.some((p) => hasPhrase(words, p))) return kind;
	return null;
}
