import { describe, expect, it } from 'vitest';
import { BAD_FILES, HARD_FILES } from '../support/bad-files';
import { useApp } from '../support/app';
import { LONG } from '../support/long';
import { plainFile } from '../support/files';
import { Wizard } from '../support/wizard';

const app = useApp();
const shared = app.once(async (open) => new Wizard(await open('/import')));
/** Step 2 with nothing chosen, on the page that all files share. */
const area = async () => (await shared()).area();

describe('IMP-4: a file that is no contact list ends in a clear message', () => {
	it.each(BAD_FILES.map((f, n) => [f.what, f, n] as const).filter(([, , n]) => LONG || n % 4 === 0))(
		'IMP-4: %s: says what was found and what to do, and the next file imports',
		async (_, { file, says }, n) => {
			const w = await area();
			await w.id('file-input').setInputFiles(file);
			const alert = w.page.locator('main').getByRole('alert').first();
			await alert.waitFor();
			const text = (await w.page.locator('main').innerText()).replace(/\s+/g, ' ');
			expect(text).toMatch(says);
			expect(text).not.toMatch(/oops|invalid input|please|undefined|\[object|NaN/i);
			// Nothing was stored, and the way on is open.
			await w.choose(plainFile());
			// The rest of the way is the same whatever was refused before: every eighth goes it.
			if (!LONG && n % 8 > 0) return;
			await w.process();
			await w.page.locator('[data-testid="step-4"][data-state="current"], [data-testid="step-5"][data-state="current"]').waitFor();
			if ((await w.steps())[4] !== 'current') await w.finish();
			// On a device that has the two already, they are updated.
			const { created, merged, ...counts } = await w.counts();
			expect(counts).toMatchObject({ total: 2, failed: 0 });
			expect(created + merged).toBe(2);
		}
	);
});

describe('FIL-1 and FIL-4: hard files import, or end in a clear message', () => {
	it.each(HARD_FILES.map((f) => [f.id, f.what, f] as const).filter((_, n) => LONG || n % 3 === 0))(
		'%s: %s',
		async (_, __, { file, total, created }) => {
			const w = await area();
			await w.choose(file);
			await w.process();
			await w.page.locator('[data-testid="step-4"][data-state="current"], [data-testid="step-5"][data-state="current"]').waitFor();
			if ((await w.steps())[4] !== 'current') await w.finish();
			const counts = await w.counts();
			expect(counts).toMatchObject({ total, failed: 0 });
			expect(counts.created + counts.merged).toBe(created);
		}
	);
});
