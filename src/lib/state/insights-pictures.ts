import { sharePercent } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { DayTotals, ImportFigures } from '#domain/event-totals';
import * as figures from '#domain/insights';
import type { Tone } from '#lib/components/ui/tone';
import { m } from '#lib/messages/index';
import { LEDGER_TONES } from './history-words';

const words = m.insights;

/** `shade` = of parts without a meaning colour of their own, 0 = strongest; `said` = the value in words, where it is no count. */
export interface Part { label: string; value: number; tone: Tone; shade?: number; said?: string }
/** One bar: its parts to scale, and its figure in words beside it. */
export interface Bar { label: string; parts: Part[]; figure: string }
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

const one = (label: string, value: number, tone: Tone, figure: string = words.count(value)): Bar => ({ label, parts: [{ label, value, tone }], figure });
const bars = (list: Bar[], full?: number): Insight['picture'] => ({ kind: 'bars', bars: list, full: full ?? Math.max(0, ...list.map((b) => b.parts.reduce((n, p) => n + p.value, 0))) });
const unknown = (id: string, question: string, sentence: string): Insight => ({ id, question, sentence, known: false, picture: bars([]), table: { head: [], rows: [] } });

/** How many imports, decisions or the like it takes before an answer is more than chance. */
const ENOUGH = { imports: 3, decisions: 10 };

function overTime(days: readonly DayTotals[], today: string): Insight {
	const w = words.overTime;
	const periods = figures.overTime(days, today);
	if (periods.length === 0) return unknown('over-time', w.question, w.need);
	const day = (iso: string): string => new Date(`${iso}T12:00:00`).toLocaleDateString(locale(), { day: 'numeric', month: 'short' });
	const sum = (part: figures.OutcomePart): number => periods.reduce((n, p) => n + p.parts[part], 0);
	const all = figures.OUTCOME_PARTS.reduce((n, part) => n + sum(part), 0);
	const columns = periods.map((p): Bar => ({
		label: p.from === p.to ? day(p.from) : `${day(p.from)} – ${day(p.to)}`, figure: words.count(figures.OUTCOME_PARTS.reduce((n, part) => n + p.parts[part], 0)),
		parts: figures.OUTCOME_PARTS.map((part) => ({ label: w.parts[part], value: p.parts[part], tone: LEDGER_TONES[part] }))
	}));
	return {
		id: 'over-time', question: w.question, sentence: w.sentence(sum('created') + sum('merged'), all, sum('failed')), known: true,
		picture: { ...bars(columns), kind: 'columns' }, table: { head: w.head, rows: columns.map((c) => [c.label, ...c.parts.map((p) => words.count(p.value))]) }
	};
}

function finishing(imports: readonly ImportFigures[]): Insight {
	const w = words.finishing;
	const f = figures.finishing(imports);
	if (f.started < ENOUGH.imports) return unknown('finishing', w.question, w.need(ENOUGH.imports - f.started));
	const list = [one(w.straight, f.straight, 'green'), one(w.helped, f.helped, 'blue'), one(w.givenUp, f.givenUp, 'red'), one(w.open, f.open, 'grey')];
	return { id: 'finishing', question: w.question, sentence: w.sentence(f.straight + f.helped, f.started, f.straight), known: true, picture: bars(list, f.started), table: { head: w.head, rows: list.map((b) => [b.label, b.figure]) } };
}

function steps(days: readonly DayTotals[], imports: readonly ImportFigures[]): Insight {
	const w = words.steps;
	const at = figures.givenUpAt(days);
	const all = at.reduce((n, v) => n + v, 0);
	if (all === 0 && imports.length < ENOUGH.imports) return unknown('steps', w.question, w.need(ENOUGH.imports - imports.length));
	const most = Math.max(...at);
	const list = m.imports.said.stepNames.map((step, i) => one(step, at[i] ?? 0, 'red'));
	return { id: 'steps', question: w.question, sentence: all === 0 ? w.none(imports.length) : w.sentence(m.imports.said.stepNames.filter((_, i) => at[i] === most), most, all), known: true, picture: bars(all === 0 ? [] : list), table: { head: w.head, rows: list.map((b) => [b.label, b.figure]) } };
}

function template(days: readonly DayTotals[], imports: readonly ImportFigures[]): Insight {
	const w = words.template;
	const f = figures.byTemplate(days, imports);
	if (f.template.rows === 0 || f.others.rows === 0) return unknown('template', w.question, w.need(f.downloads));
	const share = (g: figures.ReadShare): number => figures.shareOf(g.failed, g.rows);
	const [with_, without] = [share(f.template), share(f.others)];
	const groups = [[w.template, f.template], [w.others, f.others]] as const;
	return {
		id: 'template', question: w.question, sentence: with_ < without ? w.better(with_, without) : w.worse(with_, without), known: true,
		picture: bars(groups.map(([label, g]) => one(label, share(g), 'red', sharePercent(share(g))))), table: { head: w.head, rows: groups.map(([label, g]) => [label, words.count(g.imports), words.count(g.rows), sharePercent(share(g))]) }
	};
}

