import { ok, type Result } from '#domain/result';
import { deleteStore } from '../store/wipe';
import { tell } from '../news';

/** PipelineApi.wipeDevice: everything Muster keeps on this device goes at once. */
export async function wipeDevice(): Promise<Result<null>> {
	await deleteStore();
	tell({ kind: 'contacts' });
	tell({ kind: 'held' });
	tell({ kind: 'settings' });
	return ok(null);
}
