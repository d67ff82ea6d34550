import type { CodesApi } from '#workers/contract';
import url from '../../../workers/codes.worker.ts?worker&url';
import { asFunctions } from './as-functions';
import { workerHost } from './host';
import { endAtOnce } from './parting';

/** The worker that reads codes; it starts with the first picture. */
export const codesHost = workerHost<CodesApi>(url, 'muster-codes', { part: endAtOnce });
export const codes: CodesApi = asFunctions(codesHost);
