import type { DeletionLine } from '#domain/contact';
import { pipeline } from '#lib/worker-client/pipeline';
import { bringBack } from './contacts-delete';
import { WaysBack } from './ways-back.svelte';

/** What was deleted lately, and the way back from each deletion (CON-1, APP-4). */
export class DeletedContacts extends WaysBack<DeletionLine> {
	protected read(): Promise<readonly DeletionLine[]> {
		return pipeline.deletions();
	}

	readonly back = async (key: string): Promise<void> => {
		if (this.undoing !== null) return;
		this.undoing = key;
		this.percent = 0;
		await bringBack(key, this.told);
		this.undoing = null;
		await this.look();
	};
}
