import * as Comlink from 'comlink';
import { queryApi } from './query/api';

Comlink.expose({
	...queryApi,
	// Handed over, not copied: a list of a million ids must not block the window.
	async ids(query: Parameters<typeof queryApi.ids>[0]) {
		const ids = await queryApi.ids(query);
		return Comlink.transfer(ids, [ids.buffer as ArrayBuffer]);
	}
});
