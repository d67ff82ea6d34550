import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS } from '#domain/fields';
import type { ScoringFactor } from '../factor';

/** E.164 as the cleaning step leaves it: a number that could be read against a numbering plan. */
const READ = /^\+[1-9]\d{6,14}(?: ext\. \d{1,10})?$/;

/** The better of what was there so far and one more number: mobile, read, unread, or null without any; a fax is none. */
function better(so: string | null, phone: string | null | undefined, type: string | null | undefined): string | null {
	if (!phone || type === 'fax') return so;
	if (!READ.test(phone)) return so ?? 'unread';
	return type === 'mobile' || so === 'mobile' ? 'mobile' : 'read';
}

const reach = (v: ContactValues): string | null =>
	PHONE_FIELDS.reduce<string | null>((so, field, slot) => better(so, v[field], v[PHONE_TYPE_FIELDS[slot]!]), null);

/** Whether somebody can be called: a mobile best, a number that could not be read hardly. */
export const phoneReachable: ScoringFactor = {
	id: 'phoneReachable',
	label: 'Reachable by phone',
	description: 'Whether there is a phone number that can be dialled from anywhere; a mobile number counts most.',
	group: 'completeness',
	weight: 20,
	fields: [...PHONE_FIELDS, ...PHONE_TYPE_FIELDS],
	codes: ['scorePhoneMobile', 'scorePhoneOk', 'scorePhoneUnreadable', 'keyReachableByPhone', 'keyUnclearPhone'],
	uses: [],
	memoKey: reach,
	keys(columns, length) {
		const keys = new Array<string | null>(length).fill(null);
		PHONE_FIELDS.forEach((field, slot) => {
			const phones = columns.get(field);
			const types = columns.get(PHONE_TYPE_FIELDS[slot]!);
			if (phones) for (let i = 0; i < length; i++) if (phones[i]) keys[i] = better(keys[i]!, phones[i], types?.[i]);
		});
		return keys;
	},
	assess(values) {
		switch (reach(values)) {
			case 'mobile':
				return { share: 1, reason: { code: 'scorePhoneMobile', params: {} }, key: 'keyReachableByPhone' };
			case 'read':
				return { share: 0.9, reason: { code: 'scorePhoneOk', params: {} }, key: 'keyReachableByPhone' };
			case 'unread':
				return { share: 0.3, reason: { code: 'scorePhoneUnreadable', params: {} }, key: 'keyUnclearPhone' };
			default:
				return null;
		}
	}
};
