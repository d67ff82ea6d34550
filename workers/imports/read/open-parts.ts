import type { ImportManifest, ImportSetup } from '#domain/import';
import { readParts, type OpenPart } from '../../pipeline/parse/unite';
import { reportBack } from './report-back';
import { fileSource, stagedSource } from '../../store/files';
import type { ByteSource } from '../../pipeline/stages';
import type { Store } from '../../store/engine/open';

/** The parts of a setup over their files, however those are kept. */
const open = (setup: ImportSetup, source: (file: number) => ByteSource): OpenPart[] =>
	setup.parts.map((p) => ({ source: source(p.file), read: p.read, columns: p.columns }));

/** Reads files that the window holds. */
export const readFiles = (files: readonly File[], setup: ImportSetup) =>
	reportBack(readParts(open(setup, (file) => fileSource(files[file] as File))), setup);

/** Reads the files kept on the device for an import. */
export const readStaged = (db: Store, manifest: Pick<ImportManifest, 'id' | 'files'>, setup: ImportSetup) =>
	reportBack(
		readParts(open(setup, (file) => stagedSource(db, manifest.id, manifest.files[file] as ImportManifest['files'][number]))),
		setup
	);
