import type { ImportManifest } from '#domain/import';
import { IMPORT_LOCKS, UNDO_LOCKS } from '#domain/imports/import-locks';

const AT_WORK = [IMPORT_LOCKS, UNDO_LOCKS];

/** Ids of imports that a worker of any tab works on, or takes back, at this moment. */
export async function importsAtWork(): Promise<Set<string>> {
	const held = (await navigator.locks?.query())?.held ?? [];
	return new Set(
		held.flatMap(({ name = '' }) => AT_WORK.filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length)))
	);
}

/** True where the undo of an import died in the middle (IMP-13): contacts are neither with it nor without it. */
export const isHalfUndone = (m: Pick<ImportManifest, 'id' | 'undoing'>, atWork: ReadonlySet<string>): boolean =>
	m.undoing !== undefined && !atWork.has(m.id);
