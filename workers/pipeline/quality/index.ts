export { QualityTally, type QualityOptions, type QualityState } from './tally';
