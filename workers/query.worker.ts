import * as Comlink from 'comlink';
import { loadTheRest, queryApi } from './query/api';

/** ms after which what nobody has asked for yet is loaded, too. */
const REST_MS = 10_000;

Comlink.expose({
	...queryApi,
	// Handed over, not copied: a list of a million ids must not block the window.
	async ids(query: Parameters<typeof queryApi.ids>[0]) {
		const ids = await queryApi.ids(query);
		return Comlink.transfer(ids, [ids.buffer as ArrayBuffer]);
	}
});
setTimeout(() => void loadTheRest().catch(() => undefined), REST_MS);
