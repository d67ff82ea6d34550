import { expect, it } from 'vitest';
import type { CDPSession } from 'playwright-core';
import { useApp } from '../support/app';
import { deliverAll } from '../support/deliver';
import { boothFile } from '../support/files';
import { Wizard } from '../support/wizard';

const app = useApp();

/** The registration of the app's service worker, as the browser numbers it. */
async function registration(session: CDPSession): Promise<string> {
	const known = new Promise<string>((found) => session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
		const [first] = registrations;
		if (first) found(first.registrationId);
	}));
	await session.send('ServiceWorker.enable');
	return known;
}
it('PUSH-3: what waits asks the system for a word when the network is back; the word comes through the service worker and is heard', async () => {
	const page = await app.open('/import', { serviceWorker: true });
	await page.context().addInitScript(() => {
		Object.assign(globalThis, { heard: [] });
		navigator.serviceWorker.addEventListener('message', (e) => { (globalThis as unknown as { heard: string[] }).heard.push(String((e.data as { type?: unknown }).type)); });
	});
	const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	app.problems.expectNetworkErrors();
	await new Wizard(page).import(boothFile());
	await app.crm.fault({ mode: 'rateLimit', count: 50, retryAfterSeconds: 1 });
	await deliverAll(page);
	// Registered with contacts waiting and the network there, the system says its word of itself.
	await expect.poll(heard, { timeout: 15_000 }).toEqual(['DELIVER']);
	const session = await page.context().newCDPSession(page);
	await session.send('ServiceWorker.dispatchSyncEvent', { origin: app.url, registrationId: await registration(session), tag: 'muster-deliver', lastChance: false });
	await expect.poll(heard).toEqual(['DELIVER', 'DELIVER']);
	await app.crm.fault({ mode: 'none', count: 0 });
	await expect.poll(() => app.crm.count(), { timeout: 20_000 }).toBe(4);
});
