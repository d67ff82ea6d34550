// The learned model over a file: the app's own reading, mapping, cleaning, rules and learning. Rows are split before
// anything is learned; the held-back rows' outcomes are used for nothing but the figures.
import type { Column } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import type { LearnColumn, LearnNote, LearnTable, TrainedModel } from '#domain/scoring/learned-model';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { messageText } from '#domain/messages/index';
import { defaultProfile } from '#domain/scoring/scoring-profile';
import { standardField } from '#domain/fields';
import { aucOf } from '../../workers/pipeline/learn/auc';
import { scoreDrift } from '../../workers/pipeline/learn/drift';
import { predict, readOutcomes, train } from '../../workers/pipeline/learn/index';
import { logOdds } from '../../workers/pipeline/learn/predict';
import { seeded, shuffled } from '../../workers/pipeline/learn/random';
import { reliability } from '../../workers/pipeline/learn/report';
import { applyMapping, proposeMapping } from '../../workers/pipeline/map/index';
import { createDateOrderScan, defaultDateOrder, normalizeChunk } from '../../workers/pipeline/normalize/index';
import { scoreChunk } from '../../workers/pipeline/score/index';

export { messageText } from '#domain/messages/index';
export { inspectSource, readSource } from '../../workers/pipeline/parse/index';

export interface ScoreOptions {
	label: string;
	positive: string;
	id: string;
	order: string | null;
	exclude: string[];
	keep: string[];
	split: 'random' | 'time';
	seed: number;
	limit: number | null;
	now: number;
}
export interface ScoreRun {
	rows: { id: string; probability: number }[];
	report: Record<string, unknown>;
}

const SAMPLES = 400;
const TRAIN_SHARE = 0.7;
const DAY = 86_400_000;

