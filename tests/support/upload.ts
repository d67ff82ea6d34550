import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { csvFile, type TestFile } from './files';
import { Wizard } from './wizard';

export const HEADER = 'Vorname;Nachname;E-Mail;Ort;Lead Status';
export const rows = (from: number, to: number, city: string): string[] =>
	Array.from(
		{ length: to - from },
		(_, i) => `Jürgen;Müller${from + i};juergen.mueller${from + i}@orion-pack.de;${city};${['neu', 'offen', 'Kunde'][i % 3]}`
	);
/** As a spreadsheet of a German office writes it: Windows-1252, semicolons. */
export const latin = (name: string, lines: string[]): TestFile => csvFile(name, Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
/** 30 rows. */
export const hannover = latin('hannover.csv', [HEADER, ...rows(0, 30, 'Köln')]);
/** 20 rows, one column more. */
export const berlin = latin('berlin.csv', [`${HEADER};Halle`, ...rows(30, 50, 'Düsseldorf').map((r) => `${r};7`)]);

export function book(name: string, sheets: Record<string, string[][]>): TestFile {
	const b = XLSX.utils.book_new();
	for (const [sheet, cells] of Object.entries(sheets)) XLSX.utils.book_append_sheet(b, XLSX.utils.aoa_to_sheet(cells), sheet);
	return {
		name,
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.from(XLSX.write(b, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array)
	};
}

/** Step 2 with an empty upload area. */
export async function uploadArea(page: Page): Promise<Wizard> {
	const w = new Wizard(page);
	await w.chooseMethod();
	return w;
}
/** Hands files over and waits until they are read and the figures of the whole are there. */
export async function choose(w: Wizard, ...files: TestFile[]): Promise<void> {
	await w.id('file-input').setInputFiles(files);
	await w.id('file-ready').waitFor();
	await settled(w);
}
export async function settled(w: Wizard): Promise<void> {
	await w.page.waitForFunction(
		() =>
			/^[\d,.]+$/.test(document.querySelector('[data-testid="file-rows"]')?.textContent ?? '') &&
			!document.querySelector('main [aria-busy="true"]')
	);
}
export const rowsShown = async (w: Wizard): Promise<number> => Number((await w.id('file-rows').innerText()).replace(/\D/g, ''));
/** To step 5, whatever is left to decide. */
export async function toEnd(w: Wizard): Promise<void> {
	await w.process();
	await w.page
		.locator('[data-testid="step-4"][data-state="current"], [data-testid="step-5"][data-state="current"]')
		.waitFor({ timeout: 60_000 });
	if ((await w.steps())[4] !== 'current') await w.finish();
}
/** Presses what makes a download, and hands the file back as one for a picker. */
export async function downloaded(w: Wizard, testId: string): Promise<TestFile> {
	const [file] = await Promise.all([w.page.waitForEvent('download'), w.id(testId).click()]);
	return { name: file.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(await file.path()) };
}
