/** Decisions of a review: made, kept with who made them, and taken back. */

import { DECISIONS, type Decision } from '#domain/matching/match';
import type { FieldId } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import type { ReviewCounts, ReviewFilter } from '#domain/matching/review';
import { withLock } from '../../locks';
import { tell } from '../../news';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { openStore, userName, wallClock } from '../context';
import { reviewLock } from '../owner';
import { isByRule, orderedPairs } from './review-order';
import { movedOn, stateOf } from './review-state';
import { prepareCommit } from '../commit/commit-ahead';
import { replan } from '../match/replan';
import type { ImportSession } from '../match/session';
import { typeOf } from './review-pairs';
import { sharedMailOpen } from '../match/shared-mail';
import { counts, openSession, openPairs } from './review';

type Target = { pairs: number[] } | { filter: ReviewFilter; from?: number };
type Picks = Partial<Record<FieldId, 'left' | 'right'>>;

/** PipelineApi.decide. One at a time over all tabs, each seeing the ones before. */
export const decide = (importId: string, target: Target, decision: Decision, picks?: Picks, seen?: string): Promise<Result<ReviewCounts>> =>
	withLock(reviewLock(importId), () => decideAlone(importId, target, decision, picks, seen));

async function decideAlone(
	importId: string,
	target: Target,
	decision: Decision,
	picks?: Picks,
	seen?: string
): Promise<Result<ReviewCounts>> {
	const opened = await openSession(importId);
	if (!opened.ok) return opened;
	const session = opened.value;
	if (movedOn(session, seen, 'pairs' in target ? target.pairs : null)) return fail('decidedElsewhere', {});
	const wanted =
		'pairs' in target
			? target.pairs.filter(
					(p) =>
						Number.isInteger(p) &&
						p >= 0 &&
						p < session.pairs.length &&
						(session.plan.settled[p] !== 1 || session.decisions[p] !== 0 || isByRule(session, p))
				)
			: target.filter === 'sharedMail'
				? sharedMailOpen(session)
				: openPairs(orderedPairs(session, target.filter)).filter((p) => (session.pairs.score[p] ?? 0) >= (target.from ?? 0));
	if (wanted.length === 0) return ok(counts(session));
	const db = await openStore();
	const pairs = Uint32Array.from(wanted);
	const seq = (session.log.at(-1)?.seq ?? -1) + 1;
	const entry = {
		importId,
		seq,
		at: wallClock(),
		by: await userName(db),
		decision,
		pairs,
		previous: Uint8Array.from(wanted, (p) => session.decisions[p] ?? 0),
		picks: picks && Object.keys(picks).length > 0 ? picks : null
	};
	const tx = db.transaction(['decisions', 'journal'], 'readwrite', { durability: 'relaxed' });
	const type = new Set(wanted.map((p) => typeOf(session, p)));
	await Promise.all([
		tx.objectStore('decisions').put(entry, [importId, seq]),
		journalIn(tx, entry.at, entry.by, 'import.decided', {
			importId,
			file: session.manifest.file.name,
			decision,
			pairs: wanted.length,
			...(type.size === 1 && { type: [...type][0] }),
			...('filter' in target && target.from !== undefined && { from: target.from })
		})
	]);
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
export const undoDecision = (importId: string, seen?: string): Promise<Result<ReviewCounts>> =>
	withLock(reviewLock(importId), () => undoAlone(importId, seen));

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
	await Promise.all([
		tx.objectStore('decisions').delete([importId, entry.seq]),
		journalIn(tx, at, by, 'import.decisionUndone', {
			importId,
			file: session.manifest.file.name,
			decision: entry.decision,
			pairs: entry.pairs.length
		})
	]);
	await withDeadline(tx.done, 'Taking back the decision');
	session.log.pop();
	entry.pairs.forEach((p, i) => {
		session.decisions[p] = entry.previous[i] ?? 0;
	});
	replan(session);
	return settled(db, session);
}
