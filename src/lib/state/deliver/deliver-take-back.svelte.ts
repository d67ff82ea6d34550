import type { TakeBackPlan } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { delivery } from '#lib/worker-client/delivery';
import { guarded } from '../import/import-wizard-steps';

/** "Take this delivery back": what it would do, said before it is done. */
export class TakeBack {
	open = $state(false);
	plan = $state.raw<TakeBackPlan | null>(null);
	problem = $state.raw<Problem | null>(null);
	even = $state(false);
	busy = $state(false);
	#id = '';

	readonly ask = async (batchId: string): Promise<void> => {
		this.#id = batchId;
		[this.plan, this.problem, this.even, this.open] = [null, null, false, true];
		const got = await guarded(() => delivery.takeBackPlan(batchId));
		if (got.ok) this.plan = got.value;
		else this.problem = got.problem;
	};
	/** True when it was begun. */
	readonly begin = async (): Promise<boolean> => {
		if (this.busy) return false;
		this.busy = true;
		const got = await guarded(() => delivery.takeBack(this.#id, this.even));
		this.busy = false;
		if (got.ok) this.open = false;
		else this.problem = got.problem;
		return got.ok;
	};
}
