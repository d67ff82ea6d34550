import { company, jobTitle, name, phones, place, website } from '../criteria';
import type { MatchRule } from '../rule';

/** Same email, other name or company: 99 down to 90, about 95. */
export const email: MatchRule = {
	id: 'email',
	label: 'Email',
	description: 'Same email address, other name or company.',
	blocking: 'email',
	pairing: 'star',
	base: 99,
	floor: 90,
	costs: [
		{ criterion: name, points: [0, 1, 2, 3, 1] },
		{ criterion: company, points: [0, 1, 1, 2, 0] },
		{ criterion: phones, points: [0, 0, 0, 1, 0] },
		{ criterion: jobTitle, points: [0, 0, 0, 1, 0] },
		{ criterion: place, points: [0, 0, 0, 1, 0] },
		{ criterion: website, points: [0, 0, 0, 1, 0] }
	],
	anchor: { field: 'email', code: 'sameEmail' },
	holds: (k, i, j) => k.email[i] !== 0 && k.email[i] === k.email[j]
};
