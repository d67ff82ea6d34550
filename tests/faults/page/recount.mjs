// Runs in the page: each function stands by itself, since the browser gets it as a text.

/**
 * What the store holds, counted from the raw database without any code of the app: contacts, what waits for review, how they stand at
 * destinations, lists, imports. null = its values are sealed.
 */
export async function recount() {
	const STATES = ['waiting', 'sent', 'created', 'updated', 'rejected', 'cancelled', 'accepted'];
	const ARRIVED = ['created', 'updated', 'accepted'];
	const NAMES = ['imports', 'chunks', 'held', 'leadLists', 'members', 'batches', 'batchChunks', 'replaced', 'destinations'];
	const answer = (request) =>
		new Promise((done, failed) => {
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
	const db = await answer(indexedDB.open('muster'));
	const tx = db.transaction(NAMES);
	const all = {};
	for (const name of NAMES) {
		const [keys, values] = await Promise.all([answer(tx.objectStore(name).getAllKeys()), answer(tx.objectStore(name).getAll())]);
		all[name] = keys.map((key, i) => [key, values[i]]);
	}
	db.close();
	if (all.chunks.some(([, c]) => !c.alive)) return null;

	const complete = all.imports.map(([, m]) => m).filter((m) => m.phase === 'complete');
	const shown = new Set(complete.flatMap((m) => m.chunks));
	const here = new Set();
	for (const [serial, c] of all.chunks)
		if (shown.has(serial)) for (let i = 0; i < c.length; i++) if (c.alive[i] === 1) here.add(serial * 1024 + i);

	const states = {};
	const batches = all.batches.map(([, b]) => b).filter((b) => b.state !== 'preparing');
	for (const b of batches.sort((x, y) => (x.generation ?? -1) - (y.generation ?? -1) || x.createdAt - y.createdAt)) {
		const mine = all.batchChunks.filter(([[id]]) => id === b.id);
		for (const [[, n], chunk] of mine.filter(([, v]) => v.contactIds)) {
			const status = [...chunk.status];
			for (const [[, at], piece] of mine)
				if (at > n && at < n + 1) piece.status.forEach((s, i) => (status[piece.from + i] = s || status[piece.from + i]));
			const back = all.replaced.find(([[id, at]]) => id === b.id && at === -1 - n)?.[1]?.status;
			chunk.contactIds.forEach((id, i) => {
				const state = STATES[status[i]];
				// Taken back, or cancelled after an earlier delivery, it counts for nothing.
				if (here.has(id) && back?.[i] !== 1 && !(state === 'cancelled' && id in states)) states[id] = state;
			});
		}
	}
	const ids = [...here];
	const count = (is) => ids.filter((id) => is(states[id])).length;
	const files = complete.filter((m) => m.id !== 'by-hand');
	return {
		states,
		contacts: ids.length,
		held: all.held.reduce((n, [, entries]) => n + entries.length, 0),
		never: count((s) => s === undefined || s === 'cancelled'),
		undelivered: count((s) => s !== 'rejected' && !ARRIVED.includes(s)),
		rejected: count((s) => s === 'rejected'),
		waiting: count((s) => s === 'waiting' || s === 'sent'),
		destinations: all.destinations.length,
		imports: files.length,
		rows: files.reduce((n, m) => n + m.ledger.total, 0),
		open: all.imports.filter(([, m]) => !['complete', 'cancelled'].includes(m.phase)).length,
		lists: Object.fromEntries(
			all.leadLists.map(([id]) => [
				id,
				all.members.filter(([[of]]) => of === id).reduce((n, [, piece]) => n + [...piece.ids].filter((c) => here.has(c)).length, 0)
			])
		)
	};
}

/** What a screen says: the figures of its first sentence, its rows of contacts and of lists, and whether all of it is there. */
export function said() {
	const text = (e) => (e?.innerText ?? '').replace(/\s+/g, ' ').trim();
	const figures = (e) => [...(e?.innerText ?? '').matchAll(/\d[\d.,\u2019\u202f\u00a0]*/g)].map(([n]) => Number(n.replace(/\D/g, '')));
	const head = document.querySelector('header h1 + p');
	return {
		path: location.pathname,
		text: text(head),
		busy: head === null || head.getAttribute('aria-busy') === 'true' || document.querySelector('main .skeleton') !== null,
		figures: figures(head),
		contacts: [...document.querySelectorAll('[data-testid="contact-row"]')].flatMap((row) => {
			const id = /id=(\d+)/.exec(row.querySelector('a[href*="/contact?"]')?.href ?? '')?.[1];
			return id ? [{ id, state: row.dataset.delivery }] : [];
		}),
		lists: [...document.querySelectorAll('[data-testid="list-row"]')].map((row) => ({
			id: row.dataset.list,
			n: figures(row.querySelector('td.num'))[0]
		}))
	};
}
