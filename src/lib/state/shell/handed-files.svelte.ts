import { offersFiles } from '../save-file';

interface Waiting {
	file: File;
	/** Hears what became of it: true = somebody took it. */
	settle: (taken: boolean) => void;
}

/**
 * Files that wait for a tap, in an app on the Home Screen of an iPad or iPhone. There a download is no download: the system shows the file in
 * the app's only window, with no way back, or drops it without a word (WebKit bugs 236943, 275288). The share sheet gives it away, and
 * opens under a finger only: making a file takes longer than a tap counts.
 */
class HandedFiles {
	waiting = $state.raw<readonly Waiting[]>([]);
	/** The share sheet took nothing the last time, though nobody closed it. */
	failed = $state(false);
	#sharing = false;

	/** Offers a file, beside those that wait. True once it was taken, false when it was let go. */
	offer(file: File): Promise<boolean> {
		this.failed = false;
		return new Promise((settle) => {
			this.waiting = [...this.waiting, { file, settle }];
		});
	}

	/** Opens the share sheet with all that wait; to be called in a tap, before anything is waited for. */
	readonly share = async (): Promise<void> => {
		const given = this.waiting;
		if (this.#sharing || given.length === 0) return;
		this.#sharing = true;
		this.failed = false;
		try {
			await navigator.share({ files: given.map((w) => w.file) });
			this.#settle(given, true);
		} catch (e) {
			// Who closes the sheet may open it again: the files stay.
			this.failed = (e as { name?: unknown } | null)?.name !== 'AbortError';
		} finally {
			this.#sharing = false;
		}
	};

	/** They are not wanted after all. */
	readonly letGo = (): void => {
		this.failed = false;
		this.#settle(this.waiting, false);
	};

	#settle(these: readonly Waiting[], taken: boolean): void {
		this.waiting = this.waiting.filter((w) => !these.includes(w));
		for (const w of these) w.settle(taken);
	}
}

export const handedFiles = new HandedFiles();
offersFiles((file) => handedFiles.offer(file));
