/** What came of imports: rows over time, where people stop, which sources and which duplicates. */

import { sharePercent } from '#domain/messages/catalogue';
import { locale, otherYear } from '#domain/messages/locale';
import type { DayTotals, ImportFigures } from '#domain/figures/event-totals';
import { SOURCES } from '#domain/imports/data-quality';
import * as figures from '#domain/figures/insights';
import { OUTCOME_PARTS, type OutcomePart } from '#domain/figures/insights-moved';
import type { Tone } from '#lib/components/ui/tone';
import { m } from '#lib/messages/index';
import { LEDGER_TONES } from './history-words';
import { type Bar, type Insight, one, bars, unknown, ENOUGH } from './insights-picture';

const words = m.insights;

/** Sources that a sentence names at most. */
const NAMED = 3;
/** Sources that a picture shows at most. */
const SHOWN = 8;

/** Rows that became contacts or part of one, of imports that were undone since: they count among what went in, and are named. */
const undoneSince = (imports: readonly ImportFigures[]): number =>
	imports.reduce((n, { done, undoneAt }) => n + (done && undoneAt !== null ? done.created + done.merged : 0), 0);

export function overTime(days: readonly DayTotals[], imports: readonly ImportFigures[], today: string): Insight {
	const w = words.overTime;
	const periods = figures.overTime(days, today);
	if (periods.length === 0) return unknown('over-time', w.question, w.need);
	const at = (iso: string): number => new Date(`${iso}T12:00:00`).getTime();
	const day = (iso: string): string =>
		new Date(at(iso)).toLocaleDateString(locale(), { day: 'numeric', month: 'short', ...otherYear(at(iso), at(today)) });
	const sum = (part: OutcomePart): number => periods.reduce((n, p) => n + p.parts[part], 0);
	const all = OUTCOME_PARTS.reduce((n, part) => n + sum(part), 0);
	const inRows = sum('created') + sum('merged');
	const columns = periods.map((p): Bar => ({
		label: p.from === p.to ? day(p.from) : `${day(p.from)} – ${day(p.to)}`,
		figure: words.count(OUTCOME_PARTS.reduce((n, part) => n + p.parts[part], 0)),
		parts: OUTCOME_PARTS.map((part) => ({ label: w.parts[part], value: p.parts[part], tone: LEDGER_TONES[part] }))
	}));
	return {
		id: 'over-time',
		question: w.question,
		sentence: w.sentence(inRows, all, sum('failed'), Math.min(inRows, undoneSince(imports))),
		known: true,
		picture: { ...bars(columns), kind: 'columns' },
		table: { head: w.head, rows: columns.map((c) => [c.label, ...c.parts.map((p) => words.count(p.value))]) }
	};
}

export function finishing(imports: readonly ImportFigures[]): Insight {
	const w = words.finishing;
	const f = figures.finishing(imports);
	if (f.started < ENOUGH.imports) return unknown('finishing', w.question, w.need(ENOUGH.imports - f.started));
	const list = [
		one(w.straight, f.straight, 'green'),
		one(w.helped, f.helped, 'blue'),
		one(w.givenUp, f.givenUp, 'red'),
		one(w.open, f.open, 'grey')
	];
	return {
		id: 'finishing',
		question: w.question,
		sentence: w.sentence(f.straight + f.helped, f.started, f.straight),
		known: true,
		picture: bars(list, f.started),
		table: { head: w.head, rows: list.map((b) => [b.label, b.figure]) }
	};
}

export function steps(days: readonly DayTotals[], imports: readonly ImportFigures[]): Insight {
	const w = words.steps;
	const at = figures.givenUpAt(days);
	const all = at.reduce((n, v) => n + v, 0);
	if (all === 0 && imports.length < ENOUGH.imports) return unknown('steps', w.question, w.need(ENOUGH.imports - imports.length));
	const most = Math.max(...at);
	const list = m.imports.said.stepNames.map((step, i) => one(step, at[i] ?? 0, 'red'));
	return {
		id: 'steps',
		question: w.question,
		sentence:
			all === 0
				? w.none(imports.length)
				: w.sentence(
						m.imports.said.stepNames.filter((_, i) => at[i] === most),
						most,
						all
					),
		known: true,
		picture: bars(all === 0 ? [] : list),
		table: { head: w.head, rows: list.map((b) => [b.label, b.figure]) }
	};
}

