import type { Problem } from '../result';

/** How far taking a delivery back has come. `stopped`: `problem` says why; it can be begun again and goes on. */
export interface TakenBack {
	at: number;
	by: string;
	state: 'running' | 'done' | 'stopped';
	/**
	 * Records put back as they were or deleted, `gone` of them were not there any more (absent = none); those that could not be; those
	 * still to do.
	 */
	counts: { done: number; gone?: number; failed: number; open: number };
	/** Also records that somebody changed there since. */
	evenChanged: boolean;
	problem: Problem | null;
}

/** What taking a delivery back would do, from the receipts alone. */
export interface TakeBackPlan {
	deletes: number;
	restores: number;
	/** What stood there before was not kept. */ cannot: number;
	/** A later delivery wrote them again, and has to be taken back first. */ later: number;
	/** Records at other addresses than the destination has now; 0 = some may have arrived there. Absent = all are here. */ elsewhere?: {
		place: string;
		count: number;
	}[];
}
