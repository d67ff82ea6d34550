import type { DayTotals, ImportFigures } from '#domain/figures/event-totals';
import type { ImportManifest } from '#domain/import';
import { localDay } from '#domain/basics/local-day';
import { query } from '#lib/worker-client/query';
import { allInsights } from './insights-pictures';
import { sourcesOf } from './insights-sources';
import { today } from '../shell/today.svelte';

/** What the events of this device say (HIS-1). */
export class Insights {
	days = $state.raw<DayTotals[]>([]);
	imports = $state.raw<ImportFigures[]>([]);
	loaded = $state(false);
	trouble = $state(false);
	readonly events = $derived(this.days.reduce((n, d) => n + Object.values(d.names).reduce((sum, t) => sum + (t.n ?? 0), 0), 0));

	async read(): Promise<void> {
		try {
			({ days: this.days, imports: this.imports } = await query.insights());
			this.trouble = false;
		} catch {
			this.trouble = true;
		} finally {
			this.loaded = true;
		}
	}

	/** The answers; sources are named as rows name them, and the imports of History. */
	answers(manifests: readonly ImportManifest[]): ReturnType<typeof allInsights> {
		const byId = new Map(manifests.map((i) => [i.id, i]));
		return allInsights(this.days, this.imports, localDay(today.now), (f) => sourcesOf(byId.get(f.importId), f));
	}
}
