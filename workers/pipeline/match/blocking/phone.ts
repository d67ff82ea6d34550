import type { BlockingRule } from '../block';
import { PHONE_FIELDS } from '#domain/fields';
import { PHONE_SLOTS, type KeyedTable } from '../keys';
import { phoneKey } from '../phone-key';

/** Whether a slot has a number of its own; else it is there for the other form of one, of which only the hashes know. */
const isText = (k: KeyedTable, i: number, slot: number): boolean =>
	phoneKey(k.table.columns[PHONE_FIELDS[slot] ?? 'phone1'][i] ?? '') !== '';

/** Any of the five numbers, whole and without extension; a number twice in one record counts once. */
export const phone: BlockingRule = {
	id: 'phone',
	label: 'Phone number',
	description: 'Records that have a phone number in common, in any of the five phone fields.',
	slots: PHONE_SLOTS,
	valueOf: (k, i, slot) => k.phones[k.phone[i * PHONE_SLOTS + slot] ?? 0] ?? '',
	hashes: (s) => ({ values: s.phones, width: s.width }),
	keys: (k) => ({
		fill(from, to, out) {
			for (let i = from; i < to; i++) {
				const at = i * PHONE_SLOTS;
				for (let s = at; s < at + PHONE_SLOTS; s++) {
					const id = k.phone[s] ?? 0;
					let doubled = false;
					for (let t = at; t < s; t++)
						if (id !== 0 && k.phone[t] === id && isText(k, i, t - at) && isText(k, i, s - at)) {
							doubled = true;
							break;
						}
					out[s] = doubled ? 0 : id;
				}
			}
		}
	})
};
