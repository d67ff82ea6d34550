import { breathe } from '../imports/jobs';
import type { FactsOf } from './facts';

/** Chunks of contacts whose facts are read before an answer goes out; the others are read behind it. */
export const AT_ONCE = 8;
let warming: Promise<void> | null = null;

/** Reads the facts of contacts behind the answers, a few chunks at a time. A failure shows where they are asked for. */
export function warm(facts: FactsOf, ids: readonly number[]): void {
	warming ??= (async () => {
		while (!(await facts.read(ids, AT_ONCE))) await breathe();
	})()
		.catch(() => undefined)
		.finally(() => {
			warming = null;
		});
}

/** A while in which nobody asks for the next contact: by then somebody is on the telephone. */
const QUIET_MS = 3000;
let soon: ReturnType<typeof setTimeout> | undefined;

/** The same, once contacts are no longer asked for one after the other. */
export function warmWhenQuiet(facts: FactsOf, ids: readonly number[]): void {
	clearTimeout(soon);
	soon = setTimeout(() => warm(facts, ids), QUIET_MS);
}
