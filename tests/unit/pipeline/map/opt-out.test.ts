import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { mappedField } from '#domain/imports/mapping';
import { messageText } from '#domain/messages/index';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';

const chunkOf = (cells: string[][]): SourceChunk =>
	({ firstRow: 1, rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells }) as unknown as SourceChunk;
const consent = (headers: string[], cells: string[][]) =>
	applyMapping(chunkOf(cells), proposeMapping(headers, cells)).columns.get('consentStatus');

describe('several columns by which people refuse', () => {
	it('MAP-1, LST-9: a yes in any of them denies consent, a no in another never takes it back; the others stay as they are', () => {
		const headers = ['Email', 'Unsubscribed', 'DoNotCall', 'Email blacklisted'];
		const cells = [
			['a@x.com', 'no', 'no', 'no'],
			['b@x.com', 'yes', 'no', 'no'],
			['c@x.com', 'no', 'yes', 'no'],
			['d@x.com', 'no', 'no', 'TRUE'],
			['e@x.com', '', 'x', '']
		];
		const mapping = proposeMapping(headers, cells);
		expect(mapping.map((m) => mappedField(m))).toEqual(['email', 'consentStatus', 'custom:donotcall', 'custom:email-blacklisted']);
		expect(mapping[2]!.reason.code).toBe('customOptOut');
		const { columns } = applyMapping(chunkOf(cells), mapping);
		expect(columns.get('consentStatus')).toEqual(['Unknown', 'Denied', 'Denied', 'Denied', 'Denied']);
		expect(columns.get('custom:donotcall')).toEqual(['no', 'no', 'yes', 'no', 'x']);
	});

	it('MAP-1, LST-9: "Do not allow" columns count each, whichever fills the field', () => {
		const headers = ['Email', 'Do not allow Phone Calls', 'Do not allow Emails', 'Do not allow Mails'];
		expect(
			consent(headers, [
				['a@x.com', 'Allow', 'Allow', 'Allow'],
				['b@x.com', 'Do Not Allow', 'Allow', 'Allow'],
				['c@x.com', 'Allow', 'Do Not Allow', 'Allow'],
				['d@x.com', 'Allow', 'Allow', 'Do Not Allow']
			])
		).toEqual(['Unknown', 'Denied', 'Denied', 'Denied']);
	});

	it('MAP-4, LST-9: a column that a product keeps for itself counts too, and stands above consent given', () => {
		const headers = ['Id', 'FirstName', 'LastName', 'Email', 'AccountId', 'OwnerId', 'LeadSource', 'HasOptedOutOfEmail', 'DoNotCall'];
		const row = (out: string, call: string) => ['1', 'Ana', 'Silva', 'a@x.com', '2', '3', 'Web', out, call];
		expect(consent(headers, [row('false', 'false'), row('false', 'true'), row('true', 'false')])).toEqual(['Unknown', 'Denied', 'Denied']);
		expect(
			consent(
				['Email', 'Newsletter', 'Do not call'],
				[
					['a@x.com', 'yes', 'no'],
					['b@x.com', 'yes', 'yes'],
					['c@x.com', 'unsubscribed', 'yes']
				]
			)
		).toEqual(['Granted', 'Denied', 'Withdrawn']);
	});

	it('MAP-1, LST-9: one whose first rows are blank counts in later ones, unless a person leaves it out', () => {
		const headers = ['Email', 'Unsubscribed', 'Do not call'];
		const mapping = proposeMapping(headers, [
			['a@x.com', 'no', ''],
			['b@x.com', 'no', '']
		]);
		expect(mapping[2]).toMatchObject({ target: { kind: 'exclude' }, reason: { code: 'excludedBlankOptOut' } });
		const later = chunkOf([
			['c@x.com', 'no', 'x'],
			['d@x.com', 'no', '']
		]);
		expect(applyMapping(later, mapping).columns.get('consentStatus')).toEqual(['Denied', 'Unknown']);
		expect(
			applyMapping(
				later,
				mapping.map((m) => ({ ...m, byUser: true }))
			).columns.get('consentStatus')
		).toEqual(['Unknown', 'Unknown']);
	});

	it('MAP-6, LST-9: the channel is that of the columns which refuse; one that names none is about all', () => {
		const channels = (headers: string[], cells: string[][]) =>
			applyMapping(chunkOf(cells), proposeMapping(headers, cells))
				.columns.get('consentChannel')
				?.map((c) => c ?? '');
		const headers = ['Email', 'HasOptedOutOfEmail', 'DoNotCall', 'HasOptedOutOfFax'];
		expect(
			channels(headers, [
				['a@x.com', 'no', 'yes', 'no'],
				['b@x.com', 'yes', 'no', 'no'],
				['c@x.com', 'yes', 'yes', 'no'],
				['d@x.com', 'no', 'no', 'yes'],
				['e@x.com', 'no', 'no', 'no'],
				['f@x.com', 'yes', 'yes', 'yes']
			])
		).toEqual(['Calls', 'Emails', 'Calls, Emails', 'Letters', '', '']);
		expect(
			channels(
				['Email', 'Do not contact', 'Do not call'],
				[
					['a@x.com', 'yes', 'yes'],
					['b@x.com', 'no', 'yes']
				]
			)
		).toEqual(['', 'Calls']);
		expect(
			channels(
				['Email', 'Email consent', 'Do not call'],
				[
					['a@x.com', 'yes', 'no'],
					['b@x.com', 'no', 'no'],
					['c@x.com', 'yes', 'yes'],
					['d@x.com', 'no', 'yes'],
					['e@x.com', '', '']
				]
			)
		).toEqual(['Emails', 'Emails', 'Calls', 'Calls, Emails', '']);
		expect(
			channels(
				['Email', 'Consent'],
				[
					['a@x.com', 'unsubscribed'],
					['b@x.com', 'denied'],
					['c@x.com', 'granted']
				]
			)
		).toEqual(['Emails', '', '']);
	});

	it('MAP-6: the file’s own Consent Channel stands, and what other columns refuse comes to it', () => {
		const cells = [
			['a@x.com', 'Denied', 'Emails', 'no'],
			['b@x.com', 'Denied', 'Emails', 'yes'],
			['c@x.com', 'Granted', 'Emails', 'yes'],
			['d@x.com', 'Denied', '', 'yes']
		];
		expect(
			applyMapping(chunkOf(cells), proposeMapping(['Email', 'Consent', 'Consent Channel', 'Do not call'], cells)).columns.get(
				'consentChannel'
			)
		).toEqual(['Emails', 'Calls, Emails', 'Calls', null]);
	});

	it('MAP-6, LST-9: a date is a refusal on that day, under a header of dates and under one of answers', () => {
		for (const header of ['Unsubscribed At', 'OPTOUT_TIME', 'Abgemeldet am', 'Opt-out date', 'Unsubscribed']) {
			const cells = [
				['a@x.com', '2025-03-02'],
				['b@x.com', ''],
				['c@x.com', '2025-04-01 10:00:00'],
				['d@x.com', '0000-00-00 00:00:00'],
				['e@x.com', '2025-05-01'],
				['f@x.com', '2024-05-01']
			];
			const { columns } = applyMapping(chunkOf(cells), proposeMapping(['Email', header], cells));
			expect(columns.get('consentStatus'), header).toEqual(['Withdrawn', null, 'Withdrawn', null, 'Withdrawn', 'Withdrawn']);
			expect(columns.get('consentDate')?.[0], header).toBe('2025-03-02');
		}
	});

	it('MAP-6, LST-9: beside a day of consent the day of leaving is the date, and the other goes to the notes; neither is lost', () => {
		const headers = ['Email', 'Opt-in date', 'Newsletter', 'Unsubscribed At'];
		const cells = [
			['a@x.com', '2020-01-01', 'yes', '2025-03-02'],
			['b@x.com', '2020-01-02', 'yes', '']
		];
		const mapping = proposeMapping(headers, cells);
		expect(mapping.map((m) => mappedField(m))).toEqual(['email', 'consentDate', 'consentStatus', 'custom:unsubscribed-at']);
		const { columns } = applyMapping(chunkOf(cells), mapping);
		expect([
			columns.get('consentStatus'),
			columns.get('consentDate'),
			columns.get('consentChannel'),
			columns.get('notes'),
			columns.get('custom:unsubscribed-at')
		]).toEqual([
			['Withdrawn', 'Granted'],
			['2025-03-02', '2020-01-02'],
			['Emails', 'Emails'],
			['Opt-in date: 2020-01-01', null],
			['2025-03-02', null]
		]);
	});

	it('MAP-1, LST-9: such dates count in later rows where the first are blank', () => {
		const mapping = proposeMapping(
			['Email', 'Unsubscribed At'],
			[
				['a@x.com', ''],
				['b@x.com', '']
			]
		);
		const { columns } = applyMapping(
			chunkOf([
				['c@x.com', '2025-03-02'],
				['d@x.com', '']
			]),
			mapping
		);
		expect([columns.get('consentStatus'), columns.get('consentDate')]).toEqual([
			['Withdrawn', null],
			['2025-03-02', null]
		]);
	});

	it('MAP-1: a state under such a header says itself what it is', () => {
		expect(
			consent(
				['Email', 'Opt-out'],
				[
					['a@x.com', 'opted-out'],
					['b@x.com', 'opted-in'],
					['c@x.com', 'yes']
				]
			)
		).toEqual(['Denied', 'Unknown', 'Denied']);
	});

	it('MAP-1, LST-9: a status says who left, also where another column says who agreed', () => {
		const headers = ['Email', 'Status', 'GDPR opt-in'];
		const cells = [
			['a@x.com', 'Active', 'Yes'],
			['b@x.com', 'Unsubscribed', 'Yes'],
			['c@x.com', 'Active', ''],
			['d@x.com', 'Unsubscribed', '']
		];
		const mapping = proposeMapping(headers, cells);
		expect(mapping.map((m) => [mappedField(m), m.reader])).toEqual([
			['email', undefined],
			['leadStatus', 'statedToo'],
			['consentStatus', 'statedConsent']
		]);
		const { columns } = applyMapping(chunkOf(cells), mapping);
		expect([columns.get('consentStatus'), columns.get('leadStatus')]).toEqual([
			['Granted', 'Withdrawn', null, 'Withdrawn'],
			['Active', 'Unsubscribed', 'Active', 'Unsubscribed']
		]);
		expect(messageText(mapping[1]!.reason)).toContain('consent withdrawn');
	});

	it('MAP-1, LST-9: a question for consent is one in whichever language it is asked, among the columns of a product', () => {
		const product = ['id', 'created_time', 'ad_id', 'ad_name', 'form_id', 'form_name', 'is_organic', 'platform', 'email', 'full_name'];
		const row = ['l:1', '2026-10-14T09:12:33+02:00', 'ag:1', 'Ad', 'f:1', 'Form', 'false', 'fb'];
		for (const [question, yes, no] of [
			['dürfen_wir_sie_kontaktieren?', 'ja', 'nein'],
			['puis-je_vous_contacter_?', 'oui', 'non'],
			['¿podemos_contactarte?', 'sí', 'no'],
			['possiamo_contattarti?', 'sì', 'no'],
			['may_we_call_you?', 'yes', 'no'],
			['marketing_opt-in', 'yes', 'no']
		] as const)
			expect(
				consent(
					[...product, question],
					[
						[...row, 'a@x.com', 'Ana Silva', yes],
						[...row, 'b@x.com', 'Jo Berg', no]
					]
				),
				question
			).toEqual(['Granted', 'Denied']);
		// A question about anything else stays one.
		for (const other of ['had_a_beer?', 'would_you_like_a_demo?', 'besitzen_sie_ein_haus?'])
			expect(
				consent(
					[...product, other],
					[
						[...row, 'a@x.com', 'Ana Silva', 'yes'],
						[...row, 'b@x.com', 'Jo Berg', 'no']
					]
				),
				other
			).toBeUndefined();
	});
});
