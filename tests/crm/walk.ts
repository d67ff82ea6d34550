import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { confirmDelivery } from '../support/deliver';
import { csvFile } from '../support/files';
import { numberIn, Wizard } from '../support/wizard';

export interface Person {
	first: string;
	last: string;
	email: string;
	title: string;
}
/** What the app says became of one contact. */
export interface Said {
	externalId: string;
	email: string;
	status: string;
	crmId: string;
	field: string;
	reason: string;
}

/** People who are nobody's duplicate; the ones at `without` have no job title, which the lists of mixed batches ask for. */
export const people = (n: number, without: readonly number[] = []): Person[] =>
	Array.from({ length: n }, (_, i) => ({
		first: `Given${word(i)}`,
		last: `Family${word(i)}`,
		email: `person${i}@orion-pack.de`,
		title: without.includes(i) ? '' : (['Head of Sales', 'Buyer', 'Engineer'][i % 3] ?? '')
	}));

/** 27 → "bb": names that differ in every letter, so that no two look alike. */
const word = (i: number): string =>
	[i % 26, Math.floor(i / 26) % 26, (i * 7) % 26]
		.map((k) => String.fromCharCode(97 + k))
		.join('')
		.repeat(2);

/** Brings people into the app by its wizard. */
export async function bring(page: Page, list: readonly Person[]): Promise<void> {
	const lines = list.map((p) => `${p.first};${p.last};${p.email};${p.title};Works ${p.email.split('@')[0]}`);
	await new Wizard(page).open();
	const counts = await new Wizard(page).import(
		csvFile('people.csv', ['First Name;Last Name;Email;Job Title;Company', ...lines, ''].join('\r\n'))
	);
	expect(counts.created).toBe(list.length);
}

/** Adds a destination by the form: settings by key, the secret as `token`. */
export async function addDestination(
	page: Page,
	connector: string,
	name: string,
	settings: Record<string, string>,
	fields: { score: string; tier: string; factors: string } | undefined = undefined
): Promise<void> {
	await page.goto('/deliver');
	await page.getByTestId('destination-row').first().waitFor();
	await page.getByTestId('add-destination').click();
	// By the keyboard: the list may be longer than the screen.
	await page.getByTestId(`add-${connector}`).press('Enter');
	await page.getByTestId('destination-form').waitFor();
	await page.locator('#destination-name').fill(name);
	await page.locator('#destination details').evaluateAll((all) => {
		for (const d of all) (d as HTMLDetailsElement).open = true;
	});
	for (const [key, value] of Object.entries(settings)) {
		const input = page.getByTestId(`setting-${key}`);
		if ((await input.evaluate((e) => e.tagName)) === 'SELECT') await input.selectOption({ label: value });
		else await input.fill(value);
	}
	if (fields) for (const part of ['score', 'tier', 'factors'] as const) await page.locator(`#${part}-field`).fill(fields[part]);
	await page.getByTestId('save-destination').click();
	await page.getByTestId('destination-form').waitFor({ state: 'detached' });
	await page.getByTestId('destination-row').getByText(name, { exact: true }).waitFor();
}

/** "Test connection" of a destination: each step's state. */
export async function testConnection(page: Page, name: string): Promise<Record<string, string>> {
	await page.goto('/deliver');
	const row = page.getByTestId('destination-row').filter({ hasText: name });
	await row.getByTestId('test-connection').click();
	const states: Record<string, string> = {};
	for (const step of ['reachable', 'cors', 'authorised', 'fields']) {
		await expect.poll(() => page.getByTestId(`check-${step}`).getAttribute('data-state')).toMatch(/pass|fail|skipped/);
		states[step] = (await page.getByTestId(`check-${step}`).getAttribute('data-state')) ?? '';
	}
	return states;
}

/** Delivers every contact to the destination of this name; the batch's page is open then. */
export async function deliverTo(page: Page, name: string): Promise<void> {
	await page.goto('/deliver?all=1');
	await page.getByTestId('dry-run').first().waitFor();
	await page.getByText(name, { exact: true }).first().click();
	await expect.poll(() => page.getByTestId('dry-run').first().isVisible()).toBe(true);
	await confirmDelivery(page);
}

/** Waits until nothing waits any more. */
export async function settle(page: Page, timeout = 90_000): Promise<void> {
	await page.getByTestId('batch-counts').waitFor();
	await expect
		.poll(
			async () =>
				(await page.getByTestId('batch-stopped').count()) > 0
					? `stopped: ${await page.getByTestId('batch-stopped').innerText()}`
					: numberIn(await page.getByTestId('batch-waiting').innerText()),
			{ timeout }
		)
		.toBe(0);
}

/** The receipts of the batch on the screen, as its own export says them. */
export async function receipts(page: Page): Promise<Said[]> {
	await page.getByTestId('batch-menu').click();
	await page.getByTestId('export').click();
	await page.getByTestId('export-csv').click();
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export-run').click()]);
	const { data } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8').replace(/^\ufeff/, ''), {
		header: true,
		skipEmptyLines: true
	});
	return data.map((r) => ({
		externalId: r['Sent as'] ?? '',
		email: r.Email ?? '',
		status: r.Status ?? '',
		crmId: r['CRM ID'] ?? '',
		field: r.Field ?? '',
		reason: r.Reason ?? ''
	}));
}

export const countBy = (said: readonly Said[]): Record<string, number> =>
	said.reduce<Record<string, number>>((n, s) => ({ ...n, [s.status]: (n[s.status] ?? 0) + 1 }), {});

/**
 * PUSH-4: the server holds every delivered contact exactly once, under the id that its receipt names, and none that was rejected.
 * @param ids false where the server gives no ids away
 */
export function expectSame(said: readonly Said[], held: readonly { id: string; email: string }[], ids = true): void {
	const delivered = said.filter((s) => s.status !== 'Rejected');
	expect(said.map((s) => s.status).filter((s) => s === 'Waiting' || s === 'On its way')).toEqual([]);
	expect(held.map((h) => h.email).sort()).toEqual(delivered.map((s) => s.email).sort());
	expect(new Set(held.map((h) => h.email)).size).toBe(held.length);
	if (ids) expect(delivered.map((s) => `${s.email} ${s.crmId}`).sort()).toEqual(held.map((h) => `${h.email} ${h.id}`).sort());
}
