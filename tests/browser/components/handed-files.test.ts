import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from '#lib/components/ui/Dialog.svelte';
import HandedFiles from '#lib/components/shell/HandedFiles.svelte';
import { saveFile } from '#lib/state/save-file';
import { handedFiles } from '#lib/state/shell/handed-files.svelte.ts';

const downloads: string[] = [];
const shared: File[][] = [];
let answer: () => Promise<void>;
let standalone: boolean;

/** An iPad, in Safari or opened from the Home Screen; its share sheet answers as `answer` says. */
beforeEach(() => {
	standalone = true;
	answer = async () => undefined;
	const pad = {
		standalone: { get: () => standalone, configurable: true },
		maxTouchPoints: { value: 5, configurable: true },
		canShare: { value: () => true, configurable: true },
		share: { value: ({ files }: { files: File[] }) => (shared.push(files), answer()), configurable: true }
	};
	Object.defineProperties(navigator, pad);
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		downloads.push(this.download);
	});
});
afterEach(() => {
	handedFiles.letGo();
	vi.restoreAllMocks();
	for (const name of ['standalone', 'maxTouchPoints', 'canShare', 'share']) Reflect.deleteProperty(navigator, name);
	downloads.length = shared.length = 0;
});
const csv = (text: string): Blob => new Blob([text], { type: 'text/csv' });
const dialog = () => page.getByTestId('handed-files');

it('FIL-6, IMP-9, APP-1: an app on the Home Screen gives files away through the share sheet, under a tap, all that wait at once', async () => {
	await render(HandedFiles);
	const saved = Promise.all([saveFile(csv('a\n1\n'), 'contacts.csv'), saveFile(csv('b\n'), 'more.csv')]);
	await expect.element(dialog()).toHaveTextContent('contacts.csv, more.csv');
	expect([shared, downloads]).toEqual([[], []]);
	await page.getByTestId('handed-share').click();
	expect(await saved).toEqual([true, true]);
	expect(shared.map((files) => files.map((f) => [f.name, f.type]))).toEqual([
		[
			['contacts.csv', 'text/csv'],
			['more.csv', 'text/csv']
		]
	]);
	expect(await shared[0]![0]!.text()).toBe('a\n1\n');
	await expect.element(dialog()).not.toBeInTheDocument();
	expect(downloads).toEqual([]);
});

it('FIL-6: a share sheet that is closed, or takes nothing, leaves the file where it is; only the latter is told', async () => {
	await render(HandedFiles);
	const saved = saveFile(csv('a\n'), 'contacts.csv');
	answer = () => Promise.reject(new DOMException('closed', 'AbortError'));
	await page.getByTestId('handed-share').click();
	await expect.poll(() => shared.length).toBe(1);
	expect(dialog().element().textContent).not.toMatch(/took nothing/);
	answer = () => Promise.reject(new DOMException('no tap', 'NotAllowedError'));
	await page.getByTestId('handed-share').click();
	await expect.element(dialog()).toHaveTextContent('took nothing');
	answer = async () => undefined;
	await page.getByTestId('handed-share').click();
	expect(await saved).toBe(true);
});

it('APP-5: what is let go was not saved, and the next file is asked for anew', async () => {
	await render(HandedFiles);
	const first = saveFile(csv('a\n'), 'contacts.csv');
	await page.getByTestId('handed-let-go').click();
	expect(await first).toBe(false);
	const second = saveFile(csv('b\n'), 'next.csv');
	await expect.element(dialog()).toHaveTextContent('next.csv');
	expect(dialog().element().textContent).not.toMatch(/contacts\.csv/);
	handedFiles.letGo();
	expect(await second).toBe(false);
});

it('FIL-6: in a tab of Safari, and where nothing can be shared, a file is a download as anywhere', async () => {
	standalone = false;
	expect(await saveFile(csv('a\n'), 'tab.csv')).toBe(true);
	standalone = true;
	Object.defineProperty(navigator, 'canShare', { value: () => false, configurable: true });
	expect(await saveFile(csv('a\n'), 'old.csv')).toBe(true);
	expect([downloads, shared]).toEqual([['tab.csv', 'old.csv'], []]);
});

it('APP-3, APP-5: it lies above the dialog in which the file was asked for, also when it was used before that one opened', async () => {
	await render(HandedFiles);
	const first = saveFile(csv('a\n'), 'contacts.csv');
	await page.getByTestId('handed-let-go').click();
	await first;
	await render(Dialog, { open: true, title: 'Back up this device', testid: 'asked-in' });
	await expect.element(page.getByTestId('asked-in')).toBeVisible();
	const second = saveFile(csv('b\n'), 'backup.muster');
	await expect.element(page.getByTestId('handed-share')).toBeVisible();
	// Dialogs of one height in the stack lie as they stand in the page.
	const last = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1);
	expect(last?.dataset.testid).toBe('handed-files');
	await page.getByTestId('handed-share').click();
	expect(await second).toBe(true);
});
