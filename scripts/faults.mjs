// node scripts/faults.mjs kill [--runs N] [--seed S] [--run K] [--stages A,B] | quota | tabs: ends the browser, fills the disk and opens
// second tabs in the middle of imports and deliveries, in a real Chromium on the production build, and prints one line of
// JSON. What it does is said on the error output. --dir FOLDER = another build. --run K = that run of a seed alone.
// --stages = where the first kill of each run is to be, in turn: staging, processing, matching, review, reopen, cancel, committing, held, delivery.
import { buildApp } from './build.mjs';

const [kind, ...args] = process.argv.slice(2);
const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const dir = value('--dir');
const say = (line) => console.error(line);
if (!['kill', 'quota', 'tabs'].includes(kind)) {
	console.error('node scripts/faults.mjs kill [--runs N] [--seed S] [--run K] [--stages A,B] | quota | tabs   [--dir BUILD]');
	process.exit(2);
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
	const only = value('--run');
	result = await killCampaign({ runs: Number(value('--runs') ?? 20), seed: Number(value('--seed') ?? 1), stages: value('--stages')?.split(','), only: only === undefined ? undefined : Number(only), dir, say });
} else if (kind === 'quota') {
	const { quotaCampaign } = await import('../tests/faults/quota.mjs');
	result = await quotaCampaign({ dir, say });
} else {
	const { tabsCampaign } = await import('../tests/faults/tabs.mjs');
	result = await tabsCampaign({ dir, say });
}
console.log(JSON.stringify(result));
process.exit(result.failures.length > 0 ? 1 : 0);
