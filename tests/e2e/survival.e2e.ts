import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { boothFile, messyFile, type TestFile } from '../support/files';
import { visit } from '../support/screens';
import { Wizard, type Counts } from '../support/wizard';
import { LONG } from '../support/long';

const app = useApp();
const BIG = 6_000;
/** Rows that step 3 takes a while for, though step 2 cleaned them ahead. */
const BIGGER = 40_000;
/** Rows go in: in step 3, or, where step 2 had done most of it ahead, just behind it. */
async function underWay(w: Wizard): Promise<void> {
	await w.page.waitForFunction(
		() => {
			const bar = document.querySelector('[data-testid="progress"] [role="progressbar"], [role="progressbar"][data-testid="progress"]');
			return (
				Number(bar?.getAttribute('aria-valuenow') ?? 0) >= 10 ||
				document.querySelector('[data-testid="step-4"][data-state="current"]') !== null
			);
		},
		null,
		{ polling: 20, timeout: 30_000 }
	);
}
async function undisturbed(file: TestFile): Promise<Counts> {
	return new Wizard(await app.open('/import')).import(file);
}
async function resumed(w: Wizard): Promise<Counts> {
	await w.step(4, 60_000);
	return (await w.finish()).counts();
}

describe('IMP-12: an import survives', () => {
	if (LONG)
		it('IMP-12: reload in the middle of step 3 goes on where it stopped, nothing lost and nothing twice', async () => {
			const file = messyFile(BIG);
			const w = new Wizard(await app.open('/import'));
			await (await w.chooseMethod()).choose(file);
			await w.process();
			await underWay(w);
			await w.page.reload();
			expect(await resumed(w)).toEqual(await undisturbed(file));
		});

	it('IMP-12: reload in the middle of step 4 keeps every decision', async () => {
		const w = new Wizard(await app.open('/import'));
		await w.upTo(4, boothFile());
		await w.decide('merge');
		await w.page
			.getByText(/1 for you/)
			.first()
			.waitFor();
		await w.page.reload();
		await w.step(4);
		await w.page
			.getByText(/1 for you/)
			.first()
			.waitFor();
		await w.decide('skip');
		await w.finish();
		expect(await w.counts()).toMatchObject({ total: 10, created: 4, merged: 3, skipped: 1, held: 0, failed: 2 });
	});

	it('IMP-12: a worker that ends by itself, without a word, is noticed: the work goes on with another, and ends with the same numbers', async () => {
		const w = new Wizard(await app.open('/import'));
		await w.upTo(4, boothFile());
		// It ends when nothing is asked of it.
		await w.id('review-pair').waitFor();
		const pipeline = w.page.workers().find((worker) => worker.url().includes('/pipeline.worker'));
		const ended = pipeline!.waitForEvent('close');
		await pipeline!.evaluate(() => {
			(globalThis as unknown as { close(): void }).close();
		});
		await ended;
		await w.id('finish-review').click();
		// It may be asked before its end is known: then that is said, with what to do.
		const again = w.page.getByRole('button', { name: 'Try again' });
		const done = w.page.getByRole('heading', { name: 'Import Complete!' });
		await again.or(done).first().waitFor();
		if (await again.isVisible()) await again.click();
		await w.step(5, 60_000);
		expect(await w.counts()).toMatchObject({ total: 10, failed: 2 });
	});

	// The kill campaign (faults.e2e.ts) has a sample of it in every run.
	if (LONG)
		it('IMP-12: a killed browser offers "Resume import" and ends with the same numbers', async () => {
			const file = messyFile(BIG);
			const folder = app.folder();
			const first = await app.openPersistent(folder);
			const w = new Wizard(first.pages()[0] ?? (await first.newPage()));
			await w.open();
			await (await w.chooseMethod()).choose(file);
			await w.process();
			await underWay(w);
			// The browser's own process, found by the profile that only this test uses.
			const closed = new Promise((done) => first.once('close', done));
			for (const pid of pidsOf(folder)) process.kill(pid, 'SIGKILL');
			await closed;
			const second = await app.openPersistent(folder);
			try {
				const again = new Wizard(await second.newPage());
				await again.open();
				await again.page.getByText('Resume import').first().click();
				expect(await resumed(again)).toEqual(await undisturbed(file));
			} finally {
				await second.close();
			}
		});

	it('IMP-6: cancel in step 3 stops and leaves nothing behind', async () => {
		const w = new Wizard(await app.open('/import'));
		const file = messyFile(BIGGER);
		await (await w.chooseMethod()).choose(file);
		await w.process();
		await underWay(w);
		// On a machine that stood still meanwhile the review is there, with Cancel in its menu.
		await w.page
			.getByRole('button', { name: /^cancel/i })
			.first()
			.click({ timeout: 5000 })
			.catch(async () => {
				await w.id('review-menu').click();
				await w.id('cancel').click();
			});
		const sure = w.page.getByRole('dialog').getByRole('button', { name: 'Cancel the import' });
		await sure.or(w.id('method-csv')).first().waitFor();
		if (await sure.isVisible()) await sure.click();
		await w.step(1);
		await visit(w.page, '/history');
		await expect.poll(() => w.page.getByText(file.name).count()).toBe(0);
		await visit(w.page, '/contacts');
		expect(await w.id('contact-row').count()).toBe(0);
	});
});

/** Ids of the browser processes that run on this profile (their command line names it). */
function pidsOf(folder: string): number[] {
	const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
	return lines.filter((line) => line.includes(`--user-data-dir=${folder}`) && !line.includes('--type=')).map((line) => parseInt(line, 10));
}
