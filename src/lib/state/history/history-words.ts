import { locale, otherYear } from '#domain/messages/locale';
import type { ImportManifest, StageName } from '#domain/import';
import { mappedField } from '#domain/imports/mapping';
import type { ChangedSince, UndoPreview } from '#domain/imports/undo-import';
import { m } from '#lib/messages/index';
import { isUnfinished, sizeText } from '../import/import-wizard-steps';

/** Imports of one calendar day of the device's time zone. */
export interface Day {
	key: string;
	label: string;
	imports: ImportManifest[];
}

/** Midnight that begins the day of a time, ms. */
function dayOf(at: number): number {
	const d = new Date(at);
	return new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
}

/** When an import belongs into History: when it was finished, else when it was begun. */
export const timeOf = (i: Pick<ImportManifest, 'completedAt' | 'createdAt'>): number => i.completedAt ?? i.createdAt;

/** What History shows, newest day first and newest import first within it; cancelled imports left nothing and are not shown. */
export function byDay(imports: readonly ImportManifest[], now: number): Day[] {
	const days = new Map<number, ImportManifest[]>();
	const shown = imports.filter((i) => i.phase !== 'cancelled').sort((a, b) => timeOf(b) - timeOf(a));
	for (const i of shown) days.set(dayOf(timeOf(i)), [...(days.get(dayOf(timeOf(i))) ?? []), i]);
	return [...days].map(([day, list]) => ({ key: String(day), label: dayLabel(day, now), imports: list }));
}

/** Those that came to their end: only their rows are accounted for. */
export const ended = (imports: readonly ImportManifest[]): ImportManifest[] => imports.filter((i) => i.phase === 'complete');
/** How many were begun and still go on, or wait. */
export const unfinished = (imports: readonly ImportManifest[]): number => imports.filter(isUnfinished).length;

/** Today, Yesterday, or "Monday 3 August" (with the year when it is another one). */
function dayLabel(day: number, now: number): string {
	const today = new Date(dayOf(now));
	if (day === today.getTime()) return m.history.today;
	if (day === new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1).getTime()) return m.history.yesterday;
	return new Date(day).toLocaleDateString(locale(), { weekday: 'long', day: 'numeric', month: 'long', ...otherYear(day, now) });
}

export type LedgerKey = 'created' | 'merged' | 'skipped' | 'held' | 'failed';
export const LEDGER_TONES = { created: 'green', merged: 'blue', skipped: 'yellow', held: 'grey', failed: 'red' } as const satisfies Record<
	LedgerKey,
	string
>;

/** The ledger as parts of a bar, in the order of the equation. */
export const ledgerParts = (
	l: Record<LedgerKey, number>
): { key: LedgerKey; label: string; value: number; tone: (typeof LEDGER_TONES)[LedgerKey] }[] =>
	(Object.keys(LEDGER_TONES) as LedgerKey[]).map((key) => ({ key, label: m.history.ledger[key], value: l[key], tone: LEDGER_TONES[key] }));

/** The ledgers of several imports in one. */
export function sumLedgers(imports: readonly Pick<ImportManifest, 'ledger'>[]): Record<LedgerKey | 'total', number> {
	const sum = { total: 0, created: 0, merged: 0, skipped: 0, held: 0, failed: 0 };
	for (const { ledger } of imports) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += ledger[key];
	return sum;
}

/**
 * What its rows are by now: those that waited in Manual Review and were decided since count as what they became. What was undone stays as
 * it was.
 */
export function ledgerNow({
	ledger: l,
	heldResolved: r,
	undone
}: Pick<ImportManifest, 'ledger' | 'heldResolved' | 'undone'>): ImportManifest['ledger'] {
	if (undone) return l;
	return {
		...l,
		created: l.created + r.created,
		merged: l.merged + r.merged,
		skipped: l.skipped + r.skipped,
		held: stillHeld({ ledger: l, heldResolved: r })
	};
}

/** Rows of an import that still wait in Manual Review. */
export const stillHeld = (i: Pick<ImportManifest, 'ledger' | 'heldResolved'>): number =>
	Math.max(0, i.ledger.held - i.heldResolved.created - i.heldResolved.merged - i.heldResolved.skipped);

/**
 * True where an import has contacts to show: one that was undone has those that it left as they are, one whose rows all failed has none.
 */
export function hasContacts(i: Pick<ImportManifest, 'ledger' | 'heldResolved' | 'undone'>): boolean {
	if (i.undone) return i.undone.tally.left > 0;
	const now = ledgerNow(i);
	return now.created + now.merged > 0;
}

/** What an import came from, and how its file was read; blank = from no file, and there is nothing to say of one. */
export const cameFrom = ({ method, file }: Pick<ImportManifest, 'method' | 'file'>, encoding: string, delimiter: string): string =>
	[m.history.method[method], file.size > 0 && m.history.fileFacts(sizeText(file.size), encoding, delimiter)].filter(Boolean).join(' · ');

/** True where an error report has lines: visitors of a booth come from no file, so that there is none to correct. */
export const hasReport = ({ method, ledger: l, issueCounts }: Pick<ImportManifest, 'method' | 'ledger' | 'issueCounts'>): boolean =>
	method !== 'booth' && (l.failed + l.skipped + l.held > 0 || issueCounts.length > 0);

/** What undoing an import does without being asked more; that nothing is left is said only where nothing is asked either. */
export function undoLines(p: Omit<UndoPreview, 'takenBy' | 'changed'>): string[] {
	const { undo } = m.history;
	const lines = undo.lines(p.created, p.merged, p.held);
	const asked = p.taken + p.createdChanged + p.mergedChanged + p.heldAwaited;
	return lines.length > 0 || asked > 0 ? lines : [undo.nothing];
}

/** What becomes of its contacts in deliveries: of those that changed since and wait in one, the answer decides whether they are sent. */
export function undoneDeliveries(
	p: Pick<UndoPreview, 'delivered' | 'waiting' | 'waitingGoes' | 'waitingChanged'>,
	changed: ChangedSince
): string[] {
	const [stay, go] = changed === 'keep' ? [p.waitingChanged, 0] : [0, p.waitingChanged];
	return m.history.undo.deliveries(p.delivered, p.waiting + stay, p.waitingGoes + go);
}

/** Steps that took time, in their order, with their share of the longest (0–1). */
export function stageBars(stageMs: Record<StageName, number>): { stage: StageName; label: string; ms: number; share: number }[] {
	const stages = (['parse', 'map', 'normalize', 'validate', 'match', 'merge', 'score', 'store'] as const).filter((s) => stageMs[s] > 0);
	const most = Math.max(1, ...stages.map((s) => stageMs[s]));
	return stages.map((stage) => ({ stage, label: m.history.stages[stage] ?? stage, ms: stageMs[stage], share: stageMs[stage] / most }));
}

/** How an import was set up, as lines of name and value. */
export function setupLines(i: ImportManifest): [string, string][] {
	const w = m.history;
	const o = m.imports.options;
	const s = i.setup;
	if (!s) return [];
	const mapped = s.mapping.filter((c) => mappedField(c) !== null).length;
	const lines: [string, string][] = [
		[w.policy, o.policies.find((p) => p.value === s.policy)?.label ?? s.policy],
		[w.disagree, o.survivorshipRules[s.survivorship] ?? s.survivorship],
		[w.required, o.requiredPolicies[s.requiredPolicy] ?? s.requiredPolicy],
		[w.columns, w.columnsLine(mapped, s.mapping.length)]
	];
	if (s.leadSource) lines.push([w.source, s.leadSource]);
	return lines;
}
