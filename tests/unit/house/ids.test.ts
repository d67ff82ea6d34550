import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const idsIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, id]) => id ?? '');

it('APP-3: an address that names a section of Settings finds it: what stands around every screen has other ids', () => {
	const sections = idsIn(read('src/routes/settings/+page.svelte'), /\{ id: '([\w-]+)'/g);
	const around = [...idsIn(read('src/app.html'), /\bid="([\w-]+)"/g), ...idsIn(read('src/routes/+layout.svelte'), /\bid="([\w-]+)"/g)];
	expect([sections.length, around.length].every((n) => n > 1)).toBe(true);
	expect(around.filter((id) => sections.includes(id))).toEqual([]);
});
