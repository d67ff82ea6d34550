// Puts the store back to version 2 of the schema, as that version would have written it: contacts as plain columns, raw
// rows as a text per cell, and no stores that came later.
import { columnsOf, everything, rowOf, unpacked } from '/faults/snapshot.mjs';

const LATER = [
	'columns',
	'matchKeys',
	'heads',
	'stagedPieces',
	'sourcePieces',
	'apart',
	'fingerprints',
	'models',
	'overrides',
	'pastScores',
	'replaced',
	'processes',
	'leadLists',
	'members',
	'campaigns',
	'callStates',
	'attempts',
	'suppressions',
	'eventTotals',
	'pictures',
	'attendees',
	'users',
	'events'
];
const ROOM = 1000;

const done = (request) =>
	new Promise((ok, failed) => {
		request.onsuccess = () => ok(request.result);
		request.onerror = () => failed(request.error);
	});
const filled = (Type, blank, length, value) => {
	const all = new Type(ROOM).fill(blank);
	for (let i = 0; i < length; i++) all[i] = value(i);
	return all;
};
const time = (t) => (i) => (typeof t === 'number' ? t : t[i]);
const every = (length, map) => Array.from({ length }, (_, i) => map.get(i) ?? null);

const oldChunk = (c, pieces) => ({
	serial: c.serial,
	importId: c.importId,
	length: c.length,
	scoredAt: c.scoredAt,
	columns: new Map(columnsOf(c, pieces).map(([field, column]) => [field, Array.from({ length: c.length }, (_, i) => column[i] ?? null)])),
	rows: filled(Uint32Array, 0, c.length, (i) => rowOf(c, i)),
	alive: filled(Uint8Array, 0, c.length, (i) => c.alive[i]),
	scores: filled(Uint8Array, 255, c.length, (i) => c.scores[i]),
	createdAt: filled(Float64Array, 0, c.length, time(c.created)),
	updatedAt: filled(Float64Array, 0, c.length, time(c.updated)),
	touchedBy: every(c.length, c.touched),
	origins: every(c.length, c.from)
});
const oldRows = (v, [id], groups) => {
	if (v.cells) return v;
	const columns = (v.columns ?? groups.find(([[of, first]]) => of === id && first === v.in.group)[1].columns[v.in.place]).map(unpacked);
	return { rows: v.rows, cells: Array.from(v.widths, (width, i) => Array.from({ length: width }, (_, k) => columns[k]?.[i] ?? '')) };
};

/** @param {IDBDatabase} db closed when this returns; nobody else has it open */
export async function makeOld(db) {
	const names = [...db.objectStoreNames];
	const all = await everything(db, names);
	db.close();
	await done(indexedDB.deleteDatabase('muster'));
	const request = indexedDB.open('muster', 2);
	request.onupgradeneeded = () => {
		for (const name of names)
			if (!LATER.includes(name)) request.result.createObjectStore(name, name === 'journal' ? { autoIncrement: true } : undefined);
	};
	const old = await done(request);
	const kept = names.filter((name) => !LATER.includes(name));
	const tx = old.transaction(kept, 'readwrite');
	for (const name of kept)
		for (const [key, value] of all[name])
			tx.objectStore(name).put(
				name === 'chunks' ? oldChunk(value, all.columns) : name === 'sourceRows' ? oldRows(value, key, all.sourcePieces) : value,
				key
			);
	await new Promise((ok, failed) => {
		tx.oncomplete = ok;
		tx.onabort = () => failed(tx.error);
	});
	old.close();
	return all.chunks.length;
}

/** How many chunks of contacts are in the old form still, and how many there are. */
export async function oldLeft(db) {
	const { chunks, heads, settings } = await everything(db, ['chunks', 'heads', 'settings']);
	const there = new Set(heads.map(([serial]) => serial));
	return {
		old: chunks.filter(([serial]) => !there.has(serial)).length,
		total: chunks.length,
		begun: settings.some(([key]) => key === 'upgrading')
	};
}
