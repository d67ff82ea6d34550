export const FAILURES_TO_OPEN = 5;
export const OPEN_MS = 30_000;

/**
 * Circuit of one destination. closed: send. open: after FAILURES_TO_OPEN failures in a row nothing is sent for OPEN_MS.
 * half-open: then one request as a probe; its success closes the circuit, its failure opens it again.
 */
export interface Breaker {
	readonly state: (now: number) => 'closed' | 'open' | 'halfOpen';
	/** Failures in a row; drives the backoff. */
	readonly failures: () => number;
	/** When the next request may be made, ms; 0 while closed. */
	readonly opensUntil: () => number;
	success(): void;
	failure(now: number): void;
	/** The user looked into it: start afresh. */
	reset(): void;
}

export function createBreaker(): Breaker {
	let failures = 0;
	let until = 0;
	const reset = (): void => { failures = 0; until = 0; };
	return {
		state: (now) => (failures < FAILURES_TO_OPEN ? 'closed' : now < until ? 'open' : 'halfOpen'),
		failures: () => failures,
		opensUntil: () => until,
		success: reset,
		reset,
		failure(now) {
			if (++failures >= FAILURES_TO_OPEN) until = now + OPEN_MS;
		}
	};
}
