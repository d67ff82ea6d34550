import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { codeFilm, codePicture } from '../support/codes';
import { numberIn } from '../support/wizard';

const folder = mkdtempSync(join(tmpdir(), 'muster-camera-'));
const film = join(folder, 'code.y4m');
const VCARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Byron;Ada\r\nFN:Ada Byron\r\nORG:Engines Ltd\r\nTITLE:Head of Numbers\r\nEMAIL:ada@engines.example.com\r\nTEL;TYPE=WORK:+44 20 7946 0123\r\nEND:VCARD';
const app = useApp({ args: ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`] });
beforeAll(() => codeFilm(VCARD, film));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function booth() {
	const page = await app.open('/booth');
	await page.getByLabel('Event name').fill('Hannover 2026');
	await page.getByLabel('Visitors a day that you aim for').fill('40');
	await page.getByTestId('booth-start').click();
	await page.getByTestId('booth-form').waitFor();
	return page;
}

describe('CAP-1 to CAP-3: at the booth', () => {
	it('CAP-1, CAP-3, DUP-7: typed, tapped and saved in eight taps; whoever comes again is recognised and becomes no twin; a closed page loses nobody', async () => {
		const page = await booth();
		const started = Date.now();
		let taps = 0;
		const tap = async (id: string) => { taps++; await page.getByTestId(id).click(); };
		await tap('booth-fullName');
		await page.keyboard.type('Grace Hopper');
		await page.getByTestId('booth-company').fill('Compilers Inc');
		await page.getByTestId('booth-email').fill('grace@compilers.example.com');
		await tap('rating-hot');
		await tap('answer-Product');
		await tap('next-Arrange demo');
		await tap('booth-consent');
		expect(await axeViolations(page)).toEqual([]);
		await tap('booth-save');
		await page.getByText('Saved: Grace Hopper').waitFor();
		expect(taps).toBeLessThanOrEqual(8);
		expect(Date.now() - started).toBeLessThan(20_000);
		expect(await page.getByTestId('booth-today').innerText()).toBe('1 of 40 today');

		// The same person again, met while another tab is closed over her.
		await page.getByTestId('booth-email').fill('grace@compilers.example.com');
		await page.getByTestId('booth-note').fill('Wants two seats');
		await page.getByTestId('booth-known').waitFor();
		expect(await page.getByTestId('booth-known').innerText()).toMatch(/Grace Hopper is here already[\s\S]*Compilers Inc[\s\S]*Hannover 2026/);
		await page.waitForTimeout(500);
		await page.reload();
		await page.getByText('This visitor was not saved yet').waitFor();
		expect(await page.getByTestId('booth-note').inputValue()).toBe('Wants two seats');
		await page.getByTestId('booth-save').click();
		await page.getByText(/^Added to /).waitFor();
		await page.getByTestId('booth-saved').getByText('Open').click();
		await page.getByRole('heading', { name: 'Grace Hopper' }).waitFor();
		const text = await page.locator('main').innerText();
		for (const said of ['Hot', 'Interest: Product', 'Wants two seats', 'Next step: Arrange demo', 'Granted', 'Hannover 2026']) expect(text).toContain(said);
		await page.goto('/contacts');
		await page.getByTestId('contact-row').first().waitFor();
		expect(numberIn(await page.getByTestId('contacts-count').innerText())).toBe(1);
	});

	it('CAP-2, APP-1: a badge is read by the camera and from a picture, without a network', async () => {
		const page = await booth();
		await page.getByTestId('booth-scan').click();
		await page.getByText('Filled in from the code').waitFor();
		expect(await page.getByTestId('booth-fullName').inputValue()).toBe('Ada Byron');
		expect(await page.getByTestId('booth-email').inputValue()).toBe('ada@engines.example.com');
		expect(await page.getByTestId('booth-camera').count()).toBe(0);
		await page.getByTestId('booth-save').click();
		await page.getByText('Saved: Ada Byron').waitFor();
		await page.context().setOffline(true);
		await page.getByTestId('booth-picture').setInputFiles(await codePicture('MECARD:N:Turing,Alan;ORG:Bletchley Park;TEL:+442079460999;EMAIL:alan@park.example.com;;', 'DataMatrix'));
		await expect.poll(() => page.getByTestId('booth-fullName').inputValue()).toBe('Alan Turing');
		await page.getByTestId('booth-save').click();
		await page.getByText('Saved: Alan Turing').waitFor();
		await page.getByTestId('booth-undo').click();
		await page.getByText('Taken back: Alan Turing').waitFor();
		await page.getByTestId('booth-picture').setInputFiles({ name: 'nothing.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
		await page.getByText('No code was found in this picture').waitFor();
	});
});
