import { expect, it } from 'vitest';

const files = import.meta.glob<string>('../../../src/lib/**/*.svelte.ts', { query: '?raw', import: 'default', eager: true });

it('SCO-5, APP-4: what outlives a screen is made with its module: what is derived in what a screen makes stands still when that is left', () => {
	expect(Object.keys(files).length).toBeGreaterThan(40);
	const late = Object.entries(files).filter(
		([, text]) => /^(?:export )?(?:const|function) \w+.*\?\?= new [A-Z]/mu.test(text) && text.includes('$derived')
	);
	expect(late.map(([path]) => path)).toEqual([]);
});
