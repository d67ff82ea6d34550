import type { FactorGroup } from '#domain/scoring/score';
import { area } from '../area';

/** Words of scores: the reasons of one contact's score. */
export const scoring = area('scoring', {
	title: 'Lead score',
	outOf: 'of 100',
	/** What to do, behind the tier. */
	action: (text: string) => ` · ${text}`,
	open: 'Show why',
	why: 'Why this score',
	groups: {
		demographic: 'Role',
		firmographic: 'Company',
		source: 'Source',
		engagement: 'Activity',
		completeness: 'Completeness and reach'
	} satisfies Record<FactorGroup, string>,
	/** "28.4 of 30": points given, points there were to give. */
	points: (points: string, max: string) => `${points} of ${max}`,
	sum: 'Adds up to',
	sumRules: 'Adds up to, by the rules',
	speaksFor: 'Speaks for it',
	speaksAgainst: 'Speaks against it',
	axes: { fit: 'Fit', engagement: 'Engagement' },
	bands: ['high', 'medium', 'low', 'no data'],
	next: (tier: string, from: number) => (from === 0 ? 'What would give it a score' : `What would make it ${tier}: ${from} or more`),
	nextAny: (steps: number) => (steps === 1 ? 'This would do:' : 'Any one of these would do:'),
	nextAll: 'These together, one after the other:',
	nextNone: (best: number | null) =>
		best === null
			? 'Nothing that could still be learned would do it.'
			: `Nothing that could still be learned would do it: with all of it the score would be ${best}.`,
	reaches: (score: number) => `→ ${score}`,
	past: (first: number | null, last: number | null) => `Was ${first ?? 'unscored'}, is ${last ?? 'unscored'}`,
	pastTable: 'Earlier scores',
	unscored: 'Unscored',
	learned: {
		title: (name: string) => `By ${name}`,
		chance: (percent: string, score: number) => `A chance of ${percent} to win: better than ${score} of a hundred past leads.`,
		base: 'The average past lead'
	},
	byHand: {
		open: 'Set the score by hand',
		change: 'Change',
		back: 'Back to the rules',
		backModel: 'Back to the model',
		set: (by: string, when: string) => `Set by hand by ${by}, ${when}.`,
		why: (text: string) => `“${text}”`,
		rules: (score: number | null) => (score === null ? 'The rules leave it unscored.' : `The rules say ${score}.`),
		title: 'Set the score by hand',
		text: 'It stands until you take it back, through every rescoring, and goes along to lists, reports and deliveries. The contact and the audit log say who set it.',
		score: 'Score, 0 to 100',
		range: 'Type a whole number from 0 to 100.',
		reason: 'Why',
		save: 'Set the score',
		cancel: 'Cancel'
	}
});
