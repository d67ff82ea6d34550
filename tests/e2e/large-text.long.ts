import { describe, expect, it } from 'vitest';
import { SIZES, useApp } from '../support/app';
import { boothFile } from '../support/files';
import { Grid } from '../support/fix-grid';
import { allScreens, visit } from '../support/screens';
import { Wizard } from '../support/wizard';

const app = useApp();

describe('APP-3: on a phone that writes twice as large', () => {
	it('APP-3: every button is on the screen or scrolled to, and no row of a list lies on the next', async () => {
		const page = await app.open('/import', { viewport: SIZES.phone, hasTouch: true });
		// What the browser's own setting does: everything in rem is twice as large, the screen is not.
		await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%')));
		await page.reload();
		const found: string[] = [];
		const look = async (name: string) => {
			await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'));
			await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
			const said = await page.evaluate(() => {
				const scrolled = (e: Element): boolean => {
					for (let a = e.parentElement; a && a.id !== 'main'; a = a.parentElement)
						if (['auto', 'scroll'].includes(getComputedStyle(a).overflowX) && a.scrollWidth > a.clientWidth) return true;
					return false;
				};
				const beyond = [...document.querySelectorAll<HTMLElement>('button, a, select, input:not([type="file"])')]
					.filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest('.sr-only') && !scrolled(e))
					.filter((e) => {
						const { width, right } = e.getBoundingClientRect();
						return width > 1 && right > innerWidth + 1;
					})
					.map((e) => `${e.tagName} "${(e.getAttribute('aria-label') ?? e.innerText).slice(0, 30)}" goes beyond the screen`);
				const over = [...document.querySelectorAll<HTMLElement>('[role="listitem"][style*="height"]')]
					.filter((e) => e.scrollHeight > e.clientHeight * 1.2)
					.map((e) => `row "${e.innerText.slice(0, 30)}" is ${e.scrollHeight} px high in ${e.clientHeight}`);
				return [...beyond, ...over.slice(0, 1)];
			});
			found.push(...said.map((text) => `${name}: ${text}`));
		};
		const w = new Wizard(page);
		await w.upTo(4, boothFile());
		await w.id('review-pair').first().waitFor();
		expect(await w.id('decision-manual').count()).toBe(1);
		await look('step 4');
		await w.id('review-mode').click();
		await look('list of step 4');
		await w.finish();
		await look('step 5');
		for (const screen of allScreens().filter((s) => !['/import', '/delivery', '/contact', '/list', '/campaign', '/work'].includes(s))) {
			await visit(page, screen);
			await look(screen);
		}
		expect(found).toEqual([]);
	});

	it('APP-3, IMP-8: rows are corrected in the grid: its cells are reached, and what is wrong is read to its end', async () => {
		const page = await app.open('/import', { viewport: SIZES.phone, hasTouch: true });
		await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%')));
		await page.reload();
		const g = await new Grid(page).openGrid();
		const set = async (field: string, text: string) => {
			// The first tap chooses a cell, the next one edits it; the first cell is chosen as the grid opens.
			await g.cell(6, field).tap();
			const chosen = g.id('fix-sheet-input').waitFor({ timeout: 1500 });
			await chosen.catch(() => g.cell(6, field).tap());
			await g.id('fix-sheet-input').fill(text);
			await g.id('fix-save').click();
			await g.id('fix-sheet').waitFor({ state: 'detached' });
		};
		await set('email', 'ben@lumen.com');
		await g.says(/1 of 8 mended/);
		await g.id('fix-grid').evaluate((e) => e.scrollTo(e.scrollWidth, 0));
		await set('company', 'Lumen');
		await expect.poll(() => g.cell(6, 'company').innerText()).toBe('Lumen');
		// No line of text is cut at its lower edge.
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('[data-testid="fix-cell"], [data-testid="fix-line"]')]
				.filter((e) => e.scrollHeight > e.clientHeight + 2)
				.map((e) => e.innerText)
		);
		expect(cut).toEqual([]);
	});

	it('APP-3, AC-14: in German, on the narrowest phones, Skip and Merge of each match are in sight in the list', async () => {
		const page = await app.open('/import', { viewport: SIZES.phone, hasTouch: true, locale: 'de-DE' });
		const w = new Wizard(page);
		await w.id('method-csv').click();
		await w.id('file-input').setInputFiles(boothFile());
		await w.id('process-button').click();
		await w.id('review-mode').click();
		for (const width of [390, 360, 320]) {
			await page.setViewportSize({ width, height: 844 });
			const merge = w.id('row-merge').first();
			await expect.poll(() => merge.evaluate((e) => Math.round(e.getBoundingClientRect().right))).toBeLessThanOrEqual(width - 16);
			expect(await merge.innerText()).toBe('Zusammenführen');
			expect(await w.id('review-row').first().innerText()).toMatch(/\d+\s%/);
		}
	});
});
