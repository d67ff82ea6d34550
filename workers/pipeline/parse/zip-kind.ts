import { foundText } from '#domain/messages/found';
import { fail, ok, type Result } from '#domain/result';
import type { ByteSource } from '../stages';
import { problemOf } from './formats/workbook/refusal';
import { openZip, type Zip } from './formats/workbook/zip';

const latin1 = new TextDecoder('windows-1252');

/** A ZIP archive is a workbook, another document, or just an archive: the names of its parts say which. */
export async function zipKind(source: ByteSource): Promise<Result<'workbook'>> {
	const { name } = source;
	let zip: Zip | null;
	try {
		zip = await openZip(source);
	} catch (error) {
		return { ok: false, problem: problemOf(error, name) };
	}
	if (!zip) return cutArchive(source);
	const has = (folder: string) =>
		zip.entries.some((e) => e.name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase().startsWith(folder));
	if (has('xl/') || zip.find('workbook.xml')) return ok('workbook');
	if (has('word/')) return fail('wrongType', { name, found: foundText('a Word document') });
	if (has('ppt/')) return fail('wrongType', { name, found: foundText('a PowerPoint document') });
	if (zip.find('Index/Document.iwa') || zip.find('Index.zip') || zip.find('index.apxl') || zip.find('index.numbers'))
		return fail('workbook', { name, found: foundText('an Apple Numbers or Pages document') });
	if (zip.find('content.xml')) {
		const type = zip.find('mimetype');
		const said = type ? latin1.decode(await source.slice(type.at, Math.min(type.at + 200, source.size))) : '';
		if (said.includes('opendocument.text')) return fail('wrongType', { name, found: foundText('a text document (ODT)') });
		if (said.includes('opendocument.') && !said.includes('opendocument.spreadsheet'))
			return fail('wrongType', { name, found: foundText('an OpenDocument drawing or presentation') });
		return ok('workbook');
	}
	// Some writers put the book elsewhere; its content types say what it is.
	if (zip.find('[Content_Types].xml') && zip.entries.some((e) => /workbook\.(xml|bin)$/i.test(e.name))) return ok('workbook');
	return fail('zipFile', { name });
}

/** An archive without its list of files: when it was going to be a workbook, say so. */
async function cutArchive(source: ByteSource): Promise<Result<never>> {
	const { name } = source;
	const head = latin1.decode(await source.slice(0, Math.min(source.size, 65_536)));
	const workbook = head.includes('xl/') || head.includes('[Content_Types].xml') || head.includes('opendocument.spreadsheet');
	return workbook ? fail('workbookDamaged', { name, what: foundText('it was cut off') }) : fail('zipFile', { name });
}
