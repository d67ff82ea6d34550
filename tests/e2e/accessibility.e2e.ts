import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp, sizes } from '../support/app';
import { LONG } from '../support/long';
import { axeViolations } from '../support/axe';
import { deliverAll, settledBatch } from '../support/deliver';
import { boothFile, messyFile } from '../support/files';
import { photograph } from '../support/pictures';
import { allScreens, visit } from '../support/screens';
import { emptyEnds, lostInForcedColors, outOfOrder, pushedAway, stillMoving, tabThrough } from '../support/senses';
import { Wizard } from '../support/wizard';

const app = useApp();
/** Drawn in full: the headline is there, nothing is loading. What never comes is for axe to say. */
const settled = async (page: Page) => {
	await page.locator('main').first().waitFor();
	await page
		.locator('h1')
		.first()
		.waitFor({ timeout: 15_000 })
		.catch(() => {});
	await page
		.waitForFunction(() => !document.querySelector('main .skeleton, main [aria-busy="true"]'), null, { timeout: 15_000 })
		.catch(() => {});
	await page.waitForTimeout(250);
};

/** Screens that are another one without contacts; all of them are looked at in the long run. */
const OTHERWISE_WITHOUT = ['/', '/contacts', '/deliver', '/history', '/insights', '/lists', '/review', '/scoring'];

describe.each(['light', 'dark'] as const)('APP-3: no accessibility violation, %s', (colorScheme) => {
	// Both themes are looked at in every run; each screen in both of them in the long one.
	if (LONG || colorScheme === 'light')
		it('APP-3: every screen without contacts', async () => {
			const page = await app.open('/', { colorScheme });
			const found: string[] = [];
			for (const screen of allScreens().filter((s) => LONG || OTHERWISE_WITHOUT.includes(s))) {
				await visit(page, screen);
				await settled(page);
				found.push(...(await axeViolations(page)).map((v) => `${screen}: ${v}`));
				await photograph(page, colorScheme, `empty ${screen}`);
			}
			expect(found).toEqual([]);
		});

	if (LONG || colorScheme === 'dark')
		it('APP-3: each step of the wizard, and every screen with contacts, deliveries and history; focus goes as one reads, and nothing is pushed away as a screen is filled', async () => {
			const page = await app.open('/import', { colorScheme });
			const w = new Wizard(page);
			const found: string[] = [];
			const look = async (name: string) => {
				await settled(page);
				found.push(...[...(await axeViolations(page)), ...(await outOfOrder(page))].map((v) => `${name}: ${v}`));
				await photograph(page, colorScheme, name);
			};
			await w.chooseMethod();
			await look('step 2, empty');
			await w.choose(boothFile());
			await look('step 2, file chosen');
			await w.process();
			await w.step(4, 60_000);
			await w.id('review-pair').first().waitFor();
			await look('step 4');
			await w.finish();
			await w.counts();
			await look('step 5');
			await deliverAll(page);
			await settledBatch(page);
			await look('delivery');
			for (const screen of allScreens().filter((s) => !['/delivery', '/contact'].includes(s))) {
				await visit(page, screen);
				await look(screen);
			}
			await page.goto('/contacts');
			await w.id('contact-row').first().waitFor();
			await page.getByText('Katherine Johnson').first().click();
			await w.id('contact-score').waitFor();
			await look('contact');
			found.push(...(await pushedAway(page, () => settled(page))));
			expect(found).toEqual([]);
		});
});

/** 1280 × 1024 px at 400 %, and in the long run a tablet at 200 %, in CSS px. */
const ZOOMED = [{ width: 320, height: 256 }, ...(LONG ? [{ width: 512, height: 384 }] : [])];

/**
 * What is not to be seen whole on a zoomed page and can't be scrolled to, or has to be scrolled both ways, and lists in which no row is seen
 * any more. Leaves the page as large as it was.
 */
async function cutOff(page: Page): Promise<string[]> {
	const before = page.viewportSize();
	const found: string[] = [];
	for (const size of ZOOMED) found.push(...(await cutOffAt(page, size)));
	if (before) await page.setViewportSize(before);
	return found;
}
async function cutOffAt(page: Page, size: { width: number; height: number }): Promise<string[]> {
	await page.setViewportSize(size);
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
	return page.evaluate(() => {
		const scrolls = (e: HTMLElement): boolean =>
			e.id !== 'main' && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth;
		const reached = (e: Element): boolean => {
			for (let a = e.parentElement; a; a = a.parentElement) if (scrolls(a) || getComputedStyle(a).textOverflow === 'ellipsis') return true;
			return false;
		};
		return [...document.querySelectorAll<HTMLElement>('main *')]
			.filter(
				(e) =>
					e.matches('button, a, input, select, textarea') ||
					[...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim())
			)
			.filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest('.sr-only'))
			.filter((e) => {
				const { left, right, width } = e.getBoundingClientRect();
				return width > 1 && (right > innerWidth + 1 || left < -1) && !reached(e);
			})
			.map((e) => `${e.tagName} "${e.innerText.slice(0, 40)}" is cut off at ${innerWidth} px`)
			.concat(
				[document.documentElement, ...document.querySelectorAll('#main')]
					.filter((e) => e.scrollWidth > e.clientWidth + 1)
					.map((e) => `${e.tagName} is to be scrolled sideways at ${innerWidth} px`),
				[...document.querySelectorAll<HTMLElement>('main :is([role="table"], [role="list"])[tabindex="0"]')]
					.filter((e) => e.clientHeight < 100)
					.map((e) => `"${e.ariaLabel}" is ${e.clientHeight} px high where the screen is ${innerHeight}`)
			);
	});
}

