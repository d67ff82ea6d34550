import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { TIER_SCHEMES } from '#domain/tier-schemes';
import { displayName, toDeliveryRecord } from '#workers/outbox/record';

const names = { scoreField: 'lead_score', tierField: 'lead_tier', factorsField: null };
const scoring = { scheme: TIER_SCHEMES.letters, thresholds: { A: 80, B: 60, C: 40 }, now: Date.UTC(2026, 10, 20) };
const record = (values: ContactValues, score: number | null, d: { scoreField: string; tierField: string; factorsField: string | null } = names) => toDeliveryRecord({ externalId: 'd-1', values, score, scoredAt: scoring.now }, d, scoring);

describe('delivery record', () => {
	it('PUSH-2: score as a number and tier by its label, under the names that the destination gives', () => {
		expect({ ...record({ email: 'a@b.de', company: 'Acme' }, 85).properties }).toEqual({ email: 'a@b.de', company: 'Acme', lead_score: 85, lead_tier: 'Tier A (Hot Lead)' });
		expect(record({ email: 'a@b.de' }, 0).properties).toMatchObject({ lead_score: 0, lead_tier: 'Tier D (Cold Lead)' });
	});
	it('PUSH-2, SCO-4: an unscored contact is unscored, never zero', () => {
		expect(record({ email: 'a@b.de' }, null).properties).toMatchObject({ lead_score: null, lead_tier: 'Unscored' });
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
		expect({ ...record(values, 1).properties }).toEqual({ booth: 'H4', custom_email: 'x', custom_lead_score: 'y', custom_externalId: 'z', lead_score: 1, lead_tier: 'Tier D (Cold Lead)' });
	});
	it('FIL-4: a field named __proto__ is a field like any other', () => {
		const values = Object.assign(Object.create(null), { 'custom:__proto__': 'x' }) as ContactValues;
		const { properties } = record(values, 1);
		expect(Object.hasOwn(properties, '__proto__')).toBe(true);
		expect(({} as Record<string, unknown>).x).toBeUndefined();
		expect(JSON.stringify({ ...properties, externalId: 'd' })).toContain('"__proto__":"x"');
	});
	it('PUSH-3: a receipt shows the name, else the company, else nothing', () => {
		expect([displayName({ fullName: 'A B' }), displayName({ firstName: 'A', lastName: 'B' }), displayName({ lastName: 'B' }), displayName({ company: 'C' }), displayName({})]).toEqual(['A B', 'A B', 'B', 'C', '']);
	});
});
