import type { DeliveryApi } from '#workers/contract';
import url from '../../../workers/delivery.worker.ts?worker&url';
import { asFunctions } from './as-functions';
import { workerHost } from './host';

/** The worker that sends, and alone holds secrets. */
export const deliveryHost = workerHost<DeliveryApi>(url, 'muster-delivery');

/** Plain async functions; the worker starts on first use. */
export const delivery: DeliveryApi = asFunctions(deliveryHost);
