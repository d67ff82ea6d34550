import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Alert from '#lib/components/ui/Alert.svelte';
import Toasts from '#lib/components/shell/Toasts.svelte';
import { toasts } from '#lib/state/shell/toasts.svelte.ts';

let main: HTMLElement | null = null;
afterEach(() => {
	for (const t of toasts.items) toasts.dismiss(t.id);
	main?.remove();
});

/** A screen whose actions stand at its lower edge, as on a tablet that stands upright. */
function screenWithBar(): HTMLElement {
	main = document.createElement('main');
	main.id = 'main';
	main.innerHTML = '<div data-keep-clear>Process</div>';
	main.style.cssText = 'position:fixed;inset:0';
	const bar = main.firstElementChild as HTMLElement;
	bar.style.cssText = 'position:absolute;inset:auto 0 0 0;height:200px';
	document.body.append(main);
	return bar;
}

it('APP-3: a message never covers the actions of a screen, and comes down again when they are gone', async () => {
	await page.viewport(768, 1024);
	const bar = screenWithBar();
	await render(Toasts);
	toasts.show({ text: 'Recipe “Fair” is saved.', ms: 0 });
	const toast = page.getByTestId('toast');
	await expect.element(toast).toBeVisible();
	const bottom = (): number => toast.element().getBoundingClientRect().bottom;
	await expect.poll(() => bottom() <= bar.getBoundingClientRect().top).toBe(true);
	expect(bottom()).toBeGreaterThan(bar.getBoundingClientRect().top - 40);
	bar.remove();
	await expect.poll(bottom).toBeGreaterThan(1024 - 200);
});

it('APP-1, APP-3: a message covers no notice of the screen below it, as on a phone that is used for the first time', async () => {
	await page.viewport(390, 844);
	screenWithBar().remove();
	await render(Alert, { target: main!, props: { tone: 'yellow', title: 'A private window keeps nothing.' } });
	const notice = main!.firstElementChild as HTMLElement;
	notice.style.cssText = 'position:absolute;inset:auto 0 90px 0';
	await render(Toasts);
	toasts.show({ text: 'Ready to work offline', ms: 0 });
	const toast = page.getByTestId('toast');
	await expect.element(toast).toBeVisible();
	await expect.poll(() => toast.element().getBoundingClientRect().bottom <= notice.getBoundingClientRect().top).toBe(true);
});

it('APP-3, CON-1: a message makes way for a bar that grows, as one does whose words take a second line', async () => {
	await page.viewport(390, 844);
	const bar = screenWithBar();
	await render(Toasts);
	toasts.show({ text: '4 contacts changed.', ms: 0 });
	const toast = page.getByTestId('toast');
	await expect.element(toast).toBeVisible();
	const covers = (): boolean => toast.element().getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
	await expect.poll(covers).toBe(false);
	bar.style.height = '320px';
	await expect.poll(covers).toBe(false);
});

it('APP-3, APP-4: F8 leads to the newest message, whose Undo and cross give the focus back to where it was, as Escape does', async () => {
	const bar = screenWithBar();
	bar.innerHTML = '<button>Contacts</button>';
	await render(Toasts);
	const list = bar.querySelector('button')!;
	const undone: string[] = [];
	for (const [key, ran] of [
		['{Enter}', ['a']],
		['{Tab}{Enter}', []],
		['{Escape}', []]
	] as const) {
		undone.length = 0;
		toasts.show({ text: '2 contacts deleted.', ms: 0, action: { label: 'Undo', run: () => undone.push('a') } });
		await expect.element(page.getByTestId('toast')).toBeVisible();
		list.focus();
		await userEvent.keyboard('{F8}');
		expect(document.activeElement?.textContent).toBe('Undo');
		await userEvent.keyboard(key);
		await expect.poll(() => document.activeElement).toBe(list);
		expect(undone).toEqual(ran);
		expect(toasts.items).toEqual([]);
	}
});

it('APP-3: a message that is put away while the pointer is on it doesn’t hold the others for good', async () => {
	await render(Toasts);
	toasts.show({ text: 'one', ms: 300 });
	const id = toasts.show({ text: 'two', ms: 300 });
	toasts.hold();
	toasts.dismiss(id);
	await expect.poll(() => toasts.items.length).toBe(0);
});

it('APP-3: on a phone a message with a word wider than the screen stays on it whole, with its action and its cross', async () => {
	await page.viewport(390, 844);
	screenWithBar().remove();
	await render(Toasts);
	toasts.show({
		text: 'List Donaudampfschifffahrtselektrizitätenhauptbetriebswerk deleted.',
		tone: 'green',
		ms: 0,
		action: { label: 'Undo', run: () => {} }
	});
	const toast = page.getByTestId('toast');
	await expect.element(toast).toBeVisible();
	for (const part of [toast.element(), ...toast.element().querySelectorAll('svg, p, button')]) {
		const { left, right } = part.getBoundingClientRect();
		expect([left >= 0, right <= 390], part.outerHTML.slice(0, 60)).toEqual([true, true]);
	}
});

it('APP-3: on a phone a notice with a word wider than the screen breaks it', async () => {
	await page.viewport(390, 844);
	screenWithBar().remove();
	await render(Alert, { target: main!, props: { tone: 'red', title: `${'Kontakte'.repeat(12)}.csv could not be read` } });
	const notice = main!.firstElementChild!;
	expect(notice.scrollWidth).toBe(notice.clientWidth);
	expect(notice.getBoundingClientRect().right).toBeLessThanOrEqual(390);
});
