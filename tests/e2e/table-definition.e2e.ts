import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { csvFile } from '../support/files';
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
