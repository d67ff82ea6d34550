import type { ImportManifest } from '#domain/import';

/** How the locks are called by which a worker says that it works on an import, or takes it back. */
const AT_WORK = ['muster:import:', 'muster:undo-import:'];

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
