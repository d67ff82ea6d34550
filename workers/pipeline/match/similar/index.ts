/** Similar matches (DUP-2): pairs beyond the four rules, with a calibrated probability, learned from the list itself. */
export { findSimilar, type SimilarFound, type SimilarOptions } from './find';
export type { SimilarTable } from './table';
export { explainSimilar, matchAnswer } from './explain';
export { similarIndex, similarTo, type SimilarIndex } from './lookup';
export { wrongMergeShare } from './wrong-share';
