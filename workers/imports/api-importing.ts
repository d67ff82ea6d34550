/** Steps 3 to 5 of an import. */
export { finalizeImport } from './finalize';
export { cancelImport, processImport, reopenImport } from './process';
export { decide, reviewCounts, reviewGroup, reviewPage, thresholdEffect, undoDecision } from './review';
