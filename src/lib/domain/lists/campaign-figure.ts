import type { Dashboard } from './campaign';
import { CALL_STATES, type CallState } from './call-state';
import { TIERS, type Tier } from '../scoring/score';

/** What a campaign counts of its contacts as of now, beside their state (LST-7). */
export const CAMPAIGN_NOW = ['workable', 'callable', 'due', 'later', 'suppressed', 'refused', 'numberless'] as const;
export type CampaignNow = (typeof CAMPAIGN_NOW)[number];

/** A figure of a campaign: who is counted in it. All parts hold; with none all contacts of the lists that are worked. */
export interface CampaignFigure {
	id: string;
	/** Of this list alone, also where it is switched off. */
	list?: string;
	tier?: Tier;
	state?: CallState;
	/** Of the last attempt. */
	outcome?: string;
	now?: CampaignNow;
}
type Part = Exclude<keyof CampaignFigure, 'id'>;

const isOneOf =
	(all: readonly string[]) =>
	(value: string): boolean =>
		all.includes(value);
const READS: Record<Part, (value: string) => boolean> = {
	list: (value) => value !== '',
	tier: isOneOf(TIERS),
	state: isOneOf(CALL_STATES),
	outcome: (value) => value !== '',
	now: isOneOf(CAMPAIGN_NOW)
};
const PARTS = Object.keys(READS) as Part[];

/** The parts of a figure as an address carries them: "tier:A,state:done". */
export const figureText = (f: CampaignFigure): string => PARTS.flatMap((p) => (f[p] === undefined ? [] : [`${p}:${f[p]}`])).join(',');

/** The figure of an address; what this version can't read is left out. */
export function figureOf(id: string, text: string): CampaignFigure {
	const f: CampaignFigure = { id };
	for (const part of text.split(',')) {
		const at = part.indexOf(':');
		const name = PARTS.find((p) => p === part.slice(0, at));
		const value = part.slice(at + 1);
		if (name && READS[name](value)) Object.assign(f, { [name]: value });
	}
	return f;
}

/** A tier of a campaign; of its one list that is worked, where that has scores of its own: then these are shown as well. */
export function tierFigure({ campaign: { id, scoredApart }, lists }: Pick<Dashboard, 'campaign' | 'lists'>, tier: Tier): CampaignFigure {
	const [only, ...others] = lists.filter((l) => l.enabled);
	return { id, tier, ...(scoredApart && only && others.length === 0 && { list: only.id }) };
}
