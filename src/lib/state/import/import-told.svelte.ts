import type { ImportProgress } from '#domain/import';

/** What the import that this tab set to work told last: it goes on when its screen is left, and the frame says how far it is. */
class ImportTold {
	last = $state.raw<ImportProgress | null>(null);
}

export const importTold = new ImportTold();
