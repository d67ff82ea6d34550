import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { mergeContacts, survivorshipRules } from '#workers/pipeline/merge/index';
import { SURVIVORSHIP_RULES, type SurvivorshipRuleId } from '#domain/settings';
import type { MergeOptions } from '#workers/pipeline/stages';

const merge = (a: ContactValues, b: ContactValues, rule: SurvivorshipRuleId = 'newestWins', over: Partial<MergeOptions> = {}) =>
	mergeContacts(a, b, { rule, existingAt: 1, incomingAt: 2, ...over });

describe('survivorship rules', () => {
	it('DUP-6: every rule of the settings is registered', () => {
		expect(survivorshipRules.all.map((r) => r.id).sort()).toEqual([...SURVIVORSHIP_RULES].sort());
	});

	const a = { jobTitle: 'Chief Financial Officer', company: 'Acme', industry: 'Software', leadSource: 'Referral' };
	const b = { jobTitle: 'CFO', company: 'Globex', leadSource: 'Cold list' };
	it('DUP-6: newest wins', () => {
		expect(merge(a, b).values).toEqual({ ...a, ...b });
		expect(merge(a, b, 'newestWins', { existingAt: 3 }).values).toEqual(a);
		expect(merge(a, b, 'newestWins', { existingAt: 2 }).values.jobTitle).toBe('CFO');
	});
	it('DUP-6: keep existing', () => expect(merge(a, { ...b, website: 'x.com' }, 'keepExisting').values).toEqual({ ...a, website: 'x.com' }));
	it('DUP-6: a longer number, date, yes or no says no more than a shorter one: the newer survives under "longest", in own fields, too', () => {
		const size = (existing: string, incoming: string, at = {}): string | undefined =>
			merge({ 'custom:size': existing }, { 'custom:size': incoming }, 'longest', at).values['custom:size'];
		expect(size('100', '99')).toBe('99');
		expect(size('2026-01-02T10:00:00Z', '2026-11-28')).toBe('2026-11-28');
		expect(size('yes', 'no')).toBe('no');
		expect(size('100', '99', { existingAt: 2 })).toBe('100');
		expect(merge({ 'custom:size': '100' }, { 'custom:size': '99' }, 'longest', { existingAt: 1, incomingAt: 1 }).conflicts).toHaveLength(1);
		expect(size('about 100', '99')).toBe('about 100');
	});

	it('DUP-6: longest', () => {
		expect(merge(a, b, 'longest').values).toMatchObject({ jobTitle: 'Chief Financial Officer', company: 'Globex' });
		expect(merge({ jobTitle: 'CFO' }, { jobTitle: 'CEO' }, 'longest').values.jobTitle).toBe('CEO');
		expect(merge({ jobTitle: 'CFO' }, { jobTitle: 'CEO' }, 'longest', { existingAt: 2 })).toEqual({
			values: { jobTitle: 'CFO' },
			changed: [],
			conflicts: [{ field: 'jobTitle', kept: 'CFO', dropped: 'CEO' }]
		});
	});
	it('DUP-6: most complete', () => {
		expect(merge(a, b, 'mostComplete').values).toEqual(a);
		expect(merge(b, a, 'mostComplete', { existingAt: 9 }).values).toEqual(a);
	});
	it('DUP-6: by source, else the newer', () => {
		expect(merge(a, b, 'sourcePriority').values).toEqual(a);
		expect(merge(b, a, 'sourcePriority', { existingAt: 9 }).values).toEqual(a);
		expect(merge(a, { ...b, leadSource: 'Something' }, 'sourcePriority').values.company).toBe('Globex');
	});
});

