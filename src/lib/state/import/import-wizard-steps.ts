import { locale } from '#domain/messages/locale';
import type { ImportManifest, ImportPhase } from '#domain/import';
import type { Problem, Result } from '#domain/result';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { m } from '#lib/messages/index';

/** 1 Choose Method … 5 Complete (IMP-1). */
export type StepNumber = 1 | 2 | 3 | 4 | 5;

const STEP_OF_PHASE: Record<ImportPhase, StepNumber> = {
	configure: 2,
	processing: 3,
	matching: 3,
	review: 4,
	committing: 4,
	complete: 5,
	cancelled: 1
};

/** The step a stored import stands at; steps follow the manifest alone, so that a reload lands in the same place (IMP-12). */
export const stepOfPhase = (phase: ImportPhase): StepNumber => STEP_OF_PHASE[phase];

/** Where a stored import waits to be gone on with: the step's number, and its name or that of the fix grid, which is a view of step 4. */
export function standsAt(i: Pick<ImportManifest, 'phase' | 'fixing'>): { step: StepNumber; name: string } {
	if (i.phase === 'matching' && i.fixing) return { step: 4, name: m.imports.said.fixRows };
	const step = stepOfPhase(i.phase);
	return { step, name: m.imports.said.stepNames[step - 1] ?? '' };
}

/** The address at which it goes on: the fix grid where rows were being corrected. */
export const resumeAddress = (i: Pick<ImportManifest, 'id' | 'phase' | 'fixing'>): string =>
	`/import?id=${encodeURIComponent(i.id)}${i.phase === 'matching' && i.fixing ? '&fix=1' : ''}`;

/** How the steps bar draws step n while `current` is open; 0 = not known yet. */
export function stepState(n: StepNumber, current: StepNumber | 0): 'current' | 'done' | 'todo' {
	return n === current ? 'current' : n < current ? 'done' : 'todo';
}

/** A percentage as shown: whole, 0–100, never behind what was shown before (IMP-6). */
export function clampPercent(next: number, shown: number): number {
	const whole = Number.isFinite(next) ? Math.floor(next) : 0;
	return Math.min(100, Math.max(0, shown, whole));
}

/** True while "Resume import" should be offered (IMP-12). */
export const isUnfinished = (i: Pick<ImportManifest, 'phase'>): boolean => i.phase !== 'complete' && i.phase !== 'cancelled';

/** 0–100 for the row of an unfinished import; `shown` = what was shown last; null where a number would say nothing. */
export function resumePercent(i: Pick<ImportManifest, 'phase' | 'rowsDone' | 'rowsTotal'>, shown: number): number | null {
	if (i.phase !== 'processing') return null;
	if (i.rowsTotal > 0) return clampPercent((100 * i.rowsDone) / i.rowsTotal, shown);
	return shown > 0 ? shown : null;
}

const KB = 1024;

/** 318 kB, 12 MB: in the units that the limits of IMP-5 are set in, so that a file above one never reads as if it were below. */
export function sizeText(bytes: number): string {
	if (bytes < KB) return m.imports.said.bytes(bytes);
	const [value, unit] = bytes < KB ** 2 ? [bytes / KB, 'kB'] : bytes < KB ** 3 ? [bytes / KB ** 2, 'MB'] : [bytes / KB ** 3, 'GB'];
	return `${value.toLocaleString(locale(), { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}

/** 4 s, 1 min 20 s, 12 min. */
export function durationText(seconds: number): string {
	const s = Math.max(0, Math.round(seconds));
	if (s < 60) return `${s} s`;
	const min = Math.floor(s / 60);
	return min < 10 && s % 60 > 0 ? `${min} min ${s % 60} s` : `${min} min`;
}

/** 0.05 seconds, 1.1 seconds, 12 seconds: finer the shorter it took, never none at all. */
export function secondsText(ms: number): string {
	const s = Math.max(0.01, ms / 1000);
	const digits = s < 0.1 ? 2 : s < 10 ? 1 : 0;
	const shown = s.toLocaleString(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
	return m.imports.said.seconds(shown);
}

/**
 * Why a worker call was rejected: the storage did not answer it (deadline.ts; only the name of an error crosses the line), or its worker is
 * gone.
 */
export const rejectedBy = (e: unknown): Problem =>
	e instanceof Error && e.name === 'DeadlineError'
		? { code: 'storageSilent', params: {} }
		: { code: 'interrupted', params: { detail: e instanceof Error ? e.message : String(e) } };

const OF_DEVICE: ReadonlySet<string> = new Set(['storageSilent', 'deviceFull', 'interrupted']);
/** The device let the work down, and nothing is wrong with the file: no other file and no other way of reading this one helps. */
export const isOfDevice = (p: Problem): boolean => OF_DEVICE.has(p.code);
/** What stands above a problem that a file was met with: `ofFile` says that it can't be read, which is true of files alone. */
export const unreadTitle = (p: Problem, ofFile: string): string => (isOfDevice(p) ? m.imports.upload.failedTitle : ofFile);

/** Runs a worker call whose worker may be gone: a rejected promise becomes a Problem like any other. */
export async function guarded<T>(job: () => Promise<Result<T>>): Promise<Result<T>> {
	try {
		return await job();
	} catch (e) {
		return { ok: false, problem: rejectedBy(e) };
	}
}

/** A problem in words; one without words of its own is an interruption. */
export function problemWords(p: Problem): { text: string; fix: string } {
	return knowsCode(p.code) ? { text: messageText(p), fix: fixText(p) } : { text: m.imports.upload.failed, fix: '' };
}
