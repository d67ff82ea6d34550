import type { BlockingRule } from '../block';

const NONE = new Uint32Array(0);

/** The value of the primary key as it was cleaned; capitals count, as they do in the ids of some systems. */
export const primaryKey: BlockingRule = {
	id: 'primaryKey',
	label: 'Primary key',
	description: 'Records with the same value of the primary key.',
	slots: 1,
	valueOf: (k, i) => (k.table.keys?.[i] ?? '').trim(),
	hashes: (s) => ({ values: s.primaryKey ?? NONE, width: 1 }),
	keys: (k) => ({
		fill(from, to, out) {
			for (let i = from; i < to; i++) out[i] = k.key[i] ?? 0;
		}
	})
};