describe('merging contacts', () => {
	it('DUP-6: a blank never replaces a value, and changed names what changes', () => {
		expect(merge({ email: 'a@x.com', jobTitle: 'CFO', city: 'Berlin' }, { email: 'a@x.com', jobTitle: '', industry: 'IT' })).toEqual({
			values: { email: 'a@x.com', jobTitle: 'CFO', city: 'Berlin', industry: 'IT' },
			changed: ['industry'],
			conflicts: []
		});
	});

	it('DUP-6: never half a name from each', () => {
		const r = merge(
			{ firstName: 'John', lastName: 'Smith', fullName: 'John Smith' },
			{ firstName: 'Jane', lastName: 'Doe', fullName: 'Jane Doe' }
		);
		expect(r.values).toEqual({ firstName: 'Jane', lastName: 'Doe', fullName: 'Jane Doe' });
		expect(r.conflicts).toEqual([]);
		const partial = merge({ firstName: 'John', lastName: 'Smith' }, { firstName: 'Jane' });
		expect(partial.values).toEqual({ firstName: 'John', lastName: 'Smith' });
		expect(partial.conflicts).toEqual([{ field: 'firstName', kept: 'John', dropped: 'Jane' }]);
	});

	it('DUP-6: the title of the name that goes is reported, that of the same name kept', () => {
		expect(merge({ salutation: 'Mr', firstName: 'John', lastName: 'Smith' }, { firstName: 'Jane', lastName: 'Smith' })).toMatchObject({
			values: { firstName: 'Jane', lastName: 'Smith' },
			conflicts: [{ field: 'salutation', kept: '', dropped: 'Mr' }]
		});
		expect(merge({ salutation: 'Dr', firstName: 'JOHN', lastName: 'Smith' }, { firstName: 'John', lastName: 'Smith' }).values).toEqual({
			salutation: 'Dr',
			firstName: 'John',
			lastName: 'Smith'
		});
	});

	it('DUP-6: an address goes as a whole; its blanks are filled only where nothing contradicts', () => {
		const full = { street: 'Hauptstr. 1', city: 'Berlin', postalCode: '10115', country: 'DE' };
		expect(merge(full, { street: 'Rue 2', city: 'Paris', postalCode: '75001', country: 'FR' }).values).toMatchObject({
			city: 'Paris',
			street: 'Rue 2'
		});
		expect(merge({ city: 'Berlin' }, { city: 'berlin', country: 'DE' }).values).toEqual({ city: 'berlin', country: 'DE' });
		const bare = merge(full, { city: 'Paris' });
		expect(bare.values).toEqual(full);
		expect(bare.conflicts).toEqual([{ field: 'city', kept: 'Berlin', dropped: 'Paris' }]);
	});

	it('DUP-6: keep existing leaves an address alone, fill blanks completes it', () => {
		const [a, b] = [{ city: 'Berlin' }, { city: 'Berlin', country: 'DE' }];
		expect(merge(a, b, 'keepExisting').values).toEqual(a);
		expect(merge(a, b, 'fillBlanks').values).toEqual(b);
		const contradicting = merge(a, { city: 'Paris', country: 'FR' }, 'fillBlanks');
		expect(contradicting.values).toEqual(a);
		expect(contradicting.conflicts).toEqual([{ field: 'country', kept: '', dropped: 'FR' }]);
	});

	it('DUP-6: phones are united, each once, with their types', () => {
		const r = merge(
			{ phone1: '+4930111222', phone2: '+4930333444', phone2Type: 'work' },
			{ phone1: '+4930333444', phone1Type: 'work', phone2: '+49170555666', phone2Type: 'mobile', phone3: '+49 30 111222' }
		);
		expect(r).toEqual({
			values: { phone1: '+4930111222', phone2: '+4930333444', phone2Type: 'work', phone3: '+49170555666', phone3Type: 'mobile' },
			changed: ['phone3', 'phone3Type'],
			conflicts: []
		});
	});

	it('DUP-6: the sixth phone is reported; an extension is kept', () => {
		const five = { phone1: '+491', phone2: '+492', phone3: '+493', phone4: '+494', phone5: '+495' };
		expect(merge(five, { phone1: '+496' })).toEqual({
			values: five,
			changed: [],
			conflicts: [{ field: 'phone5', kept: '+495', dropped: '+496' }]
		});
		expect(merge({ phone1: '+4930111222' }, { phone1: '+4930111222 ext. 12' }).values).toEqual({ phone1: '+4930111222 ext. 12' });
		expect(merge({ phone1: '+4930111222 ext. 12' }, { phone1: '+4930111222' }).values).toEqual({ phone1: '+4930111222 ext. 12' });
		expect(merge({ phone1: '+4930111222 ext. 12' }, { phone1: '+4930111222 ext. 40' }).values).toEqual({
			phone1: '+4930111222 ext. 12',
			phone2: '+4930111222 ext. 40'
		});
	});

	it('DUP-6: tags and notes are united', () => {
		expect(merge({ tags: 'vip, Fair 2026' }, { tags: 'fair 2026; new' }).values.tags).toBe('vip, Fair 2026, new');
		expect(merge({ notes: 'Met at fair' }, { notes: 'Wants a demo' }).values.notes).toBe('Met at fair\nWants a demo');
		expect(merge({ notes: 'Met at fair\nWants a demo' }, { notes: 'Wants a demo' }).changed).toEqual([]);
		const long = 'x'.repeat(9_999);
		// What somebody wrote is kept, however long it gets.
		expect(merge({ notes: long }, { notes: 'more' })).toEqual({ values: { notes: `${long}\nmore` }, changed: ['notes'], conflicts: [] });
		const tags = 't'.repeat(498);
		expect(merge({ tags }, { tags: 'more' }).conflicts).toEqual([{ field: 'tags', kept: tags, dropped: 'more' }]);
	});

	it('DUP-6: counts are the newer record’s, creation the earliest, activity the latest', () => {
		const a = { visits: '9', createdDate: '2024-05-01', lastActivityDate: '2026-01-01' };
		const b = { visits: '4', createdDate: '2025-01-01', lastActivityDate: '2025-01-01' };
		expect(merge(a, b, 'keepExisting').values).toEqual({ ...a, visits: '4' });
		expect(merge(b, a, 'keepExisting', { existingAt: 9 }).values).toEqual({ ...a, visits: '4' });
	});

	it('DUP-7: the email that goes is always reported', () => {
		expect(merge({ email: 'old@x.com' }, { email: 'new@x.com' })).toEqual({
			values: { email: 'new@x.com' },
			changed: ['email'],
			conflicts: [{ field: 'email', kept: 'new@x.com', dropped: 'old@x.com' }]
		});
		expect(merge({ email: 'old@x.com' }, { email: 'new@x.com' }, 'keepExisting').conflicts).toEqual([
			{ field: 'email', kept: 'old@x.com', dropped: 'new@x.com' }
		]);
		expect(merge({ email: 'old@x.com' }, { email: 'new@x.com' }, 'newestWins', { picks: { email: 'left' } })).toEqual({
			values: { email: 'old@x.com' },
			changed: [],
			conflicts: []
		});
	});

	it('DUP-6: a person’s pick stands above the rule; a name is picked as a whole; a blank can’t be picked', () => {
		const a = { firstName: 'John', lastName: 'Smith', jobTitle: 'CFO', tags: 'a' };
		const b = { firstName: 'Jane', lastName: 'Doe', jobTitle: 'CEO', city: 'Paris', tags: 'b' };
		const r = merge(a, b, 'newestWins', { picks: { lastName: 'left', jobTitle: 'left', city: 'left', tags: 'right' } });
		expect(r.values).toEqual({ firstName: 'John', lastName: 'Smith', jobTitle: 'CFO', city: 'Paris', tags: 'b' });
		expect(merge({ phone1: '+491' }, { phone1: '+492' }, 'newestWins', { picks: { phone1: 'right' } }).values).toEqual({
			phone1: '+492',
			phone2: '+491'
		});
	});

	it('DUP-6: a withdrawn consent gives way only to a later one', () => {
		const no = { consentStatus: 'Unsubscribed', consentDate: '2025-03-01' };
		const kept = merge(no, { consentStatus: 'Opted in' });
		expect(kept.values).toEqual(no);
		expect(kept.conflicts).toEqual([{ field: 'consentStatus', kept: 'Unsubscribed', dropped: 'Opted in' }]);
		expect(merge(no, { consentStatus: 'Opted in', consentDate: '2024-01-01' }).values.consentStatus).toBe('Unsubscribed');
		expect(merge(no, { consentStatus: 'Opted in', consentDate: '2026-01-01' }).values).toEqual({
			consentStatus: 'Opted in',
			consentDate: '2026-01-01'
		});
		expect(merge(no, { consentDate: '2026-01-01' }).values).toEqual(no);
		expect(
			merge({ consentStatus: 'Withdrawn' }, { consentStatus: 'yes', consentDate: '2026-01-01' }, 'newestWins', { existingAt: 0 }).values
				.consentStatus
		).toBe('Withdrawn');
	});

	it('LST-9, DUP-6: refusals of several channels are all kept; one that names none is about all', () => {
		const no = (consentChannel?: string, consentDate?: string): ContactValues => ({
			consentStatus: 'Denied',
			...(consentChannel && { consentChannel }),
			...(consentDate && { consentDate })
		});
		expect(merge(no('Calls'), no('Emails')).values.consentChannel).toBe('Calls, Emails');
		expect(merge(no('Calls', '2025-01-01'), no('Emails', '2026-01-01')).values).toEqual({
			consentStatus: 'Denied',
			consentDate: '2026-01-01',
			consentChannel: 'Calls, Emails'
		});
		expect(merge(no(), no('Emails')).values.consentChannel).toBeUndefined();
		expect(merge(no('Emails'), no()).values.consentChannel).toBeUndefined();
		expect(merge({ consentStatus: 'Granted', consentChannel: 'Emails' }, no('Calls')).values).toEqual({
			consentStatus: 'Denied',
			consentChannel: 'Calls'
		});
		expect(merge(no('Calls'), { consentChannel: 'Emails' }).values.consentChannel).toBe('Calls');
	});

	it('DUP-6: a date that can be read stands above one that can’t, on either side, whatever the rule; of two that can’t the rule decides', () => {
		for (const field of ['createdDate', 'lastActivityDate'] as const)
			for (const odd of ['0 days ago', 'long ago'])
				for (const rule of SURVIVORSHIP_RULES) {
					expect(merge({ [field]: odd }, { [field]: '2024-01-01' }, rule).values[field], `${rule} ${odd}`).toBe('2024-01-01');
					expect(merge({ [field]: '2024-01-01' }, { [field]: odd }, rule).values[field], `${rule} ${odd}`).toBe('2024-01-01');
				}
		expect(merge({ createdDate: 'spring' }, { createdDate: 'autumn' }, 'keepExisting').values.createdDate).toBe('spring');
		expect(merge({ createdDate: 'spring' }, { createdDate: 'autumn' }).values.createdDate).toBe('autumn');
	});

	it('DUP-6: a blank consent can’t be picked, and a type that only one side says is kept whatever the rule', () => {
		const no = { consentStatus: 'Denied', consentChannel: 'Calls' };
		expect(merge(no, {}, 'newestWins', { picks: { consentStatus: 'right' } }).values).toEqual(no);
		const typed = { phone1: '+4930123456', phone1Type: 'work' };
		for (const rule of SURVIVORSHIP_RULES) {
			expect(merge({ phone1: '+4930123456' }, typed, rule).values, rule).toEqual(typed);
			expect(merge(typed, { phone1: '+4930123456' }, rule).values, rule).toEqual(typed);
		}
	});

	it('DUP-6, MAP-6: channels beside no status are kept; of two the one that goes is reported', () => {
		expect(merge({ consentChannel: 'Calls' }, {}).values).toEqual({ consentChannel: 'Calls' });
		expect(merge({}, { consentChannel: 'Emails' }).values).toEqual({ consentChannel: 'Emails' });
		expect(merge({ consentChannel: 'Calls' }, { consentChannel: 'Emails' })).toMatchObject({
			values: { consentChannel: 'Calls' },
			conflicts: [{ field: 'consentChannel', kept: 'Calls', dropped: 'Emails' }]
		});
	});

	it('DUP-6: of two consents of one kind the rule decides where only one says its day', () => {
		const dated = { consentStatus: 'Granted', consentDate: '2025-03-01', consentText: 'At the fair' };
		const undated = { consentStatus: 'Opted in', consentText: 'By post' };
		expect(merge(dated, undated, 'keepExisting').values).toEqual(dated);
		expect(merge(undated, dated, 'keepExisting').values).toMatchObject(undated);
		expect(merge(undated, dated, 'newestWins').values).toEqual(dated);
		expect(merge(dated, { ...undated, consentDate: '2024-01-01' }).values).toEqual(dated);
	});

	it('LST-9, DUP-6: a later yes takes back nothing but what it is about', () => {
		const no: ContactValues = { consentStatus: 'Denied', consentChannel: 'Calls', consentDate: '2024-01-01' };
		const yes = (consentChannel?: string): ContactValues => ({
			consentStatus: 'Granted',
			consentDate: '2025-01-01',
			...(consentChannel && { consentChannel })
		});
		expect(merge(no, yes('Emails')).values).toEqual(no);
		expect(merge(no, yes('Calls')).values).toEqual(yes('Calls'));
		expect(merge(no, yes()).values).toEqual(yes());
		const { consentChannel: _, ...all } = no;
		expect(merge(all, yes('Emails'))).toMatchObject({
			values: all,
			conflicts: [{ field: 'consentStatus', kept: 'Denied', dropped: 'Granted' }]
		});
		expect(merge(no, yes('Emails'), 'newestWins', { picks: { consentStatus: 'right' } }).values).toEqual(yes('Emails'));
	});

	it('DUP-6: a withdrawal wins over a consent under every rule, unless it is older', () => {
		const yes = { consentStatus: 'Granted', consentDate: '2025-03-01', consentText: 'I agree' };
		for (const rule of SURVIVORSHIP_RULES) {
			const r = merge(yes, { consentStatus: 'opt-out' }, rule, { existingAt: 9 });
			expect(r.values, rule).toEqual({ consentStatus: 'opt-out' });
			expect(r.conflicts.map((c) => c.dropped).sort()).toEqual(['2025-03-01', 'Granted', 'I agree']);
			expect(merge(yes, { consentStatus: 'opt-out', consentDate: '2024-01-01' }, rule).values).toEqual(yes);
		}
	});

	it('FIL-4: odd field names are harmless, and neither side is changed', () => {
		const a = Object.freeze(JSON.parse('{"custom:__proto__":"x","custom:constructor":"y"}')) as ContactValues;
		const b = Object.freeze(JSON.parse('{"custom:__proto__":"z","custom:toString":"t"}')) as ContactValues;
		expect(merge(a, b).values).toEqual({ 'custom:__proto__': 'z', 'custom:constructor': 'y', 'custom:toString': 't' });
	});
});
