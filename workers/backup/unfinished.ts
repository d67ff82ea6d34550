import { asWriter } from '../locks';
import { openStore } from '../store/engine/open';

/**
 * In `settings` while a backup is being written into the store: what is there then is not whole. Holds who was erased here before (CON-4),
 * so that a restore that dies doesn't forget it.
 */
export const MARK = 'restoring';
export interface Restoring {
	erased: unknown;
}

const isMarked = async (): Promise<boolean> => (await (await openStore()).get('settings', MARK)) !== undefined;

/**
 * PipelineApi.restoreUnfinished: a restore died in the middle; what is here is not whole. One that is under way, in any tab, is waited for:
 * it hasn't died.
 */
export const restoreUnfinished = async (): Promise<boolean> => (await isMarked()) && (await asWriter(isMarked));
