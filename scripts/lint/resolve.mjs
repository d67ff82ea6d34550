import { dirname, posix, relative, sep } from 'node:path';

const ALIASES = [
	['#domain/', 'src/lib/domain/'],
	['#lib/', 'src/lib/'],
	['#workers/', 'workers/'],
	['$lib/', 'src/lib/']
];
const withoutExtension = (path) =>
	path.replace(/\.(?:svelte\.ts|svelte\.js)$/, '.svelte').replace(/\.(?:ts|js|mjs|svelte)$/, (ext) => (ext === '.svelte' ? '.svelte' : ''));

/** Path of a file in the project, with forward slashes and without extension; `X.svelte.ts` is "X.svelte". */
export const moduleOf = (root, filename) => withoutExtension(relative(root, filename).split(sep).join('/'));

/**
 * What an import names.
 * @param {string} root @param {string} filename importing file, absolute @param {string} source as written
 * @returns {{ target: string, query: string }} target: path in the project without extension, or "pkg:NAME"
 */
export function resolveImport(root, filename, source) {
	const cut = source.indexOf('?');
	const bare = cut < 0 ? source : source.slice(0, cut);
	const query = cut < 0 ? '' : source.slice(cut);
	for (const [prefix, folder] of ALIASES) {
		if (bare.startsWith(prefix)) return { target: withoutExtension(posix.normalize(folder + bare.slice(prefix.length))), query };
	}
	if (bare.startsWith('.')) {
		const from = relative(root, dirname(filename)).split(sep).join('/');
		return { target: withoutExtension(posix.normalize(posix.join(from, bare))), query };
	}
	return { target: `pkg:${bare}`, query };
}
