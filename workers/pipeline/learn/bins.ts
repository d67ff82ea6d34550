import type { ReadColumn } from './read-column';

/** A column cut into few classes: what single columns are judged by. Bin 0 = blank. */
export interface Bins { code: Uint8Array; count: number; ordered: boolean }

const NUMBER_BINS = 32;
/** Outcomes of the rarer class that a bin of numbers should have. */
const PER_BIN = 6;
const LEVEL_BINS = 200;
const SAMPLE = 800;

/** Numbers by about equal counts, levels by themselves, the rare ones together. `rarer`: outcomes of the rarer class. */
export function binned(c: ReadColumn, rarer: number): Bins {
	return c.kind === 'number' ? numberBins(c.values, Math.min(NUMBER_BINS, Math.max(4, Math.floor(rarer / PER_BIN)))) : levelBins(c.codes, c.texts.length);
}

function numberBins(values: Float64Array, bins: number): Bins {
	const filled = values.filter((v) => !Number.isNaN(v));
	const stride = Math.max(1, Math.floor(filled.length / SAMPLE));
	const sample = filled.filter((_, i) => i % stride === 0).sort();
	const edges: number[] = [];
	for (let k = 1; k < bins; k++) {
		const edge = sample[Math.floor((k * sample.length) / bins)];
		if (edge !== undefined && edge !== edges[edges.length - 1]) edges.push(edge);
	}
	const code = new Uint8Array(values.length);
	for (let i = 0; i < values.length; i++) {
		const v = values[i]!;
		if (Number.isNaN(v)) continue;
		let low = 0;
		let high = edges.length;
		while (low < high) {
			const mid = (low + high) >> 1;
			if (edges[mid]! <= v) low = mid + 1;
			else high = mid;
		}
		code[i] = low + 1;
	}
	return { code, count: edges.length + 2, ordered: true };
}

function levelBins(codes: Int32Array, levels: number): Bins {
	const counts = new Int32Array(levels);
	for (const code of codes) if (code >= 0) counts[code]!++;
	const chosen = [...counts.keys()].filter((c) => counts[c]! >= 5).sort((a, b) => counts[b]! - counts[a]!).slice(0, LEVEL_BINS);
	const bin = new Uint8Array(levels).fill(1);
	chosen.forEach((code, k) => { bin[code] = k + 2; });
	return { code: Uint8Array.from(codes, (c) => (c < 0 ? 0 : bin[c]!)), count: chosen.length + 2, ordered: false };
}

/**
 * How well a column alone ranks outcomes: rates per bin learned from every other row, AUC on the rest, both ways round.
 * 0.5 = not at all; chance alone stays near it, however many bins there are.
 */
export function loneAuc(bins: Bins, y: Uint8Array): number {
	const { code, count } = bins;
	const won = [new Float64Array(count), new Float64Array(count)] as const;
	const all = [new Float64Array(count), new Float64Array(count)] as const;
	// Every other row of each class, so that both halves have the same share of won.
	let wonSeen = 0;
	let lostSeen = 0;
	for (let i = 0; i < y.length; i++) {
		const half = ((y[i] ? wonSeen++ : lostSeen++) & 1) as 0 | 1;
		all[half][code[i]!]!++;
		won[half][code[i]!]! += y[i]!;
	}
	const base = (wonSeen + 1) / (y.length + 2);
	const auc = ([0, 1] as const).map((half) => {
		const by = half === 0 ? 1 : 0;
		const rate = Float64Array.from({ length: count }, (_, b) => (won[half][b]! + 3 * base) / (all[half][b]! + 3));
		const order = [...rate.keys()].sort((a, b) => rate[a]! - rate[b]! || a - b);
		let below = 0;
		let sum = 0;
		for (let k = 0; k < count;) {
			let w = 0;
			let l = 0;
			const r = rate[order[k]!]!;
			for (; k < count && rate[order[k]!] === r; k++) {
				w += won[by][order[k]!]!;
				l += all[by][order[k]!]! - won[by][order[k]!]!;
			}
			sum += w * (below + l / 2);
			below += l;
		}
		const wins = won[by].reduce((a, b) => a + b, 0);
		return wins > 0 && below > 0 ? sum / (wins * below) : 0.5;
	});
	return (auc[0]! + auc[1]!) / 2;
}

/** How well a number alone ranks outcomes by being high or by being low, over the rows where it is filled; 0.5 for levels. */
export function orderAuc({ code, count, ordered }: Bins, y: Uint8Array): number {
	if (!ordered) return 0.5;
	const won = new Float64Array(count);
	const lost = new Float64Array(count);
	for (let i = 0; i < y.length; i++) (y[i] ? won : lost)[code[i]!]!++;
	let below = 0;
	let wins = 0;
	let sum = 0;
	for (let b = 1; b < count; b++) {
		sum += won[b]! * (below + lost[b]! / 2);
		below += lost[b]!;
		wins += won[b]!;
	}
	return wins > 0 && below > 0 ? 0.5 + Math.abs(sum / (wins * below) - 0.5) : 0.5;
}

/** How well it ranks that a cell is blank or filled, either way: 0.5 = not at all. */
export function blankAuc(bins: Bins, y: Uint8Array): number {
	let wonBlank = 0;
	let lostBlank = 0;
	let won = 0;
	for (let i = 0; i < y.length; i++) {
		won += y[i]!;
		if (bins.code[i] !== 0) continue;
		if (y[i]) wonBlank++;
		else lostBlank++;
	}
	const lost = y.length - won;
	return won > 0 && lost > 0 ? 0.5 + Math.abs(wonBlank / won - lostBlank / lost) / 2 : 0.5;
}
