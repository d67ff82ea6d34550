import type { KeptDraft } from '#domain/booth';
import { pipeline } from '#lib/worker-client/pipeline';

/**
 * Keeps what is typed as it is typed (CAP-1): one writing at a time, and after it the newest. Whoever types without a pause loses no more
 * than a page takes to die.
 */
export class KeptWhileTyped {
	#next: { draft: KeptDraft | null; completing: string | null } | null = null;
	#writing: Promise<void> | null = null;

	/** `draft` null forgets it; `completing` = the visitor that is completed, null = a new one. */
	keep(draft: KeptDraft | null, completing: string | null): void {
		this.#next = { draft, completing };
		this.#writing ??= this.#write();
	}

	/** Gives up what was not begun to be written; resolves when nothing is on its way any more. */
	async stop(): Promise<void> {
		this.#next = null;
		await this.#writing;
	}

	async #write(): Promise<void> {
		while (this.#next) {
			const { draft, completing } = this.#next;
			this.#next = null;
			await pipeline.keepDraft(draft, completing).catch(() => undefined);
		}
		this.#writing = null;
	}
}
