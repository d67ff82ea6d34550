import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function filesBelow(folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((e) => e.isFile() && !e.parentPath.includes('node_modules'))
		.map((e) => join(e.parentPath, e.name).slice(root.length));
}
const sources = ['src', 'workers', 'scripts', 'tests', 'tools']
	.flatMap(filesBelow)
	.filter((f) => /\.(ts|mjs|js|svelte|css)$/.test(f) && !f.startsWith('tests/fixtures/'));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const product = sources.filter((f) => /^(src|workers)\//.test(f));

describe('the files of the house', () => {
	it('no source file is longer than 300 lines', () => {
		const long = sources.filter((f) => text(f).split('\n').length - 1 > 300).map((f) => `${f}: ${text(f).split('\n').length - 1}`);
		expect(long).toEqual([]);
	});

	it('files are named in kebab-case, components in PascalCase', () => {
		const odd = product.filter((f) => {
			const name = basename(f);
			if (f.startsWith('src/routes/')) return !/^\+(page|layout|error)(\.svelte|\.ts)$/.test(name);
			// Kit's own name for what runs before the first screen.
			if (f === 'src/hooks.client.ts') return false;
			if (name.endsWith('.svelte')) return !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name);
			return !/^[a-z0-9]+(-[a-z0-9]+)*(\.svelte|\.worker|\.d)?\.(ts|css)$/.test(name);
		});
		expect(odd).toEqual([]);
	});

	it('modules export by name', () => {
		expect(product.filter((f) => f.endsWith('.ts') && /^export default /m.test(text(f)))).toEqual([]);
	});

	it('nothing is left for later, and no path of a machine is written down', () => {
		const words = new RegExp(`\\b(${['TO', 'FIX'].map((w, n) => w + ['DO', 'ME'][n]).join('|')})\\b`);
		const paths = new RegExp(`["'\`/ ]/(?:${['work', 'home', 'root'].join('|')})/`);
		expect(sources.filter((f) => words.test(text(f)) || paths.test(text(f)))).toEqual([]);
	});

	// Words for screen readers alone are placed by the nearest positioned box: beyond one that scrolls they would lengthen
	// the screen behind it, which then scrolls on to an empty page.
	it('APP-3: every box that scrolls holds what is placed in it', () => {
		const loose = product
			.filter((f) => f.endsWith('.svelte'))
			.flatMap((f) =>
				[...text(f).matchAll(/class="([^"]*)"/g)]
					.filter(
						([, c = '']) =>
							/(?<![\w-])overflow-(y-)?auto(?![\w-])/.test(c) && !/(?<![\w-])(relative|absolute|fixed|sticky)(?![\w-])/.test(c)
					)
					.map(() => f)
			);
		expect(loose).toEqual([]);
	});
});

interface Entry {
	id: string;
	label: string;
	description: string;
}
interface Registry {
	all: readonly Entry[];
	get(id: string): Entry | undefined;
}
const isEntry = (v: unknown): v is Entry =>
	typeof v === 'object' && v !== null && ['id', 'label', 'description'].every((k) => typeof (v as Record<string, unknown>)[k] === 'string');
const isRegistry = (v: unknown): v is Registry =>
	typeof v === 'object' && v !== null && Array.isArray((v as Registry).all) && typeof (v as Registry).get === 'function';
const registryFolders = sources
	.filter((f) => f.startsWith('workers/') && basename(f) === 'index.ts' && /\btoRegistry(<[^>]*>)?\(/.test(text(f)))
	.map((f) => f.slice(0, -'/index.ts'.length));

describe('the registries: one thing, one file, one line', () => {
	it('all registries of the pipeline and the connectors are there', () => {
		for (const folder of [
			'pipeline/parse/formats',
			'pipeline/normalize/normalizers',
			'pipeline/validate/rules',
			'pipeline/match/rules',
			'pipeline/match/blocking',
			'pipeline/merge/survivorship',
			'pipeline/score/factors',
			'connectors'
		]) {
			expect(registryFolders).toContain(`workers/${folder}`);
		}
	});

	it.each(registryFolders)('%s: every entry made in a file is registered, under an id of its own', async (folder) => {
		const index = (await import(`${root}${folder}/index.ts`)) as Record<string, unknown>;
		const registries = Object.values(index).filter(isRegistry);
		expect(registries.length).toBeGreaterThan(0);
		const registered = new Set(registries.flatMap((r) => r.all));
		expect(registered.size).toBeGreaterThan(0);
		for (const file of filesBelow(folder).filter((f) => f.endsWith('.ts') && basename(f) !== 'index.ts')) {
			const made = Object.values((await import(root + file)) as Record<string, unknown>).filter(isEntry);
			for (const entry of made) expect(registered.has(entry), `${entry.id} of ${file} is not in ${folder}/index.ts`).toBe(true);
		}
		for (const entry of registered) {
			expect(entry.label.trim(), entry.id).not.toBe('');
			expect(entry.description.trim(), entry.id).not.toBe('');
		}
	});
});
