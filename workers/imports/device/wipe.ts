import { ok, type Result } from '#domain/result';
import { deleteStore, emptyStore } from '../../store/engine/wipe';
import { tell } from '../../news';

/** PipelineApi.wipeDevice: everything Muster keeps on this device goes at once. @param emptying where it can't be deleted */
export async function wipeDevice(emptying = false): Promise<Result<null>> {
	await (emptying ? emptyStore() : deleteStore());
	tell({ kind: 'replaced', by: 'wipe' });
	tell({ kind: 'contacts' });
	tell({ kind: 'held' });
	tell({ kind: 'settings' });
	return ok(null);
}
