import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { hues, isHue } from '../support/colour';
import { boothFile, csvFile, messyFile, plainFile } from '../support/files';
import { numberIn, Wizard } from '../support/wizard';

const app = useApp();
const wizard = async () => new Wizard(await app.open('/import'));
const FILTERS = [
	['all', 'All'],
	['exact', 'Exact Matches'],
	['email', 'Email Matches'],
	['phone', 'Phone Matches'],
	['nameCompany', 'Name/Company Matches']
] as const;

describe('acceptance points of the wizard, steps 1 and 2', () => {
	const shared = app.once(async (open) => new Wizard(await open('/import')));
	/** Step 1, and step 2 with nothing chosen, on the page that these points share. */
	const first = async () => (await shared()).open();
	const area = async () => (await shared()).area();

	it('AC-1, IMP-2: one working method, the CSV file; paste and the booth form beside it; seven others are "Coming soon"', async () => {
		const w = await first();
		await w.id('method-csv').waitFor();
		await w.id('method-paste').waitFor();
		expect(await w.id('method-booth').getAttribute('href')).toBe('/booth');
		for (const name of ['Gmail', 'Outlook', 'Salesforce', 'HubSpot', 'LinkedIn', 'Zapier', 'API Import']) {
			await w.page.getByText(name, { exact: true }).first().waitFor();
		}
		expect(await w.page.getByText('Coming soon', { exact: true }).count()).toBe(7);
		await w.chooseMethod();
		await w.id('drop-zone').waitFor();
	});

	it('AC-2: the CSV method carries the label "Popular"', async () => {
		const w = await first();
		await w.id('method-csv').getByText('Popular', { exact: true }).waitFor();
		expect(await w.page.getByText('Popular', { exact: true }).count()).toBe(1);
	});

	it('AC-4: Name and Email are shown as required with red "Required" labels, and enforced', async () => {
		const w = await area();
		const labels = w.page.getByText('Required', { exact: true });
		expect(await labels.count()).toBe(2);
		for (const n of [0, 1]) expect((await hues(labels.nth(n))).some((h) => isHue(h, 'red'))).toBe(true);
		await w.choose(csvFile('no-email.csv', 'First Name,Last Name,Company\nAda,Lovelace,Engines Ltd\nAlan,Turing,Bletchley Park\n'));
		expect(await w.id('process-button').isDisabled()).toBe(true);
		await w.page.getByText(/email/i).first().waitFor();
	});

	it('AC-5: a CSV template with correct columns and sample rows can be downloaded, and imports without one error', async () => {
		const w = await area();
		const [download] = await Promise.all([w.page.waitForEvent('download'), w.page.getByText('Download sample CSV template').click()]);
		expect(download.suggestedFilename()).toMatch(/\.csv$/);
		const text = readFileSync(await download.path(), 'utf8');
		expect(text.split(/\r?\n/)[0]).toMatch(/Name.*Email/);
		await w.choose(csvFile('template.csv', text));
		await w.process();
		await w.page.locator('[data-testid="step-4"][data-state="current"], [data-testid="step-5"][data-state="current"]').waitFor();
		if ((await w.steps())[4] !== 'current') await w.finish();
		const counts = await w.counts();
		expect(counts.failed).toBe(0);
		expect(counts.created).toBe(counts.total);
		expect(counts.total).toBeGreaterThanOrEqual(2);
	});

	it('AC-6: the upload area reads "Drop your CSV file here or click to browse files" and takes a dropped file', async () => {
		const w = await area();
		expect(await w.id('drop-zone').innerText()).toContain('Drop your CSV file here or click to browse files');
		const file = boothFile('dropped.csv');
		const transfer = await w.page.evaluateHandle(
			({ name, text }) => {
				const data = new DataTransfer();
				data.items.add(new File([text], name, { type: 'text/csv' }));
				return data;
			},
			{ name: file.name, text: file.buffer.toString() }
		);
		for (const type of ['dragenter', 'dragover', 'drop']) await w.id('drop-zone').dispatchEvent(type, { dataTransfer: transfer });
		await w.page.getByText('dropped.csv is ready for import').waitFor();
	});

	it('AC-7: "Choose File" opens a picker filtered by type', async () => {
		const w = await area();
		const [chooser] = await Promise.all([
			w.page.waitForEvent('filechooser'),
			w.page.getByText('Choose File', { exact: true }).first().click()
		]);
		const accepted = (await chooser.element().getAttribute('accept')) ?? '';
		for (const type of ['.csv', '.tsv', '.txt', 'text/csv']) expect(accepted).toContain(type);
		await chooser.setFiles(boothFile());
		await w.page.getByText('booth.csv is ready for import').waitFor();
	});

	it('AC-8: after the choice, "contacts.csv is ready for import"', async () => {
		const w = await area();
		await w.choose(plainFile('contacts.csv'));
		await w.page.getByText('File Selected').first().waitFor();
		await w.page.getByText('contacts.csv is ready for import').waitFor();
	});
});

