/** What not every import needs: corrections, files to take away, backups. */
export { backupContacts } from '../backup/contacts-of';
export { logBackup, makeBackup } from '../backup/make';
export { backupHeader, restoreBackup } from '../backup/restore';
export { exportDuplicates, exportHeld, exportImports } from './reports/export-lists';
export { closeFix, countFix, fixAll, fixCells, fixPage, fixSummary, redoFix, tryFix, undoFix } from './fix/fix';
export { exportProof } from './proof/save';
export { verifyProof } from './proof/verify';
export { forgetQuickClean, quickClean, quickCleanFile } from './quick-clean/index';
export { errorReport } from './reports/report';
