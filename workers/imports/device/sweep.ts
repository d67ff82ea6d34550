import { keptCompletionSchema, keptDraftSchema } from '#domain/booth/booth';
import { ifImportFree } from '../../locks';
import { allCaptures, allPictures, KEPT_COMPLETION, KEPT_DRAFT, keptKeys, pictureKey } from '../../store/captures';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport } from '../../store/imports';
import type { Store } from '../../store/engine/open';

/**
 * Removes slices of files whose tab died before they became an import: nobody can see them, and they take room. A file that a tab is
 * keeping right now holds its import's lock.
 */
export async function sweepFiles(db: Store): Promise<void> {
	const keys = await withDeadline(db.getAllKeys('files'), 'Reading the files kept');
	for (const id of new Set(keys.map(([importId]) => importId))) {
		if ((await db.getKey('imports', id)) !== undefined) continue;
		await ifImportFree(
			id,
			async () => {
				const tx = db.transaction(['files', 'imports'], 'readwrite');
				if ((await tx.objectStore('imports').getKey(id)) === undefined) await tx.objectStore('files').delete(ofImport(id));
				await withDeadline(tx.done, 'Clearing files that nobody needs');
			},
			undefined
		);
	}
}

/** How long a picture may wait for its visitor to be saved, ms. */
const DAY = 86_400_000;

/** Removes pictures that no visitor points at, nor one being typed: of one who was never saved, or was taken back. @param now ms */
export async function sweepPictures(db: Store, now: number): Promise<void> {
	if ((await withDeadline(db.count('pictures', allPictures()), 'Counting the pictures')) === 0) return;
	const tx = db.transaction(['pictures', 'settings'], 'readwrite');
	const pictures = tx.objectStore('pictures');
	const [keys, visitors, typed, completed] = await Promise.all([
		pictures.getAllKeys(allPictures()),
		pictures.getAll(allCaptures()),
		tx.objectStore('settings').getAll(keptKeys(KEPT_DRAFT)),
		tx.objectStore('settings').getAll(keptKeys(KEPT_COMPLETION))
	]);
	const drafts = [
		...typed.map((d) => keptDraftSchema.safeParse(d).data),
		...completed.map((c) => keptCompletionSchema.safeParse(c).data?.draft)
	];
	const wanted = new Set(visitors.flatMap((v) => (v.kind === 'capture' && !v.gone && v.picture !== null ? [pictureKey(v.picture)] : [])));
	for (const draft of drafts) if (draft?.picture) wanted.add(pictureKey(draft.picture));
	for (const key of keys) {
		if (wanted.has(key)) continue;
		const found = await pictures.get(key);
		if (found?.kind === 'picture' && found.at < now - DAY) await pictures.delete(key);
	}
	await withDeadline(tx.done, 'Clearing pictures that nobody needs');
}
