import { codesHost } from './codes';
import { deliveryHost } from './delivery';
import { listsHost } from './lists';
import { pipelineHost } from './pipeline';
import { queryHost } from './query';
import { scoringHost } from './scoring';

/**
 * Ends every worker of this page, with all that it holds in memory (host.ts); resolves when all have ended. The next call starts one anew,
 * unless the page is left.
 */
export async function endWorkers(how?: 'leaving' | 'gone'): Promise<void> {
	await Promise.all([pipelineHost, queryHost, deliveryHost, scoringHost, codesHost, listsHost].map((host) => host.release(how)));
}
