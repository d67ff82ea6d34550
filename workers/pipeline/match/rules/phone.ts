import { bearer } from '../bearer';
import { company, DIFFERENT, email, jobTitle, name, PARTLY, place } from '../criteria';
import { sharePhone } from '../keys';
import type { MatchRule } from '../rule';

/**
 * A phone number in common, other email: 99 down to 90; an unlike email alone makes it 95, another person at the same number about 92. A
 * number that five different names have is a switchboard: there only alike names make a pair.
 */
export const phone: MatchRule = {
	id: 'phone',
	label: 'Phone',
	description: 'A phone number in common, other email address. A number that five or more people have counts only between alike names.',
	blocking: 'phone',
	pairing: 'all',
	base: 99,
	floor: 90,
	costs: [
		{ criterion: email, points: [0, 3, 4, 4, 2] },
		{ criterion: bearer, points: [0, 1, 2, 2, 1] },
		{ criterion: company, points: [0, 0, 0, 1, 0] },
		{ criterion: jobTitle, points: [0, 0, 0, 1, 0] },
		{ criterion: place, points: [0, 0, 0, 1, 0] }
	],
	anchor: { field: 'phones', code: 'samePhone' },
	holds: sharePhone,
	inCrowd(k, i, j) {
		const names = name.judge(k, i, j);
		// A family name in common is a coincidence among so many.
		return names !== DIFFERENT && names !== PARTLY;
	}
};
