import { isQuotaError } from './open';

/** Writes what the device need not have room for; `otherwise` where it has none. */
export async function whereThereIsRoom<T>(write: () => Promise<T>, otherwise: T): Promise<T> {
	try {
		return await write();
	} catch (e) {
		if (isQuotaError(e)) return otherwise;
		throw e;
	}
}
