import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { counted, whenQuiet } from '#lib/worker-client/quiet';
import { later } from '#workers/later';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Whether a wait is over after `ms`. */
async function overAfter(wait: Promise<void>, ms: number): Promise<boolean> {
	let over = false;
	void wait.then(() => {
		over = true;
	});
	await vi.advanceTimersByTimeAsync(ms);
	return over;
}

it('APP-1: what nobody waits for begins when no worker is asked anything for a while, not before', async () => {
	let answer = (): void => undefined;
	const call = counted(
		new Promise<void>((done) => {
			answer = done;
		})
	);
	const wait = whenQuiet(700, 60_000);
	expect(await overAfter(wait, 20_000)).toBe(false);
	answer();
	await call;
	expect(await overAfter(wait, 600)).toBe(false);
	expect(await overAfter(wait, 300)).toBe(true);
});

it('APP-1: a call that fails ends as well, and one that never ends holds nothing up for good', async () => {
	await expect(counted(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
	expect(await overAfter(whenQuiet(100, 5_000), 400)).toBe(true);
	void counted(new Promise(() => undefined));
	const wait = whenQuiet(100, 5_000);
	expect(await overAfter(wait, 4_500)).toBe(false);
	expect(await overAfter(wait, 700)).toBe(true);
});

it('IMP-12: a part of a worker is loaded with the first call, answers as it would, and fails as it would', async () => {
	const load = vi.fn(async () => ({
		double: async (n: number) => 2 * n,
		fails: async () => {
			throw new Error('no');
		}
	}));
	const part = later(load);
	const double = part('double');
	expect(load).not.toHaveBeenCalled();
	expect(await double(21)).toBe(42);
	await expect(part('fails')()).rejects.toThrow('no');
});
