import type { InHand } from '../shell/shell-shared';

/** How a file reached the app before the wizard opened. */
export type IncomingMethod = 'file' | 'paste' | 'sample';
export interface Incoming {
	files: readonly File[];
	method: IncomingMethod;
	/** They wait elsewhere until an import holds them. */
	hand?: Pick<InHand, 'over' | 'back'> | undefined;
}

/**
 * Hands files from anywhere in the app (drop, paste, sample) to the import wizard, which takes each once, in the order in which they came.
 */
class IncomingFile {
	#waiting = $state.raw<readonly Incoming[]>([]);

	/** True while files wait; the wizard may already be open and should react to it. */
	get waiting(): boolean {
		return this.#waiting.length > 0;
	}

	put(incoming: Incoming): void {
		this.#waiting = [...this.#waiting, incoming];
	}

	/** Those that came first, once; null when there are none. */
	take(): Incoming | null {
		const [taken = null, ...others] = this.#waiting;
		if (taken) this.#waiting = others;
		return taken;
	}
}

export const incomingFile = new IncomingFile();

const SAMPLE = '/samples/trade-show-2000.csv';

/** The sample contacts, a file of the app itself; null when it can't be read (not stored yet, and no network). */
export async function sampleFile(): Promise<File | null> {
	try {
		const response = await fetch(SAMPLE);
		if (!response.ok) return null;
		return new File([await response.blob()], SAMPLE.slice(SAMPLE.lastIndexOf('/') + 1), { type: 'text/csv' });
	} catch {
		return null;
	}
}
