import { fail, type Problem, type Result } from '#domain/result';
import { isSilent } from '../store/engine/deadline';
import { isQuotaError } from '../store/engine/open';
import { LockedError } from '../store/sealing/sealed-value';

/** What a small write needs at most, bytes. */
const LITTLE = 1024 * 1024;

/** What a refusal of the device's storage is in words, or null where `e` is none. @param bytes that the work needs, near enough */
export function storageProblem(e: unknown, bytes: number): Problem | null {
	if (isQuotaError(e)) return { code: 'deviceFull', params: { bytes } };
	if (e instanceof LockedError) return { code: 'lockNotOpen', params: {} };
	return isSilent(e) ? { code: 'storageSilent', params: {} } : null;
}

/**
 * The same call, answering in words where the device has no room left, its storage stays silent or the app is locked; its transaction is
 * undone as a whole.
 */
export const whenFull =
	<A extends unknown[], T>(call: (...args: A) => Promise<Result<T>>) =>
	async (...args: A): Promise<Result<T>> => {
		try {
			return await call(...args);
		} catch (e) {
			const problem = storageProblem(e, LITTLE);
			if (problem) return fail(problem.code, problem.params);
			throw e;
		}
	};
