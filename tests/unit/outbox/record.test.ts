import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { TIER_SCHEMES } from '#domain/scoring/tier-schemes';
import { foreseen } from '#workers/outbox/preparing/foresight';
import { displayName, toDeliveryRecord } from '#workers/outbox/preparing/record';
import { pack, unpack } from '#workers/store/codec';

const names = { scoreField: 'lead_score', tierField: 'lead_tier', factorsField: null };
const scoring = { scheme: TIER_SCHEMES.letters, thresholds: { A: 80, B: 60, C: 40 }, now: Date.UTC(2026, 10, 20) };
const record = (
	values: ContactValues,
	score: number | null,
	d: { scoreField: string; tierField: string; factorsField: string | null } = names
) => toDeliveryRecord({ externalId: 'd-1', values, score, scoredAt: scoring.now }, d, scoring);

describe('delivery record', () => {
	it('PUSH-2: score as a number and tier by its label, under the names that the destination gives', () => {
		expect({ ...record({ email: 'a@b.de', company: 'Acme' }, 85).properties }).toEqual({
			email: 'a@b.de',
			company: 'Acme',
			lead_score: 85,
			lead_tier: 'Tier A (Hot Lead)'
		});
		expect(record({ email: 'a@b.de' }, 0).properties).toMatchObject({ lead_score: 0, lead_tier: 'Tier D (Cold Lead)' });
	});
	it('PUSH-2, SCO-4: an unscored contact is unscored, never zero', () => {
		expect(record({ email: 'a@b.de' }, null).properties).toMatchObject({ lead_score: null, lead_tier: 'Unscored' });
	});
	it('PUSH-2: the dry run says that the old score of who has none by now is emptied, where the system takes a blank, and only there', () => {
		const fields = null;
		const there = { externalId: 'd-1', crmId: '7', before: { email: 'a@b.de', lead_score: 80, lead_tier: 'Unscored' }, refused: null };
		const unscored = record({ email: 'a@b.de' }, null);
		expect(record({ email: 'a@b.de' }, 0).emptied).toBeUndefined();
		expect(foreseen(unscored, 'Ada', there, fields, { emptiesScore: true }).changes).toEqual([
			{ name: 'lead_score', before: 80, after: null }
		]);
		expect(foreseen(unscored, 'Ada', there, fields).changes).toEqual([]);
		expect(
			foreseen(unscored, 'Ada', { ...there, before: { ...there.before, lead_score: null } }, fields, { emptiesScore: true }).changes
		).toEqual([]);
	});
	it('PUSH-2: the key factors go along only where the destination has a field for them', () => {
		const values = { email: 'jane@acme.com', jobTitle: 'VP Marketing', company: 'Acme', industry: 'Technology', leadSource: 'Referral' };
		expect(Object.keys(record(values, 92).properties)).not.toContain('why');
		expect(String(record(values, 92, { ...names, factorsField: 'why' }).properties.why)).toMatch(/\w+ \w+/);
	});
	it('PUSH-2: blank fields are left out, so that the CRM keeps what it knows', () => {
		expect(Object.keys(record({ email: 'a@b.de', phone1: '' }, 1).properties)).toEqual(['email', 'lead_score', 'lead_tier']);
	});
	it('PUSH-2: custom fields go by their slug, apart from ours', () => {
		const values = { 'custom:booth': 'H4', 'custom:email': 'x', 'custom:lead_score': 'y', 'custom:externalId': 'z' } as ContactValues;
		expect({ ...record(values, 1).properties }).toEqual({
			booth: 'H4',
			custom_email: 'x',
			custom_lead_score: 'y',
			custom_externalId: 'z',
			lead_score: 1,
			lead_tier: 'Tier D (Cold Lead)'
		});
	});
	it('FIL-4, APP-5: a field named __proto__ is sent under a name that backups and the lock can keep', () => {
		const values = Object.assign(Object.create(null), { 'custom:__proto__': 'x' }) as ContactValues;
		const { properties } = record(values, 1);
		expect({ ...properties }).toMatchObject({ custom___proto__: 'x' });
		expect(({} as Record<string, unknown>).x).toBeUndefined();
		expect(unpack(pack(properties))).toEqual({ ...properties });
	});
	it('PUSH-3: a receipt shows the name, else the company, else nothing', () => {
		expect([
			displayName({ fullName: 'A B' }),
			displayName({ firstName: 'A', lastName: 'B' }),
			displayName({ lastName: 'B' }),
			displayName({ company: 'C' }),
			displayName({})
		]).toEqual(['A B', 'A B', 'B', 'C', '']);
	});
});

