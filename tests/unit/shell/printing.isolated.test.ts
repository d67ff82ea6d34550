import { beforeEach, expect, it, vi } from 'vitest';
import type { PrintSheet } from '#lib/state/shell/printing.svelte.ts';

const says = vi.hoisted(() => ({ refused: '', shown: [] as string[], printed: 0, dialogs: [] as unknown[], noted: [] as unknown[] }));
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: { noteExport: async (...said: unknown[]) => void says.noted.push(said) } }));
vi.mock('svelte', () => ({ tick: () => Promise.resolve() }));
vi.mock('#lib/state/shell/refusals.svelte.ts', () => ({ refusals: { reason: () => says.refused } }));
vi.mock('#lib/state/shell/toasts.svelte.ts', () => ({
	toasts: { show: ({ text }: { text: string }) => says.shown.push(text), dismiss: () => undefined }
}));
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value });
vi.stubGlobal('$state', raw);
vi.stubGlobal('window', { print: () => says.printed++ });
vi.stubGlobal('document', { querySelector: () => says.dialogs[0] ?? null });
const { MOST_PRINTED, printing, readRows } = await import('#lib/state/shell/printing.svelte.ts');

const sheet: PrintSheet = { title: 'Fair', state: '', columns: [], rows: [['Ada']], total: 1 };
const make = (): Promise<PrintSheet> => Promise.resolve(sheet);
const key = (part: Partial<KeyboardEvent>): { taken: boolean } => {
	const said = { taken: false };
	printing.key({
		key: 'p',
		ctrlKey: false,
		metaKey: false,
		shiftKey: false,
		altKey: false,
		...part,
		preventDefault: () => (said.taken = true)
	} as never);
	return said;
};
beforeEach(() => {
	Object.assign(says, { refused: '', shown: [], printed: 0, dialogs: [], noted: [] });
	printing.over();
});

it('LST-7, APP-3: the browser’s own keys print the whole list where a screen has one, and what is seen where it has none or a dialog is open', async () => {
	expect(key({ ctrlKey: true }).taken).toBe(false);
	const leave = printing.offer(make);
	for (const other of [{}, { ctrlKey: true, shiftKey: true }, { ctrlKey: true, key: 'o' }, { altKey: true }])
		expect(key(other).taken).toBe(false);
	says.dialogs = [{}];
	expect(key({ ctrlKey: true }).taken).toBe(false);
	says.dialogs = [];
	for (const ours of [{ ctrlKey: true }, { metaKey: true, key: 'P' }]) {
		expect(key(ours).taken).toBe(true);
		await vi.waitFor(() => expect(printing.sheet).toBe(sheet));
		await vi.waitFor(() => expect(says.printed).toBeGreaterThan(0));
		printing.over();
		says.printed = 0;
	}
	leave();
	expect([key({ ctrlKey: true }).taken, printing.sheet]).toEqual([false, null]);
});

it('HIS-3: who may save no list as a file prints none either, and is told why', async () => {
	says.refused = 'Your role may not save lists as files.';
	await printing.print(make);
	expect([says.shown, says.printed, printing.sheet]).toEqual([[says.refused], 0, null]);
});

it('LST-7: a list that can’t be read prints nothing, says so, and can be printed after that', async () => {
	await printing.print(() => Promise.reject(new Error('gone')));
	expect([says.shown, says.printed, printing.sheet]).toEqual([['The list could not be read. Nothing was printed; try again.'], 0, null]);
	await printing.print(make);
	expect([says.printed, printing.sheet]).toEqual([1, sheet]);
	// HIS-2: what left on paper is in the log, and what did not isn't.
	expect(says.noted).toEqual([['Fair', 'paper', 1]]);
});

it('LST-7: as many rows are read as paper has room for, each once, in order', async () => {
	const read = vi.fn((offset: number, limit: number) => Promise.resolve(Array.from({ length: limit }, (_, i) => offset + i)));
	expect(await readRows(450, 200, read)).toEqual(Array.from({ length: 450 }, (_, i) => i));
	expect(read.mock.calls).toEqual([
		[0, 200],
		[200, 200],
		[400, 50]
	]);
	expect((await readRows(1_000_000, 200, read)).length).toBe(MOST_PRINTED);
});
