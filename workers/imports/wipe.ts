import { ok, type Result } from '#domain/result';
import { closeStore } from '../store/open';
import { deleteStore } from '../store/wipe';
import { tell } from '../news';

/** PipelineApi.wipeDevice: everything Muster keeps on this device goes at once. */
export async function wipeDevice(): Promise<Result<null>> {
	await closeStore();
	await deleteStore();
	tell({ kind: 'contacts' });
	tell({ kind: 'held' });
	tell({ kind: 'settings' });
	return ok(null);
}
