import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportFormat, Exported } from '#workers/contract';

vi.stubGlobal('$state', <T>(value: T): T => value);
const saved: string[] = [];
/** What becomes of a file that is handed to the browser. */
let taken = true;
const noted: unknown[][] = [];
vi.mock('#lib/state/save-file', () => ({
	saveFile: async (_: Blob, name: string) => {
		if (taken) saved.push(name.replace(/\d{4}-\d\d-\d\d/, 'DAY'));
		return taken;
	}
}));
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: { noteExport: async (...said: unknown[]) => void noted.push(said) } }));
const told: unknown[] = [];
vi.mock('#lib/state/shell/toasts.svelte.ts', () => ({ toasts: { show: (said: unknown) => told.push(said) } }));
const { ListExport } = await import('#lib/state/lists/list-export.svelte.ts');

const WORDS = { fileName: 'people', done: () => '' };
const made = (rows: number): Exported => ({ ok: true, value: { blob: new Blob(['x']), rows, neutralised: 0 } });

/** A maker of files that is as slow as the test wants. */
function slow(choice: InstanceType<typeof ListExport<ExportFormat>>) {
	let answer: (file: Exported | null) => void = () => undefined;
	let progress: (done: number, total: number) => void = () => undefined;
	const asked: string[] = [];
	const done = choice.save(WORDS, (format, _options, tell) => {
		asked.push(format);
		progress = tell;
		return new Promise((given) => {
			answer = given;
		});
	});
	return { asked, done, progress: (n: number, of: number) => progress(n, of), answer: (file: Exported | null) => answer(file) };
}

describe('a list becomes a file', () => {
	beforeEach(() => {
		saved.length = 0;
		noted.length = 0;
	});

	it('FIL-6, HIS-2: a file is named, and noted, as the kind that it was made as, whatever is chosen meanwhile', async () => {
		const choice = new ListExport<ExportFormat>();
		const making = slow(choice);
		choice.format = 'vcard';
		making.answer(made(3));
		expect(await making.done).toBe(3);
		expect([making.asked, saved, noted]).toEqual([['csv'], ['people-DAY.csv'], [['people', 'csv', 3]]]);
		expect(choice.making).toBe(false);
	});

	it('FIL-6, HIS-2: a file that nobody took, as an app on the Home Screen may end up with, is neither said to be saved nor noted', async () => {
		const choice = new ListExport<ExportFormat>();
		choice.open = true;
		taken = false;
		told.length = 0;
		const making = slow(choice);
		making.answer(made(3));
		expect([await making.done, noted, told, choice.open, choice.making]).toEqual([null, [], [], true, false]);
		taken = true;
	});

	it('FIL-6: who closes the dialog gets no file, and the next one is made at once', async () => {
		const choice = new ListExport<ExportFormat>();
		const first = slow(choice);
		first.progress(1, 4);
		expect([choice.making, choice.percent]).toEqual([true, 25]);
		choice.left();
		expect(choice.making).toBe(false);
		choice.format = 'json';
		const second = slow(choice);
		second.progress(1, 2);
		first.progress(3, 4);
		expect([choice.making, choice.percent]).toEqual([true, 50]);
		first.answer(made(4));
		expect(await first.done).toBeNull();
		expect([choice.making, saved]).toEqual([true, []]);
		second.answer(made(2));
		expect(await second.done).toBe(2);
		expect([saved, noted]).toEqual([['people-DAY.json'], [['people', 'json', 2]]]);
	});

	it('FIL-6: semicolons are chosen once, and every list has them from then on; commas come back the same way', async () => {
		const asked: unknown[] = [];
		const save = (choice: InstanceType<typeof ListExport<ExportFormat>>): Promise<unknown> =>
			choice.save(WORDS, (_format, options) => Promise.resolve((asked.push(options.delimiter), made(1))));
		const [contacts, history] = [new ListExport<ExportFormat>(), new ListExport<ExportFormat>()];
		await save(contacts);
		contacts.semicolons = true;
		await save(contacts);
		history.ask();
		expect([history.semicolons, new ListExport().semicolons]).toEqual([true, true]);
		await save(history);
		history.semicolons = false;
		await save(history);
		contacts.ask();
		expect([contacts.semicolons, asked]).toEqual([false, [undefined, ';', ';', undefined]]);
	});

	it('FIL-6: one that fails after the dialog was closed says nothing in the next', async () => {
		const choice = new ListExport<ExportFormat>();
		const first = choice.save(WORDS, () => new Promise((_, failed) => setTimeout(failed, 5, new Error('gone'))));
		choice.left();
		expect(await first).toBeNull();
		expect(choice.problem).toBe('');
	});
});
