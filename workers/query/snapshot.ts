import type { ImportManifest } from '#domain/import';
import type { TrainedModel } from '#domain/scoring/learned-model';
import type { Settings } from '#domain/settings';
import { readHeads, headOf, type ChunkHead } from '../store/chunks/chunk-head';
import { readModel } from '../store/models';
import { readPackedChunks } from '../store/chunks/packed-chunks';
import { readImports } from '../store/imports';
import { openStore, type Store } from '../store/engine/open';
import { ownModels } from '../store/scoring';
import { readSettings } from '../store/settings';
import type { News, ToldNews } from '../contract';
import { changedPending, forgetChanged, newestChanged, refreshChanged, type Changed } from './changed-since';
import { indexChunk, type ChunkIndex } from './chunk-index';
import { deliveriesPending, forgetDeliveries, newestArrivals, newestDeliveries, refreshDeliveries, type Deliveries } from './deliveries';
import { readListPlaces, type ListPlaces } from './list-places';
import { forgetShelves, whenNewer } from './shelves';
import { forgetTexts } from './texts';

/** All that queries work on; replaced piece by piece when news comes in. */
export interface Snapshot {
	/** Grows with every change; results of an older one are stale. */
	version: number;
	/** Grows when contacts changed: orders of an older one are stale. */
	contacts: number;
	chunks: readonly ChunkIndex[];
	imports: ReadonlyMap<string, ImportManifest>;
	settings: Settings;
	/** Scores instead of the rules; null = the rules do. */
	model: TrainedModel | null;
	/** What lists are scored by beside it; null = the rules. */
	also: ReadonlyMap<string, TrainedModel | null>;
	/** Lead lists with their members, by id. */
	lists: ListPlaces;
	/** As far as they are read (pending). */
	deliveries: Deliveries;
	/** Who was changed since it was sent, as far as that is looked up (pending). */
	changed: Changed;
}

/** Never start again, also where another store is opened: answers are kept under them. */
let [versions, changes] = [0, 0];
let store: Store | null = null;
let current: Snapshot | null = null;
let loading: Promise<Snapshot> | null = null;
/** What news said changed since the snapshot was made. */
const stale = { manifests: true, heads: true, settings: true, delivery: true, lists: true, serials: new Set<number>() };

/** News that was heeded, the newest last; the window and the broadcast bring the same. */
const heeded = new Set<string>();
const HEEDED_AT_MOST = 500;

/** Marks what a piece of news makes stale; the next query reads just that again. The same news a second time changes nothing. */
export function hear(news: News | ToldNews): void {
	if ('told' in news) {
		if (heeded.has(news.told)) return;
		heeded.add(news.told);
		for (const oldest of heeded) {
			if (heeded.size <= HEEDED_AT_MOST) break;
			heeded.delete(oldest);
		}
	}
	if (news.kind === 'contacts') {
		if (news.serials) for (const s of news.serials) stale.serials.add(s);
		else stale.heads = true;
		stale.manifests = true;
	} else if (news.kind === 'imports') stale.manifests = true;
	else if (news.kind === 'settings') stale.settings = true;
	else if (news.kind === 'delivery') stale.delivery = true;
	else if (news.kind === 'lists' && !news.work) stale.lists = true;
}
whenNewer((serial) => hear({ kind: 'contacts', serials: [serial] }));

const isStale = (): boolean => stale.manifests || stale.heads || stale.settings || stale.delivery || stale.lists || stale.serials.size > 0;
const NONE: Deliveries = new Map();
/** How long a list waits for the states of deliveries, ms; what comes later is shown when it is here. */
const PATIENCE = 50;

/** The snapshot as of now. One reading at a time; callers share it. */
export async function snapshot(): Promise<Snapshot> {
	// What came in while a reading ran is not in it: wait for it, then look again.
	while (loading) await loading;
	const db = await openStore();
	if (loading) return snapshot();
	if (db !== store) forget(db);
	if (current && !isStale() && isNewest(current)) return current;
	loading = refresh(db).finally(() => {
		loading = null;
	});
	return loading;
}

/** Another connection may be to another store (the device was wiped): nothing that is remembered holds. */
function forget(db: Store): void {
	store = db;
	current = null;
	stale.manifests = stale.heads = stale.settings = stale.delivery = stale.lists = true;
	stale.serials.clear();
	forgetTexts();
	forgetShelves();
	forgetDeliveries();
	forgetChanged();
}

