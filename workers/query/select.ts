import type { ContactQuery } from '#domain/contact';
import { UNSCORED } from '#domain/score';
import { tierOf } from '#domain/tier-schemes';
import { contactId } from '../store/contact-id';
import { fold, type ChunkIndex } from './chunk-index';
import type { Snapshot } from './snapshot';

/** Does the contact at `i` pass every filter of the query? */
type Test = (chunk: ChunkIndex, i: number) => boolean;

function tests(s: Snapshot, q: ContactQuery): Test[] {
	const list: Test[] = [(c, i) => c.alive[i] === 1];
	const { importId } = q;
	if (importId) list.push((c, i) => c.importId === importId || (c.touchedBy[i]?.some((k) => k.startsWith(`${importId}/`)) ?? false));
	if (q.tiers?.length) {
		const wanted = new Set<string>(q.tiers);
		const byScore = Array.from({ length: 256 }, (_, n) => wanted.has(tierOf(n === UNSCORED ? null : Math.min(n, 100), s.settings.tierThresholds)));
		list.push((c, i) => byScore[c.scores[i] ?? UNSCORED] === true);
	}
	if (q.minScore !== undefined || q.maxScore !== undefined) {
		const [min, max] = [q.minScore ?? 0, q.maxScore ?? 100];
		list.push((c, i) => { const n = c.scores[i] ?? UNSCORED; return n !== UNSCORED && n >= min && n <= max; });
	}
	if (q.sources?.length) { const wanted = new Set(q.sources); list.push((c, i) => wanted.has(c.sources[i] ?? '')); }
	if (q.statuses?.length) { const wanted = new Set(q.statuses); list.push((c, i) => wanted.has(c.statuses[i] ?? '')); }
	if (q.tag) { const tag = q.tag.toLowerCase(); list.push((c, i) => (c.tags[i] ?? '').split(', ').includes(tag)); }
	if (q.delivery) {
		const { delivery } = q;
		list.push((c, i) => (s.delivery.get(contactId(c.serial, i)) ?? 'none') === delivery);
	}
	const words = fold(q.search ?? '').split(/\s+/).filter(Boolean);
	if (words.length > 0) list.push((c, i) => words.every((w) => (c.text[i] ?? '').includes(w)));
	return list;
}

/** A contact by its place: chunk position in the snapshot × 1,024 + position in the chunk. */
const PLACE = 1024;
/** Answers kept: the list, its count and its facets ask in turns. */
const KEPT = 4;
const cached = new Map<string, Uint32Array>();

/** Places of all matching contacts, sorted. Kept for the last queries, so that paging costs nothing. */
export function select(s: Snapshot, q: ContactQuery): Uint32Array {
	const key = `${s.version}|${JSON.stringify(q)}`;
	const kept = cached.get(key);
	if (kept) return kept;
	const all = tests(s, q);
	const found: number[] = [];
	s.chunks.forEach((chunk, at) => {
		for (let i = 0; i < chunk.length; i++) if (all.every((t) => t(chunk, i))) found.push(at * PLACE + i);
	});
	const places = sorted(s, found, q.sort ?? { by: 'score', direction: 'desc' });
	cached.set(key, places);
	if (cached.size > KEPT) cached.delete(cached.keys().next().value as string);
	return places;
}

function sorted(s: Snapshot, places: number[], sort: NonNullable<ContactQuery['sort']>): Uint32Array {
	const sign = sort.direction === 'asc' ? 1 : -1;
	const at = (p: number): [ChunkIndex, number] => [s.chunks[Math.floor(p / PLACE)] as ChunkIndex, p % PLACE];
	if (sort.by === 'score' || sort.by === 'updatedAt' || sort.by === 'id') {
		const value = (p: number): number => {
			const [c, i] = at(p);
			if (sort.by === 'id') return p;
			if (sort.by === 'updatedAt') return c.updatedAt[i] ?? 0;
			const n = c.scores[i] ?? UNSCORED;
			// Unscored contacts come last in both directions: they are neither high nor low.
			return n === UNSCORED ? (sign === 1 ? 1000 : -1) : n;
		};
		const keys = Float64Array.from(places, value);
		const order = Uint32Array.from(places, (_, i) => i).sort((a, b) => sign * ((keys[a] ?? 0) - (keys[b] ?? 0)) || a - b);
		return order.map((i) => places[i] ?? 0);
	}
	const text = (p: number): string => { const [c, i] = at(p); return (sort.by === 'name' ? c.names[i] : c.companies[i]) ?? ''; };
	const keys = places.map(text);
	const order = Uint32Array.from(places, (_, i) => i).sort((a, b) => {
		const [x, y] = [keys[a] ?? '', keys[b] ?? ''];
		// Blanks last in both directions.
		if (x === '' || y === '') return x === y ? a - b : x === '' ? 1 : -1;
		return x < y ? -sign : x > y ? sign : a - b;
	});
	return order.map((i) => places[i] ?? 0);
}

/** Contact id at a place. */
export function idAt(s: Snapshot, place: number): number {
	return contactId(s.chunks[Math.floor(place / PLACE)]?.serial ?? 0, place % PLACE);
}

/** Chunk and position of a place. */
export const locate = (s: Snapshot, place: number): { chunk: ChunkIndex; i: number } => ({ chunk: s.chunks[Math.floor(place / PLACE)] as ChunkIndex, i: place % PLACE });
