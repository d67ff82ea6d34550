// The outbox under network faults in Node (tests/faults/network): bundled with its own code, so that thousands of runs take minutes.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { runTool } from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.tmp', 'faults-network');

/** The exports of a file of tests/faults/network, bundled with the app's own code. @param {string} name */
async function bundled(name) {
	if (!existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json')))
		await runTool('@sveltejs/kit/svelte-kit.js', ['sync'], { timeoutMs: 60_000 });
	await build({
		root: ROOT,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			ssr: join(ROOT, `tests/faults/network/${name}.ts`),
			outDir: OUT,
			emptyOutDir: false,
			target: 'node20',
			minify: false,
			rollupOptions: { output: { entryFileNames: `${name}-${process.pid}.mjs`, codeSplitting: false } }
		}
	});
	const bundle = join(OUT, `${name}-${process.pid}.mjs`);
	const loaded = await import(pathToFileURL(bundle).href);
	rmSync(bundle);
	return loaded;
}

/** @param {{ runs: number, seed: number, from?: number, only?: number, budgetMs?: number, say?: (line: string) => void }} options */
export const networkFaults = async (options) => (await bundled('main')).networkCampaign(options);

/**
 * The same in real tabs of the built app. @param {{ runs: number, seed: number, from?: number, only?: number, budgetMs?: number, lanes?:
 * number, dir?: string, say?: (line: string) => void }} options
 */
export async function browserFaults(options) {
	const [{ browserCampaign }, { startFront }, { Device }, { asScript }] = await Promise.all([
		bundled('browser'),
		import('../tests/faults/front.mjs'),
		import('../tests/faults/browser.mjs'),
		import('../tests/bench/seed-store.mjs')
	]);
	return browserCampaign(options, { startFront, Device, seedScript: await asScript('./seed/store.ts', 'seed') });
}
