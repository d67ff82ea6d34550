import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const filesBelow = (folder: string): string[] =>
	readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((e) => e.isFile() && !e.parentPath.includes('node_modules'))
		.map((e) => join(e.parentPath, e.name).slice(root.length));
const above = readdirSync(root, { withFileTypes: true }).flatMap((e) => (e.isFile() ? [e.name] : []));
const files = [...above, ...['src', 'workers', 'scripts', 'tests', 'tools', 'static', 'docs'].flatMap(filesBelow)];
const documents = files.filter((f) => f.endsWith('.md'));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
/** Names with a part to be filled in (NAME, LANGUAGE) stand for many. */
const isPattern = (path: string): boolean => /[A-Z]{4,}|000N/.test(path);

describe('the documents', () => {
	it.each(documents)('%s: every file that it names is there', (document) => {
		const named = [...text(document).matchAll(/`([\w./-]+\.(?:ts|svelte|mjs|js))`/g)].map((m) => m[1] ?? '');
		const missing = named.filter((path) => !isPattern(path) && !files.some((f) => f === path || f.endsWith(`/${path}`)));
		expect(missing).toEqual([]);
	});

	it.each(documents)('%s: every link leads to a file', (document) => {
		const links = [...text(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((m) => join(root, dirname(document), m[1] ?? ''));
		expect(links.filter((path) => !existsSync(path))).toEqual([]);
	});
});
