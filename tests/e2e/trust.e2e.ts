import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { atWork } from '../support/at-work';
import { axeViolations } from '../support/axe';
import { addHook, deliverAll, settledBatch } from '../support/deliver';
import { confirmErase } from '../support/erase';
import { csvFile } from '../support/files';
import { inHeap, inPage, inStore, inWorkerHeaps, onDisk } from '../support/heap';
import { hostileFile, watchForScripts } from '../support/hostile-import';
import { PASS, setPassphrase, unlock } from '../support/lock';
import { LONG } from '../support/long';
import { photographBoth } from '../support/pictures';
import { rawTraces } from '../support/raw-traces';
import { allScreens, visit } from '../support/screens';
import { Wizard } from '../support/wizard';

const app = useApp();
const PERSON = ['Zephyrine', 'Quackenbush', 'zeph.quackenbush@brunnthal-werke.com', 'Geheimweg 77'];
const LATER = ['Wilhelmina', 'Oberhuber', 'w.oberhuber@brunnthal-werke.com'];
const file = (): ReturnType<typeof csvFile> =>
	csvFile(
		'people.csv',
		[
			'First Name,Last Name,Email,Street',
			`${PERSON[0]},${PERSON[1]},${PERSON[2]},${PERSON[3]}`,
			'Tom,Berg,tom.berg@brunnthal-werke.com,Hofweg 1'
		].join('\n')
	);
const rows = (page: Page) => page.getByTestId('contact-row');

