import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { startTinyOauth } from '../support/tiny-oauth';

const app = useApp();
type Server = Awaited<ReturnType<typeof startTinyOauth>>;

/** A destination whose sign-in page is the loopback server; leaves for it and comes back. */
async function signIn(page: Page, server: Server): Promise<void> {
	await page.goto('/deliver');
	await page.getByTestId('destination-row').first().waitFor();
	await page.getByTestId('add-destination').click();
	await page.getByTestId('add-salesforce').press('Enter');
	await page.getByTestId('destination-form').waitFor();
	await page.getByTestId('setting-url').fill(server.url);
	await page.locator('#destination details').evaluateAll((all) => {
		for (const d of all) (d as HTMLDetailsElement).open = true;
	});
	await page.getByTestId('setting-clientId').fill('app-1');
	await page.getByTestId('save-and-sign-in').click();
}

describe('signing in to a CRM', () => {
	it('PUSH-5: the way to the sign-in page and back ends with a token that no address, page or setting shows', async () => {
		const server = await startTinyOauth();
		try {
			const page = await app.open();
			await signIn(page, server);
			await page.getByText('Signed in to Salesforce').waitFor();
			// The page that came back keeps neither code nor state in its address.
			expect(new URL(page.url()).search).toBe('');
			expect(server.grants).toHaveLength(1);
			const row = page.getByTestId('destination-row').nth(1);
			await row.getByTestId('destination-menu').click();
			await page.getByTestId('edit-destination').click();
			await page.getByText(`for ${server.url}`).first().waitFor();
			expect(await page.content()).not.toContain(server.grants[0]);
			expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]))).not.toContain(
				server.grants[0]!
			);

			// The same answer once more, as from a bookmark or the back button: it was used already.
			await page.goto(server.returns[0]!);
			await page.getByText('This sign-in was not begun on this device, or it was finished already.').waitFor();
			// An answer to a question that nobody here asked.
			await page.goto(server.returns[0]!.replace(/state=[^&]+/, 'state=of-somebody-else'));
			await page.getByText('This sign-in was not begun on this device, or it was finished already.').waitFor();
			expect(server.grants).toHaveLength(1);
			// One that brings the token itself, behind the #: it is read, and does not stay in the address.
			await page.goto('/deliver#access_token=t0ken&expires_in=3600&state=of-somebody-else');
			await page.reload();
			await page.getByText('This sign-in was not begun on this device, or it was finished already.').waitFor();
			expect(page.url()).toMatch(/\/deliver$/);
		} finally {
			await server.stop();
		}
	});

	it('PUSH-5: a sign-in that is declined, or whose code was used before, says so in a sentence; nothing is kept', async () => {
		const server = await startTinyOauth({ denies: true });
		try {
			const page = await app.open();
			app.problems.expectNetworkErrors();
			await signIn(page, server);
			await page.getByText(`Access was not granted at ${new URL(server.url).host}.`).waitFor();
			server.mood.denies = false;
			server.mood.spent = true;
			await page.getByTestId('destination-row').nth(1).getByTestId('destination-menu').click();
			await page.getByTestId('edit-destination').click();
			await page.getByTestId('save-and-sign-in').click();
			await page.getByText(`${new URL(server.url).host} refused the sign-in. It says: Code used before.`).waitFor();
			expect(server.grants).toHaveLength(0);
			// Still not signed in: the form offers it.
			await page.getByTestId('destination-row').nth(1).getByTestId('destination-menu').click();
			await page.getByTestId('edit-destination').click();
			await page.getByText('Not signed in yet.').waitFor();
		} finally {
			await server.stop();
		}
	});
});
