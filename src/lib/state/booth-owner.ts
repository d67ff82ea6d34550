/** Held by the form that the kept visitor belongs to. */
const LOCK = 'muster:booth-draft';
/** ms until it is asked for again by who is patient. */
const AGAIN_MS = 80;

/**
 * One form at a time, over all tabs, has the visitor that is kept while typed (CAP-1): two that wrote to one place would
 * each take away what the other keeps, and a visitor found in both would be saved twice. Nobody waits in a line for it, so
 * that a tab which is loaded again gets back its own.
 */
export class DraftOwner {
	#end: (() => void) | null = null;
	/** Rises as the form is left: a claim from before is nobody's. */
	#stay = 0;

	/** True = it is this form's from now on, until it is released or the page ends; false = another tab has it. @param times that it is asked for */
	async claim(times: number): Promise<boolean> {
		const stay = this.#stay;
		for (let n = 0; n < times && stay === this.#stay; n++) {
			if (n > 0) await new Promise((over) => { setTimeout(over, AGAIN_MS); });
			if (await this.#try(stay)) return true;
		}
		return false;
	}

	/** Leaves it to the next form. */
	release(): void {
		this.#stay++;
		this.#end?.();
		this.#end = null;
	}

	async #try(stay: number): Promise<boolean> {
		if (this.#end || !navigator.locks) return stay === this.#stay;
		return new Promise((said) => {
			const held = (lock: Lock | null): Promise<void> | undefined => {
				const had = lock !== null && stay === this.#stay && !this.#end;
				// Asked twice at once, the second is told what the first got.
				said(had || (lock === null && stay === this.#stay && this.#end !== null));
				return had ? new Promise((end) => { this.#end = end; }) : undefined;
			};
			navigator.locks.request(LOCK, { ifAvailable: true }, held).catch(() => said(false));
		});
	}
}
