import { compoundOf, inlineRows, stylesOf, written, xlsxOf, xlsxParts, zipOf, type BookXml } from './books';
import { dice } from './dice';

/** A book made to harm, and how it must end: with the problem of one of these codes, or read as the rows given. */
export interface HostileBook { what: string; name: string; bytes: () => Uint8Array; codes?: string[]; rows?: string[][] }

const HEADER = ['First Name', 'Email'];
const ROW = ['Ada', 'ada@engines.co.uk'];
const good = inlineRows([HEADER, ROW]);
const sheet = (rows: string, more: Partial<BookXml> = {}): BookXml => ({ sheets: [{ name: 'Leads', rows }], ...more });
const part = (name: string, data: string | Uint8Array, lies = {}): Partial<BookXml> => ({ replace: { [name]: { data, ...lies } } });
const SHEET = 'xl/worksheets/sheet1.xml';
const sheetXml = (rows: string, before = '') => `<?xml version="1.0"?>${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const megabytes = (n: number, fill = ' ') => Buffer.alloc(n * 1_000_000, fill);
/** Bytes that mean nothing, the same in every run. */
const rubbish = (n: number): Uint8Array => {
	const { range } = dice(n);
	return Uint8Array.from({ length: n }, () => range(0, 255));
};
const around = (text: string, middle: Uint8Array) => {
	const [before = '', after = ''] = text.split('@@');
	return new Uint8Array(Buffer.concat([Buffer.from(before), middle, Buffer.from(after)]));
};
const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${'bcdefgh'.split('').map((c, n) => `<!ENTITY ${c} "${`&${'abcdefg'[n]};`.repeat(10)}">`).join('')}]>`;
const old = () => written({ Leads: [HEADER, ...Array.from({ length: 2000 }, () => ROW)] }, 'biff8');

/** The table of sectors of a compound file points back: the chain of the book never ends. */
function endlessChain(): Uint8Array {
	const bytes = Buffer.from(old());
	const table = (bytes.readUInt32LE(76) + 1) * 512;
	for (let sector = 0; sector < 60; sector++) bytes.writeUInt32LE(Math.max(0, sector - 5), table + sector * 4);
	return new Uint8Array(bytes);
}

function withRecord(type: number, length: number): Uint8Array {
	const stream = Buffer.alloc(40 + length);
	stream.writeUInt16LE(0x0809, 0);
	stream.writeUInt16LE(16, 2);
	stream.writeUInt16LE(0x0600, 4);
	stream.writeUInt16LE(type, 20);
	stream.writeUInt16LE(length, 22);
	return compoundOf({ Workbook: new Uint8Array(Buffer.concat([stream, Buffer.alloc(6000)])) });
}

