/** Accepts exactly the worker addresses that the build produced: no other script can become a worker (Trusted Types). */
const allowed = new Set<string>();
type Policy = { createScriptURL(url: string): unknown };
const policy: Policy = (() => {
	const createScriptURL = (url: string): string => {
		if (!allowed.has(url)) throw new TypeError(`not a worker of this app: ${url}`);
		return url;
	};
	const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: unknown): Policy } }).trustedTypes;
	return factory ? factory.createPolicy('muster-workers', { createScriptURL }) : { createScriptURL };
})();

/** Says that the script at `url`, from `import url from '…?worker&url'`, is a worker of this app. */
export const allowWorker = (url: string): void => void allowed.add(url);

/** @throws {TypeError} where `url` was not allowed. */
export const startWorker = (url: string, name: string): Worker =>
	new Worker(policy.createScriptURL(url) as string, { type: 'module', name });
