import type { HalfTyped } from '#domain/device/half-typed';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

const { lockView, lockUsers, unlockUser, endWorkers, keepTyped } = vi.hoisted(() => ({
	lockView: vi.fn(),
	lockUsers: vi.fn(async () => undefined),
	unlockUser: vi.fn(),
	endWorkers: vi.fn(async () => undefined),
	keepTyped: vi.fn()
}));
vi.mock('#lib/worker-client/delivery', () => ({
	delivery: { lockView, lockUsers, unlockUser, vaultState: async () => 'open' },
	deliveryHost: { release: async () => undefined }
}));
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: { keepTyped } }));
vi.mock('#lib/worker-client/all', () => ({ endWorkers }));
vi.mock('#lib/worker-client/news', () => ({ onNews: () => () => undefined }));

// Nothing is drawn here.
vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
);
vi.stubGlobal('$derived', <T>(value: T): T => value);
afterAll(() => {
	vi.unstubAllGlobals();
});
vi.stubGlobal('location', { replace: vi.fn() });
vi.stubGlobal('navigator', {});
const heard = new Map<string, () => void>();
vi.stubGlobal('addEventListener', (name: string, on: () => void) => heard.set(name, on));
vi.stubGlobal('removeEventListener', () => undefined);
vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined });
const { kiosk } = await import('#lib/state/booth/kiosk.svelte.ts');
const { lock } = await import('#lib/state/shell/lock.svelte.ts');
const { Typing } = await import('#lib/state/shell/half-typed');
const VIEW = { users: [{ id: 'u1', name: 'Ana', role: 'marketingAdministrator' }], currentId: 'u1', sealing: false };
/** What a connection says that was closed under a call, since another tab moves the store. */
const closing = new DOMException('The database connection is closing.', 'InvalidStateError');

beforeEach(() => {
	vi.useFakeTimers();
	lock.view = null;
	lock.problem = null;
});
afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

it('HIS-3: a store that is moved by another tab just then is asked again: the lock screen says who can unlock', async () => {
	lockView.mockRejectedValueOnce(closing).mockRejectedValueOnce(closing).mockResolvedValue(VIEW);
	const loaded = lock.load();
	await vi.runAllTimersAsync();
	await loaded;
	expect([lock.view, lock.problem, lockView.mock.calls.length]).toEqual([VIEW, null, 3]);
});

it('HIS-3: unlocking meanwhile is tried again as well; a refusal is an answer', async () => {
	lockView.mockResolvedValue(VIEW);
	unlockUser.mockRejectedValueOnce(closing).mockResolvedValueOnce({ ok: false, problem: { code: 'passphraseWrong', params: {} } });
	const done = lock.unlock('u1', 'a b c');
	await vi.runAllTimersAsync();
	expect([await done, lock.problem?.code, unlockUser.mock.calls.length]).toEqual([false, 'passphraseWrong', 2]);
});

it('HIS-3: a storage that never answers is said', async () => {
	lockView.mockRejectedValue(closing);
	const loaded = lock.load();
	await vi.runAllTimersAsync();
	await loaded;
	expect([lock.view, lock.problem?.code]).toEqual([null, 'storageSilent']);
});

it('HIS-3, CON-3: locked by another tab, what was typed last is written before the worker that writes it ends', async () => {
	const written: string[] = [];
	let end = (): void => undefined;
	keepTyped.mockImplementation(async ({ values }: HalfTyped) => {
		await new Promise<void>((done) => {
			end = done;
		});
		written.push(values.firstName ?? '');
	});
	const typing = new Typing();
	for (const firstName of ['A', 'An', 'Ana']) typing.keep({ kind: 'contact', target: '', name: '', at: 0, values: { firstName } });
	lock.leave();
	typing.leave();
	await vi.advanceTimersByTimeAsync(50);
	expect([lock.shut, written, endWorkers.mock.calls.length]).toEqual([true, [], 0]);
	end();
	await vi.advanceTimersByTimeAsync(50);
	expect([written, endWorkers.mock.calls.length]).toEqual([['A'], 0]);
	end();
	await vi.advanceTimersByTimeAsync(50);
	expect([written, endWorkers.mock.calls.length, vi.mocked(location.replace).mock.calls]).toEqual([['A', 'Ana'], 1, [['/']]]);
});

it('HIS-3, CAP-1: visitor mode that is left alone stays open; its passcode opens no app that would have locked meanwhile', async () => {
	lockView.mockResolvedValue(VIEW);
	// As the class derives it where runes are real.
	Object.assign(lock, { on: true });
	unlockUser.mockResolvedValueOnce({ ok: true, value: null });
	await lock.unlock('u1', 'a b c');
	const stop = lock.start(() => 15);
	const minutes = (n: number) => vi.advanceTimersByTimeAsync(n * 60_000);
	await minutes(1);
	kiosk.on = true;
	await minutes(60);
	// A visitor.
	heard.get('pointerdown')?.();
	await minutes(1);
	expect([lock.shut, lock.covered, lockUsers.mock.calls.length]).toEqual([false, false, 0]);
	kiosk.on = false;
	lock.visitorsLeft();
	expect(lock.covered).toBe(true);
	await minutes(1);
	expect([lock.shut, lockUsers.mock.calls.length]).toEqual([true, 1]);
	// Left within the time, the app is open as before.
	Object.assign(lock, { shut: false, covered: false });
	heard.get('pointerdown')?.();
	kiosk.on = true;
	await minutes(5);
	kiosk.on = false;
	lock.visitorsLeft();
	expect([lock.shut, lock.covered]).toEqual([false, false]);
	stop();
});
