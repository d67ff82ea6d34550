/** What was done to many contacts, newest first, and how far the way back from one of them is (CON-1). */
export abstract class WaysBack<Line extends { key: string }> {
	open = $state(false);
	/** Newest first; null until they are read. */
	lines = $state.raw<readonly Line[] | null>(null);
	trouble = $state(false);
	/** Key of the one that is being taken back. */
	undoing = $state<string | null>(null);
	/** 0–100. */
	percent = $state(0);
	#reads = 0;

	protected abstract read(): Promise<readonly Line[]>;

	readonly ask = (): void => {
		this.open = true;
		void this.look();
	};

	/** What a read finds counts only as long as no later one was begun: it may be of before a way back. */
	async look(): Promise<void> {
		const read = ++this.#reads;
		const lines = await this.read().catch(() => null);
		if (read !== this.#reads) return;
		if (lines !== null) this.lines = lines;
		this.trouble = lines === null;
	}

	protected readonly told = (done: number, total: number): void => {
		this.percent = total > 0 ? (100 * done) / total : 100;
	};
}
