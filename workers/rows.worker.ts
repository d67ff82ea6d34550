import type { FromRows, ToRows } from './rows/messages';
import { rowWork } from './rows/row-work';

/** Cleans rows for the pipeline worker, which started it and ends it with the import. It has no store and no network. */
const scope = globalThis as unknown as { onmessage: ((e: MessageEvent<ToRows>) => void) | null; postMessage(message: FromRows, transfer: Transferable[]): void };
let work: ReturnType<typeof rowWork> | null = null;

scope.onmessage = ({ data }) => {
	if (data.kind === 'order') work = rowWork(data.order);
	else if (work) {
		const worked = work(data.source);
		const { keys } = worked.staged;
		// Handed over, not copied.
		const buffers = [worked.quality.keys, ...worked.quality.fields.map((f) => f.hashes), ...(keys ? [keys.email, keys.phones, keys.nameCompany] : [])].map((a) => a.buffer as ArrayBuffer);
		scope.postMessage({ n: data.n, worked }, [...new Set(buffers)]);
	}
};
