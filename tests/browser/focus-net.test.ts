import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focusAfter } from '#lib/state/shell/focus-kept';
import { watchFocus } from '#lib/state/shell/focus-net';

let net: ReturnType<typeof watchFocus>;
beforeEach(() => {
	document.body.innerHTML = '<main><h1>Contacts</h1><ul></ul><input aria-label="Search" /><p></p></main>';
	net = watchFocus();
});
afterEach(() => {
	net.stop();
	document.body.innerHTML = '';
});
const find = (text: string): HTMLButtonElement => [...document.querySelectorAll('button')].find((b) => b.textContent === text)!;
const said = (): string => document.activeElement?.textContent || (document.activeElement?.getAttribute('aria-label') ?? '');
function rows(...names: string[]): void {
	document.querySelector('ul')!.innerHTML = names.map((n) => `<li><button>open ${n}</button><button>remove ${n}</button></li>`).join('');
}
function on(text: string, job: (b: HTMLButtonElement) => void): HTMLButtonElement {
	const b = find(text);
	b.addEventListener('click', () => job(b));
	b.focus();
	return b;
}

it('APP-3: by keys, the focus goes to the same button of the row that took the place of one that went, then of the one before, then to the heading', async () => {
	rows('a', 'b', 'c');
	for (const [gone, next] of [
		['b', 'remove c'],
		['c', 'remove a'],
		['a', 'Contacts']
	] as const) {
		on(`remove ${gone}`, (b) => b.closest('li')!.remove());
		await userEvent.keyboard('{Enter}');
		await expect.poll(said).toBe(next);
	}
});

it('APP-3: a row that is moved keeps the focus, and so does a button that was out of use meanwhile', async () => {
	rows('a', 'b', 'c');
	on('open a', (b) => b.closest('ul')!.append(b.closest('li')!));
	await userEvent.keyboard('{Enter}');
	await expect.poll(said).toBe('open a');
	on('open b', (b) => {
		b.disabled = true;
		setTimeout(() => (b.disabled = false), 200);
	});
	await userEvent.keyboard('{Enter}');
	await expect.poll(() => document.activeElement).toBe(document.body);
	await expect.poll(said).toBe('open b');
});

it('APP-3: a key that is held presses nothing else, what is left on purpose stays left, and a tap moves nothing', async () => {
	rows('a', 'b', 'c');
	const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 200));
	on('remove a', (b) => b.closest('li')!.remove());
	await userEvent.keyboard('{Enter>}');
	await rest();
	expect(document.activeElement).toBe(document.body);
	await userEvent.keyboard('{/Enter}');
	await expect.poll(said).toBe('remove b');

	const field = document.querySelector('input')!;
	field.focus();
	field.addEventListener('keydown', () => {
		field.blur();
		document.querySelector('p')!.textContent = 'keys of one letter again';
	});
	await userEvent.keyboard('{Escape}');
	await rest();
	expect(document.activeElement).toBe(document.body);

	on('remove b', (b) => b.closest('li')!.remove());
	await userEvent.click(find('remove b'));
	await rest();
	expect(document.activeElement).toBe(document.body);
});

it('APP-3: the heading of a screen that comes a moment after the one that went has the focus, not the first button that stands there', async () => {
	rows('a');
	const had: string[] = [];
	document.addEventListener('focusin', () => had.push(said()));
	on('open a', (b) => {
		const main = document.querySelector('main')!;
		b.closest('ul')!.remove();
		requestAnimationFrame(() =>
			requestAnimationFrame(() => {
				main.innerHTML = '<button>more</button><h1>Import Complete!</h1>';
				focusAfter(main);
			})
		);
	});
	had.length = 0;
	await userEvent.keyboard('{Enter}');
	await expect.poll(said).toBe('Import Complete!');
	expect(had).toEqual(['Import Complete!']);
});
