import type { CampaignFigure } from '#domain/lists/campaign-figure';
import type { CampaignView } from '#domain/lists/campaign';
import { comma, labelled } from '#domain/messages/locale';
import { TIER_SCHEMES, type TierSchemeId } from '#domain/scoring/tier-schemes';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { attemptLabel } from './outcome-words';
import { followLists } from './lists-process.svelte';

const words = m.campaigns;

/** A figure of a campaign by the name it has there, '' for all of its contacts. */
export function figureLabel(
	f: CampaignFigure,
	scheme: TierSchemeId,
	{ outcomes, scoredApart }: Pick<CampaignView, 'outcomes' | 'scoredApart'>,
	listName: (id: string) => string | null
): string {
	const now = {
		workable: words.page.toCall,
		callable: words.page.callable,
		due: words.page.callbacksDue,
		later: words.page.later,
		suppressed: words.page.suppressed,
		refused: m.consent.figure,
		numberless: words.dialer.out.noPhone
	};
	const tier = f.tier === undefined ? '' : TIER_SCHEMES[scheme].tiers[f.tier].label;
	return [
		// Of one list the contacts are shown with the scores that they have in it.
		tier !== '' && scoredApart && f.list === undefined ? words.page.tierInLists(tier) : tier,
		f.state === undefined ? '' : words.states[f.state],
		f.outcome === undefined ? '' : attemptLabel(outcomes, f.outcome),
		f.now === undefined ? '' : now[f.now],
		f.list === undefined ? '' : (listName(f.list) ?? '')
	]
		.filter(Boolean)
		.join(comma());
}

/** The campaign that the list of contacts shows a figure of; follows the news. */
export class FigureCampaign {
	/** undefined = not known yet, null = gone. */
	#campaign = $state.raw<CampaignView | null>();
	#id: string | undefined;

	/** Reads what is said of this campaign; returns the way to stop. */
	follow(id: string | undefined): (() => void) | undefined {
		if (id !== this.#id) this.#campaign = undefined;
		this.#id = id;
		return id === undefined ? undefined : followLists(this.#load);
	}
	/** "in the campaign Autumn: Done". */
	readonly said = (f: CampaignFigure, scheme: TierSchemeId, listName: (id: string) => string | null): string => {
		const { said } = m.contacts.filter;
		const c = this.#campaign;
		if (!c) return c === null ? said.goneCampaign : said.unknownCampaign;
		const label = figureLabel(f, scheme, c, listName);
		return label === '' ? said.campaign(c.name) : labelled(said.campaign(c.name), label);
	};
	readonly #load = async (): Promise<void> => {
		const id = this.#id;
		if (id === undefined) return;
		try {
			const got = await worker.campaign(id);
			if (id === this.#id) this.#campaign = got;
		} catch {
			// What was known stays; the next news reads again.
		}
	};
}
