import { playwright } from '@vitest/browser-playwright';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { CHROMIUM_ARGS, findChromium } from './scripts/browsers.mjs';
import { rulesVersion } from './scripts/rules-version.mjs';

// Tests read sentences with figures in them: they are written the same way on a machine whose language isn't English. Node and the
// browsers are told before they begin.
process.env.LC_ALL = 'C.UTF-8';

const chromium = findChromium();
/** As vite.config.ts says it to the build. */
const define = { __MUSTER_RULES__: JSON.stringify(rulesVersion(import.meta.dirname)) };

/** Files of tests/e2e that take long, longest first: a long file that begins last would run on alone when all others are done. */
const LONGEST = [
	'accessibility',
	'trust',
	'fix',
	'booth',
	'contacts',
	'acceptance',
	'faults',
	'main-path',
	'keyboard',
	'delivery',
	'upload',
	'upload-saved',
	'survival',
	'shared',
	'bad-files',
	'backup',
	'offline',
	'booth-visitor-mode',
	'booth-keys'
];
/** The same order in every run and on every machine: vitest's own goes by what it remembers of the last run. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification): number => {
			const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
			return at < 0 ? LONGEST.length : at;
		};
		const byName = (a: TestSpecification, b: TestSpecification): number => (a.moduleId < b.moduleId ? -1 : Number(a.moduleId > b.moduleId));
		return [...files].sort((a, b) => rank(a) - rank(b) || byName(a, b));
	}
}

/** For what comes when it comes. A machine may be busy with something else; a test that passes waits no longer for it. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				// Pure code and stores on fake-indexeddb, in Node. The truth about IndexedDB is in tests/browser and tests/e2e.
				// Modules are loaded once for all files: half the time of a run went into loading them anew.
				define,
				test: {
					name: 'unit',
					setupFiles: ['tests/support/seed.ts', 'tests/support/closed.ts'],
					environment: 'node',
					isolate: false,
					include: ['tests/unit/**/*.test.ts', 'tests/schema/**/*.test.ts'],
					exclude: ['**/*.isolated.test.ts'],
					...PATIENT
				}
			},
			{
				// Tests that put something in the place of a module: each file has its modules to itself.
				define,
				test: {
					name: 'unit-isolated',
					setupFiles: ['tests/support/seed.ts'],
					environment: 'node',
					include: ['tests/unit/**/*.isolated.test.ts'],
					...PATIENT
				}
			},
			{
				// Components, workers and stores in a real Chromium, from source.
				plugins: [tailwindcss(), sveltekit()],
				define,
				// What only workers import is unknown when the server starts; found late, it would reload the page in mid-test.
				optimizeDeps: {
					include: [
						'comlink',
						'idb',
						'zod/mini',
						'libphonenumber-js/max',
						'libphonenumber-js/max/metadata',
						'chardet',
						'tldts',
						'fastest-levenshtein',
						'axe-core',
						'@e965/xlsx',
						'bits-ui'
					]
				},
				worker: { format: 'es' },
				test: {
					name: 'browser',
					setupFiles: ['tests/support/seed.ts'],
					include: ['tests/browser/**/*.test.ts'],
					...PATIENT,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: { executablePath: chromium?.path, args: CHROMIUM_ARGS } }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				// The built app against real servers: npm run test:crm.
				test: {
					name: 'crm',
					environment: 'node',
					include: ['tests/crm/**/*.crm.ts'],
					testTimeout: 150_000,
					hookTimeout: 240_000,
					expect: { poll: { timeout: 20_000, interval: 50 } },
					fileParallelism: false,
					maxWorkers: 1,
					retry: 0
				}
			},
			...(['chromium', 'firefox', 'webkit'] as const).map((engine) => ({
				// The built app in a browser: one browser and one server a file. Firefox and WebKit walk the main path only.
				test: {
					name: engine === 'chromium' ? 'e2e' : engine,
					environment: 'node' as const,
					// *.long.ts = walks of minutes: npm run test:long.
					include:
						engine === 'chromium'
							? ['tests/e2e/**/*.e2e.ts', ...(process.env.MUSTER_LONG === '1' ? ['tests/e2e/**/*.long.ts'] : [])]
							: [`tests/e2e/**/*.${engine}.ts`],
					// For the longest walk (half a minute) on a machine that is several times slower.
					testTimeout: 240_000,
					hookTimeout: 90_000,
					expect: { poll: { timeout: 30_000, interval: 50 } },
					fileParallelism: engine === 'chromium',
					// A worker keeps its modules, and its browser, from file to file (tests/support/app.ts).
					isolate: false,
					maxWorkers: engine === 'chromium' ? 3 : 1,
					retry: 0
				}
			}))
		]
	}
});
