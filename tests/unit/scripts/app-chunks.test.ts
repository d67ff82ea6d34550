import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileOfModules } from '../../../scripts/app-chunks.mjs';

interface Module {
	importedIds?: string[];
	isEntry?: boolean;
	dynamicImporters?: string[];
	code?: string;
}

const APP = '/kit/client-optimized/app.js';
const WORDS = '/app/src/lib/messages/index.ts';
/** The areas are read from the file that names them. */
const LISTED = fileURLToPath(new URL('../../../src/lib/messages/areas.ts', import.meta.url));
const area = (name: string): string => join(LISTED, '..', 'en', `${name}.ts`);
const PAGES: Record<number, string> = { 2: '/app/src/routes/+page.svelte', 3: '/app/src/routes/booth/+page.svelte' };
const node = (n: number): string => `/kit/client-optimized/nodes/${n}.js`;

/**
 * The frame needs `button`; Home, the booth and five others share `table`, those five `list`, the booth and four of them `form`, Home and
 * the booth `chart`; `dialog` comes later. Three know the way to the words.
 */
const graph: Record<string, Module> = {
	[APP]: { isEntry: true, importedIds: ['runtime'] },
	[node(0)]: { isEntry: true, importedIds: ['button', 'runtime', 'bar'] },
	...Object.fromEntries(
		[2, 3, 4, 5, 6, 7, 8].map((n) => [
			node(n),
			{
				isEntry: true,
				importedIds: [
					...(PAGES[n] ? [PAGES[n]] : []),
					'button',
					'table',
					...(n > 3 ? ['list'] : []),
					...(n === 3 || n > 4 ? ['form'] : []),
					...(n < 4 ? ['chart'] : []),
					`own${n}`
				]
			}
		])
	),
	...Object.fromEntries(Object.values(PAGES).map((id) => [id, { importedIds: [WORDS], code: 'm.home.title' }])),
	[WORDS]: { importedIds: [LISTED] },
	[LISTED]: { importedIds: ['home', 'shell', 'audit', 'booth'].map(area) },
	...Object.fromEntries(['home', 'shell', 'audit', 'booth'].map((name) => [area(name), {}])),
	bar: { importedIds: [WORDS], code: 'const t = m.shell.title;' },
	...Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((n) => [`own${n}`, {}])),
	runtime: {},
	button: { importedIds: ['runtime'] },
	table: { importedIds: ['cell', 'table'] },
	cell: { importedIds: ['table'] },
	chart: {},
	list: {},
	form: {},
	dialog: { dynamicImporters: [node(0)], importedIds: ['trap'] },
	trap: {}
};

describe('APP-1: how the app is cut into files', () => {
	const fileOf = fileOfModules(Object.keys(graph), (id: string) => graph[id] ?? null);

	it('APP-3: keeps what starts the app apart from every screen, since the language is loaded before them', () => {
		for (const id of [APP, 'runtime']) expect(fileOf(id), id).toBe('start');
	});
	it('keeps what every screen needs in one file', () => {
		for (const id of [node(0), 'button']) expect(fileOf(id), id).toBe('frame');
	});
	it('adds what Home or the booth shares with many screens, also where modules import each other', () => {
		for (const id of ['table', 'cell', 'form']) expect(fileOf(id), id).toBe('frame');
	});
	it('leaves the words of an area to those who speak of it', () => {
		expect(fileOf(area('shell'))).toBe('frame');
		for (const name of ['home', 'audit', 'booth']) expect(fileOf(area(name)), name).toBeNull();
	});
	it('keeps what many other screens share in another', () => {
		expect(fileOf('list')).toBe('shared');
	});
	it('leaves with its screen what few share, and out of the first files what comes later', () => {
		for (const id of ['chart', 'own2', 'dialog', 'trap', 'unknown']) expect(fileOf(id), id).toBeNull();
	});
});
