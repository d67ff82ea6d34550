import { DECISIONS, isSettledByPolicy, MATCH_TYPES, OUTCOMES, type Decision, type MatchType } from '#domain/match';
import type { FieldId } from '#domain/fields';
import { placeOfRow } from '#domain/parts';
import { fail, ok, type Result } from '#domain/result';
import type { PairGroup, PairSide, PairView, ReviewCounts, ReviewFilter, ReviewOrder, ThresholdEffect } from '#domain/review';
import { wrongMergeShare } from '../pipeline/match/similar/index';
import { mergeContacts } from '../pipeline/merge/index';
import { withLock } from '../locks';
import { tell } from '../news';
import { serialOf } from '../store/contact-id';
import { withDeadline } from '../store/deadline';
import { readContacts } from '../store/contacts';
import { readImport, readImports } from '../store/imports';
import { journalIn } from '../store/journal';
import type { Store } from '../store/open';
import { openStore, userName, wallClock } from './context';
import { differingFields } from './differing';
import { reviewLock } from './owner';
import { reasonsOf } from './pair-reasons';
import { groupMembers, groupsOf } from './review-groups';
import { isByRule, orderedPairs, type PairOrder } from './review-order';
import { movedOn, stateOf } from './review-state';
import { prepareCommit } from './commit-ahead';
import { replan, sessionOf, type ImportSession } from './session';

const PAGE_LIMIT = 100;
const typeOf = (s: ImportSession, p: number): MatchType => MATCH_TYPES[s.pairs.type[p] ?? 0] as MatchType;

/** PipelineApi.reviewCounts. */
export async function reviewCounts(importId: string): Promise<ReviewCounts> {
	const session = await sessionOf(importId);
	return session ? counts(session) : empty();
}

const none = (): { total: number; open: number } => ({ total: 0, open: 0 });
const empty = (): ReviewCounts => ({
	total: 0, settledByPolicy: 0, settledOther: 0, open: 0, byRule: 0, tooManyForSimilar: false, canUndo: false, state: '', primaryKey: 'email', byType: { exact: none(), email: none(), phone: none(), nameCompany: none(), primaryKey: none(), similar: none() },
	decided: { merge: 0, skip: 0, manual: 0, keepBoth: 0 }
});

function counts(s: ImportSession): ReviewCounts {
	const c: ReviewCounts = { ...empty(), primaryKey: s.table.primaryKey, tooManyForSimilar: s.tooMany, state: stateOf(s) };
	c.total = s.pairs.length;
	const byPolicy = s.manifest.setup?.policy !== 'review';
	for (let p = 0; p < s.pairs.length; p++) {
		const of = c.byType[typeOf(s, p)];
		of.total++;
		const decision = DECISIONS[s.decisions[p] ?? 0] ?? 'undecided';
		if (decision !== 'undecided') c.decided[decision]++;
		else if (isByRule(s, p)) c.byRule++;
		else if (s.plan.settled[p] === 1) c[byPolicy && isSettledByPolicy(typeOf(s, p), s.table.primaryKey) ? 'settledByPolicy' : 'settledOther']++;
		else { of.open++; c.open++; }
	}
	c.canUndo = s.log.length > 0;
	return c;
}

/** PipelineApi.reviewPage. */
export async function reviewPage(importId: string, filter: ReviewFilter, offset: number, limit: number, order: ReviewOrder = 'confidence'): Promise<{ total: number; open: number; pairs: PairView[]; state: string }> {
	const session = await sessionOf(importId);
	if (!session) return { total: 0, open: 0, pairs: [], state: '' };
	const state = stateOf(session);
	const { pairs, open } = orderedPairs(session, filter, order);
	const page = Array.from(pairs.subarray(offset, offset + Math.min(limit, PAGE_LIMIT)));
	return { total: pairs.length, open, pairs: await pairViews(session, page), state };
}

/** PipelineApi.reviewGroup: null where the pair is gone or stands alone. */
export async function reviewGroup(importId: string, pair: number): Promise<PairGroup | null> {
	const s = await sessionOf(importId);
	if (!s || pair >= s.pairs.length) return null;
	const { records, size, links } = groupMembers(s, pair);
	if (size < 3) return null;
	const sides = await pairSides(s, links.map((l) => l.pair));
	return { members: records.flatMap((r) => sides.get(r) ?? []), size, links };
}

