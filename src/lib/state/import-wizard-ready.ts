import { pipeline } from '#lib/worker-client/pipeline';
import { afterPaint } from './after-paint';

/** No file is chosen yet: what will read it is made ready behind what stands there. Where that fails, the import only starts slower. */
export const makeReady = (): void => void afterPaint(() => void pipeline.warmUp().catch(() => undefined));
