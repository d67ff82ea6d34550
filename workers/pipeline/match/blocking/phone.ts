import type { BlockingRule } from '../block';
import { PHONE_FIELDS } from '#domain/fields';
import { PHONE_SLOTS } from '../keys';
import { phoneKey } from '../phone-key';

/** Any of the five numbers, whole and without extension; a number twice in one record counts once. */
export const phone: BlockingRule = {
	id: 'phone',
	label: 'Phone number',
	description: 'Records that have a phone number in common, in any of the five phone fields.',
	slots: PHONE_SLOTS,
	valueOf: (k, i, slot) => phoneKey(k.table.columns[PHONE_FIELDS[slot] ?? 'phone1'][i] ?? ''),
	hashes: (s) => ({ values: s.phones, width: s.width }),
	keys: (k) => ({
		fill(from, to, out) {
			for (let i = from; i < to; i++) {
				const at = i * PHONE_SLOTS;
				for (let s = at; s < at + PHONE_SLOTS; s++) {
					const id = k.phone[s] ?? 0;
					let doubled = false;
					for (let t = at; t < s; t++)
						if (k.phone[t] === id) {
							doubled = true;
							break;
						}
					out[s] = doubled ? 0 : id;
				}
			}
		}
	})
};
