import type { PipelineApi } from '../contract';
import { restoreUnfinished } from '../backup/unfinished';
import { later } from '../later';
import { storeMark } from '../store/engine/canary';
import { typedKey } from '../store/sealing/typed-key';
import { readImport, readImports } from '../store/imports';
import { journal } from '../store/journal/journal';
import { readSettings } from '../store/settings';
import { atWork, reviewAsked } from './at-work';
import { setAway } from './away';
import { BY_HAND } from './contacts/by-hand-id';
import { openStore, userName, wallClock } from './context';
import { allHeld } from './held/held-store';
import { addCustomField, saveSettings } from './device/settings';
import { sweepFiles, sweepPictures } from './device/sweep';
import { listUsers, removeUser, saveUser, switchUser } from './device/users';
import { beginUpkeep } from './device/upkeep';
import { whenFull } from './when-full';
import { wipeDevice } from './device/wipe';

const [loadReading, loadImporting, loadContacts, loadTools, loadBooth] = [
	() => import('./api-reading'),
	() => import('./api-importing'),
	() => import('./api-contacts'),
	() => import('./api-tools'),
	() => import('./api-booth')
];
const loadWarmUp = () => import('./match/warm-up');
const loadFields = () => import('../fields/api');
const loadRows = () => import('../rows/start');
/** What Home and Settings ask for as they open: by themselves, so that the rest is not read for it. */
const loadTyped = () => import('./contacts/half-typed');
const loadApart = () => import('./match/apart');
const loadPrivacy = () => import('../privacy/erase');
const loadDescribe = () => import('./device/describe');
const loadCreate = () => import('../rows/create-work');
const loadCounting = () => import('./device/window-events');
const counting = later(loadCounting);
const fields = later(loadFields);
const [reading, importing, contacts, tools, booth] = [
	later(loadReading),
	later(loadImporting),
	later(loadContacts),
	later(loadTools),
	later(loadBooth)
];
const privacy = later(loadPrivacy);
const [typed, apart] = [later(loadTyped), later(loadApart)];

/** Loads what was not called yet, so that a version of the app that is replaced on its server while this one is open goes on working. */
export async function loadTheRest(): Promise<void> {
	for (const load of [
		loadReading,
		loadImporting,
		loadContacts,
		loadTools,
		loadBooth,
		loadTyped,
		loadApart,
		loadPrivacy,
		loadFields,
		loadWarmUp,
		loadRows,
		loadDescribe,
		loadCreate,
		loadCounting
	])
		await load();
}

const looked = atWork.first(reading('preflight'), { last: true });

let swept: Promise<void> | null = null;

