import type { ImportSetup } from '#domain/import';
import {
	CATEGORY_HEADER,
	CATEGORY_SEPARATOR,
	IMPORT_HEADER,
	OUTCOME_HEADER,
	ownCell,
	ownColumn,
	PLACE_HEADER,
	REPORT_PREFIX,
	ROW_HEADER,
	WENT_IN
} from '#domain/imports/own-columns';
import { partOfRow } from '#domain/imports/parts';
import type { ReadEvent } from '../../pipeline/parse/format';
import { Packer } from '../../pipeline/parse/packer';
import { reportedRow } from './taken-back';

type Mapping = Pick<ImportSetup, 'mapping' | 'takenBack'>;
/** Problems that one row of a report may have. */
const MOST_LINES = 100;
/** Lines among which those of one row are sought; of a longer report only those that follow one another are always found. */
const MOST_HELD = 50_000;
interface Line {
	number: number;
	cells: string[];
}

/**
 * An error report that comes back (IMP-11) also lists rows that went in, with a warning or a conflict. Those lines are left out and
 * counted: what went in is not touched, whatever was done to it since, unless its whole import was taken back. A row with several problems
 * stands there once for each, and whoever corrects each where it is named has corrected the row: its lines are read as one, also where the
 * report was sorted since. Any other file passes through as it is.
 */
export async function* reportBack(events: AsyncGenerator<ReadEvent>, setup: Mapping): AsyncGenerator<ReadEvent> {
	const at = (header: string): number | undefined => ownColumn(setup.mapping, header);
	const [outcome, row, value, place] = [at(OUTCOME_HEADER), at(ROW_HEADER), at(`${REPORT_PREFIX}Value`), at(PLACE_HEADER)];
	const [from, category] = [at(IMPORT_HEADER), at(CATEGORY_HEADER)];
	const takenBack = new Map((setup.takenBack ?? []).map((t) => [t.importId, new Set(t.still)]));
	if (outcome === undefined && (row === undefined || value === undefined)) return yield* events;
	const ours = new Set(setup.mapping.filter((m) => m.header.startsWith(REPORT_PREFIX)).map((m) => m.index));
	/** What the lines of one row have in common; '' = the line says no row. */
	const rowOf = ({ number, cells }: Line): string =>
		ownCell(cells, row) === '' ? '' : JSON.stringify([partOfRow(number), ownCell(cells, place), ownCell(cells, row)]);
	/** True for a line of a row that is a contact: it went in, and was not taken back since. */
	const isIn = (line: readonly string[]): boolean => {
		if (ownCell(line, outcome) !== WENT_IN) return false;
		const still = takenBack.get(ownCell(line, from));
		return !still || still.has(reportedRow(ownCell(line, row), ownCell(line, place)));
	};
	const packer = new Packer();
	let [wentIn, sameRow, bytes] = [0, 0, 0];
	let held: Line[] = [];

	const packed = function* (lines: readonly Line[]): Generator<ReadEvent> {
		for (const l of lines) {
			const chunk = packer.add(l.number, l.cells, bytes);
			if (chunk) yield { kind: 'chunk', chunk };
		}
	};
	/** The held lines with those of one row as one; `more` keeps the last ones, which may go on. */
	const close = (more = false): Line[] => {
		const last = more ? held.length - lastRun(held, rowOf) : held.length;
		const kept = held.slice(last);
		const lines =
			value === undefined ? held.slice(0, last) : together(held.slice(0, last), rowOf, (some) => unite(some, value, ours, category));
		sameRow += last - lines.length;
		held = kept;
		return lines;
	};
	for await (const event of events) {
		if (event.kind === 'chunk') {
			const { rowNumbers, cells, bytesRead } = event.chunk;
			bytes = bytesRead;
			for (const [i, line] of cells.entries()) {
				if (isIn(line)) {
					wentIn++;
					continue;
				}
				const next = { number: rowNumbers[i] ?? 0, cells: line };
				if (held.length > 0 && partOfRow(held[0]!.number) !== partOfRow(next.number)) yield* packed(close());
				else if (held.length >= MOST_HELD) yield* packed(close(true));
				if (held.length === 0 && ownCell(line, row) === '') yield* packed([next]);
				else held.push(next);
			}
		} else if (event.kind === 'end') {
			yield* packed(close());
			const rest = packer.rest(bytes);
			if (rest) yield { kind: 'chunk', chunk: rest };
			yield {
				...event,
				rows: event.rows - wentIn - sameRow,
				leftOut: { ...event.leftOut, ...(wentIn > 0 && { wentIn }), ...(sameRow > 0 && { sameRow }) }
			};
		} else yield event;
	}
}

/** How many lines at the end are of one row. */
function lastRun(lines: readonly Line[], rowOf: (l: Line) => string): number {
	const of = rowOf(lines.at(-1)!);
	let n = 1;
	while (of !== '' && n < Math.min(MOST_LINES, lines.length) && rowOf(lines.at(-1 - n)!) === of) n++;
	return n;
}

/**
 * Lines in their order, those of one row as one in the place of the first: all of them where they agree, else those that follow one another
 * and do.
 */
function together(lines: readonly Line[], rowOf: (l: Line) => string, united: (lines: readonly string[][]) => string[] | null): Line[] {
	const rows = new Map<string, number[]>();
	lines.forEach((l, i) => {
		const of = rowOf(l);
		const before = of === '' ? undefined : rows.get(of);
		if (before) before.push(i);
		else rows.set(of === '' ? `line ${i}` : of, [i]);
	});
	const out = new Map<number, string[] | null>();
	const asOne = (some: readonly number[]): boolean => {
		const cells = some.length > 1 && some.length <= MOST_LINES ? united(some.map((i) => lines[i]!.cells)) : null;
		if (cells) some.forEach((i, k) => out.set(i, k === 0 ? cells : null));
		return cells !== null;
	};
	for (const all of rows.values()) {
		if (all.length < 2 || asOne(all)) continue;
		for (let from = 0, to = 1; to <= all.length; to++) {
			if (to < all.length && all[to] === all[to - 1]! + 1) continue;
			asOne(all.slice(from, to));
			from = to;
		}
	}
	return lines.flatMap((l, i) => {
		const cells = out.get(i);
		return cells === null ? [] : [{ number: l.number, cells: cells ?? l.cells }];
	});
}

/**
 * Lines of one row as one: of each cell what was written in place of a value that the report names, and all kinds of its problems; null
 * where two lines say different things.
 */
function unite(lines: readonly string[][], value: number, ours: ReadonlySet<number>, category?: number): string[] | null {
	const named = new Set(lines.map((l) => (l[value] ?? '').trim()));
	const width = Math.max(...lines.map((l) => l.length));
	const united = [...(lines[0] ?? [])];
	for (let c = 0; c < width; c++) {
		if (ours.has(c)) continue;
		const said = [...new Set(lines.map((l) => (l[c] ?? '').trim()))];
		const written = said.length === 1 ? said : said.filter((text) => !named.has(text));
		// A wrong value that was taken out.
		const corrected = written.length === 0 && said.length === 2 && said.includes('') ? [''] : written;
		if (corrected.length !== 1) return null;
		united[c] = lines.map((l) => l[c] ?? '').find((cell) => cell.trim() === corrected[0]) ?? '';
	}
	if (category !== undefined) united[category] = [...new Set(lines.map((l) => (l[category] ?? '').trim()))].join(CATEGORY_SEPARATOR);
	return united;
}
