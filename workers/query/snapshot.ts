import type { ImportManifest } from '#domain/import';
import { DELIVERY_STATUSES, type DeliveryStatus } from '#domain/delivery';
import type { Settings } from '#domain/settings';
import { readChunks } from '../store/contacts';
import { readImports } from '../store/imports';
import { openStore } from '../store/open';
import { readSettings } from '../store/settings';
import type { News } from '../contract';
import { indexChunk, type ChunkIndex } from './chunk-index';

/** All that queries work on; replaced piece by piece when news comes in. */
export interface Snapshot {
	/** Grows with every change; results of an older one are stale. */
	version: number;
	chunks: ChunkIndex[];
	imports: Map<string, ImportManifest>;
	settings: Settings;
	/** Newest delivery state per contact id. */
	delivery: Map<number, DeliveryStatus>;
}

let current: Snapshot | null = null;
let loading: Promise<Snapshot> | null = null;
/** What news said changed since the snapshot was made. */
const stale = { manifests: true, settings: true, delivery: true, serials: new Set<number>() };

/** Marks what a piece of news makes stale; the next query reads just that again. */
export function hear(news: News): void {
	if (news.kind === 'contacts') {
		if (news.serials) for (const s of news.serials) stale.serials.add(s);
		stale.manifests = true;
	} else if (news.kind === 'imports') stale.manifests = true;
	else if (news.kind === 'settings') stale.settings = true;
	else if (news.kind === 'delivery') stale.delivery = true;
}

const isStale = (): boolean => stale.manifests || stale.settings || stale.delivery || stale.serials.size > 0;

/** The snapshot as of now. One reading at a time; callers share it. */
export async function snapshot(): Promise<Snapshot> {
	// What came in while a reading ran is not in it: wait for it, then look again.
	while (loading) await loading;
	if (current && !isStale()) return current;
	loading = refresh().finally(() => { loading = null; });
	return loading;
}

async function refresh(): Promise<Snapshot> {
	const db = await openStore();
	const changed = new Set(stale.serials);
	const wantDelivery = stale.delivery;
	stale.serials.clear();
	stale.manifests = stale.settings = stale.delivery = false;
	const manifests = (await readImports(db)).filter((m) => m.phase === 'complete');
	const known = new Map((current?.chunks ?? []).map((c) => [c.serial, c]));
	const serials = manifests.flatMap((m) => m.chunks).sort((a, b) => a - b);
	const missing = serials.filter((s) => !known.has(s) || changed.has(s));
	for (let at = 0; at < missing.length; at += 50)
		for (const chunk of await readChunks(db, missing.slice(at, at + 50))) if (chunk) known.set(chunk.serial, indexChunk(chunk));
	current = {
		version: (current?.version ?? 0) + 1,
		chunks: serials.flatMap((s) => known.get(s) ?? []),
		imports: new Map(manifests.map((m) => [m.id, m])),
		settings: await readSettings(db),
		delivery: wantDelivery || !current ? await readDelivery() : current.delivery
	};
	return current;
}

async function readDelivery(): Promise<Map<number, DeliveryStatus>> {
	const db = await openStore();
	const order = new Map((await db.getAll('batches')).filter((b) => b.state !== 'preparing').map((b) => [b.id, b.createdAt]));
	const found = new Map<number, DeliveryStatus>();
	const chunks = (await db.getAll('batchChunks')).sort((a, b) => (order.get(a.batchId) ?? 0) - (order.get(b.batchId) ?? 0));
	for (const chunk of chunks) {
		if (!order.has(chunk.batchId)) continue;
		chunk.contactIds.forEach((id, i) => {
			const status = DELIVERY_STATUSES[chunk.status[i] ?? 0];
			if (status) found.set(id, status);
		});
	}
	return found;
}
