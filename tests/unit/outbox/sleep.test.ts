import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sleepByClock } from '#workers/outbox/sending/sleep';

const MINUTE = 60_000;
beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

/** A wait, and whether it is over. */
function waiting(ms: number, wake = new AbortController()) {
	const wait = { over: false, wake };
	void sleepByClock(ms, wake.signal).then(() => (wait.over = true));
	return wait;
}

it('PUSH-3: a wait lasts as long as it was to last, and ends at once when it is woken', async () => {
	const [long, short, woken] = [waiting(150_000), waiting(500), waiting(150_000)];
	await vi.advanceTimersByTimeAsync(499);
	expect(short.over).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(short.over).toBe(true);
	woken.wake.abort();
	await vi.advanceTimersByTimeAsync(149_499);
	expect([woken.over, long.over]).toEqual([true, false]);
	await vi.advanceTimersByTimeAsync(1);
	expect(long.over).toBe(true);
	const late = new AbortController();
	late.abort();
	await sleepByClock(MINUTE, late.signal);
	expect(vi.getTimerCount()).toBe(0);
});

it('PUSH-3: a wait that is over by the clock ends within a minute: the device slept, or its clock was set forward', async () => {
	const wait = waiting(60 * MINUTE);
	await vi.advanceTimersByTimeAsync(5 * MINUTE);
	vi.setSystemTime(Date.now() + 3 * 60 * MINUTE);
	expect(wait.over).toBe(false);
	await vi.advanceTimersByTimeAsync(MINUTE);
	expect(wait.over).toBe(true);
	// Set back, it lasts as long as it was to last.
	const other = waiting(10 * MINUTE);
	vi.setSystemTime(0);
	await vi.advanceTimersByTimeAsync(10 * MINUTE);
	expect(other.over).toBe(true);
	expect(vi.getTimerCount()).toBe(0);
});
