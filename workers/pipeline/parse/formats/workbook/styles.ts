import { numberFormat, type NumberShow } from './number-format';
import { numberText } from './number-text';
import { xmlTags } from './xml';

/**
 * Formats that a file names by number only. 34, 35 and 52–56 are a date in one Asian edition and a time in another:
 * shown as a date with its time, a value below one day reads as a time.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
	...([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58, 71, 72, 73, 74, 81] as const).map((id) => [id, 'yyyy-mm-dd'] as const),
	...([22, 34, 35, 52, 53, 55, 56, 77] as const).map((id) => [id, 'yyyy-mm-dd h:mm:ss'] as const),
	[18, 'h:mm AM/PM'],
	[19, 'h:mm:ss AM/PM'],
	[20, 'h:mm'],
	[21, 'h:mm:ss'],
	[32, 'h:mm'],
	[33, 'h:mm:ss'],
	[75, 'h:mm'],
	[76, 'h:mm:ss'],
	[45, 'mm:ss'],
	[46, '[h]:mm:ss'],
	[47, 'mm:ss.0'],
	[78, 'mm:ss'],
	[79, '[h]:mm:ss'],
	[80, 'mm:ss.0']
]);

/** How the cells of a book show numbers, by the index of their style. A format is understood when the first cell uses it. */
export class CellShows {
	private readonly shows = new Map<number, NumberShow>();
	private readonly byStyle: (NumberShow | undefined)[] = [];

	/** `ids`: number of the format of each style; `codes`: formats that the book itself brings, by number. */
	constructor(
		private readonly ids: readonly number[],
		private readonly codes: ReadonlyMap<number, string>,
		private readonly epoch1904: boolean
	) {}

	of(style: number): NumberShow {
		return this.byStyle[style] ?? this.understand(style);
	}

	private understand(style: number): NumberShow {
		const id = this.ids[style];
		if (id === undefined) return numberText;
		let show = this.shows.get(id);
		if (!show) {
			const code = this.codes.get(id) ?? BUILT_IN.get(id);
			show = code === undefined ? numberText : numberFormat(code, this.epoch1904);
			this.shows.set(id, show);
		}
		return (this.byStyle[style] = show);
	}
}

/** The formats of a book from the styles part of an XLSX; '' when it has none. */
export function showsOf(styles: string, epoch1904: boolean): CellShows {
	const ids: number[] = [];
	const codes = new Map<number, string>();
	let inside = '';
	for (const { name, kind, attributes } of xmlTags(styles)) {
		if (name === 'numFmts' || name === 'cellXfs') inside = kind === 'open' ? name : '';
		else if (kind === 'close') continue;
		else if (inside === 'numFmts' && name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
		else if (inside === 'cellXfs' && name === 'xf') ids.push(Number(attributes.get('numFmtId') ?? 0));
	}
	return new CellShows(ids, codes, epoch1904);
}
