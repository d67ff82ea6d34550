import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BulkEditLine } from '#domain/contacts/bulk-edit';

/** Two edits of many, none taken back yet. */
const [first, second] = ['one', 'two'].map((key): BulkEditLine => ({
	key,
	at: 1,
	by: '',
	count: 4,
	fields: [],
	what: null,
	stopped: false,
	undone: false
})) as [BulkEditLine, BulkEditLine];

const worker = vi.hoisted(() => ({
	/** Answers what the log says, each read when it is let go. */
	reads: [] as ((lines: unknown) => void)[],
	undone: (_: unknown): void => undefined
}));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		bulkEdits: () => new Promise((done) => worker.reads.push(done)),
		undoBulkEdit: () =>
			new Promise((done) => {
				worker.undone = done;
			})
	}
}));
// Nothing is drawn here.
vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
);
const { BulkEditsMade } = await import('#lib/state/contacts/contacts-bulk-made.svelte.ts');

beforeEach(() => {
	vi.useFakeTimers();
	worker.reads = [];
});
afterEach(() => {
	vi.useRealTimers();
});

it('CON-1: an edit that was taken back stays so, also where the list was read while that was under way', async () => {
	const made = new BulkEditsMade();
	made.ask();
	worker.reads[0]!([first, second]);
	await vi.advanceTimersByTimeAsync(0);
	const undo = made.undo('one');
	// It takes a while: the list is shown, and read for it.
	await vi.advanceTimersByTimeAsync(1500);
	expect(worker.reads).toHaveLength(2);
	worker.undone({ ok: true, value: { back: 4, kept: 0, taken: 4, first: null } });
	await undo;
	worker.reads[1]!([first, second]);
	await vi.advanceTimersByTimeAsync(0);
	expect(made.lines?.map((l) => l.undone)).toEqual([true, false]);
	// What is read from then on knows of it.
	worker.reads[2]!([{ ...first, undone: true }, second]);
	await vi.advanceTimersByTimeAsync(0);
	expect(made.lines?.map((l) => l.undone)).toEqual([true, false]);
});
