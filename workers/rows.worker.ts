import type { RowEnd } from './contracts/rows';
import type { createWork } from './rows/create-work';
import { fileLook, type FileLook } from './rows/file-look';
import type { FromRows, ToRows } from './rows/messages';
import { LookedAt } from './rows/looked-at';
import { rowWork } from './rows/row-work';
import { sayAlive } from './say-alive';

/**
 * Looks at rows and cleans them for the pipeline worker, which has it started and ended with the import. It has no store and no network.
 */
const scope = globalThis as unknown as { onmessage: ((e: MessageEvent<RowEnd>) => void) | null };
let work: ReturnType<typeof rowWork> | null = null;
const loadCreate = () => import('./rows/create-work');
/** ms after the first rows in which what creates contacts is loaded: the commit that follows finds it here. */
const CREATE_MS = 1500;
let create: Promise<ReturnType<typeof createWork>> | null = null;
let scan: { id: number; look: FileLook } | null = null;
const looked = new LookedAt();

sayAlive();
scope.onmessage = ({ data: { port } }) => {
	port.onmessage = ({ data }: MessageEvent<ToRows>) => hear(data, (answer) => port.postMessage(answer));
};

function hear(data: ToRows, say: (answer: FromRows) => void): void {
	if (data.kind === 'order') {
		// Only where there are others beside it does it create contacts (rows/start.ts).
		if (!work && (navigator.hardwareConcurrency ?? 2) > 2) setTimeout(() => void loadCreate().catch(() => undefined), CREATE_MS);
		work = rowWork(data.order);
	} else if (data.kind === 'creating') create = loadCreate().then((m) => m.createWork(data.order));
	else if (data.kind === 'create') {
		// What fails is thrown outside of the promise, where the pool hears of it.
		create
			?.then((work) => say({ n: data.n, created: work(data.task) }))
			.catch((e: unknown) =>
				setTimeout(() => {
					throw e;
				})
			);
	} else if (data.kind === 'scan') {
		looked.clear();
		scan = { id: data.id, look: fileLook(data.scan) };
	} else if (data.kind === 'look') {
		looked.add(data);
		if (scan?.id === data.id) scan.look.add(data.source);
		say({ n: data.n, seen: true });
	} else if (data.kind === 'prove') {
		say({ n: data.n, proved: scan?.id === data.id ? scan.look.result() : null });
	} else if (work) {
		// Copied, not handed over: the first buffer that leaves a thread makes V8 throw away all fast code there that reads typed arrays.
		say({ n: data.n, worked: work(looked.sourceOf(data)) });
	}
}
