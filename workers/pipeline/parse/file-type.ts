import { fail, ok, type Problem, type Result } from '#domain/result';
import type { ByteSource } from '../stages';
import { compoundFileKind } from './compound-file';
import { looksBinary } from './binary';

/** Kinds of files by their first bytes; the key is what the message calls them (`found`). */
const MAGIC: readonly (readonly [found: string, bytes: readonly number[], offset?: number])[] = [
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

/** Text that is no table, by how it begins (after a BOM and blanks). */
const TEXT_STARTS: readonly (readonly [found: string, pattern: RegExp])[] = [
	['a web page (HTML)', /^<(!doctype\s+html|html|head|body|table|meta)\b/i],
	['an XML document', /^<\?xml\b/i],
	['a formatted text document (RTF)', /^\{\\rtf/],
	['a JSON file', /^(\[\s*[{["\d\]]|\{\s*("|\}))/],
	['a contact card (vCard)', /^BEGIN:VCARD\b/i],
	['a calendar file', /^BEGIN:VCALENDAR\b/i],
	['a saved e-mail', /^(Return-Path|MIME-Version|Message-ID):\s/i]
];

/** Extensions that are never a text table, whatever is inside. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
	...['xlsx', 'xlsm', 'xlsb', 'ods', 'numbers'].map((e) => [e, 'a workbook'] as const),
	['pdf', 'a PDF document'],
	...['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'tif', 'tiff', 'bmp', 'svg'].map((e) => [e, 'a picture'] as const),
	...['zip', 'gz', '7z', 'rar', 'tar'].map((e) => [e, 'a compressed file'] as const),
	...['doc', 'docx', 'odt', 'rtf', 'pages', 'ppt', 'pptx'].map((e) => [e, 'a document'] as const),
	...['mp3', 'mp4', 'mov', 'avi', 'wav'].map((e) => [e, 'a sound or a video'] as const),
	...['exe', 'dll', 'dmg', 'msi'].map((e) => [e, 'a program'] as const),
	...['html', 'htm'].map((e) => [e, 'a web page (HTML)'] as const),
	['json', 'a JSON file'],
	['xml', 'an XML document'],
	['vcf', 'a contact card (vCard)']
]);

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * First half of the format check (IMP-4): is this a text table at all? Judged by the first bytes and by the
 * extension. An old `.xls` that holds text is taken with a note, because many programs export just that.
 */
export async function checkFileType(source: ByteSource): Promise<Result<{ format: string; note: Problem | null }>> {
	const name = source.name;
	if (source.size === 0) return fail('emptyFile', { name });
	const head = await source.slice(0, Math.min(source.size, 65_536));
	const wrong = (found: string) => fail('wrongType', { name, found });

	if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return zipKind(source, head);
	if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
		const kind = await compoundFileKind(source);
		if (kind === 'encrypted') return fail('passwordProtected', { name });
		return kind === 'xls' ? fail('workbook', { name, found: 'an Excel workbook (XLS)' }) : wrong('an Office document');
	}
	for (const [found, bytes, offset = 0] of MAGIC) if (startsWith(head, bytes, offset)) return wrong(found);

	if (looksBinary(head)) return fail('binaryFile', { name });
	const start = latin1.decode(head.subarray(0, 1024)).replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '').trimStart();
	for (const [found, pattern] of TEXT_STARTS) if (pattern.test(start)) return wrong(found);

	const extension = extensionOf(name);
	const foreign = FOREIGN.get(extension);
	if (foreign === 'a workbook') return fail('workbookBroken', { name, extension });
	if (foreign) return wrong(`named like ${foreign}`);
	return ok({ format: 'csv', note: extension === 'xls' ? { code: 'noteTextInXls', params: { name } } : null });
}

const latin1 = new TextDecoder('windows-1252');

/** A zip archive is a workbook, another document, or just an archive: the names of its parts say which. */
async function zipKind(source: ByteSource, head: Uint8Array): Promise<Result<never>> {
	const tail = await source.slice(Math.max(0, source.size - 65_536), source.size);
	const names = latin1.decode(head) + latin1.decode(tail);
	const name = source.name;
	if (names.includes('xl/workbook') || names.includes('xl/worksheets')) return fail('workbook', { name, found: 'an Excel workbook (XLSX)' });
	if (names.includes('opendocument.spreadsheet')) return fail('workbook', { name, found: 'an OpenDocument workbook (ODS)' });
	if (names.includes('Index/Document.iwa')) return fail('workbook', { name, found: 'a Numbers workbook' });
	if (names.includes('word/')) return fail('wrongType', { name, found: 'a Word document' });
	if (names.includes('ppt/')) return fail('wrongType', { name, found: 'a PowerPoint document' });
	return fail('zipFile', { name });
}

function startsWith(bytes: Uint8Array, magic: readonly number[], offset = 0): boolean {
	return bytes.length >= offset + magic.length && magic.every((b, i) => bytes[offset + i] === b);
}
