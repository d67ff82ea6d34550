import type { FieldId } from '#domain/fields';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { readSomeColumns } from '../../store/chunks/some-columns';
import { markRescoring } from '../../store/scores';
import { readScoring } from '../../store/scoring';
import { visibleSerials } from '../match/match-source';

/** In `settings`: when it was looked last whether scores are of long ago. */
const LOOKED = 'scoredByAge';
const DAY_MS = 86_400_000;
/** Scores are of this many days ago at most: within them, the shortest half-life that is usual takes a sixth of what fades. */
const OLDEST_DAYS = 7;
const AT_ONCE = 20;

/** What counts less with every day. */
const FADING: ReadonlySet<FieldId> = new Set<FieldId>(['lastActivityDate', 'activities']);

/**
 * Has everything scored anew where activities fade and scores are more than a week old, or of a day that is yet to come (the clock was
 * wrong): otherwise who was active once would stay “recently active” for ever (SCO-2). A learned model may count any date by its age.
 */
export async function scoreByAge(db: Store, now: number): Promise<void> {
	const last: unknown = await withDeadline(db.get('settings', LOOKED), 'Reading what is under way');
	if (typeof last === 'number' && last > now - DAY_MS && last <= now) return;
	const isOld = await hasOld(db, now);
	const tx = db.transaction(['settings'], 'readwrite', { durability: 'strict' });
	if (isOld) await markRescoring(tx, now, { by: 'Muster' });
	await tx.objectStore('settings').put(now, LOOKED);
	await withDeadline(tx.done, 'Noting how old scores are');
}

async function hasOld(db: Store, now: number): Promise<boolean> {
	const isByModel = (await readScoring(db)).model !== null;
	const serials = await visibleSerials(db);
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const { scoredAt, columns } of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), FADING)) {
			const isOf = scoredAt < now - OLDEST_DAYS * DAY_MS || scoredAt > now + DAY_MS;
			if (isOf && (isByModel || [...FADING].some((field) => columns.get(field)?.some((v) => v !== null && v !== '')))) return true;
		}
	return false;
}
