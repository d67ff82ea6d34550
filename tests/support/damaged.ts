import type { Page } from 'playwright-core';

/** As a browser does that needs the room: the database goes, localStorage stays. */
export const evict = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise<void>((done, failed) => {
				const request = indexedDB.deleteDatabase('muster');
				request.onsuccess = () => done();
				request.onerror = () => failed(request.error);
			})
	);

/** As a restore leaves the store that died: marked as it is while a backup is written into it. */
export const markRestoring = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise<void>((done, failed) => {
				const opening = indexedDB.open('muster');
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					const db = opening.result;
					const tx = db.transaction('settings', 'readwrite');
					tx.objectStore('settings').put({ erased: [] }, 'restoring');
					tx.oncomplete = () => {
						db.close();
						done();
					};
				};
			})
	);
