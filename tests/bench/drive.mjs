// Drives the import wizard with its defaults: nothing is changed, nothing is decided by hand.

/** Runs in the page: clicks an element and answers how long it took until another one was there. */
async function clickAndWait(click, wanted, timeoutMs) {
	const find = (selector) => document.querySelector(selector);
	const from = performance.now();
	find(click).click();
	while (!wanted.some(find)) {
		if (performance.now() - from > timeoutMs) throw new Error(`no ${wanted.join(' or ')} within ${timeoutMs / 1000} s`);
		await new Promise((done) => {
			const observer = new MutationObserver(end);
			const timer = setTimeout(end, 1000);
			function end() {
				observer.disconnect();
				clearTimeout(timer);
				done();
			}
			observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state', 'data-testid'] });
		});
	}
	return { ms: performance.now() - from, found: wanted.find(find) };
}

const current = (n) => `[data-testid="step-${n}"][data-state="current"]`;
const at = (id) => `[data-testid="${id}"]`;

/** ms until the bench gives up. */
const LONG = 1_800_000;

/**
 * @param {import('puppeteer-core').Page} page @param {string} url of the app @param {string} path of the CSV file
 * @param {(line: string) => void} say @param {number} lookMs how long somebody looks at step 2 before "Process" is tapped
 * @returns {Promise<{ wallMs: number, longestTaskMs: number, id: string }>} wallMs: from the tap on "Process" until "Import Complete!" is
 *   there, without the time that a person takes in between.
 */
export async function importByWizard(page, url, path, say, lookMs = 0) {
	await page.goto(`${url}/import`);
	await (await page.waitForSelector(at('method-csv'))).click();
	await (await page.waitForSelector(at('file-input'))).uploadFile(path);
	say('file chosen; waiting for the preview');
	await page.waitForSelector(`${at('process-button')}:not([disabled])`, { timeout: 300_000 });
	// What step 2 drew is not the import's: the first rest after it begins the watch.
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 })));
	await new Promise((done) => setTimeout(done, lookMs));
	await page.evaluate(() => {
		globalThis.longestTask = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, entry.duration);
		}).observe({ type: 'longtask', buffered: false });
	});
	say('processing');
	const reviewOrEnd = [current(4), current(5)];
	let first = await page.evaluate(clickAndWait, at('process-button'), [...reviewOrEnd, at('large-confirm')], LONG);
	// IMP-5: a file over the standard limit is asked about; the clock starts with the answer.
	if (first.found === at('large-confirm')) first = await page.evaluate(clickAndWait, at('large-confirm'), reviewOrEnd, LONG);
	let wallMs = first.ms;
	if (first.found === current(4)) {
		say(`to be reviewed after ${Math.round(wallMs)} ms; finishing with nothing decided`);
		await page.waitForSelector(`${at('finish-review')}:not([disabled])`);
		wallMs += (await page.evaluate(clickAndWait, at('finish-review'), [current(5)], LONG)).ms;
	}
	const longestTaskMs = await page.evaluate(() => globalThis.longestTask);
	return { wallMs, longestTaskMs, id: new URL(page.url()).searchParams.get('id') ?? '' };
}

/** The manifest of the import as the app stored it. @returns {Promise<import('../../src/lib/domain/import').ImportManifest>} */
export const readManifest = (page, id) =>
	page.evaluate(
		(key) =>
			new Promise((done, failed) => {
				const request = indexedDB.open('muster');
				request.onerror = () => failed(request.error);
				request.onsuccess = () => {
					const get = request.result.transaction('imports').objectStore('imports').get(key);
					get.onsuccess = () => {
						request.result.close();
						done(get.result);
					};
					get.onerror = () => failed(get.error);
				};
			}),
		id
	);
