// The licences of everything that the build ships, as licences.json beside the app: a plugin for Vite that notes which
// packages ended up in chunks of the window and of the workers, and reads what each says of itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that ship otherwise than as modules of a chunk: styles, and the service worker, which is built by itself. */
const BESIDE = ['tailwindcss', 'workbox-core', 'workbox-precaching', 'workbox-routing'];

const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/**
 * Folder of the package that a module belongs to, or null. @param {string} id as bundlers give it
 * @returns {string | null} e.g. /…/node_modules/@scope/name
 */
function packageOf(id) {
	const found = /^\u0000?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
	return found?.[1] ?? null;
}

/**
 * What a package says of itself.
 * @param {string} folder
 * @returns {{ name: string, version: string, licence: string, text: string } | null} null = there is no package
 */
function readPackage(folder) {
	if (!existsSync(join(folder, 'package.json'))) return null;
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
	return {
		name,
		version,
		licence: typeof license === 'string' ? license : (license?.type ?? ''),
		text: file ? readFileSync(join(folder, file), 'utf8').trim() : ''
	};
}

/**
 * Two plugins that share what they saw: one for the app, which writes the file, and one for the workers.
 * @param {string} root folder with node_modules
 */
export function licencePlugins(root) {
	/** @type {Set<string>} */
	const folders = new Set();
	const note = (bundle) => {
		for (const chunk of Object.values(bundle))
			if (chunk.type === 'chunk')
				for (const id of Object.keys(chunk.modules)) {
					const folder = packageOf(id);
					if (folder) folders.add(folder);
				}
	};
	const ofWorkers = () => ({
		name: 'muster-licences-of-workers',
		generateBundle(_options, bundle) {
			note(bundle);
		}
	});
	const ofApp = {
		name: 'muster-licences',
		apply: 'build',
		generateBundle(_options, bundle) {
			if (this.environment?.name && this.environment.name !== 'client') return;
			note(bundle);
			for (const name of BESIDE) folders.add(join(root, 'node_modules', name));
			const font = {
				name: 'Inter (font)',
				version: '',
				licence: 'OFL-1.1',
				text: readFileSync(join(root, 'static/fonts/LICENSE.txt'), 'utf8').trim()
			};
			const all = [font, ...[...folders].flatMap((folder) => readPackage(folder) ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en'));
			const once = all.filter((p, i) => i === 0 || p.name !== all[i - 1].name || p.version !== all[i - 1].version);
			this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(once) });
		}
	};
	return { ofApp, ofWorkers };
}
