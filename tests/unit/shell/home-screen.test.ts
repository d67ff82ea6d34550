import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { ACCEPTED_FILES } from '#domain/imports/file-types';
import { isHomeScreenApp, musterFiles, offered } from '#lib/state/shell/home-screen';

afterEach(() => {
	vi.unstubAllGlobals();
});
const on = (device: object): void => void vi.stubGlobal('navigator', device);

it('APP-5, CAP-3: an iPad offers every file where one of ours is wanted: by its ending it knows none of them', () => {
	on({ standalone: false, maxTouchPoints: 5 });
	expect(musterFiles()).toBeUndefined();
	on({ maxTouchPoints: 5 });
	expect(musterFiles()).toMatch(/^\.muster,/);
	const sources = new URL('../../../src/lib/components/', import.meta.url);
	const screens = (readdirSync(sources, { recursive: true }) as string[]).filter((name) => name.endsWith('.svelte'));
	const read = (name: string): string => readFileSync(new URL(name, sources), 'utf8');
	expect(screens.filter((name) => /accept="[^"]*\.muster/.test(read(name)))).toEqual([]);
	expect(screens.filter((name) => read(name).includes('accept={musterFiles()}'))).toHaveLength(2);
});

it('AC-7, IMP-3: an iPad offers files whose ending it knows no type of, too, in every picker; elsewhere pickers stay filtered', () => {
	on({ standalone: false, maxTouchPoints: 5 });
	expect(offered(ACCEPTED_FILES)).toBe(`${ACCEPTED_FILES},application/octet-stream`);
	// Nothing named is everything, as before.
	expect(offered(undefined)).toBeUndefined();
	on({ maxTouchPoints: 5 });
	expect(offered(ACCEPTED_FILES)).toBe(ACCEPTED_FILES);
	const picker = readFileSync(new URL('../../../src/lib/components/ui/FilePicker.svelte', import.meta.url), 'utf8');
	expect(picker).toContain('accept={offered(accept)}');
});

it('FIL-6: an app on the Home Screen is an iPad’s or iPhone’s alone, and no tab of Safari', () => {
	const is = [
		{ standalone: true, maxTouchPoints: 5 },
		{ standalone: false, maxTouchPoints: 5 },
		{ standalone: true, maxTouchPoints: 0 },
		{ maxTouchPoints: 5 }
	];
	expect(
		is.map((device) => {
			on(device);
			return isHomeScreenApp();
		})
	).toEqual([true, false, false, false]);
});
