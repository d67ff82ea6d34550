// What scoring takes, by the app's own code: learning, scoring by the rules and by a model, a move of a slider.
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { LearnColumn, LearnTable, TrainedModel } from '#domain/scoring/learned-model';
import { UNSCORED } from '#domain/scoring/score';
import { defaultProfile, type ScoringProfile } from '#domain/scoring/scoring-profile';
import { learnedScores, train } from '../../workers/pipeline/learn/index';
import { seeded } from '../../workers/pipeline/learn/random';
import { applyMapping, proposeMapping } from '../../workers/pipeline/map/index';
import { normalizeChunk } from '../../workers/pipeline/normalize/index';
import { scoreChunk } from '../../workers/pipeline/score/index';
import { basisBuilder } from '../../workers/scoring/basis';
import { createEngine } from '../../workers/scoring/engine';
import { chunkOfColumns } from '../../workers/store/contacts';

export const NOW = Date.UTC(2026, 0, 31);
const CHUNK = 1000;

/** Made-up outcomes: half the columns numbers, half of 2 to 20 levels, a tenth of all matter, a twentieth of the cells blank. */
export function madeTable(rows: number, columns: number, seed: number): LearnTable {
	const random = seeded(seed);
	const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	const logOdds = new Float64Array(rows).fill(-0.8);
	const made = Array.from({ length: columns }, (_, c): LearnColumn => {
		const matters = c % 10 < 1 || c % 20 === 11;
		const levels = c % 2 === 0 ? null : Array.from({ length: 2 + (c % 19) }, () => normal() * 0.6);
		const values: Column = Array.from({ length: rows }, (_, i) => {
			const blank = random() < 0.05;
			if (!levels) {
				const z = normal();
				if (matters) logOdds[i]! += 0.5 * z;
				return blank ? null : z.toFixed(3);
			}
			const level = Math.floor(random() * levels.length);
			if (matters) logOdds[i]! += levels[level]!;
			return blank ? null : `level ${level}`;
		});
		return { id: `custom:column-${c}`, label: `Column ${c}`, type: 'text', values };
	});
	return {
		length: rows,
		columns: made,
		labels: Int8Array.from(logOdds, (s) => (random() < 1 / (1 + Math.exp(-s)) ? 1 : 0)),
		ruleScores: new Uint8Array(rows).fill(UNSCORED),
		order: Float64Array.from({ length: rows }, (_, i) => i),
		orderField: null,
		orderIsDate: false
	};
}

export async function learn(table: LearnTable, linearOnly: boolean): Promise<TrainedModel> {
	const result = await train(
		table,
		{ seed: 1, exclude: [], keep: [], now: NOW, id: 'bench', name: 'Bench', labelField: null, linearOnly },
		{ pause: async () => true }
	);
	if (!result?.ok) throw new Error(JSON.stringify(result));
	return result.value;
}

/** Rows of a file as contacts, in chunks. */
export function contactsOf(headers: readonly string[], cells: string[][]): Map<FieldId, Column>[] {
	const mapping = proposeMapping(headers, cells.slice(0, 400));
	const custom = mapping.flatMap((m) => (m.target.kind === 'custom' ? [m.target.field] : []));
	return Array.from({ length: Math.ceil(cells.length / CHUNK) }, (_, k) => {
		const some = cells.slice(k * CHUNK, (k + 1) * CHUNK);
		const chunk = applyMapping({ rowNumbers: Uint32Array.from(some, (_, i) => i + 2), cells: some, bytesRead: 0 }, mapping);
		return normalizeChunk(chunk, { defaultCountry: 'US', customFields: custom, off: new Set(), dateOrders: {} }).chunk.columns;
	});
}

const lengthOf = (columns: ReadonlyMap<FieldId, Column>): number => [...columns.values()][0]?.length ?? 0;

/** All contacts scored by the rules, then by a model: ms each. */
export function rescore(chunks: readonly ReadonlyMap<FieldId, Column>[], model: TrainedModel): { rules: number; model: number } {
	// A profile of its own, so that nothing is remembered from before.
	const profile: ScoringProfile = { ...defaultProfile(), halfLifeDays: 31 };
	const began = performance.now();
	const ruled = chunks.map((columns) => scoreChunk(columns, lengthOf(columns), profile, NOW));
	const then = performance.now();
	chunks.forEach((columns, k) => learnedScores(model, columns, lengthOf(columns), ruled[k]!, NOW));
	return { rules: then - began, model: performance.now() - then };
}

/** Learns from the contacts themselves: won by chance, more often where the rules score high. */
export function outcomesOf(chunks: readonly ReadonlyMap<FieldId, Column>[], rows: number): LearnTable {
	const random = seeded(3);
	const ids = new Set(chunks.flatMap((c) => [...c.keys()]));
	const ruleScores = Uint8Array.from(chunks.flatMap((c) => [...scoreChunk(c, lengthOf(c), defaultProfile(), NOW)]).slice(0, rows));
	return {
		length: ruleScores.length,
		ruleScores,
		order: null,
		orderField: null,
		orderIsDate: false,
		labels: Int8Array.from(ruleScores, (s) => (random() < (s === UNSCORED ? 0.2 : s / 130) ? 1 : 0)),
		columns: [...ids].map((id) => ({
			id,
			label: id,
			type: 'text',
			values: chunks.flatMap((c) => c.get(id) ?? new Array<null>(lengthOf(c)).fill(null)).slice(0, rows)
		}))
	};
}

/** Reads all contacts once, then moves sliders one after the other: ms of the reading, and of each move in turn. */
export function slide(chunks: readonly Map<FieldId, Column>[], moves: number): { read: number; moves: Record<string, number[]> } {
	const total = chunks.reduce((n, c) => n + lengthOf(c), 0);
	const began = performance.now();
	const { add, basis } = basisBuilder(total, NOW);
	chunks.forEach((columns, k) => {
		const length = lengthOf(columns);
		add({
			chunk: chunkOfColumns(
				k + 1,
				'bench',
				columns,
				Uint32Array.from({ length }, (_, i) => i + 2),
				NOW
			),
			keep: new Uint8Array(length).fill(1),
			byHand: undefined
		});
	});
	const engine = createEngine(basis);
	engine(defaultProfile());
	const read = performance.now() - began;
	const p = defaultProfile();
	const kinds: Record<string, (k: number) => ScoringProfile> = {
		weightOfGroup: (k) => ({ ...p, groupWeights: { ...p.groupWeights, demographic: 10 + k } }),
		shareOfLevel: (k) => ({ ...p, seniorities: { ...p.seniorities, director: k / moves } }),
		cap: (k) => ({ ...p, groupCaps: { ...p.groupCaps, demographic: 10 + k } }),
		pointsTaken: (k) => ({ ...p, deductions: { freeMail: k } }),
		halfLife: (k) => ({ ...p, halfLifeDays: 10 + k })
	};
	return {
		read,
		moves: Object.fromEntries(
			Object.entries(kinds).map(([kind, profileOf]) => [
				kind,
				Array.from({ length: moves }, (_, k) => {
					const from = performance.now();
					engine(profileOf(k));
					return performance.now() - from;
				})
			])
		)
	};
}
