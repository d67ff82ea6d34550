import { afterEach, expect, it, vi } from 'vitest';

vi.stubGlobal('$state', <T>(value: T): T => value); // Nothing is drawn here.
const document = new EventTarget();
vi.stubGlobal('document', document);
afterEach(() => void vi.useRealTimers());

it('HIS-1: the day is another one after midnight where the app stays open, or the device slept, also on a day of 25 hours', async () => {
	vi.useFakeTimers();
	vi.setSystemTime(new Date('2026-10-25T23:59:50'));
	const { today } = await import('#lib/state/shell/today.svelte.ts');
	const stop = today.follow();
	await vi.advanceTimersByTimeAsync(30_000);
	expect(new Date(today.now).getDate()).toBe(26);
	vi.setSystemTime(new Date('2026-10-28T08:00:00'));
	document.dispatchEvent(new Event('visibilitychange'));
	expect(new Date(today.now).getDate()).toBe(28);
	stop();
	vi.setSystemTime(new Date('2026-10-29T08:00:00'));
	await vi.advanceTimersByTimeAsync(60_000);
	expect(new Date(today.now).getDate()).toBe(28);
	// Whoever comes back sees the day that it is.
	today.follow()();
	expect(new Date(today.now).getDate()).toBe(29);
});
