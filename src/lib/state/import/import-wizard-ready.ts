import { pipeline } from '#lib/worker-client/pipeline';
import { whenQuiet } from '#lib/worker-client/quiet';

/**
 * ms in which nobody has asked a worker anything, and after which it is begun in any case: who has the file at hand is faster, and must not
 * wait for it.
 */
const QUIET_MS = 800;
const AT_MOST_MS = 10_000;

/** No file is chosen yet: what will read it is made ready behind what stands there. Where that fails, the import only starts slower. */
export const makeReady = (): void =>
	void whenQuiet(QUIET_MS, AT_MOST_MS)
		.then(() => pipeline.warmUp())
		.catch(() => undefined);
