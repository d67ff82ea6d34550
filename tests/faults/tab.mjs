import { Broken } from './broken.mjs';

export { must } from './broken.mjs';

/** A page of the campaign as one tab of the app: its own workers, the device's one store. */
export async function openTab(device, front, page = null, query = '') {
	const tab = page ?? (await device.newPage());
	await tab.goto(`${front.url}/faults/${query}`);
	await tab.waitForFunction(() => Boolean(globalThis.rig));
	const rig = (name, ...args) => {
		const answer = tab.evaluate((n, a) => globalThis.rig[n](...a), name, args);
		// One that fails while something else is waited for is heard when its turn comes.
		answer.catch(() => undefined);
		return answer;
	};
	return { page: tab, rig, call: (name, ...args) => rig('call', name, ...args) };
}

/** A tab whose pipeline worker stands still after its n-th transaction that writes. `still` resolves when it does; `goOn` lets it go on. */
export async function openHeldTab(device, front, n) {
	let goOn;
	const still = new Promise((reached) => {
		front.onStop = (_run, _moment, release) => {
			goOn = release;
			reached();
		};
	});
	const tab = await openTab(device, front, null, `?run=held&gate=pipeline:${n}:hold`);
	return { ...tab, still, goOn: () => goOn() };
}

/** Runs named checks one after the other; what one of them throws is its failure, and the others still run. */
export async function checks(list, { say, before, names }) {
	const failures = [];
	let passed = 0;
	for (const [what, check] of Object.entries(list)) {
		if (names && !names.includes(what)) continue;
		const began = Date.now();
		try {
			await before();
			await check();
			passed++;
			say(`ok: ${what} (${Date.now() - began} ms)`);
		} catch (error) {
			failures.push({ what, why: error instanceof Broken ? error.message : String(error.stack ?? error) });
			say(`FAILED: ${what}: ${error.message}`);
		}
	}
	return { passed, failures };
}

export function expect(held, what) {
	if (!held) throw new Broken(what);
}
