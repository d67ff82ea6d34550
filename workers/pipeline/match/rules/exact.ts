import { company, jobTitle, phones, place } from '../criteria';
import { otherGeneration } from '../keys';
import type { MatchRule } from '../rule';

const free = [0, 0, 0, 0, 0] as const;

/** Same email and same name, but for father and son: 100, whatever else differs; the criteria are there to be shown. */
export const exact: MatchRule = {
	id: 'exact',
	label: 'Exact',
	description: 'Same name and same email address.',
	blocking: 'email',
	pairing: 'star',
	base: 100,
	floor: 100,
	costs: [company, phones, jobTitle, place].map((criterion) => ({ criterion, points: free })),
	anchor: { field: 'email', code: 'sameEmailAndName' },
	holds: (k, i, j) =>
		k.email[i] !== 0 && k.email[i] === k.email[j] && k.name[i] !== 0 && k.name[i] === k.name[j] && !otherGeneration(k, i, j)
};