describe('APP-3: on a tablet and a phone', () => {
	it.each(sizes(['phone']))(
		'APP-3: %s: nothing is wider than the screen, or cut off at 400 %, in the long run at 200 % too; what can be tapped is 44 px high and wide; no scrolling ends in nothing; nothing moves for who wants it still',
		async (_, viewport) => {
			const page = await app.open('/import', { viewport, hasTouch: true });
			const w = new Wizard(page);
			const found: string[] = [];
			const look = async (name: string) => {
				await settled(page);
				found.push(
					...[...(await cutOff(page)), ...(await emptyEnds(page)), ...(await stillMoving(page))].map((text) => `${name}: ${text}`)
				);
				found.push(
					...(
						await page.evaluate(() => {
							const wide =
								document.documentElement.scrollWidth > document.documentElement.clientWidth + 1
									? [`page is ${document.documentElement.scrollWidth} px wide`]
									: [];
							const small = [
								...document.querySelectorAll<HTMLElement>(
									'button, [role="button"], select, input:not([type="hidden"]):not([type="file"]), main a.button'
								)
							]
								.filter(
									(e) =>
										e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest('[aria-hidden="true"], .sr-only')
								)
								.map((e) => {
									// A checkbox or radio is as large as its label.
									const target = e instanceof HTMLInputElement && ['checkbox', 'radio'].includes(e.type) ? (e.closest('label') ?? e) : e;
									return { e, box: target.getBoundingClientRect() };
								})
								.filter(({ box }) => box.width > 1 && box.height > 1 && Math.min(box.width, box.height) < 43.5)
								.map(
									({ e, box }) =>
										`${e.tagName} "${(e.getAttribute('aria-label') ?? e.innerText ?? '').slice(0, 40)}" is ${Math.round(box.width)} × ${Math.round(box.height)} px`
								);
							return [...wide, ...small];
						})
					).map((text) => `${name}: ${text}`)
				);
			};
			await look('step 1');
			await w.chooseMethod();
			await w.choose(messyFile(300));
			await look('step 2');
			await w.process();
			await w.step(4, 60_000);
			await w.id('review-pair').first().waitFor();
			await look('step 4');
			await w.finish();
			await w.counts();
			await look('step 5');
			for (const screen of allScreens().filter((s) => !['/delivery', '/contact'].includes(s))) {
				await visit(page, screen);
				await look(screen);
			}
			expect(found).toEqual([]);
		}
	);
});

describe('APP-3: for whoever sees or works in another way', () => {
	it.each((['light', 'dark'] as const).filter(() => LONG))(
		'APP-3: in the system’s own few colours, %s, every control, choice, bar and window can be made out',
		async (colorScheme) => {
			const page = await app.open('/import', { forcedColors: 'active', colorScheme });
			const w = new Wizard(page);
			const found: string[] = [];
			const look = async (name: string) => {
				await settled(page);
				found.push(...(await lostInForcedColors(page)).map((text) => `${name}: ${text}`));
			};
			await w.upTo(4, boothFile());
			await w.id('review-pair').first().waitFor();
			await look('step 4');
			await w.finish();
			await w.counts();
			await look('step 5');
			for (const screen of ['/contacts', ...(LONG ? ['/scoring', '/settings', '/insights', '/deliver', '/history', '/'] : [])]) {
				await visit(page, screen);
				await look(screen);
			}
			await page.goto('/booth');
			await page.getByLabel('Event name').fill('Hannover 2026');
			await page.getByTestId('booth-start').click();
			await page.getByTestId('rating-hot').click();
			await look('booth');
			await page.getByTestId('booth-more').press('Enter');
			await page.locator('[role="menuitem"][data-highlighted]').waitFor();
			await look('menu of the booth');
			await page.keyboard.press('Escape');
			await page.getByTestId('help-open').click();
			await page.getByTestId('help').waitFor();
			await look('help');
			expect(found).toEqual([]);
		}
	);

	it('APP-3: Tab reaches everything in the order of reading, with a ring; a dialog keeps it and gives it back', async () => {
		const page = await app.open('/');
		const found: string[] = [];
		for (const screen of ['/', '/import', '/deliver', '/booth']) {
			if (screen !== '/') await page.goto(screen);
			await settled(page);
			await page.getByTestId('status-line').waitFor();
			if (screen === '/') await page.locator('[data-testid^="first-step-"]').first().waitFor();
			found.push(...[...(await outOfOrder(page)), ...(await tabThrough(page))].map((text) => `${screen}: ${text}`));
		}
		await page.getByLabel('Event name').fill('Hannover 2026');
		await page.getByTestId('booth-start').click();
		await page.getByTestId('booth-form').waitFor();
		found.push(...[...(await outOfOrder(page)), ...(await tabThrough(page))].map((text) => `form of the booth: ${text}`));
		expect(found).toEqual([]);

		await page.getByTestId('help-open').focus();
		await page.keyboard.press('Enter');
		await page.getByTestId('help').waitFor();
		const inside = () => page.evaluate(() => document.querySelector('[data-testid="help"]')?.contains(document.activeElement) ?? false);
		await expect.poll(inside).toBe(true);
		for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
			await page.keyboard.press(key);
			expect([key, await inside()]).toEqual([key, true]);
		}
		await page.keyboard.press('Escape');
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('help-open');

		// What the walk on a phone holds to be still does move for everybody else.
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		expect((await stillMoving(page)).length).toBeGreaterThan(0);
	});
});
