import { expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import type { SurvivorshipRuleId } from '#domain/settings';
import { mergeContacts } from '#workers/pipeline/merge/index';
import type { MergeOptions } from '#workers/pipeline/stages';

const merge = (a: ContactValues, b: ContactValues, rule: SurvivorshipRuleId, over: Partial<MergeOptions> = {}) =>
	mergeContacts(a, b, { rule, existingAt: 1, incomingAt: 2, ...over });

it('DUP-6: of two records with as many filled fields the newer survives; where none is newer, what differs is reported', () => {
	const [a, b] = [
		{ jobTitle: 'CFO', industry: 'Software' },
		{ jobTitle: 'CEO', industry: 'Retail' }
	];
	expect(merge(a, b, 'mostComplete').values).toEqual(b);
	expect(merge(a, b, 'mostComplete', { existingAt: 3 }).values).toEqual(a);
	expect(merge(a, b, 'mostComplete', { existingAt: 2 })).toMatchObject({
		values: a,
		conflicts: [
			{ field: 'jobTitle', kept: 'CFO', dropped: 'CEO' },
			{ field: 'industry', kept: 'Software', dropped: 'Retail' }
		]
	});
});

it('DUP-6: of two counts of one moment that of the file is taken, whatever the rule', () => {
	const visits = (existingAt: number): string | undefined =>
		merge({ visits: '7' }, { visits: '3' }, 'keepExisting', { existingAt }).values.visits;
	expect([visits(1), visits(2), visits(3)]).toEqual(['3', '3', '7']);
});

it('DUP-6: notes that only one of two has stay as they are, whichever that is', () => {
	for (const rule of ['newestWins', 'keepExisting'] as const) {
		expect(merge({ notes: 'Met in Lyon' }, {}, rule).values.notes).toBe('Met in Lyon');
		expect(merge({}, { notes: 'Wants a demo' }, rule).values.notes).toBe('Wants a demo');
	}
	expect(merge({}, {}, 'newestWins').values.notes).toBeUndefined();
});

it('DUP-6, DUP-4: what the side that a person chose lacks is no conflict: they saw that it goes', () => {
	const here = { street: 'Hauptstr. 1', city: 'Berlin', consentStatus: 'granted', consentDate: '2026-01-01' };
	const there = { ...here, street: 'Rue 2', city: 'Paris', postalCode: '75001', consentDate: '2026-02-01', consentText: 'At the booth' };
	const chosen = mergeContacts(here, there, {
		rule: 'newestWins',
		existingAt: 1,
		incomingAt: 2,
		picks: { city: 'left', consentDate: 'left' }
	});
	expect(chosen).toEqual({ values: here, changed: [], conflicts: [] });
	const calls = { consentStatus: 'granted', consentChannel: 'Calls' };
	const emails = { ...calls, consentChannel: 'Emails', consentText: 'At the booth' };
	expect(mergeContacts(calls, emails, { rule: 'newestWins', existingAt: 1, incomingAt: 2, picks: { consentChannel: 'left' } })).toEqual({
		values: calls,
		changed: [],
		conflicts: []
	});
});

it('DUP-6: channels of a consent: where one of two yeses names none, it is about all, and none is named', () => {
	const channels = (a?: string, b?: string): string | undefined =>
		merge(
			{ consentStatus: 'granted', ...(a && { consentChannel: a }) },
			{ consentStatus: 'granted', ...(b && { consentChannel: b }) },
			'newestWins'
		).values.consentChannel;
	expect([channels('email', 'phone'), channels('email'), channels(undefined, 'phone'), channels()]).toEqual([
		'Calls, Emails',
		undefined,
		undefined,
		undefined
	]);
});
