import { fail, type Result } from '#domain/result';
import { isQuotaError } from '../store/open';

/** What a small write needs at most, bytes. */
const LITTLE = 1024 * 1024;

/** The same call, answering in words where the device has no room left; its transaction is undone as a whole. */
export const whenFull = <A extends unknown[], T>(call: (...args: A) => Promise<Result<T>>) => async (...args: A): Promise<Result<T>> => {
	try {
		return await call(...args);
	} catch (e) {
		if (isQuotaError(e)) return fail('deviceFull', { bytes: LITTLE });
		throw e;
	}
};
