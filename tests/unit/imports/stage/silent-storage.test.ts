import { afterEach, beforeEach, expect, it } from 'vitest';
import { STORE_DEADLINE_MS } from '#workers/store/engine/deadline';
import { silentStore, waitFor } from '../../../support/silent-store';
import { turns } from '../../../support/turns';
import { api, csv, importAll, nothing, plainDevice, proposedSetup } from '../harness';

const file = () => csv('First Name,Last Name,Email', ['Ada,Lovelace,ada@engines.co.uk', 'Grace,Hopper,grace@compilers.com']);
const SECONDS = STORE_DEADLINE_MS / 1000;
let over: (() => Promise<void>) | undefined;

beforeEach(plainDevice);
afterEach(async () => {
	await over?.();
	over = undefined;
});

it('IMP-12: storage that falls silent once an import has begun is said within one deadline; the import goes on when it answers', async () => {
	await importAll(file());
	const made = await api.createImport([file()], 'file', await proposedSetup(file()));
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	const news = new BroadcastChannel('muster');
	const begun = new Promise<void>((done) => {
		news.onmessage = () => done();
	});
	const [seconds, got] = await waitFor(
		() => api.processImport(id, nothing),
		async () => {
			await begun;
			over = await silentStore();
		}
	);
	news.close();
	expect(got).toEqual({ ok: false, problem: { code: 'storageSilent', params: {} } });
	expect(seconds).toBeLessThan(1.5 * SECONDS);
	await over?.();
	const done = await api.processImport(id, nothing);
	expect(done.ok && done.value).toMatchObject({ phase: 'review', rowsTotal: 2 });
});

it('IMP-12: files that silent storage does not take are refused within one deadline', async () => {
	const setup = await proposedSetup(file());
	const slow = file();
	let goOn = (): void => undefined;
	const held = new Promise<void>((done) => {
		goOn = done;
	});
	const bytes = await slow.arrayBuffer();
	slow.slice = () => Object.assign(new Blob([bytes]), { arrayBuffer: () => held.then(() => bytes) });
	const [seconds, got] = await waitFor(
		() => api.createImport([slow], 'file', setup),
		async () => {
			await turns(200);
			over = await silentStore();
			// While the file is read.
			goOn();
		}
	);
	expect(got).toEqual({ ok: false, problem: { code: 'storageSilent', params: {} } });
	expect(seconds).toBeLessThan(1.5 * SECONDS);
});

it('APP-4: a change to many contacts that silent storage does not take is refused within one deadline', async () => {
	await importAll(file());
	const change = { kind: 'set', field: 'city', value: 'Berlin' } as const;
	const ids = Uint32Array.from([0, 1]);
	// Loaded before, as it is once the dialog is open.
	await api.previewBulkEdit(ids, change, nothing);
	over = await silentStore();
	const [seconds, got] = await waitFor(() => api.bulkEdit(ids, change, nothing));
	expect(got).toEqual({ ok: false, problem: { code: 'storageSilent', params: {} } });
	expect(seconds).toBeLessThan(1.5 * SECONDS);
});
