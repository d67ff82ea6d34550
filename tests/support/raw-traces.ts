/**
 * Stores whose values hold one of the texts, in the browser's own database: as texts or as bytes. Halved columns hold digits only and are
 * read by the unit test.
 */
export async function rawTraces(needles: string[]): Promise<string[]> {
	const db = await new Promise<IDBDatabase>((done, failed) => {
		const r = indexedDB.open('muster');
		r.onsuccess = () => {
			done(r.result);
		};
		r.onerror = () => {
			failed(r.error ?? new Error('no database'));
		};
	});
	const bytes = needles.map((text) => [...new TextEncoder().encode(text)].map((b) => String.fromCharCode(b)).join(''));
	const found = new Set<string>();
	const walk = (v: unknown, store: string): void => {
		if (typeof v === 'string') {
			for (const text of needles) if (v.toLowerCase().includes(text.toLowerCase())) found.add(store);
		} else if (ArrayBuffer.isView(v)) {
			const all = new TextDecoder('latin1').decode(v as Uint8Array<ArrayBuffer>);
			for (const text of bytes) if (all.includes(text)) found.add(store);
		} else if (v instanceof Map)
			for (const [k, e] of v) {
				walk(k, store);
				walk(e, store);
			}
		else if (typeof v === 'object' && v !== null)
			for (const [k, e] of Object.entries(v)) {
				walk(k, store);
				walk(e, store);
			}
	};
	for (const store of db.objectStoreNames) {
		const all = await new Promise<unknown[]>((done, failed) => {
			const r = db.transaction(store).objectStore(store).getAll();
			r.onsuccess = () => {
				done(r.result as unknown[]);
			};
			r.onerror = () => {
				failed(r.error ?? new Error(store));
			};
		});
		walk(all, store);
	}
	db.close();
	return [...found];
}
