import { beforeEach, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { api, csv, plainDevice, importAll, nothing } from '../harness';

beforeEach(plainDevice);

it('IMP-13: a contact that a later file brought again unchanged is not taken from it in silence', async () => {
	const header = 'First Name,Last Name,Email';
	const first = await importAll(csv(header, ['Ana,Silva,ana@orion-pack.com', 'Nora,Lind,nora@harbor.com', 'Tom,Berg,tom@hafen.de']));
	const second = await importAll(csv(header, ['Ana,Silva,Ana@orion-pack.com', 'Nora,Lind,nora@harbor.com']));
	expect(second.ledger).toMatchObject({ created: 0, merged: 2 });
	expect(await api.undoPreview(first.id)).toMatchObject({
		ok: true,
		value: {
			created: 1,
			createdChanged: 2,
			cameAgain: 2,
			changed: [{ name: 'Ana Silva', fields: [], again: 'leads.csv' }, { name: 'Nora Lind' }]
		}
	});
	expect(await api.undoImport(first.id, 'keep', nothing)).toMatchObject({
		ok: true,
		value: { undone: { tally: { removed: 1, left: 2 } } }
	});
	// With the later file taken back first, nothing stands in the way.
	await plainDevice();
	const again = await importAll(csv(header, ['Ana,Silva,ana@orion-pack.com']));
	await api.undoImport((await importAll(csv(header, ['Ana,Silva,ana@orion-pack.com']))).id, 'keep', nothing);
	expect(await api.undoPreview(again.id)).toMatchObject({ ok: true, value: { created: 1, createdChanged: 0 } });
});

it('IMP-13, IMP-10: nor is a contact taken in silence from a later file whose row was skipped since that contact was there', async () => {
	const header = 'First Name,Last Name,Email';
	const first = await importAll(csv(header, ['Ana,Silva,ana@orion-pack.com', 'Nora,Lind,nora@harbor.com']));
	const second = await importAll(csv(header, ['Ana,Silva,ana@orion-pack.com', 'Ben,Okoye,ben@lumen.com']), { policy: 'skip' });
	expect(second.ledger).toMatchObject({ created: 1, merged: 0, skipped: 1 });
	expect(await api.undoPreview(first.id)).toMatchObject({
		ok: true,
		value: { created: 1, createdChanged: 1, cameAgain: 1, changed: [{ name: 'Ana Silva', fields: [], again: 'leads.csv' }] }
	});
	expect(await api.undoImport(first.id, 'keep', nothing)).toMatchObject({
		ok: true,
		value: { undone: { tally: { removed: 1, left: 1 } } }
	});
	const rows = (await queryApi.page({}, 0, 10)).rows;
	expect(rows.map((r) => r.email).sort()).toEqual(['ana@orion-pack.com', 'ben@lumen.com']);
});

it('IMP-13, IMP-11: nor does a row go with it that waits, where a later file left the same row out since it waits', async () => {
	const header = 'First Name,Last Name,Email,Phone,Company';
	const rows = ['Ana,Silva,ana@orion-pack.com,+12125550101,Orion', 'Bea,Silva,bea@orion-pack.com,+12125550101,Orion'];
	const first = await importAll(csv(header, rows));
	expect(first.ledger).toMatchObject({ created: 1, held: 1 });
	const second = await importAll(csv(header, rows));
	expect(second.ledger).toMatchObject({ merged: 1, skipped: 1 });
	expect(await api.undoPreview(first.id)).toMatchObject({ ok: true, value: { created: 0, createdChanged: 1, held: 0, heldAwaited: 1 } });
	expect(await api.undoImport(first.id, 'keep', nothing)).toMatchObject({
		ok: true,
		value: { undone: { tally: { removed: 0, left: 2, held: 0 } } }
	});
	// It can be decided like any other, and its person is there once.
	const { entries } = await api.heldPage(0, 10);
	expect(entries.map((e) => e.values.email)).toEqual(['bea@orion-pack.com']);
	expect(await api.decideHeld([entries[0]!.id], 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, stillHeld: 0 } });
	expect((await queryApi.page({}, 0, 10)).rows.map((r) => r.email).sort()).toEqual(['ana@orion-pack.com', 'bea@orion-pack.com']);

	// Where the user says that all of it goes, it goes; and with no later file nothing stays.
	await plainDevice();
	const third = await importAll(csv(header, rows));
	expect(await api.undoPreview(third.id)).toMatchObject({ ok: true, value: { created: 1, held: 1, heldAwaited: 0 } });
	await importAll(csv(header, rows));
	expect(await api.undoImport(third.id, 'undo', nothing)).toMatchObject({
		ok: true,
		value: { undone: { tally: { removed: 1, left: 0, held: 1 } } }
	});
	expect((await api.heldPage(0, 10)).total).toBe(0);
});
