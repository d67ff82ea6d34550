import { openStore } from '../store/open';

/** In `settings` while a backup is being written into the store: what is there then is not whole. */
export const MARK = 'restoring';

/** PipelineApi.restoreUnfinished: a restore died in the middle; what is here is not whole. */
export const restoreUnfinished = async (): Promise<boolean> => (await (await openStore()).get('settings', MARK)) !== undefined;
