import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { askToGo, onAskedToGo, ownAddress } from '#lib/state/shell/notice-click';

const container = new EventTarget();
vi.stubGlobal('navigator', { serviceWorker: container });
afterEach(() => void vi.useRealTimers());
afterAll(() => vi.unstubAllGlobals());
/** The page as the service worker has it. */
const page = {
	postMessage: (data: unknown, ports: Transferable[]): void => {
		container.dispatchEvent(Object.assign(new Event('message'), { data, ports }));
	}
};

it('APP-4, IMP-12: a notification that is tapped opens its screen in the page that is there without loading it anew', async () => {
	const went: string[] = [];
	const stop = onAskedToGo((href) => went.push(href));
	expect(await askToGo(page, '/delivery?id=7')).toBe(true);
	// Background Sync, and whatever else is said, moves nobody.
	page.postMessage({ type: 'DELIVER' }, []);
	page.postMessage(null, []);
	stop();
	expect(went).toEqual(['/delivery?id=7']);
});

it('APP-4: a page that does not hear, at the lock screen say, is given up', async () => {
	vi.useFakeTimers();
	const asked = askToGo(page, '/history');
	await vi.advanceTimersByTimeAsync(5000);
	expect(await asked).toBe(false);
});

it('APP-6: whatever a notification carries leads to no other host', () => {
	for (const bad of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', 7, undefined])
		expect(ownAddress(bad)).toBe('/');
	expect(ownAddress('/import?id=a%20b')).toBe('/import?id=a%20b');
});
