/** Waits until `ready` (run in the page) answers something, and returns it. */
export async function untilPeer(page, ready) {
	return (await page.waitForFunction(ready, { timeout: 120_000, polling: 50 })).jsonValue();
}

/** Clicks the button that says `text` once it can be clicked; gives up where one that says `unless` is there already. */
export async function clickText(page, text, unless = '') {
	await page.waitForFunction((wanted, other) => {
		const buttons = [...document.querySelectorAll('button, [role="button"]')];
		const says = (b, t) => b.textContent?.trim() === t;
		if (other && buttons.some((b) => says(b, other))) return true;
		const found = buttons.find((b) => says(b, wanted) && !b.disabled);
		found?.click();
		return Boolean(found);
	}, { timeout: 120_000, polling: 50 }, text, unless);
}
