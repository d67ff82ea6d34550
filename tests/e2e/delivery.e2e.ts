import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SIZES, useApp } from '../support/app';
import { addDestination, confirmDelivery, deliverAll, mapFields, settledBatch } from '../support/deliver';
import { boothFile } from '../support/files';
import { inStore } from '../support/heap';
import { visit } from '../support/screens';
import { startTinyDolibarr } from '../support/tiny-dolibarr';
import { startTinyHubspot } from '../support/tiny-hubspot';
import { Wizard } from '../support/wizard';
import { LONG } from '../support/long';

const app = useApp();

/** A device with the four contacts of the booth file. */
async function withContacts(open = app.open): Promise<Page> {
	const page = await open('/import');
	await new Wizard(page).import(boothFile());
	return page;
}
/** The one that the tests share. The CRM is emptied between them. */
const device = app.once(withContacts);

describe('delivery to a CRM', () => {
	it('PUSH-2: the dry run shows exactly what is sent then, with score and tier', async () => {
		const page = await device();
		await visit(page, '/deliver?all=1');
		const shown = page.getByTestId('dry-run');
		await shown.waitFor();
		expect(await shown.innerText()).toContain('leadScore');
		expect(await page.getByTestId('dry-run-url').innerText()).toContain(app.crm.url);
		expect(await app.crm.count()).toBe(0);
		await confirmDelivery(page);
		await settledBatch(page);
		for (const contact of await app.crm.contacts()) {
			const flat = JSON.stringify(contact);
			expect(flat).toMatch(/"leadScore":\d+/);
			expect(flat).toMatch(/"leadTier":"Tier [A-D] \(/);
			expect(flat).toContain('leadFactors');
		}
	});

	it('PUSH-3: a rejected record says why in plain words; fixed in the CRM, it is sent again alone', async () => {
		const page = await device();
		await app.crm.fault({ mode: 'reject:orbits', count: 1 });
		await deliverAll(page);
		expect(await settledBatch(page)).toEqual({ waiting: 0, created: 3, updated: 0, rejected: 1 });
		await page.getByTestId('show-rejected').press('Enter');
		await expect.poll(() => page.getByTestId('receipt-row').count()).toBe(1);
		await page.locator('h1:focus').waitFor();
		expect(await page.getByTestId('receipt-row').innerText()).toMatch(/Katherine Johnson[\s\S]*told to reject/);
		const first = page.url();
		await page.getByTestId('send-again').click();
		await page.waitForURL((url) => url.href !== first);
		// What the CRM has is known here as well: else it would be asked again in the test that follows.
		expect(await settledBatch(page)).toMatchObject({ created: 1, rejected: 0 });
		expect(await app.crm.count()).toBe(4);
	});

	it('PUSH-3 and PUSH-4: rate limits and server errors are waited out, every contact arrives once', async () => {
		const page = await device();
		app.problems.expectNetworkErrors();
		await app.crm.fault({ mode: 'rateLimit', count: 1, retryAfterSeconds: 1 });
		await deliverAll(page);
		expect(await settledBatch(page)).toMatchObject({ created: 4, rejected: 0 });
		await app.crm.fault({ mode: 'error500', count: 1 });
		await deliverAll(page);
		expect(await settledBatch(page)).toMatchObject({ updated: 4, rejected: 0 });
		expect(await app.crm.count()).toBe(4);
	});

	if (LONG)
		it('PUSH-3: a refused token stops the destination and says so; nothing is lost', async () => {
			const page = await withContacts();
			app.problems.expectNetworkErrors();
			await app.crm.fault({ mode: 'unauthorised', count: 1 });
			await deliverAll(page);
			await page.getByTestId('batch-stopped').waitFor();
			expect(await app.crm.count()).toBe(0);
			await page.getByTestId('resume-destination').click();
			expect(await settledBatch(page)).toMatchObject({ created: 4 });
		});

	if (LONG)
		it('PUSH-3: a batch survives the end of its tab', async () => {
			const page = await withContacts();
			app.problems.expectNetworkErrors();
			await app.crm.fault({ mode: 'slow', count: 1 });
			await deliverAll(page);
			const address = page.url();
			const second = await page.context().newPage();
			await page.close();
			await second.goto(address);
			await settledBatch(second, 45_000);
			expect(await app.crm.count()).toBe(4);
		});

	if (LONG)
		it('PUSH-7: each receipt leads to its record in the CRM', async () => {
			const page = await withContacts();
			await deliverAll(page);
			await settledBatch(page);
			const links = page.getByTestId('crm-link');
			await links.first().waitFor();
			const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
			expect(addresses).toHaveLength(4);
			for (const address of addresses) expect((await fetch(address)).status).toBe(200);
		});
});

describe('a destination that can be read', () => {
	it('PUSH-1 to PUSH-6: fields are mapped and created, the dry run says what happens there, a rejected contact is fixed in place, the delivery is taken back', async () => {
		const crm = await startTinyHubspot();
		try {
			const page = await device();
			app.problems.expectNetworkErrors();
			crm.contacts.set('7', { id: '7', properties: { email: 'ada.lovelace@engines.co.uk', firstname: 'Before', company: 'Byron & Co' } });
			const row = await addDestination(page, 'hubspot');
			await page.getByTestId('setting-token').fill('pat-tiny-1');
			await page.getByTestId('setting-relayUrl').fill(crm.url);
			await page.locator('#score-field').fill('lead_score');
			await page.locator('#tier-field').fill('lead_tier');
			await page.getByTestId('save-destination').click();
			await row.waitFor();

			await mapFields(page, row);
			expect(crm.fields.has('lead_score')).toBe(true);

			const id = (await row.getAttribute('data-destination'))!;
			await visit(page, `/deliver?all=1&destination=${id}`);
			await page.getByTestId('dry-run').waitFor();
			await page.getByTestId('foresee').click();
			await expect.poll(() => page.getByTestId('foresee-update').innerText()).toBe('1');
			expect(await page.getByTestId('foreseen').first().innerText()).toMatch(/firstname\s+Before\s+→/);
			await confirmDelivery(page);
			expect(await settledBatch(page)).toMatchObject({ created: 3, updated: 1, rejected: 0 });
			expect(crm.contacts.get('7')!.properties.firstname).not.toBe('Before');

			await page.getByTestId('batch-menu').click();
			await page.getByTestId('take-back').click();
			expect(await page.getByTestId('take-back-plan').innerText()).toContain('3 contacts');
			await page.getByTestId('take-back-confirm').click();
			await page.getByTestId('taken-back-done').waitFor();
			expect([...crm.contacts.values()].map((c) => c.properties.firstname)).toEqual(['Before']);
		} finally {
			await crm.stop();
		}
	});

	it('PUSH-4: a contact that stands there twice is named with a link to each, in the dialog of its delivery', async () => {
		const crm = await startTinyDolibarr();
		try {
			const page = await device();
			// Nobody there is an answer of its own.
			app.problems.expectNetworkErrors();
			crm.refused.add('Turing');
			const row = await addDestination(page, 'dolibarr');
			await page.getByLabel(/name/i).first().fill('Dolibarr of the trade fairs in the north and the south');
			await page.getByTestId('setting-token').fill('tiny-1');
			await page.getByTestId('setting-url').fill(crm.url);
			await page.getByTestId('save-destination').click();
			await row.waitFor();
			const id = await row.getAttribute('data-destination');
			await visit(page, `/deliver?all=1&destination=${id}`);
			await confirmDelivery(page);
			expect(await settledBatch(page)).toMatchObject({ created: 3, rejected: 1 });
			crm.contacts.push({ id: '90', email: 'ada.lovelace@engines.co.uk', lastname: 'Lovelace' });
			await page.getByTestId('batch-menu').click();
			await page.getByTestId('find-doubles').click();
			const dialog = page.getByTestId('doubles-dialog');
			await dialog.getByTestId('doubles').waitFor();
			expect(await dialog.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
				['1', '90'].map((id) => expect.stringMatching(new RegExp(`contact/card\\.php\\?id=${id}$`)))
			);
			await dialog.getByRole('button', { name: 'Close' }).last().click();
			// On a phone no filter of the receipts is out of sight, least of all the one that asks for work.
			await page.setViewportSize({ width: 390, height: 844 });
			const tabs = page.getByRole('tablist');
			expect(await tabs.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
			await tabs.getByRole('tab', { name: /Rejected/ }).click();
			await expect.poll(() => page.getByTestId('receipt-row').count()).toBe(1);
			// Nor is the way to one wider than the phone, however long the name of a destination is.
			await visit(page, `/deliver?all=1&destination=${id}`);
			await page.getByTestId('dry-run').waitFor();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SIZES.phone.width);
			await page.setViewportSize(SIZES.landscape);
		} finally {
			await crm.stop();
		}
	});

	if (LONG)
		it('PUSH-3: a rejected contact is fixed where its receipt stands, and only it is sent again', async () => {
			const page = await withContacts();
			await app.crm.fault({ mode: 'reject:bletchley', count: 1 });
			await deliverAll(page);
			await settledBatch(page);
			await page.getByTestId('show-rejected').click();
			await page.getByTestId('fix-contact').click();
			await page.getByTestId('repair').locator('input:focus').fill('alan.bletchley.org');
			await page.getByTestId('save-and-resend').click();
			// Our own rules are asked first.
			await page.getByTestId('repair').locator('[aria-invalid="true"]').first().waitFor();
			expect(await app.crm.count()).toBe(3);
			await page.getByTestId('repair').locator('input').first().fill('alan@turing.org');
			await page.getByTestId('repair').locator('[aria-invalid="true"]').first().waitFor({ state: 'detached' });
			await page.getByTestId('save-and-resend').click();
			await expect.poll(() => app.crm.count()).toBe(4);
			expect(JSON.stringify(await app.crm.contacts())).toContain('alan@turing.org');
			await page.getByText('Sent again').first().waitFor();
		});
});

describe('destinations', () => {
	it('PUSH-6: the connection test says step by step what is well', async () => {
		const page = await device();
		await visit(page, '/deliver');
		await page.getByTestId('test-connection').first().click();
		await page.getByTestId('connection-passed').waitFor();
		for (const step of ['reachable', 'cors', 'authorised', 'fields'])
			expect(await page.getByTestId(`check-${step}`).getAttribute('data-state')).toBe('pass');
	});

	if (LONG)
		it('PUSH-6 and PUSH-5: an address that does not answer, and one without https, are said with their remedy', async () => {
			const page = await withContacts();
			app.problems.expectNetworkErrors();
			await addDestination(page, 'webhook-json');
			await page.getByLabel(/name/i).first().fill('Plain');
			await page.getByTestId('setting-url').fill('http://crm.engines.co.uk/hook');
			await page.getByTestId('save-and-test').click();
			await page.getByText(/https/).first().waitFor();
			await page.getByTestId('setting-url').fill('http://127.0.0.1:9/hook');
			await page.getByTestId('save-and-test').click();
			await expect.poll(() => page.getByTestId('check-reachable').getAttribute('data-state')).toBe('fail');
			expect((await page.getByTestId('check-reachable').innerText()).length).toBeGreaterThan(40);
		});

	it('PUSH-5: a token can be entered, and is never shown or stored in clear', async () => {
		const page = await device();
		const token = 'tok-3f9a1c77e2';
		const row = await addDestination(page, 'webhook-json');
		await page.getByLabel(/name/i).first().fill('With a token');
		await page.getByTestId('setting-url').fill(`${app.crm.url}/api/contacts/batch`);
		const field = page.locator('[data-testid^="setting-"][type="password"]');
		await field.fill(token);
		await page.getByTestId('save-destination').click();
		await row.waitFor();
		expect(await inStore(page, ['With a token', token])).toEqual(['With a token']);
		expect(await page.content()).not.toContain(token);
	});

	it('PUSH-1: delivered as a file: CSV with every contact', async () => {
		const page = await device();
		const row = await addDestination(page, 'file-download');
		await page.getByLabel(/name/i).first().fill('For the agency');
		await page.getByTestId('save-destination').click();
		await row.waitFor();
		await visit(page, '/deliver?all=1');
		await page.getByTestId('dry-run').waitFor();
		await page.getByText('For the agency').first().click();
		await page.getByTestId('deliver-confirm').click();
		await page.waitForURL(/\/delivery\?id=/);
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('download-file').click()]);
		expect(download.suggestedFilename()).toMatch(/\.csv$/);
		const text = readFileSync(await download.path(), 'utf8');
		for (const email of [
			'ada.lovelace@engines.co.uk',
			'grace.hopper@compilers.com',
			'alan.turing@bletchley.org',
			'katherine.johnson@orbits.com'
		])
			expect(text).toContain(email);
		expect(text.trim().split(/\r?\n/)).toHaveLength(5);
	});

	it('PUSH-5: with a passphrase the tokens are locked when the app is opened, and what waits is sent after it', async () => {
		const page = await device();
		await visit(page, '/deliver');
		await page.getByTestId('set-passphrase').click();
		await page.getByTestId('passphrase-next').fill('a sentence of mine');
		await page.getByTestId('passphrase-again').fill('a sentence of mine');
		await page.getByTestId('save-passphrase').click();
		await page.getByTestId('lock-vault').waitFor();
		await page.reload();
		await page.getByTestId('unlock-passphrase').fill('a sentence of mine');
		await page.getByTestId('unlock').click();
		await page.getByTestId('lock-vault').waitFor();
	});
});
