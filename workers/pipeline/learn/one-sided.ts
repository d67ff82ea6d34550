import type { Tally } from './bins';

/** Rows of the other outcome that chance would put among those that say something, for none to be no accident. */
const EXPECTED = 8;
/** Share of them that there may be all the same: slips, and deals that were lost again. */
const SLIPS = 0.05;
/** Share of the leads of its outcome that must be told something; what tells of few may be known beforehand. */
const TOLD = 0.25;
/** One level among others is more often known beforehand than that a cell is filled in at all. */
const LEVEL_SLIPS = 0.03;
const LEVEL_TOLD = 0.4;

/**
 * Leads that a column says something of and that all have one outcome: a customer number that 60 % of the won have and no lost
 * lead, an amount that is 0 for all others. It need not tell much of the other leads to have been filled in because of the
 * outcome. Looked at: cells that are filled in, numbers other than the one that most leads share, single levels.
 *
 * @returns how many, or 0 where there are none
 */
export function oneSided({ won, lost, ordered }: Tally): number {
	const w = won[0].map((n, b) => n + won[1][b]!);
	const l = lost[0].map((n, b) => n + lost[1][b]!);
	const sum = (counts: Float64Array): number => counts.reduce((a, b) => a + b, 0);
	const [wins, losses] = [sum(w), sum(l)];
	const alike = (a: number, b: number, slips: number, told: number): boolean =>
		is(a, b, wins, losses, slips, told) || is(b, a, losses, wins, slips, told);
	const [filledWon, filledLost] = [wins - w[0]!, losses - l[0]!];
	if (w[0]! + l[0]! > 0 && alike(filledWon, filledLost, SLIPS, TOLD)) return filledWon + filledLost;
	if (ordered) {
		let heap = 1;
		for (let b = 2; b < w.length; b++) if (w[b]! + l[b]! > w[heap]! + l[heap]!) heap = b;
		const [restWon, restLost] = [filledWon - (w[heap] ?? 0), filledLost - (l[heap] ?? 0)];
		return restWon + restLost <= (filledWon + filledLost) / 2 && alike(restWon, restLost, SLIPS, TOLD) ? restWon + restLost : 0;
	}
	// Bin 1 holds all rare levels together.
	for (let b = 2; b < w.length; b++) if (alike(w[b]!, l[b]!, LEVEL_SLIPS, LEVEL_TOLD)) return w[b]! + l[b]!;
	return 0;
}

/** Whether of `mine` + `others` rows hardly one has the other outcome, though chance would give many. */
function is(mine: number, others: number, allMine: number, allOthers: number, slips: number, told: number): boolean {
	const expected = ((mine + others) * allOthers) / Math.max(1, allMine + allOthers);
	return expected >= EXPECTED && others <= slips * expected && mine >= told * allMine;
}
