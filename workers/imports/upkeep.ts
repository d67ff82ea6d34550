import { ifFree } from '../locks';
import { readRescoring } from '../store/scores';
import { openStore } from './context';
import { rescoreAll } from './rescore';
import { upgrade } from './upgrade';

let begun: Promise<void> | null = null;

/** Starts what the stored contacts wait for, once in a worker's life, in one tab: a rescoring that died, an upgrade. What goes wrong is tried again by the next worker. */
export function beginUpkeep(): void {
	begun ??= ifFree('muster:upkeep', () => upkeep(), undefined).catch(() => undefined);
}

/** All of it, now. */
export async function upkeep(): Promise<void> {
	const db = await openStore();
	await upgrade(db);
	if (await readRescoring(db)) await rescoreAll(() => undefined);
}
