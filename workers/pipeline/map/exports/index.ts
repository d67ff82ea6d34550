/** Known exports (MAP-4): which product wrote a file, and what its columns are. */
export { exportColumns } from './columns';
export { mapByExport } from './overlay';
export { recognizeExport, type Recognized } from './recognize';
export { knownExports } from './products/index';
