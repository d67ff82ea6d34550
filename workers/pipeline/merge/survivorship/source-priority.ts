import { newer, type SurvivorshipRule } from '../survivorship';

/** Kinds of lead source from most to least trusted, each by words that its name holds. */
const ranking: readonly (readonly string[])[] = [
	['customer', 'crm', 'account manager'],
	['referral', 'referred', 'partner', 'recommendation'],
	['demo', 'contact form', 'request', 'inbound', 'call'],
	['webinar', 'event', 'trade show', 'tradeshow', 'conference', 'booth', 'badge', 'fair', 'expo'],
	['website', 'web form', 'organic', 'chat', 'download', 'whitepaper', 'newsletter'],
	['linkedin', 'social', 'facebook', 'twitter', 'campaign', 'advert', 'paid', 'ads'],
	['purchased', 'bought', 'rented', 'cold', 'scraped', 'list']
];

/** Place of a source in the ranking, 0 = most trusted; −1 = unknown. */
function rank(source: string): number {
	const words = ` ${source.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	return ranking.findIndex((kind) => kind.some((w) => words.includes(` ${w} `)));
}

export const sourcePriority: SurvivorshipRule = {
	id: 'sourcePriority',
	label: 'The better source wins',
	description:
		'The record from the more trusted lead source survives: customers, referrals, requests, events, website, social, bought lists. Where that does not decide, the newer.',
	pick(_existing, _incoming, ctx) {
		const existing = rank(ctx.existingSource);
		const incoming = rank(ctx.incomingSource);
		if (existing < 0 || incoming < 0 || existing === incoming) return newer(ctx);
		return existing < incoming ? 'existing' : 'incoming';
	}
};
