// How the window's code is cut into files. Left alone, the bundler makes a file for each set of screens that share something: eighty
// small ones before the first screen, each a request and a look into the offline copy. Here what starts the app is one file, what
// the frame and Home's shared parts need another, what many other screens share a third; the rest stays with its screen. What
// starts the app loads the language, and screens take their words as they are loaded: so no screen is in its file. The words of an
// area belong to those who speak of it (`m.area`), not to all who know the way to the words.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module that so many entries (screens, and parts that are loaded when needed) reach is in the file that they share. */
const SHARED_BY = 5;

/** Entries that start the app, by the end of their address. */
const START = [/\/runtime\/client\/entry\.js$/, /\/client-optimized\/app\.js$/];
/** Entries that every screen comes with. */
const FRAME = [/\/client-optimized\/nodes\/[01]\.js$/];
/** The screens that one begins with, Home and the booth: what they share with many others comes with the frame. */
const FIRST = /\/src\/routes\/(booth\/)?\+page\.svelte$/;

/** Where the areas of the screens' words are named, by the end of the address. */
const WORDS = /\/src\/lib\/messages\/index\.ts$/;
const AREAS = /\/src\/lib\/messages\/areas\.ts$/;

/** The modules of the areas that `code` speaks of; `areas` = file of each, by name. */
const spokenOf = (code, areas) => [...new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, name]) => areas.get(name)))].filter(Boolean);

/** All modules that `id` imports, directly or not, without those that are loaded later. */
function reach(id, info, areas, into = new Set()) {
	if (into.has(id)) return into;
	into.add(id);
	const { importedIds = [], code = '' } = info(id) ?? {};
	for (const next of importedIds) {
		if (!WORDS.test(next)) reach(next, info, areas, into);
		else for (const area of spokenOf(code ?? '', areas)) reach(area, info, areas, into);
	}
	return into;
}

/** The file of each area, by name. */
function areasOf(ids) {
	const index = ids.find((id) => AREAS.test(id));
	if (!index) return new Map();
	return new Map(
		[...readFileSync(index, 'utf8').matchAll(/export \{ (\w+) \} from '\.\/(.+)';/g)].map(([, name, path]) => [
			name,
			join(index, '..', `${path}.ts`)
		])
	);
}

/** The file that each module belongs to: a function of its id, made from the whole graph. */
export function fileOfModules(ids, info) {
	const start = new Set();
	const frame = new Set();
	const firsts = new Set();
	const reachedBy = new Map();
	const areas = areasOf(ids);
	for (const id of ids) {
		const { isEntry, dynamicImporters = [], importedIds = [] } = info(id) ?? {};
		if (!isEntry && dynamicImporters.length === 0) continue;
		const all = reach(id, info, areas);
		const is = (entry) => entry.test(id);
		const first = START.some(is) ? start : FRAME.some(is) ? frame : importedIds.some((one) => FIRST.test(one)) ? firsts : null;
		for (const one of all) {
			first?.add(one);
			reachedBy.set(one, (reachedBy.get(one) ?? 0) + 1);
		}
	}
	return (id) => {
		if (start.has(id)) return 'start';
		if (frame.has(id)) return 'frame';
		if ((reachedBy.get(id) ?? 0) < SHARED_BY) return null;
		return firsts.has(id) ? 'frame' : 'shared';
	};
}

/**
 * A page announces the files that its screen imports, so that none is found out about only when another has come. Kit doesn't look
 * again at files that it met as something loaded later: what the start and the frame load later is taken off the list that Kit reads.
 */
function announceAll(folder) {
	const path = join(folder, '.vite/manifest.json');
	const manifest = JSON.parse(readFileSync(path, 'utf8'));
	for (const chunk of Object.values(manifest)) if (chunk.name === 'start' || chunk.name === 'frame') delete chunk.dynamicImports;
	writeFileSync(path, JSON.stringify(manifest, null, 2));
}

/** Vite plugin: cuts the window's build, and leaves the one that prerenders alone. */
export function appChunks() {
	let ids = [];
	let fileOf;
	let cuts = false;
	return {
		name: 'muster-app-chunks',
		apply: 'build',
		buildEnd() {
			ids = [...this.getModuleIds()];
			fileOf = undefined;
		},
		outputOptions(options) {
			// The build that prerenders is never downloaded.
			cuts = String(options.entryFileNames).includes('/immutable/');
			if (!cuts) return options;
			// A group takes what its modules import along: what starts the app comes first, then the frame, so that nothing of them ends
			// elsewhere.
			const group = (wanted, priority) => ({
				priority,
				name: (id, graph) => ((fileOf ??= fileOfModules(ids, (one) => graph.getModuleInfo(one)))(id) === wanted ? wanted : null)
			});
			return { ...options, codeSplitting: { groups: [group('start', 3), group('frame', 2), group('shared', 1)] } };
		},
		writeBundle({ dir }) {
			if (cuts) announceAll(dir);
		}
	};
}
