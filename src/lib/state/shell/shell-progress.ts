import type { ImportManifest, ImportPhase, ImportProgress } from '#domain/import';

type Told = Pick<ImportProgress, 'importId' | 'phase' | 'percent'>;

/** What an import is at: its rows are read and cleaned, duplicates are sought, contacts are written. */
export type ImportStage = 'reading' | 'scanning' | 'writing';
const STAGE: Record<ImportPhase, ImportStage> = {
	configure: 'reading',
	processing: 'reading',
	matching: 'scanning',
	review: 'scanning',
	committing: 'writing',
	complete: 'writing',
	cancelled: 'writing'
};
const PHASES = Object.keys(STAGE) as ImportPhase[];

/**
 * What an import at work is at, and how far, 0–99: by what this tab was told last, since the device says where a stage began, but not
 * how long it takes; null = nothing was told here, as another tab is at work on it.
 */
export function importWork(
	m: Pick<ImportManifest, 'id' | 'phase' | 'rowsDone' | 'rowsTotal'>,
	told: Told | null
): { stage: ImportStage; percent: number | null } {
	const own = told?.importId === m.id ? told : null;
	// Whatever is further: what was told of an earlier stage says nothing of this one, and the device may not have been asked again yet.
	const phase = own && PHASES.indexOf(own.phase) > PHASES.indexOf(m.phase) ? own.phase : m.phase;
	const stage = STAGE[phase];
	const percent = (share: number): number => Math.min(99, Math.max(0, Math.floor(share)));
	if (own && STAGE[own.phase] === stage) return { stage, percent: percent(own.percent) };
	return { stage, percent: phase === 'processing' && m.rowsTotal > 0 ? percent((m.rowsDone / m.rowsTotal) * 100) : null };
}
