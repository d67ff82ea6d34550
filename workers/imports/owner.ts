import { fail, type Result } from '#domain/result';
import { ifImportFree } from '../locks';

/** Longest wait for another tab to let an import go, ms: a page that is just being reloaded frees it a moment later. */
const PATIENCE_MS = 1500;
const AGAIN_AFTER_MS = 50;

const BUSY = Symbol('busy');

/** Runs `job` as the only one, in any tab, that works on this import; `importBusyElsewhere` when another tab goes on doing so. */
export async function asOwner<T>(importId: string, job: () => Promise<Result<T>>): Promise<Result<T>> {
	for (let waited = 0; ; waited += AGAIN_AFTER_MS) {
		const done = await ifImportFree<Result<T> | typeof BUSY>(importId, job, BUSY);
		if (done !== BUSY) return done;
		if (waited >= PATIENCE_MS) return fail('importBusyElsewhere', {});
		await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
	}
}

/** One at a time in all tabs decides on the pairs of an import, or freezes what was decided. */
export const reviewLock = (importId: string): string => `muster:review:${importId}`;
