import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** Rule ids and messages that a file with this text, at this place, would get. */
async function lint(path: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: root + path });
	return (result?.messages ?? []).map((m) => `${m.ruleId ?? 'parse error'} | ${m.message}`);
}
const use = (source: string) => `import { x } from '${source}';\nexport const y = x;\n`;
const useType = (source: string) => `import type { X } from '${source}';\nexport type Y = X;\n`;

/** [what, path of the file, its text, part of the message] */
const planted: [string, string, string, string][] = [
	['domain imports a package', 'src/lib/domain/planted.ts', use('idb'), 'domain: '],
	['domain imports zod whole', 'src/lib/domain/planted.ts', use('zod'), 'domain: '],
	['domain imports a worker', 'src/lib/domain/planted.ts', use('#workers/registry'), 'domain: '],
	['domain imports state', 'src/lib/domain/planted.ts', use('../state/toasts.svelte'), 'domain: '],
	['domain imports a type of the contract', 'src/lib/domain/planted.ts', useType('#workers/contract'), 'domain: '],
	['stage imports another stage', 'workers/pipeline/match/planted.ts', use('../normalize/index'), 'another stage (normalize)'],
	[
		'stage imports a type of another stage',
		'workers/pipeline/score/planted.ts',
		useType('#workers/pipeline/match/index'),
		'another stage (match)'
	],
	['damage imports another stage', 'workers/pipeline/damage/planted.ts', use('../parse/index'), 'another stage (parse)'],
	['stage imports damage', 'workers/pipeline/normalize/planted.ts', use('../damage/index'), 'another stage (damage)'],
	['stage imports the store', 'workers/pipeline/merge/planted.ts', use('#workers/store/engine/open'), 'a stage is pure'],
	['stage imports a shell', 'workers/pipeline/parse/planted.ts', use('../../imports/api'), 'a stage is pure'],
	['stage imports a connector', 'workers/pipeline/validate/rules/planted.ts', use('../../../connectors/http'), 'a stage is pure'],
	[
		'stage reads the clock',
		'workers/pipeline/normalize/planted.ts',
		'export const t = () => Date.now();\n',
		'Date.now comes in as an argument'
	],
	['stage makes a date of now', 'workers/pipeline/normalize/planted.ts', 'export const t = () => new Date();\n', 'new Date() comes in'],
	['stage rolls dice', 'workers/pipeline/score/planted.ts', 'export const t = () => Math.random();\n', 'Math.random comes in'],
	['stage stores', 'workers/pipeline/map/planted.ts', 'export const t = () => indexedDB.open("x");\n', 'indexedDB comes in'],
	['stage waits', 'workers/pipeline/match/planted.ts', 'export const t = () => setTimeout(() => {}, 1);\n', 'setTimeout comes in'],
	['shared values import a stage', 'workers/pipeline/values/planted.ts', use('../match/keys'), 'values: '],
	['connector imports the store', 'workers/connectors/planted.ts', use('../store/open'), 'connector: '],
	['store imports a shell', 'workers/store/planted.ts', use('../imports/api'), 'store: '],
	['workers import state', 'workers/imports/planted.ts', use('#lib/state/shell/toasts.svelte'), 'workers: '],
	['workers import messages', 'workers/outbox/planted.ts', use('#lib/messages/index'), 'workers: '],
	['src imports a worker module', 'src/lib/state/planted.svelte.ts', use('#workers/registry'), 'window: '],
	['src imports the contract as a value', 'src/lib/state/planted.svelte.ts', use('#workers/contract'), 'types only'],
	['src imports a type of the store', 'src/lib/components/planted.ts', useType('#workers/store/schema'), 'window: '],
	[
		'worker-client imports a worker without ?worker&url',
		'src/lib/worker-client/planted.ts',
		use('../../../workers/query.worker.ts'),
		'?worker&url'
	],
	['state imports a component', 'src/lib/state/planted.svelte.ts', use('#lib/components/ui/Button.svelte'), 'direction: '],
	['worker-client imports state', 'src/lib/worker-client/planted.ts', use('../state/toasts.svelte'), 'direction: '],
	['idb outside the store', 'workers/imports/planted.ts', use('idb'), 'idb: '],
	['idb in the window', 'src/lib/state/planted.svelte.ts', use('idb'), 'idb: '],
	['papaparse outside formats', 'workers/pipeline/parse/planted.ts', use('papaparse'), 'file readers: '],
	['workbooks outside formats', 'workers/imports/planted.ts', 'export const x = () => import("@e965/xlsx");\n', 'file readers: '],
	['comlink outside entries', 'workers/query/planted.ts', use('comlink'), 'comlink: '],
	['comlink in state', 'src/lib/state/planted.svelte.ts', use('comlink'), 'comlink: '],
	['product imports a tool', 'workers/imports/planted.ts', use('../../tools/sample/generate.mjs'), 'product: '],
	['fetch in a worker', 'workers/outbox/planted.ts', 'export const x = () => fetch("/x");\n', 'fetch is used in'],
	['fetch as a member', 'workers/outbox/planted.ts', 'export const x = () => self.fetch("/x");\n', 'fetch is used in'],
	['fetch in the window', 'src/lib/state/planted.svelte.ts', 'export const x = () => fetch("/x");\n', 'fetch is used in'],
	['XMLHttpRequest', 'src/lib/state/planted.svelte.ts', 'export const x = () => new XMLHttpRequest();\n', 'XMLHttpRequest is used in'],
	['sendBeacon', 'src/lib/state/planted.svelte.ts', 'export const x = () => navigator.sendBeacon("/x");\n', 'sendBeacon is used in'],
	[
		'new Worker outside worker-client',
		'src/lib/state/planted.svelte.ts',
		'export const x = () => new Worker("/x");\n',
		'workers are started by'
	],
	['SharedWorker', 'src/lib/worker-client/planted.ts', 'export const x = () => new SharedWorker("/x");\n', 'workers are started by'],
	['innerHTML', 'src/lib/components/planted.ts', 'export const x = (e: Element) => { e.innerHTML = "x"; };\n', 'innerHTML: '],
	[
		'insertAdjacentHTML',
		'src/lib/components/planted.ts',
		'export const x = (e: Element) => e.insertAdjacentHTML("beforeend", "x");\n',
		'insertAdjacentHTML: '
	],
	['document.write', 'src/lib/components/planted.ts', 'export const x = () => document.write("x");\n', 'document.write: '],
	[
		'{@html}',
		'src/lib/components/Planted.svelte',
		'<script lang="ts">let { x }: { x: string } = $props();</script>\n{@html x}\n',
		'{@html}'
	],
	[
		'a backreference that WebKit misses',
		'workers/pipeline/values/planted.ts',
		String.raw`export const x = /([-/])\d\s?\1/u;` + '\n',
		'WebKit misses'
	],
	['eval', 'workers/imports/planted.ts', 'export const x = (s: string) => eval(s);\n', 'eval'],
	[
		'an import in a component',
		'src/lib/components/Planted.svelte',
		'<script lang="ts">import { x } from "#workers/registry";</script>\n{x}\n',
		'window: '
	]
];