/** Trains on the first 70 % of the rows in the chosen order and judges the rest. Throws a sentence for a column that isn't there. */
export async function scoreFile(headers: readonly string[], cells: readonly string[][], options: ScoreOptions): Promise<ScoreRun> {
	const at = (name: string): number => {
		const index = headers.findIndex((h) => h.trim() === name.trim());
		if (index < 0) throw new Error(`no column “${name}”; there are: ${headers.join(', ')}`);
		return index;
	};
	const label = at(options.label);
	const id = at(options.id);
	const order = options.order === null ? null : at(options.order);
	for (const name of [...options.exclude, ...options.keep]) at(name);

	const outcomes = readOutcomes(
		cells.map((row) => row[label] ?? null),
		[options.positive],
		null
	);
	if (!outcomes.ok) return refusal(outcomes.problem, []);
	const { labels } = outcomes.value;
	const times = orderOf(cells, order, options.now);
	// Rows of unknown time come first, as in training.
	const time = (i: number): number => (Number.isNaN(times.values[i]!) ? -Infinity : times.values[i]!);
	// Split by all rows: which ones have an outcome must not move the line between what is learned from and what is judged.
	const sequence =
		options.split === 'time'
			? [...labels.keys()].sort((a, b) => (time(a) === time(b) ? a - b : time(a) - time(b)))
			: [...shuffled(labels.length, seeded(options.seed))];
	const cut = Math.floor(sequence.length * TRAIN_SHARE);
	const head = sequence.slice(0, cut).filter((i) => labels[i]! >= 0);
	const learn = options.limit === null ? head : options.split === 'time' ? head.slice(-options.limit) : head.slice(0, options.limit);
	const judge = sequence.slice(cut);

	const { columns, ruleScores } = readTable(headers, cells, new Set([label, id]), learn.slice(0, SAMPLES), options.now);
	const byHeader = (names: readonly string[]): FieldId[] => names.map((name) => columns.get(at(name))?.id).filter((f) => f !== undefined);
	const table: LearnTable = {
		length: learn.length,
		columns: [...columns.values()].map((c) => ({ ...c, values: learn.map((i) => c.values[i] ?? null) })),
		labels: Int8Array.from(learn, (i) => labels[i]!),
		ruleScores: Uint8Array.from(learn, (i) => ruleScores[i]!),
		order: order === null && options.split === 'random' ? null : Float64Array.from(learn, (i) => times.values[i]!),
		orderField: order === null ? null : (columns.get(order)?.id ?? null),
		orderIsDate: times.date
	};
	const began = performance.now();
	const result = await train(
		table,
		{
			seed: options.seed,
			exclude: byHeader(options.exclude),
			keep: byHeader(options.keep),
			now: options.now,
			id: 'quality',
			name: options.label,
			labelField: null,
			shuffle: options.split === 'random',
			force: true
		},
		{ pause: async () => true }
	);
	const ms = Math.round(performance.now() - began);
	if (!result?.ok) {
		// Nothing to rank by: everybody has the share of won, drawn a little away from 0 and 1.
		const share = (learn.filter((i) => labels[i] === 1).length + 0.5) / (learn.length + 1);
		return {
			...refusal(result?.problem ?? { code: 'learnNoFeatures', params: {} }, outcomes.value.notes),
			rows: judge.map((i) => ({ id: cells[i]?.[id] ?? '', probability: share }))
		};
	}
	const model = result.value;

	const fields = new Map([...columns.values()].map((c) => [c.id, judge.map((i) => c.values[i] ?? null)]));
	const rules = Uint8Array.from(judge, (i) => ruleScores[i]!);
	const from = performance.now();
	const p = predict(model, fields, judge.length, rules, options.now);
	const predictMs = Math.round(performance.now() - from);
	const known = [...judge.keys()].filter((k) => labels[judge[k]!]! >= 0);
	const y = Uint8Array.from(known, (k) => labels[judge[k]!]!);
	const foretold = Float64Array.from(known, (k) => p[k]!);
	const bins = reliability(foretold, y);
	const later = options.split === 'time' ? scoreDrift(model.percentiles, logOdds(model, fields, judge.length, rules, options.now)) : null;
	const drift = [...model.report.drift.why, ...(later ? [later] : [])];
	return {
		rows: judge.map((i, k) => ({ id: cells[i]?.[id] ?? '', probability: p[k]! })),
		report: {
			...(known.length === 0
				? { auc: null, brier: null, ece: null }
				: {
						auc: round(aucOf(foretold, y)),
						brier: round(foretold.reduce((sum, v, k) => sum + (v - y[k]!) ** 2, 0) / known.length),
						ece: round(bins.reduce((sum, b) => sum + b.count * Math.abs(b.predicted - b.observed), 0) / known.length)
					}),
			leaks: model.report.leaks.map((f) => f.label),
			calendar: model.report.calendar.map((f) => f.label),
			drift: drift.length > 0,
			driftWhy: drift.map(said).join(' '),
			signal: model.report.signal,
			ms,
			...figuresOf(model),
			fitMs: model.report.fitMs,
			challengeMs: model.report.challengeMs,
			trained: learn.length,
			judged: known.length,
			predictMs,
			why: [...model.report.leaks, ...model.report.calendar, ...model.report.leftOut].map((f) => said(f.why)),
			notes: [
				...[...outcomes.value.notes, ...model.report.notes].map(said),
				...(times.future > 0
					? [`${options.order} has ${times.future.toLocaleString('en')} dates in the future; the order takes them as they stand.`]
					: [])
			]
		}
	};
}

const said = (n: LearnNote): string => messageText(n);
const round = (v: number): number => Math.round(v * 10_000) / 10_000;

const figuresOf = ({ kind, report }: TrainedModel): Record<string, unknown> => ({
	model: kind,
	validation: report.validation,
	validatedAuc: [report.auc.value, report.auc.low, report.auc.high].map(round),
	rulesAuc: report.rulesAuc && round(report.rulesAuc.value),
	challenger: report.challenger && { kind: report.challenger.kind, auc: round(report.challenger.auc.value) },
	won: report.won,
	lost: report.lost
});

const refusal = (problem: LearnNote, notes: readonly LearnNote[]): ScoreRun => ({
	rows: [],
	report: {
		auc: null,
		brier: null,
		ece: null,
		leaks: [],
		calendar: [],
		drift: false,
		driftWhy: '',
		signal: 'none',
		ms: 0,
		problem: problem.code,
		message: said(problem),
		notes: notes.map(said)
	}
});

