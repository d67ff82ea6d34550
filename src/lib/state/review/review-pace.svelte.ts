import { pace } from './review-words';

/** How fast somebody decides here. */
export class ReviewPace {
	/** Seconds a decision takes; drives "about 2 minutes". */
	each = $state<number | undefined>(undefined);
	/** One was decided here. */
	begun = $state(false);
	#taken: number[] = [];
	#since = Date.now();

	/** Somebody begins to look. */
	begin(): void {
		this.#since = Date.now();
	}
	/** Looked at long enough: it is decided. */
	decided(): void {
		this.#taken.push((Date.now() - this.#since) / 1000);
		this.begun = true;
	}
	/** The next one is in view. */
	next(): void {
		this.each = pace(this.#taken);
		this.begin();
	}
}
