import { ifFree } from '../../locks';
import { readFieldMark } from '../../fields/mark';
import { bulkLeft } from '../contacts/bulk-mark';
import { erasingLeft } from '../../privacy/erasing';
import { readRescoring, scoreByRules } from '../../store/scores';
import { upgradeLeft } from '../../store/engine/upgrade';
import { readDataKey } from '../../store/sealing/data-key';
import { isQuotaError } from '../../store/engine/open';
import { onProtection } from '../../store/sealing/protect';
import { openStore, wallClock } from '../context';
import { breathe } from '../jobs';
import { readOutcomesMark } from '../scoring/outcomes-mark';
import { keepOwnFields } from '../contacts/own-fields';
import { rulesHere } from '../proof/recipe';

let started: Promise<void> | null = null;

/**
 * Starts what the stored contacts wait for, once in a worker's life, in one tab: a rescoring that died or that new rules ask for, an
 * upgrade. What goes wrong is tried again by the next worker.
 */
export function beginUpkeep(): void {
	started ??= ifFree('muster:upkeep', () => upkeep(), undefined)
		.catch(() => undefined)
		.then(() => {
			onProtection(beginSealing);
			beginSealing();
		});
}

/** Where there was no room to seal the rest, it is tried again after this time, ms. */
const ROOM_AGAIN_MS = 60_000;
/** [Note: at rest] Seals what lies in clear since the app has a lock, or opens what lies sealed since it has none; in one tab. */
function beginSealing(): void {
	void ifFree(
		'muster:seal',
		async () => {
			const record = await readDataKey(await openStore());
			// As a rule all of it is done, and what would do it isn't loaded.
			if (record && !record.done) await (await import('./seal-store')).sealStore();
		},
		undefined
	).catch((e: unknown) => {
		// There may be room by then; until all is sealed Settings say so.
		if (isQuotaError(e)) setTimeout(beginSealing, ROOM_AGAIN_MS);
	});
}

/** All of it, now. */
export async function upkeep(): Promise<void> {
	const db = await openStore();
	// As a rule nothing waits, and what would do it isn't loaded.
	if (await erasingLeft(db)) await (await import('../../privacy/erase')).resumeErasing();
	if (await bulkLeft(db)) await (await import('../contacts/bulk-undo')).takeBackLeft(db);
	const { serials, begun } = await upgradeLeft(db);
	if (serials.length > 0 || begun) await (await import('./upgrade')).upgrade(db);
	if (await readFieldMark(db)) await (await import('../../fields/rewrite')).resumeFieldChange(db);
	if (await readOutcomesMark(db)) await (await import('../scoring/write-outcomes')).resumeOutcomes(db);
	await keepOwnFields(db);
	await scoreByRules(db, rulesHere(), wallClock());
	if (!(await readRescoring(db))) await (await import('../scoring/score-by-age')).scoreByAge(db, wallClock());
	if (await readRescoring(db)) await (await import('../scoring/rescore')).rescoreAll(() => undefined);
	await (await import('../contacts/remove-deleted')).removeExpired(db, wallClock());
	await (await import('../../store/journal/journal-packing')).packJournal(db, wallClock, breathe);
}
