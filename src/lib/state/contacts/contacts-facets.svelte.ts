import type { ContactQuery, Facets } from '#domain/contact';
import { query as worker } from '#lib/worker-client/query';
import { without, type FilterKey } from './contacts-query';

type Counted = Pick<Facets, 'tiers' | 'sources' | 'statuses' | 'imports' | 'lists'>;
const DIMENSIONS: { key: FilterKey; part: keyof Counted }[] = [
	{ key: 'tier', part: 'tiers' },
	{ key: 'source', part: 'sources' },
	{ key: 'status', part: 'statuses' },
	{ key: 'import', part: 'imports' },
	{ key: 'list', part: 'lists' }
];

/**
 * Counts beside each choice of the filter panel. A dimension is counted as if it were not filtered itself, so that its other choices stay
 * in reach.
 */
export class ContactFacets {
	value = $state.raw<Counted | null>(null);
	failed = $state(false);
	#turn = 0;

	async load(query: ContactQuery): Promise<void> {
		const turn = ++this.#turn;
		// The cheapest order: counting needs none.
		const q: ContactQuery = { ...query, sort: { by: 'id', direction: 'asc' } };
		try {
			const all = await worker.facets(q);
			const counted: Counted = { tiers: all.tiers, sources: all.sources, statuses: all.statuses, imports: all.imports, lists: all.lists };
			for (const { key, part } of DIMENSIONS) {
				const free = without(q, key);
				if (turn !== this.#turn) return;
				if (JSON.stringify(free) !== JSON.stringify(q)) Object.assign(counted, { [part]: (await worker.facets(free))[part] });
			}
			if (turn === this.#turn) {
				this.value = counted;
				this.failed = false;
			}
		} catch {
			if (turn === this.#turn) this.failed = true;
		}
	}
}
