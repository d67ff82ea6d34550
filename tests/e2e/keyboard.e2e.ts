import { describe, expect, it } from 'vitest';
import { SIZES, useApp } from '../support/app';
import { boothFile, csvFile, messyFile } from '../support/files';
import { UNALIKE_FIRST, UNALIKE_LAST } from '../support/names';
import { visit } from '../support/screens';
import { Wizard } from '../support/wizard';
import { LONG } from '../support/long';

const app = useApp();

describe('DUP-4: the review by keyboard', () => {
	it('DUP-4: M merges, U takes back, S skips, R puts aside, J and K move', async () => {
		const w = new Wizard(await app.open('/import'));
		await w.upTo(4, boothFile());
		const pair = w.id('review-pair').first();
		await pair.waitFor();
		// The count comes before the card that it speaks of: a key pressed in between meets nothing.
		const open = (n: number, timeout = 30_000) =>
			expect
				.poll(
					async () => {
						const said = await w.page.locator('main').innerText();
						const left = /(\d+) for you/i.exec(said)?.[1];
						return n === 0
							? left === undefined && /none left for you|nothing here waits for you/i.test(said)
							: left === String(n) && (await pair.isVisible());
					},
					{ timeout }
				)
				.toBe(true);
		/** A key that comes before the next match is drawn is not taken; then it is pressed once more. */
		const press = async (key: string, left: number) => {
			for (let tries = 0; tries < 5; tries++) {
				await w.page.keyboard.press(key);
				if (
					await open(left, 8000).then(
						() => true,
						() => false
					)
				)
					return;
			}
			await open(left);
		};
		await open(2);
		const alert = w.id('fix-alert');
		expect(await alert.getAttribute('role')).toBe('alert');
		// Every place that is said, however shortly.
		await w.page.evaluate(() => {
			const places: string[] = [];
			Object.assign(globalThis, { places });
			new MutationObserver(() => places.push(document.querySelector('[data-testid="review-position"]')?.textContent ?? '')).observe(
				document.body,
				{ childList: true, subtree: true, characterData: true }
			);
		});
		const first = await pair.innerText();
		await w.page.keyboard.press('j');
		await expect.poll(() => pair.innerText()).not.toBe(first);
		await w.page.keyboard.press('k');
		await expect.poll(() => pair.innerText()).toBe(first);
		for (const [key, left] of [
			['m', 1],
			['u', 2],
			['m', 1],
			['r', 0],
			['u', 1],
			['s', 0]
		] as const)
			await press(key, left);
		// IMP-8: it was read out; that less of it stands there from the first decision on is no news.
		expect(await alert.getAttribute('role')).toBeNull();
		const places = await w.page.evaluate(() => [...new Set((globalThis as unknown as { places: string[] }).places)]);
		expect(places.filter((p) => /\b0\b/.test(p))).toEqual([]);
		await w.finish();
		expect(await w.counts()).toMatchObject({ created: 4, merged: 3, skipped: 1, held: 0 });
	});

	it('DUP-4: keys that are pressed while earlier decisions are stored decide the matches that were seen, in their order; what nobody can have seen is not taken, and that is said', async () => {
		const w = new Wizard(await app.open('/import'));
		const row = (i: number, again: string): string => {
			const [first, last] = [UNALIKE_FIRST[i + (again ? 8 : 0)]!, UNALIKE_LAST[i + (again ? 8 : 0)]!];
			return `${first},${last},${first}@${last}${again}.com,+1212736500${i},${last} Works`;
		};
		const rows = [0, 1, 2, 3].flatMap((i) => [row(i, ''), row(i, 'x')]);
		await w.upTo(4, csvFile('pairs.csv', ['First Name,Last Name,Email,Phone,Company', ...rows].join('\n')));
		const pair = w.id('review-pair').first();
		const inView = () => pair.getAttribute('data-pair');
		await w.page
			.getByText(/4 for you/)
			.first()
			.waitFor();
		/** Whatever is decided is stored once this is let go. */
		await w.page.evaluate(
			(id) =>
				new Promise<void>((held) => {
					void navigator.locks.request(
						`muster:review:${id}`,
						() =>
							new Promise((free) => {
								Object.assign(globalThis, { __free: free });
								held();
							})
					);
				}),
			w.importId()
		);
		const seen: (string | null)[] = [];
		const press = async (key: string) => {
			seen.push(await inView());
			await w.page.waitForTimeout(150);
			await w.page.keyboard.press(key);
			await expect.poll(inView).not.toBe(seen.at(-1));
		};
		await press('m');
		await press('s');
		expect(await w.id('review-position').innerText()).toBe('1 of 2');
		// What came into view is read out, with its place.
		expect(await w.id('pair-said').innerText()).toMatch(/^1 of 2 · .+ · phone \d+%/);
		// The same key once more, as one that bounces: nobody has looked at the third match yet.
		seen.push(await inView());
		await w.page.waitForTimeout(150);
		await w.page.evaluate(() => {
			for (const _ of [1, 2]) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
		});
		await w.page.getByText('Too fast: that was not taken. Decide again.').waitFor();
		expect(new Set(seen).size).toBe(3);
		const last = await inView();
		expect(seen).not.toContain(last);
		expect(await w.id('finish-review').innerText()).toContain('4');
		await w.page.evaluate(() => (globalThis as unknown as { __free(): void }).__free());
		await w.page
			.getByText(/1 for you/)
			.first()
			.waitFor();
		expect(await inView()).toBe(last);
		await w.id('review-mode').click();
		const said = (text: string) => w.page.locator('[data-testid="review-row"]', { hasText: text }).count();
		expect(await Promise.all(['Will be merged', 'Row will be skipped', 'Both will be kept'].map(said))).toEqual([1, 1, 1]);
		await w.finish();
		expect(await w.counts()).toMatchObject({ total: 8, created: 5, merged: 1, skipped: 1, held: 1 });
	});

	if (LONG)
		it('DUP-4: hundreds of matches are walked through without a stop', async () => {
			const w = new Wizard(await app.open('/import'));
			await w.upTo(4, messyFile(2000));
			await w.id('review-pair').first().waitFor();
			for (let n = 0; n < 12; n++) await w.page.keyboard.press(['m', 's', 'b'][n % 3]!);
			await w.finish();
			await w.counts();
		});
});

