import { recount, said } from './page/recount.mjs';

/** ms that a screen is given until all of it is there, and between two looks. */
const [PATIENCE, LOOK] = [15_000, 250];
const ARRIVED = new Set(['created', 'updated', 'accepted']);
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** Figures of a first sentence in its order, those of nothing left out. */
const wanted = {
	'/contacts': (t) => [t.contacts, t.held, t.undelivered, t.rejected],
	'/': (t) => [t.contacts, t.held, t.waiting],
	'/history': (t) => [t.imports, t.rows, t.open]
};

/** What a screen says once it says no more: twice the same, with nothing still to come. Where figures are wanted, words alone are no answer. */
async function settled(page, path) {
	let [before, same] = ['', 0];
	for (const until = Date.now() + PATIENCE; Date.now() < until; await wait(LOOK)) {
		const now = await page.evaluate(said);
		same = !now.busy && (now.figures.length > 0 || !(path in wanted)) && JSON.stringify(now) === before ? same + 1 : 0;
		before = JSON.stringify(now);
		if (same >= 2) return now;
	}
	return null;
}

/** Goes to a screen by a link, as within the app. */
export const follow = (page, path) =>
	page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, path);

/**
 * Holds what the screens say against what the store holds: first come upon by links, as they followed the news, then loaded anew.
 * @param {import('puppeteer-core').Page} page @param {string} url of the app
 * @returns {Promise<string[]>} what is not true
 */
export async function falseFigures(page, url) {
	const wrong = [];
	if (!(await page.evaluate(recount))?.contacts) return wrong;
	for (const way of ['come upon', 'loaded anew'])
		for (const path of ['/contacts', '/', '/lists', '/history']) {
			await (way === 'come upon' ? follow(page, path) : page.goto(url + path));
			const shown = await settled(page, path);
			const truth = await page.evaluate(recount);
			// Behind a lock, or a dialog that keeps who leaves, there is nothing to be seen.
			if (!shown || shown.path !== path) return wrong;
			wrong.push(...[...untrue(path, shown, truth)].map((what) => `${path}, ${way}: ${what}`));
		}
	return wrong;
}

function* untrue(path, shown, truth) {
	const figures = wanted[path]?.(truth).filter((n) => n > 0);
	// Behind those that are known stands how many were changed since.
	if (figures && JSON.stringify(shown.figures.slice(0, figures.length)) !== JSON.stringify(figures))
		yield `says “${shown.text}” where ${figures.join(', ')} are`;
	for (const { id, state } of shown.contacts) {
		const is = truth.states[id] ?? 'none';
		if (state === 'changed' ? !ARRIVED.has(is) : state !== is) yield `contact ${id} is said to be ${state}, and is ${is}`;
	}
	for (const { id, n } of shown.lists)
		if (n !== truth.lists[id]) yield `list ${id} is said to have ${n} contacts, and has ${truth.lists[id]}`;
}