function sources(imports: readonly ImportFigures[], sourceOf: (f: ImportFigures) => string): Insight {
	const w = words.sources;
	const list = figures.bySource(imports, sourceOf);
	const [best, worst] = [list[0], list.at(-1)];
	if (!best || !worst || list.length < 2) return unknown('sources', w.question, w.need);
	const ok = (s: figures.SourceFigures): number => figures.shareOf(s.rows - s.failed, s.rows);
	return {
		id: 'sources', question: w.question, sentence: w.sentence(best.source, ok(best), worst.source, ok(worst)), known: true,
		picture: bars(list.slice(0, 8).map((s) => one(s.source, ok(s), 'green', sharePercent(ok(s)))), 1),
		table: { head: w.head, rows: list.map((s) => [s.source, words.count(s.imports), words.count(s.rows), sharePercent(ok(s)), sharePercent(s.completeness / 100)]) }
	};
}

function duplicates(imports: readonly ImportFigures[]): Insight {
	const w = words.duplicates;
	const list = figures.byMatchType(imports);
	const byHand = list.reduce((n, t) => n + t.same + t.different, 0);
	const right = (t: figures.TypeFigures): number => figures.shareOf(t.same, t.same + t.different);
	const judged = list.filter((t) => t.same + t.different > 0).sort((a, b) => right(b) - right(a) || b.same - a.same);
	const [best, next] = judged;
	if (byHand < ENOUGH.decisions || !best) return unknown('duplicates', w.question, w.need(ENOUGH.decisions - byHand));
	const name = (t: figures.TypeFigures): string => w.types[t.type] ?? t.type;
	const said = (next && right(next) < right(best) ? w.sentence : w.one)(name(best), best.same, best.same + best.different);
	const parts = (t: figures.TypeFigures): [number, Tone][] => [[t.same, 'blue'], [t.different, 'green'], [t.settled, 'purple'], [t.open, 'grey']];
	return {
		id: 'duplicates', question: w.question, sentence: said, known: true,
		picture: bars(list.map((t) => ({ label: name(t), figure: words.count(t.same + t.different + t.settled + t.open), parts: parts(t).map(([value, tone], i) => ({ label: w.head[i + 1] ?? '', value, tone })) }))),
		table: { head: w.head, rows: list.map((t) => [name(t), ...parts(t).map(([n]) => words.count(n))]) }
	};
}

/** A band of sizes in words. */
const bandLabel = (b: figures.BandFigures): string => words.volume.rows(b.upTo, figures.BANDS[figures.BANDS.indexOf(b.upTo as never) - 1] ?? 0);

function volume(imports: readonly ImportFigures[]): Insight {
	const w = words.volume;
	const bands = figures.byVolume(imports);
	const [small, large] = [bands[0], bands.at(-1)];
	if (!small || !large || bands.length < 2) return unknown('volume', w.question, w.need);
	return {
		id: 'volume', question: w.question, sentence: w.sentence(bandLabel(small), small.ms, bandLabel(large), large.ms), known: true,
		picture: bars(bands.map((b) => one(bandLabel(b), b.ms, 'blue', words.time(b.ms)))),
		table: { head: w.head, rows: bands.map((b) => [bandLabel(b), words.count(b.imports), words.count(b.rows), words.time(b.ms), words.count(b.ms > 0 ? Math.round((b.rows / b.imports / b.ms) * 1000) : 0)]) }
	};
}

/** Stages with a shade of their own; what is left of the work is one part. */
const SHOWN_STAGES = 3;

