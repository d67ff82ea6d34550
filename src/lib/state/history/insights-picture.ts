/** One question of Insights with its answer, its picture and the table of the same figures. */

import type { Tone } from '#lib/components/ui/tone';
import { m } from '#lib/messages/index';

const words = m.insights;

/** `shade` = of parts without a meaning colour of their own, 0 = strongest; `said` = the value in words, where it is no count. */
export interface Part {
	label: string;
	value: number;
	tone: Tone;
	shade?: number;
	said?: string;
}

/** One bar: its parts to scale, and its figure in words beside it. */
export interface Bar {
	label: string;
	parts: Part[];
	figure: string;
}

export interface Insight {
	id: string;
	question: string;
	/** The answer, or what would give one. */
	sentence: string;
	/** False = too little is known; then there is no picture. */
	known: boolean;
	/** Bars side by side, or columns along time. */
	picture: { kind: 'bars' | 'columns'; bars: Bar[]; /** What a full bar stands for. */ full: number };
	table: { head: readonly string[]; rows: string[][] };
}

export const one = (label: string, value: number, tone: Tone, figure: string = words.count(value)): Bar => ({
	label,
	parts: [{ label, value, tone }],
	figure
});

export const bars = (list: Bar[], full?: number): Insight['picture'] => ({
	kind: 'bars',
	bars: list,
	full: full ?? Math.max(0, ...list.map((b) => b.parts.reduce((n, p) => n + p.value, 0)))
});

export const unknown = (id: string, question: string, sentence: string): Insight => ({
	id,
	question,
	sentence,
	known: false,
	picture: bars([]),
	table: { head: [], rows: [] }
});

/** How many imports, decisions or the like it takes before an answer is more than chance. */
export const ENOUGH = { imports: 3, decisions: 10 };
