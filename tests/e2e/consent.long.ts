import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { csvFile } from '../support/files';
import { photographBoth } from '../support/pictures';
import { visit } from '../support/screens';
import { numberIn } from '../support/wizard';

const app = useApp();
const PEOPLE =
	'First Name,Last Name,Email,Phone,Do not call,Email consent\nAda,Byron,ada@engines.example.com,+49 30 23125010,yes,yes\nAlan,Turing,alan@engines.example.com,+49 30 23125011,no,no\nGrace,Hopper,grace@engines.example.com,+49 30 23125012,yes,no\nEdith,Clarke,edith@engines.example.com,+49 30 23125013,no,yes\n';

describe('who said no', () => {
	it('LST-9, PUSH-2, CON-2: is said at the end of the import and listed in one tap, left out of the dialer’s file, sent to a CRM with the refusal, named on its page', async () => {
		const page = await app.open('/lists');
		const seen: string[] = [];
		const look = async (name: string): Promise<void> => {
			seen.push(...(await axeViolations(page)).map((v) => `${name}: ${v}`));
			await photographBoth(page, `consent-${name}`);
		};
		const text = (id: string): Promise<string> => page.getByTestId(id).innerText();
		await intoList(page);
		await page.getByTestId('said-no').waitFor();
		expect(await text('said-no')).toContain('3 contacts said no');
		await look('complete');

		await visit(page, '/campaigns');
		await page.getByTestId('campaign-new').click();
		await page.getByTestId('campaign-name').fill('Autumn');
		await page.getByTestId('campaign-save').click();
		await page.getByTestId('figure-refused').waitFor();
		expect(numberIn(await text('figure-refused'))).toBe(2);
		await look('campaign');
		await page.getByTestId('campaign-menu').click();
		await page.getByTestId('open-dialer').click();
		await page.getByTestId('dialer-refused').waitFor();
		await look('dialer');
		await page.getByTestId('dialer-run').click();
		expect(numberIn(await text('left-out-refused'))).toBe(2);
		await page.getByTestId('dialer-close').click();

		await visit(page, '/deliver?all=1');
		await page.getByTestId('refused-note').waitFor();
		expect(await text('refused-note')).toContain('3 contacts said no');
		expect(await text('deliver-confirm')).toContain('4');
		await look('deliver');
		await page.getByTestId('refused-leave-out').click();
		await page.getByTestId('deliver-confirm').getByText('1', { exact: false }).waitFor();
		await page.getByTestId('refused-send').click();
		await page.getByTestId('deliver-confirm').getByText('4', { exact: false }).click();
		await page.getByTestId('refused-text').getByText('They were sent').waitFor();
		await look('delivery');

		await page.getByTestId('refused-note').getByText('Who they are').click();
		await page.getByTestId('refused-note').getByText('Grace Hopper').click();
		await page.getByTestId('consent-note').waitFor();
		expect(await text('consent-note')).toContain('Said no to calls and emails');
		await look('contact');
		expect(seen).toEqual([]);
	});
});

/** A list with the file in it, put on the suppression list and taken off again. */
async function intoList(page: Page): Promise<void> {
	await page.getByTestId('list-new').click();
	await page.getByTestId('list-name').fill('Fair');
	await page.getByTestId('list-save').click();
	await page.getByTestId('list-upload').click();
	await page.getByTestId('file-input').setInputFiles(csvFile('fair.csv', PEOPLE));
	await page.getByTestId('process-button').click();
	await page.getByTestId('finish-review').or(page.getByTestId('complete')).first().waitFor({ timeout: 60_000 });
	if (await page.getByTestId('finish-review').isVisible()) await page.getByTestId('finish-review').click();
	await page.getByTestId('said-no-put').click();
	await page.getByTestId('said-no-text').getByText('2 numbers and 2 addresses').waitFor();
	await photographBoth(page, 'consent-listed');
	await page.getByTestId('said-no-off').click();
	await page.getByTestId('said-no-put').waitFor();
}
