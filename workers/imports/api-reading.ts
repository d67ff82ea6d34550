/** Steps 1 and 2 of an import: files read, mapped and kept. */
export { columnValues } from './read/column-values';
export { createImport, stagedFiles, stopStaging, updateSetup } from './read/create';
export { inspectFiles } from './read/inspect';
export { preflight, stopPreflight } from './read/preflight';
export { applyRecipe, deleteRecipe, exportRecipe, importRecipe, listRecipes, saveRecipe } from './read/recipes';
export { deleteMapping, exportMapping, importMapping, listMappings, saveMapping } from './read/saved-mappings';
