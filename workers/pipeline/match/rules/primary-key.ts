import { company, email, name, phones } from '../criteria';
import type { MatchRule } from '../rule';

const free = [0, 0, 0, 0, 0] as const;

/** Same value of the field that was chosen as primary key: 100, whatever else differs; the criteria are there to be shown (MAP-7). */
export const primaryKey: MatchRule = {
	id: 'primaryKey',
	label: 'Primary key',
	description: 'Same value of the field that is the primary key, where that is not the email.',
	blocking: 'primaryKey',
	pairing: 'star',
	base: 100,
	floor: 100,
	costs: [name, email, company, phones].map((criterion) => ({ criterion, points: free })),
	anchor: { field: 'key', code: 'samePrimaryKey' },
	holds: (k, i, j) => k.key[i] !== 0 && k.key[i] === k.key[j]
};