const patiently = (work: Promise<void>): Promise<void> => Promise.race([work, new Promise<void>((done) => setTimeout(done, PATIENCE))]);

/** True where what is known of the deliveries by now is in a snapshot. */
const isNewest = ({ deliveries, changed }: Snapshot): boolean => deliveries === (newestDeliveries() ?? NONE) && changed === newestChanged();

/** Resolves when more is known of the deliveries; null = all is. */
const pending = (): Promise<void> | null => deliveriesPending() ?? changedPending();

/** True where more is, or will be, known of the deliveries than a snapshot says: what came while it was worked with is not in it. */
export const isBehind = (s: Snapshot): boolean => pending() !== null || !isNewest(s);

/** The snapshot with the states of all deliveries, and who was changed since. */
export async function wholeSnapshot(): Promise<Snapshot> {
	for (;;) {
		const s = await snapshot();
		if (!isBehind(s)) return s;
		await pending();
	}
}

async function refresh(db: Store): Promise<Snapshot> {
	const before = current;
	const now = { ...stale, serials: new Set(stale.serials) };
	stale.serials.clear();
	stale.manifests = stale.heads = stale.settings = stale.delivery = stale.lists = false;
	try {
		const [manifests, settings] = await Promise.all([
			now.manifests || !before
				? readImports(db).then((all) => new Map(all.filter((m) => m.phase === 'complete').map((m) => [m.id, m])))
				: before.imports,
			now.settings || !before ? readSettings(db) : before.settings,
			now.delivery || !before ? patiently(refreshDeliveries(db)) : null
		]);
		const serials = [...manifests.values()].flatMap((m) => m.chunks).sort((a, b) => a - b);
		const chunks = await indexes(db, serials, before?.chunks ?? [], now.heads || !before, now.serials);
		await patiently(refreshChanged(db, chunks, newestArrivals()));
		const lists = now.lists || !before ? await readListPlaces(db) : before.lists;
		const model = await readModel(db, settings.scoringModel);
		const also = await ownModels(db, [...lists.values()], settings.scoringModel);
		current = {
			version: ++versions,
			contacts: before && chunks === before.chunks ? before.contacts : ++changes,
			chunks,
			imports: manifests,
			settings,
			model,
			also,
			lists,
			deliveries: newestDeliveries() ?? NONE,
			changed: newestChanged()
		};
		return current;
	} catch (error) {
		// What could not be read is still to be read.
		Object.assign(stale, { manifests: true, heads: true, settings: true, delivery: true, lists: true });
		throw error;
	}
}

/** Heads read in one call: many small values, some two hundred kilobytes. While they are opened here the engine reads the next ones. */
const HEADS = 32;

/** The index of each chunk; those whose head is the same are kept, and the array itself when all are. */
async function indexes(
	db: Store,
	serials: readonly number[],
	before: readonly ChunkIndex[],
	all: boolean,
	changed: ReadonlySet<number>
): Promise<readonly ChunkIndex[]> {
	const known = new Map(before.map((c) => [c.serial, c]));
	const wanted = all ? serials : serials.filter((s) => changed.has(s) || !known.has(s));
	const listed = new Set(wanted);
	const heads = new Map<number, ChunkHead>();
	const ranges = runs(wanted);
	const read = await Promise.all(ranges.map(([first, last]) => readHeads(db, first, last)));
	for (const head of read.flat()) if (listed.has(head.serial)) heads.set(head.serial, head);
	const without = wanted.filter((s) => !heads.has(s) && known.get(s)?.stamp !== 0);
	for (let at = 0; at < without.length; at += 20)
		for (const chunk of await readPackedChunks(db, without.slice(at, at + 20)))
			if (chunk) heads.set(chunk.serial, headOf(chunk, chunk.stamp ?? 0));
	for (const [serial, head] of heads) if (known.get(serial)?.stamp !== head.stamp || head.stamp === 0) known.set(serial, indexChunk(head));
	const chunks = serials.flatMap((s) => known.get(s) ?? []);
	return chunks.length === before.length && chunks.every((c, at) => c === before[at]) ? before : chunks;
}

/** Ascending serials as ranges [first, last] without gaps, of at most HEADS. */
function runs(serials: readonly number[]): [number, number][] {
	const ranges: [number, number][] = [];
	for (const s of serials) {
		const last = ranges.at(-1);
		if (last && s === last[1] + 1 && s - last[0] < HEADS) last[1] = s;
		else ranges.push([s, s]);
	}
	return ranges;
}