describe('numbers at a destination', () => {
	const sent = (values: ContactValues, defaults: Record<string, string>, fields?: Record<string, string>) => {
		const { properties } = toDeliveryRecord(
			{ externalId: 'd-1', values, score: 1, scoredAt: scoring.now },
			{ ...names, fields },
			scoring,
			defaults
		);
		return Object.fromEntries(Object.entries(properties).filter(([name]) => !name.startsWith('lead_')));
	};
	const SALESFORCE = { phone1: 'Phone', phone2: 'MobilePhone', phone3: 'HomePhone', phone4: 'Fax' };
	it('PUSH-2, PUSH-4: the only number of a contact is never lost for standing in another field than the first', () => {
		expect(sent({ phone2: '+4930231250' }, { phone1: 'PHONE' })).toEqual({ PHONE: '+4930231250' });
		expect(sent({ phone3: '+4930231250', phone5: '+4930231251' }, { phone1: 'PHONE' })).toEqual({ PHONE: '+4930231250' });
		expect(sent({ phone2: '+4930231250' }, SALESFORCE)).toEqual({ Phone: '+4930231250' });
	});
	it('PUSH-2: a mobile number goes where mobile numbers are kept, and no office to a mobile while there is another place', () => {
		expect(sent({ phone1: '+491701234567', phone1Type: 'mobile', phone2: '+4930231250' }, SALESFORCE)).toEqual({
			MobilePhone: '+491701234567',
			Phone: '+4930231250'
		});
		expect(sent({ phone1: '+491701234567', phone1Type: 'mobile' }, SALESFORCE)).toEqual({ MobilePhone: '+491701234567' });
		expect(sent({ phone1: '+491701234567', phone1Type: 'mobile' }, { phone1: 'PHONE' })).toEqual({ PHONE: '+491701234567' });
		expect(
			sent(
				{
					phone1: '+4930231250',
					phone2: '+4930231251',
					phone3: '+4930231252',
					phone3Type: 'home',
					phone4: '+4930231253',
					phone4Type: 'fax'
				},
				SALESFORCE
			)
		).toEqual({ Phone: '+4930231250', MobilePhone: '+4930231251', HomePhone: '+4930231252', Fax: '+4930231253' });
		expect(
			sent({ phone1: '+4930231253', phone1Type: 'fax', phone2: '+4930231250', phone2Type: 'work' }, { phone1: 'phone', phone2: 'mobile' })
		).toEqual({ phone: '+4930231250' });
	});
	it('PUSH-2: each kind goes along with its number', () => {
		const own = Object.fromEntries(
			[1, 2, 3, 4, 5].flatMap((n) => [
				[`phone${n}`, `phone${n}`],
				[`phone${n}Type`, `phone${n}Type`]
			])
		);
		expect(sent({ phone2: '+491701234567', phone2Type: 'mobile', phone4: '+4930231250', phone4Type: 'work' }, own)).toEqual({
			phone1: '+491701234567',
			phone1Type: 'mobile',
			phone2: '+4930231250',
			phone2Type: 'work'
		});
	});
	it('PUSH-1: a field that the user left out stays out', () => {
		expect(
			sent({ phone1: '+4930231250', phone2: '+491701234567', phone2Type: 'mobile' }, {}, { phone1: '', phone2: 'MobilePhone' })
		).toEqual({ MobilePhone: '+491701234567' });
		expect(sent({ phone1: '+4930231250' }, {}, { phone1: '', phone2: 'MobilePhone' })).toEqual({});
	});
});
