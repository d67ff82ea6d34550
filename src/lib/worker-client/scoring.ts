import type { ScoringApi } from '#workers/contract';
import url from '../../../workers/scoring.worker.ts?worker&url';
import { asFunctions } from './as-functions';
import { workerHost } from './host';

/** The worker that tries profiles out and learns models. */
export const scoringHost = workerHost<ScoringApi>(url, 'muster-scoring');

/** Plain async functions; the worker starts on first use. */
export const scoring: ScoringApi = asFunctions(scoringHost);
