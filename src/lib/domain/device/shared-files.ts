/** Cache where files wait that another app shared with this one (APP-2), between the service worker that took them and the page. */
export const SHARED_CACHE = 'muster-shared';
/** The header that holds a file's name there, written as in an address. */
export const SHARED_NAME = 'X-Name';
/** The header of an entry that holds no file but the names of some that could not be kept. */
export const SHARED_LEFT = 'X-Left';

/** Each file that waits, as the answer of a server that holds it; nothing where the engine keeps no caches. */
export async function* sharedAnswers(): AsyncGenerator<{ url: string; name: string; answer: Response }> {
	if (!('caches' in globalThis) || !(await caches.has(SHARED_CACHE))) return;
	const cache = await caches.open(SHARED_CACHE);
	for (const request of await cache.keys()) {
		const answer = await cache.match(request);
		if (answer && !answer.headers.has(SHARED_LEFT))
			yield { url: request.url, name: decodeURIComponent(answer.headers.get(SHARED_NAME) ?? 'shared.csv'), answer };
	}
}
