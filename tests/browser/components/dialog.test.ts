import { createRawSnippet, mount, unmount as unmountPart } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Alert from '#lib/components/ui/Alert.svelte';
import Dialog from '#lib/components/ui/Dialog.svelte';

const text = (value: string) => createRawSnippet(() => ({ render: () => `<p>${value}</p>` }));

it('APP-3: a dialog takes the focus, keeps it, and closes by Escape', async () => {
	const onclose = vi.fn();
	await render(Dialog, { open: true, title: 'Cancel this import?', onclose, children: text('Nothing was stored.') });
	const dialog = page.getByRole('dialog', { name: 'Cancel this import?' });
	await expect.element(dialog).toBeVisible();
	for (let n = 0; n < 4; n++) {
		await userEvent.keyboard('{Tab}');
		expect(dialog.element().contains(document.activeElement)).toBe(true);
	}
	await userEvent.keyboard('{Escape}');
	await vi.waitFor(() => expect(onclose).toHaveBeenCalled());
});

it('APP-3: what is filled in begins at its first field, on a touch screen without the keyboard; a question at what closes it', async () => {
	const fields = createRawSnippet(() => ({
		render: () => '<p><select aria-label="Field"></select><input aria-label="City"></p>'
	}));
	const typed = createRawSnippet(() => ({ render: () => '<p><input aria-label="City"></p>' }));
	const ticked = createRawSnippet(() => ({ render: () => '<p><input type="checkbox"><input></p>' }));
	const focusedIn = async (children: typeof fields): Promise<string | null | undefined> => {
		const { unmount } = await render(Dialog, { open: true, title: 'Edit', children });
		await expect.poll(() => document.activeElement?.closest('[role="dialog"]')).not.toBeNull();
		const at = document.activeElement?.ariaLabel ?? document.activeElement?.role;
		await unmount();
		return at;
	};
	const first = [await focusedIn(fields), await focusedIn(typed), await focusedIn(ticked), await focusedIn(text('Nothing was stored.'))];
	expect(first).toEqual(['Field', 'City', 'Close', 'Close']);
	const touch = vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({ matches: true, media }) as MediaQueryList);
	expect(await focusedIn(typed)).toBe('dialog');
	touch.mockRestore();
});

it('APP-3: at 400 % a dialog is scrolled as one: what it asks and its last button come into sight', async () => {
	await page.viewport(320, 256);
	const buttons = createRawSnippet(() => ({
		render: () => '<div><button style="height:44px">Cancel the import</button><br><button style="height:44px">Keep going</button></div>'
	}));
	await render(Dialog, {
		open: true,
		title: 'Cancel this import of contacts?',
		description: 'Your contacts are as they were: nothing of this file was stored among them. The copy of the file is removed.',
		children: text('<input aria-label="Passphrase" style="height:44px">'),
		footer: buttons
	});
	for (const part of [page.getByRole('textbox', { name: 'Passphrase' }), page.getByRole('button', { name: 'Keep going' })]) {
		await expect.element(part).toBeVisible();
		part.element().scrollIntoView({ block: 'nearest' });
		const { left, top, width, height } = part.element().getBoundingClientRect();
		expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(part.element());
	}
});

it('APP-3, APP-5: what went wrong in a dialog comes into sight, also below what is seen of it', async () => {
	await page.viewport(390, 500);
	const { unmount } = await render(Dialog, {
		open: true,
		title: 'Restore',
		children: text('<span style="display:block;height:900px">a form</span>')
	});
	await expect.element(page.getByRole('dialog')).toBeVisible();
	const body = page.getByText('a form').element().parentElement!.parentElement!;
	const problem = mount(Alert, { target: body, props: { tone: 'red', title: 'The passphrase does not open this backup.' } });
	const seen = (): boolean => {
		const { top, bottom } = page.getByRole('alert').element().getBoundingClientRect();
		return top >= 0 && bottom <= body.getBoundingClientRect().bottom;
	};
	await expect.poll(seen).toBe(true);
	await unmountPart(problem);
	await unmount();
});
