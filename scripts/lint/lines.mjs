// The house's import lines, as data. A module is named by its path in the project without extension ("workers/store/engine/open"),
// a package by "pkg:NAME". `imports` answers with the reason when the line is crossed.

/** @typedef {{ file: string, target: string, query: string, types: boolean }} Import */
/** @typedef {{ name: string, applies: (file: string) => boolean, crossed: (i: Import) => string | false }} Line */

const within = (path, ...rooms) => rooms.some((room) => path === room || path.startsWith(`${room}/`));
const isPackage = (target, ...names) => names.some((name) => target === `pkg:${name}` || target.startsWith(`pkg:${name}/`));

const STAGES = ['parse', 'map', 'damage', 'normalize', 'validate', 'match', 'merge', 'score'];
/** The one thing that a stage asks of another: text that was decoded twice is told by the tables of the encodings. */
const ASKED = ['workers/pipeline/damage/detectors/garbled-text', 'workers/pipeline/parse/double-encoding'];
/** Name of the stage that a file belongs to, or null. */
export const stageOf = (file) => STAGES.find((stage) => within(file, `workers/pipeline/${stage}`)) ?? null;
const inDomain = (path) => within(path, 'src/lib/domain');
const isEntry = (file) => /^workers\/[^/]+\.worker$/.test(file);

/** @type {Line[]} */
export const LINES = [
	{
		name: 'domain',
		applies: inDomain,
		crossed: ({ target }) => !inDomain(target) && target !== 'pkg:zod/mini' && 'the domain imports nothing but itself and zod/mini'
	},
	{
		name: 'stage',
		applies: (file) => stageOf(file) !== null,
		crossed: ({ file, target, types }) => {
			const other = stageOf(target);
			if (other && other !== stageOf(file) && !(file === ASKED[0] && target === ASKED[1]))
				return `a stage never imports another stage (${other}); shared knowledge lives in workers/pipeline/values`;
			if (types) return false;
			const outside = within(target, 'workers') && !within(target, 'workers/pipeline', 'workers/registry');
			return outside && 'a stage is pure: no store, no shell, no connector; what it needs comes in as an argument';
		}
	},
	{
		name: 'values',
		applies: (file) => within(file, 'workers/pipeline/values'),
		crossed: ({ target }) =>
			within(target, 'workers') &&
			!within(target, 'workers/pipeline/values') &&
			'workers/pipeline/values is knowledge that stages share: it imports the domain and packages only'
	},
	{
		name: 'connector',
		applies: (file) => within(file, 'workers/connectors'),
		crossed: ({ target, types }) =>
			!types &&
			within(target, 'workers/store', 'workers/outbox', 'workers/imports', 'workers/query') &&
			'a connector never sees the store: records come in, verdicts go out'
	},
	{
		name: 'store',
		applies: (file) => within(file, 'workers/store'),
		crossed: ({ target, types }) =>
			!types &&
			within(target, 'workers/imports', 'workers/query', 'workers/outbox', 'workers/connectors', 'workers/export') &&
			'the store knows nothing of those who use it'
	},
	{
		name: 'workers',
		applies: (file) => within(file, 'workers'),
		crossed: ({ target }) => within(target, 'src') && !inDomain(target) && 'workers import from src only the domain'
	},
	{
		name: 'window',
		applies: (file) => within(file, 'src'),
		crossed: ({ file, target, types, query }) => {
			if (!within(target, 'workers')) return false;
			if (target === 'workers/contract') return !types && 'the contract is types only: import type';
			if (within(file, 'src/lib/worker-client') && isEntry(target))
				return query !== '?worker&url' && 'the address of a worker is imported with ?worker&url';
			return 'src imports from workers the types of workers/contract.ts, and nothing else';
		}
	},
	{
		name: 'direction',
		applies: (file) => within(file, 'src/lib'),
		crossed: ({ file, target, types }) => {
			if (within(target, 'src/routes')) return 'nothing imports a screen';
			const low = within(file, 'src/lib/state', 'src/lib/worker-client', 'src/lib/messages');
			if (low && !types && within(target, 'src/lib/components')) return 'components import state, never the other way round';
			if (within(file, 'src/lib/worker-client') && !types && within(target, 'src/lib/state'))
				return 'state imports worker-client, never the other way round';
			return false;
		}
	},
	{
		name: 'idb',
		applies: (file) => !within(file, 'workers/store', 'tests'),
		crossed: ({ target, types }) => !types && isPackage(target, 'idb') && 'idb is imported in workers/store only'
	},
	{
		name: 'file readers',
		applies: (file) => !within(file, 'workers/pipeline/parse/formats', 'workers/export', 'tests', 'tools', 'scripts'),
		crossed: ({ target }) =>
			isPackage(target, 'papaparse', '@e965/xlsx') && 'papaparse and @e965/xlsx are imported in parse/formats and workers/export only'
	},
	{
		name: 'comlink',
		applies: (file) => !isEntry(file) && !within(file, 'src/lib/worker-client', 'tests'),
		crossed: ({ target }) => isPackage(target, 'comlink') && 'comlink is imported by worker entries and worker-client only'
	},
	{
		name: 'product',
		applies: (file) => within(file, 'src', 'workers'),
		crossed: ({ target }) => within(target, 'tests', 'tools', 'scripts') && 'the product imports nothing from tests, tools or scripts'
	}
];

/** Where the network may be used: one file in the workers; in the window only what is the app's own. */
export const FETCH_ALLOWED = [
	'workers/connectors/http',
	'src/service-worker',
	'src/lib/state/import/incoming-file.svelte',
	'src/lib/state/settings/licences.svelte'
];
/** Where workers may be started. */
export const WORKER_ALLOWED = ['src/lib/worker-client/start-worker'];
