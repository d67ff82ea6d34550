import { DECISIONS, type MatchAnswer } from '#domain/matching/match';
import { matchAnswer } from '../../pipeline/match/similar/index';
import type { Store } from '../../store/engine/open';
import { pairSides } from '../review/pair-sides';
import type { ImportSession } from './session';
import { ANSWERS, MOST_ANSWERS, readAnswers } from './similar';

/** Pairs whose texts are read at once. */
const AT_ONCE = 200;
const [MERGE, KEEP_BOTH] = [DECISIONS.indexOf('merge'), DECISIONS.indexOf('keepBoth')];

/**
 * What this device's user has answered so far, with the answers of this import: what sharpens the model (DUP-2). Levels of
 * agreement only, no value of anybody. Taken from pairs that were looked at one by one; a bulk decision is no answer.
 * null = nothing new.
 */
export async function answersWith(db: Store, s: ImportSession): Promise<MatchAnswer[] | null> {
	const { similar } = s;
	if (!similar) return null;
	const asked = [...new Set(s.log.filter((e) => e.pairs.length === 1).flatMap((e) => [...e.pairs]))]
		.filter((p) => s.decisions[p] === MERGE || s.decisions[p] === KEEP_BOTH)
		.slice(-MOST_ANSWERS);
	if (asked.length === 0) return null;
	const made: MatchAnswer[] = [];
	for (let at = 0; at < asked.length; at += AT_ONCE) {
		const some = asked.slice(at, at + AT_ONCE);
		const sides = await pairSides(s, some);
		for (const p of some) {
			const [left, right] = [sides.get(s.pairs.left[p] ?? 0), sides.get(s.pairs.right[p] ?? 0)];
			if (left && right) made.push(matchAnswer(left.values, right.values, s.decisions[p] === MERGE, similar.model));
		}
	}
	return [...(await readAnswers(db)), ...made].slice(-MOST_ANSWERS);
}

/** Keeps them, inside a transaction that includes `settings`. */
export const putAnswers = (
	tx: { objectStore(name: 'settings'): { put(value: unknown, key: string): Promise<unknown> } },
	answers: MatchAnswer[]
): Promise<unknown> => tx.objectStore('settings').put(answers, ANSWERS);
