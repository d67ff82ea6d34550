import { deleteDB, openDB } from 'idb';

const NAME = 'muster-sweep';

/** Has Chromium write out what it holds in its log, and drop files that it no longer needs: a database that comes and goes does both. */
async function comeAndGo(): Promise<void> {
	const db = await openDB(NAME, 1, { upgrade: (made) => { made.createObjectStore('nothing'); } });
	await db.put('nothing', 1, 1);
	db.close();
	await deleteDB(NAME);
}

/**
 * Deletes a database and all that it ever held from the browser's files. Chromium packs files when it deletes a database, but
 * not what it still held in its log, and keeps the packed files until its next change of files; so it is made to write first,
 * and to change its files afterwards. Measured in SECURITY.md. Elsewhere the two cost next to nothing.
 */
export async function deleteForGood(name: string): Promise<void> {
	await comeAndGo();
	await deleteDB(name);
	await comeAndGo();
	// A file that was still being read.
	await comeAndGo();
}