const ods = (content: string, manifest = '<manifest/>'): Uint8Array => zipOf([
	{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
	{ name: 'content.xml', data: `<office:document-content><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>` },
	{ name: 'META-INF/manifest.xml', data: manifest }
]);
const cell = (text: string, more = '') => `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;

export const HOSTILE_BOOKS: HostileBook[] = [
	{ what: 'a sheet that unpacks a thousandfold', name: 'bomb.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, around(sheetXml(`@@${good}`), megabytes(20))))), codes: ['workbookBomb'] },
	{ what: 'a bomb whose list of files lies about its size', name: 'liar.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, around(sheetXml(`${good}@@`), megabytes(20)), { size: 900 }))), codes: ['workbookBomb', 'workbookDamaged'] },
	{ what: 'a bomb whose list of files lies about both sizes', name: 'liar-2.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, around(sheetXml(`${good}@@`), megabytes(20)), { size: 21_000_000, packed: 300_000 }))), codes: ['workbookBomb', 'workbookDamaged'] },
	{ what: 'a bomb in the shared texts', name: 'texts.xlsx', bytes: () => xlsxOf(sheet(good, { texts: '', ...part('xl/sharedStrings.xml', around('<sst><si><t>@@</t></si></sst>', megabytes(20, 'a'))) })), codes: ['workbookBomb'] },
	{ what: 'a bomb in the list of sheets', name: 'list.xlsx', bytes: () => xlsxOf(sheet(good, part('xl/workbook.xml', megabytes(30)))), codes: ['workbookBomb', 'workbookTooLarge'] },
	{ what: 'an archive in an archive', name: 'nested.zip', bytes: () => zipOf([{ name: 'inner.zip', data: zipOf([{ name: 'a.xlsx', data: xlsxOf(sheet(good)) }]) }]), codes: ['zipFile'] },
	{ what: 'an archive in place of the list of sheets', name: 'nested.xlsx', bytes: () => xlsxOf(sheet(good, part('xl/workbook.xml', zipOf([{ name: 'x', data: 'x' }])))), codes: ['workbookDamaged'] },
	{ what: 'an archive that claims sixty thousand files', name: 'many.xlsx', bytes: () => zipOf(xlsxParts(sheet(good)), { count: 60_000 }), codes: ['workbookBomb', 'workbookDamaged'] },
	{ what: 'a column far beyond the last', name: 'far.xlsx', bytes: () => xlsxOf(sheet(`${inlineRows([HEADER])}<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>`)), codes: ['tooManyCells'] },
	{ what: 'a million columns', name: 'wide.xlsx', bytes: () => xlsxOf(sheet(`<row r="1">${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`)), codes: ['tooManyCells', 'workbookBomb'] },
	{ what: 'more columns than the limit', name: 'columns.xlsx', bytes: () => xlsxOf(sheet(inlineRows([Array.from({ length: 600 }, (_, n) => `Field ${n}`), ...Array.from({ length: 5 }, () => Array.from({ length: 600 }, () => 'x'))]))), codes: ['tooManyColumns'] },
	{ what: 'a sheet that claims to be as large as can be', name: 'claim.xlsx', bytes: () => xlsxOf({ sheets: [{ name: 'Leads', before: '<dimension ref="A1:XFD1048576"/>', rows: good }] }), rows: [ROW] },
	{ what: 'sheets and columns named __proto__ and constructor', name: 'proto.xlsx', bytes: () => xlsxOf({ sheets: [{ name: '__proto__', rows: inlineRows([['Email', '__proto__', 'constructor'], ['ada@engines.co.uk', 'x', 'y']]) }, { name: 'constructor' }] }), rows: [['ada@engines.co.uk', 'x', 'y']] },
	{ what: 'an old sheet named __proto__', name: 'proto.xls', bytes: () => written({ ['__proto__'.toString()]: [], constructor: [['Name', 'Email'], ROW] }, 'biff8'), rows: [ROW] },
	{ what: 'entities that grow (billion laughs) in the list of sheets', name: 'laughs.xlsx', bytes: () => xlsxOf(sheet(good, part('xl/workbook.xml', `${LAUGHS}<workbook><sheets><sheet name="&h;" r:id="rId1"/></sheets></workbook>`))), codes: ['workbookUnsafe'] },
	{ what: 'entities that grow in a sheet', name: 'laughs-2.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, sheetXml(good, LAUGHS)))), codes: ['workbookUnsafe'] },
	{ what: 'entities that grow in the shared texts', name: 'laughs-3.xlsx', bytes: () => xlsxOf(sheet(good, { texts: '', ...part('xl/sharedStrings.xml', `${LAUGHS}<sst><si><t>&h;</t></si></sst>`) })), codes: ['workbookUnsafe'] },
	{ what: 'an entity that fetches a file', name: 'fetch.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, sheetXml(good, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')))), codes: ['workbookUnsafe'] },
	{ what: 'a sheet that is somewhere else on the net', name: 'external.xlsx', bytes: () => xlsxOf({ sheets: [{ name: 'Leads', target: 'http://127.0.0.1/sheet.xml', external: true }] }), codes: ['workbookDamaged'] },
	{ what: 'a sheet outside of the archive', name: 'outside.xlsx', bytes: () => xlsxOf({ sheets: [{ name: 'Leads', target: '../../../../etc/passwd' }] }), codes: ['workbookDamaged'] },
	{ what: 'no list of sheets', name: 'missing.xlsx', bytes: () => xlsxOf(sheet(good, { replace: { 'xl/workbook.xml': null } })), codes: ['workbookDamaged'] },
	{ what: 'a file that was cut', name: 'cut.xlsx', bytes: () => zipOf(xlsxParts(sheet(good)), { cut: 1500 }), codes: ['workbookDamaged'] },
	{ what: 'a sheet that was cut among its rows', name: 'half.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, `<worksheet><sheetData>${good}<row r="3"><c t="inlineStr"><is><t>Gra`))), codes: ['workbookDamaged'] },
	{ what: 'a wrong checksum', name: 'crc.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, sheetXml(good), { crc: 1 }))), codes: ['workbookDamaged'] },
	{ what: 'packed in an unknown way', name: 'method.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, sheetXml(good), { method: 12 }))), codes: ['workbookDamaged'] },
	{ what: 'rubbish in place of packed bytes', name: 'rubbish.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, rubbish(5000), { stored: true, method: 8 }))), codes: ['workbookDamaged'] },
	{ what: 'a cell that points at a text that is not there', name: 'index.xlsx', bytes: () => xlsxOf(sheet(`${inlineRows([HEADER])}<row r="2"><c t="s"><v>7</v></c></row>`, { texts: '<si><t>one</t></si>' })), codes: ['workbookDamaged'] },
	{ what: 'a cell of twenty million characters', name: 'cell.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, around(sheetXml(`${inlineRows([HEADER])}<row r="2"><c t="inlineStr"><is><t>@@</t></is></c></row>`), megabytes(20, 'x')), { stored: true }))), codes: ['cellTooLarge'] },
	{ what: 'a shared text of twenty million characters', name: 'text.xlsx', bytes: () => xlsxOf(sheet(`<row r="1"><c t="s"><v>0</v></c></row>${good}`, { texts: '', ...part('xl/sharedStrings.xml', around('<sst><si><t>@@</t></si></sst>', megabytes(20, 'x')), { stored: true }) })), codes: ['textTooLarge'] },
	{ what: 'a row number that no sheet has', name: 'row.xlsx', bytes: () => xlsxOf(sheet(`${inlineRows([HEADER])}<row r="99999999999"><c><v>1</v></c></row>`)), codes: ['workbookDamaged'] },
	{ what: 'a hundred thousand opening tags', name: 'deep.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, `<worksheet>${'<a>'.repeat(100_000)}<sheetData>${'<row><c><v>'.repeat(50_000)}`))), codes: ['workbookDamaged'] },
	{ what: 'sixty thousand formats', name: 'styles.xlsx', bytes: () => xlsxOf(sheet(good, { styles: stylesOf(Array.from({ length: 60_000 }, (_, n) => `0.${n}"x"`)) })), rows: [ROW] },
	{ what: 'an old book whose chain of sectors never ends', name: 'chain.xls', bytes: endlessChain, codes: ['workbookDamaged'] },
	{ what: 'an old book that was cut', name: 'cut.xls', bytes: () => old().slice(0, 20_000), codes: ['workbookDamaged'] },
	{ what: 'an old book of rubbish', name: 'rubbish.xls', bytes: () => compoundOf({ Workbook: rubbish(40_000) }), codes: ['workbookDamaged'] },
	{ what: 'a record longer than the book', name: 'record.xls', bytes: () => withRecord(0x00fc, 8000), codes: ['workbookDamaged'] },
	{ what: 'an old book under a password', name: 'filepass.xls', bytes: () => withRecord(0x002f, 6), codes: ['passwordProtected'] },
	{ what: 'a modern book under a password', name: 'agile.xlsx', bytes: () => compoundOf({ EncryptionInfo: new Uint8Array(200), EncryptedPackage: new Uint8Array(9000) }), codes: ['passwordProtected'] },
	{ what: 'an archive whose files are locked', name: 'locked.xlsx', bytes: () => xlsxOf(sheet('', part(SHEET, sheetXml(good), { flags: 0x801 }))), codes: ['passwordProtected'] },
	{ what: 'an OpenDocument book under a password', name: 'locked.ods', bytes: () => ods('<table:table/>', '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'), codes: ['passwordProtected'] },
	{ what: 'a filled row that repeats without end', name: 'repeat.ods', bytes: () => ods(`<table:table table:name="A"><table:table-row table:number-rows-repeated="99999999">${cell('x')}</table:table-row></table:table>`), codes: ['workbookDamaged', 'workbookBlank'] },
	{ what: 'a filled cell that repeats without end', name: 'repeat-2.ods', bytes: () => ods(`<table:table table:name="A"><table:table-row>${cell('x', ' table:number-columns-repeated="99999999"')}</table:table-row></table:table>`), codes: ['tooManyCells'] },
	{ what: 'blank sheets only', name: 'blank.xlsx', bytes: () => xlsxOf({ sheets: [{ name: 'A' }, { name: 'B', rows: '<row r="1"/><row r="2"><c s="1"/></row>' }] }), codes: ['workbookBlank'] },
	{ what: 'charts only', name: 'charts.xlsx', bytes: () => xlsxOf({ sheets: [{ name: 'Chart', kind: 'chartsheet' }] }), codes: ['workbookNoCells'] },
	{ what: 'macros only', name: 'macros.xlsm', bytes: () => xlsxOf({ sheets: [{ name: 'Macro1', kind: 'xlMacrosheet' }] }), codes: ['workbookNoCells'] },
	{ what: 'a web page with a cell a billion columns wide', name: 'wide.xls', bytes: () => new Uint8Array(Buffer.from('<html><body><table><tr><td>Name</td><td>Email</td></tr><tr><td colspan="1000000000">x</td><td>y</td></tr></table></body></html>')), codes: ['workbookDamaged', 'tooManyCells', 'noHeaderRow', 'noDataRows', 'tooManyColumns'] },
	{ what: 'entities that grow in XML of 2003', name: 'laughs.xml', bytes: () => new Uint8Array(Buffer.from(`<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>${LAUGHS}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row><Cell><Data ss:Type="String">&h;</Data></Cell></Row></Table></Worksheet></Workbook>`)), codes: ['workbookUnsafe'] }
];