function stages(imports: readonly ImportFigures[]): Insight {
	const w = words.stages;
	const bands = figures.stagesByVolume(imports);
	const sums = new Map<string, number>();
	for (const b of bands) for (const [stage, ms] of Object.entries(b.stageMs)) sums.set(stage, (sums.get(stage) ?? 0) + ms);
	const all = [...sums.values()].reduce((n, v) => n + v, 0);
	const known = [...sums].filter(([, ms]) => ms > 0).sort((a, b) => b[1] - a[1]).map(([stage]) => stage);
	const [most, small, large] = [known[0], bands[0], bands.at(-1)];
	if (most === undefined || !small || !large) return unknown('stages', w.question, w.need);
	const name = (stage: string): string => m.history.stages[stage] ?? stage;
	const each = (b: figures.BandFigures, of: readonly string[]): number => of.reduce((n, stage) => n + (b.stageMs[stage] ?? 0), 0) / (b.rows / 1000);
	// Four stages at most are told apart; one that is left alone keeps its name.
	const own = known.slice(0, known.length > SHOWN_STAGES + 1 ? SHOWN_STAGES : known.length);
	const groups = [...own.map((stage) => ({ label: name(stage), of: [stage] })), { label: w.others, of: known.slice(own.length) }].filter((g) => g.of.length > 0);
	const share = figures.shareOf(sums.get(most) ?? 0, all);
	const text = (ms: number): string => m.history.ms(ms);
	return {
		id: 'stages', question: w.question, known: true,
		sentence: bands.length > 1 ? w.across(name(most), share, bandLabel(small), text(each(small, known)), bandLabel(large), text(each(large, known))) : w.sentence(name(most), share),
		picture: bars(bands.map((b) => ({ label: bandLabel(b), figure: w.each(text(each(b, known))), parts: groups.map((g, shade): Part => ({ label: g.label, value: each(b, g.of), tone: 'blue', shade, said: text(each(b, g.of)) })) }))),
		table: { head: [w.head[0] ?? '', ...bands.map(bandLabel)], rows: known.map((stage) => [name(stage), ...bands.map((b) => text(each(b, [stage])))]) }
	};
}

function rules(imports: readonly ImportFigures[]): Insight {
	const w = words.rules;
	const { read, rules: list } = figures.byRule(imports);
	if (read === 0) return unknown('rules', w.question, w.need);
	const worst = list[0];
	return {
		id: 'rules', question: w.question, sentence: worst ? w.sentence(w.name(worst.code), worst.count, worst.imports, read) : w.none(read), known: true,
		picture: bars(list.slice(0, 8).map((r) => one(w.name(r.code), r.count, 'yellow'))), table: { head: w.head, rows: list.map((r) => [w.name(r.code), words.count(r.count), words.count(r.imports)]) }
	};
}

function recovery(imports: readonly ImportFigures[]): Insight {
	const w = words.recovery;
	const f = figures.recovery(imports);
	if (f.imports === 0) return unknown('recovery', w.question, w.need);
	const list = [one(w.atReading, f.atReading, 'yellow'), one(w.atEnd, f.atEnd, 'red')];
	return { id: 'recovery', question: w.question, sentence: w.sentence(f.atReading - f.atEnd, f.atReading, f.fixedIn, f.imports), known: true, picture: bars(list), table: { head: w.head, rows: list.map((b) => [b.label, b.figure]) } };
}

function launch(imports: readonly ImportFigures[]): Insight {
	const w = words.launch;
	const f = figures.launching(imports);
	const best = (['campaign', 'delivery', 'use'] as const).find((k) => f[k].imports > 0);
	if (!best) return unknown('launch', w.question, w.need);
	const list = (['use', 'delivery', 'campaign'] as const).filter((k) => f[k].imports > 0);
	return {
		id: 'launch', question: w.question, sentence: w.sentence(w.what[best], f[best].ms, f[best].imports), known: true,
		picture: bars(list.map((k) => one(w[k], f[k].ms, 'blue', words.time(f[k].ms)))), table: { head: w.head, rows: list.map((k) => [w[k], words.count(f[k].imports), words.time(f[k].ms)]) }
	};
}

function features(days: readonly DayTotals[]): Insight {
	const w = words.features;
	const list = figures.byFeature(days);
	const most = list[0];
	if (!most) return unknown('features', w.question, w.need);
	const name = (feature: string): string => (m.shell.screens as Record<string, string>)[feature] ?? feature;
	const role = (r: string): string => (r === 'none' ? w.noRole : w.role(r));
	return {
		id: 'features', question: w.question, sentence: w.sentence(list.filter((f) => f.total === most.total).map((f) => name(f.feature)), most.total), known: true,
		picture: bars(list.slice(0, 10).map((f) => one(name(f.feature), f.total, 'blue'))), table: { head: w.head, rows: list.flatMap((f) => f.roles.map(([r, n]) => [name(f.feature), role(r), words.count(n)])) }
	};
}

/** Every question with its answer, from what was added up. `today`: ISO. `sourceOf`: where the rows of an import come from, in words. */
export const allInsights = (days: readonly DayTotals[], imports: readonly ImportFigures[], today: string, sourceOf: (f: ImportFigures) => string): Insight[] => [
	overTime(days, today), finishing(imports), steps(days, figures.carried(imports)), template(days, imports), sources(imports, sourceOf), duplicates(imports), rules(imports),
	recovery(imports), volume(imports), stages(imports), launch(imports), features(days)
];
