import { backupContacts } from '../backup/contacts-of';
import { makeBackup } from '../backup/make';
import { backupHeader, restoreBackup, restoreUnfinished } from '../backup/restore';
import type { PipelineApi } from '../contract';
import { readCode } from '../codes/read-code';
import { storeMark } from '../store/canary';
import { readImport, readImports } from '../store/imports';
import { journal } from '../store/journal';
import { readSettings } from '../store/settings';
import { apartCount, forgetApart } from './apart';
import { BY_HAND } from './append';
import { checkContact, saveContact, setAlive } from './by-hand';
import { boothTally, capture, keepDraft, keptDraft } from './capture';
import { columnValues } from './column-values';
import { openStore, userName, wallClock } from './context';
import { createImport, stagedFiles, updateSetup } from './create';
import { setAway } from './away';
import { describe } from './describe';
import { exportDuplicates, exportHeld, exportImports } from './export-lists';
import { finalizeImport } from './finalize';
import { closeFix, countFix, fixAll, fixCells, fixPage, fixSummary, redoFix, tryFix, undoFix } from './fix';
import { inspectFiles } from './inspect';
import { decideHeld, heldCount, heldPage } from './held';
import { preflight } from './preflight';
import { cancelImport, processImport, reopenImport } from './process';
import { forgetQuickClean, quickClean, quickCleanFile } from './quick-clean/index';
import { errorReport } from './report';
import { applyRecipe, deleteRecipe, exportRecipe, importRecipe, listRecipes, saveRecipe } from './recipes';
import { decide, reviewCounts, reviewGroup, reviewPage, thresholdEffect, undoDecision } from './review';
import { deleteMapping, exportMapping, importMapping, listMappings, saveMapping } from './saved-mappings';
import { deleteModel, exportModel, importModel, saveModel, useModel } from './models';
import { setScore } from './override';
import { profileVersions, saveProfile } from './profile';
import { rescoreAll } from './rescore';
import { addToList } from './list-add';
import { addCustomField, saveSettings } from './settings';
import { sweepFiles } from './sweep';
import { beginUpkeep } from './upkeep';
import { writeOutcomes } from './write-outcomes';
import { undoEvent } from './undo';
import { undoImport, undoPreview } from './undo-import';
import { whenFull } from './when-full';
import { wipeDevice } from './wipe';

let swept: Promise<void> | null = null;

/** What pipeline.worker offers to the window. */
export const pipelineApi: PipelineApi = {
	ping: async () => 'pong',
	inspectFiles, preflight, createImport: whenFull(createImport), updateSetup: whenFull(updateSetup), stagedFiles: whenFull(stagedFiles),
	columnValues: whenFull(columnValues), listMappings, saveMapping: whenFull(saveMapping), deleteMapping: whenFull(deleteMapping), exportMapping: whenFull(exportMapping), importMapping: whenFull(importMapping),
	listRecipes, saveRecipe: whenFull(saveRecipe), deleteRecipe: whenFull(deleteRecipe), exportRecipe: whenFull(exportRecipe), importRecipe: whenFull(importRecipe), applyRecipe: whenFull(applyRecipe),
	quickClean, quickCleanFile, forgetQuickClean,
	fixSummary: whenFull(fixSummary), fixPage: whenFull(fixPage), tryFix: whenFull(tryFix), countFix: whenFull(countFix), fixCells: whenFull(fixCells), fixAll: whenFull(fixAll), undoFix: whenFull(undoFix), redoFix: whenFull(redoFix), closeFix: whenFull(closeFix),
	processImport: whenFull(processImport), cancelImport: whenFull(cancelImport), reopenImport: whenFull(reopenImport),
	reviewCounts, reviewPage, reviewGroup, thresholdEffect, decide: whenFull(decide), undoDecision: whenFull(undoDecision), finalizeImport: whenFull(finalizeImport),
	// Contacts made by hand have a manifest too, but they are no import.
	listImports: async () => {
		const db = await openStore();
		// The first look in a worker's life tidies up after those that were killed.
		await (swept ??= sweepFiles(db).catch(() => undefined));
		beginUpkeep();
		return (await readImports(db)).filter((m) => m.id !== BY_HAND);
	},
	getImport: async (id) => readImport(await openStore(), id),
	errorReport: whenFull(errorReport), exportImports: whenFull(exportImports), exportHeld: whenFull(exportHeld), exportDuplicates: whenFull(exportDuplicates), heldCount, heldPage, decideHeld: whenFull(decideHeld), checkContact, saveContact: whenFull(saveContact),
	deleteContacts: async (ids) => {
		const done = await whenFull(setAlive)(ids, 0);
		return done.ok ? { ok: true, value: { deleted: done.value } } : done;
	},
	restoreContacts: async (ids) => {
		const done = await whenFull(setAlive)(ids, 1);
		return done.ok ? { ok: true, value: { restored: done.value } } : done;
	},
	undoEvent: whenFull(undoEvent), undoPreview, undoImport: whenFull(undoImport), apartCount, forgetApart: whenFull(forgetApart),
	makeBackup: whenFull(makeBackup), backupHeader, restoreBackup: whenFull(restoreBackup), backupContacts: whenFull(backupContacts), restoreUnfinished,
	addToList: whenFull(addToList),
	capture: whenFull(capture), boothTally, keepDraft, keptDraft, readCode,
	getSettings: async () => readSettings(await openStore()),
	saveSettings: whenFull(saveSettings), addCustomField: whenFull(addCustomField), rescoreAll: whenFull(rescoreAll), profileVersions, saveProfile: whenFull(saveProfile), setScore: whenFull(setScore), writeOutcomes: whenFull(writeOutcomes), saveModel: whenFull(saveModel), useModel: whenFull(useModel), deleteModel: whenFull(deleteModel), exportModel: whenFull(exportModel), importModel: whenFull(importModel),
	describe: async () => describe(),
	wipeDevice: whenFull(wipeDevice),
	storeMark: async () => storeMark(await openStore()),
	setAway: async (away) => setAway(away),
	noteExport: async (what, format, rows) => {
		const db = await openStore();
		await journal(db, wallClock(), await userName(db), 'export.saved', { what, format, rows });
	}
};
