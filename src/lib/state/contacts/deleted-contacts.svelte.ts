import type { DeletionLine } from '#domain/contact';
import { pipeline } from '#lib/worker-client/pipeline';
import { bringBack } from './contacts-delete';

/** What was deleted lately, and the way back from each deletion (CON-1, APP-4). */
export class DeletedContacts {
	open = $state(false);
	/** Newest first; null until they are read. */
	lines = $state.raw<readonly DeletionLine[] | null>(null);
	trouble = $state(false);
	/** Key of the one that comes back. */
	working = $state<string | null>(null);
	/** 0–100. */
	percent = $state(0);
	#reads = 0;

	readonly ask = (): void => {
		this.open = true;
		void this.look();
	};

	/** What a read finds counts only as long as no later one was begun. */
	async look(): Promise<void> {
		const read = ++this.#reads;
		const lines = await pipeline.deletions().catch(() => null);
		if (read !== this.#reads) return;
		if (lines !== null) this.lines = lines;
		this.trouble = lines === null;
	}

	readonly back = async (key: string): Promise<void> => {
		if (this.working !== null) return;
		this.working = key;
		this.percent = 0;
		await bringBack(key, (done, total) => {
			this.percent = total > 0 ? (100 * done) / total : 100;
		});
		this.working = null;
		await this.look();
	};
}
