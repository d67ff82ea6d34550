import type { Trouble } from '../shared/api';

/** How long something read from a server is taken for true, ms. */
const KEPT_MS = 5 * 60_000;

export type Got<T> = { ok: true; value: T } | { ok: false; outcome: Trouble };
export const got = <T>(value: T): Got<T> => ({ ok: true, value });
export const ended = (outcome: Trouble): Got<never> => ({ ok: false, outcome });

/** Keeps what a server said (its fields, a session) for five minutes by the caller's clock; failures are not kept. */
export function remembered<T>() {
	const kept = new Map<string, { at: number; value: T }>();
	return {
		async get(key: string, now: number, make: () => Promise<Got<T>>): Promise<Got<T>> {
			const known = kept.get(key);
			if (known && now - known.at < KEPT_MS && now >= known.at) return got(known.value);
			const made = await make();
			if (made.ok) kept.set(key, { at: now, value: made.value });
			return made;
		},
		forget: (key: string): void => void kept.delete(key)
	};
}
