import { DECISIONS, MATCH_TYPES, type Decision, type MatchType } from '#domain/match';
import type { FieldId } from '#domain/fields';
import { placeOfRow } from '#domain/parts';
import { fail, ok, type Result } from '#domain/result';
import type { PairSide, PairView, ReviewCounts, ReviewFilter } from '#domain/review';
import { explainPair } from '../pipeline/match/index';
import { mergeContacts } from '../pipeline/merge/index';
import { withLock } from '../locks';
import { withDeadline } from '../store/deadline';
import { readContacts } from '../store/contacts';
import { readImport, readImports } from '../store/imports';
import { openStore, userName, wallClock } from './context';
import { differingFields } from './differing';
import { reviewLock } from './owner';
import { replan, sessionOf, type ImportSession } from './session';

const PAGE_LIMIT = 100;
const typeOf = (s: ImportSession, p: number): MatchType => MATCH_TYPES[s.pairs.type[p] ?? 0] as MatchType;
const isOpen = (s: ImportSession, p: number): boolean => s.plan.settled[p] !== 1 && s.decisions[p] === 0;

/** PipelineApi.reviewCounts. */
export async function reviewCounts(importId: string): Promise<ReviewCounts> {
	const session = await sessionOf(importId);
	return session ? counts(session) : empty();
}

const none = (): { total: number; open: number } => ({ total: 0, open: 0 });
const empty = (): ReviewCounts => ({
	total: 0, settledByPolicy: 0, open: 0, canUndo: false, primaryKey: 'email', byType: { exact: none(), email: none(), phone: none(), nameCompany: none(), primaryKey: none() },
	decided: { merge: 0, skip: 0, manual: 0, keepBoth: 0 }
});

function counts(s: ImportSession): ReviewCounts {
	const c: ReviewCounts = { ...empty(), primaryKey: s.table.primaryKey };
	c.total = s.pairs.length;
	for (let p = 0; p < s.pairs.length; p++) {
		const of = c.byType[typeOf(s, p)];
		of.total++;
		const decision = DECISIONS[s.decisions[p] ?? 0] ?? 'undecided';
		if (decision !== 'undecided') c.decided[decision]++;
		else if (s.plan.settled[p] === 1) c.settledByPolicy++;
		else { of.open++; c.open++; }
	}
	c.canUndo = s.log.length > 0;
	return c;
}

/** Pairs in the order of work: open ones by confidence, then decided ones, newest decision first, then those settled by the policy. */
export function orderedPairs(s: ImportSession, filter: ReviewFilter): number[] {
	const picked: number[] = [];
	for (let p = 0; p < s.pairs.length; p++) if (filter === 'all' || typeOf(s, p) === filter) picked.push(p);
	const when = new Map<number, number>();
	for (const entry of s.log) for (const p of entry.pairs) when.set(p, entry.seq + 1);
	const rank = (p: number): number => (isOpen(s, p) ? 0 : s.decisions[p] !== 0 ? 1 : 2);
	return picked.sort((a, b) => rank(a) - rank(b) || (when.get(b) ?? 0) - (when.get(a) ?? 0) || (s.pairs.score[b] ?? 0) - (s.pairs.score[a] ?? 0) || a - b);
}

/** PipelineApi.reviewPage. */
export async function reviewPage(importId: string, filter: ReviewFilter, offset: number, limit: number): Promise<{ total: number; open: number; pairs: PairView[] }> {
	const session = await sessionOf(importId);
	if (!session) return { total: 0, open: 0, pairs: [] };
	const order = orderedPairs(session, filter);
	const page = order.slice(offset, offset + Math.min(limit, PAGE_LIMIT));
	return { total: order.length, open: order.filter((p) => isOpen(session, p)).length, pairs: await pairViews(session, page) };
}

