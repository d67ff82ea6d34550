import { follow } from './figures.mjs';

/** ms that a thing to tap is waited for, and that follows a tap. */
const [PATIENCE, AFTER] = [4000, 350];
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** Taps what is there by its test id, the n-th of them as the dice say; nothing where it is not. */
async function tap(page, id, dice = null) {
	const selector = `[data-testid${id.endsWith('-') ? '^' : ''}="${id}"]:not([disabled])`;
	await page.waitForSelector(selector, { visible: true, timeout: PATIENCE });
	const all = await page.$$(selector);
	await all[dice ? dice.below(all.length) : 0].click();
	await wait(AFTER);
}
async function tick(page, dice) {
	for (let n = dice.between(1, 3); n > 0; n--) await tap(page, 'select-row', dice);
}
/** The last button of the dialog that is open: the one that does it. */
const confirm = (page) =>
	page.evaluate(() => [...document.querySelectorAll('[role="dialog"] button, [role="alertdialog"] button')].at(-1)?.click());

/** What people come for, from its first tap to its last; a random walk seldom gets that far. Each may end early. */
export const DEEDS = {
	async deliver(page, dice) {
		await follow(page, dice.pick(['/deliver?all=1', '/deliver?fresh=1', '/deliver?changed=1']));
		await tap(page, 'deliver-to-', dice);
		await tap(page, 'deliver-confirm');
	},
	async deliverSome(page, dice) {
		await follow(page, '/contacts');
		await tick(page, dice);
		await tap(page, 'deliver-selected');
		await tap(page, 'deliver-to-', dice);
		await tap(page, 'deliver-confirm');
	},
	async delete(page, dice) {
		await follow(page, '/contacts');
		await tick(page, dice);
		await tap(page, 'delete-selected');
		await confirm(page);
		await wait(AFTER);
		// Taken back by what is said of it.
		if (dice.chance(0.5)) await (await page.$('[data-testid="toast"] button'))?.click();
	},
	async decide(page, dice) {
		await follow(page, '/review');
		await tap(page, 'held-entry', dice);
		for (let n = dice.between(1, 4); n > 0; n--) await tap(page, dice.pick(['held-merge', 'held-skip', 'held-import-new']));
	},
	async undo(page, dice) {
		await follow(page, '/contacts');
		await page.waitForSelector('a[href*="/contact?id="]', { timeout: PATIENCE });
		const people = await page.$$('a[href*="/contact?id="]');
		await people[dice.below(people.length)].click();
		await tap(page, 'undo-event', dice);
	},
	async undoImport(page) {
		await follow(page, '/history');
		await tap(page, 'import-menu');
		await tap(page, 'import-undo');
		await tap(page, 'undo-confirm');
	}
};
