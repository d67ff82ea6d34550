import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import KeepData from '#lib/components/home/KeepData.svelte';

afterEach(() => {
	vi.restoreAllMocks();
	document.getElementById('main')?.remove();
});

it('APP-3: once the browser keeps the data, the focus goes on at what stands beside the button that is gone', async () => {
	let kept = false;
	vi.spyOn(navigator.storage, 'persisted').mockImplementation(async () => kept);
	vi.spyOn(navigator.storage, 'persist').mockImplementation(async () => (kept = true));
	const main = Object.assign(document.createElement('main'), { id: 'main', innerHTML: '<h1>Home</h1>' });
	document.body.append(main);
	const screen = render(KeepData, { target: main });
	const button = screen.getByRole('button', { name: 'Keep the data' });
	await expect.element(button).toBeVisible();
	button.element().focus();
	await button.click();
	await vi.waitFor(() => {
		expect(document.activeElement?.tagName).toBe('H1');
	});
});