/** What the rows are ordered by: numbers as they are, dates as ms, else the order of the file; `future`: dates after now. */
function orderOf(cells: readonly string[][], order: number | null, now: number): { values: Float64Array; date: boolean; future: number } {
	const place = Float64Array.from(cells, (_, i) => i);
	if (order === null) return { values: place, date: false, future: 0 };
	const texts = cells.map((row) => (row[order] ?? '').trim());
	const numbers = texts.map((t) => (t === '' ? NaN : Number(t)));
	if (numbers.filter((n) => !Number.isNaN(n)).length > texts.length / 2)
		return { values: Float64Array.from(numbers), date: false, future: 0 };
	const dates = cleanDates(texts);
	if (dates.every((d) => d === null)) return { values: place, date: false, future: 0 };
	const values = Float64Array.from(dates, (d) => (d === null ? NaN : Date.parse(d)));
	return { values, date: true, future: values.filter((v) => v > now + DAY).length };
}

function cleanDates(texts: readonly string[]): Column {
	const column: Column = texts.map((t) => t || null);
	const scan = createDateOrderScan(['createdDate'], defaultDateOrder('US'));
	const chunk = {
		rowNumbers: Uint32Array.from(texts, (_, i) => i + 2),
		columns: new Map([['createdDate', column]]) as Map<FieldId, Column>
	};
	scan.add(chunk);
	const found = scan.result()[0]?.order;
	const clean =
		normalizeChunk(chunk, {
			defaultCountry: 'US',
			customFields: [],
			off: new Set(),
			dateOrders: found ? { createdDate: found } : {}
		}).chunk.columns.get('createdDate') ?? column;
	return clean.map((v) => (v !== null && /^\d{4}-\d{2}-\d{2}/.test(v) ? v : null));
}

/** Every column of the file, by its index, as the map stage and the cleaning see it; and the scores of the rules. */
function readTable(
	headers: readonly string[],
	cells: readonly string[][],
	without: ReadonlySet<number>,
	samples: readonly number[],
	now: number
): { columns: Map<number, LearnColumn>; ruleScores: Uint8Array } {
	const mapping = proposeMapping(
		headers,
		samples.map((i) => cells[i]!)
	).filter((m) => !without.has(m.index));
	const custom = mapping.flatMap((m): CustomField[] => (m.target.kind === 'custom' ? [m.target.field] : []));
	const chunk = applyMapping({ rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells: cells as string[][], bytesRead: 0 }, mapping);
	const dated = createDateOrderScan(
		[...chunk.columns.keys()].filter((f) => standardField(f)?.type === 'date' || custom.some((c) => c.id === f && c.type === 'date')),
		defaultDateOrder('US')
	);
	dated.add(chunk);
	const dateOrders = Object.fromEntries(dated.result().map((r) => [r.field, r.order]));
	const { columns: clean } = normalizeChunk(chunk, { defaultCountry: 'US', customFields: custom, off: new Set(), dateOrders }).chunk;
	const columns = new Map<number, LearnColumn>();
	const taken = new Set<FieldId>();
	headers.forEach((header, index) => {
		if (without.has(index)) return;
		const m: ColumnMapping | undefined = mapping.find((x) => x.index === index);
		const field = m ? mappedField(m) : null;
		const free = field !== null && !taken.has(field) ? field : (`custom:column-${index + 1}` as FieldId);
		taken.add(free);
		const own = custom.find((c) => c.id === free);
		const raw: Column = cells.map((row) => (row[index]?.trim() ? row[index]! : null));
		const column = free === field ? clean.get(free) : undefined;
		columns.set(index, {
			id: free,
			label: header,
			type: own?.type ?? standardField(free)?.type ?? 'text',
			values: column ? raw.map((v, i) => column[i] ?? v) : raw
		});
	});
	return { columns, ruleScores: scoreChunk(clean, cells.length, defaultProfile(), now) };
}
