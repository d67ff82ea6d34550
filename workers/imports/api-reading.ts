/** Steps 1 and 2 of an import: files read, mapped and kept. */
export { columnValues } from './column-values';
export { createImport, stagedFiles, updateSetup } from './create';
export { inspectFiles } from './inspect';
export { preflight } from './preflight';
export { applyRecipe, deleteRecipe, exportRecipe, importRecipe, listRecipes, saveRecipe } from './recipes';
export { deleteMapping, exportMapping, importMapping, listMappings, saveMapping } from './saved-mappings';
