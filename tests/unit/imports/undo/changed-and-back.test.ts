import { beforeEach, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { api, csv, plainDevice, importAll, nothing } from '../harness';

beforeEach(plainDevice);

const HEADER = 'First Name,Last Name,Email,Job Title';
const ROWS = ['Ana,Silva,ana@orion-pack.com,Buyer', 'Nora,Lind,nora@harbor.com,Editor', 'Ana,Silva,ana@orion-pack.com,Head of Buying'];
const twice = async () => [await importAll(csv(HEADER, ROWS)), await importAll(csv(HEADER, ROWS))] as const;
const ana = async () => (await queryApi.contact((await queryApi.page({ search: 'ana' }, 0, 1)).rows[0]!.id))!;
const jobTitle = async () => (await queryApi.page({ search: 'ana' }, 0, 1)).rows[0]!.jobTitle;

it('AC-19, IMP-13: a file that comes in again and changes a contact twice and back counts nobody as its own; the story tells of both rows', async () => {
	const [, again] = await twice();
	expect(again.ledger).toMatchObject({ created: 0, merged: 3 });
	expect(await queryApi.count({ importId: again.id })).toBe(0);
	expect(await jobTitle()).toBe('Head of Buying');
	const rowsTold = (await ana()).history.filter((e) => e.kind === 'merged').map((e) => e.changes.map((c) => c.after));
	expect(rowsTold.flat().sort()).toEqual(['Buyer', 'Head of Buying', 'Head of Buying']);
	expect(await api.undoPreview(again.id)).toMatchObject({ ok: true, value: { merged: 0, mergedChanged: 0, delivered: 0 } });
	expect(await api.undoImport(again.id, 'keep', nothing)).toMatchObject({
		ok: true,
		value: { undone: { tally: { returned: 0, left: 0 } } }
	});
	expect(await jobTitle()).toBe('Head of Buying');
	expect((await ana()).history.filter((e) => e.kind === 'undone')).toHaveLength(2);
});

it('DUP-6, IMP-13: with one of the two rows taken back the import did change the contact, and is undone as any other', async () => {
	const [, again] = await twice();
	const { history, id } = await ana();
	const last = history
		.filter((e) => e.kind === 'merged' && e.id.startsWith(again.id))
		.find((e) => e.changes[0]?.after === 'Head of Buying')!;
	expect(await api.undoEvent(id, last.id)).toMatchObject({ ok: true });
	const now = async () => [(await queryApi.contact(id))!.values.jobTitle, await queryApi.count({ importId: again.id })];
	// The row that was taken back is a contact of its own.
	expect(await now()).toEqual(['Buyer', 2]);
	expect(await api.undoPreview(again.id)).toMatchObject({ ok: true, value: { created: 1, merged: 1 } });
	expect(await api.undoImport(again.id, 'keep', nothing)).toMatchObject({
		ok: true,
		value: { undone: { tally: { removed: 1, returned: 1 } } }
	});
	expect(await now()).toEqual(['Head of Buying', 0]);
});
