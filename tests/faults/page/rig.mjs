// The page of the campaign: the app's own workers behind plain calls, and what their store holds, read past them.
import * as Comlink from '/faults/comlink.mjs';
import { makeOld, oldLeft } from '/faults/old-store.mjs';
import { contactIds, everything, leftovers, pairList, people, snapshot } from '/faults/snapshot.mjs';

/** Calls that take a callback last. */
const WITH_PROGRESS = new Set([
	'processImport',
	'finalizeImport',
	'closeFix',
	'fixAll',
	'rescoreAll',
	'bulkEdit',
	'retypeField',
	'undoImport',
	'erasePreview',
	'eraseContact'
]);

const wish = new URLSearchParams(location.search);
const workers = new Map();
/** How often each worker was started anew here. */
const lives = new Map();

/**
 * Starts and ends the row workers that a worker asks for, as the app does (src/lib/worker-client/row-workers.ts). @returns them by number
 */
function startsRowWorkers(asks) {
	const running = new Map();
	asks.addEventListener('message', ({ data: { rows, id, port } }) => {
		if (rows === 'end') running.get(id)?.terminate();
		if (rows !== 'start') return;
		const worker = new Worker('/faults/rows.mjs', { type: 'module', name: 'muster-rows' });
		worker.postMessage({ port }, [port]);
		running.set(id, worker);
	});
	return running;
}

function start(name) {
	const [gateOf, at, moment, life] = (wish.get('gate') ?? '').split(':');
	lives.set(name, (lives.get(name) ?? -1) + 1);
	const query = gateOf === name && lives.get(name) === Number(life ?? 0) ? `?at=${at}&moment=${moment}&run=${wish.get('run')}` : '';
	const worker = new Worker(`/faults/${name}.mjs${query}`, { type: 'module', name });
	const entry = { worker, rows: startsRowWorkers(worker), api: Comlink.wrap(worker) };
	workers.set(name, entry);
	return entry;
}
const of = (name) => workers.get(name) ?? start(name);

const quietly = () => Comlink.proxy(() => undefined);
const toText = (bytes) => {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
};
const fromText = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

