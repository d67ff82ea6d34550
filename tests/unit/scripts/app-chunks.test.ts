import { describe, expect, it } from 'vitest';
import { fileOfModules } from '../../../scripts/app-chunks.mjs';

interface Module { importedIds?: string[]; isEntry?: boolean; dynamicImporters?: string[]; code?: string }

const APP = '/kit/client-optimized/app.js';
const WORDS = '/app/src/lib/messages/index.ts';
const area = (name: string): string => `/app/src/lib/messages/en/${name}.ts`;
const PAGES: Record<number, string> = { 2: '/app/src/routes/+page.svelte', 3: '/app/src/routes/booth/+page.svelte' };
const node = (n: number): string => `/kit/client-optimized/nodes/${n}.js`;

/** The frame needs `button`; Home and five others share `table`, those others `list`, two `chart`; `dialog` comes later. All know the way to the words; two speak of Home's. */
const graph: Record<string, Module> = {
	[APP]: { isEntry: true, importedIds: ['runtime'] },
	[node(0)]: { isEntry: true, importedIds: ['button', 'runtime'] },
	...Object.fromEntries([2, 3, 4, 5, 6, 7].map((n) => [node(n), { isEntry: true, importedIds: [...(PAGES[n] ? [PAGES[n]] : []), 'button', 'table', ...(n > 3 ? ['list'] : []), ...(n < 4 ? ['chart'] : []), `own${n}`] }])),
	...Object.fromEntries(Object.values(PAGES).map((id) => [id, { importedIds: [WORDS], code: 'm.home.title + m.shell.close' }])),
	[WORDS]: { importedIds: Object.keys(AREAS).map(area) }, ...Object.fromEntries(Object.keys(AREAS).map((name) => [area(name), {}])),
	...Object.fromEntries([2, 3, 4, 5, 6, 7].map((n) => [`own${n}`, {}])),
	runtime: {}, button: { importedIds: ['runtime'] }, table: { importedIds: ['cell', 'table'] }, cell: { importedIds: ['table'] }, chart: {}, list: {},
	dialog: { dynamicImporters: [node(0)], importedIds: ['trap'] }, trap: {}
};

describe('APP-1: how the app is cut into files', () => {
	const fileOf = fileOfModules(Object.keys(graph), (id: string) => graph[id] ?? null);

	it('APP-3: keeps what starts the app apart from every screen, since the language is loaded before them', () => {
		for (const id of [APP, 'runtime']) expect(fileOf(id), id).toBe('start');
	});
	it('keeps what every screen needs in one file', () => {
		for (const id of [node(0), 'button']) expect(fileOf(id), id).toBe('frame');
	});
	it('adds what Home shares with many screens, also where modules import each other', () => {
		for (const id of ['table', 'cell']) expect(fileOf(id), id).toBe('frame');
	});
	it('keeps what many other screens share in another', () => {
		expect(fileOf('list')).toBe('shared');
	});
	it('leaves with its screen what few share, and out of the first files what comes later', () => {
		for (const id of ['chart', 'own2', 'dialog', 'trap', 'unknown']) expect(fileOf(id), id).toBeNull();
	});
});
