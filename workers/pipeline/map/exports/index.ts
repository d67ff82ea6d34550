/** Known exports (MAP-4): which product wrote a file, and what its columns are. */
export { exportColumns, type ExportColumn } from './columns';
export { mapByExport } from './overlay';
export { fittingExports, recognizeExport, type Recognized } from './recognize';
export { knownExports } from './products/index';
