import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { csvFile, type TestFile } from './files';
import { LONG } from './long';
import { HUGE, NAUGHTY, SAMPLE } from './naughty';

/** A file whose every cell, header and name means harm. */
export function hostileFile(): TestFile {
	// Above ten thousand cells in the long run: each value, and each beside another one.
	const values = LONG ? [...NAUGHTY, ...NAUGHTY.map((v, i) => `${v} ${NAUGHTY[(i * 7 + 1) % NAUGHTY.length] ?? ''}`)] : SAMPLE;
	const quoted = (v: string): string => `"${v.replaceAll('"', '""').replaceAll('\u0000', '')}"`;
	const header =
		'Name,Email,Company,Job Title,Notes,Lead Source,Industry,Tags,Street,City,LinkedIn,Consent Wording,=1+1,__proto__,<script>window.__ran=1</script>';
	const lines = values.map((v, i) =>
		[`${v} ${i}`, `hostile.${i}@brunnthal-werke.com`, ...Array.from({ length: 13 }, () => v)].map(quoted).join(',')
	);
	// A few that fail, so that the fix grid shows them, and the cell of a million characters.
	const bad = values.slice(0, 10).map((v) => [v, v, v, v, v].map(quoted).join(','));
	if (LONG) expect(lines.length * 14).toBeGreaterThanOrEqual(10_000);
	return csvFile(
		'"><img src=x onerror=(window.__ran=1)>.csv',
		[header, ...lines, ...bad, ...(LONG ? [`Huge,huge@brunnthal-werke.com,${quoted(HUGE.slice(-1_000_000))}`] : [])].join('\n')
	);
}

/** Watches a page for scripts and dialogs of hostile values. The answer fails, with the place it is given, if anything ran until then. */
export async function watchForScripts(page: Page): Promise<(where: string) => Promise<void>> {
	const dialogs: string[] = [];
	page.on('dialog', (d) => {
		dialogs.push(d.message());
		void d.dismiss();
	});
	await page.addInitScript(() => {
		(window as { __ran?: number }).__ran = 0;
	});
	await page.evaluate(() => {
		(window as { __ran?: number }).__ran = 0;
	});
	return async (where) => {
		expect([where, await page.evaluate(() => (window as { __ran?: number }).__ran), dialogs]).toEqual([where, 0, []]);
	};
}
