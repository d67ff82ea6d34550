import type { Encoder, LearnedWord, TrainedModel } from '#domain/scoring/learned-model';
import { widthOf } from './encode';

/** Odds multiplied by less than this are not worth a sentence. */
const WORTH = Math.log(1.08);
/** Standard errors from which an effect is called sure. */
const SURE = 2;

/**
 * What a model learned, strongest first. Levels against the average lead; numbers from one standard deviation below the
 * mean to one above. Codes: learnLevelUp/Down {column, level, times}, learnOtherUp/Down {column, times}, learnBlankUp/Down
 * {column, times}, learnNumberUp/Down {column, times}, learnRulesUp/Down {times}; trees: learnTreesUse {column, share}.
 */
export function learnedWords(model: TrainedModel): LearnedWord[] {
	return (model.boosted ? treeWords(model) : linearWords(model)).map(({ word }) => word);
}

interface Weighed {
	word: LearnedWord;
	strength: number;
}

function linearWords(model: TrainedModel): Weighed[] {
	const { weights, errors } = model.linear!;
	const out: Weighed[] = [];
	const say = (
		e: Encoder | null,
		code: string,
		effect: number,
		error: number,
		share: number,
		params: LearnedWord['note']['params'] = {}
	): void => {
		if (Math.abs(effect) < WORTH) return;
		const times = Math.round(Math.exp(Math.abs(effect)) * 10) / 10;
		const note = { code: `${code}${effect > 0 ? 'Up' : 'Down'}`, params: { ...(e ? { column: e.label } : {}), times, ...params } };
		const reading = e?.kind === 'level' && e.reading !== 'text' ? { reading: e.reading } : {};
		out.push({
			word: { feature: e?.column ?? 'rules', note, effect: Math.exp(effect), sure: Math.abs(effect) > SURE * error, ...reading },
			strength: Math.abs(effect) * Math.sqrt(share * (1 - share)) * 2
		});
	};
	let from = 0;
	for (const e of model.encoders) {
		const width = widthOf(e);
		const w = weights.slice(from, from + width);
		const means = model.means.slice(from, from + width);
		const average = w.reduce((sum, v, j) => sum + v * means[j]!, 0);
		if (e.kind === 'level') {
			e.levels.forEach((level, k) => say(e, 'learnLevel', w[k]! - average, errors[from + k]!, means[k]!, { level }));
			const other = e.levels.length;
			if (e.other) say(e, 'learnOther', w[other]! - average, errors[from + other]!, means[other]!);
			if (e.missing) say(e, 'learnBlank', w[width - 1]! - average, errors[from + width - 1]!, means[width - 1]!);
		} else {
			const at = (z: number): number => w[0]! * z + e.knots.reduce((sum, knot, k) => sum + w[1 + k]! * Math.max(0, z - knot), 0);
			say(e, 'learnNumber', at(1) - at(-1), 2 * errors[from]!, 0.5);
			if (e.missing) say(e, 'learnBlank', w[width - 1]! - average, errors[from + width - 1]!, means[width - 1]!);
			if (e.heap !== null) {
				const k = 1 + e.knots.length + e.spikes.indexOf(e.heap);
				say(e, 'learnLevel', w[k]! - average, errors[from + k]!, means[k]!, { level: String(e.heap) });
			}
		}
		from += width;
	}
	if (model.prior) say(null, 'learnRules', 2 * weights[from]!, 2 * errors[from]!, 0.5);
	return out.sort((a, b) => Number(b.word.sure) - Number(a.word.sure) || b.strength - a.strength);
}

/** By how much of the trees' say hangs on a column: spread of what its splits part, by rows. */
function treeWords(model: TrainedModel): Weighed[] {
	const owner: string[] = [];
	for (const e of model.encoders) for (let k = widthOf(e); k > 0; k--) owner.push(e.column);
	const say = new Map<string, number>();
	for (const tree of model.boosted!.trees) {
		tree.feature.forEach((f, node) => {
			if (f < 0) return;
			const l = tree.left[node]!;
			const r = tree.right[node]!;
			const rows = tree.cover[l]! + tree.cover[r]!;
			const part = (tree.value[l]! - tree.value[r]!) ** 2 * ((tree.cover[l]! * tree.cover[r]!) / rows);
			const key = owner[f] ?? 'rules';
			say.set(key, (say.get(key) ?? 0) + part);
		});
	}
	const all = [...say.values()].reduce((a, b) => a + b, 0) || 1;
	return [...say]
		.sort((a, b) => b[1] - a[1])
		.map(([feature, part]) => ({
			word: {
				feature,
				note: {
					code: 'learnTreesUse',
					params: { column: model.encoders.find((e) => e.column === feature)?.label ?? '', share: Math.round((100 * part) / all) }
				},
				effect: 1,
				sure: true
			},
			strength: part
		}));
}
