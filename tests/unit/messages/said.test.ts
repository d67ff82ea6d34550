import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { m } from '#lib/messages/index';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Every name that the product's code holds, messages aside. A key may be an id that is looked up: the id stands somewhere then. */
const names = new Set(
	['src', 'workers']
		.flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
		.filter((e) => e.isFile() && /\.(ts|svelte)$/.test(e.name) && !/lib[/\\](domain[/\\])?messages/.test(e.parentPath))
		.flatMap((e) => readFileSync(join(e.parentPath, e.name), 'utf8').match(/[A-Za-z_]\w*/g) ?? [])
);

/** Paths of texts whose key nobody names. A key that another area's text shares may hide behind it: this finds no more than it can prove. */
const unsaid = (words: object, path: string): string[] =>
	Object.entries(words).flatMap(([key, of]: [string, unknown]) => {
		const at = `${path}.${key}`;
		if (of !== null && typeof of === 'object' && !Array.isArray(of)) return unsaid(of, at);
		return /^[a-z]\w*$/i.test(key) && !names.has(key) ? [at] : [];
	});

it('APP-3: no text is kept in five languages that no screen says', () => {
	expect(unsaid(m, 'm')).toEqual([]);
});
