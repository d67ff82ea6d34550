/**
 * Samples the memory that a page and its workers hold: JavaScript heap, DOM and array buffers, summed over all of them at
 * one moment. Answers the highest sum seen.
 * @param {import('puppeteer-core').Page} page @param {number} [everyMs]
 */
export function watchHeap(page, everyMs = 100) {
	let peak = 0;
	let on = true;
	const usage = async (session) => {
		const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
		return usedSize + embedderHeapUsedSize + backingStorageSize;
	};
	const loop = (async () => {
		const main = await page.createCDPSession();
		while (on) {
			const sessions = [main, ...page.workers().map((w) => w.client)];
			// A worker may end between being listed and being asked.
			const sizes = await Promise.all(sessions.map((s) => usage(s).catch(() => 0)));
			peak = Math.max(peak, sizes.reduce((a, b) => a + b, 0));
			await new Promise((done) => setTimeout(done, everyMs));
		}
		await main.detach().catch(() => {});
	})();
	return {
		/** @returns {Promise<number>} bytes */
		async stop() {
			on = false;
			await loop;
			return peak;
		}
	};
}
