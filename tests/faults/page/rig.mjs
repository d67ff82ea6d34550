// The page of the campaign: the app's own workers behind plain calls, and what their store holds, read past them.
import * as Comlink from '/faults/comlink.mjs';
import { contactIds, leftovers, pairList, snapshot } from '/faults/snapshot.mjs';

const wish = new URLSearchParams(location.search);
const workers = new Map();

function start(name) {
	const [gateOf, at, moment] = (wish.get('gate') ?? '').split(':');
	const query = gateOf === name ? `?at=${at}&moment=${moment}&run=${wish.get('run')}` : '';
	const worker = new Worker(`/faults/${name}.mjs${query}`, { type: 'module', name });
	const entry = { worker, api: Comlink.wrap(worker) };
	workers.set(name, entry);
	return entry;
}
const of = (name) => workers.get(name) ?? start(name);

const rig = {
	/** @param {string} name 'pipeline.createImport' … Callbacks are made here: nobody outside can hand one over. */
	call(name, ...args) {
		const [worker, method] = name.split('.');
		const withProgress = method === 'processImport' || method === 'finalizeImport';
		return of(worker).api[method](...args, ...(withProgress ? [Comlink.proxy(() => undefined)] : []));
	},
	/** Keeps `text` as a file on the device, with what the wizard would propose, and `more` of the user's own choice. */
	async create(name, text, more) {
		const file = new File([text], name, { type: 'text/csv' });
		const inspection = await rig.call('pipeline.inspectFiles', [file]);
		if (!inspection.ok) return inspection;
		const settings = await rig.call('pipeline.getSettings');
		const setup = {
			parts: inspection.value.setups, mapping: inspection.value.mapping, policy: settings.duplicatePolicy, requiredPolicy: settings.requiredPolicy,
			survivorship: settings.survivorship, defaultCountry: settings.defaultCountry, leadSource: name, normalizersOff: [], dateOrders: {}, fixes: [], largeFileConfirmed: true, ...more
		};
		return rig.call('pipeline.createImport', [file], 'file', setup);
	},
	/** All pairs of a review in one fixed order, with what was decided. */
	pairs: (id) => pairList(rig.call, id),
	/** Every contact's id. */
	allIds: () => rig.store(contactIds),
	async deliver(label) {
		return rig.call('delivery.createBatch', 'sandbox', Uint32Array.from(await rig.allIds()), label);
	},
	/** Transactions that wrote in a worker so far. */
	async count(name) {
		const entry = workers.get(name);
		if (!entry) return 0;
		return new Promise((done) => {
			entry.worker.addEventListener('message', function hear(e) {
				if (e.data?.faults !== 'count') return;
				entry.worker.removeEventListener('message', hear);
				done(e.data.seen);
			});
			entry.worker.postMessage({ faults: 'count' });
		});
	},
	/** The store, read by this page; the app has made it before. */
	async store(read) {
		await rig.call('pipeline.getSettings');
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

globalThis.rig = rig;