describe('acceptance points of the wizard, step 3', () => {
	/** All that step 3 showed, whether or not a busy machine had the time to draw it. */
	const seen = app.once(async (open) => {
		const w = new Wizard(await open('/import'));
		await w.chooseMethod();
		await w.choose(messyFile(6_000));
		await w.page.evaluate(() => {
			const frames: { value: number; text: string }[] = [];
			(globalThis as unknown as { frames: unknown }).frames = frames;
			const look = () => {
				const bar = document.querySelector('[data-testid="progress"] [role="progressbar"], [role="progressbar"][data-testid="progress"]');
				if (bar) frames.push({ value: Number(bar.getAttribute('aria-valuenow')), text: document.body.innerText });
			};
			new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
		});
		await w.process();
		await w.step(4, 60_000);
		return w.page.evaluate(() => (globalThis as unknown as { frames: { value: number; text: string }[] }).frames);
	});

	it('AC-9 and IMP-6: "Processing your import..." with a bar from 0 to 100 % that never goes back', async () => {
		const processing = (await seen()).filter((s) => s.text.includes('Processing your import...'));
		expect(processing.length).toBeGreaterThan(0);
		const values = processing.map((s) => s.value);
		expect(values.every((v, n) => v >= 0 && v <= 100 && (n === 0 || v >= values[n - 1]!))).toBe(true);
		expect(values[0]).toBeLessThan(50);
		expect(values.at(-1)).toBeGreaterThan(values[0]!);
		expect(processing.some((s) => /\d+\s?%/.test(s.text))).toBe(true);
	});

	it('AC-10: "Scanning for duplicate contacts..." while duplicates are sought', async () => {
		expect((await seen()).some((s) => s.text.includes('Scanning for duplicate contacts...'))).toBe(true);
	});
});

describe('acceptance points of the wizard, step 4', () => {
	const review = app.once(async (open) => new Wizard(await open('/import')).upTo(4, boothFile()));

	it('AC-11: the review shows all potential matches, with merge and skip', async () => {
		const w = await review();
		await w.page.getByText('Review Duplicate Contacts').first().waitFor();
		await w.id('review-pair').first().waitFor();
		const state = await w.page.locator('main').innerText();
		expect(state).toMatch(/4 matches/);
		expect(state).toMatch(/2 settled by email/);
		expect(state).toMatch(/2 for you/);
	});

	it('AC-13: each match shows its confidence in per cent', async () => {
		const w = await review();
		await w.id('review-pair').waitFor();
		expect(await w.id('review-pair').innerText()).toMatch(/\b(9\d|8\d|100)\s?%/);
	});

	it('AC-14: "Merge" and "Skip" are plainly visible on each duplicate', async () => {
		const w = await review();
		for (const decision of ['merge', 'skip'] as const) {
			const button = w.id(`decision-${decision}`);
			await button.waitFor();
			expect((await button.innerText()).toLowerCase()).toContain(decision);
			expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
		}
	});

	it('AC-12: the review filters by All, exact, email, phone, name/company', async () => {
		const w = await review();
		const counts: number[] = [];
		for (const [id, name] of FILTERS) {
			const filter = w.id(`filter-${id}`);
			expect(await filter.innerText()).toContain(name);
			counts.push(numberIn(await filter.innerText()));
			await filter.click();
			// Where nothing is open the matches stand as rows; else one pair is in view, of the type asked for.
			await expect
				.poll(async () => {
					const listed = await w.id('review-row').count();
					if (listed > 0) return listed === counts.at(-1);
					const type = await w.page.evaluate(() => document.querySelector('[data-testid="review-pair"]')?.getAttribute('data-type'));
					return id === 'all' ? type !== undefined : type === id;
				})
				.toBe(true);
		}
		expect(counts).toEqual([4, 1, 1, 1, 1]);
	});
});

