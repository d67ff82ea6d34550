import { createBreaker, type Breaker } from './breaker';
import type { Env } from './env';

/** What one destination's sender remembers between requests, in memory only: everything that must survive is in the store. */
export interface Lane {
	breaker: Breaker;
	/** Nothing is sent before `until` (ms). wakeable: a sign that the network is back ends the wait early. */
	gate: { until: number; wakeable: boolean };
	/** When the last request left, for the rate limit. */
	lastSentAt: number;
	/** When screens were last told of progress. */
	lastToldAt: number;
	/** When a request last got verdicts; tells a bad record from a bad server. */
	lastSuccessAt: number;
	/** Batches may still say why nothing moved. */
	stalled: boolean;
	/** Requests for a single record in a row that the server refused as a whole. */
	refusals: number;
	/** Waits `ms` or until poked. */
	sleep(ms: number): Promise<void>;
	/** True once after a poke since the last `sleep` or `clear`. */
	takePoke(): boolean;
	/** Ends a wait: something changed. */
	poke(): void;
	/** The user looked into it: no waiting for earlier failures. */
	reset(): void;
}

export function createLane(env: Env): Lane {
	let poked = false;
	let wake = new AbortController();
	return {
		breaker: createBreaker(),
		gate: { until: 0, wakeable: false },
		lastSentAt: 0,
		lastToldAt: 0,
		lastSuccessAt: -1,
		stalled: true,
		refusals: 0,
		async sleep(ms) {
			if (poked) return;
			wake = new AbortController();
			await env.sleep(ms, wake.signal);
		},
		takePoke() {
			const was = poked;
			poked = false;
			return was;
		},
		poke() {
			poked = true;
			wake.abort();
		},
		reset() {
			this.breaker.reset();
			this.gate = { until: 0, wakeable: false };
			this.refusals = 0;
			this.poke();
		}
	};
}
