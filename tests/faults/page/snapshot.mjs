// What the store holds, as lines that two runs can be compared by: values only, no ids and no times.

/** Serials and positions as the app writes them into a contact's id. */
const CHUNK = 1024;

/** All entries of some stores, in one moment. @returns {Promise<Record<string, [any, any][]>>} */
export async function everything(db, names) {
	const tx = db.transaction(names);
	const all = (request) =>
		new Promise((done, failed) => {
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
	const lists = await Promise.all(
		names.map(async (name) => {
			const store = tx.objectStore(name);
			const [keys, values] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]);
			return [name, keys.map((key, i) => [key, values[i]])];
		})
	);
	return Object.fromEntries(lists);
}

const plain = (value) =>
	JSON.stringify(value, (_, v) => {
		if (v instanceof Map) return [...v].sort();
		if (ArrayBuffer.isView(v)) return [...v];
		return v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v;
	});

/** Values of a packed column (workers/store/chunks/pack.ts). */
export function unpacked(p) {
	if ('codes' in p) return [...p.codes].map((code) => (code === 0 ? null : p.values[code - 1]));
	let at = 0;
	return [...p.lengths].map((n) => (n === 0 ? null : p.text.slice(at, (at += n))));
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Values of a column as it lies on the disk (workers/store/chunks/shelve.ts). */
function unshelved(s) {
	if (s.kinds) {
		const kinds = unshelved(s.kinds);
		return [...s.codes].map((code) => (code === 0 ? null : kinds[code - 1]));
	}
	const nibble = (i) => s.characters[i & 1 ? s.half[i >> 1] & 15 : s.half[i >> 1] >> 4];
	const text =
		s.text ?? (s.utf8 ? utf8.decode(s.utf8) : Array.from({ length: s.lengths.reduce((a, b) => a + b, 0) }, (_, i) => nibble(i)).join(''));
	return unpacked({ text, lengths: s.lengths });
}
/** Columns of a stored chunk: packed in it, or in pieces beside it, where full names that the parts give are left out. */
export function columnsOf(c, pieces) {
	if (c.packed) return c.packed.map(([field, p]) => [field, unpacked(p)]);
	const mine = pieces.filter(([[serial, n]]) => serial === c.serial && n < c.pieces).map(([, piece]) => piece);
	const columns = new Map(mine.flatMap((piece) => piece.columns.map(([field, s]) => [field, unshelved(s)])));
	const { names, emails } = mine[0]?.given ?? {};
	const [first, last, full, email] = ['firstName', 'lastName', 'fullName', 'email'].map((field) => columns.get(field));
	const fold = (name) =>
		name
			.normalize('NFD')
			.replace(/[\u0300-\u036f]/gu, '')
			.toLowerCase();
	for (let i = 0; i < c.length; i++) {
		if (names && names[i >> 3] & (1 << (i & 7))) full[i] = [first?.[i], last?.[i]].filter(Boolean).join(' ');
		if (!emails?.[i]) continue;
		const way = (emails[i] - 1) >> 1;
		const [f, l] = [fold(first[i]), fold(last[i])];
		email[i] = `${[f, l, f[0]][way >> 2]}${['', '.', '_', '-'][way & 3]}${[l, f, l][way >> 2]}${emails[i] & 1 ? '@' : ''}${email[i]}`;
	}
	return [...columns];
}

/** Source row of a contact: row numbers are stored as the first and the steps, where a step is a byte. */
export const rowOf = (c, i) => (c.rows.steps ? c.rows.steps.subarray(0, i).reduce((a, b) => a + b, c.rows.first) : c.rows[i]);

/** Ids of all contacts that a user sees. */
export async function contactIds(db) {
	const { imports, chunks } = await everything(db, ['imports', 'chunks']);
	const shown = new Set(imports.filter(([, m]) => m.phase === 'complete').flatMap(([, m]) => m.chunks));
	return chunks.flatMap(([serial, c]) => (shown.has(serial) ? positions(c).map((i) => serial * CHUNK + i) : []));
}
/** Contacts of finished imports: id, a key that is the same in every run, email, and whether they are there. Sorted by key. */
export async function people(db) {
	const { imports, chunks, columns: pieces } = await everything(db, ['imports', 'chunks', 'columns']);
	const nameOf = new Map(
		imports.filter(([, m]) => m.phase === 'complete').flatMap(([, m]) => m.chunks.map((serial) => [serial, m.file.name]))
	);
	return chunks
		.filter(([serial]) => nameOf.has(serial))
		.flatMap(([serial, c]) => {
			const emails = new Map(columnsOf(c, pieces)).get('email') ?? [];
			return Array.from({ length: c.length }, (_, i) => ({
				id: serial * CHUNK + i,
				alive: c.alive[i] === 1,
				email: emails[i] ?? '',
				key: rowOf(c, i) > 0 ? `${nameOf.get(serial)}:${rowOf(c, i)}` : `by hand:${emails[i]}`
			}));
		})
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
const positions = (c) => Array.from({ length: c.length }, (_, i) => i).filter((i) => c.alive[i] === 1);

/** @returns {Promise<Record<string, string[]>>} sections of lines: imports, contacts, held, history, issues, source */
export async function snapshot(db) {
	const {
		imports,
		chunks,
		columns: pieces,
		held,
		history,
		issues,
		sourceRows
	} = await everything(db, ['imports', 'chunks', 'columns', 'held', 'history', 'issues', 'sourceRows']);
	const nameOf = new Map(imports.map(([id, m]) => [id, m.file.name]));
	const named = (id) => (id === null ? null : (nameOf.get(id) ?? `nobody's ${id}`));
	const bySerial = new Map(chunks);
	const contact = (id) => {
		const chunk = bySerial.get(Math.floor(id / CHUNK));
		return chunk ? `${named(chunk.importId)}:${rowOf(chunk, id % CHUNK)}` : `gone ${id}`;
	};
	const shown = new Set(imports.flatMap(([, m]) => m.chunks));
	const contacts = chunks.flatMap(([serial, c]) => {
		const columns = columnsOf(c, pieces);
		return positions(c).map((i) =>
			plain({
				from: `${named(c.importId)}:${rowOf(c, i)}`,
				visible: shown.has(serial),
				scored: c.scores[i] !== 255,
				values: columns
					.map(([f, column]) => [f, column[i]])
					.filter(([, v]) => v !== null && v !== undefined)
					.sort(),
				origins: Object.entries(c.from.get(i) ?? {})
					.map(([f, [id, row]]) => [f, id === 'edit' ? id : named(id), row])
					.sort(),
				touched: c.touched.get(i)?.length ?? 0
			})
		);
	});
	return {
		imports: imports
			.map(([, m]) =>
				plain({
					name: m.file.name,
					sha: m.file.sha256,
					phase: m.phase,
					ledger: m.ledger,
					held: m.heldResolved,
					pairs: m.pairs,
					found: m.duplicatesFound,
					rows: [m.rowsDone, m.rowsTotal, JSON.stringify(m.leftOut)],
					changes: m.changes,
					issues: m.issueCounts,
					setup: m.setup
				})
			)
			.sort(),
		contacts: contacts.sort(),
		held: held
			.flatMap(([, list]) => list)
			.map((e) =>
				plain({
					from: named(e.importId),
					rows: e.rows,
					values: e.values,
					why: e.why,
					match: e.match && {
						...e.match,
						ref: e.match.kind === 'stored' ? contact(e.match.ref) : e.match.ref,
						...(e.match.importId && { importId: named(e.match.importId) })
					}
				})
			)
			.sort(),
		history: history
			.flatMap(([, list]) => list)
			.map(({ contactId, importId, at: _at, origins, ...rest }) =>
				plain({
					...rest,
					contact: contact(contactId),
					from: named(importId),
					origins: Object.entries(origins ?? {}).map(([field, [source, row]]) => [field, named(source) ?? source, row])
				})
			)
			.sort(),
		issues: issues.flatMap(([[id], list]) => list.map((issue) => plain({ from: named(id), ...issue }))).sort(),
		source: sourceRows.map(([[id, n], v]) => plain([named(id), n, v.rows.length, (v.cells ?? v.widths).length])).sort()
	};
}

/** What should not be there once nothing is under way, one line each. */
export async function leftovers(db) {
	const stores = [
		'files',
		'staged',
		'stagedPieces',
		'pairs',
		'decisions',
		'plans',
		'issues',
		'sourceRows',
		'sourcePieces',
		'history',
		'held',
		'chunks',
		'imports',
		'batches',
		'batchChunks',
		'outbox'
	];
	const all = await everything(db, stores);
	const found = [];
	const imports = new Map(all.imports);
	const listed = new Set(all.imports.flatMap(([, m]) => m.chunks));
	for (const name of ['files', 'staged', 'stagedPieces', 'pairs', 'decisions', 'plans'])
		if (all[name].length > 0) found.push(`${all[name].length} values in ${name}`);
	for (const name of ['issues', 'sourceRows', 'sourcePieces', 'held'])
		for (const [key] of all[name]) if (!imports.has(key[0])) found.push(`${name} of an import that is gone`);
	for (const [serial] of all.chunks) if (!listed.has(serial)) found.push(`contact chunk ${serial} belongs to no import`);
	const batches = new Map(all.batches);
	for (const [, b] of all.batches) if (b.state !== 'done') found.push(`a delivery is ${b.state}`);
	for (const [, e] of all.outbox) if (e.state !== 'done') found.push(`a request is ${e.state}`);
	for (const [[id]] of all.batchChunks) if (!batches.has(id)) found.push('records of a delivery that is gone');
	return found;
}

/** All pairs of a review by row and other side, whatever order the screen shows them in. */
export async function pairList(call, id) {
	const pairs = [];
	for (;;) {
		const page = await call('pipeline.reviewPage', id, 'all', pairs.length, 100);
		pairs.push(...page.pairs);
		if (page.pairs.length === 0 || pairs.length >= page.total) break;
	}
	const kinds = ['stored', 'held', 'row'];
	pairs.sort((a, b) => a.right.ref - b.right.ref || kinds.indexOf(a.left.kind) - kinds.indexOf(b.left.kind) || a.left.ref - b.left.ref);
	return pairs.map((p) => ({
		pair: p.pair,
		decision: p.decision,
		line: plain([p.type, p.score, p.left.kind, p.left.values, p.right.ref, p.right.values, p.decision, p.settled, p.merged])
	}));
}
