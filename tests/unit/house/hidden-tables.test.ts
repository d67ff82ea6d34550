import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCES = new URL('../../../src/', import.meta.url);

it('APP-1: a table for screen readers alone stands in a box that is hidden; a hidden table still shows its caption in Firefox', () => {
	const files = (readdirSync(SOURCES, { recursive: true }) as string[]).filter((name) => name.endsWith('.svelte'));
	expect(files.length).toBeGreaterThan(100);
	const shown = files.filter((name) => /<table[^>]*\bsr-only\b/.test(readFileSync(new URL(name, SOURCES), 'utf8')));
	expect(shown).toEqual([]);
});
