import { beforeEach, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { readTotals } from '#workers/store/events';
import { openStore } from '#workers/store/engine/open';
import { scanRaw } from '../../../support/raw-scan';
import { api, csv, freshDevice, importAll, killedTab, nothing } from '../harness';
import { draft, EVENT, value } from '../booth/tablets';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const AT_ONE_PHONE = [
	'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging',
	'Nora,Lindqvist,nora@harbor-foods.com,+12125550101,Harbor Foods',
	'Ida,Moor,ida@grain-works.com,+12125550101,Grain Works',
	'Fay,Lund,fay@blue-quarry.com,+12125550101,Blue Quarry'
];
const waiting = async () => (await api.heldPage(0, 10)).entries.map((e) => e.values.firstName);
const books = async (id: string) => (await api.getImport(id))?.heldResolved;
/** Ana is a contact, and three wait who have her number. */
async function threeWait() {
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(0, 1)));
	const { id } = await importAll(csv(HEADER, AT_ONE_PHONE.slice(1)), { policy: 'review' });
	const [nora, ida, fay] = (await api.heldPage(0, 10)).entries.map((e) => e.id) as [string, string, string];
	return { id, nora, ida, fay };
}

beforeEach(freshDevice);

it('DUP-8, APP-4, IMP-7: a skip is stored at once and, after a reload too, taken back: the row waits at its place again, and all books are as before', async () => {
	const { id, nora, ida } = await threeWait();
	const before = await (await openStore()).getAll('held');
	const decisions = async () => (await readTotals(await openStore())).imports.get(id)?.decided;
	const decided = await decisions();
	value(await api.decideHeld([ida], 'skip'));
	value(await api.decideHeld([nora], 'skip'));
	await killedTab(id);
	expect([await waiting(), await books(id), (await api.heldPage(0, 1)).skipped]).toEqual([
		['Fay'],
		{ created: 0, merged: 0, skipped: 2 },
		nora
	]);
	expect(value(await api.undoSkip(null))).toEqual({ id: nora });
	expect([await waiting(), await api.heldPlace(nora), (await api.heldPage(0, 1)).skipped]).toEqual([['Nora', 'Fay'], 0, ida]);
	value(await api.undoSkip(ida));
	expect([await waiting(), await books(id)]).toEqual([['Nora', 'Ida', 'Fay'], { created: 0, merged: 0, skipped: 0 }]);
	expect(await (await openStore()).getAll('held')).toEqual(before);
	expect(await api.undoSkip(null)).toMatchObject({ ok: false, problem: { code: 'skipGone' } });
	// HIS-1: what was taken back is no decision, and the log tells of both.
	const open = (d: Record<string, number> = {}): number => (d['phone,open'] ?? 0) + (d['phone,manual'] ?? 0);
	const after = await decisions();
	expect([after?.['phone,skip'], open(after)]).toEqual([0, open(decided)]);
	const log = value(await queryApi.auditPage(null, null, 4)).entries.map((e) => e.action);
	expect(log).toEqual(['held.unskip', 'held.unskip', 'held.skip', 'held.skip']);
});

it('DUP-8: skipping all that wait asks first and is for good', async () => {
	await threeWait();
	value(await api.decideHeld('all', 'skip'));
	expect((await api.heldPage(0, 1)).skipped).toBeNull();
});

it('DUP-8, IMP-13: who waited for another row points at the contact that it became meanwhile; with its import a skip is gone', async () => {
	const { id } = await importAll(csv(HEADER, AT_ONE_PHONE.slice(0, 2)), { policy: 'review' });
	const [only] = (await api.heldPage(0, 10)).entries;
	value(await api.decideHeld([only!.id], 'skip'));
	await api.undoSkip(null);
	const db = await openStore();
	// Two that wait for one another.
	const [key] = await db.getAllKeys('held');
	const [list] = await db.getAll('held');
	const other = {
		...list![0]!,
		id: `${id}:90`,
		rows: [90],
		match: { kind: 'row' as const, ref: list![0]!.rows[0]!, type: 'phone' as const, score: 90 }
	};
	await db.put('held', [...list!, other], key!);
	value(await api.decideHeld([other.id], 'skip'));
	value(await api.decideHeld([only!.id], 'keepBoth'));
	value(await api.undoSkip(null));
	expect((await api.heldPage(0, 10)).entries).toMatchObject([{ id: other.id, match: { kind: 'stored' }, otherId: expect.any(Number) }]);
	value(await api.decideHeld([other.id], 'skip'));
	value(await api.undoImport(id, 'keep'));
	expect((await api.heldPage(0, 1)).skipped).toBeNull();
});