/** PipelineApi.thresholdEffect: what merging all open pairs of a filter from a confidence on would do. */
export async function thresholdEffect(importId: string, filter: ReviewFilter, threshold: number): Promise<ThresholdEffect> {
	const s = await sessionOf(importId);
	if (!s) return { threshold, merge: 0, wait: 0, stay: 0, wrong: null };
	const { pairs, open } = orderedPairs(s, filter);
	const merge: number[] = [];
	for (let k = 0; k < open; k++) { const p = pairs[k] ?? 0; if ((s.pairs.score[p] ?? 0) >= threshold) merge.push(p); }
	const known = s.similar && merge.length > 0 ? s.similar.probability : null;
	// A named type is not a probability: its pairs are counted with the share that their rule stands for.
	const probability = known && Float32Array.from(merge, (p) => known[p] || (s.pairs.score[p] ?? 0) / 100);
	return { threshold, merge: merge.length, wait: open - merge.length, stay: pairs.length - open, wrong: probability && wrongMergeShare({ length: merge.length, probability }, 0) };
}

/** Both sides of some pairs, by record. */
export async function pairSides(s: ImportSession, page: readonly number[]): Promise<Map<number, PairSide>> {
	const db = await openStore();
	const { storedCount, heldCount, refs } = s.table;
	const first = storedCount + heldCount;
	const wanted = Uint32Array.from(new Set(page.flatMap((p) => [s.pairs.left[p] ?? 0, s.pairs.right[p] ?? 0]))).sort();
	const storedIds = Array.from(wanted.filter((r) => r < storedCount), (r) => refs[r] ?? 0);
	const stored = new Map((await readContacts(db, storedIds)).map((c) => [c.id, c]));
	const files = storedIds.length > 0 ? await filesOf(db, new Set(storedIds.map(serialOf))) : new Map<number, string>();
	const rows = await s.staged.rows(wanted.filter((r) => r >= first).map((r) => r - first));
	const sides = new Map<number, PairSide>();
	for (const record of wanted) {
		const ref = refs[record] ?? 0;
		if (record < storedCount) {
			const contact = stored.get(ref);
			sides.set(record, { kind: 'stored', ref, source: files.get(serialOf(ref)) ?? '', time: contact?.createdAt ?? null, values: contact?.values ?? {} });
		} else if (record < first) {
			const entry = await s.texts.held(record - storedCount);
			sides.set(record, { kind: 'held', ref, source: '', time: entry?.heldAt ?? null, values: entry?.values ?? {} });
		} else sides.set(record, { kind: 'row', ref, source: placeOfRow(s.manifest.setup?.parts ?? [], ref), time: null, values: rows.get(record - first)?.values ?? {} });
	}
	return sides;
}

/** Names of the files that some chunks of contacts came from, by serial. */
async function filesOf(db: Store, serials: ReadonlySet<number>): Promise<Map<number, string>> {
	const files = new Map<number, string>();
	for (const m of await readImports(db)) for (const serial of m.chunks) if (serials.has(serial)) files.set(serial, m.file.name);
	return files;
}

/** Pairs as review shows them, both sides looked up. */
export async function pairViews(s: ImportSession, page: readonly number[]): Promise<PairView[]> {
	const sides = await pairSides(s, page);
	const groups = groupsOf(s);
	return page.map((p): PairView => {
		const left = sides.get(s.pairs.left[p] ?? 0) as PairSide;
		const right = sides.get(s.pairs.right[p] ?? 0) as PairSide;
		const type = typeOf(s, p);
		const score = s.pairs.score[p] ?? 0;
		const picks = picksOf(s, p);
		return {
			pair: p, type, score, left, right, differing: differingFields(left.values, right.values),
			...reasonsOf(left.values, right.values, type, score, s.table.primaryKey, s.similar?.model), byRule: isByRule(s, p),
			group: (groups.sizes[groups.of[p] ?? 0] ?? 2) > 2 ? { size: groups.sizes[groups.of[p] ?? 0] ?? 2, weak: groups.weak[p] === 1 } : null,
			merged: mergeContacts(left.values, right.values, { rule: s.manifest.setup?.survivorship ?? 'newestWins', picks, existingAt: 0, incomingAt: 1 }).values,
			decision: DECISIONS[s.decisions[p] ?? 0] ?? 'undecided', settled: s.plan.settled[p] === 1, picks,
			outcome: OUTCOMES[s.plan.outcome[s.pairs.right[p] ?? 0] ?? 0] ?? 'failed'
		};
	});
}

/** Field picks of the newest merge decision on a pair. */
export function picksOf(s: ImportSession, pair: number): Partial<Record<FieldId, 'left' | 'right'>> {
	for (let i = s.log.length - 1; i >= 0; i--) {
		const entry = s.log[i];
		if (entry?.picks && entry.pairs.includes(pair)) return entry.picks;
	}
	return {};
}

