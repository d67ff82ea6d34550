import type * as Comlink from 'comlink';
import { expect, it } from 'vitest';
import { asFunctions } from '#lib/worker-client/as-functions';
import type { WorkerHost } from '#lib/worker-client/host';
import { turns } from '../../support/turns';

interface Api {
	verify(onProgress: (done: number) => void): Promise<string>;
}

it('HIS-2, APP-4: what a job says of its progress after its answer is not heard: a check that is over is not shown as running', async () => {
	let late: () => void = () => undefined;
	const api: Api = {
		verify: async (onProgress) => {
			onProgress(1);
			await turns();
			late = () => onProgress(2);
			return 'whole';
		}
	};
	const host: WorkerHost<Api> = {
		call: (job) => job(api as unknown as Comlink.Remote<Api>),
		release: () => Promise.resolve(),
		running: true
	};
	let checking: number | null = null;
	const verdict = await asFunctions(host).verify((done) => {
		checking = done;
	});
	expect([verdict, checking]).toEqual(['whole', 1]);
	checking = null;
	late();
	await turns();
	expect(checking).toBe(null);
});
