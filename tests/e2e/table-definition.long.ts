import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { csvFile } from '../support/files';
import { visit } from '../support/screens';
import { Wizard } from '../support/wizard';

const app = useApp();
const file = (name: string, rows: string[]) => csvFile(name, `First Name,Last Name,Email,Account ID\r\n${rows.join('\r\n')}\r\n`);

describe('MAP-7: the table definition', () => {
	it('another primary key decides which contact a row updates, and every screen says so', async () => {
		const page = await app.open('/settings?open=table');
		await page.getByTestId('table-definition').locator('summary').click();
		await page.getByTestId('primary-key').selectOption({ label: 'Account ID' });
		// Shown at once, stored a moment later: the screen says when.
		await page.getByText('Saved', { exact: true }).waitFor();
		await expect.poll(() => page.getByTestId('table-accountId').innerText()).toContain('primary key');
		expect(await page.getByTestId('table-email').innerText()).not.toContain('primary key');
		const length = page.getByTestId('table-company').locator('#length-company');
		await length.fill('0');
		expect(await length.getAttribute('aria-invalid')).toBe('true');
		await length.fill('150');
		expect(await axeViolations(page)).toEqual([]);

		const w = new Wizard(page);
		expect(await w.import(file('first.csv', ['Ana,Silva,ana@orion-pack.com,A-1', 'Ben,Okoye,ben@lumen-robotics.com,A-2']))).toMatchObject({
			created: 2
		});
		await (
			await (await w.open()).chooseMethod()
		).choose(file('second.csv', ['Ana,Silva,new.address@orion-pack.com,A-1', 'Ben,Okoye,ben@lumen-robotics.com,A-7']));
		await page.getByText('When a contact with the same Account ID is there already').waitFor();
		await w.process();
		await w.step(4);
		await expect.poll(() => w.id('review-headline').innerText()).toContain('1 settled by primary key');
		await w.id('filter-primaryKey').waitFor();
		// The same person by name and email, under another key: nobody merges that in silence.
		expect(await w.id('review-pair').getAttribute('data-type')).toBe('exact');
		await w.finish();
		expect(await w.counts()).toMatchObject({ total: 2, created: 0, merged: 1, held: 1 });
	});
});

/** A row of the list of own fields. */
const row = (page: Page, label: string) => page.getByTestId('own-field').filter({ hasText: label });
async function choose(page: Page, label: string, item: string): Promise<void> {
	await row(page, label).getByTestId('field-menu').click();
	await page.getByTestId(item).click();
}

describe('MAP-2: own fields in Settings', () => {
	it('MAP-2, MAP-7: a field is renamed, gets another type and choices, is hidden, deleted and brought back; the log names it', async () => {
		const page = await app.open('/import');
		const people = ['Ana,Silva,ana@orion-pack.com,0042', 'Ben,Okoye,ben@lumen-robotics.com,17', 'Cleo,Marsh,cleo@marsh-lane.com,large'];
		const w = new Wizard(page);
		expect(await w.import(csvFile('fair.csv', `First Name,Last Name,Email,Booth Size\r\n${people.join('\r\n')}\r\n`))).toMatchObject({
			created: 3
		});

		await visit(page, '/settings#fields');
		await expect.poll(() => row(page, 'Booth Size').innerText()).toMatch(/Booth Size\s+Text\s+3\s+.*fair\.csv/);
		await choose(page, 'Booth Size', 'field-rename');
		await page.getByTestId('field-name').fill('job TITLE');
		await page.getByTestId('field-rename-save').click();
		await page.getByText('means the built-in field Job Title').waitFor();
		expect(await axeViolations(page)).toEqual([]);
		await page.getByTestId('field-name').fill('Stand');
		await page.getByTestId('field-rename-save').click();
		await row(page, 'Stand').waitFor();

		await choose(page, 'Stand', 'field-type');
		await page.getByLabel('New type').selectOption({ label: 'Number' });
		await expect.poll(() => page.getByTestId('field-type-outlook').innerText()).toContain('For example large');
		const outlook = await page.getByTestId('field-type-outlook').innerText();
		expect([outlook.includes('1 contact: the value fits as it is'), outlook.includes('0042 becomes 42')]).toEqual([true, true]);
		expect(await axeViolations(page)).toEqual([]);
		await page.getByTestId('field-type-save').click();
		await expect.poll(() => row(page, 'Stand').innerText()).toContain('Number');

		await choose(page, 'Stand', 'field-type');
		await page.getByLabel('New type').selectOption({ label: 'Choice' });
		await expect.poll(() => page.getByLabel('Choices').inputValue()).toContain('large');
		await page.getByText('3 contacts: the value fits as it is').waitFor();
		await page.getByTestId('field-type-save').click();
		await choose(page, 'Stand', 'field-choices');
		const list = page.getByTestId('field-choices-list');
		await list.getByRole('textbox').first().fill('S');
		await list.getByRole('button', { name: 'Remove large' }).click();
		await page.getByText('large goes. 1 contact has it:').waitFor();
		await page.getByLabel('What becomes of large').selectOption({ label: 'They get S' });
		expect(await axeViolations(page)).toEqual([]);
		await page.getByTestId('field-choices-save').click();
		await page.getByText('Choices of Stand saved; 2 contacts changed.').waitFor();

		await choose(page, 'Stand', 'field-hide');
		await expect.poll(() => row(page, 'Stand').innerText()).toContain('Hidden');
		await choose(page, 'Stand', 'field-show');

		await choose(page, 'Stand', 'field-delete');
		await expect.poll(() => page.getByTestId('field-usage').innerText()).toContain('3 contacts have a value');
		const confirm = page.getByTestId('field-delete-confirm');
		expect(await confirm.isDisabled()).toBe(true);
		await page.getByTestId('field-delete-typed').fill('stand');
		expect(await axeViolations(page)).toEqual([]);
		await confirm.click();
		await page.getByTestId('no-fields').waitFor();
		await page.getByTestId('deleted-fields').locator('summary').click();
		expect(await axeViolations(page)).toEqual([]);
		await page.getByTestId('field-restore').click();
		await expect.poll(() => row(page, 'Stand').innerText()).toMatch(/Stand\s+Choice: .*\s+3\s/);

		await visit(page, '/audit');
		for (const said of ['Field renamed', 'was: Booth Size, now: Stand', 'field: Stand, contacts: 3', 'type: was Text, now Number'])
			await page.getByText(said).first().waitFor();
	});
});
