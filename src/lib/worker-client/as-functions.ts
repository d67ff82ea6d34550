import type { WorkerHost } from './host';
import { proxied } from './host';

/**
 * Turns a worker's API into plain async functions of the same names: callers never see a Worker or a proxy.
 * Callbacks among the arguments are wrapped, files and typed arrays are cloned as they are.
 */
export function asFunctions<Api extends object>(host: WorkerHost<Api>): Api {
	return new Proxy(Object.create(null) as Api, {
		get(_, name) {
			if (typeof name !== 'string' || name === 'then') return undefined;
			return (...args: unknown[]) =>
				host.call(async (api) => {
					const method = (api as unknown as Record<string, (...a: unknown[]) => Promise<unknown>>)[name];
					if (!method) throw new Error(`no such call: ${name}`);
					return method(...args.map((a) => (typeof a === 'function' ? proxied(a) : a)));
				});
		}
	});
}
