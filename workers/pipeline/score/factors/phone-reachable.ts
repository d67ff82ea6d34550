import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS } from '#domain/fields';
import type { ScoringFactor } from '../factor';

/** E.164 as the cleaning step leaves it: a number that could be read against a numbering plan. */
const READ = /^\+[1-9]\d{6,14}(?: ext\. \d{1,10})?$/;

/** The best there is: mobile, read, unread, or null without a number; a fax is none. */
function reach(v: ContactValues): string | null {
	let key = '';
	for (let i = 0; i < PHONE_FIELDS.length; i++) {
		const phone = v[PHONE_FIELDS[i]!];
		if (phone === undefined) continue;
		const type = v[PHONE_TYPE_FIELDS[i]!];
		if (type === 'fax') continue;
		key = !READ.test(phone) ? key || 'unread' : type === 'mobile' ? 'mobile' : key === 'mobile' ? key : 'read';
	}
	return key || null;
}

/** Whether somebody can be called: a mobile best, a number that could not be read hardly. */
export const phoneReachable: ScoringFactor = {
	id: 'phoneReachable',
	label: 'Reachable by phone',
	description: 'Whether there is a phone number that can be dialled from anywhere; a mobile number counts most.',
	group: 'completeness',
	weight: 20,
	fields: [...PHONE_FIELDS, ...PHONE_TYPE_FIELDS],
	codes: ['scorePhoneMobile', 'scorePhoneOk', 'scorePhoneUnreadable', 'keyReachableByPhone', 'keyUnclearPhone'],
	memoKey: reach,
	assess(values) {
		switch (reach(values)) {
			case 'mobile': return { share: 1, reason: { code: 'scorePhoneMobile', params: {} }, key: 'keyReachableByPhone' };
			case 'read': return { share: 0.9, reason: { code: 'scorePhoneOk', params: {} }, key: 'keyReachableByPhone' };
			case 'unread': return { share: 0.3, reason: { code: 'scorePhoneUnreadable', params: {} }, key: 'keyUnclearPhone' };
			default: return null;
		}
	}
};
