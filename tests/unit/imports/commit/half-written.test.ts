import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { api, csv, importAll, killedTab, nothing, plainDevice, toReview } from '../harness';
import { EVENT, draft } from '../booth/tablets';

const HEADER = 'First Name,Last Name,Email,Phone,Company,Account ID';
const NORA = 'Nora,Lindqvist,nora@harbor-foods.com,+12125550107,Harbor Foods,A-7';
const IDA = 'Ida,Moor,ida@grain-works.com,+12125550108,Grain Works,A-8';
const TOM = { firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', accountId: 'A-7' };
const UNFINISHED = { ok: false, problem: { code: 'importUnfinished', params: { file: 'leads.csv' } } };

/** An import that died when it had begun to be written. */
async function halfWritten(rows: string[]): Promise<string> {
	const m = await toReview(csv(HEADER, rows));
	await api
		.finalizeImport(m.id, () => {
			throw new Error('killed');
		})
		.catch(() => undefined);
	await killedTab(m.id);
	expect((await api.getImport(m.id))!.phase).toBe('committing');
	return m.id;
}

/** Email and account of every contact. */
const accounts = async (): Promise<string[]> => {
	const { rows } = await queryApi.page({}, 0, 50);
	const all = await Promise.all(rows.map((r) => queryApi.contact(r.id)));
	return all.map((c) => `${c?.values.email} ${c?.values.accountId ?? ''}`).sort();
};

beforeEach(async () => {
	await plainDevice();
	await api.saveSettings({ table: { fields: [{ id: 'accountId', unique: true }] } });
});

describe('MAP-7, IMP-12: while an import is half written', () => {
	it('MAP-7: nobody gets by hand what one of its rows has; it is said which import comes first, and afterwards whose it is', async () => {
		const id = await halfWritten([NORA, IDA]);
		expect(await api.saveContact(TOM, null)).toMatchObject(UNFINISHED);
		// The same person would be here twice.
		expect(await api.saveContact({ firstName: 'Nora', lastName: 'Lindqvist', email: 'nora@harbor-foods.com' }, null)).toMatchObject(
			UNFINISHED
		);
		// Whoever is in nobody's way goes in.
		const tom = value(await api.saveContact({ ...TOM, accountId: 'A-70' }, null)).id;
		expect(await api.saveContact(TOM, tom)).toMatchObject(UNFINISHED);
		value(await api.saveContact({ ...TOM, accountId: 'A-70', jobTitle: 'Buyer' }, tom));
		expect(value(await api.finalizeImport(id, nothing)).ledger).toEqual({
			total: 2,
			created: 2,
			merged: 0,
			skipped: 0,
			held: 0,
			failed: 0
		});
		expect(await accounts()).toEqual(['ida@grain-works.com A-8', 'nora@harbor-foods.com A-7', 'tom@hafen.com A-70']);
		expect(await api.saveContact(TOM, tom)).toMatchObject({ ok: false, problem: { code: 'notUnique' } });
	});

	it('MAP-7, CAP-1: a visitor of a booth with such a value is kept, to be completed, and is a contact once the import is done', async () => {
		const id = await halfWritten([NORA]);
		const visitor: ContactValues = { fullName: 'Tom Berg', email: TOM.email, accountId: 'A-7' };
		const { captureId, ...kept } = value(await api.capture(EVENT, draft({ values: visitor }), null));
		expect(kept).toMatchObject({ id: null, merged: false, held: false, tally: { total: 1, open: 1 } });
		expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ total: 1, created: 1 });
		expect(value(await api.capture(EVENT, draft({ values: visitor }), null, { id: captureId }))).toMatchObject({
			held: true,
			tally: { open: 0 }
		});
		expect(await accounts()).toEqual(['nora@harbor-foods.com A-7']);
		expect((await api.heldPage(0, 10)).entries).toMatchObject([{ taken: 'Account ID', values: visitor }]);
	});

	it('MAP-7, CAP-1: who completes a visitor with such a value is told; the contact stays as it is', async () => {
		const { captureId, id: tom } = value(await api.capture(EVENT, draft({ values: { fullName: 'Tom Berg', email: TOM.email } }), null));
		const id = await halfWritten([NORA]);
		const more = draft({ values: { fullName: 'Tom Berg', email: TOM.email, accountId: 'A-7' } });
		expect(await api.capture(EVENT, more, null, { id: captureId })).toMatchObject(UNFINISHED);
		value(await api.finalizeImport(id, nothing));
		expect(await api.capture(EVENT, more, null, { id: captureId })).toMatchObject({ ok: false, problem: { code: 'notUnique' } });
		expect((await queryApi.contact(tom!))!.values.accountId).toBeUndefined();
	});

	it('MAP-7, DUP-8: a row of Manual Review with such a value waits on', async () => {
		await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550109,Orion Packaging,']));
		await importAll(csv(HEADER, ['Tom,Berg,tom@hafen.com,+12125550109,Hafen,A-7']));
		expect((await api.heldPage(0, 10)).total).toBe(1);
		const id = await halfWritten([NORA]);
		expect(await api.decideHeld('all', 'keepBoth')).toMatchObject(UNFINISHED);
		value(await api.finalizeImport(id, nothing));
		expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 0, taken: 1, stillHeld: 1 } });
	});

	it('MAP-7, DUP-6: no undone change gives such a value back', async () => {
		const tom = value(await api.saveContact(TOM, null)).id;
		value(await api.saveContact({ ...TOM, accountId: 'A-70' }, tom));
		const id = await halfWritten([NORA]);
		const event = (await queryApi.contact(tom))!.history.find((e) => e.undoable)!.id;
		expect(await api.undoEvent(tom, event)).toMatchObject(UNFINISHED);
		value(await api.finalizeImport(id, nothing));
		expect(await api.undoEvent(tom, event)).toMatchObject({ ok: false, problem: { code: 'takenSince' } });
		expect(await accounts()).toEqual(['nora@harbor-foods.com A-7', 'tom@hafen.com A-70']);
	});
});
