import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { deliverAll, settledBatch } from '../support/deliver';
import { boothFile } from '../support/files';
import { Wizard } from '../support/wizard';
import { LONG } from '../support/long';
import { allScreens } from '../support/screens';
import type { Page } from 'playwright-core';

const app = useApp();

/** The app on the device that all tests share, with a service worker that holds all of it. */
const installed = app.once(async (open): Promise<Page> => {
	const page = await open('/', { serviceWorker: true });
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active && active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
	});
	return page;
});

describe('APP-1: the app without a network', () => {
	it('APP-1: the manifest makes it installable', async () => {
		const page = await installed();
		const session = await page.context().newCDPSession(page);
		const { errors, url, data } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		const manifest = JSON.parse(data ?? '{}') as {
			name: string;
			id: string;
			display: string;
			start_url: string;
			icons: { src: string; sizes: string; purpose?: string }[];
		};
		expect(manifest).toMatchObject({
			name: expect.stringContaining('Muster'),
			id: expect.any(String),
			start_url: expect.any(String),
			display: expect.stringMatching(/standalone|minimal-ui/)
		});
		for (const size of ['192x192', '512x512']) expect(manifest.icons.some((i) => i.sizes.includes(size))).toBe(true);
		expect(manifest.icons.some((i) => i.purpose?.includes('maskable'))).toBe(true);
		for (const icon of manifest.icons) expect((await fetch(new URL(icon.src, url))).status, icon.src).toBe(200);
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		expect(installabilityErrors.filter((e) => !['in-incognito'].includes(e.errorId))).toEqual([]);
	});

	it('APP-1 and PUSH-3: import with the network off, deliver once it is back', async () => {
		const page = await installed();
		await page.reload();
		app.problems.expectNetworkErrors();
		await page.goto('/deliver');
		await page.getByTestId('destination-row').first().waitFor();
		await page.context().setOffline(true);
		const w = new Wizard(page);
		expect(await w.import(boothFile())).toMatchObject({ total: 10, created: 4 });
		await deliverAll(page);
		const waiting = () => page.getByTestId('batch-waiting').innerText();
		await expect.poll(waiting).toBe('4');
		await page.waitForTimeout(1500);
		expect(await app.crm.count()).toBe(0);
		expect(await waiting()).toBe('4');
		await page.context().setOffline(false);
		await settledBatch(page, 45_000);
		expect(await app.crm.count()).toBe(4);
	});

	it('APP-1: where the network goes before the app is stored, a screen that is missing says so, and opens by itself when it is back', async () => {
		const page = await app.open('/');
		app.problems.expectNetworkErrors();
		app.problems.expectAlso(/dynamically imported module/);
		await page.getByTestId('try-sample').waitFor();
		await page.context().setOffline(true);
		await page.getByRole('link', { name: 'History' }).click();
		await page.getByRole('heading', { name: 'This screen isn’t on the device yet' }).waitFor();
		expect(await page.getByRole('button', { name: 'Reload' }).count()).toBe(0);
		await page.getByRole('button', { name: 'Go back' }).click();
		await page.getByTestId('try-sample').waitFor();
		await page.getByRole('link', { name: 'History' }).click();
		await page.getByRole('heading', { name: 'This screen isn’t on the device yet' }).waitFor();
		await page.context().setOffline(false);
		await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
	});

	it('APP-6: worker scripts carry their policy from the service worker too', async () => {
		const page = await installed();
		await page.reload();
		const policies = await page.evaluate(async () => {
			const names = (await caches.keys()).map((k) => caches.open(k));
			const urls = (await Promise.all(names)).map((c) => c.keys());
			const scripts = [
				...new Set(
					(await Promise.all(urls))
						.flat()
						.map((r) => new URL(r.url).pathname)
						.filter((p) => p.includes('/workers/') && p.includes('.worker'))
				)
			];
			return Promise.all(scripts.map(async (path) => ({ path, policy: (await fetch(path)).headers.get('content-security-policy') })));
		});
		expect(policies.length).toBeGreaterThanOrEqual(3);
		for (const { path, policy } of policies) {
			expect(policy, path).toContain("default-src 'none'");
			expect(policy!.includes('https:'), path).toBe(path.includes('delivery'));
		}
	});

	it('APP-1 and APP-3: every screen opens from the second load on with the network off, also in a language never spoken before', async () => {
		const page = await installed();
		await page.reload();
		app.problems.expectNetworkErrors();
		await page.context().setOffline(true);
		// All of them in the long run; here one of three, each time the same.
		for (const screen of allScreens().filter((_, n) => LONG || n % 3 === 0)) {
			const answer = await page.goto(screen);
			expect(answer?.status(), screen).toBe(200);
			await expect.poll(() => page.locator('main').first().innerText(), { message: screen }).toMatch(/\S/);
		}
		expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
		await page.goto('/settings');
		await page.getByTestId('language').selectOption('de');
		await expect.poll(() => page.title()).toBe('Einstellungen · Muster');
		expect(await page.locator('html').getAttribute('lang')).toBe('de');
		await expect.poll(() => page.getByTestId('language').inputValue()).toBe('de');
		await page.context().setOffline(false);
	});
});
