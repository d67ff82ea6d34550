/** A session in memory, and the decisions that it goes by. */

import { DECISIONS } from '#domain/matching/match';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import type { ImportSession } from './session';

/** The session with what other tabs decided or took back meanwhile. The log is a stack: the same top means the same log. */
export async function withNewest(db: Store, s: ImportSession): Promise<ImportSession> {
	const cursor = await withDeadline(db.transaction('decisions').store.openCursor(ofImport(s.manifest.id), 'prev'), 'Reading the decisions');
	const top = cursor?.value;
	const mine = s.log.at(-1);
	if (top?.seq === mine?.seq && top?.at === mine?.at && top?.decision === mine?.decision && top?.pairs[0] === mine?.pairs[0]) return s;
	s.log = await withDeadline(db.getAll('decisions', ofImport(s.manifest.id)), 'Reading the decisions');
	s.decisions.fill(0);
	for (const entry of s.log) for (const p of entry.pairs) s.decisions[p] = DECISIONS.indexOf(entry.decision);
	replan(s);
	return s;
}

/** Plans anew after decisions changed. */
export function replan(session: ImportSession): void {
	session.version++;
	session.plan = session.planner(session.decisions);
}
