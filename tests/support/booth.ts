import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Sets up the event, with a goal of visitors a day where one is given, and waits for the form of a visitor. */
export async function startEvent(page: Page, goal?: string): Promise<void> {
	await page.getByLabel('Event name').fill('Hannover 2026');
	if (goal !== undefined) await page.getByLabel('Visitors a day that you aim for').fill(goal);
	await page.getByTestId('booth-start').click();
	await page.getByTestId('booth-form').waitFor();
}

/** Where a finger finds what it aims at, whatever is said meanwhile. */
export const places = (page: Page): Promise<number[]> =>
	Promise.all(
		['booth-scan', 'booth-fullName', 'booth-email', 'rating-hot', 'booth-save'].map((id) =>
			page.getByTestId(id).evaluate((e) => Math.round(e.getBoundingClientRect().top))
		)
	);

/**
 * What moved to the left or right since the page began to load, without anybody touching it: as a frame does that comes or goes. A font that
 * comes late moves what is as wide as its words, and nothing else.
 */
export const movedSideways = (page: Page): Promise<string[]> =>
	page.evaluate(
		() =>
			new Promise<string[]>((done) => {
				const moved: string[] = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & { sources?: LayoutShiftSource[] })[])
						for (const { node, previousRect, currentRect } of entry.sources ?? []) {
							const name = node?.nodeName ?? 'gone';
							const isOfWords = ['A', 'BUTTON', 'LABEL'].includes(name);
							if (!isOfWords && previousRect.x !== currentRect.x && previousRect.width > 0 && currentRect.width > 0) moved.push(name);
						}
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => done(moved)));
			})
	);

/** A part of the page that moved (Layout Instability API). */
interface LayoutShiftSource {
	node: Node | null;
	previousRect: DOMRectReadOnly;
	currentRect: DOMRectReadOnly;
}

/** Over a keyboard on the screen, which leaves `height` of it, what is typed in stands above the bar with Save. */
export async function expectSaveInSight(page: Page, height: number): Promise<void> {
	const bottom = async (id: string): Promise<number> => page.getByTestId(id).evaluate((e) => Math.round(e.getBoundingClientRect().bottom));
	const top = await page.getByTestId('booth-save').evaluate((e) => e.getBoundingClientRect().top);
	expect(await bottom('booth-note')).toBeLessThanOrEqual(top);
	expect(await bottom('booth-save')).toBeLessThanOrEqual(height);
}

/**
 * From the thanks of visitor mode to the form of the next one. Thanks end by themselves after a while: whoever comes later finds the form.
 */
export async function goOn(page: Page): Promise<void> {
	const button = page.getByTestId('kiosk-next');
	await button.click({ timeout: 10_000 }).catch(() => null);
	await button.waitFor({ state: 'detached' });
}

/** Waits until the service worker serves the app. */
export async function workerActive(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active && active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
	});
}

/** Shares a file with the app, as another app of the device does. */
export async function share(page: Page, name: string, text: string): Promise<void> {
	await page.evaluate(
		async ([called, held]) => {
			const form = new FormData();
			form.append('files', new File([held], called, { type: 'text/csv' }));
			await fetch('/share', { method: 'POST', body: form, redirect: 'manual' });
		},
		[name, text] as const
	);
}

/** A code as the screen shows it: a square of grey pixels. */
interface Shown {
	size: number;
	grey: number[];
}

/** Looks at the codes on the screen till it has seen `least` of them. */
export async function filmScreen(page: Page, least: number): Promise<Shown[]> {
	const frames: Shown[] = [];
	// Whatever the screen shows while one looks: some codes may be missed, others come twice.
	const seen = new Set<string>();
	await expect
		.poll(
			async () => {
				const [n, frame] = await page.getByTestId('codes-frame').evaluate((c: HTMLCanvasElement): [string, Shown] => [
					c.dataset.n ?? '',
					{
						size: c.width,
						grey: [...(c.getContext('2d')?.getImageData(0, 0, c.width, c.height).data ?? [])].filter((_, i) => i % 4 === 0)
					}
				]);
				if (n !== '' && frame.size > 100 && !seen.has(n)) {
					seen.add(n);
					frames.push(frame);
				}
				return frames.length;
			},
			{ timeout: 30_000, interval: 50 }
		)
		.toBeGreaterThanOrEqual(least);
	return frames;
}