it('CON-4: who is erased leaves no skipped row that could wait again', async () => {
	const { nora, ida } = await threeWait();
	value(await api.decideHeld([ida], 'skip'));
	value(await api.decideHeld([nora], 'skip'));
	const { id } = value(await api.saveContact({ firstName: 'Nora', lastName: 'Lindqvist', email: 'nora@harbor-foods.com' }, null));
	value(await api.eraseContact(id, nothing));
	expect((await api.heldPage(0, 1)).skipped).toBe(ida);
	expect(await scanRaw(['nora@harbor-foods.com'])).toEqual([]);
});

it('MAP-2, DUP-8: a skipped row follows a choice that is called otherwise', async () => {
	const SIZE = 'custom:size' as const;
	value(await api.addCustomField({ id: SIZE, label: 'Size', type: 'choice', choices: ['S', 'M'] }));
	const { nora } = await threeWait();
	const db = await openStore();
	const [key] = await db.getAllKeys('held');
	const [list] = await db.getAll('held');
	await db.put(
		'held',
		list!.map((e) => (e.id === nora ? { ...e, values: { ...e.values, [SIZE]: 'S' } } : e)),
		key!
	);
	value(await api.decideHeld([nora], 'skip'));
	const choices = [
		{ was: 'S', now: 'Small' },
		{ was: 'M', now: 'M' }
	];
	value(await api.changeChoices(SIZE, { choices, gone: [] }, nothing));
	value(await api.undoSkip(null));
	expect((await api.heldPage(0, 1)).entries[0]!.values).toMatchObject({ [SIZE]: 'Small' });
});

it('CAP-1, DUP-8: a skipped visitor waits again, unless it was completed or taken back since', async () => {
	await api.saveSettings({ table: { fields: [{ id: 'phone1', unique: true }] } });
	value(await api.saveContact({ firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', phone1: '+49 30 1234567' }, null));
	const guest = { fullName: 'Nora Lindqvist', email: 'nora@harbor-foods.com', phone1: '+49 30 1234567' };
	const { captureId } = value(await api.capture(EVENT, draft({ values: guest }), null));
	value(await api.decideHeld([(await api.heldPage(0, 1)).entries[0]!.id], 'skip'));
	expect(await api.visitors(EVENT.id)).toMatchObject([{ over: 'skipped' }]);
	value(await api.undoSkip(null));
	expect(await api.visitors(EVENT.id)).toMatchObject([{ over: null, held: true }]);
	value(await api.decideHeld([(await api.heldPage(0, 1)).entries[0]!.id], 'skip'));
	value(await api.capture(EVENT, draft({ values: { ...guest, phone1: '' } }), null, { id: captureId }));
	expect(await api.undoSkip(null)).toMatchObject({ ok: false, problem: { code: 'skipGone' } });
	expect(await books(`booth-${EVENT.id}`)).toEqual({ created: 1, merged: 0, skipped: 0 });
	const decided = async () => (await readTotals(await openStore())).imports.get(`booth-${EVENT.id}`)?.decided;
	const before = await decided();
	// Taking a visitor back is no skip of Manual Review.
	const two = value(await api.capture(EVENT, draft({ values: { ...guest, email: 'ida@grain-works.com' } }), null));
	value(await api.takeBackVisitor(EVENT, two.captureId));
	expect(await decided()).toEqual(before);
	expect((await api.heldPage(0, 1)).skipped).toBeNull();
});
