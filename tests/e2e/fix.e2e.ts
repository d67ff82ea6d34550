import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SIZES, useApp, sizes } from '../support/app';
import { LONG } from '../support/long';
import { axeViolations } from '../support/axe';
import { csvFile, plainFile } from '../support/files';
import { fixFile, Grid } from '../support/fix-grid';
import { inStore } from '../support/heap';

const app = useApp();

/** The device that the tests share which need the file in, with its eight failed rows, or nothing of it. */
const device = app.once(async (open) => new Grid(await open('/import')));

describe('IMP-8: fix in place', () => {
	it('IMP-8, IMP-7: one by typing, its like by a tap, suggestions for all, undo and redo; then everything mended goes in and the ledger adds up', async () => {
		const g = new Grid(await app.open('/import'));
		await g.upTo(4, fixFile());
		expect(await g.id('fix-alert').innerText()).toContain('8 rows have errors and won’t go in.');
		await g.id('fix-rows').click();
		await g.row(6).waitFor();
		await g.says('0 of 8 mended · 8 can’t go in yet');
		// The focus stands on the first problem: typing replaces it, the rules answer at once, Enter keeps it.
		await g.page.keyboard.type('sales@lumen');
		await expect.poll(() => g.id('fix-verdict').innerText()).toContain('The domain has no ending');
		// A page that dies takes nothing of it along (HIS-3, APP-4): the cell is being typed in again.
		await expect.poll(() => inStore(g.page, ['sales@lumen'])).toEqual(['sales@lumen']);
		await g.page.reload();
		await expect.poll(() => g.page.locator('[data-testid="fix-editor"]:focus').inputValue()).toBe('sales@lumen');
		await g.page.keyboard.type('-robotics.com');
		await expect.poll(() => g.id('fix-verdict').innerText()).toContain('Fine');
		await g.page.keyboard.press('Enter');
		await expect.poll(() => g.state(6)).toBe('mended');
		await g.says('1 of 8 mended');
		await expect.poll(() => g.id('fix-said').innerText()).toBe('Row 6 is mended.');
		// The two others that said "sales" follow with one tap, as one step.
		await g.row(6).getByTestId('fix-alike').click();
		await g.says('3 of 8 mended');
		await expect.poll(async () => [await g.state(7), await g.state(8)]).toEqual(['mended', 'mended']);
		await g.page.keyboard.press('Control+z');
		await g.says('1 of 8 mended');
		await expect.poll(() => g.cell(7, 'email').innerText()).toBe('sales');
		await g.page.keyboard.press('Control+Shift+z');
		await g.says('3 of 8 mended');
		// Mistyped ones by their suggestion, from the side list.
		await g.page.locator('[data-testid="fix-group"][data-code="emailSyntax"] > button').click();
		await expect.poll(() => g.id('fix-row').count()).toBe(2);
		await g.id('group-suggestions').click();
		await g.says('5 of 8 mended');
		// A phone that nobody can mend is cleared; the name is typed whole and takes its parts along.
		await g.page.locator('[data-testid="fix-group"][data-code="phoneCharacters"] > button').click();
		await g.id('group-clear').click();
		await g.says('6 of 8 mended');
		// Typed at once: what is pressed before the other rows are here is meant for them.
		await g.page.locator('[data-testid="fix-group"][data-code="missingName"] > button').click();
		await g.page.keyboard.type('Hal Ashby');
		await g.page.keyboard.press('Enter');
		await expect
			.poll(async () => [await g.cell(12, 'firstName').innerText(), await g.cell(12, 'lastName').innerText()])
			.toEqual(['Hal', 'Ashby']);
		await g.says('7 of 8 mended · 1 can’t go in yet');
		await g.done();
		expect(await g.id('fix-alert').innerText()).toContain('1 row has an error and won’t go in.');
		await g.finish();
		// Rows 6, 7 and 8 share an address now: the policy merges them.
		expect(await g.counts()).toMatchObject({ total: 12, created: 9, merged: 2, skipped: 0, held: 0, failed: 1 });
	});

	it('IMP-12: a reload in the grid keeps every change and the place; Back and Done lead to the review', async () => {
		const g = await (await device()).openGrid();
		await g.page.keyboard.type('ben@lumen-robotics.com');
		await g.page.keyboard.press('Enter');
		await g.says('1 of 8 mended');
		await g.page.reload();
		await g.row(7).waitFor();
		expect(await g.steps()).toEqual(['done', 'done', 'done', 'current', 'todo']);
		await g.says('1 of 8 mended · 7 can’t go in yet');
		await g.page.goBack();
		await g.id('review-headline').waitFor();
		expect(await g.id('fix-alert').innerText()).toContain('7 rows');
		await g.id('fix-rows').click();
		await g.row(7).waitFor();
		await g.id('fix-undo').click();
		await g.says('0 of 8 mended');
		await g.done();
		expect(new URL(g.page.url()).searchParams.get('fix')).toBeNull();
		await g.finish();
		expect(await g.counts()).toMatchObject({ total: 12, created: 4, failed: 8 });
	});

	if (LONG)
		it('IMP-8: cells are copied and pasted as a block, filled down, found and replaced', async () => {
			const page = await app.open('/import', {
				viewport: { width: 1600, height: 900 },
				permissions: ['clipboard-read', 'clipboard-write']
			});
			const g = await new Grid(page).openGrid();
			await g.id('fix-show-all').click();
			await g.row(2).waitFor();
			await g.cell(2, 'company').click();
			await page.keyboard.press('Shift+ArrowDown');
			await page.keyboard.press('Control+c');
			await g.cell(9, 'company').click();
			await page.keyboard.press('Control+v');
			await expect.poll(() => g.cell(9, 'company').innerText()).toBe('Engines Ltd');
			expect(await g.cell(10, 'company').innerText()).toBe('Compilers Inc');
			await page.evaluate(() => navigator.clipboard.writeText('eve@apex.com\ncem@orion.com'));
			await g.cell(6, 'email').click();
			await page.keyboard.press('Control+v');
			await g.says('2 of 8 mended');
			// Also after a cell was typed in by a double click: what is pasted goes into the cells, and opens no import of its own.
			await g.cell(7, 'email').dblclick();
			await page.keyboard.type('7@orion.com');
			await page.keyboard.press('Enter');
			// What stood there before is what is pasted next: it would be taken for that.
			await expect.poll(() => g.cell(7, 'email').innerText()).toBe('7@orion.com');
			await g.cell(6, 'email').click();
			for (const press of ['Shift+ArrowDown', 'Control+v']) await page.keyboard.press(press);
			await expect.poll(() => g.cell(7, 'email').innerText()).toBe('cem@orion.com');
			// What is read out speaks of all that was pasted, and calls no row mended that could go in all along.
			await expect.poll(() => g.id('fix-said').innerText()).toBe('1 cell changed.');
			await g.cell(3, 'company').dblclick();
			await page.keyboard.type('Compilers AG');
			await page.keyboard.press('Enter');
			await expect.poll(() => g.cell(3, 'company').innerText()).toBe('Compilers AG');
			expect(await g.id('fix-said').innerText()).toBe('1 cell changed.');
			// Another cell is chosen before what is undone is back: it stays chosen.
			await page.evaluate(() => {
				const grid = document.querySelector('[data-testid="fix-grid"]')!;
				grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
				grid
					.querySelector('[data-row="6"] [data-field="email"]')!
					.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse', button: 0 }));
			});
			await expect.poll(() => g.cell(3, 'company').innerText()).toBe('Compilers Inc');
			await expect.poll(() => g.id('fix-said').innerText()).toContain('Undone');
			expect(await g.cell(6, 'email').getAttribute('id')).toBe(await g.id('fix-grid').getAttribute('aria-activedescendant'));
			await page.keyboard.press('Control+c');
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('eve@apex.com');
			for (let n = 0; n < 2; n++) await page.keyboard.press('Control+z');
			// Another cell is chosen before the paste is done: it stays chosen, and what is pasted next goes there.
			await g.cell(4, 'company').click();
			await page.evaluate(() => {
				const clipboardData = new DataTransfer();
				clipboardData.setData('text/plain', 'Park One\nPark Two');
				document
					.querySelector('[data-testid="fix-grid"]')!
					.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
				document
					.querySelector('[data-row="12"] [data-field="company"]')!
					.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse', button: 0 }));
			});
			await expect.poll(() => g.cell(5, 'company').innerText()).toBe('Park Two');
			await expect.poll(() => g.id('fix-grid').getAttribute('aria-busy')).toBe('false');
			expect(await g.cell(12, 'company').getAttribute('id')).toBe(await g.id('fix-grid').getAttribute('aria-activedescendant'));
			await g.cell(10, 'company').click();
			await page.keyboard.press('Control+d');
			await expect.poll(() => g.cell(10, 'company').innerText()).toBe('Engines Ltd');
			await page.keyboard.press('Delete');
			await expect.poll(() => g.cell(10, 'company').innerText()).toBe('');
			await page.keyboard.press('Control+h');
			await g.id('replace-find').fill('ltd');
			await g.id('replace-by').fill('Limited');
			await expect.poll(() => g.id('replace-found').innerText()).toContain('Found in 2 cells of 2 rows.');
			await g.id('replace-go').click();
			await expect.poll(() => g.cell(2, 'company').innerText()).toBe('Engines Limited');
			await page.keyboard.press('Control+f');
			await page.keyboard.type('GROVE');
			await expect.poll(() => g.id('fix-row').count()).toBe(1);
			expect(await g.cell(12, 'email').innerText()).toBe('hal@grove-textiles.com');
		});

	it('IMP-8: with a finger a cell is chosen by the first tap and edited in a sheet by the second', async () => {
		const page = await app.open('/import', { viewport: SIZES.phone, hasTouch: true, isMobile: true });
		const g = await new Grid(page).openGrid();
		await g.cell(7, 'email').tap();
		await expect.poll(() => g.id('fix-bar').innerText()).toContain('Row 7 · Email');
		expect(await g.id('fix-sheet').count()).toBe(0);
		await g.cell(7, 'email').tap();
		// Typing goes on at once, without another tap.
		await page.locator('[data-testid="fix-sheet-input"]:focus').waitFor();
		await g.id('fix-sheet-input').fill('cem@orion-pack.com');
		await g.id('fix-save-next').tap();
		await expect.poll(() => g.id('fix-sheet-input').inputValue()).toBe('sales');
		await g.id('fix-sheet-input').fill('dia@harbor-foods.com');
		await g.id('fix-save').tap();
		await g.says('2 of 8 mended');
		await g.id('fix-open-groups').tap();
		await g.page.locator('[data-testid="fix-group"][data-code="emailSyntax"] > button').tap();
		await g.id('group-suggestions').tap();
		await g.says('4 of 8 mended');
	});
});

