/** Failures in a row that open the circuit: of any kind, or answers alone that say "too many" or "broken" (429, 5xx). */
export const FAILURES_TO_OPEN = 5;
const ANSWERS_TO_OPEN = 3;
export const OPEN_MS = 30_000;

/** silence: no answer came. answer: the server itself said that it can't, or won't for now. */
export type FailureKind = 'silence' | 'answer';

/**
 * Circuit of one destination. closed: send. open: after FAILURES_TO_OPEN failures in a row, or ANSWERS_TO_OPEN bad answers in
 * a row, nothing is sent for OPEN_MS: a server that says so is not asked as often as a line that may come back any moment.
 * half-open: then one request as a probe; its success closes the circuit, its failure opens it again.
 */
export interface Breaker {
	readonly state: (now: number) => 'closed' | 'open' | 'halfOpen';
	/** Failures in a row; drives the backoff. */
	readonly failures: () => number;
	/** When the next request may be made, ms; 0 while closed. */
	readonly opensUntil: () => number;
	success(): void;
	failure(now: number, kind: FailureKind): void;
	/** The user looked into it: start afresh. */
	reset(): void;
}

export function createBreaker(): Breaker {
	let failures = 0;
	let answers = 0;
	let until = 0;
	let opened = false;
	const reset = (): void => {
		failures = answers = until = 0;
		opened = false;
	};
	return {
		state: (now) => (!opened ? 'closed' : now < until ? 'open' : 'halfOpen'),
		failures: () => failures,
		opensUntil: () => until,
		success: reset,
		reset,
		failure(now, kind) {
			failures++;
			answers = kind === 'answer' ? answers + 1 : 0;
			opened ||= failures >= FAILURES_TO_OPEN || answers >= ANSWERS_TO_OPEN;
			if (opened) until = now + OPEN_MS;
		}
	};
}