/** What pipeline.worker offers to the window. */
export const pipelineApi: PipelineApi = {
	ping: async () => 'pong',
	warmUp: async () => (await loadWarmUp()).warmUp(),
	expectRows: async () => (await loadRows()).expectRows(),
	inspectFiles: atWork.first(reading('inspectFiles')),
	preflight: (...given) => {
		// What is asked next, as a rule.
		void loadImporting()
			.then(loadCreate)
			.catch(() => undefined);
		return looked(...given);
	},
	stopPreflight: reading('stopPreflight'),
	createImport: atWork.first(whenFull(reading('createImport'))),
	stopStaging: reading('stopStaging'),
	updateSetup: whenFull(reading('updateSetup')),
	stagedFiles: whenFull(reading('stagedFiles')),
	columnValues: whenFull(reading('columnValues')),
	listMappings: reading('listMappings'),
	saveMapping: whenFull(reading('saveMapping')),
	deleteMapping: whenFull(reading('deleteMapping')),
	exportMapping: whenFull(reading('exportMapping')),
	importMapping: whenFull(reading('importMapping')),
	listRecipes: reading('listRecipes'),
	saveRecipe: whenFull(reading('saveRecipe')),
	deleteRecipe: whenFull(reading('deleteRecipe')),
	exportRecipe: whenFull(reading('exportRecipe')),
	importRecipe: whenFull(reading('importRecipe')),
	applyRecipe: whenFull(reading('applyRecipe')),
	quickClean: tools('quickClean'),
	quickCleanFile: tools('quickCleanFile'),
	forgetQuickClean: tools('forgetQuickClean'),
	fixSummary: whenFull(tools('fixSummary')),
	fixPage: whenFull(tools('fixPage')),
	tryFix: whenFull(tools('tryFix')),
	countFix: whenFull(tools('countFix')),
	fixCells: whenFull(tools('fixCells')),
	fixAll: whenFull(tools('fixAll')),
	undoFix: whenFull(tools('undoFix')),
	redoFix: whenFull(tools('redoFix')),
	closeFix: whenFull(tools('closeFix')),
	processImport: atWork.first(whenFull(importing('processImport')), { last: true }),
	checkAgain: whenFull(importing('checkAgain')),
	cancelImport: whenFull(importing('cancelImport')),
	reopenImport: whenFull(importing('reopenImport')),
	reviewCounts: reviewAsked.first(importing('reviewCounts')),
	reviewPage: reviewAsked.first(importing('reviewPage')),
	reviewGroup: reviewAsked.first(importing('reviewGroup')),
	thresholdEffect: reviewAsked.first(importing('thresholdEffect')),
	decide: whenFull(importing('decide')),
	undoDecision: whenFull(importing('undoDecision')),
	finalizeImport: whenFull(importing('finalizeImport')),
	// Contacts made by hand have a manifest too, but they are no import.
	listImports: async () => {
		const db = await openStore();
		// The first look in a worker's life tidies up after those that were killed.
		await (swept ??= sweepFiles(db)
			.catch(() => undefined)
			.then(() => {
				void sweepPictures(db, wallClock()).catch(() => undefined);
				void counting('tidyEvents')(db).catch(() => undefined);
			}));
		beginUpkeep();
		return (await readImports(db)).filter((m) => m.id !== BY_HAND);
	},
	getImport: async (id) => readImport(await openStore(), id),
	errorReport: whenFull(tools('errorReport')),
	exportImports: whenFull(tools('exportImports')),
	exportHeld: whenFull(tools('exportHeld')),
	exportDuplicates: whenFull(tools('exportDuplicates')),
	heldCount: async () => (await allHeld(await openStore())).length,
	heldPage: contacts('heldPage'),
	heldPlace: contacts('heldPlace'),
	decideHeld: whenFull(contacts('decideHeld')),
	undoSkip: whenFull(contacts('undoSkip')),
	checkContact: contacts('checkContact'),
	saveContact: whenFull(contacts('saveContact')),
	keepTyped: typed('keepTyped'),
	forgetTyped: typed('forgetTyped'),
	keptTyped: typed('keptTyped'),
	deleteContacts: async (ids, onProgress) => {
		const done = await whenFull(contacts('deleteContacts'))(ids, onProgress);
		return done.ok ? { ok: true, value: { deleted: done.value } } : done;
	},
	restoreContacts: whenFull(contacts('restoreContacts')),
	deletions: contacts('deletions'),
	bringBack: whenFull(contacts('bringBack')),
	deletedHere: contacts('deletedHere'),
	removeDeleted: whenFull(contacts('removeDeleted')),
	previewBulkEdit: contacts('previewBulkEdit'),
	bulkEdit: whenFull(contacts('bulkEdit')),
	undoBulkEdit: whenFull(contacts('undoBulkEdit')),
	stopBulkEdit: contacts('stopBulkEdit'),
	bulkEdits: contacts('bulkEdits'),
	peopleNamed: privacy('peopleNamed'),
	erasePreview: whenFull(privacy('erasePreview')),
	eraseContact: whenFull(privacy('eraseContact')),
	undoEvent: whenFull(contacts('undoEvent')),
	undoEffect: contacts('undoEffect'),
	undoPreview: contacts('undoPreview'),
	undoImport: whenFull(contacts('undoImport')),
	apartCount: apart('apartCount'),
	forgetApart: whenFull(apart('forgetApart')),
	makeBackup: whenFull(tools('makeBackup')),
	logBackup: tools('logBackup'),
	backupHeader: tools('backupHeader'),
	restoreBackup: whenFull(tools('restoreBackup')),
	backupContacts: whenFull(tools('backupContacts')),
	restoreUnfinished,
	exportProof: tools('exportProof'),
	verifyProof: tools('verifyProof'),
	addToList: whenFull(contacts('addToList')),
	boothTally: booth('boothTally'),
	keepDraft: booth('keepDraft'),
	keptDraft: booth('keptDraft'),
	keptCompletion: booth('keptCompletion'),
	keptPlaces: booth('keptPlaces'),
	visitors: booth('visitors'),
	visitor: booth('visitor'),
	picture: booth('picture'),
	capturedOf: booth('capturedOf'),
	attendeeColumns: booth('attendeeColumns'),
	attendeeLists: booth('attendeeLists'),
	consentReport: booth('consentReport'),
	handOverFile: booth('handOverFile'),
	handOverBytes: booth('handOverBytes'),
	readCode: booth('readVisitorCode'),
	capture: whenFull(booth('capture')),
	takeBackVisitor: whenFull(booth('takeBackVisitor')),
	settleConflict: whenFull(booth('settleConflict')),
	keepPicture: whenFull(booth('keepPicture')),
	loadAttendees: whenFull(booth('loadAttendees')),
	dropAttendees: whenFull(booth('dropAttendees')),
	receiveFile: whenFull(booth('receiveFile')),
	receiveBytes: whenFull(booth('receiveBytes')),
	trialWrite: whenFull(booth('trialWrite')),
	undeliveredVisitors: later(() => import('./booth/visitor-delivery'))('undeliveredVisitors'),
	noteEvents: counting('noteEvents'),
	noteLookedAt: counting('noteContactLookedAt'),
	getSettings: async () => readSettings(await openStore()),
	saveSettings: whenFull(saveSettings),
	addCustomField: whenFull(addCustomField),
	ownFields: fields('ownFields'),
	fieldMeant: fields('fieldMeant'),
	fieldUsage: fields('fieldUsage'),
	renameField: whenFull(fields('renameField')),
	hideField: whenFull(fields('hideField')),
	deleteField: whenFull(fields('deleteField')),
	restoreField: whenFull(fields('restoreField')),
	changeChoices: whenFull(fields('changeChoices')),
	retypePreview: fields('retypePreview'),
	retypeField: whenFull(fields('retypeField')),
	rescoreAll: whenFull(contacts('rescoreAll')),
	profileVersions: contacts('profileVersions'),
	saveProfile: whenFull(contacts('saveProfile')),
	setScore: whenFull(contacts('setScore')),
	writeOutcomes: whenFull(contacts('writeOutcomes')),
	saveModel: whenFull(contacts('saveModel')),
	useModel: whenFull(contacts('useModel')),
	scoreList: whenFull(contacts('scoreList')),
	deleteModel: whenFull(contacts('deleteModel')),
	exportModel: whenFull(contacts('exportModel')),
	importModel: whenFull(contacts('importModel')),
	describe: later(loadDescribe)('describe'),
	wipeDevice: whenFull(wipeDevice),
	listUsers,
	saveUser: whenFull(saveUser),
	removeUser: whenFull(removeUser),
	switchUser: whenFull(switchUser),
	storeMark: async () => storeMark(await openStore()),
	typedKey: async () => typedKey(await openStore()),
	setAway: async (away) => setAway(away),
	noteReport: async (id) => {
		const db = await openStore();
		await journal(db, wallClock(), await userName(db), 'contact.reported', id === null ? {} : { id });
	},
	noteExport: async (what, format, rows) => {
		const db = await openStore();
		await journal(db, wallClock(), await userName(db), 'export.saved', { what, format, rows });
	}
};
