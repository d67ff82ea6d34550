import type { Doubled } from '#domain/deliveries/doubles';
import type { Problem } from '#domain/result';
import { delivery } from '#lib/worker-client/delivery';
import { guarded } from '../import/import-wizard-steps';

/** Contacts that are named at most; beyond, only their number is said. */
const SHOWN = 100;

/** "Look for doubles": asks the CRM for the contacts of a delivery, some at a time, and names those that stand there more than once. */
export class Doubles {
	open = $state(false);
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);
	/** Contacts looked up so far; of the delivery's `total`, `at` are gone through. */
	checked = $state(0);
	at = $state(0);
	total = $state(0);
	count = $state(0);
	found = $state.raw<readonly Doubled[]>([]);
	#id = '';
	#next: number | null = 0;
	#run = 0;

	readonly done = $derived(!this.busy && this.problem === null && this.total > 0 && this.at >= this.total);

	readonly ask = (batchId: string): void => {
		this.#id = batchId;
		this.#next = 0;
		[this.open, this.checked, this.at, this.total, this.count, this.found] = [true, 0, 0, 0, 0, []];
		void this.goOn();
	};
	/** From where it stopped; ends when the dialog is closed. */
	readonly goOn = async (): Promise<void> => {
		const run = ++this.#run;
		[this.busy, this.problem] = [true, null];
		while (this.#next !== null && this.open && run === this.#run) {
			const from = this.#next;
			const got = await guarded(() => delivery.findDoubles(this.#id, from));
			if (run !== this.#run) return;
			if (!got.ok) {
				this.problem = got.problem;
				break;
			}
			const { checked, at, total, next, found } = got.value;
			[this.checked, this.at, this.total, this.count, this.#next] = [this.checked + checked, at, total, this.count + found.length, next];
			if (found.length > 0) this.found = [...this.found, ...found].slice(0, SHOWN);
		}
		if (run === this.#run) this.busy = false;
	};
}
