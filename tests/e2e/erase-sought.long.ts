import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { confirmErase } from '../support/erase';
import { csvFile } from '../support/files';
import { inStore } from '../support/heap';
import { PASS, setPassphrase } from '../support/lock';
import { rawTraces } from '../support/raw-traces';
import { Wizard } from '../support/wizard';

const app = useApp();
const PERSON = ['Zephyrine', 'Quackenbush', 'Geheimweg 77'];

it('CON-4, HIS-3: whoever stands in a row that failed alone is reported on and erased from Settings while the lock is on; without it nothing of them is in the database', async () => {
	const page = await app.open('/import');
	const failing = csvFile(
		'people.csv',
		[
			'First Name,Last Name,Email,Phone,Street',
			`${PERSON[0]},${PERSON[1]},zeph.quackenbush,+49 151 99887766,${PERSON[2]}`,
			'Tom,Berg,tom.berg@brunnthal-werke.com,,Hofweg 1'
		].join('\n')
	);
	await new Wizard(page).import(failing);
	await setPassphrase(page);
	await expect.poll(() => inStore(page, ['Hofweg 1'])).toEqual([]);
	await page.getByTestId('sought-phone').fill('0151 99887766');
	// A number alone may be a firm's.
	expect(await page.getByTestId('sought-look').isDisabled()).toBe(true);
	await page.getByTestId('sought-phone').fill('+49 151 99887766');
	await page.getByTestId('sought-name').fill('Zephyrine Quackenbush');
	const saved = page.waitForEvent('download');
	await page.getByTestId('sought-report').click();
	expect(await readFile(await (await saved).path(), 'utf8')).toMatch(
		/No contact on this device is this person.*people\.csv, row 2.*Geheimweg 77/s
	);
	await page.getByTestId('sought-look').click();
	await page.getByTestId('erase-goes').waitFor();
	expect(await page.getByTestId('erase-goes').innerText()).toContain('1 row of 1 import');
	expect(await axeViolations(page)).toEqual([]);
	await confirmErase(page);
	// APP-3: the button that opened the question can't be pressed any more, so that the keyboard goes on where the next one is typed.
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('sought-email');
	await page.getByTestId('lock-off').click();
	await page.getByTestId('user-passphrase-current').fill(PASS);
	await page.getByTestId('user-passphrase-save').click();
	await page.getByTestId('lock-now').waitFor({ state: 'detached' });
	await expect.poll(() => page.evaluate(rawTraces, ['Hofweg 1'])).not.toEqual([]);
	expect(await page.evaluate(rawTraces, [...PERSON, 'zeph.quackenbush', '99887766'])).toEqual([]);
});
