import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { boothFile, csvFile, messyFile, type TestFile } from '../support/files';
import { numberIn } from '../support/wizard';

const app = useApp();

async function cleaned(file: TestFile): Promise<Page> {
	const page = await app.open('/quick');
	await page.getByTestId('quick-input').setInputFiles(file);
	await page.getByTestId('quick-result').waitFor();
	return page;
}
const number = async (page: Page, id: string) => numberIn(await page.getByTestId(id).innerText());
async function download(page: Page, click: () => Promise<unknown>): Promise<{ name: string; text: string }> {
	const [got] = await Promise.all([page.waitForEvent('download'), click()]);
	return { name: got.suggestedFilename(), text: readFileSync(await got.path(), 'utf8') };
}

describe('quick clean', () => {
	it('APP-7: one screen, file in, clean file out; every row is said once; nothing is stored', async () => {
		const page = await cleaned(boothFile());
		const [kept, merged, failed] = [
			await number(page, 'quick-kept'),
			await number(page, 'quick-merged'),
			await number(page, 'quick-failed')
		];
		expect({ kept, merged, failed }).toEqual({ kept: 7, merged: 1, failed: 2 });
		expect(await page.getByTestId('quick-equation').innerText()).toContain('10 rows = 7 clean + 1 merged + 2 with errors');
		await page.getByTestId('quick-twins').waitFor();
		const file = await download(page, () => page.getByTestId('quick-download').click());
		expect(file.name).toBe('booth-clean.csv');
		// Somebody of another name at the same mailbox stays, and is marked.
		expect(file.text.trim().split('\r\n')).toHaveLength(8);
		expect(file.text).toContain('+442071838750');
		expect(file.text).toContain('Lead Score');
		// FIL-6: how a CSV is written is the user's choice here, too.
		expect(file.text.startsWith('\ufeff')).toBe(true);
		await page.getByTestId('quick-bom').click();
		const bare = await download(page, () => page.getByTestId('quick-download').click());
		expect(`\ufeff${bare.text}`).toBe(file.text);
		const report = await download(page, () => page.getByTestId('quick-report').click());
		expect(report.text).toContain('Invalid email format: johnabc.com');
		expect(await axeViolations(page)).toEqual([]);
		const stored = await page.evaluate(async () => {
			const db = await new Promise<IDBDatabase>((done, failed_) => {
				const r = indexedDB.open('muster');
				r.onsuccess = () => done(r.result);
				r.onerror = () => failed_(r.error);
			});
			const names = ['chunks', 'files', 'staged', 'sourceRows', 'issues', 'imports', 'held'];
			const tx = db.transaction(names);
			const counts = await Promise.all(
				names.map(
					(n) =>
						new Promise<number>((done) => {
							const r = tx.objectStore(n).count();
							r.onsuccess = () => done(r.result);
						})
				)
			);
			db.close();
			return counts.reduce((a, b) => a + b, 0);
		});
		expect(stored).toBe(0);
	});

	it('APP-7: stopped, it says so and goes on when asked; a file that is being made keeps its name when another one comes', async () => {
		const page = await app.open('/quick');
		// A tap on Stop as soon as it can be seen: the work is short.
		await page.evaluate(() => {
			const seen = new MutationObserver(() => {
				const stop = document.querySelector<HTMLElement>('[data-testid="quick-stop"]');
				if (!stop) return;
				seen.disconnect();
				stop.click();
			});
			seen.observe(document.body, { subtree: true, childList: true });
		});
		await page.getByTestId('quick-input').setInputFiles(messyFile(2000));
		await page.getByTestId('quick-stopped').getByText('Nothing was stored').waitFor();
		expect(await axeViolations(page)).toEqual([]);
		await page.getByTestId('quick-again').click();
		await page.getByTestId('quick-result').waitFor();
		const [kept, merged, failed] = [
			await number(page, 'quick-kept'),
			await number(page, 'quick-merged'),
			await number(page, 'quick-failed')
		];
		expect(kept + merged + failed).toBe(2000);
		const file = await download(page, () =>
			page.evaluate(() => {
				for (const id of ['quick-download', 'quick-another']) document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
			})
		);
		expect(file.name).toBe('messy-2000-clean.csv');
		await page.getByTestId('quick-input').setInputFiles(csvFile('next.csv', 'Name,Email\nAna Lima,ana@nordlicht.de\n'));
		await page.getByTestId('quick-result').waitFor();
		expect(await page.getByTestId('quick-equation').innerText()).toContain('1 row = 1 clean');
	});

	it('APP-7: a column sent elsewhere cleans the file again; a file that cannot be read says why', async () => {
		const page = await cleaned(csvFile('odd.csv', 'Name,Mail,Shirt\nAna Lima,ana@nordlicht.de,likes tea\nTom Berg,tom@hafen.de,=1+1\n'));
		await page.getByTestId('quick-columns').locator('summary').click();
		await page.getByTestId('quick-target-2').fill('Notes');
		await page.getByRole('option', { name: 'Notes' }).click();
		await page.getByTestId('quick-result').waitFor();
		const file = await download(page, () => page.getByTestId('quick-download').click());
		expect(file.text).toContain("'=1+1");
		await page.getByTestId('quick-another').click();
		await page.getByTestId('quick-input').setInputFiles(csvFile('empty.csv', ''));
		await page.getByTestId('problem').getByText('empty.csv is empty').waitFor();
	});
});