describe('APP-3: the main path without a mouse', () => {
	it('APP-3: from the first step to the last by Tab, Enter and Space', async () => {
		const w = new Wizard(await app.open('/import'));
		const press = async (testId: string) => {
			const target = w.id(testId).first();
			await target.waitFor();
			for (let n = 0; n < 120; n++) {
				await w.page.keyboard.press('Tab');
				const there = await target.evaluate((e) => e === document.activeElement || e.contains(document.activeElement));
				if (there) return w.page.keyboard.press('Enter');
			}
			throw new Error(`${testId} can't be reached by Tab`);
		};
		/** What was pressed is gone with its step: the focus goes on at the heading of the new one. */
		const atHeading = (text: string) =>
			expect
				.poll(() => w.page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`))
				.toBe(`H1 ${text}`);
		await press('method-csv');
		await w.step(2);
		await atHeading('Upload & Configure');
		expect(await w.page.title()).toBe('Upload & Configure · Import · Muster');
		await w.choose(boothFile());
		await press('process-button');
		await w.step(4, 60_000);
		await atHeading('Review Duplicate Contacts');
		await press('review-mode');
		await w.id('review-row').first().waitFor();
		await expect.poll(() => w.page.locator('[data-testid="review-mode"]:focus').count()).toBe(1);
		await w.id('review-menu').press('Enter');
		await w.id('back').press('Enter');
		await w.id('leave-confirm').press('Enter');
		await w.step(2);
		await atHeading('Upload & Configure');
		await press('process-button');
		await w.step(4, 60_000);
		await press('finish-review');
		await w.step(5, 60_000);
		await atHeading('Import Complete!');
		await w.counts();
		await press('view-contacts');
		await w.page.waitForURL(/\/contacts/);
		// One screen after the other on the same address.
		await visit(w.page, '/deliver');
		await w.page.locator('main a[href*="fresh=1"]').press('Enter');
		await atHeading('Deliver contacts');
	});

	it('APP-3, DUP-8: on a phone the focus goes into an entry of Manual Review, back to it in the list, and on when none is left', async () => {
		const w = new Wizard(await app.open('/import', { viewport: SIZES.phone }));
		await w.import(boothFile());
		await visit(w.page, '/review');
		const focused = (selector: string) => expect.poll(() => w.page.locator(`${selector}:focus`).count()).toBe(1);
		await w.id('held-entry').nth(1).press('Enter');
		await focused('[data-testid="held-back"]');
		await w.id('held-back').press('Enter');
		await focused('[role="listitem"]:nth-child(2) [data-testid="held-entry"]');
		await w.id('held-entry').first().press('Enter');
		for (let n = 0; n < 2; n++) {
			await w.id('held-skip').press('Enter');
			await expect.poll(() => w.id('held-count').innerText()).toMatch(n === 0 ? /^1 / : /nothing|no /i);
		}
		await focused('h1');
	});
});

if (LONG)
	describe('APP-3: keys of one character (WCAG 2.1.4)', () => {
		it('APP-3, DUP-4: decide, search and move until they are switched off, where they are listed or in Settings', async () => {
			const w = new Wizard(await app.open('/import'));
			await w.upTo(4, boothFile());
			const pair = w.id('review-pair').first();
			await pair.waitFor();
			const first = await pair.innerText();
			await w.page.keyboard.press('?');
			await w.id('single-keys').press('Space');
			await w.page.keyboard.press('Escape');
			await expect.poll(() => w.page.getByRole('dialog').count()).toBe(0);
			for (const key of ['j', 'm', 's', '?']) await w.page.keyboard.press(key);
			expect([await pair.innerText(), await w.page.getByRole('dialog').count()]).toEqual([first, 0]);
			await w.finish();
			await visit(w.page, '/contacts');
			const search = w.id('search');
			await search.waitFor();
			await w.page.locator('main').press('/');
			expect([await w.page.locator('[data-testid="search"]:focus').count(), await search.getAttribute('aria-keyshortcuts')]).toEqual([
				0,
				null
			]);
			await visit(w.page, '/settings#look');
			await w.page.locator('fieldset:not([inert])').getByTestId('single-keys').press('Space');
			await w.page.getByRole('status').getByText('Saved').waitFor();
			await visit(w.page, '/contacts');
			await expect.poll(() => search.getAttribute('aria-keyshortcuts')).toBe('/');
			await w.page.locator('main').press('/');
			await expect.poll(() => w.page.locator('[data-testid="search"]:focus').count()).toBe(1);
		});
	});

if (LONG)
	describe('APP-3: the focus where what has it goes', () => {
		it('APP-3, CON-1: a column moved to the end keeps it in its row; with the last tick it goes on at the list', async () => {
			const w = new Wizard(await app.open('/import'));
			await w.import(boothFile());
			await visit(w.page, '/contacts');
			const focused = (selector: string) => expect.poll(() => w.page.locator(`${selector}:focus`).count()).toBe(1);
			await w.id('columns').click();
			// An open dialog has the focus first.
			await focused('[data-testid="columns-dialog"] button');
			await w.id('columns-shown').locator('li').nth(1).getByRole('button').first().focus();
			await w.page.keyboard.press('Enter');
			await focused('[data-testid="columns-shown"] li:first-child button');
			await w.page.keyboard.press('Escape');
			await w.id('contact-row').first().getByRole('checkbox').press('Space');
			await w.id('clear-selection').press('Enter');
			await focused('main [role="table"]');
		});
	});
