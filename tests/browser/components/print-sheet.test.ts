import { afterEach, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { mount, unmount } from 'svelte';
import '../../../src/app.css';
import PrintSheet from '#lib/components/shell/PrintSheet.svelte';
import { printing, type PrintSheet as Sheet } from '#lib/state/shell/printing.svelte.ts';

const emulate = (media: string): Promise<unknown> =>
	(cdp() as unknown as { send(method: string, params: unknown): Promise<unknown> }).send('Emulation.setEmulatedMedia', { media });
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: { noteExport: () => Promise.resolve() } }));

let app: HTMLElement | null = null;
let shown: object | null = null;
afterEach(async () => {
	await emulate('');
	printing.over();
	if (shown) await unmount(shown);
	app?.remove();
});

const sheet: Sheet = {
	title: 'Fair',
	state: '7,000 contacts',
	columns: [{ label: 'Name' }, { label: 'Score', kind: 'number' }, { label: 'Note', kind: 'blank' }],
	rows: Array.from({ length: 300 }, (_, i) => [`Visitor ${i + 1}`, String(i % 100), '']),
	total: 7000
};

it('LST-7, APP-3: a list on paper is whole, with its head on each page, in place of the screen; on the screen nothing of it is seen, and it goes once it was printed', async () => {
	const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
	app = document.createElement('div');
	app.id = 'root';
	app.innerHTML = '<main id="main">The screen</main>';
	document.body.append(app);
	shown = mount(PrintSheet, { target: app });
	const main = app.querySelector('main')!;
	await printing.print(() => Promise.resolve(sheet));
	expect(print).toHaveBeenCalledTimes(1);
	const drawn = (): HTMLElement | null => app!.querySelector<HTMLElement>('[data-testid="print-sheet"]');
	const isSeen = (e: HTMLElement | null): boolean => e !== null && e.getClientRects().length > 0;
	expect([isSeen(drawn()), isSeen(main)]).toEqual([false, true]);
	await emulate('print');
	expect([isSeen(drawn()), isSeen(main)]).toEqual([true, false]);
	const rows = [...drawn()!.querySelectorAll('tbody tr')];
	expect(rows.length).toBe(300);
	expect([...rows[299]!.querySelectorAll('td')].map((td) => td.textContent)).toEqual(['300', 'Visitor 300', '99', '']);
	expect(drawn()!.innerText).toContain('7,000 contacts · the first 300 of 7,000 · ');
	expect([
		getComputedStyle(drawn()!.querySelector('thead')!).display,
		getComputedStyle(rows[0]!).breakInside,
		getComputedStyle(drawn()!).getPropertyValue('page')
	]).toEqual(['table-header-group', 'avoid', 'sheet']);
	await emulate('');
	dispatchEvent(new Event('afterprint'));
	await expect.poll(drawn).toBeNull();
	expect(isSeen(main)).toBe(true);
});
