import type { ImportManifest } from '#domain/import';

/** How far an import has come, 0–100, from its checkpoint. */
export function importPercent(m: Pick<ImportManifest, 'phase' | 'rowsDone' | 'rowsTotal'>): number {
	if (m.phase === 'processing') return m.rowsTotal > 0 ? Math.min(99, Math.floor((m.rowsDone / m.rowsTotal) * 100)) : 0;
	return m.phase === 'configure' ? 0 : 100;
}
