import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { endWorkers } = vi.hoisted(() => ({ endWorkers: vi.fn(async () => undefined) }));
vi.mock('#lib/worker-client/all', () => ({ endWorkers }));
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: {} }));
vi.stubGlobal('$state', <T>(value: T): T => value);
vi.stubGlobal('navigator', {});
const reload = vi.fn();
vi.stubGlobal('location', { reload });
const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => kept.set(k, v) });

const { hearLostStore } = await import('#lib/worker-client/lost-store');
const { holdShared } = await import('#lib/state/shell/shared-lock');
const { TYPING_LOCK } = await import('#lib/state/import/import-wizard-busy');

/** A page as it begins, and a worker of it. */
async function begin() {
	vi.resetModules();
	vi.doMock('#lib/worker-client/lost-store', () => ({ onLostStore: (l: () => void) => ((listen = l), () => undefined) }));
	vi.doMock('#lib/state/shell/shared-lock', async () => ({ isHeldHere, holdShared }));
	const { lostStore } = await import('#lib/state/shell/lost-store.svelte.ts');
	lostStore.follow();
	return lostStore;
}
let listen = (): void => undefined;
const { isHeldHere } = await import('#lib/state/shell/shared-lock');

beforeEach(() => {
	vi.useFakeTimers();
	vi.clearAllMocks();
	kept.clear();
});
afterEach(() => {
	vi.useRealTimers();
});

it('IMP-12: the window hears it of a worker, and of nothing else that a worker says', async () => {
	const { onLostStore } = await import('#lib/worker-client/lost-store');
	const heard = vi.fn();
	const stop = onLostStore(heard);
	const worker = new EventTarget();
	hearLostStore(worker as Worker);
	for (const data of ['muster:parted', { alive: 'x' }, null, 'muster:lost-store'])
		worker.dispatchEvent(new MessageEvent('message', { data }));
	expect(heard).toHaveBeenCalledTimes(1);
	stop();
	worker.dispatchEvent(new MessageEvent('message', { data: 'muster:lost-store' }));
	expect(heard).toHaveBeenCalledTimes(1);
});

it('IMP-12: a page that the engine cut off from its store is loaded anew, once, its workers ended first', async () => {
	const page = await begin();
	listen();
	listen();
	await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
	expect([endWorkers.mock.calls, page.shown]).toEqual([[['leaving']], false]);
});

it('IMP-12: while something typed is not saved it says so, and reloads by itself once that was given up', async () => {
	const free = holdShared(TYPING_LOCK);
	const page = await begin();
	listen();
	await vi.advanceTimersByTimeAsync(10_000);
	expect([page.shown, reload.mock.calls.length]).toEqual([true, 0]);
	free();
	await vi.advanceTimersByTimeAsync(2000);
	expect(reload).toHaveBeenCalledTimes(1);
});

it('IMP-12: where a reload did not help the next one is a button: no page goes round and round', async () => {
	await begin();
	listen();
	await vi.advanceTimersByTimeAsync(1000);
	const after = await begin();
	listen();
	await vi.advanceTimersByTimeAsync(10_000);
	expect([reload.mock.calls.length, after.shown]).toEqual([1, true]);
	await after.reload();
	expect(reload).toHaveBeenCalledTimes(2);
});
