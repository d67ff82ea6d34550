import { expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import { useApp } from '../support/app';
import { confirmDelivery, deliverAll, settledBatch } from '../support/deliver';
import { boothFile, csvFile } from '../support/files';
import { Wizard } from '../support/wizard';

const app = useApp();

/** The registration of the app's service worker, as the browser numbers it. */
async function registration(session: CDPSession): Promise<string> {
	const known = new Promise<string>((found) =>
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const [first] = registrations;
			if (first) found(first.registrationId);
		})
	);
	await session.send('ServiceWorker.enable');
	return known;
}
it('PUSH-3: what waits asks the system for a word when the network is back; the word comes through the service worker and is heard', async () => {
	const page = await app.open('/import', { serviceWorker: true });
	await page.context().addInitScript(() => {
		Object.assign(globalThis, { heard: [] });
		navigator.serviceWorker.addEventListener('message', (e) => {
			(globalThis as unknown as { heard: string[] }).heard.push(String((e.data as { type?: unknown }).type));
		});
	});
	const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	app.problems.expectNetworkErrors();
	await new Wizard(page).import(boothFile());
	await app.crm.fault({ mode: 'rateLimit', count: 50, retryAfterSeconds: 1 });
	// Loaded anew: what listens is there from a load on.
	await page.goto('/deliver?all=1');
	await confirmDelivery(page);
	// Registered with contacts waiting and the network there, the system says its word of itself.
	await expect.poll(heard).toEqual(['DELIVER']);
	const session = await page.context().newCDPSession(page);
	await session.send('ServiceWorker.dispatchSyncEvent', {
		origin: app.url,
		registrationId: await registration(session),
		tag: 'muster-deliver',
		lastChance: false
	});
	await expect.poll(heard).toEqual(['DELIVER', 'DELIVER']);
	await app.crm.fault({ mode: 'none', count: 0 });
	await expect.poll(() => app.crm.count()).toBe(4);
});

/** Whether somebody looks at the page, as it is told; remembered over loads. */
const away = (page: Page, on: boolean): Promise<void> =>
	page.evaluate((o) => {
		sessionStorage.setItem('away', o ? '1' : '');
		document.dispatchEvent(new Event('visibilitychange'));
	}, on);
/** What the browser shows of the app, oldest first. */
const shown = (page: Page): Promise<{ tag: string; body: string; href: string }[]> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		return (await registration.getNotifications()).map((n) => ({
			tag: n.tag.replace(/:.*/, ''),
			body: n.body,
			href: (n.data as { href: string }).href.replace(/=.*/, '=')
		}));
	});
it('HIS-1: by consent the browser shows what happens while nobody looks: a file read, an import done, duplicates that wait, a delivery that failed, each once; without consent nothing', async () => {
	const page = await app.open('/import', { serviceWorker: true, permissions: ['notifications'] });
	await page
		.context()
		.addInitScript(() =>
			Object.defineProperty(document, 'visibilityState', { get: () => (sessionStorage.getItem('away') === '1' ? 'hidden' : 'visible') })
		);
	await page.reload();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await away(page, true);
	const w = new Wizard(page);
	await w.import(boothFile());
	// The list in the app has it, and so nothing is on its way to the system any more.
	await page.getByTestId('bell').click();
	await page.getByTestId('notice-imported').waitFor();
	expect(await shown(page)).toEqual([]);
	await page.getByTestId('notices-allow').click();
	await page.getByText('This device shows notifications').waitFor();
	await away(page, false);
	await page.keyboard.press('Escape');
	await page.getByTestId('notices').waitFor({ state: 'detached' });
	await away(page, true);
	await w.upTo(
		4,
		csvFile(
			'more.csv',
			[
				'Full Name,Email,Company',
				'Katherine Johnson,kj@elsewhere.example.org,Orbits LLC',
				'Grete Hermann,grete@logic.example.com,Logic Works'
			].join('\n')
		)
	);
	await expect
		.poll(() => shown(page))
		.toEqual([{ tag: 'review', body: 'A file is read: 1 duplicate found. Its import waits for you.', href: '/import?id=' }]);
	await w.finish();
	await expect
		.poll(async () => (await shown(page)).map((n) => [n.tag, n.body]).sort())
		.toEqual([
			['held', '3 possible duplicates wait for a decision.'],
			['imported', 'Import done: 1 of 2 rows became a contact or updated one.'],
			['review', 'A file is read: 1 duplicate found. Its import waits for you.']
		]);
	// While another window of the app is looked at, it says so there.
	const other = await page.context().newPage();
	await other.goto('/');
	await other.getByTestId('bell').waitFor();
	await expect
		.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.some((lock) => lock.name === 'muster:in-sight')))
		.toBe(true);
	await w.import(csvFile('third.csv', ['Full Name,Email,Company', 'Hedy Lamarr,hedy@hopping.example.com,Hopping'].join('\n')));
	await other.getByTestId('bell').click();
	await expect.poll(() => other.getByTestId('notice-imported').count()).toBe(3);
	expect((await shown(page)).filter((n) => n.tag === 'imported')).toHaveLength(1);
	await other.close();
	await app.crm.fault({ mode: 'reject:orbits', count: 1 });
	await deliverAll(page);
	expect(await settledBatch(page)).toMatchObject({ rejected: 1 });
	await expect
		.poll(async () => (await shown(page)).filter((n) => n.tag === 'delivery'))
		.toEqual([{ tag: 'delivery', body: '1 contact was rejected by the destination.', href: '/delivery?id=' }]);
	// A page that is opened anew tells nothing a second time, and a look at the list takes nothing from it.
	await page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).forEach((n) => n.close()));
	await page.reload();
	await page.getByTestId('bell').click();
	await page.getByTestId('notice-delivery').waitFor();
	expect(await shown(page)).toEqual([]);
});
