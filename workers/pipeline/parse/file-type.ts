import { BACKUP_MARK } from '#domain/device/backup-mark';
import { foundText, type FoundText } from '#domain/messages/found';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { ByteSource } from '../stages';
import { looksBinary } from './binary';
import { compoundFileKind } from './compound-file';
import { looksLabelled } from './formats/lines/labels';
import { isBareBiff } from './formats/workbook/biff';
import { zipKind } from './zip-kind';

/** Kinds of files by their first bytes; the key is what the message calls them (`found`). */
const MAGIC: readonly (readonly [found: FoundText, bytes: readonly number[], offset?: number])[] = [
	['a PDF document', [0x25, 0x50, 0x44, 0x46]],
	['a picture (PNG)', [0x89, 0x50, 0x4e, 0x47]],
	['a picture (JPEG)', [0xff, 0xd8, 0xff]],
	['a picture (GIF)', [0x47, 0x49, 0x46, 0x38]],
	['a picture (TIFF)', [0x49, 0x49, 0x2a, 0x00]],
	['a picture (TIFF)', [0x4d, 0x4d, 0x00, 0x2a]],
	['a picture (WebP) or a sound', [0x52, 0x49, 0x46, 0x46]],
	['a picture or a video', [0x66, 0x74, 0x79, 0x70], 4],
	['a compressed file (gzip)', [0x1f, 0x8b]],
	['a compressed file (7-Zip)', [0x37, 0x7a, 0xbc, 0xaf]],
	['a compressed file (RAR)', [0x52, 0x61, 0x72, 0x21]],
	['a compressed file (bzip2)', [0x42, 0x5a, 0x68]],
	['a database file', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
	['a program', [0x7f, 0x45, 0x4c, 0x46]],
	['a program', [0x4d, 0x5a, 0x90]]
];

/** What the header of a file of ours says where it holds visitors for another tablet. */
const OF_VISITORS = /"kind":"visitors"/;

/** Text that is no table, by how it begins (after a BOM and blanks). */
const TEXT_STARTS: readonly (readonly [found: FoundText, pattern: RegExp])[] = [
	['a web page (HTML)', /^<(!doctype\s+html|html|head|body|table|meta)\b/i],
	['an XML document', /^<\?xml\b/i],
	['a formatted text document (RTF)', /^\{\\rtf/],
	['a calendar file', /^BEGIN:VCALENDAR\b/i],
	['a saved e-mail', /^(Return-Path|MIME-Version|Message-ID):\s/i]
];

/** Extensions that are never a text table, whatever is inside. */
const FOREIGN: ReadonlyMap<string, FoundText | 'a workbook'> = new Map<string, FoundText | 'a workbook'>([
	...['xlsx', 'xlsm', 'xlsb', 'xltx', 'xltm', 'ods', 'ots', 'numbers'].map((e) => [e, 'a workbook'] as const),
	['pdf', 'a PDF document'],
	...['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'tif', 'tiff', 'bmp', 'svg'].map((e) => [e, 'a picture'] as const),
	...['zip', 'gz', '7z', 'rar', 'tar'].map((e) => [e, 'a compressed file'] as const),
	...['doc', 'docx', 'odt', 'rtf', 'pages', 'ppt', 'pptx'].map((e) => [e, 'a document'] as const),
	...['mp3', 'mp4', 'mov', 'avi', 'wav'].map((e) => [e, 'a sound or a video'] as const),
	...['exe', 'dll', 'dmg', 'msi'].map((e) => [e, 'a program'] as const),
	...['html', 'htm'].map((e) => [e, 'a web page (HTML)'] as const),
	['json', 'a JSON file'],
	['xml', 'an XML document']
]);

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Extensions under which programs save web pages and XML as workbooks. */
const SHEET_NAMES: ReadonlySet<string> = new Set(['xls', 'xlsx', 'xlsm', 'xlt', 'xml', 'ods']);
const SPREADSHEET_XML = /urn:schemas-microsoft-com:office:spreadsheet|<\?mso-application\s+progid="Excel\.Sheet"/i;
const WEB_PAGE = /^(?:<\?xml[^>]*>\s*)?<(!doctype\s+html|!--|html|head|body|table|meta|style|div)\b/i;
/** How a JSON text begins that may hold records. */
const JSON_START = /^(\[\s*[{["\d\]]|\{\s*("|\}))/;
const CARD = /^BEGIN[ \t]*:[ \t]*VCARD/i;

type FileType = { format: string; note: Problem | null };
const WORKBOOK: FileType = { format: 'workbook', note: null };

/**
 * First half of the format check (IMP-4): which format is this, if any? Judged by what is inside, then by the extension.
 * An old `.xls` that holds text, a web page or XML is taken with a note, because many programs export just that.
 */
export async function checkFileType(source: ByteSource): Promise<Result<FileType>> {
	const name = source.name;
	if (source.size === 0) return fail('emptyFile', { name });
	const head = await source.slice(0, Math.min(source.size, 65_536));
	const wrong = (text: FoundText, ...parts: string[]) => fail('wrongType', { name, found: foundText(text, ...parts) });

	if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
		const kind = await zipKind(source);
		return kind.ok ? ok(WORKBOOK) : kind;
	}
	if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
		const kind = await compoundFileKind(source);
		if (kind === 'encrypted') return fail('passwordProtected', { name });
		return kind === 'xls' ? ok(WORKBOOK) : wrong('an Office document');
	}
	if (isBareBiff(head)) return ok(WORKBOOK);
	for (const [text, bytes, offset = 0] of MAGIC) if (startsWith(head, bytes, offset)) return wrong(text);

	if (startsWith(head, BACKUP_MARK))
		return fail(OF_VISITORS.test(latin1.decode(head.subarray(0, 4096))) ? 'backupIsVisitors' : 'backupChosen', { name });
	if (looksBinary(head)) return fail('binaryFile', { name });
	const extension = extensionOf(name);
	const start = latin1
		.decode(head.subarray(0, 4096))
		.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
		.replaceAll('\0', '')
		.trimStart();
	if (CARD.test(start)) return ok({ format: 'vcard', note: null });
	if (extension === 'vcf' || extension === 'vcard')
		return /BEGIN[ \t]*:[ \t]*VCARD/i.test(latin1.decode(head).replaceAll('\0', ''))
			? ok({ format: 'vcard', note: null })
			: fail('noCards', { name });
	if (SPREADSHEET_XML.test(start))
		return ok({
			format: 'workbook',
			note: extension === 'xml' ? null : { code: 'noteHtmlInXls', params: { name, found: foundText('XML of Excel 2003') } }
		});
	if (SHEET_NAMES.has(extension) && WEB_PAGE.test(start))
		return ok({ format: 'workbook', note: { code: 'noteHtmlInXls', params: { name, found: foundText('a web page (HTML)') } } });
	if (JSON_START.test(start)) return ok({ format: 'json', note: null });
	for (const [text, pattern] of TEXT_STARTS) if (pattern.test(start)) return wrong(text);

	const foreign = FOREIGN.get(extension);
	if (foreign === 'a workbook') return fail('workbookBroken', { name, extension });
	if (foreign) return wrong('named like {1}', foreign);
	if (looksLabelled(utf8.decode(head), head.length >= source.size)) return ok({ format: 'lines', note: null });
	return ok({ format: 'csv', note: extension === 'xls' ? { code: 'noteTextInXls', params: { name } } : null });
}

const latin1 = new TextDecoder('windows-1252');
const utf8 = new TextDecoder();

function startsWith(bytes: Uint8Array, magic: readonly number[], offset = 0): boolean {
	return bytes.length >= offset + magic.length && magic.every((b, i) => bytes[offset + i] === b);
}
