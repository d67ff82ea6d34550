import { foundText } from '#domain/messages/found';
import type { BookSheet, Book, RowBatch, SheetFacts, SheetSurvey } from './book';
import { LIMITS } from './limits';
import { partName, relationsOf, type Relation } from './relations';
import { Refusal, Unfamiliar } from './refusal';
import type { PackedTexts } from './packed-texts';
import { SharedTexts } from './shared-texts';
import { SheetScanner } from './sheet-scanner';
import { showsOf, type CellShows } from './styles';
import { surveyOfPart } from './survey';
import { letGo, unpack, unpackWhole } from './unpack';
import { xmlDecoder, xmlOf, xmlTags } from './xml';
import type { Zip, ZipEntry } from './zip';

/** Unpacked bytes that are decoded and scanned at a time. */
const PIECE = 49_152;

/**
 * The reader of modern workbooks: sheets are streamed, so that memory follows the shared texts and never the number of rows.
 * `Unfamiliar` when the archive isn't laid out as such a workbook.
 */
export async function openXlsx(zip: Zip): Promise<Book> {
	const root = await relationsOf(zip, '');
	const path = [...root.values()].find((r) => r.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
	const entry = zip.find(path);
	if (!entry || !/\.xml$/i.test(path)) throw new Unfamiliar();
	const { sheets, epoch1904 } = listSheets(xmlOf(await unpackWhole(zip, entry, LIMITS.small)));
	const relations = await relationsOf(zip, path);
	const byKind = (kind: string) => [...relations.values()].find((r) => r.kind === kind)?.target;
	const parts = sheets.map(({ rid }, index) => sheetPart(zip, relations.get(rid), partName(path, `worksheets/sheet${index + 1}.xml`)));
	let shared: Promise<PackedTexts> | null = null;
	let styles: Promise<CellShows> | null = null;

	async function* rows(index: number, facts: SheetFacts): AsyncGenerator<RowBatch> {
		const part = parts[index];
		if (!part)
			throw new Refusal('workbookDamaged', { what: foundText('the part with the sheet “{1}” is missing', sheets[index]?.name ?? '') });
		const strings = await (shared ??= sharedTexts(zip, zip.find(byKind('sharedStrings') ?? partName(path, 'sharedStrings.xml'))));
		const shows = await (styles ??= stylesOf(zip, zip.find(byKind('styles') ?? partName(path, 'styles.xml')), epoch1904));
		const scanner = new SheetScanner(strings, shows, facts, await mailLinks(zip, part.name));
		for await (const { text, done } of texts(zip, part, LIMITS.sheet)) {
			scanner.scan(text);
			yield scanner.take(done);
		}
		scanner.end();
	}

	const survey = async (index: number): Promise<SheetSurvey> =>
		parts[index] ? surveyOfPart(zip, parts[index]) : { merged: [], lastRow: 0 };

	return {
		sheets: sheets.map(({ name, hidden, rid }, index): BookSheet => ({
			index,
			name,
			hidden,
			kind: SHEET_KINDS.get(relations.get(rid)?.kind ?? '') ?? 'cells'
		})),
		date1904: epoch1904,
		sizeOf: (index) => parts[index]?.size ?? 0,
		rows,
		survey
	};
}

const SHEET_KINDS: ReadonlyMap<string, BookSheet['kind']> = new Map([
	['chartsheet', 'chart'],
	['dialogsheet', 'dialog'],
	['xlMacrosheet', 'macro'],
	['xlIntlMacrosheet', 'macro']
]);

function listSheets(xml: string): { sheets: { name: string; hidden: boolean; rid: string }[]; epoch1904: boolean } {
	const sheets: { name: string; hidden: boolean; rid: string }[] = [];
	let epoch1904 = false;
	let inside = false;
	for (const { name, kind, attributes } of xmlTags(xml)) {
		// An extension has an element of the same name, without the flag.
		if (name === 'workbookPr' && kind !== 'close') epoch1904 ||= /^(1|true|on)$/i.test(attributes.get('date1904') ?? '');
		else if (name === 'sheets') inside = kind === 'open';
		else if (inside && name === 'sheet' && kind !== 'close') {
			sheets.push({
				name: attributes.get('name') ?? `Sheet${sheets.length + 1}`,
				hidden: /hidden/i.test(attributes.get('state') ?? ''),
				rid: attributes.get('rid') ?? ''
			});
		}
	}
	if (sheets.length === 0) throw new Refusal('workbookDamaged', { what: foundText('its list of sheets is missing') });
	return { sheets, epoch1904 };
}

/** The part of a sheet; where the book's links are damaged, the usual name is tried. Links out of the file are never followed. */
function sheetPart(zip: Zip, relation: Relation | undefined, usual: string): ZipEntry | undefined {
	if (relation?.external) return undefined;
	return (relation && zip.find(relation.target)) ?? (relation ? undefined : zip.find(usual));
}

async function sharedTexts(zip: Zip, entry: ZipEntry | undefined): Promise<PackedTexts> {
	const collector = new SharedTexts();
	if (entry) for await (const { text } of texts(zip, entry, LIMITS.texts)) collector.scan(text);
	return collector.texts;
}

async function stylesOf(zip: Zip, entry: ZipEntry | undefined, epoch1904: boolean): Promise<CellShows> {
	return showsOf(entry ? xmlOf(await unpackWhole(zip, entry, LIMITS.small)) : '', epoch1904);
}

/** Ids of a sheet's links to e-mail addresses. A list too large to be held is left alone: links are only counted. */
async function mailLinks(zip: Zip, sheet: string): Promise<Set<string>> {
	const relations = await relationsOf(zip, sheet, LIMITS.small / 4);
	return new Set([...relations].filter(([, r]) => /^mailto:/i.test(r.target)).map(([id]) => id));
}

/** A part as text, in pieces large enough that work between them is small. */
async function* texts(zip: Zip, entry: ZipEntry, limit: number): AsyncGenerator<{ text: string; done: number }> {
	let decoder: TextDecoder | null = null;
	let held: Uint8Array[] = [];
	let size = 0;
	let seen = 0;
	const decode = (stream: boolean): string => {
		let text = '';
		for (const piece of held) {
			text += (decoder ??= xmlDecoder(piece)).decode(piece, { stream: true });
			letGo(entry, piece);
		}
		if (!stream) text += decoder?.decode() ?? '';
		held = [];
		seen += size;
		size = 0;
		return text;
	};
	for await (const piece of unpack(zip, entry, limit)) {
		held.push(piece);
		size += piece.length;
		if (size >= PIECE) yield { text: decode(true), done: seen / Math.max(1, entry.size) };
	}
	yield { text: decode(false), done: 1 };
}
