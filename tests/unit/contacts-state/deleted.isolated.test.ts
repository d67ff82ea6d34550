import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Calls of the worker that are under way, each to be answered by the test. */
const worker = vi.hoisted(() => ({
	calls: [] as { name: string; args: unknown[]; answer: (value: unknown) => void }[]
}));
const call =
	(name: string) =>
	(...args: unknown[]): Promise<unknown> =>
		new Promise((answer) => worker.calls.push({ name, args, answer }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: Object.fromEntries(['deleteContacts', 'restoreContacts', 'deletions', 'bringBack'].map((name) => [name, call(name)]))
}));
// Nothing is drawn here.
vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
);
const { deleteWithUndo } = await import('#lib/state/contacts/contacts-delete');
const { DeletedContacts } = await import('#lib/state/contacts/deleted-contacts.svelte.ts');
const { toasts } = await import('#lib/state/shell/toasts.svelte.ts');

const last = () => worker.calls.at(-1)!;
const said = (): string[] => toasts.items.map((t) => t.text);
beforeEach(() => {
	vi.useFakeTimers();
	worker.calls = [];
	for (const t of toasts.items) toasts.dismiss(t.id);
});
afterEach(() => vi.useRealTimers());

describe('APP-4: deletions', () => {
	it('APP-4: one that takes over half a second says how far it is, and so does its undo; a short one says nothing', async () => {
		const done = deleteWithUndo([1, 2]);
		await vi.advanceTimersByTimeAsync(400);
		expect(said()).toEqual([]);
		const progress = last().args[1] as (done: number, total: number) => void;
		progress(1, 4);
		await vi.advanceTimersByTimeAsync(200);
		expect(toasts.items).toMatchObject([{ text: 'Deleting 2 contacts…', share: 0.25 }]);
		progress(3, 4);
		expect(toasts.items[0]!.share).toBe(0.75);
		last().answer({ ok: true, value: { deleted: 2 } });
		expect(await done).toBe(true);
		expect(said()).toEqual(['2 contacts deleted.']);

		toasts.items[0]!.action!.run();
		await vi.advanceTimersByTimeAsync(600);
		expect(said()).toContain('Bringing them back…');
		last().answer({ ok: true, value: { restored: 2, without: 0, taken: null } });
		await vi.advanceTimersByTimeAsync(0);
		expect(said()).toContain('2 contacts back in the list.');
		expect(said()).not.toContain('Bringing them back…');
	});

	it('CON-1: who comes back of an earlier deletion is said, and who stays away since they are in the list again', async () => {
		const deleted = new DeletedContacts();
		deleted.ask();
		last().answer([{ key: 'one', at: 1, by: '', count: 3, names: [] }]);
		await vi.advanceTimersByTimeAsync(0);
		const back = deleted.back('one');
		expect([last().args[0], deleted.undoing]).toEqual(['one', 'one']);
		(last().args[1] as (done: number, total: number) => void)(1, 2);
		expect(deleted.percent).toBe(50);
		last().answer({ ok: true, value: { restored: 2, without: 0, taken: null, anew: 1 } });
		await vi.advanceTimersByTimeAsync(0);
		expect(said()).toEqual(['2 contacts back in the list. 1 stays away: in the list again, with the same name and key.']);
		last().answer([{ key: 'one', at: 1, by: '', count: 1, names: [] }]);
		await back;
		expect([deleted.undoing, deleted.lines]).toEqual([null, [{ key: 'one', at: 1, by: '', count: 1, names: [] }]]);
	});
});
