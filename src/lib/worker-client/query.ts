import type { QueryApi } from '#workers/contract';
import url from '../../../workers/query.worker.ts?worker&url';
import { asFunctions } from './as-functions';
import { workerHost } from './host';
import { onNews } from './news';

/** The worker that answers questions about contacts. */
export const queryHost = workerHost<QueryApi>(url, 'muster-query', { reads: true });

/** Kinds of news that change what it answers. */
const CONCERNED: ReadonlySet<string> = new Set(['contacts', 'imports', 'settings', 'delivery', 'lists']);

/** Plain async functions; the worker starts on first use. */
export const query: QueryApi = asFunctions(queryHost);

// A broadcast reaches each listener in its own time: a window that asks anew because of it must not be answered from before
// it. Calls keep their order, so what the window has heard goes ahead of what it asks.
if (typeof document !== 'undefined')
	onNews((news) => {
		if (queryHost.running && CONCERNED.has(news.kind)) query.hear(news).catch(() => undefined);
	});
