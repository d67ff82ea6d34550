/** What is done with contacts once they are here, one by one or all at once. */
export { apartCount, forgetApart } from './apart';
export { bulkEdits } from './bulk-list';
export { bulkEdit, previewBulkEdit, stopBulkEdit, undoBulkEdit } from './bulk-edit';
export { checkContact, saveContact } from './by-hand';
export { deleteContacts, restoreContacts } from './delete-restore';
export { forgetTyped, keepTyped, keptTyped } from './half-typed';
export { decideHeld } from './held';
export { heldPage } from './held-page';
export { addToList } from './list-add';
export { scoreList } from './list-scoring';
export { deleteModel, exportModel, importModel, saveModel, useModel } from './models';
export { setScore } from './override';
export { profileVersions, saveProfile } from './profile';
export { rescoreAll } from './rescore';
export { undoEvent } from './undo';
export { undoEffect } from './undo-effect';
export { undoImport, undoPreview } from './undo-import';
export { writeOutcomes } from './write-outcomes';
