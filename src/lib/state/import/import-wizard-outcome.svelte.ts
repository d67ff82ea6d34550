import type { Problem } from '#domain/result';
import type { ScoreSummary } from '#domain/scoring/score';
import { pipeline } from '#lib/worker-client/pipeline';
import { query } from '#lib/worker-client/query';
import { bareName } from './import-wizard-setup';
import { saveFile } from '../save-file';
import { guarded } from './import-wizard-steps';

/** Step 5: scores of what came in, and the error report of what did not. */
export class ImportOutcome {
	scores = $state.raw<ScoreSummary | null>(null);
	scoresFailed = $state(false);
	problem = $state.raw<Problem | null>(null);
	/** Format being made, for its button. */
	making = $state<'csv' | 'xlsx' | null>(null);
	#asked = '';

	/** @param undoneAt when the import was taken back, of which the scores are then others; undefined = it was not */
	async load(importId: string, undoneAt?: number): Promise<void> {
		const asked = `${importId} ${undoneAt ?? ''}`;
		if (this.#asked === asked) return;
		this.#asked = asked;
		try {
			const scores = await query.scoreSummary({ importId });
			if (this.#asked === asked) this.scores = scores;
		} catch {
			this.scoresFailed = true;
		}
	}

	/** Makes the report and hands it to the browser as a download. */
	async download(importId: string, fileName: string, format: 'csv' | 'xlsx'): Promise<void> {
		this.making = format;
		this.problem = null;
		const got = await guarded(() => pipeline.errorReport(importId, format));
		this.making = null;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		await saveFile(got.value, `${bareName(fileName)}-errors.${format}`);
	}
}
