import type { ByteSource } from '#workers/pipeline/stages';

/** A text file that means harm, or looks as if it did, and what must come of it: codes of the problem, or 'read' with the rows. */
export interface HostileText {
	what: string;
	source: () => ByteSource;
	/** Codes that are right answers; 'read' = it is read to its end. */
	ends: string[];
	/** Rows that must come out when it is read. */
	rows?: number;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const held = (bytes: Uint8Array, name = 'hostile.csv'): ByteSource => ({
	name,
	type: '',
	size: bytes.length,
	slice: async (start, end) => bytes.slice(start, end)
});
const text = (make: () => string) => () => held(bytesOf(make()));

/** A file that is made up while it is read: `head`, then `filler` over and over up to `size`, then `tail`. Nothing of it is held. */
function endless(head: string, filler: string, size: number, tail = ''): ByteSource {
	const start = bytesOf(head);
	const middle = bytesOf(filler);
	const end = bytesOf(tail);
	return {
		name: 'endless.csv',
		type: '',
		size,
		async slice(from, to) {
			const out = new Uint8Array(Math.max(0, Math.min(to, size) - from));
			for (let i = 0; i < out.length; i++) {
				const at = from + i;
				out[i] = (
					at < start.length
						? start[at]
						: at >= size - end.length
							? end[at - (size - end.length)]
							: middle[(at - start.length) % middle.length]
				) as number;
			}
			return out;
		}
	};
}

const HEAD = 'Name,Email,Note\n';
const ROW = 'Ana,ana@hafen.example,ok\n';
const CARD = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nEMAIL:ana@hafen.example\n';
const GOOD = HEAD + ROW.repeat(2000);

export const HOSTILE_TEXTS: HostileText[] = [
	{ what: 'a quote that is never closed, in the first cell', source: text(() => '"' + GOOD), ends: ['unclosedQuote'] },
	{
		what: 'a quote that is never closed, megabytes before the end',
		source: () => endless(HEAD + ROW.repeat(50) + 'Tom,tom@hafen.example,"open\n', ROW, 30_000_000),
		ends: ['unclosedQuote']
	},
	{
		what: 'a quote that swallows rows up to the next one',
		source: text(() => GOOD + 'Tom,tom@hafen.example,"open\nEva,"x, y",z\n' + ROW.repeat(2000)),
		ends: ['unclosedQuote']
	},
	{
		what: 'a million columns',
		source: text(() => Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',') + '\n' + ROW),
		ends: ['tooManyColumns', 'tooManyCells']
	},
	{ what: 'a million columns in a row far below', source: text(() => GOOD + 'x,'.repeat(1_000_000) + '\n' + ROW), ends: ['tooManyCells'] },
	{ what: 'a cell of 100 MB', source: () => endless(GOOD + 'Tom,tom@hafen.example,', 'x', 100_000_000, '\n'), ends: ['cellTooLarge'] },
	{
		what: 'a quoted cell of 100 MB',
		source: () => endless(GOOD + 'Tom,tom@hafen.example,"', 'x\n', 100_000_000, '"\n'),
		ends: ['cellTooLarge', 'unclosedQuote']
	},
	{
		what: 'one endless line of a gigabyte',
		source: () => endless('', 'abc def ', 1_000_000_000),
		ends: ['cellTooLarge', 'rowTooLong', 'tooManyCells']
	},
	{ what: 'ten billion delimiters', source: () => endless('', ',', 10_000_000_000), ends: ['tooManyCells'] },
	{ what: 'delimiters in lines and nothing else', source: text(() => ',,,,\n'.repeat(50_000)), ends: ['noDataRows', 'noHeaderRow'] },
	{ what: 'quotes and nothing else', source: text(() => '"'.repeat(200_001)), ends: ['unclosedQuote', 'noDataRows', 'noHeaderRow'] },
	{
		what: 'quotes at the start of every cell of a long line',
		source: text(() => HEAD + Array.from({ length: 15_000 }, () => '"a').join(',') + '"\n' + ROW),
		ends: ['unclosedQuote', 'tooManyCells', 'tooManyColumns', 'read']
	},
	{ what: 'quotes doubled without end', source: text(() => HEAD + `"${'""'.repeat(100_000)}x\n` + ROW), ends: ['unclosedQuote'] },
	{
		what: 'backslashes before quotes without end',
		source: text(() => HEAD + `"${'\\"'.repeat(100_000)}\n` + ROW),
		ends: ['unclosedQuote', 'read']
	},
	{
		what: 'headers named after what every object has',
		source: text(() => '__proto__,constructor,toString,Email\n1,2,3,ana@hafen.example\n'),
		ends: ['read'],
		rows: 1
	},
	{
		what: 'a NUL in every second cell',
		source: text(() => HEAD + 'A\0na,ana@hafen.example,o\0k\n'.repeat(400)),
		ends: ['binaryFile', 'read']
	},
	{ what: 'NULs only', source: () => held(new Uint8Array(100_000)), ends: ['binaryFile', 'noDataRows', 'emptyFile'] },
	{
		what: 'lines in two encodings',
		ends: ['read'],
		rows: 400,
		source: () =>
			held(
				Uint8Array.from([
					...bytesOf('Name,Email\n'),
					...Array.from({ length: 200 }, () => [
						...bytesOf('Jürgen,j@hafen.example\n'),
						...[...'Zoë,z@hafen.example\n'].map((c) => c.charCodeAt(0))
					]).flat()
				])
			)
	},
	{
		what: 'every row longer than the one before',
		source: text(
			() => HEAD + Array.from({ length: 1500 }, (_, i) => Array.from({ length: (i % 400) + 1 }, () => 'x').join(',')).join('\n')
		),
		ends: ['read', 'tooManyColumns', 'noHeaderRow']
	},
	{
		what: 'megabytes of blank lines above the table',
		source: text(() => '\n'.repeat(2_000_000) + HEAD + ROW),
		ends: ['read', 'noHeaderRow']
	},
	{ what: 'megabytes of blank lines below the table', source: text(() => GOOD + '\r\n'.repeat(2_000_000)), ends: ['read'], rows: 2000 },
	{ what: 'a Unicode mark and nothing else', source: () => held(Uint8Array.of(0xef, 0xbb, 0xbf)), ends: ['emptyFile'] },
	{ what: 'a separator line and nothing else', source: text(() => 'sep=;\r\n'), ends: ['emptyFile', 'noDataRows'] },
	{
		what: 'UTF-16 cut within a character',
		source: () => held(Uint8Array.of(0xff, 0xfe, ...[...'Name,Email\nAna,ana@hafen.example\n'].flatMap((c) => [c.charCodeAt(0), 0]), 0x3d)),
		ends: ['read']
	},
	{
		what: 'halves of surrogate pairs',
		source: () =>
			held(
				Uint8Array.of(
					0xff,
					0xfe,
					...[...'Name,Email\nAna,ana@hafen.example\n'].flatMap((c) => [c.charCodeAt(0), 0]),
					0x00,
					0xd8,
					0x0a,
					0x00
				)
			),
		ends: ['read']
	},
	{
		what: 'a name of a column as long as a book',
		source: text(() => `Name,Email,${'very '.repeat(150_000)}long\nAna,ana@hafen.example,x\n`),
		ends: ['read'],
		rows: 1
	},
	{
		what: 'cells that make patterns run backwards',
		source: text(() => HEAD + `${'1,'.repeat(2)}\n` + `${'a@'.repeat(5000)},${'1 '.repeat(5000)},${'('.repeat(5000)}\n`.repeat(50)),
		ends: ['read', 'noHeaderRow']
	},
	{
		what: 'line breaks of every kind in one file',
		source: text(() => 'Name,Email\rAna,a@hafen.example\nTom,t@hafen.example\r\nEva,e@hafen.example\r\r\nUli,u@hafen.example'),
		ends: ['read'],
		rows: 4
	},
	{
		what: 'a card whose text goes on without end',
		source: () => endless(`${CARD}NOTE:x\n`, 'words that name no entry\n', 20_000_000, 'END:VCARD\n'),
		ends: ['read'],
		rows: 1
	},
	{
		what: 'a card of notes that together are no cell',
		source: text(() => `${CARD}${`NOTE:${'x'.repeat(600_000)}\n`.repeat(4)}END:VCARD\n`),
		ends: ['cellTooLarge']
	},
	{
		what: 'a hundred thousand cards within each other',
		source: text(() => `${CARD}${'AGENT:\nBEGIN:VCARD\nFN:Bo\n'.repeat(100_000)}${'END:VCARD\n'.repeat(100_001)}`),
		ends: ['read']
	},
	{
		what: 'a key of a million letters over a hundred thousand others',
		source: text(
			() => `[{"email":"a@hafen.example","${'k'.repeat(1_000_000)}":{${Array.from({ length: 100_000 }, (_, i) => `"${i}":1`).join(',')}}}]`
		),
		ends: ['tooManyColumns']
	}
];
