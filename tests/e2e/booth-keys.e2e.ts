import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIZES, useApp } from '../support/app';
import { startEvent } from '../support/booth';
import { csvFile } from '../support/files';
import { onFullDevice } from '../support/full-device';
import { LONG } from '../support/long';

const app = useApp({ args: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'] });

async function booth() {
	const page = await app.open('/booth');
	await startEvent(page);
	const focused = (selector: string) => expect.poll(() => page.locator(`${selector}:focus`).count()).toBe(1);
	const at = (id: string) => focused(`[data-testid="${id}"]`);
	return { page, focused, at, id: (id: string) => page.getByTestId(id) };
}

describe('APP-3, CAP-1: the booth by keyboard and screen reader', () => {
	it('APP-3: the focus stays with the work: as the camera comes and goes, from view to view, and after Clear and Undo', async () => {
		const { page, focused, at, id } = await booth();
		await focused('h1');
		await id('booth-scan').press('Enter');
		await at('booth-stop-scan');
		await id('booth-stop-scan').press('Enter');
		await at('booth-scan');
		for (const view of ['booth-check', 'booth-hand-over', 'booth-kiosk']) {
			await id('booth-more').press('Enter');
			await id(view).press('Enter');
			await id('booth-back').waitFor();
			await focused('h1');
			await id('booth-back').press('Enter');
			await id('booth-form').waitFor();
			await focused('h1');
		}
		await id('booth-email').fill('ada@engines.example.com');
		await id('booth-clear').press('Enter');
		await at('booth-scan');
		await id('booth-email').fill('ada@engines.example.com');
		await page.keyboard.press('Control+Enter');
		await id('booth-undo').press('Enter');
		await page.getByText('Taken back').waitFor();
		await at('booth-scan');
		// Questions of the event.
		await id('booth-more').press('Enter');
		await id('booth-edit').press('Enter');
		await page.getByRole('button', { name: 'Add a question' }).press('Enter');
		await focused('#booth-q2');
		await page.locator('#booth-x2').press('Enter');
		await focused('#booth-x1');
	});

	it('APP-3, CAP-1: what Tab goes to stands above the bar with Save, on a phone too', async () => {
		const { page, id } = await booth();
		await page.setViewportSize(SIZES.phone);
		await id('booth-fullName').fill('Ada');
		const hidden: string[] = [];
		for (let n = 0; n < 30 && (await page.locator('#booth-note:focus').count()) === 0; n++) {
			await page.keyboard.press('Tab');
			hidden.push(
				...(await page.evaluate(() => {
					const [e, save] = [document.activeElement, document.querySelector('[data-testid="booth-save"]')];
					const inForm = e?.closest('[data-testid="booth-form"]') && !e.closest('[data-keep-clear]');
					return e && inForm && save && e.getBoundingClientRect().bottom > save.getBoundingClientRect().top ? [e.id || e.innerHTML] : [];
				}))
			);
		}
		expect([hidden, await page.locator('#booth-note:focus').count()]).toEqual([[], 1]);
	});

	it('CAP-2, APP-3: a camera that another app has, or takes away, is said to be so, and read out', async () => {
		const { page, id } = await booth();
		const said = page.locator('[data-testid="scan-said"][aria-live="polite"]');
		await id('booth-scan').click();
		await id('booth-camera').waitFor();
		await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
		await page.evaluate(() => {
			const [track] = (document.querySelector('video')?.srcObject as MediaStream).getVideoTracks();
			track?.dispatchEvent(new Event('ended'));
		});
		await said.getByText('another app may have it').waitFor();
		expect(await id('booth-camera').count()).toBe(0);
		await page.evaluate(() => {
			navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
		});
		await id('booth-scan').click();
		await said.getByText('Allow the camera for this page').waitFor();
	});

	if (LONG)
		it('CAP-1, IMP-12: on a full device a photo that finds no room is said to be so; who is typed is there after a reload, and saved once there is room', async () => {
			const folder = app.folder();
			const before = await app.openPersistent(folder);
			const first = await before.newPage();
			await first.goto('/booth');
			await startEvent(first);
			await before.close();
			const { page, makeRoom, close } = await onFullDevice(app, folder);
			const id = (testId: string) => page.getByTestId(testId);
			await page.goto('/booth');
			await id('booth-form').waitFor();
			await id('booth-fullName').fill('Grace Hopper');
			await id('booth-email').fill('grace@compilers.example.com');
			const buffer = readFileSync(new URL('../../static/icons/icon-192.png', import.meta.url));
			await id('booth-picture').setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer });
			await page.getByText('The photo could not be kept').waitFor();
			for (let n = 0; n < 2; n++) {
				await page.reload();
				await page.getByText('This visitor was not saved yet').waitFor();
				expect([await id('booth-fullName').inputValue(), await id('booth-email').inputValue()]).toEqual([
					'Grace Hopper',
					'grace@compilers.example.com'
				]);
			}
			await makeRoom();
			await id('booth-save').click();
			await page.getByText('Saved: Grace Hopper').waitFor();
			await page.reload();
			await id('booth-form').waitFor();
			await expect.poll(() => id('booth-today').innerText()).toContain('1 today');
			expect(await id('booth-fullName').inputValue()).toBe('');
			await close();
		});

	it('APP-3, CAP-1: buttons of the visitors say whom they are about', async () => {
		const { page, id } = await booth();
		for (const name of ['Ada Byron', 'Grace Hopper']) {
			await id('booth-fullName').fill(name);
			await id('booth-later').click();
			await page.getByText(`Kept for later: ${name}`).waitFor();
		}
		await id('booth-visitors').click();
		for (const name of ['Complete: Ada Byron', 'Complete: Grace Hopper', 'Take back: Ada Byron', 'Take back: Grace Hopper'])
			await expect.poll(() => page.getByRole('button', { name, exact: true }).count(), { message: name }).toBe(1);
	});

	it('CAP-2, APP-4: a list of attendees is removed after a question', async () => {
		const { page, id } = await booth();
		await id('booth-visitors').click();
		await id('attendees-file').setInputFiles(
			csvFile('attendees.csv', 'Badge ID,Name,Email\nA-1,Grace Hopper,grace@compilers.example.com\n')
		);
		await id('attendees-load').click();
		await id('attendees-remove').click();
		await id('attendees-remove-dialog').getByText('Remove attendees').waitFor();
		await page.keyboard.press('Escape');
		expect(await id('attendees-remove').count()).toBe(1);
		await id('attendees-remove').click();
		await id('attendees-remove-run').click();
		await expect.poll(() => id('attendees-remove').count()).toBe(0);
	});
});
