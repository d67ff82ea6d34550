import { createBreaker, type Breaker } from './breaker';
import { createBucket, type Bucket } from './bucket';
import type { Env } from '../env';
import { createPresence, type Presence } from '../destinations/is-there';

/** Nothing is sent before `until` (ms), counted from `since`. wakeable: a sign that the network is back ends the wait early. */
export interface Gate {
	since: number;
	until: number;
	wakeable: boolean;
}

/** How long a gate is still shut, ms. A clock that was set back never makes the wait longer than it was meant to be. */
export const shutFor = ({ since, until }: Pick<Gate, 'since' | 'until'>, now: number): number =>
	Math.max(0, Math.min(until - now, until - since));

/** What one destination's sender remembers between requests, in memory only: everything that must survive is in the store. */
export interface Lane {
	breaker: Breaker;
	bucket: Bucket;
	gate: Gate;
	/** When screens were last told of progress. */
	lastToldAt: number;
	/** The delivery of which screens were not told the latest. */
	untold: string | null;
	/** When a request last got verdicts; tells a bad record from a bad server. */
	lastSuccessAt: number;
	/** Whether its server is there at all. */
	presence: Presence;
	/** Batches may still say why nothing moved. */
	stalled: boolean;
	/** Requests for a single record in a row that the server refused as a whole. */
	refusals: number;
	/** Requests in a row that were forbidden. */
	forbidden: number;
	/** Requests of which something arrived, and the delivery of the last one, where that was the last answer. */
	arrivals: number;
	through: string | null;
	/** The generation of the contacts that was last found, when (ms), and whether those deleted by then were ended. */
	found: { generation: number; at: number; ended: boolean };
	/** When the user last looked into it, ms: waits that began before are over. */
	askedAt: number;
	/** How long the gate is still shut, ms. Where the clock was set back, what is left of the wait is counted from now. */
	shutFor(now: number): number;
	/** Opens the gate only after `until` (ms). */
	shut(now: number, until: number, wakeable: boolean): void;
	/** Waits `ms` or until poked. */
	sleep(ms: number): Promise<void>;
	/** True once after a poke since the last `sleep` or `clear`. */
	takePoke(): boolean;
	/** Ends a wait: something changed. */
	poke(): void;
	/** The user looked into it: no waiting for earlier failures. */
	reset(): void;
}

const OPEN: Gate = { since: 0, until: 0, wakeable: false };

export function createLane(env: Env): Lane {
	let poked = false;
	const wakes = new Set<AbortController>();
	return {
		breaker: createBreaker(),
		bucket: createBucket(),
		gate: OPEN,
		lastToldAt: 0,
		untold: null,
		lastSuccessAt: -1,
		presence: createPresence(),
		stalled: true,
		refusals: 0,
		forbidden: 0,
		arrivals: 0,
		through: null,
		found: { generation: -1, at: 0, ended: false },
		askedAt: -1,
		shutFor(now) {
			const { since, until, wakeable } = this.gate;
			if (now < since) this.gate = { since: now, until: now + until - since, wakeable };
			return shutFor(this.gate, now);
		},
		shut(now, until, wakeable) {
			this.gate = { since: now, until, wakeable };
		},
		async sleep(ms) {
			if (poked) return;
			const wake = new AbortController();
			wakes.add(wake);
			await env.sleep(ms, wake.signal);
			wakes.delete(wake);
		},
		takePoke() {
			const was = poked;
			poked = false;
			return was;
		},
		poke() {
			poked = true;
			for (const wake of wakes) wake.abort();
		},
		reset() {
			this.breaker.reset();
			this.gate = OPEN;
			this.refusals = this.forbidden = 0;
			this.askedAt = env.now();
			this.poke();
		}
	};
}
