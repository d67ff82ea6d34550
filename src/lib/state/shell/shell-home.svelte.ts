import type { ContactRow } from '#domain/contact';
import type { ScoreSummary } from '#domain/scoring/score';
import { followNews } from '#lib/worker-client/follow-news';
import { query } from '#lib/worker-client/query';

/** What Home shows beside the shell's counts: tiers and the five to call first. */
export class HomeFigures {
	summary = $state.raw<ScoreSummary | null>(null);
	/** Contacts that were never sent anywhere. */
	fresh = $state(0);
	/** Contacts that a destination rejected, and that were not sent again since. */
	rejected = $state(0);
	/** Best five by score that may be called, scored ones only. */
	best = $state.raw<ContactRow[] | null>(null);
	failed = $state(false);

	/** Reads once and follows the news; returns the way to stop. */
	start(): () => void {
		void this.load();
		return followNews(['contacts', 'settings', 'delivery', 'lists'], () => this.load(), 300);
	}

	async load(): Promise<void> {
		try {
			const [summary, fresh, rejected, best] = await Promise.all([
				query.scoreSummary({}),
				query.count({ delivery: 'none' }),
				query.count({ delivery: 'rejected' }),
				query.toCall(5)
			]);
			this.summary = summary;
			this.fresh = fresh;
			this.rejected = rejected;
			this.best = best;
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}