export function template(days: readonly DayTotals[], imports: readonly ImportFigures[]): Insight {
	const w = words.template;
	const f = figures.byTemplate(days, imports);
	if (f.template.rows === 0 || f.others.rows === 0) return unknown('template', w.question, w.need(f.downloads));
	const share = (g: figures.ReadShare): number => figures.shareOf(g.failed, g.rows);
	const [with_, without] = [share(f.template), share(f.others)];
	const groups = [
		[w.template, f.template],
		[w.others, f.others]
	] as const;
	return {
		id: 'template',
		question: w.question,
		sentence: with_ < without ? w.better(with_, without) : w.worse(with_, without),
		known: true,
		picture: bars(groups.map(([label, g]) => one(label, share(g), 'red', sharePercent(share(g))))),
		table: { head: w.head, rows: groups.map(([label, g]) => [label, words.count(g.imports), words.count(g.rows), sharePercent(share(g))]) }
	};
}

export function sources(imports: readonly ImportFigures[], sourcesOf: (f: figures.WasRead) => readonly figures.RowsOfSource[]): Insight {
	const w = words.sources;
	const list = figures.bySource(imports, sourcesOf).filter((s) => s.rows >= SOURCES.rows);
	const [best, worst] = [list[0], list.at(-1)];
	if (!best || !worst || list.length < 2) return unknown('sources', w.question, w.need(SOURCES.rows));
	const ok = (s: figures.SourceFigures): number => figures.shareOf(s.rows - s.failed, s.rows);
	// What no source counts is said: whoever adds the rows up finds all that were read.
	const all = figures.rowsReadFirst(imports);
	const left = all - list.reduce((n, s) => n + s.rows, 0);
	// The sentence speaks of the last one too, and the picture proves it.
	const shown = list.length > SHOWN ? [...list.slice(0, SHOWN - 1), worst] : list;
	// All of which as many could go in, as far as the figures tell: of two with 100 % neither is the best.
	const said = (s: figures.SourceFigures): string => sharePercent(ok(s));
	const named = (like: figures.SourceFigures): string[] => {
		const names = list.filter((s) => said(s) === said(like)).map((s) => s.source);
		return names.length > NAMED ? [...names.slice(0, NAMED), m.imports.complete.others(names.length - NAMED)] : names;
	};
	return {
		id: 'sources',
		question: w.question,
		sentence: [
			said(best) === said(worst) ? w.same(ok(best)) : w.sentence(named(best), ok(best), named(worst), ok(worst)),
			left > 0 ? w.left(left, all) : ''
		]
			.filter(Boolean)
			.join(' '),
		known: true,
		picture: bars(
			shown.map((s) => one(s.source, ok(s), 'green', said(s))),
			1
		),
		table: {
			head: w.head,
			rows: list.map((s) => [s.source, words.count(s.imports), words.count(s.rows), said(s), sharePercent(s.completeness)])
		}
	};
}

export function duplicates(imports: readonly ImportFigures[]): Insight {
	const w = words.duplicates;
	const list = figures.byMatchType(imports);
	const byHand = list.reduce((n, t) => n + t.same + t.different, 0);
	const right = (t: figures.TypeFigures): number => figures.shareOf(t.same, t.same + t.different);
	const judged = list.filter((t) => t.same + t.different > 0).sort((a, b) => right(b) - right(a) || b.same - a.same);
	const [best, next] = judged;
	if (byHand < ENOUGH.decisions || !best) return unknown('duplicates', w.question, w.need(ENOUGH.decisions - byHand));
	const name = (t: figures.TypeFigures): string => w.types[t.type] ?? t.type;
	const said = (next && right(next) < right(best) ? w.sentence : w.one)(name(best), best.same, best.same + best.different);
	const parts = (t: figures.TypeFigures): [number, Tone][] => [
		[t.same, 'blue'],
		[t.different, 'green'],
		[t.settled, 'purple'],
		[t.open, 'grey']
	];
	return {
		id: 'duplicates',
		question: w.question,
		sentence: said,
		known: true,
		picture: bars(
			list.map((t) => ({
				label: name(t),
				figure: words.count(t.same + t.different + t.settled + t.open),
				parts: parts(t).map(([value, tone], i) => ({ label: w.head[i + 1] ?? '', value, tone }))
			}))
		),
		table: { head: w.head, rows: list.map((t) => [name(t), ...parts(t).map(([n]) => words.count(n))]) }
	};
}
