// The outbox under network faults in Node (tests/faults/network): bundled with its own code, so that thousands of runs take minutes.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { runTool } from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.tmp', 'faults-network');

/** @param {{ runs: number, seed: number, from?: number, only?: number, budgetMs?: number, say?: (line: string) => void }} options */
export async function networkFaults(options) {
	if (!existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json'))) await runTool('@sveltejs/kit/svelte-kit.js', ['sync'], { timeoutMs: 60_000 });
	await build({
		root: ROOT, configFile: false, logLevel: 'error', publicDir: false,
		build: { ssr: join(ROOT, 'tests/faults/network/main.ts'), outDir: OUT, emptyOutDir: false, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: `main-${process.pid}.mjs`, codeSplitting: false } } }
	});
	const bundle = join(OUT, `main-${process.pid}.mjs`);
	const { networkCampaign } = await import(pathToFileURL(bundle).href);
	rmSync(bundle);
	return networkCampaign(options);
}
