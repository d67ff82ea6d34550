import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { mappedField } from '#domain/mapping';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';

const chunkOf = (cells: string[][]): SourceChunk => ({ firstRow: 1, rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells }) as unknown as SourceChunk;
const consent = (headers: string[], cells: string[][]) => applyMapping(chunkOf(cells), proposeMapping(headers, cells)).columns.get('consentStatus');

describe('several columns by which people refuse', () => {
	it('MAP-1, LST-9: a yes in any of them denies consent, a no in another never takes it back; the others stay as they are', () => {
		const headers = ['Email', 'Unsubscribed', 'DoNotCall', 'Email blacklisted'];
		const cells = [['a@x.com', 'no', 'no', 'no'], ['b@x.com', 'yes', 'no', 'no'], ['c@x.com', 'no', 'yes', 'no'], ['d@x.com', 'no', 'no', 'TRUE'], ['e@x.com', '', 'x', '']];
		const mapping = proposeMapping(headers, cells);
		expect(mapping.map((m) => mappedField(m))).toEqual(['email', 'consentStatus', 'custom:donotcall', 'custom:email-blacklisted']);
		expect(mapping[2]!.reason.code).toBe('customOptOut');
		const { columns } = applyMapping(chunkOf(cells), mapping);
		expect(columns.get('consentStatus')).toEqual(['Unknown', 'Denied', 'Denied', 'Denied', 'Denied']);
		expect(columns.get('custom:donotcall')).toEqual(['no', 'no', 'yes', 'no', 'x']);
	});

	it('MAP-1, LST-9: "Do not allow" columns count each, whichever fills the field', () => {
		const headers = ['Email', 'Do not allow Phone Calls', 'Do not allow Emails', 'Do not allow Mails'];
		expect(consent(headers, [['a@x.com', 'Allow', 'Allow', 'Allow'], ['b@x.com', 'Do Not Allow', 'Allow', 'Allow'], ['c@x.com', 'Allow', 'Do Not Allow', 'Allow'], ['d@x.com', 'Allow', 'Allow', 'Do Not Allow']])).toEqual(['Unknown', 'Denied', 'Denied', 'Denied']);
	});

	it('MAP-4, LST-9: a column that a product keeps for itself counts too, and stands above consent given', () => {
		const headers = ['Id', 'FirstName', 'LastName', 'Email', 'AccountId', 'OwnerId', 'LeadSource', 'HasOptedOutOfEmail', 'DoNotCall'];
		const row = (out: string, call: string) => ['1', 'Ana', 'Silva', 'a@x.com', '2', '3', 'Web', out, call];
		expect(consent(headers, [row('false', 'false'), row('false', 'true'), row('true', 'false')])).toEqual(['Unknown', 'Denied', 'Denied']);
		expect(consent(['Email', 'Newsletter', 'Do not call'], [['a@x.com', 'yes', 'no'], ['b@x.com', 'yes', 'yes'], ['c@x.com', 'unsubscribed', 'yes']])).toEqual(['Granted', 'Denied', 'Withdrawn']);
	});

	it('MAP-1, LST-9: one whose first rows are blank counts in later ones, unless a person leaves it out', () => {
		const headers = ['Email', 'Unsubscribed', 'Do not call'];
		const mapping = proposeMapping(headers, [['a@x.com', 'no', ''], ['b@x.com', 'no', '']]);
		expect(mapping[2]).toMatchObject({ target: { kind: 'exclude' }, reason: { code: 'excludedBlankOptOut' } });
		const later = chunkOf([['c@x.com', 'no', 'x'], ['d@x.com', 'no', '']]);
		expect(applyMapping(later, mapping).columns.get('consentStatus')).toEqual(['Denied', 'Unknown']);
		expect(applyMapping(later, mapping.map((m) => ({ ...m, byUser: true }))).columns.get('consentStatus')).toEqual(['Unknown', 'Unknown']);
	});

	it('MAP-1: a state under such a header says itself what it is', () => {
		expect(consent(['Email', 'Opt-out'], [['a@x.com', 'opted-out'], ['b@x.com', 'opted-in'], ['c@x.com', 'yes']])).toEqual(['Denied', 'Unknown', 'Denied']);
	});
});
