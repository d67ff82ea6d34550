import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CellEdit, FixRow } from '#domain/imports/fix';

const own = <T>(value: T): T => value;
vi.stubGlobal('$state', Object.assign(own.bind(null), { raw: own }));
vi.stubGlobal(
	'$derived',
	Object.assign(<T>(value: T): T => value, { by: <T>(make: () => T): T | undefined => (make.length, undefined) })
);
const told: string[] = [];
vi.mock('#lib/state/shell/toasts.svelte.ts', () => ({ toasts: { show: ({ text }: { text: string }) => told.push(text) } }));
vi.mock('#lib/state/shell/refusals.svelte.ts', () => ({ refusals: {} }));
vi.mock('#lib/state/shell/half-typed', () => ({ savesTyped: () => undefined }));
const { writeLater } = await import('#lib/state/fix/import-fix-clipboard');
const { FixCursor } = await import('#lib/state/fix/import-fix-cursor.svelte.ts');

/** WebKit's clipboard: in the act of the user or not at all; it waits for a promise that it was given then. */
class SafariClipboard {
	inAct = true;
	refuses = false;
	taken: string[] = [];
	async write(items: { data: Record<string, Promise<Blob>> }[]): Promise<void> {
		if (!this.inAct || this.refuses) throw new DOMException('not in the act', 'NotAllowedError');
		this.taken.push(await (await items[0]!.data['text/plain']!).text());
	}
	async writeText(text: string): Promise<void> {
		if (!this.inAct || this.refuses) throw new DOMException('not in the act', 'NotAllowedError');
		this.taken.push(text);
	}
}
let clipboard: SafariClipboard;
beforeEach(() => {
	clipboard = new SafariClipboard();
	told.length = 0;
	vi.stubGlobal('navigator', { clipboard });
	vi.stubGlobal(
		'ClipboardItem',
		class {
			constructor(readonly data: Record<string, Promise<Blob>>) {}
		}
	);
});

/** Two rows that must be read before they can be copied. */
function grid() {
	let read = (): void => undefined;
	const rows = ['Ada', 'Emmy'].map((firstName, k) => ({ row: k + 2, values: { firstName } }) as unknown as FixRow);
	const edits: CellEdit[][] = [];
	const desk = {
		columns: ['firstName'],
		list: { total: 2, row: () => undefined, rows: () => new Promise<FixRow[]>((done) => (read = () => done(rows))) },
		edit: async (these: CellEdit[]) => void edits.push(these)
	};
	const cursor = new FixCursor(desk as never);
	Object.assign(cursor, { range: { top: 0, bottom: 1, left: 0, right: 0 } });
	/** The rows come when the act is over. */
	const come = async (): Promise<void> => {
		await Promise.resolve();
		clipboard.inAct = false;
		read();
	};
	return { cursor, edits, come };
}

describe('cells of rows that are not at hand', () => {
	it('IMP-8: are copied in WebKit, too, which forgets the act while they are read', async () => {
		const { cursor, edits, come } = grid();
		const done = cursor.copyLater(false);
		await come();
		await done;
		expect([clipboard.taken, edits, told]).toEqual([['Ada\nEmmy'], [], []]);
	});

	it('IMP-8: are cut once the clipboard has them', async () => {
		const { cursor, edits, come } = grid();
		const done = cursor.copyLater(true);
		await come();
		expect(edits).toEqual([]);
		await done;
		expect(clipboard.taken).toEqual(['Ada\nEmmy']);
		expect(edits).toEqual([
			[
				{ row: 2, field: 'firstName', value: '' },
				{ row: 3, field: 'firstName', value: '' }
			]
		]);
	});

	it('IMP-8: stay where they are when the clipboard takes nothing, which is said', async () => {
		clipboard.refuses = true;
		const { cursor, edits, come } = grid();
		const done = cursor.copyLater(true);
		await come();
		await done;
		expect([edits, told]).toEqual([[], ['The clipboard did not take it. Nothing was changed.']]);
	});

	it('IMP-8: engines without promises on the clipboard get the text once it is there', async () => {
		vi.stubGlobal('ClipboardItem', undefined);
		expect([await writeLater(Promise.resolve('a')), await writeLater(Promise.resolve(null)), clipboard.taken]).toEqual([
			true,
			false,
			['a']
		]);
		expect(await writeLater(Promise.resolve('a'), {})).toBe(false);
	});
});
