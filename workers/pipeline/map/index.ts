/** The map stage: which column is which field, and rows of cells as columns of fields. */
export { applyMapping, headerLanguage } from './apply';
export { columnsOfCells, type SourceColumns } from './source';
export { splitAddress, splitPlace } from './address';
export { completeNames } from './full-name';
export { phoneCountry } from './phone-country';
export { withDeclared, type Declared } from './declared';
export { proposeMapping, readColumns } from './propose';
export { recognizeExport, exportColumns, knownExports, type Recognized } from './exports/index';
