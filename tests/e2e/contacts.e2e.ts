import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import {
	deleteSelected,
	factorPoints,
	isInSettings,
	list,
	openContact,
	removeSourceFilter,
	rowOf,
	rows,
	saveByKeys,
	saveView
} from '../support/contact-list';
import { boothFile, csvFile, type TestFile } from '../support/files';
import { numberIn, Wizard } from '../support/wizard';
import { LONG } from '../support/long';

const app = useApp();

/** A device that holds the file's contacts, with the list open. */
async function withContacts(file: TestFile, open = app.open): Promise<Page> {
	const page = await open('/import');
	await new Wizard(page).import(file);
	await list(page);
	return page;
}
const device = app.once((open) => withContacts(boothFile(), open));
/** The list on the device that the tests share: each leaves the four contacts of the booth file as it found them. */
async function booth(): Promise<Page> {
	const page = await device();
	await list(page);
	return page;
}

describe('the list of contacts', () => {
	it('CON-1: search finds while typing, and "/" leads to it', async () => {
		const page = await booth();
		expect(await rows(page).count()).toBe(4);
		await page.keyboard.press('/');
		await page.keyboard.type('orbits');
		await expect.poll(() => rows(page).count()).toBe(1);
		expect(await rows(page).innerText()).toContain('Katherine Johnson');
		await page.keyboard.press('Escape');
		await expect.poll(() => rows(page).count()).toBe(4);
	});

	it('CON-1: a filter narrows the list, stands in the address, and survives a reload', async () => {
		const page = await booth();
		await page.getByTestId('add-filter').click();
		await page.getByTestId('filter-source-Webinar').click();
		await expect.poll(() => rows(page).count()).toBe(1);
		await page.reload();
		await expect.poll(() => rows(page).count()).toBe(1);
		expect(await rows(page).innerText()).toContain('Grace Hopper');
		await removeSourceFilter(page);
		await expect.poll(() => rows(page).count()).toBe(4);
	});

	it('CON-1: a filter by any field offers what the contacts have, and is a chip that can be taken away', async () => {
		const page = await booth();
		await page.getByTestId('add-filter').click();
		await page.getByTestId('filter-field-id').click();
		await page.getByRole('option', { name: 'Company', exact: true }).click();
		await page.getByTestId('filter-value').getByRole('button').first().click();
		await expect.poll(() => new URL(page.url()).searchParams.get('f')).toContain('is*company*');
		await expect.poll(() => rows(page).count()).toBe(1);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: /remove the filter “Company is/i }).press('Enter');
		await expect.poll(() => rows(page).count()).toBe(4);
		// APP-3: the chip is gone with the focus; it goes on at what stands there now.
		await expect.poll(() => page.locator('[data-testid="add-filter"]:focus').count()).toBe(1);
	});

	it('CON-1: what is shown is saved under a name, opened by one tap after a reload, changed, and deleted', async () => {
		const page = await booth();
		await page.goto('/contacts?source=Webinar');
		await expect.poll(() => rows(page).count()).toBe(1);
		await saveView(page, 'From the webinar');
		await page.getByText('View “From the webinar” is saved.').waitFor();
		await list(page);
		await page.getByTestId('views').click();
		await expect.poll(() => page.getByRole('menuitem').allInnerTexts()).toContain('From the webinar');
		await page.getByRole('menuitem', { name: 'From the webinar' }).click();
		await expect.poll(() => rows(page).count()).toBe(1);
		await removeSourceFilter(page);
		await expect.poll(() => rows(page).count()).toBe(4);
		await page.getByTestId('add-filter').click();
		await page.getByTestId('filter-tag').fill('nobody has it');
		await page.getByTestId('filter-tag').press('Enter');
		await expect.poll(() => rows(page).count()).toBe(0);
		await page.keyboard.press('Escape');
		await page.getByTestId('views').click();
		await page.getByTestId('view-update').click();
		await expect.poll(() => page.getByTestId('views').innerText()).toContain('From the webinar');
		await page.getByTestId('views').click();
		await page.getByTestId('view-delete').click();
		await expect.poll(() => page.getByTestId('views').innerText()).toContain('Views');
		await page.getByTestId('views').click();
		expect(await page.getByTestId('view').count()).toBe(0);
		await page.keyboard.press('Escape');
		// The next test loads the page anew.
		await expect.poll(() => isInSettings(page, 'From the webinar')).toBe(false);
	});

	if (LONG)
		it('CON-1: columns are chosen and put in order, the rows have them, and the usual ones come back', async () => {
			const page = await booth();
			await page.getByTestId('columns').click();
			await page.getByTestId('column-company').click();
			await page.getByTestId('columns-search').fill('phone 1');
			await page.getByTestId('column-phone1').click();
			expect(await axeViolations(page)).toEqual([]);
			await page.getByTestId('columns-shown').getByRole('button', { name: 'Move Phone 1 to the left' }).click();
			await page.getByTestId('columns-apply').click();
			await expect
				.poll(() => page.getByRole('columnheader').allInnerTexts())
				.toEqual(['', 'Name', 'Job title', 'Score', 'Tier', 'Why', 'Lead Source', 'Phone 1', 'CRM']);
			await expect.poll(() => rows(page).first().innerText()).toMatch(/Trade Show|Webinar|Referral|Website/);
			await expect.poll(async () => (await rows(page).allInnerTexts()).filter((text) => text.includes('+44 20 7183 8750')).length).toBe(1);
			expect(await axeViolations(page)).toEqual([]);
			const title = page.getByRole('columnheader', { name: 'Job title' });
			await title.getByRole('button').click();
			const titles = async (): Promise<string[]> =>
				(await rows(page).locator('> :nth-child(3)').allInnerTexts()).filter((t) => t.trim() !== '');
			await expect.poll(() => title.getAttribute('aria-sort')).toBe('ascending');
			await expect
				.poll(async () => (await titles()).length > 2 && (await titles()).join() === (await titles()).toSorted().join())
				.toBe(true);
			expect(await page.getByTestId('sort').innerText()).toContain('Job Title, ascending');
			await page.goto('/contacts?source=Webinar');
			await expect.poll(() => rows(page).count()).toBe(1);
			await saveView(page, 'With phones');
			await expect.poll(() => new URL(page.url()).searchParams.get('cols')).toContain('phone1');
			await list(page);
			await page.getByTestId('columns').click();
			await page.getByTestId('columns-usual').click();
			await page.getByTestId('columns-apply').click();
			await expect.poll(() => page.getByRole('columnheader').allInnerTexts()).toContain('Company');
			// The view has its own columns still; what is changed of them is the view's, and the device keeps its own.
			await page.getByTestId('views').click();
			await page.getByRole('menuitem', { name: 'With phones' }).click();
			await expect.poll(() => page.getByRole('columnheader').allInnerTexts()).toContain('Phone 1');
			await page.getByTestId('columns').click();
			await page.getByTestId('column-phone1').click();
			await page.getByTestId('columns-apply').click();
			await expect.poll(() => page.getByTestId('views').innerText()).toContain('With phones, changed');
			await page.getByTestId('views').click();
			await page.getByTestId('view-all').click();
			await expect.poll(() => page.getByRole('columnheader').allInnerTexts()).toContain('Company');
			expect(new URL(page.url()).search).toBe('');
		});

	it('CON-1 and APP-4: deleted contacts are gone, and one tap brings them back, at once or after a reload', async () => {
		const page = await booth();
		await page.getByTestId('select-row').first().click();
		await deleteSelected(page);
		await expect.poll(() => rows(page).count()).toBe(3);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => rows(page).count()).toBe(4);

		await page.getByTestId('select-row').first().click();
		await deleteSelected(page);
		await expect.poll(() => rows(page).count()).toBe(3);
		await page.reload();
		await page.getByTestId('contacts-menu').click();
		await page.getByTestId('deleted').click();
		await page.getByTestId('deletion-line').waitFor();
		expect(await axeViolations(page)).toEqual([]);
		await page.getByTestId('bring-back').click();
		await page.getByText('No contact was deleted in the last 30 days.').waitFor();
		await expect.poll(() => rows(page).count()).toBe(4);
	});

	it('FIL-6: a CSV export leaves no cell that a spreadsheet would run', async () => {
		const page = await withContacts(
			csvFile(
				'formula.csv',
				'First Name,Last Name,Email,Company,Phone\nEve,Adams,eve.adams@engines.co.uk,"=HYPERLINK(""http://x"",""y"")",+44 20 7183 8750\n'
			)
		);
		await page.getByTestId('contacts-menu').click();
		await page.getByTestId('export').click();
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export-run').click()]);
		const text = readFileSync(await download.path(), 'utf8');
		expect(text).toContain('eve.adams@engines.co.uk');
		expect(text).not.toMatch(/(^|[,"\n])=HYPERLINK/);
		expect(text).toContain("'=HYPERLINK");
		expect(text).toMatch(/[,"]\+44/);
	});
});

describe('one contact', () => {
	it('SCO-1: the contributions of the factors add up to the score', async () => {
		const page = await booth();
		await openContact(page, 'Katherine Johnson');
		const score = numberIn(await page.getByTestId('contact-score').innerText());
		const points = await factorPoints(page);
		expect(points.length).toBeGreaterThan(2);
		expect(points.reduce((a, b) => a + b, 0)).toBeCloseTo(score, 5);
	});

	it('CON-2: every value says file, row and how it stood there', async () => {
		const page = await booth();
		await openContact(page, 'Katherine Johnson');
		await page.getByTestId('provenance-phone1').click();
		const text = await page.getByTestId('provenance').innerText();
		expect(text).toContain('booth.csv');
		expect(text).toMatch(/row 11/);
		expect(text).toContain('+1 757 864 1000');
		// APP-3: from contact to contact the focus stays, and who is in view is read out.
		await page.keyboard.press('Escape');
		const way = page.locator('[data-testid="next-contact"]:not(:disabled), [data-testid="previous-contact"]:not(:disabled)').last();
		await way.press('Enter');
		await expect.poll(() => page.locator('h1').innerText()).not.toBe('Katherine Johnson');
		const name = await page.locator('h1').innerText();
		await expect.poll(() => page.locator('#main > [aria-live]').innerText()).toBe(name);
		expect(['next-contact', 'previous-contact']).toContain(await page.evaluate(() => document.activeElement?.getAttribute('data-testid')));
	});

	it('CON-3, DUP-6, APP-3: an edit is checked live, kept, and can be taken back; the focus goes on each time', async () => {
		const page = await booth();
		await openContact(page, 'Katherine Johnson');
		await page.getByTestId('edit-contact').click();
		const email = page.getByTestId('field-email');
		await email.fill('katherine.johnson');
		await email.blur();
		await expect.poll(() => page.getByText(/Invalid email format/).count()).not.toBe(0);
		await email.fill('k.johnson@orbits.com');
		await saveByKeys(page);
		await page.getByTestId('event-edited').waitFor();
		expect(await page.getByTestId('contact-fields').innerText()).toContain('k.johnson@orbits.com');
		await page.getByTestId('undo-event').first().press('Enter');
		await expect.poll(() => page.getByTestId('contact-fields').innerText()).toContain('katherine.johnson@orbits.com');
		// Not on the next Undo: the same key once more would take that back.
		await page.locator('#timeline-title:focus').waitFor();
	});

	it('CON-3: a contact made by hand warns of the one that is there already', async () => {
		const page = await booth();
		await page.getByTestId('add-contact').click();
		await page.getByTestId('field-email').fill('ada.lovelace@engines.co.uk');
		await page.getByTestId('field-firstName').fill('Ada');
		await page.getByTestId('live-duplicates').getByText('Ada').first().waitFor();
		await page.getByTestId('field-email').fill('dorothy.vaughan@orbits.com');
		await page.getByTestId('field-firstName').fill('Dorothy');
		await page.getByTestId('field-lastName').fill('Vaughan');
		await page.getByTestId('save-contact').click();
		await page.waitForURL(/\/contact\?id=/);
		await page.goto('/contacts');
		await expect.poll(() => rows(page).count()).toBe(5);
		await page
			.getByTestId('select-row')
			.nth(await rowOf(page, 'Dorothy Vaughan'))
			.click();
		await deleteSelected(page);
		await expect.poll(() => rows(page).count()).toBe(4);
	});

	it('SCO-9: the four contacts of the sample rank as their owner expects', async () => {
		const sample = [
			'Name,Email,Company,Job Title,Industry,Location,Original Source',
			'Jane Doe,jane.doe@example.com,Acme Corp,Marketing Dir.,Tech,New York,Webinar',
			'John Smith,john.s@sample.net,Global Solutions,Sales Manager,Finance,London,Referral',
			'Alice Brown,alice.b@testco.org,Test Co.,Software Eng.,Manufacturing,San Francisco,Website',
			'Bob White,bob.w@corp.io,Corp Inc.,Intern,Retail,Chicago,LinkedIn'
		].join('\n');
		const page = await withContacts(csvFile('scoring.csv', sample));
		await expect.poll(() => rows(page).count()).toBe(4);
		const texts = await rows(page).allInnerTexts();
		const expected = [
			['Jane Doe', 92, 'A'],
			['John Smith', 85, 'A'],
			['Alice Brown', 68, 'B'],
			['Bob White', 35, 'D']
		] as const;
		for (const [n, [name, score, tier]] of expected.entries()) {
			expect(texts[n]).toContain(name);
			const lines = texts[n]!.split('\n').map((line) => line.trim());
			expect(Math.abs(Number(lines.find((line) => /^\d{1,3}$/.test(line))) - score)).toBeLessThanOrEqual(5);
			expect(lines).toContain(tier);
		}
	});
});
