/** Waits until `ready` (run in the page) answers something, and returns it. */
export async function untilPeer(page, ready) {
	return (await page.waitForFunction(ready, { timeout: 120_000, polling: 50 })).jsonValue();
}

/** ms that a screen gets before its button is pressed: one that just came may not listen yet. They are taken off the time. */
const PAUSE = 1500;

/**
 * Presses the button that says `text` once it can be pressed, unless one that says `unless` is there. @returns ms to be taken off the time
 */
export async function clickText(page, text, unless = '') {
	const found = await page.waitForFunction(
		(wanted, other) => {
			const buttons = [...document.querySelectorAll('button, [role="button"]')];
			const of = (t) => buttons.find((b) => b.textContent?.trim() === t && !b.disabled);
			return (other && of(other) && 'other') || (of(wanted) && 'wanted');
		},
		{ timeout: 120_000, polling: 50 },
		text,
		unless
	);
	if ((await found.jsonValue()) === 'other') return 0;
	await new Promise((done) => setTimeout(done, PAUSE));
	await page.evaluate(
		(wanted) => [...document.querySelectorAll('button, [role="button"]')].find((b) => b.textContent?.trim() === wanted)?.click(),
		text
	);
	return PAUSE;
}
