/** The match stage: contacts → candidate pairs → outcome of every row (DUP-1, IMP-10). */
export { findCandidatePairs } from './find';
export { countsOf, findAllPairs, type MatchWatch, type RecordReader } from './find-all';
export { keySegment, KeyTable, type KeySegment } from './key-table';
export { areOthers, explainPair } from './evidence';
export { hashText, matchKeys } from './match-keys';
export { identityOf, pairKey } from './identity';
export { stillPairs, type NamedPair } from './still-pairs';
export { ONE_NAME, OTHER_NAME } from './other-name';
export { Sieve } from './sieve';
export { outcomePlanner, planOutcomes, WAITS } from './plan';
export { matchRules } from './rules/index';
