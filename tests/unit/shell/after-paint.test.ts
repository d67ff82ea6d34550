import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '#lib/state/after-paint';

/** A window that paints when told to, or never. */
function frames(): { paint: () => void } {
	let waiting: (() => void)[] = [];
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (job: () => void) => waiting.push(job));
	vi.stubGlobal('cancelAnimationFrame', () => {
		waiting = [];
	});
	return {
		paint: () => {
			for (const job of waiting.splice(0)) job();
		}
	};
}

describe('APP-1: what waits for the first paint', () => {
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('is done once, in a task after it', () => {
		const { paint } = frames();
		const job = vi.fn();
		afterPaint(job);
		paint();
		expect(job).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		vi.advanceTimersByTime(1000);
		expect(job).toHaveBeenCalledTimes(1);
	});
	it('is done in a page that is never painted, too', () => {
		frames();
		const job = vi.fn();
		afterPaint(job);
		vi.advanceTimersByTime(1000);
		expect(job).toHaveBeenCalledTimes(1);
	});
	it('is left undone when it is no longer wanted', () => {
		const { paint } = frames();
		const job = vi.fn();
		afterPaint(job)();
		paint();
		vi.advanceTimersByTime(1000);
		expect(job).not.toHaveBeenCalled();
	});
});
