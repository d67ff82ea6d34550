import type { Env } from '#workers/outbox/env';
import type { Store } from '#workers/store/engine/open';
import { tab, type TabOptions } from '../../unit/outbox/support';
import type { Dice } from './dice';

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
interface Tx {
	abort(): void;
	done: Promise<unknown>;
}

/**
 * A tab that can be killed at any moment: what it writes just then is undone, nothing of it goes on. `full` = chance that the device
 * refuses a write.
 */
export function mortalTab(options: TabOptions & { full: number; dice: Dice }) {
	const made = tab(options);
	let dead = false;
	const open = new Set<Tx>();
	const mortal = (db: Store): Store =>
		new Proxy(db, {
			get(of, key) {
				const value = Reflect.get(of, key) as unknown;
				if (typeof value !== 'function') return value;
				return (...args: unknown[]): unknown => {
					if (dead)
						return key === 'transaction'
							? (() => {
									throw new Error('killed');
								})()
							: never();
					const result = (value as (...a: unknown[]) => unknown).apply(of, args);
					if (key !== 'transaction') return result instanceof Promise ? result.then((r) => (dead ? never() : r) as unknown) : result;
					const tx = result as Tx;
					open.add(tx);
					const abort = (): void => {
						try {
							tx.abort();
						} catch {
							/* it is over */
						}
					};
					if (args[1] === 'readwrite' && options.dice.chance(options.full)) setTimeout(abort, options.dice.below(2));
					void tx.done.catch(() => undefined).finally(() => open.delete(tx));
					return tx;
				};
			}
		});
	const real: Env = { ...made.env };
	const hang =
		<A extends unknown[], T>(f: (...a: A) => Promise<T>) =>
		async (...a: A): Promise<T> => {
			if (dead) return never();
			const got = await f(...a);
			return dead ? never() : got;
		};
	Object.assign(made.env, {
		// A request for a lock dies with its tab.
		lock: (name: string, job: () => Promise<unknown>) => (dead ? never() : real.lock(name, async () => (dead ? undefined : job()))),
		store: async () => mortal(await real.store()),
		sleep: hang(real.sleep),
		http: { send: hang(real.http.send), probe: hang(real.http.probe) }
	});
	return {
		...made,
		get dead() {
			return dead;
		},
		kill(): void {
			dead = true;
			for (const tx of open) {
				try {
					tx.abort();
				} catch {
					/* it is over */
				}
			}
			made.locks.die(options.name ?? 'tab');
		}
	};
}
export type Mortal = ReturnType<typeof mortalTab>;
