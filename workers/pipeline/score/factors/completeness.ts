import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { byShare, type ScoringFactor } from '../factor';

/** What a complete contact has: any one field of a part will do. */
const PARTS: readonly { weight: number; any: readonly FieldId[] }[] = [
	{ weight: 2, any: ['fullName', 'firstName', 'lastName'] },
	{ weight: 2, any: ['email'] },
	{ weight: 1, any: ['phone1', 'phone2', 'phone3', 'phone4', 'phone5'] },
	{ weight: 2, any: ['company'] },
	{ weight: 2, any: ['jobTitle'] },
	{ weight: 1, any: ['industry'] },
	{ weight: 1, any: ['companySize', 'website', 'annualRevenue'] },
	{ weight: 1, any: ['city', 'state', 'postalCode', 'country'] },
	{ weight: 1, any: ['leadSource'] }
];
const TOTAL = PARTS.reduce((sum, p) => sum + p.weight, 0);
const has = (v: ContactValues, part: (typeof PARTS)[number]): boolean => part.any.some((field) => v[field] !== undefined);

/** How much of what is needed to work a contact is filled in. */
export const completeness: ScoringFactor = {
	id: 'completeness',
	label: 'Completeness',
	description: 'How much of name, e-mail, phone, company, title, industry, size, place and source is filled in.',
	group: 'completeness',
	weight: 40,
	fields: PARTS.flatMap((p) => p.any),
	codes: ['scoreCompleteness', 'keyCompleteProfile', 'keyPartialProfile', 'keySparseProfile'],
	uses: [],
	memoKey(v) {
		let bits = 0;
		for (let i = 0; i < PARTS.length; i++) if (has(v, PARTS[i]!)) bits |= 1 << i;
		return String(bits);
	},
	keys(columns, length) {
		const bits = new Array<number>(length).fill(0);
		PARTS.forEach((part, p) => {
			for (const field of part.any) {
				const column = columns.get(field);
				if (column) for (let i = 0; i < length; i++) if (column[i]) bits[i]! |= 1 << p;
			}
		});
		return bits;
	},
	assess(values) {
		const filled = PARTS.filter((p) => has(values, p));
		const share = filled.reduce((sum, p) => sum + p.weight, 0) / TOTAL;
		return {
			share,
			reason: { code: 'scoreCompleteness', params: { filled: filled.length, of: PARTS.length } },
			key: byShare(share, 'keyCompleteProfile', 'keyPartialProfile', 'keySparseProfile')
		};
	}
};