describe('HIS-3: users, roles and the lock', () => {
	it('HIS-3, PUSH-5: locked, no contact and no token is on the screen, in storages, in memory or in what lies in the store; unlocked, everything is back', async () => {
		const folder = app.folder();
		const context = await app.openPersistent(folder);
		const token = 'planted-token-88214';
		const page = context.pages()[0] ?? (await context.newPage());
		await page.goto(`${app.url}/import`);
		await new Wizard(page).import(file());
		await addHook(page, `${app.crm.url}/api/contacts/batch`, token);
		expect(await inStore(page, PERSON)).toEqual(PERSON);
		await setPassphrase(page);
		// What lay in clear before is sealed in the background, and what comes from here on at once.
		await expect.poll(() => inStore(page, PERSON)).toEqual([]);
		// The browser still has what was there before.
		expect(onDisk(folder, PERSON)).not.toEqual([]);
		await page.goto(`${app.url}/contacts`);
		await page.getByTestId('lock-screen').waitFor();
		await unlock(page);
		await rows(page).first().click();
		await page.getByText(PERSON[3]!).first().waitFor();
		expect((await inHeap(page, PERSON)).length).toBe(PERSON.length);
		// That they are found where they are takes as long as all the rest.
		if (LONG) expect((await inWorkerHeaps(page, PERSON)).found.length).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await page.getByTestId('rail-lock').click();
		await page.getByTestId('unlock-user-passphrase').waitFor();
		const secrets = [...PERSON, token, PASS];
		expect(await inPage(page, secrets)).toEqual([]);
		expect(await inHeap(page, secrets)).toEqual([]);
		expect(await inWorkerHeaps(page, secrets)).toEqual({ workers: ['delivery'], found: [] });
		expect(await axeViolations(page)).toEqual([]);
		if (LONG) {
			await page.goBack().catch(() => null);
			await page.getByTestId('lock-screen').waitFor();
			await photographBoth(page, 'lock');
			await unlock(page, 'not the right one');
			await page.getByText('This passphrase is not the right one.').waitFor();
			await unlock(page);
			await page.getByTestId('lock-screen').waitFor({ state: 'detached' });
			await page.goto(`${app.url}/import`);
			await unlock(page);
			// The wizard loads the page anew unless it is there, which would lock it again.
			await page.getByTestId('method-csv').waitFor();
			await new Wizard(page).import(csvFile('later.csv', ['First Name,Last Name,Email', `${LATER[0]},${LATER[1]},${LATER[2]}`].join('\n')));
			expect(await inStore(page, [...PERSON, ...LATER])).toEqual([]);
			await page.goto(`${app.url}/contacts`);
			await page.getByTestId('lock-screen').waitFor();
			// What lay in clear before there was a lock goes from the browser's files while the app is locked.
			await expect.poll(() => onDisk(folder, [...secrets, ...LATER])).toEqual([]);
		}
		await context.close();
		if (LONG) expect(onDisk(folder, [...secrets, ...LATER])).toEqual([]);
	});

	if (LONG)
		it('APP-5, HIS-3: whoever forgot the passphrase can wipe, and is told what is lost; nothing is left on the screen, in memory, in storages or on the disk', async () => {
			const folder = app.folder();
			const context = await app.openPersistent(folder);
			const page = context.pages()[0] ?? (await context.newPage());
			await page.goto(`${app.url}/import`);
			await new Wizard(page).import(file());
			await setPassphrase(page);
			expect(onDisk(folder, PERSON)).not.toEqual([]);
			// What is not delivered is known without a look into the store, and takes a word of its own.
			const mark = (): Promise<{ contacts: number; waiting: number }> =>
				page.evaluate(() => JSON.parse(localStorage.getItem('muster:canary')!) as { contacts: number; waiting: number });
			await expect.poll(mark).toMatchObject({ contacts: 2, waiting: 0 });
			await page.getByTestId('lock-now').click();
			await page.getByTestId('unlock-user-passphrase').waitFor();
			await page.evaluate((known) => localStorage.setItem('muster:canary', JSON.stringify({ ...known, waiting: 2 })), await mark());
			await page.reload();
			await page.getByTestId('lock-wipe').click();
			await page.getByTestId('wipe-blocked').getByText('2 not yet delivered').waitFor();
			expect(await axeViolations(page)).toEqual([]);
			await page.locator('#wipe-word').fill('wipe');
			expect(await page.getByTestId('wipe-confirm').isDisabled()).toBe(true);
			await page.locator('#wipe-word').fill('lose 2');
			await page.getByTestId('wipe-confirm').click();
			await page.getByTestId('lock-screen').waitFor({ state: 'detached' });
			await page.locator('h1').first().waitFor();
			const secrets = [...PERSON, PASS];
			expect([await inStore(page, secrets), await inPage(page, secrets)]).toEqual([[], []]);
			if (LONG) expect([await inHeap(page, secrets), (await inWorkerHeaps(page, secrets)).found]).toEqual([[], []]);
			await expect.poll(() => onDisk(folder, secrets)).toEqual([]);
			await context.close();
			expect(onDisk(folder, secrets)).toEqual([]);
		});

	if (LONG)
		it('HIS-3: the app locks itself after the minutes that are set, in every tab', async () => {
			const page = await app.open('/settings');
			await page.clock.install();
			await page.reload();
			await setPassphrase(page);
			const other = await page.context().newPage();
			await other.goto('/');
			await unlock(other);
			await other.getByTestId('lock-screen').waitFor({ state: 'detached' });
			await page.clock.fastForward('14:00');
			expect(await page.getByTestId('lock-now').count()).toBe(1);
			// Who works in another tab isn't locked out by this one, in which nobody does anything.
			await other.keyboard.press('Shift');
			await page.clock.fastForward('14:00');
			expect(await page.getByTestId('lock-now').count()).toBe(1);
			// An import under way goes on to its end, but nobody sees the app meanwhile.
			const rest = await atWork(page);
			await page.clock.fastForward('01:10');
			await page.getByTestId('lock-keeps').getByText('Work is under way').waitFor();
			expect([
				await page.getByTestId('lock-now').count(),
				await page.locator('h1').count(),
				await page.getByTestId('lock-wipe').count()
			]).toEqual([0, 1, 0]);
			await unlock(page);
			await page.getByTestId('lock-now').waitFor();
			await rest();
			// The other tab locks as the work is done, and nobody out who works in this one.
			await page.clock.fastForward('00:06');
			await other.getByTestId('lock-wipe').waitFor();
			expect(await page.getByTestId('lock-now').count()).toBe(1);
			// Somebody is being typed when the time is over: that is kept, and nothing waits for it.
			await page.getByTestId('nav-contacts').click();
			await page.getByTestId('add-contact').first().click();
			await page.locator('#field-firstName').fill('Zoe');
			await page.clock.fastForward('15:10');
			await page.getByTestId('lock-wipe').waitFor();
			await other.getByTestId('lock-wipe').waitFor();
			// The worker of the lock screen has the store open: it ends with its page, also where that is kept for the way back.
			expect(other.workers().length).toBe(1);
			await other.evaluate(() => {
				dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			});
			await expect.poll(() => other.workers().length).toBe(0);
			// What was typed is kept, and Home leads to it.
			await unlock(page);
			await page.getByTestId('todo').getByRole('link', { name: 'Zoe' }).click();
			await expect.poll(() => page.locator('#field-firstName').inputValue()).toBe('Zoe');
		});
});

/** A device with two people in it, which the tests go on from. */
const device = app.once(async (open) => {
	const page = await open('/import');
	await new Wizard(page).import(file());
	return page;
});

