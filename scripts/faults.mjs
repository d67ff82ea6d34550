// npm run faults -- network [--runs N] [--seed S] [--from K] [--run K] [--minutes M]: deliveries in Node, over real HTTP through a
// proxy that loses, delays, cuts and garbles, in tabs that die. With --browser [--lanes L]: the same in real tabs of the built
// app, with browsers that are killed, second tabs, clocks that jump, no network and full disks.
// npm run faults -- kill [--runs N] [--from K] [--repeats R] [--rows N] [--seed S] [--run K] [--stages A,B] [--minutes M] | quota | tabs |
// hidden:
// ends the browser, its page or its workers, fills the disk, opens second tabs and freezes the page in the middle of imports,
// edits and deliveries, in a real Chromium on the production build, and prints one line of JSON. What it does is said on the
// error output. --dir FOLDER = another build. --run K = that run of a seed alone. --repeats = each run is disturbed as often.
// --stages = where the first kill of each run is to be, in turn: staging, processing, matching, review, fix, reopen, cancel,
// committing, held, edit, undo, delete, upgrade, rescore, lists, retype, restore, undoImport, erase, delivery. --minutes M = no run is
// begun later.
// npm run faults -- wander [--runs N] [--steps N] [--seed S] [--run K] [--minutes M]: taps, keys and texts that nobody planned, all
// over the app, in every size and language; fails where the page reports an error or shows nonsense, or figures that are not true.
import { buildApp } from './build.mjs';

const [kind, ...args] = process.argv.slice(2);
const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const dir = value('--dir');
const say = (line) => console.error(line);
const number = (name) => (args.includes(name) ? Number(value(name)) : undefined);
if (!['kill', 'quota', 'tabs', 'hidden', 'network', 'wander'].includes(kind)) {
	console.error(
		'npm run faults -- kill [--runs N] [--from K] [--repeats R] [--rows N] [--seed S] [--run K] [--stages A,B] [--minutes M] | quota | tabs | hidden | network | wander   [--dir BUILD]'
	);
	process.exit(2);
}
if (kind === 'network') {
	const { networkFaults, browserFaults } = await import('./faults-network.mjs');
	const options = {
		seed: number('--seed') ?? 1,
		from: number('--from'),
		only: number('--run'),
		budgetMs: (number('--minutes') ?? Infinity) * 60_000,
		say
	};
	if (args.includes('--browser') && !dir) {
		const built = await buildApp();
		if (built.code !== 0) throw new Error(built.output);
	}
	const result = args.includes('--browser')
		? await browserFaults({ ...options, runs: number('--runs') ?? 100, lanes: number('--lanes'), dir })
		: await networkFaults({ ...options, runs: number('--runs') ?? 1000 });
	console.log(JSON.stringify(result));
	process.exit(result.failures.length > 0 ? 1 : 0);
}
if (!dir) {
	const built = await buildApp();
	if (built.code !== 0) {
		console.error(built.output);
		process.exit(1);
	}
}

let result;
if (kind === 'kill') {
	const { killCampaign } = await import('../tests/faults/kill.mjs');
	result = await killCampaign({
		runs: number('--runs') ?? 20,
		seed: number('--seed') ?? 1,
		from: number('--from'),
		repeats: number('--repeats'),
		rows: number('--rows'),
		stages: value('--stages')?.split(','),
		only: number('--run'),
		budgetMs: (number('--minutes') ?? Infinity) * 60_000,
		dir,
		say
	});
} else if (kind === 'wander') {
	const { wanderCampaign } = await import('../tests/faults/wander.mjs');
	result = await wanderCampaign({
		runs: number('--runs'),
		steps: number('--steps'),
		seed: number('--seed'),
		only: number('--run'),
		budgetMs: (number('--minutes') ?? Infinity) * 60_000,
		dir,
		say
	});
} else if (kind === 'quota') {
	const { quotaCampaign } = await import('../tests/faults/quota.mjs');
	const { boundaryCampaign } = await import('../tests/faults/quota-boundaries.mjs');
	const [some, every] = [await quotaCampaign({ dir, say }), await boundaryCampaign({ dir, say })];
	result = { ...some, ...every, failures: [...some.failures, ...every.failures] };
} else if (kind === 'hidden') {
	const { hiddenCampaign } = await import('../tests/faults/hidden.mjs');
	result = await hiddenCampaign({ dir, say });
} else {
	const { tabsCampaign } = await import('../tests/faults/tabs.mjs');
	result = await tabsCampaign({ dir, say });
}
console.log(JSON.stringify(result));
process.exit(result.failures.length > 0 ? 1 : 0);
