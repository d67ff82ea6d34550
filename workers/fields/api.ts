/** What is done with own fields once they are made: renaming, hiding, deleting, their choices and their type. */
export { changeChoices } from './choices';
export { hideField, renameField } from './change';
export { ownFields } from './list';
export { fieldMeant } from './names';
export { deleteField, restoreField } from './remove';
export { retypeField, retypePreview } from './retype';
export { fieldUsage } from './usage';
