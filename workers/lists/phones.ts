import type { ContactValues } from '#domain/chunk';
import type { RankedPhone } from '#domain/lists/campaign';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS } from '#domain/fields';
import { lineKey } from '../pipeline/match/phone-key';
import { parsePhone } from '../pipeline/values/phones/phone';

/** How soon a kind of number reaches the person: lower is sooner. Fax and premium numbers are never called. */
const KIND_RANK = new Map(Object.entries({ mobile: 0, fixedOrMobile: 1, voip: 2, fixed: 2, other: 4, tollFree: 5 }));
const STATED_RANK = new Map(Object.entries({ mobile: 0, direct: 0, work: 1, main: 3, home: 2, other: 4 }));
const NEVER = 9;

/**
 * A contact's numbers, each once across the five fields, best first: valid before doubtful, mobile and direct before work, home and
 * switchboard; equal ones in the order of the fields. Fax, pager and premium numbers are left out.
 */
export function phonesOf(values: ContactValues): RankedPhone[] {
	const found: (RankedPhone & { rank: number; key: string })[] = [];
	for (const [n, field] of PHONE_FIELDS.entries()) {
		const number = values[field];
		if (!number) continue;
		const type = values[PHONE_TYPE_FIELDS[n] ?? 'phone1Type'] ?? '';
		const read = parsePhone(number, '');
		const valid = !('problem' in read) && read.valid;
		const kind = 'problem' in read ? 'other' : read.type;
		const stated = type.toLowerCase();
		const rank =
			kind === 'premium' || stated.includes('fax') || stated.includes('pager')
				? NEVER
				: (STATED_RANK.get(stated) ?? KIND_RANK.get(kind) ?? 4) + (valid ? 0 : 3);
		if (rank < NEVER) found.push({ field, number, type, rank, key: lineKey(number) || number });
	}
	return found
		.sort((a, b) => a.rank - b.rank)
		.filter((p, i) => found.findIndex((o) => o.key === p.key) === i)
		.map(({ field, number, type }) => ({ field, number, type }));
}
