// Runs the app's own TypeScript in Node: a module of workers/ is bundled once into .tmp/quality and loaded from there
// until one of its sources changes. So a command measures exactly what the app does, and starts in a moment.
import { existsSync, mkdirSync, statSync, writeFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { newest, runTool } from '../build.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, '.tmp', 'quality');
const INPUTS = ['workers', 'src/lib/domain', 'scripts/quality', 'package-lock.json'];

/**
 * The exports of a TypeScript module of this project.
 * @param {string} path from the project's root, like "scripts/quality/read.entry.ts"
 * @returns {Promise<any>}
 */
export async function load(path) {
	const name = `${basename(path).replace(/\.[cm]?ts$/, '')}.mjs`;
	const file = join(OUT, name);
	const stamp = `${file}.stamp`;
	const changed = String(INPUTS.reduce((latest, input) => Math.max(latest, newest(join(ROOT, input))), 0));
	if (!existsSync(file) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== changed) {
		// A fresh clone lacks the generated tsconfig that the bundler looks for.
		if (!existsSync(join(ROOT, '.svelte-kit', 'tsconfig.json')))
			await runTool('@sveltejs/kit/svelte-kit.js', ['sync'], { timeoutMs: 60_000 });
		const { build } = await import('vite');
		mkdirSync(OUT, { recursive: true });
		await build({
			root: ROOT,
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			build: {
				ssr: join(ROOT, path),
				outDir: OUT,
				emptyOutDir: false,
				target: 'node20',
				minify: false,
				rollupOptions: { output: { entryFileNames: name, codeSplitting: false } }
			}
		});
		writeFileSync(stamp, changed);
	}
	return import(`${pathToFileURL(file).href}?${statSync(file).mtimeMs}`);
}

/** `--name value` and `--flag` of a command line, and the words that are neither. */
export function readArgs(argv, flags = ['json', 'help']) {
	const options = Object.create(null);
	const words = [];
	for (let i = 0; i < argv.length; i++) {
		const word = argv[i];
		if (!word.startsWith('--')) words.push(word);
		else if (flags.includes(word.slice(2))) options[word.slice(2)] = true;
		else options[word.slice(2)] = argv[++i];
	}
	return { options, words };
}

/** A file of the disk as the pipeline reads files: random access, nothing held. */
export async function diskSource(path) {
	const { open } = await import('node:fs/promises');
	const handle = await open(path);
	const { size } = await handle.stat();
	return {
		name: basename(path),
		type: '',
		size,
		async slice(start, end) {
			const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
			let done = 0;
			while (done < bytes.length) {
				const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
				if (bytesRead === 0) break;
				done += bytesRead;
			}
			return done === bytes.length ? bytes : bytes.subarray(0, done);
		},
		close: () => handle.close()
	};
}

/** A cell by RFC 4180; also quoted where a reader would trim it. */
export function quoted(cell) {
	return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
