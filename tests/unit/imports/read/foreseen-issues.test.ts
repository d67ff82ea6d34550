import { beforeEach, expect, it } from 'vitest';
import { messageText } from '#domain/messages/index';
import { value } from '../fix/fix-support';
import { api, csv, plainDevice, proposedSetup, toReview } from '../harness';

beforeEach(plainDevice);

it('VAL-6: before the import a finding says the same as after it, with its figures; what is kept with the import quotes nothing more', async () => {
	const file = csv('First Name,Last Name,Email,Company', [
		`Ada,Byron,ada@byron.com,${'x'.repeat(200)}`,
		'Bea,Cole,bea@cole.com,Cole,one,more'
	]);
	const { issueCounts } = value(await api.preflight([file], await proposedSetup(file)));
	expect(
		issueCounts.map(({ code, example }) => messageText({ code, params: { ...example.params, row: example.row, field: 'Company' } }))
	).toEqual([
		'Row 2: Company is too long: 200 characters, at most 150 characters fit',
		'Row 3: The row has 6 cells, the header has 4 columns'
	]);
	expect((await toReview(file)).issueCounts.map((c) => Object.keys(c.example))).toEqual([
		['row', 'value'],
		['row', 'value']
	]);
});
