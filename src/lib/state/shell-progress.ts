import type { ImportManifest, ImportProgress } from '#domain/import';

type Told = Pick<ImportProgress, 'importId' | 'phase' | 'percent'>;

/**
 * How far an import has come, 0–100: while its rows are read by what this tab was told last, since how many there are is known
 * at their end only; null = nothing was told here, as another tab is at work on it.
 */
export function importPercent(m: Pick<ImportManifest, 'id' | 'phase' | 'rowsDone' | 'rowsTotal'>, told: Told | null): number | null {
	if (m.phase !== 'processing') return m.phase === 'configure' ? 0 : 100;
	if (told?.importId === m.id && told.phase === 'processing') return Math.min(99, Math.max(0, Math.floor(told.percent)));
	return m.rowsTotal > 0 ? Math.min(99, Math.floor((m.rowsDone / m.rowsTotal) * 100)) : null;
}
