import { codesHost } from './codes';
import { deliveryHost } from './delivery';
import { listsHost } from './lists';
import { pipelineHost } from './pipeline';
import { queryHost } from './query';
import { scoringHost } from './scoring';

/** Ends every worker of this page, with all that it holds in memory; the next call starts it anew, unless the page is `leaving`. */
export function endWorkers(leaving = false): void {
	for (const host of [pipelineHost, queryHost, deliveryHost, scoringHost, codesHost, listsHost]) host.release(leaving);
}
