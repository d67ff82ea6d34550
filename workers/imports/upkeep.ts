import { ifFree } from '../locks';
import { erasingLeft } from '../privacy/erasing';
import { readRescoring } from '../store/scores';
import { upgradeLeft } from '../store/upgrade';
import { openStore, wallClock } from './context';
import { breathe } from './jobs';

let started: Promise<void> | null = null;

/** Starts what the stored contacts wait for, once in a worker's life, in one tab: a rescoring that died, an upgrade. What goes wrong is tried again by the next worker. */
export function beginUpkeep(): void {
	started ??= ifFree('muster:upkeep', () => upkeep(), undefined).catch(() => undefined);
}

/** All of it, now. */
export async function upkeep(): Promise<void> {
	const db = await openStore();
	// As a rule nothing waits, and what would do it isn't loaded.
	if (await erasingLeft(db)) await (await import('../privacy/erase')).resumeErasing();
	const { serials, begun } = await upgradeLeft(db);
	if (serials.length > 0 || begun) await (await import('./upgrade')).upgrade(db);
	if (await readRescoring(db)) await (await import('./rescore')).rescoreAll(() => undefined);
	await (await import('../store/journal-packing')).packJournal(db, wallClock, breathe);
}
