import { beforeEach, expect, it } from 'vitest';
import { openStore } from '#workers/store/engine/open';
import { turns } from '../../support/turns';
import { api, csv, plainDevice, nothing, proposedSetup } from './harness';

const ROWS = 5200;
const file = () =>
	csv(
		'First Name,Last Name,Email',
		Array.from({ length: ROWS }, (_, i) => `Ada,Number${i},ada${i}@engines.co.uk`)
	);

beforeEach(plainDevice);

it('IMP-12: work stops between two chunks when the page is put away, begins nothing meanwhile, and goes on when it is back', async () => {
	const made = await api.createImport([file()], 'file', await proposedSetup(file()));
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	let gone = false;
	const running = api.processImport(id, (p) => {
		if (gone || p.rowsDone === 0) return;
		gone = true;
		void api.setAway(true);
	});
	while (!gone) await turns(1);
	// What was under way comes to the end of its chunk.
	await turns(1000);
	const db = await openStore();
	const before = await db.get('imports', id);
	expect(before?.phase).toBe('processing');
	await turns(1000);
	expect(await db.get('imports', id)).toEqual(before);
	await api.setAway(false);
	const done = await running;
	expect(done.ok && done.value).toMatchObject({ phase: 'review', rowsTotal: ROWS });
	const end = await api.finalizeImport(id, nothing);
	expect(end.ok && end.value.ledger).toMatchObject({ total: ROWS, created: ROWS, failed: 0 });
});
