export { measure, type QualityPart } from './measure';
export { QualityTally } from './tally';
