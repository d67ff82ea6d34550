import { company, email, jobTitle, name, place } from '../criteria';
import { sharePhone } from '../keys';
import type { MatchRule } from '../rule';

/** A phone number in common, other email: 99 down to 90; an unlike email alone makes it 95, another person at the same number about 92. */
export const phone: MatchRule = {
	id: 'phone',
	label: 'Phone',
	description: 'A phone number in common, other email address.',
	blocking: 'phone',
	pairing: 'all',
	base: 99,
	floor: 90,
	costs: [
		{ criterion: email, points: [0, 3, 4, 4, 2] },
		{ criterion: name, points: [0, 1, 1, 2, 1] },
		{ criterion: company, points: [0, 0, 0, 1, 0] },
		{ criterion: jobTitle, points: [0, 0, 0, 1, 0] },
		{ criterion: place, points: [0, 0, 0, 1, 0] }
	],
	anchor: { field: 'phones', code: 'samePhone' },
	holds: sharePhone
};
