import type { ImportManifest } from '#domain/import';
import type { Problem } from '#domain/result';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded, isUnfinished, rejectedBy } from './import-wizard-steps';

/** Imports that were begun and wait to be gone on with, newest first (IMP-12). */
export class UnfinishedImports {
	all = $state.raw<ImportManifest[]>([]);
	/** They were looked for. */
	known = $state(false);

	/** What kept them from being read, or null: none in view is no word that there is none. */
	readonly refresh = async (): Promise<Problem | null> => {
		try {
			this.all = (await pipeline.listImports()).filter(isUnfinished).sort((a, b) => b.updatedAt - a.updatedAt);
			return null;
		} catch (e) {
			this.all = [];
			return rejectedBy(e);
		} finally {
			this.known = true;
		}
	};

	/** Lets one go; what stopped that, or null. */
	readonly discard = async (id: string): Promise<Problem | null> => {
		const got = await guarded(() => pipeline.cancelImport(id));
		await this.refresh();
		return got.ok ? null : got.problem;
	};
}