/** Pairs as review shows them, both sides looked up. */
export async function pairViews(s: ImportSession, page: readonly number[]): Promise<PairView[]> {
	const db = await openStore();
	const storedIds = page.map((p) => s.pairs.left[p] ?? 0).filter((l) => l < s.table.storedCount).map((l) => s.table.refs[l] ?? 0);
	const stored = new Map((await readContacts(db, storedIds)).map((c) => [c.id, c]));
	const files = new Map((await readImports(db)).flatMap((m) => m.chunks.map((serial) => [serial, m.file.name] as const)));
	async function side(index: number): Promise<PairSide> {
		const ref = s.table.refs[index] ?? 0;
		if (index < s.table.storedCount) {
			const contact = stored.get(ref);
			return { kind: 'stored', ref, source: files.get(Math.floor(ref / 1024)) ?? '', time: contact?.createdAt ?? null, values: contact?.values ?? {} };
		}
		const position = index - s.table.storedCount - s.table.heldCount;
		if (position < 0) {
			const entry = s.held[index - s.table.storedCount];
			return { kind: 'held', ref, source: '', time: entry?.heldAt ?? null, values: entry?.values ?? {} };
		}
		return { kind: 'row', ref, source: placeOfRow(s.manifest.setup?.parts ?? [], ref), time: null, values: await s.staged.values(position) };
	}
	return Promise.all(page.map(async (p): Promise<PairView> => {
		const left = await side(s.pairs.left[p] ?? 0);
		const right = await side(s.pairs.right[p] ?? 0);
		const type = typeOf(s, p);
		const score = s.pairs.score[p] ?? 0;
		const picks = picksOf(s, p);
		return {
			pair: p, type, score, left, right, differing: differingFields(left.values, right.values),
			evidence: explainPair(left.values, right.values, type, score, s.table.primaryKey),
			merged: mergeContacts(left.values, right.values, { rule: s.manifest.setup?.survivorship ?? 'newestWins', picks, existingAt: 0, incomingAt: 1 }).values,
			decision: DECISIONS[s.decisions[p] ?? 0] ?? 'undecided', settled: s.plan.settled[p] === 1, picks
		};
	}));
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

type Target = { pairs: number[] } | { filter: ReviewFilter };
type Picks = Partial<Record<FieldId, 'left' | 'right'>>;

/** PipelineApi.decide. One at a time over all tabs, each seeing the ones before. */
export const decide = (importId: string, target: Target, decision: Decision, picks?: Picks): Promise<Result<ReviewCounts>> =>
	withLock(reviewLock(importId), () => decideAlone(importId, target, decision, picks));

async function decideAlone(importId: string, target: Target, decision: Decision, picks?: Picks): Promise<Result<ReviewCounts>> {
	const opened = await openSession(importId);
	if (!opened.ok) return opened;
	const session = opened.value;
	const wanted = 'pairs' in target
		? target.pairs.filter((p) => Number.isInteger(p) && p >= 0 && p < session.pairs.length && (session.plan.settled[p] !== 1 || session.decisions[p] !== 0))
		: orderedPairs(session, target.filter).filter((p) => isOpen(session, p));
	if (wanted.length === 0) return ok(counts(session));
	const db = await openStore();
	const pairs = Uint32Array.from(wanted);
	const seq = (session.log.at(-1)?.seq ?? -1) + 1;
	const entry = {
		importId, seq, at: wallClock(), by: await userName(db), decision, pairs,
		previous: Uint8Array.from(wanted, (p) => session.decisions[p] ?? 0), picks: picks && Object.keys(picks).length > 0 ? picks : null
	};
	await withDeadline(db.put('decisions', entry, [importId, seq]), 'Keeping the decision');
	session.log.push(entry);
	for (const p of pairs) session.decisions[p] = DECISIONS.indexOf(decision);
	replan(session);
	return ok(counts(session));
}

/** PipelineApi.undoDecision: takes back the newest decision (or bulk of decisions). */
export const undoDecision = (importId: string): Promise<Result<ReviewCounts>> => withLock(reviewLock(importId), () => undoAlone(importId));

async function undoAlone(importId: string): Promise<Result<ReviewCounts>> {
	const opened = await openSession(importId);
	if (!opened.ok) return opened;
	const session = opened.value;
	const entry = session.log.at(-1);
	if (!entry) return fail('nothingToUndo', {});
	const db = await openStore();
	await withDeadline(db.delete('decisions', [importId, entry.seq]), 'Taking back the decision');
	session.log.pop();
	entry.pairs.forEach((p, i) => { session.decisions[p] = entry.previous[i] ?? 0; });
	replan(session);
	return ok(counts(session));
}
