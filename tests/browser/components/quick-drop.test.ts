import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import QuickDrop from '#lib/components/quick-clean/QuickDrop.svelte';
import type { QuickClean } from '#lib/state/import/quick-clean.svelte.ts';

/** What is let go over the area; true = the area has it, and the frame around the screen says nothing of it. */
function dropped(files: readonly File[], isDirectory = false): boolean {
	const event = new Event('drop', { bubbles: true, cancelable: true });
	const items = files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory }) }));
	Object.defineProperty(event, 'dataTransfer', { value: { types: files.length > 0 ? ['Files'] : ['text/plain'], items, files } });
	page.getByTestId('quick-drop').element().dispatchEvent(event);
	return event.defaultPrevented;
}

it('APP-2, APP-7: a folder is left to the frame, which says what to do, and takes nothing of what is here away', async () => {
	const take = vi.fn();
	await render(QuickDrop, { quick: { reading: false, take } as unknown as QuickClean });
	expect([dropped([new File([''], 'folder')], true), dropped([]), take.mock.calls.length]).toEqual([false, false, 0]);
	const file = new File(['Email\na@firm.de'], 'a.csv');
	expect(dropped([file])).toBe(true);
	expect(take.mock.calls).toEqual([[[file]]]);
});
