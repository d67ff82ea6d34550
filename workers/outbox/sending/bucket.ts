/** A destination's limit: `intervalMs` between two requests in the long run, `burst` of them at once after a rest. */
export interface Limit {
	intervalMs: number;
	burst: number;
}

/**
 * A token bucket, kept as the time at which it will be full again (GCRA). A clock that jumps back costs at most the time in
 * which the bucket fills; one that jumps forward fills it.
 */
export interface Bucket {
	/** ms until a request may leave; 0 = it may leave now. */
	wait(now: number, limit: Limit): number;
	/** A request leaves. */
	take(now: number, limit: Limit): void;
}

export function createBucket(): Bucket {
	let full = 0;
	const fullAt = (now: number, { intervalMs, burst }: Limit): number => Math.min(Math.max(full, now), now + intervalMs * burst);
	return {
		wait(now, limit) {
			// Kept, so that a wait after a clock that was set back is waited once.
			full = fullAt(now, limit);
			return Math.max(0, Math.ceil(full - now - limit.intervalMs * (limit.burst - 1)));
		},
		take(now, limit) {
			full = fullAt(now, limit) + limit.intervalMs;
		}
	};
}
