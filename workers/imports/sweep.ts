import { ifFree, importLock } from '../locks';
import { withDeadline } from '../store/deadline';
import { ofImport } from '../store/imports';
import type { Store } from '../store/open';

/** Removes slices of files whose tab died before they became an import: nobody can see them, and they take room. A file that a tab is keeping right now holds its import's lock. */
export async function sweepFiles(db: Store): Promise<void> {
	const keys = await withDeadline(db.getAllKeys('files'), 'Reading the files kept');
	for (const id of new Set(keys.map(([importId]) => importId))) {
		if ((await db.getKey('imports', id)) !== undefined) continue;
		await ifFree(importLock(id), async () => {
			const tx = db.transaction(['files', 'imports'], 'readwrite');
			if ((await tx.objectStore('imports').getKey(id)) === undefined) await tx.objectStore('files').delete(ofImport(id));
			await withDeadline(tx.done, 'Clearing files that nobody needs');
		}, undefined);
	}
}