describe('APP-3: the grid for everybody', () => {
	it('APP-3: it is left by Tab at its end, problems are stepped through and settled by keys alone', async () => {
		const g = await new Grid(await app.open('/import')).openGrid();
		const active = () =>
			g.page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant') ?? document.activeElement?.textContent ?? '');
		expect(await active()).toMatch(/^fix-0-/);
		for (let n = 0; n < 3; n++) await g.page.keyboard.press('Alt+ArrowDown');
		expect(await active()).toMatch(/^fix-3-/);
		await g.page.keyboard.press('Control+Enter');
		await expect.poll(() => g.state(9)).toBe('mended');
		await g.page.keyboard.press('Control+End');
		await g.page.keyboard.press('End');
		await g.page.keyboard.press('Tab');
		expect(await active()).not.toMatch(/^fix-/);
		await g.page.keyboard.press('Shift+Tab');
		expect(await active()).toMatch(/^fix-7-/);
	});

	it.each(
		(
			[
				['light', ['landscape']],
				['dark', ['phone']]
			] as const
		).filter(([scheme]) => LONG || scheme === 'dark')
	)('APP-3: no accessibility violation, %s in %s', async (colorScheme, sample) => {
		const found: string[] = [];
		for (const [name, viewport] of sizes(sample)) {
			const g = await new Grid(await app.open('/import', { colorScheme, viewport })).openGrid();
			const look = async (what: string) => {
				await g.page.waitForTimeout(200);
				found.push(...(await axeViolations(g.page)).map((v) => `${name}, ${what}: ${v}`));
			};
			await look('rows with errors');
			await g.page.keyboard.press('F2');
			await look('editing');
			await g.page.keyboard.press('Escape');
			await g.row(9).getByTestId('fix-use').click();
			await expect.poll(() => g.state(9)).toBe('mended');
			await g.id('fix-show-all').click();
			await g.row(2).waitFor();
			await look('all rows');
			await g.page.keyboard.press('Control+h');
			await g.id('replace-find').fill('ltd');
			await look('find and replace');
		}
		expect(found).toEqual([]);
	});

	it('IMP-8: an import without errors is not asked to be fixed, and its rows can be opened all the same', async () => {
		const g = await device();
		await g.upTo(4, plainFile());
		await g.id('review-headline').waitFor();
		expect(await g.id('fix-alert').count()).toBe(0);
		await g.id('review-menu').click();
		await g.id('open-fix').click();
		await g.row(2).waitFor();
		await g.says('Every row goes in');
		await g.done();
	});
});

describe('IMP-11: rows that failed come back in the corrected error report', () => {
	it('IMP-11: only what was corrected goes in; what was in already stays as it is', async () => {
		const g = await device();
		await g.upTo(5, fixFile());
		// The four that are right may be in already, from the test of the reload.
		expect(await g.counts()).toMatchObject({ total: 12, failed: 8 });
		const [download] = await Promise.all([g.page.waitForEvent('download'), g.id('download-error-report').click()]);
		const report = await readFile((await download.path())!, 'utf8');
		const corrected = report
			.replace(/(Gus,Roth,),/, '$1gus@cedar-energy.com,')
			.replace(/(,Ida,Berg,ida@atlas-retail.com,)555-ABC-1234/, '$1');
		expect(corrected).not.toBe(report);
		await g.upTo(4, csvFile('corrected.csv', corrected));
		await g.finish();
		expect(await g.counts()).toMatchObject({ total: 8, created: 2, merged: 0, held: 0, failed: 6 });
	});
});
