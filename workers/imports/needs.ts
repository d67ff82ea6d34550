import type { PipelineApi } from '../contract';
import type { Needs } from '../guard';

/** What calls of the pipeline need (HIS-3). Cancelling one's import, typing a contact and looking at things is everybody's, and so is handing over by codes, which is the booth's own work. */
export const pipelineNeeds: Needs<PipelineApi> = {
	createImport: 'import', updateSetup: 'import', addCustomField: 'import', processImport: 'import', reopenImport: 'import', finalizeImport: 'import', undoImport: 'import',
	errorReport: 'import', fixCells: 'import', fixAll: 'import', undoFix: 'import', redoFix: 'import', closeFix: 'import',
	saveMapping: 'import', deleteMapping: 'import', importMapping: 'import', saveRecipe: 'import', deleteRecipe: 'import', importRecipe: 'import',
	decide: 'decide', undoDecision: 'decide', decideHeld: 'decide', forgetApart: 'decide',
	addToList: 'lists', loadAttendees: 'import', dropAttendees: 'delete', receiveFile: 'import', receiveBytes: 'import',
	deleteContacts: 'delete', restoreContacts: 'delete', erasePreview: 'erase', eraseContact: 'erase',
	saveProfile: 'settings', rescoreAll: 'settings', saveModel: 'settings', useModel: 'settings', scoreList: 'settings', deleteModel: 'settings', importModel: 'settings',
	restoreBackup: 'settings', wipeDevice: 'settings',
	exportImports: 'export', exportProof: 'export', exportHeld: 'export', consentReport: 'export', exportDuplicates: 'export', exportMapping: 'export', exportRecipe: 'export', exportModel: 'export', handOverFile: 'export', makeBackup: 'export', backupContacts: 'import'
};
