import type { ImportSetup } from '#domain/import';
import { OUTCOME_HEADER, REPORT_PREFIX, WENT_IN } from '#domain/own-columns';
import type { ReadEvent } from '../pipeline/parse/format';
import { Packer } from '../pipeline/parse/packer';

type Mapping = Pick<ImportSetup, 'mapping'>;
/** Problems that one row of a report may have. */
const MOST_LINES = 100;
interface Line { number: number; cells: string[]; bytes: number }

/**
 * An error report that comes back (IMP-11) also lists rows that went in, with a warning or a conflict. Those lines are left
 * out and counted: what went in is not touched, whatever was done to it since. A row with several problems stands there once for each, and
 * whoever corrects each where it is named has corrected the row: its lines that follow one another are read as one. Any other file passes through as it is.
 */
export async function* reportBack(events: AsyncGenerator<ReadEvent>, setup: Mapping): AsyncGenerator<ReadEvent> {
	const place = (header: string): number | undefined => setup.mapping.find((m) => m.header.trim() === header)?.index;
	const [outcome, row, value] = [place(OUTCOME_HEADER), place(`${REPORT_PREFIX}Row`), place(`${REPORT_PREFIX}Value`)];
	if (outcome === undefined && (row === undefined || value === undefined)) return yield* events;
	const ours = new Set(setup.mapping.filter((m) => m.header.startsWith(REPORT_PREFIX)).map((m) => m.index));
	const packer = new Packer();
	let wentIn = 0;
	let sameRow = 0;
	let open: Line[] = [];

	/** The lines of one row of the report, as one where they agree. */
	const close = (): Line[] => {
		const lines = open;
		open = [];
		const united = lines.length > 1 && value !== undefined ? unite(lines.map((l) => l.cells), value, ours) : null;
		if (!united) return lines;
		sameRow += lines.length - 1;
		return [{ number: lines[0]!.number, cells: united, bytes: lines.at(-1)!.bytes }];
	};
	const packed = function* (lines: readonly Line[]): Generator<ReadEvent> {
		for (const l of lines) {
			const chunk = packer.add(l.number, l.cells, l.bytes);
			if (chunk) yield { kind: 'chunk', chunk };
		}
	};
	let bytes = 0;
	for await (const event of events) {
		if (event.kind === 'chunk') {
			const { rowNumbers, cells, bytesRead } = event.chunk;
			bytes = bytesRead;
			for (const [i, line] of cells.entries()) {
				if (outcome !== undefined && (line[outcome] ?? '').trim() === WENT_IN) { wentIn++; continue; }
				const of = row === undefined ? '' : (line[row] ?? '').trim();
				if (of === '' || open.length === MOST_LINES || (open[0]?.cells[row!] ?? '').trim() !== of) yield* packed(close());
				open.push({ number: rowNumbers[i] ?? 0, cells: line, bytes: bytesRead });
			}
		} else if (event.kind === 'end') {
			yield* packed(close());
			const rest = packer.rest(bytes);
			if (rest) yield { kind: 'chunk', chunk: rest };
			yield { ...event, rows: event.rows - wentIn - sameRow, leftOut: { ...event.leftOut, ...(wentIn > 0 && { wentIn }), ...(sameRow > 0 && { sameRow }) } };
		} else yield event;
	}
}

/** Lines of one row as one: of each cell what was written in place of a value that the report names; null where two lines say different things. */
function unite(lines: readonly string[][], value: number, ours: ReadonlySet<number>): string[] | null {
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
	return united;
}
