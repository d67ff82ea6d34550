import type { WorkerHost } from './host';
import { proxied } from './host';

/**
 * Turns a worker's API into plain async functions of the same names: callers never see a Worker or a proxy.
 * Callbacks among the arguments are wrapped, files and typed arrays are cloned as they are. What a callback is told travels by another
 * port than the answer, so that its last word may come after it: it is not heard then, else a job that is over would be shown as running.
 */
export function asFunctions<Api extends object>(host: WorkerHost<Api>): Api {
	return new Proxy(Object.create(null) as Api, {
		get(_, name) {
			if (typeof name !== 'string' || name === 'then') return undefined;
			return (...args: unknown[]) =>
				host.call(async (api) => {
					let over = false;
					const heard = (callback: (...said: unknown[]) => unknown) =>
						proxied((...said: unknown[]) => (over ? undefined : callback(...said)));
					const method = (api as unknown as Record<string, (...a: unknown[]) => Promise<unknown>>)[name];
					if (!method) throw new Error(`no such call: ${name}`);
					return method(...args.map((a) => (typeof a === 'function' ? heard(a as Parameters<typeof heard>[0]) : a))).finally(() => {
						over = true;
					});
				});
		}
	});
}
