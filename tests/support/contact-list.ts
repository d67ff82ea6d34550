import type { Locator, Page } from 'playwright-core';

export const rows = (page: Page) => page.getByTestId('contact-row');

/** Opens the list of contacts. */
export async function list(page: Page): Promise<void> {
	await page.goto('/contacts');
	await rows(page).first().waitFor();
}

/** Deletes what is ticked, and says that it is meant where that is asked. */
export async function deleteSelected(page: Page): Promise<void> {
	await page.getByTestId('delete-selected').click();
	const sure = page.getByTestId('delete-confirm');
	await sure
		.or(page.getByRole('button', { name: 'Undo' }))
		.first()
		.waitFor();
	if (await sure.isVisible()) await sure.click();
}

/** Where a contact stands in the list. */
export const rowOf = async (page: Page, name: string) => (await rows(page).allInnerTexts()).findIndex((text) => text.includes(name));

/** Opens a contact of the list. */
export async function openContact(page: Page, name: string): Promise<void> {
	await rows(page).getByText(name).first().click();
	await page.getByTestId('contact-fields').waitFor();
}

/** Saves the form in view by keyboard, all its fields shown, and leaves it once more: the focus goes on each time (APP-3). */
export async function saveByKeys(page: Page): Promise<void> {
	const goesOn = (to: string) => page.locator(`${to}:focus`).waitFor();
	await page.getByTestId('all-fields').press('Enter');
	await goesOn('[data-testid="contact-form"] :is(input, select)');
	await page.getByTestId('save-contact').press('Enter');
	await goesOn('[data-testid="edit-contact"]');
	await page.keyboard.press('Enter');
	await page.getByTestId('field-email').press('Escape');
	await goesOn('[data-testid="edit-contact"]');
}

/** Saves what the list shows under a name. */
export async function saveView(page: Page, name: string): Promise<void> {
	await page.getByTestId('views').click();
	await page.getByTestId('view-save').click();
	await page.getByTestId('view-name').fill(name);
	await page.getByTestId('view-name-save').click();
}

/** Whether the settings in the store say this name, as they do a moment after the screen. */
export const isInSettings = (page: Page, name: string): Promise<boolean> =>
	page.evaluate(
		(text) =>
			new Promise<boolean>((done) => {
				const opening = indexedDB.open('muster');
				opening.onsuccess = () => {
					const asking = opening.result.transaction('settings').objectStore('settings').get('settings');
					asking.onsuccess = () => {
						opening.result.close();
						done(JSON.stringify(asking.result).includes(text));
					};
				};
			}),
		name
	);

/** Takes the filter by source away again. */
export async function removeSourceFilter(page: Page): Promise<void> {
	await page
		.getByTestId('chip-source')
		.getByRole('button', { name: /remove/i })
		.or(page.getByRole('button', { name: /remove the filter/i }))
		.first()
		.click();
}

/** Whether a tap on the middle of it would hit it, and nothing that lies on it. */
export const isOnTop = (button: Locator): Promise<boolean> =>
	button.evaluate((e) => {
		const { x, y, width, height } = e.getBoundingClientRect();
		return e.contains(document.elementFromPoint(x + width / 2, y + height / 2));
	});

/** What each factor gives or takes of the score, as the page of a contact says it. */
export async function factorPoints(page: Page): Promise<number[]> {
	const lines = await page.locator('[data-testid^="factor-"]:not([data-testid="factor-sum"])').allInnerTexts();
	return lines.map((text) => {
		const signed = /([+−-])?\s?(\d+(?:\.\d+)?)\s*$/m.exec(
			text.split('\n').find((line) => /^[+−-]?\s?\d+(\.\d+)?$/.test(line.trim())) ?? ''
		);
		return Number(signed?.[2]) * (signed?.[1] === '−' || signed?.[1] === '-' ? -1 : 1);
	});
}
