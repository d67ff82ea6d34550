import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useApp } from '../support/app';
import { atWork } from '../support/at-work';
import { boothFile, messyFile } from '../support/files';
import { copyOfBuild, whole } from '../support/release';
import { Wizard } from '../support/wizard';

const { dir, release } = copyOfBuild();
const app = useApp({ dir });

/** A device that has this version whole; the tests go on from each other. */
const device = app.once(async (open) => {
	return whole(await open('/', { serviceWorker: true }));
});
const offer = (page: Page) => page.getByText('A new version is ready');

/**
 * What the page looked like, every few ms from now on, until its import is under review: how many are busy, and whether a new version was
 * offered.
 */
async function watch(page: Page): Promise<() => Promise<{ busy: number; offered: boolean }[]>> {
	await page.evaluate(() => {
		const looks: { busy: number; offered: boolean }[] = [];
		const look = async (): Promise<void> => {
			// The offer is read before the lock: offered and still locked afterwards would be one too early.
			const offered = document.querySelector('[data-testid="update-bar"]') !== null;
			looks.push({ busy: ((await navigator.locks.query()).held ?? []).filter((lock) => lock.name === 'muster:busy').length, offered });
		};
		Object.assign(globalThis, { __looks: looks, __looking: setInterval(look, 10) });
	});
	return () =>
		page.evaluate(() => {
			const kept = globalThis as unknown as { __looks: { busy: number; offered: boolean }[]; __looking: number };
			clearInterval(kept.__looking);
			return kept.__looks;
		});
}

it('APP-1: a new version is offered, and taken by one tap with one reload', async () => {
	const page = await device();
	await release(page);
	await offer(page).waitFor();
	let loads = 0;
	page.on('load', () => loads++);
	await page.getByTestId('update-bar').getByRole('button').click();
	await expect.poll(() => loads).toBe(1);
	await page.waitForTimeout(1500);
	expect(loads).toBe(1);
	expect(await offer(page).count()).toBe(0);
});

it('APP-1: a new version is never offered while an import is at work, and the import ends as it would have', async () => {
	const page = await device();
	const w = await new Wizard(page).open();
	await (await w.chooseMethod()).choose(messyFile(600));
	// Something else at work beside the import: how fast that is then doesn't matter.
	const rest = await atWork(page);
	const looks = await watch(page);
	await w.process();
	await Promise.all([release(page), w.step(4, 60_000)]);
	// One look of the page at whether it may offer comes while it may not.
	await page.waitForTimeout(2500);
	const seen = await looks();
	// The import was busy besides what the test is; nothing was offered meanwhile.
	expect(Math.max(...seen.map((look) => look.busy))).toBeGreaterThan(1);
	expect(seen.filter((look) => look.offered)).toEqual([]);
	await rest();
	await offer(page).waitFor();
	// Taken in the middle of the review, the import is where it was.
	await Promise.all([page.waitForEvent('load'), page.getByTestId('update-bar').getByRole('button').click()]);
	await w.step(4, 30_000);
	await w.finish();
	expect((await w.counts()).total).toBe(600);
	expect((await w.import(boothFile())).total).toBe(10);
});
