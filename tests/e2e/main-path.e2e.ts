import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { deliverAll, deliverTicked, settledBatch } from '../support/deliver';
import { boothFile, plainFile } from '../support/files';
import { visit } from '../support/screens';
import { numberIn, Wizard } from '../support/wizard';
import { LONG } from '../support/long';

const app = useApp();
const emails = async () => (await app.crm.contacts()).map((c) => c.email).sort();

/** A device with the booth file in it, nothing decided by hand: what the later tests go on from. */
const device = app.once(async (open) => {
	const w = new Wizard(await open('/import'));
	expect(await w.import(boothFile())).toMatchObject({ total: 10, created: 4, merged: 2, held: 2, failed: 2 });
	return w;
});

describe('the main path', () => {
	it('import → review → complete → score → deliver: the CRM holds exactly the right records', async () => {
		const page = await app.open('/', { serviceWorker: true });
		const w = new Wizard(page);
		await w.upTo(4, boothFile());
		// The two open pairs: by phone (rows 5 and 6), by name and company (rows 7 and 8); strongest first.
		const said = (): Promise<string> => w.id('fix-alert').innerText();
		expect(await said()).toContain('leave them for the error report');
		await w.decide('merge');
		await w.page
			.getByText(/1 for you/)
			.first()
			.waitFor();
		// DUP-4: once that was read, the pair has its room.
		expect(await said()).not.toContain('leave them for the error report');
		expect(await said()).toContain('2 rows have errors and won’t go in.');
		await w.decide('skip');
		await w.page
			.getByText(/none left for you|nothing here waits for you/i)
			.first()
			.waitFor();
		await w.finish();
		expect(await w.counts()).toMatchObject({ total: 10, created: 4, merged: 3, skipped: 1, held: 0, failed: 2 });
		// Scored, each with its tier.
		await w.id('view-contacts').click();
		await w.id('contact-row').first().waitFor();
		expect(await w.id('contact-row').count()).toBe(4);
		await w.page.getByText('Katherine Johnson').first().click();
		await w.id('contact-score').waitFor();
		expect(numberIn(await w.id('contact-score').innerText())).toBeLessThanOrEqual(100);
		expect((await w.id('contact-factors').innerText()).length).toBeGreaterThan(20);
		// Delivered, each exactly once.
		await deliverTicked(page);
		expect(await settledBatch(page)).toEqual({ waiting: 0, created: 4, updated: 0, rejected: 0 });
		const held = await app.crm.contacts();
		expect(held).toHaveLength(4);
		const known = await emails();
		for (const email of ['ada.lovelace@engines.co.uk', 'alan.turing@bletchley.org', 'katherine.johnson@orbits.com'])
			expect(known).toContain(email);
		expect(known.filter((e) => ['grace.hopper@compilers.com', 'gracie@harbour-mail.com'].includes(e))).toHaveLength(1);
		expect(known).not.toContain('alan@machines.de');
		for (const contact of held) expect(JSON.stringify(contact)).toMatch(/score/i);
	});

	it('PUSH-3 and PUSH-4: delivering the same contacts twice updates them, and a dropped answer doubles nothing', async () => {
		const { page } = await device();
		await app.crm.fault({ mode: 'dropAfterCommit', count: 1 });
		app.problems.expectNetworkErrors();
		await deliverAll(page);
		await settledBatch(page);
		expect(await app.crm.count()).toBe(4);
		await deliverAll(page);
		expect(await settledBatch(page)).toEqual({ waiting: 0, created: 0, updated: 4, rejected: 0 });
		expect(await app.crm.count()).toBe(4);
	});

	it('IMP-10 and DUP-8: what is left undecided waits in Manual Review, and one tap imports it as new', async () => {
		const w = await device();
		await visit(w.page, '/review');
		await w.id('held-entry').first().waitFor();
		await w.id('import-all-held').click();
		const sure = w.page.getByRole('dialog').getByRole('button', { name: /import/i });
		await sure.click();
		await expect.poll(() => w.id('held-entry').count()).toBe(0);
		await visit(w.page, '/contacts');
		await w.id('contact-row').first().waitFor();
		await expect.poll(async () => numberIn(await w.id('contacts-count').innerText())).toBe(6);
	});

	if (LONG)
		it('IMP-10: the policy is remembered as it was chosen last, after Back too, for the next file on the same page', async () => {
			const w = new Wizard(await app.open('/import'));
			await (await (await w.open()).chooseMethod()).choose(plainFile());
			await w.id('policy-skip').click();
			await w.process();
			await w.step(4, 60_000);
			await w.id('review-menu').click();
			await w.id('back').click();
			await w.id('leave-confirm').click();
			await w.step(2);
			await w.id('policy-update').click();
			await w.process();
			await w.step(4, 60_000);
			await w.finish();
			const chosen = () =>
				w.page.locator('[data-testid^="policy-"]:checked, [data-testid^="policy-"]:has(:checked)').getAttribute('data-testid');
			await w.id('import-more').click();
			await w.area();
			await w.choose(plainFile('next.csv'));
			expect(await chosen()).toBe('policy-update');
			await w.page.goto('/import');
			await w.chooseMethod();
			await w.choose(plainFile('later.csv'));
			expect(await chosen()).toBe('policy-update');
		});

	it('DUP-7 and IMP-10: the same file imported again creates nothing', async () => {
		const w = await device();
		await visit(w.page, '/contacts');
		await w.id('contact-row').first().waitFor();
		const before = numberIn(await w.id('contacts-count').innerText());
		const again = await w.import(boothFile());
		expect(again).toMatchObject({ total: 10, created: 0, failed: 2 });
		expect(again.merged + again.skipped + again.held).toBe(8);
		await visit(w.page, '/contacts');
		await w.id('contact-row').first().waitFor();
		expect(numberIn(await w.id('contacts-count').innerText())).toBe(before);
	});
});
