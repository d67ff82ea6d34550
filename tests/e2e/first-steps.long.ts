import { expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';

const app = useApp();

it('APP-4, APP-3: the first steps stand on Home, tick themselves off by what is there, lead one further, and stay away once put away', async () => {
	// Whoever opens the booth sees the booth.
	const page = await app.open('/booth');
	await page.locator('#booth-name').waitFor();
	expect(await page.getByTestId('first-steps').count()).toBe(0);
	await page.goto('/');
	const state = (id: string): Promise<string | null> => page.getByTestId(`first-step-${id}`).getAttribute('data-state');
	const h1 = page.locator('h1');
	const before = await h1.boundingBox();
	await page.getByTestId('first-steps').waitFor();
	expect(await axeViolations(page)).toEqual([]);
	// They come into room that was kept for them.
	expect(Math.abs((await h1.boundingBox())!.y - before!.y)).toBeLessThan(2);
	expect(await state('contacts')).toBe('next');
	// The sandbox CRM is set up from the start.
	await expect.poll(() => state('destination')).toBe('done');
	expect(await state('booth')).toBe('open');

	await page.goto('/booth');
	await page.locator('#booth-name').fill('Hannover 2026');
	await page.getByTestId('booth-start').click();
	await page.getByTestId('booth-email').fill('grace@compilers.example.com');
	await page.getByTestId('booth-save').click();
	await page.getByTestId('booth-saved').waitFor();
	await page.goto('/');
	await expect.poll(() => state('contacts')).toBe('done');
	await expect.poll(() => state('booth')).toBe('next');
	expect(await axeViolations(page)).toEqual([]);
	await page.getByTestId('first-steps-go').click();
	await page.getByTestId('check-run').waitFor();

	await page.goto('/');
	await page.getByTestId('first-steps-hide').press('Enter');
	await page.getByTestId('first-steps').waitFor({ state: 'detached' });
	// What was pressed is gone: the focus goes on, and is not lost.
	await page.locator('h1:focus').waitFor();
	await page.reload();
	await page.getByTestId('todo').waitFor();
	expect(await page.getByTestId('first-steps').count()).toBe(0);
	await page.getByTestId('help-open').click();
	await page.getByTestId('help-first-steps').click();
	await page.getByTestId('first-steps').waitFor();
});

it('APP-1, APP-4: in an iPad’s tab installing comes first, on Home, before an import and before a booth; elsewhere the browser’s own question is offered', async () => {
	const page = await app.open('/', { hasTouch: true });
	await page.getByTestId('first-steps').waitFor();
	await page.evaluate(() => {
		dispatchEvent(
			Object.assign(new Event('beforeinstallprompt'), {
				prompt: () => {
					document.title = 'asked';
					return Promise.resolve({ outcome: 'accepted' });
				}
			})
		);
	});
	await page.getByTestId('nav-settings').click();
	await page.getByTestId('install').click();
	expect(await page.title()).toBe('asked');

	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'standalone', { value: false });
		Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 });
	});
	await page.goto('/');
	await page.getByTestId('first-steps').waitFor();
	await page.getByTestId('install-first').getByTestId('install-steps').waitFor();
	expect(await page.getByTestId('first-step-install').getAttribute('data-state')).toBe('next');
	for (const screen of ['/import', '/booth']) {
		await page.goto(screen);
		await page.getByTestId('install-first').waitFor();
		await page.locator('h1').waitFor();
		expect(await axeViolations(page)).toEqual([]);
	}
	await page.getByTestId('install-first-seen').press('Enter');
	await page.locator('#booth-name').waitFor();
	expect(await page.getByTestId('install-first').count()).toBe(0);
	await page.locator('h1:focus').waitFor();
});
