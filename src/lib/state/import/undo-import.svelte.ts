import type { ImportManifest } from '#domain/import';
import type { Problem } from '#domain/result';
import type { ChangedSince, UndoPreview } from '#domain/imports/undo-import';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from './import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/** Taking a whole import back (IMP-13): what it would do, the answer to what changed since, and how far it is. */
export class ImportUndo {
	open = $state(false);
	preview = $state.raw<UndoPreview | null>(null);
	problem = $state.raw<Problem | null>(null);
	changed = $state<ChangedSince>('keep');
	/** 0–1 while it works. */
	done = $state<number | null>(null);

	readonly ask = async (manifest: Pick<ImportManifest, 'id' | 'undoing'>): Promise<void> => {
		this.preview = null;
		this.problem = null;
		this.changed = manifest.undoing?.changed ?? 'keep';
		this.open = true;
		const got = await guarded(() => pipeline.undoPreview(manifest.id));
		if (got.ok) this.preview = got.value;
		else this.problem = got.problem;
	};

	readonly run = async (id: string, file: string): Promise<void> => {
		if (this.done !== null) return;
		this.done = 0;
		this.problem = null;
		const got = await guarded(() =>
			pipeline.undoImport(id, this.changed, (done, total) => {
				this.done = done / total;
			})
		);
		this.done = null;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.open = false;
		toasts.show({ text: m.history.undo.done(file), tone: 'green' });
	};
}
