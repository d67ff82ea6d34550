import type { QueryApi } from '#workers/contract';
import url from '../../../workers/query.worker.ts?worker&url';
import { asFunctions } from './as-functions';
import { workerHost } from './host';

/** The worker that answers questions about contacts. */
export const queryHost = workerHost<QueryApi>(url, 'muster-query');

/** Plain async functions; the worker starts on first use. */
export const query: QueryApi = asFunctions(queryHost);
