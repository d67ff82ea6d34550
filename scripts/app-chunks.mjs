// How the window's code is cut into files. Left alone, the bundler makes a file for each set of screens that share something: eighty
// small ones before the first screen, each a request and a look into the offline copy. Here what starts the app is one file, what
// the frame and Home's shared parts need another, what many other screens share a third; the rest stays with its screen. What
// starts the app loads the language, and screens take their words as they are loaded: so no screen is in its file.

/** A module that so many entries (screens, and parts that are loaded when needed) reach is in the file that they share. */
const SHARED_BY = 5;

/** Entries that start the app, by the end of their address. */
const START = [/\/runtime\/client\/entry\.js$/, /\/client-optimized\/app\.js$/];
/** Entries that every screen comes with. */
const FRAME = [/\/client-optimized\/nodes\/[01]\.js$/];
/** The screen that most begin with: what it shares with many others comes with the frame. */
const HOME = /\/client-optimized\/nodes\/2\.js$/;

/** All modules that `id` imports, directly or not, without those that are loaded later. */
function reach(id, info, into = new Set()) {
	if (into.has(id)) return into;
	into.add(id);
	for (const next of info(id)?.importedIds ?? []) reach(next, info, into);
	return into;
}

/** The file that each module belongs to: a function of its id, made from the whole graph. */
export function fileOfModules(ids, info) {
	const start = new Set();
	const frame = new Set();
	const home = new Set();
	const reachedBy = new Map();
	for (const id of ids) {
		const { isEntry, dynamicImporters = [] } = info(id) ?? {};
		if (!isEntry && dynamicImporters.length === 0) continue;
		const all = reach(id, info);
		const is = (entry) => entry.test(id);
		const first = START.some(is) ? start : FRAME.some(is) ? frame : HOME.test(id) ? home : null;
		for (const one of all) {
			first?.add(one);
			reachedBy.set(one, (reachedBy.get(one) ?? 0) + 1);
		}
	}
	return (id) => {
		if (start.has(id)) return 'start';
		if (frame.has(id)) return 'frame';
		if ((reachedBy.get(id) ?? 0) < SHARED_BY) return null;
		return home.has(id) ? 'frame' : 'shared';
	};
}

/** Vite plugin: cuts the window's build, and leaves the one that prerenders alone. */
export function appChunks() {
	let ids = [];
	let fileOf;
	return {
		name: 'muster-app-chunks',
		apply: 'build',
		buildEnd() {
			ids = [...this.getModuleIds()];
			fileOf = undefined;
		},
		outputOptions(options) {
			// The build that prerenders is never downloaded.
			if (!String(options.entryFileNames).includes('/immutable/')) return options;
			// A group takes what its modules import along: what starts the app comes first, then the frame, so that nothing of them ends elsewhere.
			const group = (wanted, priority) => ({ priority, name: (id, graph) => ((fileOf ??= fileOfModules(ids, (one) => graph.getModuleInfo(one)))(id) === wanted ? wanted : null) });
			return { ...options, codeSplitting: { groups: [group('start', 3), group('frame', 2), group('shared', 1)] } };
		}
	};
}
