import type { ImportManifest } from '#domain/import';
import type { Problem } from '#domain/result';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded, isUnfinished } from './import-wizard-steps';

/** Imports that were begun and wait to be gone on with, newest first (IMP-12). */
export class UnfinishedImports {
	all = $state.raw<ImportManifest[]>([]);
	/** They were looked for. */
	known = $state(false);

	readonly refresh = async (): Promise<void> => {
		try {
			this.all = (await pipeline.listImports()).filter(isUnfinished).sort((a, b) => b.updatedAt - a.updatedAt);
		} catch {
			this.all = [];
		}
		this.known = true;
	};

	/** Lets one go; what stopped that, or null. */
	readonly discard = async (id: string): Promise<Problem | null> => {
		const got = await guarded(() => pipeline.cancelImport(id));
		await this.refresh();
		return got.ok ? null : got.problem;
	};
}
