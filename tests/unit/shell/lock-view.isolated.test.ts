import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

const { lockView, unlockUser } = vi.hoisted(() => ({ lockView: vi.fn(), unlockUser: vi.fn() }));
vi.mock('#lib/worker-client/delivery', () => ({ delivery: { lockView, unlockUser }, deliveryHost: { release: async () => undefined } }));
vi.mock('#lib/worker-client/all', () => ({ endWorkers: async () => undefined }));
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
const { lock } = await import('#lib/state/lock.svelte.ts');
const VIEW = { users: [{ id: 'u1', name: 'Ana', role: 'marketingAdministrator' }], currentId: 'u1' };
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
