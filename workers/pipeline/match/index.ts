/** The match stage: contacts → candidate pairs → outcome of every row (DUP-1, IMP-10). */
export { findCandidatePairs, matchSteps, type MatchOptions, type OnMatchProgress } from './find';
export { explainPair } from './evidence';
export { matchKeys } from './match-keys';
export { planOutcomes } from './plan';
export { matchRules } from './rules/index';
export { blockingRules } from './blocking/index';
