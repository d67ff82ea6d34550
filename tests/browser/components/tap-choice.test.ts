import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TapChoice from '#lib/components/booth/TapChoice.svelte';

it('CAP-1, APP-3: an answer that is tapped twice in a hurry is taken once; a second tap later takes it back', async () => {
	const picked: string[] = [];
	render(TapChoice, {
		label: 'Consent',
		choices: [
			{ value: 'yes', label: 'I agree' },
			{ value: 'no', label: 'I don’t agree' }
		],
		value: null,
		onpick: (value: string) => void picked.push(value),
		testid: 'consent'
	});
	const [yes, no] = [page.getByTestId('consent-yes'), page.getByTestId('consent-no')];
	const tap = (...buttons: (typeof yes)[]): void => buttons.forEach((b) => (b.element() as HTMLElement).click());
	tap(yes, yes, no, yes);
	expect(picked).toEqual(['yes', 'no', 'yes']);
	const at = performance.now();
	await expect.poll(() => performance.now() - at).toBeGreaterThan(450);
	tap(yes);
	expect(picked).toEqual(['yes', 'no', 'yes', 'yes']);
});
