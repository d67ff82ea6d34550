import { englishText } from '#domain/messages/index';

/** How many of the strongest factors are named. */
const NAMED = 3;
/** Shares this close to the middle say neither good nor bad. */
const MIDDLE = 0.55;

/** One judged factor: the points it could give, how much of them it gave, and its words. */
export interface Judged {
	effective: number;
	share: number;
	key: string;
}

/**
 * Up to three factors in words, strongest first: those that moved the score furthest from the middle, whichever way.
 * What stands near the middle is named only when nothing stronger is left.
 */
export function keyFactors(judged: readonly Judged[]): string[] {
	const strength = (j: Judged) => j.effective * Math.abs(j.share - MIDDLE);
	const sorted = judged.filter((j) => j.effective > 0).sort((a, b) => strength(b) - strength(a) || (a.key < b.key ? -1 : 1));
	const words: string[] = [];
	for (const j of sorted) {
		const text = englishText({ code: j.key, params: {} });
		if (!words.includes(text)) words.push(text);
		if (words.length === NAMED) break;
	}
	return words;
}
