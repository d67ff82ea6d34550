import { foundText } from '#domain/messages/found';
import type { ByteSource } from '../../../stages';
import { byteOrderMark } from '../../binary';
import { openCompound } from '../../compound-file';
import { detectEncoding } from '../../encoding/detect';
import { isBareBiff, walkBiff } from './biff';
import type { Book, BookSheet } from './book';
import { recoder } from './code-page';
import { withoutEntities } from './html-entities';
import { LIMITS } from './limits';
import { openOds } from './ods';
import { Refusal, Unfamiliar } from './refusal';
import { storedZip } from './repack';
import { unpackWhole } from './unpack';
import { openWhole } from './whole-book';
import { openXls8 } from './xls';
import { openXlsx } from './xlsx';
import { openZip, type Zip } from './zip';

/** Parts of a binary workbook that hold no cells. */
const NO_CELLS =
	/(^|\/)(media|embeddings|printerSettings|pivotCache|pivotTables|customXml|docProps|drawings|charts|ctrlProps|activeX)\/|vbaProject|calcChain|\.(png|jpe?g|gif|emf|wmf|vml)$/i;

/**
 * How much of a book that can only be read whole is wanted: rows per sheet (0 = all), whether its rows are let go as they are read, and
 * which sheet (all when not said).
 */
export interface OpenOptions {
	rows: number;
	once: boolean;
	sheet?: number;
}

/** Opens a workbook of any kind by what is inside. */
export async function openBook(source: ByteSource, options: OpenOptions): Promise<Book> {
	const head = await source.slice(0, Math.min(4096, source.size));
	if (head[0] === 0x50 && head[1] === 0x4b) {
		const zip = await openZip(source);
		if (!zip) throw new Refusal('workbookDamaged', { what: foundText('it was cut off') });
		if (zip.entries.some((e) => e.locked)) throw new Refusal('passwordProtected');
		if (zip.find('xl/workbook.bin')) return openXlsb(zip, options);
		if (zip.find('content.xml')) return openOds(zip);
		try {
			return await openXlsx(zip);
		} catch (error) {
			if (error instanceof Unfamiliar) throw new Refusal('workbookDamaged', { what: foundText('its list of sheets is missing') });
			throw error;
		}
	}
	const compound = head[0] === 0xd0 && head[1] === 0xcf;
	const limit = compound ? LIMITS.old : LIMITS.whole;
	if (source.size > limit) throw new Refusal('workbookTooLarge', { size: source.size, limit });
	if (isBareBiff(head)) return openXls(await source.slice(0, source.size), options);
	if (compound) return openXls(await bookStream(source), options);
	return openMarkup(source, head, options);
}

/** The stream of an old workbook that holds its cells. */
async function bookStream(source: ByteSource): Promise<Uint8Array> {
	const file = await openCompound(source);
	if (file?.find('EncryptedPackage')) throw new Refusal('passwordProtected');
	const entry = file?.find('Workbook') ?? file?.find('Book');
	if (!file || !entry) throw new Refusal('workbookDamaged', { what: foundText('its sheets are missing') });
	const bytes = await file.read(entry, source.size);
	// Asked first: a book under a password is to be called that, whatever else is wrong with it.
	if (walkBiff(bytes).locked) throw new Refusal('passwordProtected');
	if (bytes.length < Math.min(entry.size, source.size))
		throw new Refusal('workbookDamaged', { what: foundText('a part of it is missing') });
	return bytes;
}

async function openXls(bytes: Uint8Array, options: OpenOptions): Promise<Book> {
	const facts = walkBiff(bytes);
	if (facts.locked) throw new Refusal('passwordProtected');
	if (!facts.whole) throw new Refusal('workbookDamaged', { what: foundText('it breaks off in the middle') });
	if (facts.version === 8 && facts.ordered && facts.sheets.length > 0) {
		try {
			return openXls8(bytes, facts);
		} catch (error) {
			if (!(error instanceof Unfamiliar)) throw error;
		}
	}
	if (bytes.length > LIMITS.whole) throw new Refusal('workbookTooLarge', { size: bytes.length, limit: LIMITS.whole });
	// The library lists sheets by their place in the file, a spreadsheet shows them in the order of the tabs.
	const places = facts.sheets.map((s) => s.position).sort((a, b) => a - b);
	const recode = facts.version < 8 ? await recoder(facts.codePage) : null;
	const parts = [...facts.parts.values()];
	const partOf = (index: number) => (facts.sheets[index] ? facts.parts.get(facts.sheets[index].position) : parts.at(-1));
	const names = facts.sheets.map((s, index): BookSheet => ({ index, name: '', hidden: s.hidden, kind: s.kind }));
	const place = (index: number) => places.indexOf(facts.sheets[index]?.position ?? -1);
	return openWhole(bytes, {
		...options,
		recode,
		sheets: names,
		place,
		hidden: (index) => {
			const part = partOf(index);
			return { rows: part?.hiddenRows ?? new Set(), columns: part?.hiddenColumns ?? new Set() };
		}
	});
}

/** A binary workbook: its parts are unpacked and checked here, and handed on without compression. */
async function openXlsb(zip: Zip, options: OpenOptions): Promise<Book> {
	const wanted = zip.entries.filter((e) => !NO_CELLS.test(e.name) && !e.name.endsWith('/'));
	const size = wanted.reduce((sum, e) => sum + e.size, 0);
	if (size > LIMITS.whole) throw new Refusal('workbookTooLarge', { size, limit: LIMITS.whole });
	const parts = [];
	for (const entry of wanted) parts.push({ name: entry.name, bytes: await unpackWhole(zip, entry, LIMITS.whole) });
	return openWhole(storedZip(parts), options);
}

/** XML of Excel 2003, or a web page with tables: both are text. */
async function openMarkup(source: ByteSource, head: Uint8Array, options: OpenOptions): Promise<Book> {
	const bytes = await source.slice(0, source.size);
	const mark = byteOrderMark(bytes);
	const declared = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(new TextDecoder('windows-1252').decode(head))?.[1];
	const encoding =
		mark?.encoding ??
		(declared && isKnown(declared) && !/^utf-?16/i.test(declared)
			? declared
			: (await detectEncoding(source, bytes.subarray(0, 262_144))).encoding);
	const text = new TextDecoder(encoding).decode(bytes).replace(/\0/g, '');
	if (/<!ENTITY/i.test(text)) throw new Refusal('workbookUnsafe');
	// The library knows no more names of characters than XML has.
	return openWhole(withoutEntities(text), { ...options, asWritten: true });
}

function isKnown(label: string): boolean {
	try {
		return new TextDecoder(label).encoding !== '';
	} catch {
		return false;
	}
}