describe('CON-4: a person is erased from the contact page', () => {
	it('CON-4: the report says everything, the question what goes and what stays; afterwards the person is nowhere in the database', async () => {
		const page = await device();
		await deliverAll(page);
		await settledBatch(page);
		await visit(page, '/contacts');
		await rows(page).filter({ hasText: PERSON[1]! }).click();
		await page.getByTestId('contact-menu').click();
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('report-person').click()]);
		const report = readFileSync(await download.path(), 'utf8');
		for (const text of [...PERSON, 'people.csv, row 2', 'created there']) expect(report).toContain(text);
		await page.getByTestId('contact-menu').click();
		await page.getByTestId('erase-person').click();
		await page.getByTestId('erase-goes').waitFor();
		expect(await page.getByTestId('erase-goes').innerText()).toContain('1 row of 1 import');
		expect(await axeViolations(page)).toEqual([]);
		await confirmErase(page);
		await expect.poll(() => rows(page).count()).toBe(1);
		expect(await page.evaluate(rawTraces, PERSON)).toEqual([]);
		expect((await page.evaluate(rawTraces, ['Hofweg 1'])).length).toBeGreaterThan(0);
		await visit(page, '/audit');
		await page.getByText('A person was erased').waitFor();
		await page.getByTestId('audit-verify').click();
		await page.getByText(/^All \d+ entries are as they were written/).waitFor();
	});
});

if (LONG)
	describe('CON-4, SCO-1: questions about one contact', () => {
		it('CON-4, SCO-1: are gone when Back leads to another one: nobody is erased, and no score set, whom they were not about', async () => {
			const page = await app.open('/import');
			await new Wizard(page).import(csvFile('two.csv', 'First Name,Last Name,Email\nAda,Alpha,ada@alpha.de\nBob,Beta,bob@beta.de\n'));
			await visit(page, '/contacts');
			await rows(page).filter({ hasText: 'Alpha' }).click();
			const titled = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
			const toBob = async (): Promise<void> => {
				await titled('Ada Alpha');
				await page.keyboard.press('j');
				await titled('Bob Beta');
			};
			await toBob();
			await page.getByTestId('score-set').click();
			await page.getByRole('dialog').waitFor();
			await page.goBack();
			await toBob();
			expect(await page.getByRole('dialog').count()).toBe(0);
			await page.getByTestId('contact-menu').click();
			await page.getByTestId('erase-person').click();
			await page.getByTestId('erase-goes').waitFor();
			await page.getByTestId('erase-word').fill('erase');
			await page.goBack();
			await titled('Ada Alpha');
			await page.getByTestId('erase-dialog').waitFor({ state: 'detached' });
			// Asked anew, it is about who is looked at, and no word is typed yet.
			await page.getByTestId('contact-menu').click();
			await page.getByTestId('erase-person').click();
			await page.getByTestId('erase-goes').waitFor();
			expect([await page.getByTestId('erase-word').inputValue(), await page.getByTestId('erase-confirm').isDisabled()]).toEqual(['', true]);
			expect((await page.evaluate(rawTraces, ['ada@alpha.de', 'bob@beta.de'])).length).toBeGreaterThan(0);
		});
	});

describe('APP-6: hostile values on every screen', () => {
	it(
		'APP-6, FIL-4: none runs, on any screen, in any dialog',
		async () => {
			const page = await app.open('/import');
			const ran = await watchForScripts(page);
			const w = new Wizard(page);
			await w.chooseMethod();
			await w.id('file-input').setInputFiles(hostileFile());
			await w.id('process-button').waitFor();
			await ran('step 2');
			await w.process();
			await w.step(4, LONG ? 240_000 : 60_000);
			await w.id('finish-review').waitFor();
			await ran('step 4');
			await page.goto(`${page.url()}&fix=1`);
			await page.getByTestId('fix-grid').waitFor();
			await ran('fix grid');
			await page.goto(page.url().replace('&fix=1', ''));
			await w.id('finish-review').waitFor();
			await w.finish();
			await w.counts();
			await ran('step 5');
			for (const screen of allScreens().filter((s) => s !== '/contact' && (LONG || ['/history', '/audit'].includes(s)))) {
				await visit(page, screen);
				await page.locator('h1').first().waitFor();
				await ran(screen);
			}
			await visit(page, '/contacts');
			await rows(page).first().waitFor();
			await ran('contacts');
			const shown = LONG ? await rows(page).count() : 2;
			for (let i = 0; i < shown; i++) {
				await visit(page, '/contacts');
				await rows(page).nth(i).click();
				await page.getByTestId('contact-menu').waitFor();
				await ran(`contact ${i}`);
			}
			await page.keyboard.press('Control+k');
			await page.getByRole('combobox').fill('hostile.1@');
			await ran('palette');
		},
		LONG ? 600_000 : 240_000
	);
});
