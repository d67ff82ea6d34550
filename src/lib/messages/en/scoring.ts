import type { FactorGroup } from '#domain/score';

/** Words of scores: the reasons of one contact's score. */
export const scoring = {
	title: 'Lead score',
	outOf: 'of 100',
	/** What to do, behind the tier. */
	action: (text: string) => ` · ${text}`,
	open: 'Show why',
	why: 'Why this score',
	groups: {
		demographic: 'Role', firmographic: 'Company', source: 'Source', engagement: 'Activity', completeness: 'Completeness and reach'
	} satisfies Record<FactorGroup, string>,
	/** "28.4 of 30": points given, points there were to give. */
	points: (points: string, max: string) => `${points} of ${max}`,
	sum: 'Adds up to'
};
