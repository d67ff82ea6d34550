import type { FieldId } from '#domain/fields';
import type { LearnColumn, LearnTable, TrainedModel, TrainOptions } from '#domain/scoring/learned-model';
import { UNSCORED } from '#domain/scoring/score';
import { train } from '#workers/pipeline/learn/index';
import { matrixOf, type Matrix } from '#workers/pipeline/learn/matrix';
import { seeded } from '#workers/pipeline/learn/random';

export const NOW = Date.UTC(2026, 0, 31);
export const WATCH = { pause: async () => true };
export const options = (more: Partial<TrainOptions> = {}): TrainOptions => ({
	seed: 1,
	exclude: [],
	keep: [],
	now: NOW,
	id: 'm',
	name: 'Model',
	labelField: null,
	...more
});
export const field = (label: string): FieldId => `custom:${label.toLowerCase().replace(/\W+/g, '-')}`;
export const column = (label: string, values: (string | null)[]): LearnColumn => ({ id: field(label), label, type: 'text', values });
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Standard normal numbers from a seed. */
export function normals(random: () => number): () => number {
	return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export interface Row {
	y: number;
	[column: string]: string | number | null;
}

/** A table of made rows; the columns are their keys but y. */
export function tableOf(rows: readonly Row[], more: Partial<LearnTable> = {}): LearnTable {
	const names = Object.keys(rows[0]!).filter((k) => k !== 'y');
	return {
		length: rows.length,
		columns: names.map((name) =>
			column(
				name,
				rows.map((r) => (r[name] == null ? null : String(r[name])))
			)
		),
		labels: Int8Array.from(rows, (r) => r.y),
		ruleScores: new Uint8Array(rows.length).fill(UNSCORED),
		order: null,
		orderField: null,
		orderIsDate: false,
		...more
	};
}

/** Leads with a known truth: a number and two levels matter, the rest is noise. */
export function leads(
	n: number,
	seed: number,
	more: (y: number, i: number, random: () => number) => Record<string, string | number | null> = () => ({})
): Row[] {
	const random = seeded(seed);
	const normal = normals(random);
	return Array.from({ length: n }, (_, i) => {
		const size = normal();
		const source = ['Web', 'Referral', 'Event', 'List'][Math.floor(random() * 4)]!;
		const y = random() < sigmoid(-0.3 + 0.9 * size + (source === 'Referral' ? 1.2 : source === 'List' ? -1 : 0)) ? 1 : 0;
		return {
			y,
			Size: size.toFixed(3),
			Source: source,
			Noise: normal().toFixed(3),
			Region: ['North', 'South', 'East'][Math.floor(random() * 3)]!,
			...more(y, i, random)
		};
	});
}

/** A model, or the test fails with the problem. */
export async function trained(table: LearnTable, more: Partial<TrainOptions> = {}): Promise<TrainedModel> {
	const result = await train(table, options(more), WATCH);
	if (!result?.ok) throw new Error(JSON.stringify(result));
	return result.value;
}

/** A matrix of numbers alone. */
export function numberMatrix(rows: readonly (readonly number[])[]): Matrix {
	const width = rows[0]!.length;
	return matrixOf(
		rows.length,
		width,
		Int32Array.from({ length: width }, (_, j) => j),
		Float64Array.from(rows.flat()),
		new Int32Array(0)
	);
}

/** A matrix of signs alone: row i has the features that its list names. */
export const signMatrix = (rows: readonly (readonly number[])[], width: number): Matrix =>
	matrixOf(rows.length, width, new Int32Array(0), new Float64Array(0), Int32Array.from(rows.flat()));
