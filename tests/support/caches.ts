/** The caches of a browser, held in memory: as much of them as files that another app shared need. */
export function cachesInMemory(): Pick<CacheStorage, 'has' | 'open' | 'delete'> {
	const all = new Map<string, Map<string, Response>>();
	const urlOf = (request: RequestInfo | URL): string =>
		new URL(request instanceof Request ? request.url : request.toString(), 'http://localhost').href;
	const cacheOf = (held: Map<string, Response>) => ({
		keys: async () => [...held.keys()].map((url) => new Request(url)),
		match: async (request: RequestInfo | URL) => held.get(urlOf(request))?.clone(),
		put: async (request: RequestInfo | URL, answer: Response) => void held.set(urlOf(request), answer),
		delete: async (request: RequestInfo | URL) => held.delete(urlOf(request))
	});
	return {
		has: async (name) => all.has(name),
		open: async (name) => {
			const held = all.get(name) ?? new Map<string, Response>();
			all.set(name, held);
			return cacheOf(held) as unknown as Cache;
		},
		delete: async (name) => all.delete(name)
	};
}
