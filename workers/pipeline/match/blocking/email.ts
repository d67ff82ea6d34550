import type { BlockingRule } from '../block';

/** The exact address in lower case; dots and plus tags count. */
export const email: BlockingRule = {
	id: 'email',
	label: 'Email address',
	description: 'Records with the same email address, without regard to capitals.',
	slots: 1,
	valueOf: (k, i) => (k.table.columns.email[i] ?? '').trim().toLowerCase(),
	hashes: (s) => ({ values: s.email, width: 1 }),
	keys: (k) => ({
		fill(from, to, out) {
			for (let i = from; i < to; i++) out[i] = k.email[i] ?? 0;
		}
	})
};