describe('the import lines of the house', () => {
	it.each(planted)('%s: an error', async (_, path, code, message) => {
		expect((await lint(path, code)).filter((m) => m.includes(message))).toHaveLength(1);
	});

	/** What stays allowed, or the lines would be walls. */
	const allowed: [string, string, string][] = [
		['domain imports zod/mini', 'src/lib/domain/planted.ts', "import * as z from 'zod/mini';\nexport const y = z.string();\n"],
		[
			'stage imports shared values, its registry and the domain',
			'workers/pipeline/match/planted.ts',
			"import { a } from '../values/legal-forms';\nimport { b } from '#workers/registry';\nimport { c } from '#domain/matching/match';\nexport const y = [a, b, c];\n"
		],
		[
			'stage makes a date of a given time',
			'workers/pipeline/score/planted.ts',
			'export const t = (now: number) => new Date(now).getUTCFullYear();\n'
		],
		['a local called fetch is no network', 'workers/outbox/planted.ts', 'export const x = (fetch: () => void) => fetch();\n'],
		['a sign that is doubled', 'workers/pipeline/values/planted.ts', String.raw`export const x = [/(.)\1+/gu, /([-/])\d\1/];` + '\n'],
		['http.ts uses fetch', 'workers/connectors/http.ts', 'export const x = () => fetch("https://example.com");\n'],
		['store imports idb', 'workers/store/planted.ts', use('idb')],
		['formats import papaparse', 'workers/pipeline/parse/formats/planted.ts', use('papaparse')],
		['entry imports comlink', 'workers/planted.worker.ts', use('comlink')],
		['state imports contract types', 'src/lib/state/planted.svelte.ts', useType('#workers/contract')],
		[
			'worker-client imports the address of a worker',
			'src/lib/worker-client/planted.ts',
			"import url from '../../../workers/query.worker.ts?worker&url';\nexport const y = url;\n"
		],
		['connector names a type of the store', 'workers/connectors/planted.ts', useType('../store/schema')]
	];
	it.each(allowed)('%s: fine', async (_, path, code) => {
		expect(await lint(path, code)).toEqual([]);
	});

	it('a file of more than 300 lines: an error', async () => {
		const code = Array.from({ length: 301 }, (_, n) => `export const x${n} = ${n};`).join('\n');
		expect(await lint('workers/imports/planted.ts', code)).toEqual([expect.stringContaining('max-lines')]);
	});
});
