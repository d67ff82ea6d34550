/** How the app does its work and what of it is used: sizes, time a stage, rules, recoveries, the start, and what is opened. */

import type { DayTotals, ImportFigures } from '#domain/figures/event-totals';
import * as figures from '#domain/figures/insights';
import { m } from '#lib/messages/index';
import { type Part, type Insight, one, bars, unknown } from './insights-picture';

const words = m.insights;

/** A band of sizes in words. */
const bandLabel = (b: figures.BandFigures): string =>
	words.volume.rows(b.upTo, figures.BANDS[figures.BANDS.indexOf(b.upTo as never) - 1] ?? 0);

export function volume(imports: readonly ImportFigures[]): Insight {
	const w = words.volume;
	const bands = figures.byVolume(imports);
	const [small, large] = [bands[0], bands.at(-1)];
	if (!small || !large || bands.length < 2) return unknown('volume', w.question, w.need);
	return {
		id: 'volume',
		question: w.question,
		sentence: w.sentence(bandLabel(small), small.ms, bandLabel(large), large.ms),
		known: true,
		picture: bars(bands.map((b) => one(bandLabel(b), b.ms, 'blue', words.time(b.ms)))),
		table: {
			head: w.head,
			rows: bands.map((b) => [bandLabel(b), words.count(b.imports), words.count(b.rows), words.time(b.ms), words.count(b.rowsASecond)])
		}
	};
}

/** Stages with a shade of their own; what is left of the work is one part. */
const SHOWN_STAGES = 3;

export function stages(imports: readonly ImportFigures[]): Insight {
	const w = words.stages;
	const bands = figures.stagesByVolume(imports);
	const sums = new Map<string, number>();
	for (const b of bands) for (const [stage, ms] of Object.entries(b.stageMs)) sums.set(stage, (sums.get(stage) ?? 0) + ms);
	const all = [...sums.values()].reduce((n, v) => n + v, 0);
	const known = [...sums]
		.filter(([, ms]) => ms > 0)
		.sort((a, b) => b[1] - a[1])
		.map(([stage]) => stage);
	const [most, small, large] = [known[0], bands[0], bands.at(-1)];
	if (most === undefined || !small || !large) return unknown('stages', w.question, w.need);
	const name = (stage: string): string => m.history.stages[stage] ?? stage;
	const each = (b: figures.BandFigures, of: readonly string[]): number =>
		of.reduce((n, stage) => n + (b.stageMs[stage] ?? 0), 0) / (b.rows / 1000);
	// Four stages at most are told apart; one that is left alone keeps its name.
	const own = known.slice(0, known.length > SHOWN_STAGES + 1 ? SHOWN_STAGES : known.length);
	const groups = [...own.map((stage) => ({ label: name(stage), of: [stage] })), { label: w.others, of: known.slice(own.length) }].filter(
		(g) => g.of.length > 0
	);
	const share = figures.shareOf(sums.get(most) ?? 0, all);
	const text = (ms: number): string => m.history.ms(ms);
	return {
		id: 'stages',
		question: w.question,
		known: true,
		sentence:
			bands.length > 1
				? w.across(name(most), share, bandLabel(small), text(each(small, known)), bandLabel(large), text(each(large, known)))
				: w.sentence(name(most), share),
		picture: bars(
			bands.map((b) => ({
				label: bandLabel(b),
				figure: w.each(text(each(b, known))),
				parts: groups.map((g, shade): Part => ({ label: g.label, value: each(b, g.of), tone: 'blue', shade, said: text(each(b, g.of)) }))
			}))
		),
		table: {
			head: [w.head[0] ?? '', ...bands.map(bandLabel)],
			rows: known.map((stage) => [name(stage), ...bands.map((b) => text(each(b, [stage])))])
		}
	};
}

export function rules(imports: readonly ImportFigures[]): Insight {
	const w = words.rules;
	const { read, again, rules: list } = figures.byRule(imports);
	if (read === 0) return unknown('rules', w.question, w.need);
	// All that found as much: of two with 5 each neither found the most.
	const most = list.filter((r) => r.count === list[0]?.count);
	const names = most.map((r) => w.name(r.code));
	return {
		id: 'rules',
		question: w.question,
		sentence: [most[0] ? w.sentence(names, most[0].count, most[0].imports, read) : w.none(read), again > 0 ? w.again(again) : '']
			.filter(Boolean)
			.join(' '),
		known: true,
		picture: bars(list.slice(0, 8).map((r) => one(w.name(r.code), r.count, 'yellow'))),
		table: { head: w.head, rows: list.map((r) => [w.name(r.code), words.count(r.count), words.count(r.imports)]) }
	};
}

export function recovery(imports: readonly ImportFigures[]): Insight {
	const w = words.recovery;
	const f = figures.recovery(imports);
	if (f.imports === 0) return unknown('recovery', w.question, w.need);
	const list = [one(w.atReading, f.atReading, 'yellow'), one(w.atEnd, f.atEnd, 'red')];
	return {
		id: 'recovery',
		question: w.question,
		sentence: w.sentence(f.atReading - f.atEnd, f.atReading, f.fixedIn, f.imports, f.reports),
		known: true,
		picture: bars(list),
		table: { head: w.head, rows: list.map((b) => [b.label, b.figure]) }
	};
}

export function launch(imports: readonly ImportFigures[]): Insight {
	const w = words.launch;
	const f = figures.launching(imports);
	const best = (['campaign', 'delivery', 'use'] as const).find((k) => f[k].imports > 0);
	if (!best) return unknown('launch', w.question, w.need);
	const list = (['use', 'delivery', 'campaign'] as const).filter((k) => f[k].imports > 0);
	return {
		id: 'launch',
		question: w.question,
		sentence: w.sentence(w.what[best], f[best].ms, f[best].imports),
		known: true,
		picture: bars(list.map((k) => one(w[k], f[k].ms, 'blue', words.time(f[k].ms)))),
		table: { head: w.head, rows: list.map((k) => [w[k], words.count(f[k].imports), words.time(f[k].ms)]) }
	};
}

export function features(days: readonly DayTotals[]): Insight {
	const w = words.features;
	const list = figures.byFeature(days);
	const most = list[0];
	if (!most) return unknown('features', w.question, w.need);
	const name = (feature: string): string => (m.shell.screens as Record<string, string>)[feature] ?? feature;
	const role = (r: string): string => (r === 'none' ? w.noRole : w.role(r));
	return {
		id: 'features',
		question: w.question,
		sentence: w.sentence(
			list.filter((f) => f.total === most.total).map((f) => name(f.feature)),
			most.total
		),
		known: true,
		picture: bars(list.slice(0, 10).map((f) => one(name(f.feature), f.total, 'blue'))),
		table: { head: w.head, rows: list.flatMap((f) => f.roles.map(([r, n]) => [name(f.feature), role(r), words.count(n)])) }
	};
}