/** The session while decisions are still taken: whatever this tab has in memory, the store says whether the review goes on. */
async function openSession(importId: string): Promise<Result<ImportSession>> {
	const phase = (await readImport(await openStore(), importId))?.phase ?? 'cancelled';
	const session = phase === 'review' ? await sessionOf(importId) : null;
	return session ? ok(session) : fail('importMovedOn', { phase });
}

const openPairs = ({ pairs, open }: PairOrder): number[] => Array.from(pairs.subarray(0, open));

type Target = { pairs: number[] } | { filter: ReviewFilter; from?: number };
type Picks = Partial<Record<FieldId, 'left' | 'right'>>;

/** PipelineApi.decide. One at a time over all tabs, each seeing the ones before. */
export const decide = (importId: string, target: Target, decision: Decision, picks?: Picks, seen?: string): Promise<Result<ReviewCounts>> =>
	withLock(reviewLock(importId), () => decideAlone(importId, target, decision, picks, seen));

async function decideAlone(importId: string, target: Target, decision: Decision, picks?: Picks, seen?: string): Promise<Result<ReviewCounts>> {
	const opened = await openSession(importId);
	if (!opened.ok) return opened;
	const session = opened.value;
	if (movedOn(session, seen, 'pairs' in target ? target.pairs : null)) return fail('decidedElsewhere', {});
	const wanted = 'pairs' in target
		? target.pairs.filter((p) => Number.isInteger(p) && p >= 0 && p < session.pairs.length && (session.plan.settled[p] !== 1 || session.decisions[p] !== 0 || isByRule(session, p)))
		: openPairs(orderedPairs(session, target.filter)).filter((p) => (session.pairs.score[p] ?? 0) >= (target.from ?? 0));
	if (wanted.length === 0) return ok(counts(session));
	const db = await openStore();
	const pairs = Uint32Array.from(wanted);
	const seq = (session.log.at(-1)?.seq ?? -1) + 1;
	const entry = {
		importId, seq, at: wallClock(), by: await userName(db), decision, pairs,
		previous: Uint8Array.from(wanted, (p) => session.decisions[p] ?? 0), picks: picks && Object.keys(picks).length > 0 ? picks : null
	};
	const tx = db.transaction(['decisions', 'journal'], 'readwrite', { durability: 'relaxed' });
	const type = new Set(wanted.map((p) => typeOf(session, p)));
	await Promise.all([tx.objectStore('decisions').put(entry, [importId, seq]), journalIn(tx, entry.at, entry.by, 'import.decided', {
		importId, file: session.manifest.file.name, decision, pairs: wanted.length, ...(type.size === 1 && { type: [...type][0] }), ...('filter' in target && target.from !== undefined && { from: target.from })
	})]);
	await withDeadline(tx.done, 'Keeping the decision');
	session.log.push(entry);
	for (const p of pairs) session.decisions[p] = DECISIONS.indexOf(decision);
	replan(session);
	return settled(db, session);
}

/** What follows from a decision, made or taken back: the commit is made ready anew, and other tabs hear of it. */
function settled(db: Store, session: ImportSession): Result<ReviewCounts> {
	prepareCommit(db, session);
	tell({ kind: 'decisions', importId: session.manifest.id, state: stateOf(session) });
	return ok(counts(session));
}

/** PipelineApi.undoDecision: takes back the newest decision (or bulk of decisions). */
export const undoDecision = (importId: string, seen?: string): Promise<Result<ReviewCounts>> => withLock(reviewLock(importId), () => undoAlone(importId, seen));

async function undoAlone(importId: string, seen?: string): Promise<Result<ReviewCounts>> {
	const opened = await openSession(importId);
	if (!opened.ok) return opened;
	const session = opened.value;
	if (movedOn(session, seen, null)) return fail('decidedElsewhere', {});
	const entry = session.log.at(-1);
	if (!entry) return fail('nothingToUndo', {});
	const db = await openStore();
	const [at, by] = [wallClock(), await userName(db)];
	const tx = db.transaction(['decisions', 'journal'], 'readwrite', { durability: 'relaxed' });
	await Promise.all([tx.objectStore('decisions').delete([importId, entry.seq]), journalIn(tx, at, by, 'import.decisionUndone', { importId, file: session.manifest.file.name, decision: entry.decision, pairs: entry.pairs.length })]);
	await withDeadline(tx.done, 'Taking back the decision');
	session.log.pop();
	entry.pairs.forEach((p, i) => { session.decisions[p] = entry.previous[i] ?? 0; });
	replan(session);
	return settled(db, session);
}
