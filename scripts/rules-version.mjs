import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * What decides how rows are read, cleaned and judged: the stages, the shell that runs them on a row, the nouns that they share, and the
 * libraries whose tables they look things up in.
 */
const SOURCES = [
	'workers/pipeline',
	'workers/imports/stage/clean.ts',
	'workers/imports/read/scan.ts',
	'workers/imports/read/mapped-fields.ts',
	'workers/imports/read/report-back.ts',
	'workers/imports/fix/value-fixes.ts',
	'src/lib/domain'
];
const LIBRARIES = ['libphonenumber-js', 'tldts', 'chardet', '@e965/xlsx', 'fastest-levenshtein'];
/** Words for people decide nothing. */
const LEFT_OUT = /(^|\/)messages(\/|$)/;

/** @param {string} path @returns {string[]} */
function filesOf(path) {
	if (path.endsWith('.ts')) return [path];
	return readdirSync(path, { withFileTypes: true }).flatMap((e) =>
		e.isDirectory() ? filesOf(join(path, e.name)) : e.name.endsWith('.ts') ? [join(path, e.name)] : []
	);
}

/**
 * Names the rules of this edition of the app: the first 16 hexadecimal digits of a SHA-256 over their sources. Two editions of one name
 * clean a row alike; two of different names may.
 * @param {string} root folder of the project
 */
export function rulesVersion(root) {
	const hash = createHash('sha256');
	const named = SOURCES.flatMap((source) => filesOf(join(root, source))).map((path) => ({
		path,
		name: relative(root, path).replaceAll('\\', '/')
	}));
	for (const { path, name } of named.filter((f) => !LEFT_OUT.test(f.name)).sort((a, b) => (a.name < b.name ? -1 : 1)))
		hash.update(`${name}\0${readFileSync(path, 'utf8').replaceAll('\r\n', '\n')}\0`);
	const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	for (const library of LIBRARIES) hash.update(`${library}@${dependencies[library]}\0`);
	return hash.digest('hex').slice(0, 16);
}
