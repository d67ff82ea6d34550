import { city, country, email, jobTitle, linkedin, phones, website } from '../criteria';
import { otherGeneration } from '../keys';
import type { MatchRule } from '../rule';

/** Same name at the same company, other email and phone, but for father and son: 89 down to 80, about 85. */
export const nameCompany: MatchRule = {
	id: 'nameCompany',
	label: 'Name/Company',
	description: 'Same name and same company, other email address and phone number.',
	blocking: 'nameCompany',
	pairing: 'all',
	base: 89,
	floor: 80,
	costs: [
		{ criterion: email, points: [0, 1, 2, 2, 1] },
		{ criterion: phones, points: [0, 0, 0, 2, 1] },
		{ criterion: jobTitle, points: [0, 0, 0, 1, 0] },
		{ criterion: city, points: [0, 0, 0, 1, 0] },
		{ criterion: country, points: [0, 0, 0, 1, 0] },
		{ criterion: website, points: [0, 0, 0, 1, 0] },
		{ criterion: linkedin, points: [0, 0, 0, 1, 0] }
	],
	anchor: { field: 'name', code: 'sameNameAndCompany' },
	holds: (k, i, j) =>
		k.name[i] !== 0 && k.name[i] === k.name[j] && k.company[i] !== 0 && k.company[i] === k.company[j] && !otherGeneration(k, i, j)
};
