import { emptyDraft, type BoothEvent, type BoothTally } from '#domain/booth/booth';
import { visitorName } from '#domain/booth/capture';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { filledFrom } from './booth-scan';
import { signal } from './booth-signal';

const words = m.boothDesk.rapid;

/** Scanning in a row (CAP-2): each badge is saved at once, to be completed later; the same badge twice is one visitor. */
export class RapidScan {
	/** What was done with the last code, in words. */
	said = $state('');
	tone = $state<'green' | 'yellow' | 'red'>('green');
	count = $state(0);
	/** ms from the code to its being saved, of the last one. */
	took = $state(0);
	readonly #seen = new Map<string, string>();
	#saving: Promise<void> = Promise.resolve();

	constructor(
		readonly event: BoothEvent,
		readonly ontally: (tally: BoothTally) => void
	) {}

	/** Saves who a code stands for; one after the other. */
	found(text: string): Promise<void> {
		return (this.#saving = this.#saving.then(() => this.#save(text)));
	}

	async #save(text: string): Promise<void> {
		const code = text.trim();
		const before = this.#seen.get(code);
		if (before !== undefined) {
			this.#say('yellow', words.again(before));
			return;
		}
		const started = performance.now();
		try {
			const read = await pipeline.readCode(code);
			const draft = { ...emptyDraft(), ...filledFrom(emptyDraft(), read, code) };
			const done = await pipeline.capture($state.snapshot(this.event) as BoothEvent, draft, null, { open: true, beside: true });
			if (!done.ok) {
				this.#say('red', words.failed);
				signal('failed');
				return;
			}
			this.took = performance.now() - started;
			const name = visitorName(draft.values, draft.code);
			this.#seen.set(code, name);
			this.count++;
			this.ontally(done.value.tally);
			this.#say('green', words.saved(name, this.count));
			signal('saved');
		} catch {
			this.#say('red', words.failed);
			signal('failed');
		}
	}

	#say(tone: 'green' | 'yellow' | 'red', text: string): void {
		this.tone = tone;
		this.said = text;
	}
}
