import type { ContactQuery, Facets } from '#domain/contact';
import { TIERS, UNSCORED, type ScoreSummary } from '#domain/score';
import { tierOf } from '#domain/tier-schemes';
import { createSummary } from '../pipeline/score/summary';
import { locate, select } from './select';
import type { Snapshot } from './snapshot';

const MOST = 200;

/** Counts per filter value among the contacts that the rest of the query leaves. */
export function facets(s: Snapshot, q: ContactQuery): Facets {
	const tiers = new Map<string, number>();
	const sources = new Map<string, number>();
	const statuses = new Map<string, number>();
	const imports = new Map<string, number>();
	const places = select(s, q);
	for (const place of places) {
		const { chunk, i } = locate(s, place);
		const n = chunk.scores[i] ?? UNSCORED;
		bump(tiers, tierOf(n === UNSCORED ? null : n, s.settings.tierThresholds));
		bump(sources, chunk.sources[i] ?? '');
		bump(statuses, chunk.statuses[i] ?? '');
		bump(imports, chunk.importId);
	}
	return {
		total: places.length,
		tiers: TIERS.map((value) => ({ value, count: tiers.get(value) ?? 0 })),
		sources: top(sources), statuses: top(statuses),
		imports: top(imports).map(({ value, count }) => ({ value, count, label: s.imports.get(value)?.file.name ?? value }))
	};
}

/** SCO-8 over the contacts of a query. */
export function scoreSummary(s: Snapshot, q: ContactQuery): ScoreSummary {
	const places = [...select(s, q)].map((place) => locate(s, place));
	return createSummary(s.settings.tierThresholds)
		.add(Uint8Array.from(places, ({ chunk, i }) => chunk.scores[i] ?? UNSCORED), places.map(({ chunk, i }) => chunk.sources[i] ?? ''), places.map(({ chunk, i }) => chunk.industries[i] ?? ''))
		.result();
}

const bump = (m: Map<string, number>, key: string): void => void m.set(key, (m.get(key) ?? 0) + 1);
const top = (m: Map<string, number>): { value: string; count: number }[] =>
	[...m].filter(([value]) => value !== '').map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST);
