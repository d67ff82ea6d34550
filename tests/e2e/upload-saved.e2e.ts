import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { csvFile } from '../support/files';
import { choose, downloaded, hannover, HEADER, latin, rows, settled, toEnd, uploadArea } from '../support/upload';
import { Wizard } from '../support/wizard';
import { LONG } from '../support/long';

const app = useApp();
const shared = app.once(async (open) => new Wizard(await open('/import')));
/** Step 2 with nothing chosen, on the page that those tests share which save nothing. */
const area = async () => (await shared()).area();

describe('MAP-2 and MAP-5: values, saved mappings, recipes', () => {
	if (LONG)
		it('MAP-2: what a value becomes is chosen, and the contacts have it', async () => {
			const w = await uploadArea(await app.open('/import'));
			await choose(w, hannover);
			await w.page.locator('[data-target="leadStatus"] [data-testid^="values-toggle-"]').click();
			const values = w.page.locator('[data-testid^="values-"][role="region"]');
			await values.getByText('Kunde').waitFor();
			await values.locator('li', { hasText: 'Kunde' }).getByTestId('value-to').click();
			await w.page.getByRole('listbox', { name: 'What Kunde becomes' }).getByRole('option').nth(2).click();
			await w.page.getByText('1 set').waitFor();
			const chosen = await values.locator('li', { hasText: 'Kunde' }).getByTestId('value-to').inputValue();
			await toEnd(w);
			await w.id('view-contacts').click();
			await w.id('contact-row').first().waitFor();
			await w.page.getByText('Müller2', { exact: false }).first().click();
			await w.page.getByText(chosen, { exact: true }).first().waitFor();
		});

	it('MAP-5: a mapping is saved under a name, comes back by itself with its columns, says what is missing and new, is exported, deleted and brought back', async () => {
		const w = await uploadArea(await app.open('/import'));
		await choose(w, hannover);
		await w.id('target-3').click();
		await w.page.getByRole('option', { name: 'Don’t import' }).click();
		await w.id('mapping-menu').click();
		await w.id('save-mapping').click();
		await w.id('save-name').fill('Fair leads');
		await w.id('save-confirm').click();
		await w.page.getByText('Mapping “Fair leads” is saved on this device.').first().waitFor();

		await w.id('choose-another').click();
		await choose(w, latin('next.csv', [HEADER, ...rows(60, 70, 'Bonn')]));
		await w.id('saved-applied').getByText('Mapping “Fair leads” is used').waitFor();
		expect(await w.id('mapping-row-3').getAttribute('data-target')).toBe('exclude');
		await w.id('saved-applied').getByRole('button', { name: 'Start over' }).click();
		await expect.poll(() => w.id('mapping-row-3').getAttribute('data-target')).toBe('city');
		expect(await w.id('saved-applied').count()).toBe(0);

		// A column by another name keeps its field; of a file of other columns nothing is said to be in use.
		await w.id('choose-another').click();
		await choose(w, latin('renamed.csv', [HEADER.replace('Ort', 'Notiz').replace('Nachname', 'Familienname'), ...rows(60, 70, 'Bonn')]));
		await w.id('mapping-menu').click();
		await w.id('saved-mappings').click();
		await w.id('saved-use').click();
		await w.id('saved-applied').getByText('Not in this file: Nachname, Ort. New since then: Familienname, Notiz.').waitFor();
		expect(await w.id('mapping-row-1').getAttribute('data-target')).toBe('lastName');
		await w.id('choose-another').click();
		await choose(w, csvFile('other.csv', 'Name,Mail\nAda Byron,ada@engines.example.com\n'));
		await w.id('mapping-menu').click();
		await w.id('saved-mappings').click();
		await w.id('saved-use').click();
		await w.id('saved-applied').getByText('No column of mapping “Fair leads” is in this file').waitFor();
		expect(await w.id('mapping-row-1').getAttribute('data-target')).toBe('email');
		await w.id('choose-another').click();
		await choose(w, latin('next.csv', [HEADER, ...rows(60, 70, 'Bonn')]));

		await w.id('mapping-menu').click();
		await w.id('saved-mappings').click();
		const file = await downloaded(w, 'saved-export');
		expect(file.name).toMatch(/Fair leads.*\.json$/);
		await w.id('saved-delete').click();
		await w.id('saved-delete-confirm').click();
		await expect.poll(() => w.id('saved-row').count()).toBe(0);
		await w.id('saved-file-input').setInputFiles(file);
		await w.id('saved-row').waitFor();
		await w.id('saved-use').click();
		await w.id('saved-applied').waitFor();
		expect(await w.id('mapping-row-3').getAttribute('data-target')).toBe('exclude');
	});

	it('MAP-4: a known export is named, and can be mapped without it', async () => {
		const w = await area();
		const lines = Array.from(
			{ length: 12 },
			(_, i) => `Ada,Lovelace${i},https://www.linkedin.com/in/ada-${i},ada${i}@engines.co.uk,Engines Ltd,Director,0${1 + (i % 9)} Mar 2024`
		);
		await choose(
			w,
			csvFile(
				'Connections.csv',
				[
					'Notes:',
					'"When exporting your connection data, you may notice that some of the email addresses are missing."',
					'',
					'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
					...lines
				].join('\n')
			)
		);
		await w.id('known-export').getByText('Recognised: LinkedIn Connections').waitFor();
		expect(await w.id('mapping-row-2').getAttribute('data-target')).toBe('linkedin');
		await w.id('known-export').getByRole('button', { name: 'Map without it' }).click();
		await expect.poll(() => w.id('known-export').count()).toBe(0);
	});

	if (LONG)
		it('MAP-5: a recipe reads next month’s file the same way and lists what surprised it; what is grave is confirmed before it goes on', async () => {
			const w = await uploadArea(await app.open('/import'));
			await choose(w, hannover);
			await w.id('policy-skip').check();
			await w.id('lead-source').fill('Hannover 2026');
			await w.id('save-recipe').click();
			await w.id('save-name').fill('Monthly leads');
			await w.id('save-confirm').click();
			await w.page.getByText('Recipe “Monthly leads” is saved on this device.').first().waitFor();
			const file = await downloaded(w, 'recipe-export');

			// On another device: the recipe comes as a file, dropped together with next month's leads.
			const there = await uploadArea(await app.open('/import'));
			const next = latin('october.csv', [
				'Vorname;Nachname;E-Mail;Lead Status;Mobil',
				...Array.from({ length: 20 }, (_, i) => `Ada;Lovelace${i};ada${i}@engines.co.uk;neu;+44 20 7183 87${10 + i}`)
			]);
			await there.id('file-input').setInputFiles([file]);
			await there.page.getByText('Recipe “Monthly leads” is on this device now.').first().waitFor();
			expect(await there.id('next-recipe-select').inputValue()).not.toBe('');
			await there.id('file-input').setInputFiles([next]);
			await there.id('recipe-used').getByText('Recipe “Monthly leads” is used').waitFor();
			await settled(there);
			expect(await there.id('lead-source').inputValue()).toBe('Hannover 2026');
			expect(await there.id('policy-skip').isChecked()).toBe(true);
			expect(await there.id('surprises-error').innerText()).toContain('Ort');
			expect(await there.id('surprises-warning').innerText()).toContain('Mobil');
			expect(await there.id('process-button').isDisabled()).toBe(true);
			await there.page.getByRole('button', { name: 'Go to “Mobil”' }).click();
			await expect.poll(() => there.page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('target-4');
			await there.id('surprises-looked').click();
			expect(await there.id('process-button').isDisabled()).toBe(false);
			await there.id('recipe-drop').click();
			await expect.poll(() => there.id('recipe-used').count()).toBe(0);
			await there.id('recipe-bar').waitFor();
		});
});

describe('VAL-1 and VAL-7: damage, dates, quality', () => {
	const cells = [
		'First Name,Last Name,Email,Phone,Postal Code,Country,Last Activity Date,Creation Date',
		...Array.from(
			{ length: 30 },
			(_, i) =>
				`Ada,Lovelace${i},ada${i % 28}@engines.co.uk,+4930901820${10 + i},${i % 4 === 0 ? '1067' : '10117'},Germany,0${1 + (i % 9)}/0${1 + (i % 8)}/2026,${13 + (i % 15)}/0${1 + (i % 9)}/2026`
		)
	];
	it('VAL-1: an order of dates that no row decides is asked, one that is decided is said with how many rows decided it', async () => {
		const w = await area();
		await choose(w, csvFile('dates.csv', cells.join('\n')));
		expect(await w.id('date-createdDate').innerText()).toMatch(/30 rows can only be read this way/);
		expect(await w.id('date-order-createdDate').count()).toBe(0);
		expect(await w.id('date-lastActivityDate').innerText()).toMatch(/No row decides it/);
		await w.id('date-order-lastActivityDate').selectOption('mdy');
		await w.id('date-change-createdDate').click();
		await w.id('date-order-createdDate').waitFor();
	});

	it('VAL-1: damage that can be repaired is shown before and after, and left as it stands when it is switched off', async () => {
		const w = await area();
		await choose(w, csvFile('zeros.csv', cells.join('\n')));
		const zeros = w.id('damage-postalCode-leadingZero');
		expect(await zeros.innerText()).toMatch(/8 repaired[\s\S]*1067[\s\S]*01067/);
		await zeros.getByRole('switch').click();
		await zeros.getByText('off: values stay as they stand').waitFor();
		await settled(w);
		await zeros.getByRole('switch').click();
		await zeros.getByText('8 repaired').waitFor();
	});

	it('VAL-7, HIS-1: completeness, validity and uniqueness are shown in step 2, in step 5 and in History, with a table that can be read; the import proves itself there', async () => {
		const w = await area();
		await choose(w, csvFile('dates.csv', cells.join('\n')));
		for (const what of ['completeness', 'validity', 'uniqueness']) {
			const share = Number(await w.id(`quality-${what}`).getAttribute('data-share'));
			expect(share).toBeGreaterThan(0);
			expect(share).toBeLessThanOrEqual(1);
		}
		expect(Number(await w.id('quality-uniqueness').getAttribute('data-share'))).toBeCloseTo(28 / 30, 5);
		await w.id('quality-by-field').click();
		expect(await w.page.getByRole('table', { name: 'Data quality by field' }).getByRole('rowheader').count()).toBe(8);
		await toEnd(w);
		await w.id('quality-panel').waitFor();
		await w.page.goto('/history');
		await w.id('import-details-toggle').click();
		await w.id('quality-panel').getByText('Completeness').waitFor();
		// HIS-1: the import proves itself against its file, and against no other.
		await w.id('proof-verify').click();
		await w.id('proof-source').setInputFiles(csvFile('renamed.csv', cells.join('\n')));
		await w.id('proof-run').click();
		await w.page.locator('[data-testid="proof-verdict"][data-same="true"]').waitFor();
		await w.id('proof-source').setInputFiles(csvFile('dates.csv', cells.slice(0, -1).join('\n')));
		await w.id('proof-run').click();
		await w.page.locator('[data-testid="proof-verdict"][data-same="false"]').getByText('It is another file').waitFor();
		await w.id('proof-where').getByText('1 row at the end is missing').waitFor();
	});
});
