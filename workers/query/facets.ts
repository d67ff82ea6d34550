import type { ContactQuery, Facets } from '#domain/contact';
import { TIERS, UNSCORED, type ScoreSummary, type Tier } from '#domain/scoring/score';
import { tierOf } from '#domain/scoring/tier-schemes';
import { createSummary } from '../pipeline/score/summary';
import { scoresBy, type ChunkIndex, type CodedColumn } from './chunk-index';
import { PLACES } from './places';
import { scoredBy } from './scored-by';
import { matching } from './select';
import type { Snapshot } from './snapshot';
import { Spellings } from './spellings';

const MOST = 200;
const NOBODY = new Uint16Array(0);

/** Each chunk with its part of what matches (1 = in). */
function eachPart(s: Snapshot, q: ContactQuery, job: (chunk: ChunkIndex, mask: Uint8Array) => void): number {
	const { mask, count } = matching(s, q);
	if (count > 0) s.chunks.forEach((c, at) => job(c, mask.subarray(at * PLACES, at * PLACES + c.length)));
	return count;
}

/** Counts per filter value among the contacts that the rest of the query leaves. */
export function facets(s: Snapshot, q: ContactQuery): Facets {
	const scores = new Uint32Array(256);
	const { by, thresholds } = scoredBy(s, q);
	const [sources, statuses] = [new Spellings(), new Spellings()];
	const [imports, lists] = [new Map<string, number>(), new Map<string, number>()];
	const total = eachPart(s, q, (c, mask) => {
		let within = 0;
		const own = scoresBy(c, by);
		for (let i = 0; i < mask.length; i++)
			if (mask[i] === 1) {
				scores[own[i]!]!++;
				within++;
			}
		bump(imports, c.importId, within);
		// Whom an import was merged into stands in its list, too.
		for (const [id, merged] of c.merged) if (id !== c.importId && s.imports.has(id)) bump(imports, id, countAt(merged, mask));
		for (const [id, { places }] of s.lists) bump(lists, id, countAt(places.get(c.serial) ?? NOBODY, mask));
		countKinds(c.sources, mask, sources);
		countKinds(c.statuses, mask, statuses);
	});
	const tiers = new Map<Tier, number>();
	scores.forEach((n, score) => {
		if (n > 0) bump(tiers, tierOf(score === UNSCORED ? null : score, thresholds), n);
	});
	return {
		total,
		tiers: TIERS.map((value) => ({ value, count: tiers.get(value) ?? 0 })),
		sources: top(sources.counts()),
		statuses: top(statuses.counts()),
		imports: top(imports).map(({ value, count }) => ({ value, count, label: s.imports.get(value)?.file.name ?? value })),
		lists: top(lists).map(({ value, count }) => ({ value, count, label: s.lists.get(value)?.name ?? value }))
	};
}

/** SCO-8 over the contacts of a query. */
export function scoreSummary(s: Snapshot, q: ContactQuery): ScoreSummary {
	const { by, thresholds } = scoredBy(s, q);
	const summary = createSummary(thresholds);
	const [sources, industries] = [new Spellings(), new Spellings()];
	const parts: [ChunkIndex, Uint8Array][] = [];
	eachPart(s, q, (c, mask) => {
		parts.push([c, mask]);
		countKinds(c.sources, mask, sources);
		countKinds(c.industries, mask, industries);
	});
	const [sourceNames, industryNames] = [sources.names(), industries.names()];
	for (const [c, mask] of parts)
		summary.add(
			scoresBy(c, by).subarray(0, c.length),
			valuesOf(c.sources, sourceNames),
			valuesOf(c.industries, industryNames),
			mask.map((m) => 1 - m)
		);
	return summary.result();
}

/** Each contact's value by its most frequent spelling. */
function valuesOf({ values, codes }: CodedColumn, names: ReadonlyMap<string, string>): string[] {
	const named = ['', ...values.map((v) => names.get(v) ?? v)];
	return Array.from(codes, (code) => named[code] ?? '');
}

function countKinds({ values, codes }: CodedColumn, mask: Uint8Array, into: Spellings): void {
	const counts = new Uint32Array(values.length + 1);
	for (let i = 0; i < mask.length; i++) counts[codes[i]!]! += mask[i]!;
	into.add('', counts[0] ?? 0);
	values.forEach((value, k) => into.add(value, counts[k + 1] ?? 0));
}

/** How many of some positions are in. */
const countAt = (positions: Uint16Array, mask: Uint8Array): number => positions.reduce((n, i) => n + (mask[i] ?? 0), 0);

const bump = <K>(m: Map<K, number>, key: K, by: number): void => {
	if (by > 0) m.set(key, (m.get(key) ?? 0) + by);
};
/** The most frequent; what stands for "not given" comes last, however many have it. */
const top = (m: Map<string, number>): { value: string; count: number }[] =>
	[...m]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => Number(a.value === '') - Number(b.value === '') || b.count - a.count || (a.value < b.value ? -1 : 1))
		.filter((f, n, all) => n < MOST || (n === all.length - 1 && f.value === ''));
