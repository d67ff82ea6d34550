import { expect, it } from 'vitest';
import { useApp } from '../support/app';
import { confirmDelivery, deliverAll, settledBatch } from '../support/deliver';
import { boothFile } from '../support/files';
import { Wizard } from '../support/wizard';

const app = useApp();

it('CON-1, CON-2, PUSH-4: who was edited after the delivery says so in the list, on the page and under Deliver; the change is sent as an update', async () => {
	const page = await app.open('/import');
	await new Wizard(page).import(boothFile());
	await deliverAll(page);
	await settledBatch(page);
	const before = await app.crm.count();
	await page.goto('/contacts');
	const row = page.getByTestId('contact-row').first();
	await row.click();
	await page.getByTestId('edit-contact').click();
	await page.locator('#field-jobTitle').fill('Head of Purchasing');
	await page.getByTestId('save-contact').click();
	await page.getByTestId('changed-since').waitFor();
	expect(await page.getByTestId('deliveries').innerText()).toContain('Changed since');
	await page.goto('/contacts?delivery=changed');
	await expect.poll(() => page.getByTestId('contact-row').count()).toBe(1);
	expect(await row.innerText()).toContain('Changed since');
	await page.goto('/contacts');
	await page.getByTestId('contacts-count').getByText('1 changed since delivery').waitFor();
	await page.goto('/deliver');
	await page.getByText('1 changed since delivery').waitFor();
	await page.getByTestId('deliver-start').click();
	await page.getByTestId('deliver-again-hint').waitFor();
	expect(await page.getByTestId('deliver-confirm').innerText()).toContain('1 contact');
	await confirmDelivery(page);
	expect(await settledBatch(page)).toEqual({ waiting: 0, created: 0, updated: 1, rejected: 0 });
	expect(await app.crm.count()).toBe(before);
	expect(JSON.stringify(await app.crm.contacts())).toContain('Head of Purchasing');
	await page.goto('/deliver');
	await page.getByText('every contact was sent').waitFor();
});
