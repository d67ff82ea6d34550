import * as z from 'zod/mini';
import { readEvent, type AppEvent } from '#domain/figures/events';
import { keptSince, pruneEvents, readTotals, record, recordUncounted } from '../../store/events';
import { noteLookedAt } from '../../store/first-times';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { readSettings } from '../../store/settings';
import { openStore, wallClock } from '../context';
import { completed, initiated, wereRead } from '../events';

/** What only the window knows of; the rest is noted by what does the work. */
const FROM_WINDOW: ReadonlySet<string> = new Set([
	'template_downloaded',
	'import_abandonment',
	'feature_adoption',
	'import_notification_response'
]);

const withRole = z.object({ role: z.string() });
/** The role of the user at work (HIS-3); none where nobody was added. */
async function roleNow(db: Store): Promise<string> {
	const id = await db.get('settings', 'currentUser');
	const read = withRole.safeParse(typeof id === 'string' ? await db.get('users', id) : null);
	return read.success ? read.data.role : 'none';
}

/** PipelineApi.noteEvents: those that are none of the window's, or say more than they may, are left out. */
export async function noteEvents(events: readonly { name: string; props: unknown }[]): Promise<void> {
	const at = wallClock();
	const db = await openStore();
	const role = events.some((e) => e.name === 'feature_adoption') ? await roleNow(db) : '';
	const read = events.flatMap(({ name, props }): AppEvent[] => {
		const event = FROM_WINDOW.has(name) ? readEvent(name, name === 'feature_adoption' ? { ...(props as object), role } : props, at) : null;
		return event ? [event] : [];
	});
	await record(db, read);
}

/** PipelineApi.noteLookedAt. */
export const noteContactLookedAt = async (contactId: number): Promise<void> => noteLookedAt(await openStore(), contactId, wallClock());

/**
 * Takes away what is older than the settings keep; counts imports first that nothing was counted of, as those that are older than the
 * counting.
 */
export async function tidyEvents(db: Store): Promise<void> {
	const settings = await readSettings(db);
	const now = wallClock();
	const since = keptSince(settings.eventDays, now);
	const counted = (await readTotals(db)).imports;
	const imports = await readImports(db);
	const ended = imports.filter(
		(m) => m.phase === 'complete' && m.method !== 'booth' && m.setup !== null && m.createdAt >= since && !counted.has(m.id)
	);
	for (const m of ended.reverse())
		await recordUncounted(db, m.id, [...initiated(m, settings), ...wereRead(m, m.createdAt), ...completed(m)]);
	const open = imports.filter((m) => m.phase !== 'complete' && m.phase !== 'cancelled').map((m) => m.id);
	await pruneEvents(db, settings.eventDays, now, new Set(open));
}
