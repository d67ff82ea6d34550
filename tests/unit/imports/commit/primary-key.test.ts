import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { canBePrimaryKey, primaryKeyName, primaryKeyOf, tableFields } from '#domain/contacts/table-definition';
import { withPrimaryKey, withRule } from '#lib/state/settings/settings-table';
import { openStore } from '#workers/store/engine/open';
import { api, csv, freshDevice, importAll, nothing, toReview } from '../harness';

beforeEach(freshDevice);

const HEADER = 'First Name,Last Name,Email,Account ID';
/** Account ID decides which contact a row updates. */
const byAccount = async (): Promise<void> => {
	await api.saveSettings({ table: withPrimaryKey({ fields: [] }, 'accountId') });
};
const first = csv(HEADER, ['Ana,Silva,ana@orion-pack.com,A-1', 'Ben,Okoye,ben@lumen-robotics.com,A-2']);

describe('MAP-7, DUP-7: a primary key other than the email', () => {
	it('a row with the key of a stored contact updates it, whatever its email says', async () => {
		await byAccount();
		await importAll(first);
		const m = await importAll(csv(HEADER, ['Ana,Silva,ana.silva@orion-pack.com,A-1', 'Cara,Ng,cara@harbor-foods.com,A-3']));
		expect(m.ledger).toEqual({ total: 2, created: 1, merged: 1, skipped: 0, held: 0, failed: 0 });
		expect(m.pairs).toMatchObject({ primaryKey: 1, exact: 0, email: 0 });
		expect(m.primaryKey).toBe('accountId');
	});

	it('the same email under another key is for a person to decide, and is held when nobody does', async () => {
		await byAccount();
		await importAll(first);
		const m = await toReview(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,A-9', 'Ana,Silva,ana@orion-pack.com,']));
		expect((await api.reviewCounts(m.id)).open).toBeGreaterThan(0);
		const done = await api.finalizeImport(m.id, nothing);
		expect(done.ok && done.value.ledger).toEqual({ total: 2, created: 0, merged: 0, skipped: 0, held: 2, failed: 0 });
	});

	it('twins of one key inside the file become one contact; capitals of a key count; blank keys join nobody', async () => {
		await byAccount();
		const m = await importAll(
			csv(HEADER, [
				'Ana,Silva,ana@orion-pack.com,A-1',
				'Anna,Silver,anna@gmail.com,A-1',
				'Bo,Lee,bo@harbor-foods.com,a-1',
				'Cy,Ray,cy@lumen-robotics.com,',
				'Di,Fox,di@elm-bank.com,'
			])
		);
		expect(m.ledger).toMatchObject({ total: 5, created: 4, merged: 1 });
	});

	it('IMP-10: policies skip and create go by the key, and a skipped row says which field decided', async () => {
		await byAccount();
		await importAll(first);
		const skipped = await importAll(csv(HEADER, ['X,Yz,other@orion-pack.com,A-1']), { policy: 'skip' });
		expect(skipped.ledger).toMatchObject({ created: 0, skipped: 1 });
		const issues = (await (await openStore()).getAll('issues')).flat();
		expect(issues.filter((i) => i.code === 'duplicateKey')).toMatchObject([{ field: 'accountId', params: { field: 'Account ID' } }]);
		const created = await importAll(csv(HEADER, ['X,Yz,other@orion-pack.com,A-1']), { policy: 'create' });
		expect(created.ledger).toMatchObject({ created: 1, merged: 0 });
	});

	it('an import keeps the key that it was matched by, even when the setting changes before it is finished', async () => {
		await byAccount();
		await importAll(first);
		const m = await toReview(csv(HEADER, ['Ana,Silva,new@orion-pack.com,A-1']));
		await api.saveSettings({ table: { fields: [] } });
		const done = await api.finalizeImport(m.id, nothing);
		expect(done.ok && done.value.ledger).toMatchObject({ created: 0, merged: 1 });
	});

	it('a contact typed by hand is told of the one with its key', async () => {
		await byAccount();
		await importAll(first);
		const check = await api.checkContact(
			{ firstName: 'Zoe', lastName: 'Lamb', fullName: 'Zoe Lamb', email: 'zoe@elm-bank.com', accountId: 'A-2' },
			null
		);
		expect(check.duplicates).toMatchObject([{ type: 'primaryKey', email: 'ben@lumen-robotics.com', score: 100 }]);
	});

	it('unique fields: records of one key are one person, and the key itself is left to the policy', async () => {
		await api.saveSettings({ table: withRule(withPrimaryKey({ fields: [] }, 'accountId'), 'email', { unique: true }) });
		const m = await importAll(
			csv(HEADER, ['Ana,Silva,ana@orion-pack.com,A-1', 'Anna,Silva,ana@orion-pack.com,A-1', 'Bo,Lee,ana@orion-pack.com,A-2'])
		);
		expect(m.ledger).toMatchObject({ total: 3, created: 1, merged: 1, failed: 1 });
	});
});

describe('MAP-7: which fields can be the key', () => {
	it('those that tell contacts apart; email unless said otherwise', () => {
		const can = tableFields(undefined, [{ id: 'custom:badge', label: 'Badge', type: 'text' }])
			.filter(canBePrimaryKey)
			.map((f) => f.id);
		expect(can).toEqual(expect.arrayContaining<FieldId>(['email', 'phone1', 'accountId', 'linkedin', 'custom:badge']));
		expect(can).not.toEqual(expect.arrayContaining<FieldId>(['country']));
		for (const id of ['company', 'city', 'tags', 'notes', 'consentDate'] as FieldId[]) expect(can).not.toContain(id);
		expect(primaryKeyOf(undefined)).toBe('email');
	});
	it('there is one at a time, and choosing Email again leaves nothing behind', () => {
		const one = withPrimaryKey({ fields: [] }, 'accountId');
		const other = withPrimaryKey(one, 'linkedin');
		expect(other.fields.filter((f) => f.primaryKey).map((f) => f.id)).toEqual(['linkedin']);
		expect([primaryKeyOf(other), primaryKeyName(other)]).toEqual(['linkedin', 'LinkedIn']);
		expect(withPrimaryKey(one, 'email')).toEqual({ fields: [] });
	});
});
