import { beforeEach, expect, it } from 'vitest';
import type { Provenance } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { csv, importAll, plainDevice } from '../imports/harness';

beforeEach(plainDevice);

const onlyContact = async () => {
	hear({ kind: 'contacts', told: crypto.randomUUID() });
	const [id] = await queryApi.ids({});
	return (await queryApi.contact(id!))!;
};
const cellsOf = (provenance: Partial<Record<FieldId, Provenance>>, fields: readonly FieldId[]): unknown[] =>
	fields.map((f) => [provenance[f]?.fileName, provenance[f]?.row, provenance[f]?.raw]);

it('CON-2: a number that a merge put into another phone field came from the cell that holds it', async () => {
	const header = 'First Name,Last Name,Email,Phone 1,Phone 1 Type,Phone 2,Phone 2 Type';
	await importAll(csv(header, ['Ana,Silva,ana@orion-pack.com,+1 212 555 0101,Work,,']));
	await importAll(csv(header, ['Ana,Silva,ana@orion-pack.com,+1 617 555 0199,Mobile,+1 212 555 0101,Work']));
	const { values, provenance } = await onlyContact();
	expect([values.phone1, values.phone2, values.phone2Type]).toEqual(['+12125550101', '+16175550199', 'mobile']);
	expect(cellsOf(provenance, ['phone1', 'phone2', 'phone2Type'])).toEqual([
		['leads.csv', 2, '+1 212 555 0101'],
		['leads.csv', 2, '+1 617 555 0199'],
		['leads.csv', 2, 'Mobile']
	]);
});

it('CON-2: of a cell with several numbers, each field says the whole cell', async () => {
	await importAll(csv('First Name,Last Name,Email,Phone', ['Ana,Silva,ana@orion-pack.com,+1 212 555 0101 / +1 617 555 0199']));
	const { values, provenance } = await onlyContact();
	expect([values.phone1, values.phone2]).toEqual(['+12125550101', '+16175550199']);
	const cell = ['leads.csv', 2, '+1 212 555 0101 / +1 617 555 0199'];
	expect(cellsOf(provenance, ['phone1', 'phone2'])).toEqual([cell, cell]);
});
