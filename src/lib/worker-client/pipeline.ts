import type { PipelineApi } from '#workers/contract';
import url from '../../../workers/pipeline.worker.ts?worker&url';
import { asFunctions } from './as-functions';
import { workerHost } from './host';
import { startsRowWorkers } from './row-workers';

/** The worker that owns imports and contacts. */
export const pipelineHost = workerHost<PipelineApi>(url, 'muster-pipeline', { attend: startsRowWorkers });

/** Plain async functions; the worker starts on first use. */
export const pipeline: PipelineApi = asFunctions(pipelineHost);
