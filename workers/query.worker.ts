import * as Comlink from 'comlink';
import { guarded } from './guard';
import { loadTheRest, queryApi } from './query/api';
import { queryNeeds } from './query/needs';
import { partWhenAsked } from './part-when-asked';
import { sayAlive } from './say-alive';
import { tellLostStore } from './tell-lost-store';

/** ms after which what nobody has asked for yet is loaded, too. */
const REST_MS = 10_000;

sayAlive();
partWhenAsked();
tellLostStore();
Comlink.expose({
	...guarded(queryApi, queryNeeds),
	// Handed over, not copied: a list of a million ids must not block the window.
	async ids(query: Parameters<typeof queryApi.ids>[0]) {
		const ids = await queryApi.ids(query);
		return Comlink.transfer(ids, [ids.buffer as ArrayBuffer]);
	}
});
setTimeout(() => void loadTheRest().catch(() => undefined), REST_MS);