describe('acceptance points of the wizard, step 5', () => {
	const complete = app.once(async (open) => {
		const w = new Wizard(await open('/import'));
		return { w, counts: await w.import(boothFile()) };
	});

	it('AC-15: the summary shows Total Contacts, Successfully Imported, Duplicates Found, Merged, Skipped, Failed to Import', async () => {
		const { w, counts } = await complete();
		expect(counts).toMatchObject({ total: 10, created: 4, merged: 2, skipped: 0, held: 2, failed: 2 });
		for (const [id, label] of [
			['total', 'Total Contacts'],
			['created', 'Successfully Imported'],
			['duplicates', 'Duplicates Found'],
			['merged', 'Merged'],
			['skipped', 'Skipped'],
			['failed', 'Failed to Import']
		] as const) {
			expect(await w.figure(id).innerText()).toContain(label);
		}
	});

	it('AC-16: green for imported, purple for duplicates, blue for merged, yellow for skipped, red for failed', async () => {
		const { w } = await complete();
		for (const [id, name] of [
			['created', 'green'],
			['duplicates', 'purple'],
			['merged', 'blue'],
			['skipped', 'yellow'],
			['failed', 'red']
		] as const) {
			const seen = await hues(w.figure(id));
			expect(seen.length, `${id} has a colour`).toBeGreaterThan(0);
			expect(
				seen.filter((h) => !isHue(h, name)),
				`${id} is ${name}`
			).toEqual([]);
		}
	});

	it('AC-17: "Download Error Report" where rows failed, and only there', async () => {
		const { w } = await complete();
		await w.page.getByText("Some contacts couldn't be imported").waitFor();
		const [download] = await Promise.all([w.page.waitForEvent('download'), w.id('download-error-report').click()]);
		const report = readFileSync(await download.path(), 'utf8');
		expect(report).toContain('Row 9: Missing required field: Email');
		expect(report).toContain('Row 10: Invalid email format: johnabc.com');
		expect(report).toContain('Nobody');
		await w.import(plainFile());
		expect(await w.id('download-error-report').count()).toBe(0);
	});

	it('AC-18: "Import Complete!" with a green check mark', async () => {
		const { w } = await complete();
		await w.page.getByRole('heading', { name: 'Import Complete!' }).waitFor();
		expect(await w.id('complete-check').locator('svg').count()).toBe(1);
		expect((await hues(w.id('complete-check'))).every((h) => isHue(h, 'green'))).toBe(true);
		expect((await hues(w.id('complete-check'))).length).toBeGreaterThan(0);
	});

	it('AC-19: "View Contacts" (filtered to this import) and "Import More Contacts"', async () => {
		const { w } = await complete();
		await w.id('import-more').click();
		await w.step(1);
		await w.import(
			csvFile(
				'second.csv',
				'First Name,Last Name,Email\nMary,Jackson,mary.jackson@orbits.com\nDorothy,Vaughan,dorothy.vaughan@orbits.com\n'
			)
		);
		const id = w.importId();
		expect(await w.id('view-contacts').innerText()).toContain('View Contacts');
		await w.id('view-contacts').click();
		await w.page.waitForURL(/\/contacts\?/);
		expect(new URL(w.page.url()).searchParams.get('import')).toBe(id);
		await w.id('contact-row').first().waitFor();
		// Two of the six that the device holds by then.
		await expect.poll(async () => numberIn(await w.id('contacts-count').innerText())).toBe(2);
		expect(await w.id('contact-row').count()).toBe(2);
	});
});

describe('acceptance points of the wizard, all steps', () => {
	it('AC-3 and AC-20: the progress indicator shows the current step and which are done, and "Back to Contacts" is in reach, throughout the wizard', async () => {
		const w = await wizard();
		const inReach = async () => expect(await w.id('back-to-contacts').innerText()).toContain('Back to Contacts');
		await w.step(1);
		expect(await w.steps()).toEqual(['current', 'todo', 'todo', 'todo', 'todo']);
		for (const [n, name] of ['Choose Method', 'Upload & Configure', 'Process', 'Review Duplicates', 'Complete'].entries()) {
			expect(await w.id(`step-${n + 1}`).innerText()).toContain(name);
		}
		await inReach();
		await w.chooseMethod();
		expect(await w.steps()).toEqual(['done', 'current', 'todo', 'todo', 'todo']);
		expect(await w.id('step-1').locator('svg').count()).toBeGreaterThan(0);
		expect((await hues(w.id('step-2'))).some((h) => isHue(h, 'blue'))).toBe(true);
		await inReach();
		await w.choose(boothFile());
		await inReach();
		await w.process();
		await inReach();
		await w.step(4, 60_000);
		expect(await w.steps()).toEqual(['done', 'done', 'done', 'current', 'todo']);
		await inReach();
		await w.finish();
		expect((await w.steps()).slice(0, 4)).toEqual(['done', 'done', 'done', 'done']);
		await inReach();
		await w.id('back-to-contacts').click();
		await w.page.waitForURL(/\/contacts/);
	});
});
