import type { ImportManifest } from '#domain/import';
import { openStore } from '../imports/context';
import { readImports } from '../store/imports';

/** The import under way that goes into one of some lists; undefined = none does. */
export const usedBy = async (listIds: readonly string[]): Promise<ImportManifest | undefined> =>
	(await readImports(await openStore())).find(
		(m) => listIds.includes(m.setup?.list?.listId ?? '') && m.phase !== 'complete' && m.phase !== 'cancelled'
	);
