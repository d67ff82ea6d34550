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

	const { scripts, dependencies, devDependencies, overrides } = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;

	it.each(documents)('%s: every command that it names can be given', (document) => {
		const named = [...text(document).matchAll(/npm run ([\w:-]+)/g)].map((found) => found[1] ?? '');
		expect(named.filter((name) => !(name in scripts!))).toEqual([]);
	});

	it('docs/commands.md or README.md tells of every command that package.json has', () => {
		const told = text('docs/commands.md') + text('README.md');
		expect(Object.keys(scripts!).filter((name) => !new RegExp(`npm (?:run )?${name}(?![\\w:])`).test(told))).toEqual([]);
	});

	it('ARCHITECTURE.md says of every package why it is there, and of none that is not', () => {
		const table = text('ARCHITECTURE.md').split('## Dependencies')[1]!;
		const said = [...table.matchAll(/^\| (?!package|---)([^|]+) \|/gm)]
			.flatMap(([, names]) => names!.replace(/\([^)]*\)|^dev: |^override: /g, '').split(/[,;]/))
			.map((name) => name.trim().replace(/ [\d.]+$/, ''));
		expect(said.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies, ...overrides }).sort());
	});
});
