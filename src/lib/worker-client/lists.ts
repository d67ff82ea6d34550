import type { ListsApi } from '#workers/contract';
import url from '../../../workers/lists.worker.ts?worker&url';
import { asFunctions } from './as-functions';
import { workerHost } from './host';

/** The worker that keeps lead lists and campaigns. */
export const listsHost = workerHost<ListsApi>(url, 'muster-lists');

/** Plain async functions; the worker starts on first use. */
export const lists: ListsApi = asFunctions(listsHost);
