/** What is done with contacts once they are here, one by one or all at once. */
export { bulkEdits } from './contacts/bulk-list';
export { bulkEdit, previewBulkEdit, stopBulkEdit, undoBulkEdit } from './contacts/bulk-edit';
export { checkContact, saveContact } from './contacts/by-hand';
export { bringBack, deletions } from './contacts/bring-back';
export { deleteContacts, restoreContacts } from './contacts/delete-restore';
export { decideHeld } from './held/held';
export { heldPage, heldPlace } from './held/held-page';
export { undoSkip } from './held/held-skipped';
export { addToList } from './lists/list-add';
export { scoreList } from './lists/list-scoring';
export { deleteModel, exportModel, importModel, saveModel, useModel } from './scoring/models';
export { setScore } from './scoring/override';
export { profileVersions, saveProfile } from './device/profile';
export { rescoreAll } from './scoring/rescore';
export { undoEvent } from './undo/undo';
export { undoEffect } from './undo/undo-effect';
export { undoImport, undoPreview } from './undo/undo-import';
export { writeOutcomes } from './scoring/write-outcomes';
