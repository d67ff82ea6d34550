import type { ContactQuery } from '#domain/contact';
import type { ScoreSummary } from '#domain/scoring/score';
import { m } from '#lib/messages/index';
import { followNews } from '#lib/worker-client/follow-news';
import { query as worker } from '#lib/worker-client/query';

const words = m.scoringPage.report;
/** Sources and industries of fewer scored contacts are too few to be called the best. */
const ENOUGH = 5;

/** The summary behind the report (SCO-8), kept up to date by the news. */
export class ScoringReport {
	summary = $state.raw<ScoreSummary | null>(null);
	failed = $state(false);
	constructor(private readonly query: ContactQuery = {}) {}

	/** Reads and follows; returns the way to stop. */
	start(): () => void {
		void this.load();
		return followNews(['contacts', 'settings'], () => this.load());
	}

	async load(): Promise<void> {
		try {
			this.summary = await worker.scoreSummary(this.query);
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}

type Rows = ScoreSummary['bySource'];
/** The named value with the best mean among those of enough scored contacts; null = there is none. */
export const bestOf = (rows: Rows): Rows[number] | null =>
	rows
		.filter((r) => r.value !== '' && r.meanScore !== null && r.scored >= ENOUGH)
		.sort((a, b) => (b.meanScore ?? 0) - (a.meanScore ?? 0))[0] ?? null;

/** The sentences that the pictures prove. */
export function sentencesOf(s: ScoreSummary): { tiers: string; histogram: string; source: string; industry: string } {
	const [source, industry] = [bestOf(s.bySource), bestOf(s.byIndustry)];
	return {
		tiers: words.tiers(s.byTier.A, s.total),
		histogram: words.histogram(s.median),
		source: source ? words.source(source.value, Math.round(source.meanScore ?? 0)) : words.sourceNone,
		industry: industry ? words.industry(industry.value, Math.round(industry.meanScore ?? 0)) : words.industryNone
	};
}
