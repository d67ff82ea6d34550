import { playSequence } from './sequence';
import { expectDeaths } from './unheard';

/** Plays `runs` sequences of a seed, or one of them alone. Says what is wrong at once, and counts. */
export async function playAll({
	seed,
	runs,
	only,
	first = 0,
	budgetMs = Infinity,
	say
}: {
	seed: number;
	runs: number;
	only?: number;
	first?: number;
	budgetMs?: number;
	say: (line: string) => void;
}) {
	const began = Date.now();
	const result = { seed, runs: 0, steps: 0, kills: 0, seconds: 0, failures: [] as { run: number; what: string }[] };
	const calm = expectDeaths();
	for (const run of only === undefined ? Array.from({ length: runs }, (_, n) => first + n) : [only]) {
		if (Date.now() - began > budgetMs) break;
		const played = await playSequence(seed, run);
		result.runs++;
		result.steps += played.steps;
		result.kills += played.kills;
		if (played.broken) {
			result.failures.push({ run, what: played.broken });
			say(`run ${run}: ${played.broken}`);
		} else if (result.runs % 500 === 0)
			say(`${result.runs} sequences, ${result.failures.length} failed, ${Math.round((Date.now() - began) / 1000)} s`);
	}
	calm();
	result.seconds = Math.round((Date.now() - began) / 100) / 10;
	return result;
}
