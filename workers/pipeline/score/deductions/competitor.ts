import type { Deduction } from '../deduction';

/** Somebody of a competitor, by the list of domains in the profile; subdomains count. */
export const competitor: Deduction = {
	id: 'competitor',
	label: 'Competitor',
	description: 'The address is at one of the competitors’ domains that you list.',
	group: 'firmographic',
	field: 'email',
	domain: true,
	code: 'scoreLessCompetitor',
	key: 'keyCompetitor',
	applies: (domain, { competitors }) => competitors.some((c) => domain === c || domain.endsWith(`.${c}`))
};
