import { stopwatch } from './context';

/** Who waits for this worker, so that what is done ahead makes way, and whether it is over because the real work has come. */
export class AtWork {
	private working = 0;
	private over = false;
	private ended = -Infinity;
	private readonly waiting: (() => void)[] = [];

	/** A call that goes before what is done ahead; `last` = nothing is done ahead from there on. */
	first<A extends unknown[], R>(call: (...args: A) => Promise<R>, { last = false }: { last?: boolean } = {}): (...args: A) => Promise<R> {
		return async (...args) => {
			this.working++;
			this.over ||= last;
			try {
				return await call(...args);
			} finally {
				this.ended = stopwatch();
				if (--this.working === 0) for (const go of this.waiting.splice(0)) go();
			}
		};
	}

	/** ms since the last of these calls was answered; 0 = one is under way. */
	get quietMs(): number {
		return this.working > 0 ? 0 : stopwatch() - this.ended;
	}

	/** Waits until nobody waits for this worker. @returns true when nothing is to be done ahead any more */
	async untilFree(): Promise<boolean> {
		while (this.working > 0 && !this.over) await new Promise<void>((go) => this.waiting.push(go));
		return this.over;
	}
}

/** Of this worker. */
export const atWork = new AtWork();
/** What step 4 asks for as it is drawn. */
export const reviewAsked = new AtWork();
