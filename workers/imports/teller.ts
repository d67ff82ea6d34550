import type { Upkeep } from '../contract';
import { tell } from '../news';
import { stopwatch } from './context';

/** Progress is told at most so often, ms. */
const TELL_EVERY = 250;

/** Tells every tab how far a work on all contacts is; its end always. */
export function teller(work: Upkeep): (done: number, total: number) => void {
	let last = -Infinity;
	return (done, total) => {
		if (done < total && stopwatch() - last < TELL_EVERY) return;
		last = stopwatch();
		tell({ kind: 'upkeep', work, done, total });
	};
}
