/** The learned model (SCO-5): what becomes of leads, learned from the user's own outcomes. Pure; time and seed come in. */
export { byRules, type ByRules } from './by-rules';
export { explain } from './explain';
export { readModelFile } from './model-file';
export { readOutcomes } from './outcomes';
export { learnedScores, predict } from './predict';
export { sourceRates } from './sources';
export { train } from './train';
export { learnedWords } from './words';
