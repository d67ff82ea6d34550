export { RANKS, readRank } from '../../workers/pipeline/score/knowledge/rank';
export { readTitle } from '../../workers/pipeline/score/knowledge/read-title';