let held = null;
const rig = {
	/** @param {string} name 'pipeline.createImport' … Callbacks are made here: nobody outside can hand one over. */
	call(name, ...args) {
		const [worker, method] = name.split('.');
		const withProgress = WITH_PROGRESS.has(method);
		return of(worker).api[method](...args, ...(withProgress ? [Comlink.proxy(() => undefined)] : []));
	},
	/** Keeps `text` as a file on the device, with what the wizard would propose, and `more` of the user's own choice. */
	async create(name, text, more) {
		const file = new File([text], name, { type: 'text/csv' });
		const inspection = await rig.call('pipeline.inspectFiles', [file]);
		if (!inspection.ok) return inspection;
		const settings = await rig.call('pipeline.getSettings');
		const setup = {
			parts: inspection.value.setups,
			mapping: inspection.value.mapping,
			policy: settings.duplicatePolicy,
			requiredPolicy: settings.requiredPolicy,
			survivorship: settings.survivorship,
			defaultCountry: settings.defaultCountry,
			leadSource: name,
			normalizersOff: [],
			dateOrders: {},
			fixes: [],
			largeFileConfirmed: true,
			...more
		};
		return rig.call('pipeline.createImport', [file], 'file', setup);
	},
	/** All pairs of a review in one fixed order, with what was decided. */
	pairs: (id) => pairList(rig.call, id),
	/** All contacts by a name that outlives a run, deleted ones too. */
	people: () => rig.store(people),
	/** The store as an older version of the app would have left it. No worker runs meanwhile. */
	makeOld() {
		rig.end();
		return rig.open(makeOld);
	},
	oldLeft: () => rig.store(oldLeft),
	/** The manifest of an import, read past the workers. */
	manifest: (id) => rig.open((db) => everything(db, ['imports'])).then(({ imports }) => imports.find(([key]) => key === id)?.[1]),
	/** Writes to the store again and again for `ms`, as any other tab would; the longest that one of them took, ms. */
	probe: (ms) =>
		rig.store(async (db) => {
			let longest = 0;
			for (const end = Date.now() + ms; Date.now() < end;) {
				const from = performance.now();
				const tx = db.transaction(['chunks', 'staged', 'imports', 'sourceRows', 'issues', 'settings'], 'readwrite');
				tx.objectStore('settings').get('settings');
				await new Promise((done, failed) => {
					tx.oncomplete = done;
					tx.onabort = () => failed(tx.error);
				});
				longest = Math.max(longest, performance.now() - from);
				await new Promise((done) => setTimeout(done, 20));
			}
			return Math.round(longest);
		}),
	/** Keeps the store open as it is, as a tab of an older version would: a polite one lets go when another wants to upgrade. */
	hold: (polite) =>
		new Promise((done, failed) => {
			const request = indexedDB.open('muster');
			request.onerror = () => failed(request.error);
			request.onsuccess = () => {
				held = request.result;
				if (polite) held.onversionchange = () => held.close();
				done();
			};
		}),
	letGo: () => held.close(),
	/** Opens the store as a later version of the app would, and says how long that took, ms. */
	openAs: (version) =>
		new Promise((done, failed) => {
			const from = performance.now();
			const request = indexedDB.open('muster', version);
			request.onerror = () => failed(request.error);
			request.onsuccess = () => {
				request.result.close();
				done(Math.round(performance.now() - from));
			};
		}),
	/** Deletes the store, whatever version it has. */
	drop: () =>
		new Promise((done, failed) => {
			const request = indexedDB.deleteDatabase('muster');
			request.onsuccess = () => done();
			request.onerror = () => failed(request.error);
		}),
	/** Ends the workers, whatever they do. */
	end() {
		for (const { worker, rows } of workers.values()) for (const each of [worker, ...rows.values()]) each.terminate();
		workers.clear();
	},
	/** Every contact's id. */
	allIds: () => rig.store(contactIds),
	/** Keys of `settings`: what is under way lies there. */
	settingsKeys: () => rig.store((db) => everything(db, ['settings'])).then(({ settings }) => settings.map(([key]) => key)),
	addMembers: (list, ids) => rig.call('lists.addMembers', list, Uint32Array.from(ids)),
	/** Everything as one file, base64: it outlives the browser. */
	async makeBackup() {
		const made = await of('pipeline').api.makeBackup(null, quietly());
		return made.ok ? { ok: true, value: toText(new Uint8Array(await made.value.blob.arrayBuffer())) } : made;
	},
	restore: (bytes) => of('pipeline').api.restoreBackup(new File([fromText(bytes)], 'muster.backup'), null, quietly()),
	async handOver(event, key) {
		const made = await rig.call('pipeline.handOverBytes', event, key);
		return made.ok ? { ok: true, value: toText(made.value.bytes) } : made;
	},
	receive: (bytes, key) => of('pipeline').api.receiveBytes(fromText(bytes), key, quietly()),
	async deliver(label) {
		const ids = await rig.allIds();
		const made = await rig.call('delivery.createBatch', 'sandbox', Uint32Array.from(ids), label);
		if (made.ok) return made;
		// Where nobody could be chosen, whether the store still holds what was imported.
		const { imports, chunks } = await rig.store((db) => everything(db, ['imports', 'chunks']));
		const held = { imports: imports.map(([, m]) => m.phase), chunks: chunks.length };
		return { ...made, problem: { ...made.problem, params: { ...made.problem.params, chosen: ids.length, held } } };
	},
	/** Transactions that wrote in a worker so far, and in which of its lives on this page. */
	async count(name) {
		const entry = workers.get(name);
		if (!entry) return { seen: 0, life: 0 };
		return new Promise((done) => {
			entry.worker.addEventListener('message', function hear(e) {
				if (e.data?.faults !== 'count') return;
				entry.worker.removeEventListener('message', hear);
				done({ seen: e.data.seen, life: lives.get(name) });
			});
			entry.worker.postMessage({ faults: 'count' });
		});
	},
	/** The store, read by this page; the app has made it before. */
	async store(read) {
		await rig.call('pipeline.getSettings');
		return rig.open(read);
	},
	async open(read) {
		const db = await new Promise((done, failed) => {
			const request = indexedDB.open('muster');
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
		try {
			return await read(db);
		} finally {
			db.close();
		}
	},
	snapshot: () => rig.store(snapshot),
	leftovers: () => rig.store(leftovers)
};

// As the app does (src/lib/state/shell/shell-away.ts).
addEventListener('pagehide', () => rig.end());
globalThis.rig = rig;
