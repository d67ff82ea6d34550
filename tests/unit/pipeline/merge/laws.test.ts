import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { SURVIVORSHIP_RULES } from '#domain/settings';
import { mergeContacts } from '#workers/pipeline/merge/index';

const values: Partial<Record<FieldId, string[]>> = {
	salutation: ['Mr', 'Dr'],
	firstName: ['John', 'JOHN', 'Jane'],
	lastName: ['Smith', 'Doe'],
	nameSuffix: ['Jr'],
	fullName: ['John Smith', 'Jane Doe'],
	email: ['a@x.com', 'b@x.com'],
	phone1: ['+4930111222', '+4930111222 ext. 5', '+4930333444'],
	phone1Type: ['work', 'mobile'],
	phone2: ['+4930111222', '+49 30 333444', '+491705'],
	phone2Type: ['home'],
	phone3: ['+4917011', '+4917012'],
	phone4: ['+4917013', '+4917014'],
	phone5: ['+4917015', '+4930111222 ext. 9'],
	phone5Type: ['fax'],
	company: ['Acme', 'Globex Corporation'],
	jobTitle: ['CFO', 'CEO', 'Controller'],
	street: ['A 1', 'B 2'],
	city: ['Berlin', 'berlin', 'Paris'],
	postalCode: ['10115'],
	country: ['DE', 'FR'],
	leadSource: ['Referral', 'Webinar', 'Cold list', 'Other'],
	createdDate: ['2024-01-01', '2025-01-01', 'spring'],
	lastActivityDate: ['2024-01-01', '2025-06-01T10:00:00Z'],
	visits: ['1', '7'],
	tags: ['a, b', 'B, c', 'x'.repeat(490)],
	notes: ['one', 'two\none', 'one\ntwo', 'n'.repeat(9_990)],
	consentStatus: ['yes', 'Opted in', 'no', 'withdrawn'],
	consentDate: ['2024-01-01', '2025-01-01'],
	consentText: ['I agree'],
	consentChannel: ['Calls', 'Emails', 'Calls, Emails'],
	'custom:color': ['red', 'blue']
};
const contact = fc
	.record(
		Object.fromEntries(
			Object.entries(values).map(([field, list]) => [
				field,
				fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: fc.constantFrom(...(list ?? [])) })
			])
		)
	)
	.map((v) => Object.fromEntries(Object.entries(v).filter(([, text]) => text !== '')) as ContactValues);
const options = fc.record({
	rule: fc.constantFrom(...SURVIVORSHIP_RULES),
	existingAt: fc.constantFrom(1, 2, Date.UTC(2024, 6)),
	incomingAt: fc.constantFrom(1, 2)
});
const RUNS = { numRuns: 1000 };
const own = (v: ContactValues) => ({ ...v });

describe('laws of merging', () => {
	it('DUP-6: a contact merged with itself stays as it is', () => {
		fc.assert(
			fc.property(contact, options, (a, o) => {
				const r = mergeContacts(a, a, o);
				expect(own(r.values)).toEqual(a);
				expect([r.changed, r.conflicts]).toEqual([[], []]);
			}),
			RUNS
		);
	});

	it('DUP-6: merging the same contact in twice is as merging it in once', () => {
		fc.assert(
			fc.property(contact, contact, options, (a, b, o) => {
				const once = mergeContacts(a, b, o).values;
				expect(own(mergeContacts(once, b, o).values)).toEqual(own(once));
			}),
			RUNS
		);
	});

	const beside = new Set<FieldId>([
		'salutation',
		'nameSuffix',
		'consentStatus',
		'consentDate',
		'consentText',
		'phone1Type',
		'phone2Type',
		'phone5Type'
	]);
	it('DUP-6: a blank never replaces a value (what stands beside a name or consent goes with it)', () => {
		fc.assert(
			fc.property(contact, contact, options, (a, b, o) => {
				const r = mergeContacts(a, b, o);
				for (const f of Object.keys(a) as FieldId[]) {
					// A consent that names no channel is about all of them.
					if (!r.values[f] && f !== 'consentChannel')
						expect(beside.has(f) && (f.includes('Type') || r.conflicts.some((c) => c.field === f && c.dropped === a[f]))).toBe(true);
				}
			}),
			RUNS
		);
	});

	it('DUP-6: every value of the result comes from a side; what vanishes lost against another value or is reported', () => {
		const joined = new Set<FieldId>(['tags', 'notes', 'consentChannel']);
		const units: FieldId[][] = [
			['street', 'city', 'postalCode', 'country'],
			['salutation', 'firstName', 'lastName', 'nameSuffix', 'fullName'],
			['consentStatus', 'consentDate', 'consentText']
		];
		fc.assert(
			fc.property(contact, contact, options, (a, b, o) => {
				const r = mergeContacts(a, b, o);
				const sources = new Set([...Object.values(a), ...Object.values(b)]);
				for (const [f, v] of Object.entries(r.values)) if (!joined.has(f as FieldId)) expect(sources.has(v)).toBe(true);
				for (const side of [a, b])
					for (const f of Object.keys(side) as FieldId[]) {
						const v = side[f] ?? '';
						if (r.values[f] || f.endsWith('Type') || f === 'consentChannel' || r.conflicts.some((c) => c.dropped === v)) continue;
						// The one rule that may leave a blank in a unit that is there.
						const leaves = o.rule === 'keepExisting' && side === b && units.some((u) => u.includes(f) && u.some((x) => !!a[x]));
						expect(leaves || f.startsWith('phone'), `${f}=${v}`).toBe(true);
					}
				const phones = (v: ContactValues) =>
					(['phone1', 'phone2', 'phone3', 'phone4', 'phone5'] as const).map((p) => v[p]).filter((x): x is string => !!x);
				const digits = (t: string) => t.replace(/ext.*/, '').replace(/\D/g, '');
				const kept = new Set(phones(r.values).map(digits));
				for (const c of r.conflicts) if (c.field === 'phone5') kept.add(digits(c.dropped));
				for (const p of [...phones(a), ...phones(b)]) expect(kept.has(digits(p)), p).toBe(true);
				for (const tag of `${a.tags ?? ''},${b.tags ?? ''}`
					.split(',')
					.map((t) => t.trim().toLowerCase())
					.filter(Boolean))
					expect(
						(r.values.tags ?? '').toLowerCase().includes(tag) ||
							r.conflicts.some((c) => c.field === 'tags' && c.dropped.toLowerCase() === tag)
					).toBe(true);
			}),
			RUNS
		);
	});

	it('DUP-6: names and addresses are never half of each where both sides speak and disagree', () => {
		const core: FieldId[][] = [
			['firstName', 'lastName', 'fullName'],
			['street', 'city', 'postalCode', 'country']
		];
		fc.assert(
			fc.property(contact, contact, options, (a, b, o) => {
				const r = mergeContacts(a, b, o).values;
				for (const unit of core) {
					const disagree = unit.some((f) => a[f] && b[f] && a[f]?.toLowerCase() !== b[f]?.toLowerCase());
					if (disagree) expect([a, b].some((side) => unit.every((f) => (r[f] ?? '') === (side[f] ?? '')))).toBe(true);
				}
			}),
			RUNS
		);
	});

	it('DUP-6: changed names exactly the fields that change', () => {
		fc.assert(
			fc.property(contact, contact, options, (a, b, o) => {
				const r = mergeContacts(a, b, o);
				const all = new Set([...Object.keys(a), ...Object.keys(r.values)]) as Set<FieldId>;
				expect([...r.changed].sort()).toEqual([...all].filter((f) => a[f] !== r.values[f]).sort());
			}),
			RUNS
		);
	});
});
