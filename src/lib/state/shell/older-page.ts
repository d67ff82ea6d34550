import { DB_NAME, DB_VERSION } from '#domain/device/store-version';

/**
 * True where a newer version of the app has worked on what is kept here, in another tab: this page can't read it any more, and a reload
 * brings the newer one. False where the engine can't tell.
 */
export async function isOlderPage(): Promise<boolean> {
	const stores = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
	return stores.some(({ name, version = 0 }) => name === DB_NAME && version > DB_VERSION);
}
