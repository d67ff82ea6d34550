import { afterEach, expect, it, vi } from 'vitest';
import type { ImportManifest, ImportProgress } from '#domain/import';
import { sharedNow } from '#domain/basics/shared-clock';
import { noPairs, ProgressReporter } from '#workers/imports/context';
import { openStore } from '#workers/store/engine/open';
import { api, csv, nothing, plainDevice, proposedSetup } from '../harness';

afterEach(() => {
	vi.useRealTimers();
});

it('IMP-6: progress is told ten times a second, four times once the work is long, and always at its end', () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	const told: ImportProgress[] = [];
	const reporter = new ProgressReporter({ id: 'i', rowsTotal: 0 } as ImportManifest, (p) => void told.push(p), 0);
	const rows = (ms: number): number => {
		const before = told.length;
		for (let at = 0; at < ms; at += 10) {
			vi.advanceTimersByTime(10);
			reporter.tell('processing', Math.min(0.99, performance.now() / 1e6), 10 * at, 0, noPairs());
		}
		return told.length - before;
	};
	expect(rows(5000)).toBeGreaterThanOrEqual(49);
	expect(told.length).toBeLessThanOrEqual(51);
	const late = rows(5000);
	expect([late >= 19, late <= 21]).toEqual([true, true]);
	reporter.tell('processing', 1, 20_000, 0, noPairs(), true);
	expect(told.at(-1)).toMatchObject({ percent: 100, rowsDone: 20_000 });
	expect(told.every((p, k) => k === 0 || p.percent >= told[k - 1]!.percent)).toBe(true);
});

it('IMP-6: rows that step 2 counted are no estimate while they are read: each report says as many', async () => {
	await plainDevice();
	const row = (i: number): string => `Ana,Silva${i},ana${i}@orion-pack.com,${'x'.repeat(i % 97)}`;
	const file = csv('First Name,Last Name,Email,Notes', [
		...Array.from({ length: 3000 }, (_, i) => row(i)),
		...new Array<string>(300).fill('')
	]);
	const setup = await proposedSetup(file);
	for (const looked of [true, false]) {
		if (looked) expect(await api.preflight([file], setup)).toMatchObject({ ok: true, value: { rows: 3000 } });
		const made = await api.createImport([file], 'file', setup);
		if (!made.ok) throw new Error(made.problem.code);
		const told: ImportProgress[] = [];
		expect((await api.processImport(made.value.id, (p) => void told.push(p))).ok).toBe(true);
		const totals = told.filter((p) => p.phase === 'processing').map((p) => p.rowsTotal);
		expect(totals.at(-1)).toBe(3000);
		if (looked) expect(new Set(totals)).toEqual(new Set([3000]));
	}
});

it('IMP-12: an import that is set to work is at work at once, while nothing but its columns is looked at; what can’t be read stands where it began', async () => {
	await plainDevice();
	const file = csv('First Name,Last Name,Email', ['Ana,Silva,ana@orion-pack.com', 'Nora,Lind,nora@harbor.com']);
	const made = await api.createImport([file], 'file', await proposedSetup(file));
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	const written: [string, string, number][] = [];
	const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
		put.mockRestore();
		written.push([this.name, (args[0] as ImportManifest).phase, (args[0] as ImportManifest).chunksDone]);
		return this.put(...args);
	});
	expect(await api.processImport(id, nothing)).toMatchObject({ ok: true, value: { phase: 'review', rowsTotal: 2 } });
	expect(written).toEqual([['imports', 'processing', 0]]);

	const other = await api.createImport([file], 'file', await proposedSetup(file));
	if (!other.ok) throw new Error(other.problem.code);
	await (await openStore()).clear('files');
	expect(await api.processImport(other.value.id, nothing).catch(() => null)).not.toMatchObject({ ok: true });
	expect((await api.getImport(other.value.id))?.phase).toBe('configure');
});

it('IMP-9: the time that an import took counts from the tap on, in step 3 and at its end; what no clock can have told is left out', async () => {
	await plainDevice();
	const file = csv('First Name,Last Name,Email', ['Ana,Silva,ana@orion-pack.com', 'Nora,Lind,nora@harbor.com']);
	const took = async (tapped: number, finished: number): Promise<[read: number, whole: number]> => {
		const made = await api.createImport([file], 'file', await proposedSetup(file));
		if (!made.ok) throw new Error(made.problem.code);
		const read = await api.processImport(made.value.id, nothing, sharedNow() - tapped);
		const whole = await api.finalizeImport(made.value.id, nothing, sharedNow() - finished);
		if (!read.ok || !whole.ok) throw new Error('did not go through');
		return [read.value.wallMs, whole.value.wallMs - read.value.wallMs];
	};
	const [read, rest] = await took(7000, 4000);
	expect(read).toBeGreaterThanOrEqual(7000);
	expect(rest).toBeGreaterThanOrEqual(4000);
	const [hours, ahead] = await took(36_000_000, -36_000_000);
	expect(hours).toBeLessThan(18_000_000);
	expect([hours > 0, ahead > 0]).toEqual([true, true]);
});
