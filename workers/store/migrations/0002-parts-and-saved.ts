import type { ImportManifest } from '#domain/import';
import { noLeftOut, type ReadOptions } from '#domain/imports/import-reading';
import type { Migration } from './index';

/** A manifest as version 1 wrote it: one file, read in one way. */
type Before = Omit<ImportManifest, 'files' | 'leftOut' | 'damage' | 'quality' | 'setup'> & {
	blankRows: number;
	setup:
		| (Omit<NonNullable<ImportManifest['setup']>, 'parts' | 'fixes'> & {
				read: Pick<ReadOptions, 'format' | 'encoding' | 'delimiter' | 'quote' | 'headerRow'>;
		  })
		| null;
};

/** One file becomes the only part of its import; what is new is empty. */
export function withParts(value: Before): ImportManifest {
	const { blankRows, setup, ...rest } = value;
	const { name, size, type, slices, sha256 } = value.file;
	const columns = Array.from({ length: (setup?.mapping ?? []).reduce((n, m) => Math.max(n, m.index + 1), 0) }, (_, i) => i);
	const { read, ...choices } = setup ?? {};
	return {
		...rest,
		files: slices > 0 || size > 0 ? [{ name, size, type, firstSlice: 0, slices, sha256 }] : [],
		leftOut: { ...noLeftOut(), blank: blankRows },
		damage: [],
		quality: null,
		setup:
			setup && read
				? {
						...(choices as Omit<typeof setup, 'read'>),
						parts: [{ file: 0, fileName: name, sheetName: null, columns, read: { ...read, sheet: 0, trim: false } }],
						fixes: []
					}
				: null
	};
}

/**
 * Version 2: imports of several files and sheets, and room for what step 2 and the grid keep: `fixes` (changes by hand
 * before commit), `mappings` (MAP-5), `recipes`. An import in the middle of its way is read as version 1 would have: with
 * every row below the header.
 */
export const partsAndSaved: Migration = {
	version: 2,
	describe: 'several files an import; fixes, saved mappings, recipes',
	up(db, tx) {
		for (const name of ['fixes', 'mappings', 'recipes'] as const) db.createObjectStore(name);
		void (async () => {
			for (let cursor = await tx.objectStore('imports').openCursor(); cursor; cursor = await cursor.continue()) {
				const value = cursor.value as unknown as Before | ImportManifest;
				if (!('leftOut' in value)) await cursor.update(withParts(value));
			}
		})().catch(() => tx.abort());
	}
};
