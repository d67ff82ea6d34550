import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { rows } from '../support/contact-list';
import { boothFile, csvFile, plainFile } from '../support/files';
import { visit } from '../support/screens';
import { Wizard } from '../support/wizard';

const app = useApp();

describe('HIS-3: roles', () => {
	it('HIS-3: a colleague with another role sees what they may not do, and why; the workers refuse it as well', async () => {
		const page = await app.open('/import');
		await new Wizard(page).import(plainFile());
		await visit(page, '/contacts');
		await rows(page).first().waitFor();
		const known = await rows(page).count();
		await visit(page, '/settings#users');
		await page.getByTestId('add-user').click();
		await page.getByTestId('user-form-name').fill('Eva Lind');
		await page.getByTestId('user-form-role').selectOption('accountExecutive');
		expect(await axeViolations(page)).toEqual([]);
		await page.getByTestId('user-save').click();
		await page.getByTestId('permissions').waitFor();
		expect(await axeViolations(page)).toEqual([]);
		await page.locator('[data-testid="user"][data-user="Eva Lind"]').getByTestId('take-over').click();
		await page.getByText('Eva Lind works on this device now.').waitFor();
		expect(await page.locator('#imports [data-testid="refused"]').innerText()).toBe(
			'Your role, Account executive, may not change the settings of this device.'
		);
		await visit(page, '/contacts');
		await rows(page).first().waitFor();
		await page.getByTestId('select-all').click();
		// It looks disabled and is said to be; a tap says why.
		await page.getByTestId('delete-selected').click({ force: true });
		await page.getByText('Your role, Account executive, may not delete contacts.').waitFor();
		expect(await rows(page).count()).toBe(known);
		for (const [path, what] of [
			['/import', 'import files'],
			['/audit', 'read the audit log'],
			['/scoring?tab=tiers', 'change the settings'],
			['/deliver', 'deliver contacts']
		] as const) {
			await page.goto(path);
			expect(await page.getByTestId('refused').innerText()).toContain(`may not ${what}`);
			// It is refused, not broken.
			expect(await page.getByText('could not be read').count()).toBe(0);
			if (path === '/import') expect(await page.getByTestId('method-csv').count()).toBe(0);
		}
		await page.getByTestId('deliver-start').click({ force: true });
		expect(new URL(page.url()).search).toBe('');
		// No way in ends in a refusal, on any screen.
		const refused = async (menu: string, item: string): Promise<void> => {
			await page.getByTestId(menu).first().click();
			expect(await page.getByTestId(item).getAttribute('aria-disabled'), item).toBe('true');
			await page.getByTestId(item).click({ force: true });
			await page.getByText('Your role, Account executive, may not deliver contacts').last().waitFor();
			expect(new URL(page.url()).search).toBe('');
		};
		await refused('destination-menu', 'deliver-to');
		// No token is shown to the destination for them: neither by the button nor by an address.
		await page.keyboard.press('Escape');
		expect(await page.getByTestId('test-connection').getAttribute('aria-disabled')).toBe('true');
		await page.getByTestId('test-connection').click({ force: true });
		await page.goto('/deliver?test=sandbox');
		await page.getByTestId('destination-row').waitFor();
		await page.waitForURL((url) => url.search === '');
		expect(await page.getByTestId('connection-test').count()).toBe(0);
		// Nor does an address: no form is opened, and none is offered beside the contacts.
		await visit(page, '/deliver?edit=sandbox');
		await page.getByTestId('destination-row').waitFor();
		await page.waitForURL((url) => url.search === '');
		expect(await page.getByTestId('destination-form').count()).toBe(0);
		await visit(page, '/deliver?all=1');
		await page.getByTestId('deliver-confirm').waitFor();
		expect(await page.getByTestId('deliver-confirm').getAttribute('aria-disabled')).toBe('true');
		expect(await page.getByText('Add destination').count()).toBe(0);
		expect(await page.getByTestId('foresee').getAttribute('aria-disabled')).toBe('true');
		// Nor is a file that is held over the app invited to.
		await page.evaluate(() => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File(['Email\na@b.example'], 'a.csv'));
			dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
		});
		expect(await page.getByText('Drop to import').count()).toBe(0);
		await visit(page, '/history');
		await refused('import-menu', 'import-deliver');
	});

	it('HIS-3, DUP-4: who may not decide about duplicates decides none, by no button, no key and no rule over many, and is told why', async () => {
		const page = await app.open('/import');
		const w = new Wizard(page);
		await w.import(boothFile());
		await visit(page, '/settings#users');
		await page.getByTestId('add-user').click();
		await page.getByTestId('user-form-name').fill('Sue Ray');
		await page.getByTestId('user-form-role').selectOption('salesDevelopmentRepresentative');
		await page.getByTestId('user-save').click();
		await page.locator('[data-testid="user"][data-user="Sue Ray"]').getByTestId('take-over').click();
		await page.getByText('Sue Ray works on this device now.').waitFor();
		await w.upTo(4, csvFile('more.csv', 'First Name,Last Name,Email,Phone\nGraciela,Hop,gh@x-mail.com,+1 212 736 5000\n'));
		const why = page.getByText('Your role, Sales development representative, may not decide about duplicates');
		const refused = async (): Promise<void> => {
			await why.first().waitFor();
			await page.getByRole('button', { name: 'Dismiss' }).first().click();
			await why.first().waitFor({ state: 'detached' });
			expect(await page.getByText('This did not work').count()).toBe(0);
		};
		await page.getByTestId('review-pair').waitFor();
		await page.keyboard.press('m');
		await refused();
		await page.getByTestId('review-mode').click();
		expect(await page.getByTestId('merge-from').getAttribute('aria-disabled')).toBe('true');
		await page.getByTestId('bulk').click();
		expect(await page.getByTestId('bulk-merge').getAttribute('aria-disabled')).toBe('true');
		await page.getByTestId('bulk-merge').click({ force: true });
		await refused();
		// What nobody decided waits, and the import goes in.
		await w.finish();
		expect(await w.counts()).toMatchObject({ total: 1, held: 1 });
		await page.setViewportSize({ width: 1400, height: 900 });
		await visit(page, '/review');
		await page.getByTestId('held-detail').waitFor();
		await page.keyboard.press('s');
		await refused();
	});
});
