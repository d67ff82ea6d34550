import type { Problem } from '#domain/result';
import type { ScoreSummary } from '#domain/score';
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
	#id = '';

	async load(importId: string): Promise<void> {
		if (this.#id === importId) return;
		this.#id = importId;
		try {
			this.scores = await query.scoreSummary({ importId });
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
		saveFile(got.value, `${bareName(fileName)}-errors.${format}`);
	}
}
