import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setIdleMinutes, workerHost, type HostOptions } from '#lib/worker-client/host';
import { onLostStore } from '#lib/worker-client/lost-store';
import { sayAlive } from '#workers/say-alive';
import { startsRowWorkers } from '#lib/worker-client/row-workers';
import { turns } from '../../support/turns';

/** Locks of one name after the other, as an engine gives them. `free` = what held it is gone. */
class Locks {
	readonly #waiting = new Map<string, (() => void)[]>();
	request(name: string, ...rest: unknown[]): Promise<unknown> {
		const give = rest.at(-1) as () => unknown;
		const { signal } = (rest.length > 1 ? rest[0] : {}) as { signal?: AbortSignal };
		return new Promise((done, failed) => {
			const take = (): void => done(give());
			const queue = this.#waiting.get(name);
			if (!queue) {
				this.#waiting.set(name, []);
				return take();
			}
			queue.push(take);
			signal?.addEventListener('abort', () => {
				queue.splice(queue.indexOf(take), 1);
				failed(new DOMException('', 'AbortError'));
			});
		});
	}
	free(name: string): void {
		this.#waiting.get(name)?.shift()?.();
	}
	get waiting(): number {
		return [...this.#waiting.values()].flat().length;
	}
}

let locks = new Locks();
let workers: FakeWorker[] = [];
/** Says that it is alive, and answers calls with the number that it is; `quiet` = it never answers. */
class FakeWorker extends EventTarget {
	static quiet = false;
	alive = '';
	ended = false;
	readonly n = workers.push(this);
	constructor(_url: string, _options: unknown) {
		super();
		sayAlive({ navigator: { locks: locks as unknown as LockManager }, crypto, postMessage: (data) => this.say(data) });
	}
	say(data: unknown): void {
		if (typeof (data as { alive?: unknown }).alive === 'string') this.alive = (data as { alive: string }).alive;
		queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
	}
	postMessage(message: unknown): void {
		if (message === 'muster:part') this.say('muster:parted');
		const { id, type } = message as { id?: string; type?: string };
		if (type === 'APPLY' && !FakeWorker.quiet) this.say({ id, type: 'RAW', value: this.n });
	}
	terminate(): void {
		this.ended = true;
		locks.free(this.alive);
	}
}
type Api = { number(): Promise<number> };
const hostOf = (options: HostOptions) => workerHost<Api>('/made-up.js', 'made-up', options);

beforeEach(() => {
	[locks, workers, FakeWorker.quiet] = [new Locks(), [], false];
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('navigator', { locks });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a worker that ends by itself and says nothing', () => {
	it('IMP-12: what it was asked is answered with an error, and the next call has another worker', async () => {
		const host = hostOf({});
		expect(await host.call((api) => api.number())).toBe(1);
		FakeWorker.quiet = true;
		const asked = host.call((api) => api.number());
		const said = asked.catch((e: unknown) => String(e));
		await turns(5);
		locks.free(workers[0]!.alive);
		expect(await said).toContain('made-up ended by itself');
		expect(host.running).toBe(false);
		FakeWorker.quiet = false;
		expect(await host.call((api) => api.number())).toBe(2);
	});

	it('IMP-12: one that only reads is asked once more, and no more than once', async () => {
		const host = hostOf({ reads: true });
		FakeWorker.quiet = true;
		const asked = host.call((api) => api.number());
		await turns(5);
		FakeWorker.quiet = false;
		locks.free(workers[0]!.alive);
		expect(await asked).toBe(2);
		FakeWorker.quiet = true;
		const said = host.call((api) => api.number()).catch((e: unknown) => String(e));
		await turns(5);
		locks.free(workers[1]!.alive);
		await turns(5);
		locks.free(workers[2]!.alive);
		expect(await said).toContain('ended by itself');
		expect(workers.length).toBe(3);
	});

	it('IMP-12: one that WebKit cut off from its store is heard by the page, and goes on until that is loaded anew', async () => {
		let heard = 0;
		const stop = onLostStore(() => heard++);
		const host = hostOf({});
		await host.call((api) => api.number());
		workers[0]!.say('muster:lost-store');
		await turns(2);
		stop();
		expect([heard, host.running]).toEqual([1, true]);
		const entries = readdirSync(new URL('../../../workers/', import.meta.url)).filter((name) => name.endsWith('.worker.ts'));
		const withStore = entries
			.map((name) => readFileSync(new URL(`../../../workers/${name}`, import.meta.url), 'utf8'))
			.filter((text) => text.includes('partWhenAsked();'));
		expect(withStore.length).toBeGreaterThan(3);
		expect(withStore.every((text) => text.includes('tellLostStore();'))).toBe(true);
	});

	it('IMP-12: an end that was asked for is no death, and leaves nothing waiting', async () => {
		const host = hostOf({ reads: true });
		await host.call((api) => api.number());
		FakeWorker.quiet = true;
		const said = host.call((api) => api.number()).catch((e: unknown) => (e as Error).name);
		await turns(5);
		expect(locks.waiting).toBe(1);
		await host.release();
		expect(await said).toBe('AbortError');
		expect([workers.length, workers[0]!.ended, locks.waiting]).toEqual([1, true, 0]);
	});

	it('IMP-12: without locks of the browser everything works, and only such an end is not noticed', async () => {
		vi.stubGlobal('navigator', {});
		locks = undefined as unknown as Locks;
		expect(await hostOf({}).call((api) => api.number())).toBe(1);
		expect(workers[0]!.alive).toBe('');
	});

	it('IMP-12: it ends after as many minutes without a call as the setting says, never in the middle of one, and the next call has another', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			const minutes = async (n: number): Promise<void> => {
				vi.advanceTimersByTime(n * 60_000);
				await turns(5);
			};
			const host = hostOf({});
			await host.call((api) => api.number());
			await minutes(29);
			// Each call begins the time anew.
			expect(await host.call((api) => api.number())).toBe(1);
			await minutes(29);
			expect([host.running, workers[0]!.ended]).toEqual([true, false]);
			await minutes(2);
			expect([host.running, workers[0]!.ended]).toEqual([false, true]);
			setIdleMinutes(5);
			expect(await host.call((api) => api.number())).toBe(2);
			FakeWorker.quiet = true;
			void host.call((api) => api.number()).catch(() => undefined);
			await minutes(60);
			expect(host.running).toBe(true);
			await host.release();
			FakeWorker.quiet = false;
			await host.call((api) => api.number());
			await minutes(6);
			expect(host.running).toBe(false);
		} finally {
			setIdleMinutes(30);
			vi.useRealTimers();
		}
	});

	it('IMP-6: a row worker that is gone is told to who waits for it', async () => {
		const asks = Object.assign(new EventTarget(), { postMessage: vi.fn() });
		const end = startsRowWorkers(asks);
		const { port1, port2 } = new MessageChannel();
		asks.dispatchEvent(new MessageEvent('message', { data: { rows: 'start', id: 7, port: port2 } }));
		await turns(5);
		expect(asks.postMessage).not.toHaveBeenCalled();
		locks.free(workers[0]!.alive);
		await turns(5);
		expect(asks.postMessage.mock.calls).toEqual([[{ rows: 'lost', id: 7 }]]);
		end();
		port1.close();
		port2.close();
	});
});
