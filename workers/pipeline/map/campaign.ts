import type { SourceColumn } from './columns';

/**
 * Beside its id the name of a campaign is what an advertisement brought the lead by, where nothing else says so (lead forms of ad
 * platforms).
 */
export function findCampaign(columns: readonly SourceColumn[]): void {
	const called = (...names: string[]): SourceColumn | undefined =>
		columns.find((c) => names.includes(c.meaning.words.join(' ')) && c.content.filled > 0);
	const campaign = called('campaign name', 'campaign');
	if (!campaign || !called('campaign id')) return;
	campaign.concept = 'leadSource';
	campaign.meaning = { ...campaign.meaning, match: 'whole', aside: null };
}
