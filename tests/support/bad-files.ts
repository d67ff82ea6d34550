import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvFile, type TestFile } from './files';

const fixture = (name: string, type = 'text/csv'): TestFile =>
	csvFile(name, readFileSync(fileURLToPath(new URL(`../fixtures/files/${name}`, import.meta.url))), type);
const wide = `${Array.from({ length: 600 }, (_, n) => `Column ${n + 1}`).join(',')}\n${Array.from({ length: 600 }, () => 'x').join(',')}\n`;

/** Files that are refused, and what the page must say of them. */
export const BAD_FILES: { what: string; file: TestFile; says: RegExp }[] = [
	{ what: 'an empty file', file: fixture('empty.csv'), says: /empty\.csv is empty.*Nothing was/ },
	{ what: 'blank lines only', file: fixture('blank-only.csv'), says: /no contact|is empty/ },
	{ what: 'a header without rows', file: fixture('header-only.csv'), says: /no contact below/ },
	{ what: 'no header row', file: fixture('no-header.csv'), says: /no row of column names/ },
	{ what: 'a workbook', file: fixture('workbook.xlsx', ''), says: /workbook.*CSV/ },
	{ what: 'an old workbook', file: fixture('workbook.xls', ''), says: /workbook.*CSV/ },
	{ what: 'a workbook named .csv', file: fixture('workbook-named.csv'), says: /workbook.*CSV/ },
	{ what: 'a workbook with a password', file: fixture('encrypted.xlsx', ''), says: /protected by a password/ },
	{ what: 'an old workbook with a password', file: fixture('encrypted.xls', ''), says: /protected by a password/ },
	{ what: 'a PDF', file: fixture('report.pdf', 'application/pdf'), says: /PDF.*CSV/ },
	{ what: 'a picture', file: fixture('photo.jpg', 'image/jpeg'), says: /picture|image|JPEG/i },
	{ what: 'an archive', file: fixture('archive.zip', 'application/zip'), says: /archive \(ZIP\)/ },
	{ what: 'binary rubbish', file: fixture('rubbish.csv'), says: /no readable text/ },
	{ what: 'more columns than the limit', file: csvFile('wide.csv', wide), says: /600 columns; the limit is 500/ },
	{ what: 'a quotation mark that is never closed', file: fixture('unclosed-quote.csv'), says: /quotation mark/ }
];

const A = 'Ada,Lovelace,ada.lovelace@engines.co.uk';
const B = 'Jürgen,Groß,juergen.gross@hafen-ulm.de';
const header = 'First Name,Last Name,Email';
const semicolons = [header, A, B].join('\n').replaceAll(',', ';');
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
/** `rows` as one line each, CRLF. */
const lines = (...rows: string[]) => `${rows.join('\r\n')}\r\n`;

/** Files as found in the wild: all of these import. */
export const HARD_FILES: { id: string; what: string; file: TestFile; total: number; created: number }[] = [
	{ id: 'FIL-1', what: 'semicolons', file: csvFile('semicolons.csv', semicolons), total: 2, created: 2 },
	{ id: 'FIL-1', what: 'a sep= line', file: csvFile('sep.csv', `sep=;\n${semicolons}`), total: 2, created: 2 },
	{
		id: 'FIL-1',
		what: 'tabs',
		file: csvFile('tabs.tsv', [header, A, B].join('\n').replaceAll(',', '\t'), 'text/tab-separated-values'),
		total: 2,
		created: 2
	},
	{ id: 'FIL-1', what: 'UTF-16 with a BOM', file: csvFile('utf16.csv', utf16(lines(header, A, B))), total: 2, created: 2 },
	{ id: 'FIL-1', what: 'windows-1252', file: csvFile('latin.csv', Buffer.from(lines(header, A, B), 'latin1')), total: 2, created: 2 },
	{ id: 'FIL-1', what: 'CR only', file: csvFile('cr.csv', [header, A, B].join('\r')), total: 2, created: 2 },
	{
		id: 'FIL-1',
		what: 'notes above the header',
		file: csvFile('preamble.csv', lines('Leads of the spring fair,,', 'Exported by Tom,,', ',,', header, A, B)),
		total: 2,
		created: 2
	},
	{
		id: 'FIL-1',
		what: 'blank and ragged rows',
		file: csvFile('ragged.csv', lines(header, A, '', `${B},extra`, ',,')),
		total: 2,
		created: 2
	},
	{
		id: 'FIL-1',
		what: 'line breaks in quotes',
		file: csvFile('breaks.csv', lines(`${header},Notes`, `${A},"two\nlines"`, `${B},"a ""quoted"" word"`)),
		total: 2,
		created: 2
	},
	{
		id: 'FIL-4',
		what: 'headers named __proto__ and constructor',
		file: csvFile('proto.csv', lines(`${header},__proto__,constructor,toString`, `${A},x,y,z`, `${B},x,y,z`)),
		total: 2,
		created: 2
	},
	{ id: 'FIL-4', what: 'NUL bytes', file: csvFile('nul.csv', lines(header, A.replace('Ada', 'A\0da'), B)), total: 2, created: 2 }
];
