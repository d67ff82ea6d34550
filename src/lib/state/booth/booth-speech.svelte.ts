/** The part of the Web Speech API that is used, with what on-device recognition adds (`processLocally`, `available`). */
interface Recognition extends EventTarget {
	lang: string;
	continuous: boolean;
	interimResults: boolean;
	processLocally?: boolean;
	start(): void;
	stop(): void;
	onresult: ((e: { resultIndex: number; results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }> }) => void) | null;
	onend: (() => void) | null;
	onerror: ((e: { error: string }) => void) | null;
}
interface RecognitionClass {
	new (): Recognition;
	available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}

/**
 * Voice to text on this device alone (CAP-1): offered only where the engine says that it can without a network; nothing that was said
 * leaves the device.
 */
export class Dictation {
	available = $state(false);
	listening = $state(false);
	failed = $state(false);
	#recognition: Recognition | null = null;

	async look(): Promise<void> {
		const Made = (globalThis as { SpeechRecognition?: RecognitionClass }).SpeechRecognition;
		this.available = (await Made?.available?.({ langs: [navigator.language], processLocally: true }).catch(() => '')) === 'available';
	}

	/** Calls back with each sentence. */
	start(ontext: (text: string) => void): void {
		const Made = (globalThis as { SpeechRecognition?: RecognitionClass }).SpeechRecognition;
		if (!Made || this.listening) return;
		const recognition = new Made();
		Object.assign(recognition, { lang: navigator.language, continuous: true, interimResults: false, processLocally: true });
		recognition.onresult = (e) => {
			for (let i = e.resultIndex; i < e.results.length; i++) {
				const result = e.results[i];
				if (result?.isFinal) ontext(result[0]?.transcript.trim() ?? '');
			}
		};
		recognition.onend = () => {
			this.listening = false;
		};
		recognition.onerror = (e) => {
			this.failed = e.error !== 'no-speech' && e.error !== 'aborted';
		};
		this.#recognition = recognition;
		this.failed = false;
		this.listening = true;
		try {
			recognition.start();
		} catch {
			this.listening = false;
			this.failed = true;
		}
	}

	stop(): void {
		this.#recognition?.stop();
		this.#recognition = null;
	}
}
