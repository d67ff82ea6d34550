import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../../src/app.css';

const root = document.documentElement;
const emulate = (media: string, features: { name: string; value: string }[] = []): Promise<unknown> =>
	(cdp() as unknown as { send(method: string, params: unknown): Promise<unknown> }).send('Emulation.setEmulatedMedia', { media, features });
afterEach(async () => {
	delete root.dataset.theme;
	await emulate('');
});

it.each(['dark', 'light', undefined])('APP-3, LST-7: on paper letters are dark, whatever theme is chosen: %s', async (theme) => {
	if (theme) root.dataset.theme = theme;
	await emulate('print', [{ name: 'prefers-color-scheme', value: theme === 'light' ? 'light' : 'dark' }]);
	expect([getComputedStyle(root).colorScheme, getComputedStyle(root).color]).toEqual(['light', 'rgb(28, 27, 25)']);
});
