/** Steps 3 to 5 of an import. */
export { finalizeImport } from './commit/finalize';
export { cancelImport, checkAgain, processImport, reopenImport } from './stage/process';
export { reviewCounts, reviewGroup, reviewPage, thresholdEffect } from './review/review';
export { decide, undoDecision } from './review/review-decide';
