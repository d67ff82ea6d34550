/** Steps 3 to 5 of an import. */
export { finalizeImport } from './finalize';
export { cancelImport, checkAgain, processImport, reopenImport } from './process';
export { reviewCounts, reviewGroup, reviewPage, thresholdEffect } from './review';
export { decide, undoDecision } from './review-decide';
