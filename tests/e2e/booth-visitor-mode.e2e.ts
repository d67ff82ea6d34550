import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { startEvent } from '../support/booth';
import { setPassphrase, unlock } from '../support/lock';
import { LONG } from '../support/long';
import { startVisitorMode } from '../support/visitor-mode';

const app = useApp();

/** Visitor mode on, over somebody whom the staff had begun to type. */
async function visitorMode(page: Page): Promise<Page> {
	await startEvent(page);
	await page.getByTestId('booth-note').fill('Half a visitor');
	await startVisitorMode(page);
	return page;
}
async function leave(page: Page): Promise<void> {
	await page.getByTestId('kiosk-staff').click();
	await page.getByLabel('Passcode to leave').fill('2468');
	await page.getByTestId('kiosk-leave-run').click();
	await page.getByTestId('booth-form').waitFor();
}
const valueOf = (page: Page, id: string): Promise<string> => page.getByTestId(id).inputValue();
const isFocused = (page: Page, selector: string) => expect.poll(() => page.locator(`${selector}:focus`).count()).toBe(1);

describe('CAP-1: visitor mode', () => {
	if (LONG)
		it('CAP-1: holds in every tab that is open, and ends in all of them by the passcode', async () => {
			const page = await app.open('/booth');
			await startEvent(page);
			const other = await page.context().newPage();
			await other.goto('/contacts');
			await other.getByTestId('status-line').waitFor();
			await startVisitorMode(page);
			await other.getByTestId('kiosk').waitFor();
			expect([new URL(other.url()).pathname, await other.getByRole('navigation').count()]).toEqual(['/booth', 0]);
			await leave(page);
			await other.getByTestId('booth-form').waitFor();
		});

	if (LONG)
		it('CAP-1, HIS-3: visitor mode stays open when the time of the lock is over; who leaves it then meets the lock', async () => {
			const page = await app.open('/settings');
			await setPassphrase(page);
			await page.goto('/booth');
			await unlock(page);
			await startEvent(page);
			await page.clock.install();
			await startVisitorMode(page);
			await page.clock.fastForward('16:00');
			await page.getByTestId('booth-fullName').fill('Grace Hopper');
			await page.getByTestId('kiosk-staff').click();
			await page.getByLabel('Passcode to leave').fill('2468');
			await page.getByTestId('kiosk-leave-run').click();
			await page.getByTestId('lock-screen').waitFor();
			await unlock(page);
			await page.getByTestId('rail').or(page.getByRole('navigation')).first().waitFor();
			expect(await page.getByTestId('kiosk').count()).toBe(0);
		});

	it('CAP-1, IMP-12: what a visitor sent to a page that dies before it is written waits for the staff; the next visitor sees nothing of it', async () => {
		const page = await visitorMode(await app.open('/booth'));
		// Something else is being written, for long.
		await page.evaluate(() => {
			void navigator.locks.request('muster:write', () => new Promise(() => undefined));
		});
		await page.getByTestId('booth-fullName').fill('Grace Hopper');
		await page.getByTestId('booth-email').fill('grace@compilers.example.com');
		await page.getByTestId('kiosk-send').click();
		await page.locator('[data-testid="kiosk-send"][aria-busy]').waitFor();
		await page.reload();
		await page.getByTestId('kiosk').waitFor();
		expect([await valueOf(page, 'booth-fullName'), await valueOf(page, 'booth-email')]).toEqual(['', '']);
		await page.getByTestId('booth-fullName').fill('Ada Byron');
		await page.getByTestId('booth-email').fill('ada@engines.example.com');
		await page.getByTestId('kiosk-send').click();
		await page.getByTestId('kiosk-thanks').waitFor();
		await leave(page);
		// Whom the staff had begun to type and who had sent theirs: one after the other, in either order, and nobody twice.
		const seen: string[] = [];
		for (let n = 0; n < 2; n++) {
			const who = async (): Promise<string> => (await valueOf(page, 'booth-fullName')) || (await valueOf(page, 'booth-note'));
			await expect.poll(async () => ((await who()) !== '' && !seen.includes(await who()) ? 'another' : 'none')).toBe('another');
			seen.push(await who());
			await page.getByTestId('booth-clear').click();
		}
		expect(seen.sort()).toEqual(['Grace Hopper', 'Half a visitor']);
		await page.reload();
		await page.getByTestId('booth-form').waitFor();
		await expect.poll(() => page.getByTestId('booth-today').innerText()).toContain('1 today');
		expect(await page.getByTestId('booth-clear').count()).toBe(0);
	});

	it('CAP-1, APP-3: says so before it empties itself, goes on at a touch, and no undo brings a visitor back', async () => {
		const page = await visitorMode(await app.open('/booth'));
		await page.clock.install();
		await page.getByTestId('booth-fullName').fill('Grace Hopper');
		await page.getByTestId('booth-fullName').press('End');
		await page.clock.fastForward(41_000);
		await page.getByRole('alert').getByText('The form is about to empty itself').waitFor();
		await page.getByTestId('kiosk-stay').press('Enter');
		await page.getByTestId('kiosk-leaving').waitFor({ state: 'detached' });
		await page.clock.fastForward(30_000);
		expect(await valueOf(page, 'booth-fullName')).toBe('Grace Hopper');
		await page.clock.fastForward(11_000);
		await page.getByTestId('kiosk-leaving').waitFor();
		await page.clock.fastForward(21_000);
		await expect.poll(() => valueOf(page, 'booth-fullName')).toBe('');
		await page.getByTestId('booth-fullName').click();
		for (let n = 0; n < 5; n++) await page.keyboard.press('Control+z');
		expect(await valueOf(page, 'booth-fullName')).toBe('');
		// Thanks are read out, and the next visitor begins at the welcome.
		await page.getByTestId('booth-email').fill('grace@compilers.example.com');
		await page.getByTestId('kiosk-send').press('Enter');
		await page.getByTestId('kiosk-thanks').waitFor();
		await isFocused(page, '[data-testid="kiosk-thanks"] h1');
		await page.getByTestId('kiosk-next').press('Enter');
		await isFocused(page, '[data-testid="kiosk"] form h1');
	});
});
