import type { PipelineApi } from '../contract';
import { proposeMapping } from '../pipeline/map/index';
import { readImport, readImports } from '../store/imports';
import { readSettings } from '../store/settings';
import { BY_HAND } from './append';
import { checkContact, saveContact, setAlive } from './by-hand';
import { openStore } from './context';
import { createImport, inspectFile, stagedFile, updateSetup } from './create';
import { describe } from './describe';
import { finalizeImport } from './finalize';
import { decideHeld, heldCount, heldPage } from './held';
import { preflight } from './preflight';
import { cancelImport, processImport, reopenImport } from './process';
import { errorReport } from './report';
import { decide, reviewCounts, reviewPage, undoDecision } from './review';
import { addCustomField, rescoreAll, saveSettings } from './settings';
import { sweepFiles } from './sweep';
import { undoEvent } from './undo';
import { whenFull } from './when-full';
import { wipeDevice } from './wipe';

let swept: Promise<void> | null = null;

/** What pipeline.worker offers to the window. */
export const pipelineApi: PipelineApi = {
	ping: async () => 'pong',
	inspectFile, preflight, createImport, updateSetup: whenFull(updateSetup), stagedFile,
	proposeMapping: async (headers, samples) => proposeMapping(headers, samples),
	processImport, cancelImport: whenFull(cancelImport), reopenImport: whenFull(reopenImport),
	reviewCounts, reviewPage, decide: whenFull(decide), undoDecision: whenFull(undoDecision), finalizeImport,
	// Contacts made by hand have a manifest too, but they are no import.
	listImports: async () => {
		const db = await openStore();
		// The first look in a worker's life tidies up after those that were killed.
		await (swept ??= sweepFiles(db).catch(() => undefined));
		return (await readImports(db)).filter((m) => m.id !== BY_HAND);
	},
	getImport: async (id) => readImport(await openStore(), id),
	errorReport, heldCount, heldPage, decideHeld: whenFull(decideHeld), checkContact, saveContact: whenFull(saveContact),
	deleteContacts: async (ids) => {
		const done = await whenFull(setAlive)(ids, 0);
		return done.ok ? { ok: true, value: { deleted: done.value } } : done;
	},
	restoreContacts: async (ids) => {
		const done = await whenFull(setAlive)(ids, 1);
		return done.ok ? { ok: true, value: { restored: done.value } } : done;
	},
	undoEvent: whenFull(undoEvent),
	getSettings: async () => readSettings(await openStore()),
	saveSettings: whenFull(saveSettings), addCustomField: whenFull(addCustomField), rescoreAll,
	describe: async () => describe(),
	wipeDevice
};
