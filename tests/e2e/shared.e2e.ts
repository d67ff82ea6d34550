import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from '../support/app';
import { csvFile, messyFile, type TestFile } from '../support/files';
import { inStore } from '../support/heap';
import { LONG } from '../support/long';
import { whole } from '../support/release';
import { Wizard } from '../support/wizard';

const app = useApp();
const people = (name: string, rows: number): TestFile =>
	csvFile(name, `First Name,Last Name,Email\n${Array.from({ length: rows }, (_, i) => `Ada,King,ada${i}@firm${i}.de`).join('\n')}\n`);

/** A device with the app stored; its policy lets no page post, as a system does that shares. */
const device = app.once(async (open) => {
	return whole(await open('/settings', { serviceWorker: true, bypassCSP: true }));
});
/** Shares files as the system does: a POST that opens the answer as a page. */
async function share(page: Page, ...files: TestFile[]): Promise<void> {
	await page.evaluate(
		(all) => {
			const [form, input, data] = [document.createElement('form'), document.createElement('input'), new DataTransfer()];
			Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/share' });
			Object.assign(input, { type: 'file', name: 'files', multiple: true });
			for (const { name, text } of all) data.items.add(new File([text], name, { type: 'text/csv' }));
			input.files = data.files;
			form.append(input);
			document.body.append(form);
			setTimeout(() => form.submit(), 0);
		},
		files.map(({ name, buffer }) => ({ name, text: buffer.toString() }))
	);
	await page.waitForURL((url) => url.pathname !== '/settings');
}
const waiting = (page: Page): Promise<number> =>
	page.evaluate(async () => ((await caches.has('muster-shared')) ? (await (await caches.open('muster-shared')).keys()).length : 0));
const unfinished = (page: Page, name: string) => page.locator('li', { hasText: name }).getByText('Resume import');

if (LONG)
	it('APP-2: of a share every file is opened, however many; a reload of its page shares nothing once more', async () => {
		const page = await (await device()).context().newPage();
		await page.goto('/settings');
		await share(page, ...Array.from({ length: 55 }, (_, n) => people(`f${n}.csv`, n + 1)));
		await page.getByText('f0.csv and 54 more are ready for import').waitFor();
		await expect.poll(() => waiting(page)).toBe(0);
		await page.goBack();
		await page.reload();
		await page.getByText('Resume f0.csv').waitFor();
		expect([new URL(page.url()).search, await page.getByTestId('toast').count()]).toEqual(['', 0]);
		await page.close();
	});

if (LONG)
	it('APP-2, IMP-12: a page that dies before the import holds what was shared loses nothing of it', async () => {
		const page = await (await device()).context().newPage();
		await page.goto('/settings');
		// Nothing is put on the device before somebody else is done.
		const other = await device();
		await other.evaluate(() => {
			void navigator.locks.request('muster:busy', () => new Promise((done) => Object.assign(globalThis, { __free: done })));
		});
		await share(page, people('large.csv', 500));
		await page.getByText('large.csv is ready for import').waitFor();
		expect(await waiting(page)).toBe(1);
		await page.close();
		await other.evaluate(() => (globalThis as unknown as { __free(): void }).__free());
		const next = await other.context().newPage();
		await next.goto('/');
		await next.getByText('large.csv is ready for import').waitFor();
		await expect.poll(() => waiting(next)).toBe(0);
		await next.close();
	});

if (LONG)
	it('APP-2, APP-1: a file that finds no room is named, and the others open', async () => {
		const page = await (await device()).context().newPage();
		await page.goto('/settings');
		const origin = new URL(page.url()).origin;
		const cdp = await page.context().newCDPSession(page);
		const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
		await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 300_000 });
		await share(page, people('too-large.csv', 60_000), people('small.csv', 3));
		await page.getByText('small.csv is ready for import').waitFor();
		await page.getByText('too-large.csv could not be kept: there is not enough room.').waitFor();
		await cdp.send('Storage.overrideQuotaForOrigin', { origin });
		await expect.poll(() => waiting(page)).toBe(0);
		await page.close();
	});

if (LONG)
	it('APP-2: while an import runs in another tab what is shared waits, which is said, and opens on Home when that has ended', async () => {
		const page = await device();
		const w = await new Wizard(page).open();
		await (await w.chooseMethod()).choose(messyFile(20_000));
		const other = await page.context().newPage();
		await other.goto('/settings');
		await w.process();
		await page.getByText('Processing your import...').first().waitFor();
		await share(other, people('later.csv', 3));
		await other.getByText('An import is running. The file waits on this device').waitFor();
		expect([new URL(other.url()).pathname, await waiting(other)]).toEqual(['/', 1]);
		await w.step(4, 60_000);
		await other.getByText('later.csv is ready for import').waitFor();
		await expect.poll(() => waiting(other)).toBe(0);
		await other.close();
	});

it('APP-2, IMP-12: of files opened one right after the other none is lost, and what they put aside is named', async () => {
	const page = await app.open('/settings');
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'launchQueue', {
			value: { setConsumer: (take: unknown) => Object.assign(globalThis, { __launch: take }) }
		});
	});
	await page.goto('/');
	await page.waitForFunction(() => '__launch' in globalThis);
	const launch = (...files: TestFile[]): Promise<void> =>
		page.evaluate(
			async (all) => {
				const { __launch } = globalThis as unknown as { __launch(params: { files: FileSystemFileHandle[] }): void };
				const root = await navigator.storage.getDirectory();
				const handles = await Promise.all(
					all.map(async ({ name, text }) => {
						const handle = await root.getFileHandle(name, { create: true });
						const out = await handle.createWritable();
						await out.write(text);
						await out.close();
						return handle;
					})
				);
				for (const handle of handles) __launch({ files: [handle] });
			},
			files.map(({ name, buffer }) => ({ name, text: buffer.toString() }))
		);
	await launch(people('one.csv', 5), people('two.csv', 6));
	await page.getByText(/(one|two)\.csv is kept as it was, under “Unfinished imports”\./).waitFor();
	await launch(people('three.csv', 7));
	await page.getByText('three.csv is ready for import').waitFor();
	// Read, it is kept a moment later.
	await expect.poll(() => inStore(page, ['three.csv'])).toEqual(['three.csv']);
	await page.goto('/import');
	for (const name of ['one.csv', 'two.csv', 'three.csv']) await unfinished(page, name).waitFor();
});
