import { deleteDB, openDB } from 'idb';

const NAME = 'muster-sweep';
/** Once is enough where it was measured (Chromium 156); a file that is still being read is dropped by the next one. */
const TIMES = 2;

/**
 * Has the browser drop the files of what was deleted just before. Chromium packs a database anew when it deletes it, but keeps
 * the files that it packed until its next change of files: a database that comes and goes is one. Elsewhere it costs nothing.
 */
export async function sweep(): Promise<void> {
	for (let n = 0; n < TIMES; n++) {
		const db = await openDB(NAME, 1, { upgrade: (made) => { made.createObjectStore('nothing'); } });
		await db.put('nothing', 1, 1);
		db.close();
		await deleteDB(NAME);
	}
}
