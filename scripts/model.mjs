// npm run model -- [--runs N] [--seed S] [--from K] [--run K] [--minutes M]: random sequences of imports, decisions, fixes, edits, undos,
// deliveries, visitors of a booth and tabs that die, on a store in memory, held against a plain model (tests/model). Prints one line of
// JSON.
// --run K = that sequence of the seed alone; --from K = begin there; --minutes M = begin no more after that.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { runTool } from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.tmp', 'model');
const args = process.argv.slice(2);
const value = (name) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : undefined);

if (!existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json'))) await runTool('@sveltejs/kit/svelte-kit.js', ['sync'], { timeoutMs: 60_000 });
await build({
	root: ROOT,
	configFile: false,
	logLevel: 'error',
	publicDir: false,
	build: {
		ssr: join(ROOT, 'tests/model/main.ts'),
		outDir: OUT,
		emptyOutDir: false,
		target: 'node20',
		minify: false,
		rollupOptions: { output: { entryFileNames: `main-${process.pid}.mjs`, codeSplitting: false } }
	}
});
const bundle = join(OUT, `main-${process.pid}.mjs`);
const { playAll } = await import(pathToFileURL(bundle).href);
rmSync(bundle);
const result = await playAll({
	seed: value('--seed') ?? 1,
	runs: value('--runs') ?? 100,
	only: value('--run'),
	first: value('--from'),
	budgetMs: (value('--minutes') ?? Infinity) * 60_000,
	say: (line) => console.error(line)
});
console.log(JSON.stringify(result));
process.exit(result.failures.length > 0 ? 1 : 0);
