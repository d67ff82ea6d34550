import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepInputMethodKeys } from '#lib/state/shell/input-method';

let field: HTMLInputElement;
let heard: string[];
let stop: () => void;
const hear = (e: KeyboardEvent): void => {
	heard.push(e.key);
};
beforeEach(() => {
	heard = [];
	field = document.createElement('input');
	document.body.append(field);
	field.addEventListener('keydown', hear);
	document.addEventListener('keydown', hear);
	stop = keepInputMethodKeys();
});
afterEach(() => {
	stop();
	document.removeEventListener('keydown', hear);
	field.remove();
});
const press = (key: string, how: KeyboardEventInit & { keyCode?: number } = {}): boolean =>
	field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }));

it('APP-3: keys that an input method takes close no dialog and save nothing, nor does the Enter that WebKit sends after its end', () => {
	press('Escape', { isComposing: true });
	press('Enter', { isComposing: true });
	press('Tab', { isComposing: true });
	press('Enter', { keyCode: 229 });
	expect(heard).toEqual([]);
	// The input method itself is not kept from them.
	expect(press('Enter', { keyCode: 229 })).toBe(true);
});

it('APP-3: every other key is heard, letters while an input method composes among them', () => {
	press('Enter', { keyCode: 13 });
	press('Escape', { keyCode: 27 });
	press('a', { isComposing: true, keyCode: 229 });
	expect(heard).toEqual(['Enter', 'Enter', 'Escape', 'Escape', 'a', 'a']);
});
