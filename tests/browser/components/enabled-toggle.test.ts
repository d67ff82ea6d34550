import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import EnabledToggle from '#lib/components/lists/EnabledToggle.svelte';

it('LST-2, APP-3: the word beside the toggle of a list has room in any language, and takes none from what stands beside it', async () => {
	await page.viewport(1024, 768);
	const { container } = render(EnabledToggle, { enabled: true, name: 'Fair', onchange: () => undefined });
	const word = [...container.querySelectorAll('label span')].find((e) => e.textContent === 'On')!;
	word.textContent = 'Activée';
	const text = document.createRange();
	text.selectNodeContents(word);
	expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(container.querySelector('label')!.getBoundingClientRect().right + 0.5);
});
