export { measure, type QualityPart } from './measure';
export { QualityTally, type QualityOptions, type QualityState } from './tally';
