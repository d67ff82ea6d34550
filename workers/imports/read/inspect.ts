import type { CustomField } from '#domain/fields';
import type { FileInspection } from '#domain/import';
import type { PartInspection, PartRequest, PartSetup } from '#domain/imports/import-reading';
import type { ColumnMapping } from '#domain/imports/mapping';
import { withFieldsNow, withoutPutAway } from '#domain/contacts/own-fields';
import { MAX_PARTS, namesOf } from '#domain/imports/parts';
import { fail, ok, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import {
	knownExports,
	phoneCountry,
	proposeMapping,
	readColumns,
	recognizeExport,
	withDeclared,
	type Declared,
	type Recognized
} from '../../pipeline/map/index';
import { inspectSource, type InspectedFile } from '../../pipeline/parse/index';
import { likeness, mapByRecipe } from '../../pipeline/recipe/apply';
import { uniteColumns } from '../../pipeline/parse/unite';
import { fileSource } from '../../store/files';
import { languageOf } from '../../language';
import { readSettings } from '../../store/settings';
import type { MappingChoice } from '../../contract';
import { broughtBy, withBrought } from './brought-fields';
import { openStore } from '../context';
import { unlessVanished } from './vanished';
import { listMappings } from './saved-mappings';

/** Columns that a file may have; more is a sign of the wrong delimiter or a hostile file (IMP-4). */
const MAX_COLUMNS = 500;
/** Sample rows that mapping looks at, over all parts. */
const MAX_SAMPLES = 400;

/**
 * An estimate of rows may be this much too high: a file is refused for it only when it is surely above the limit. The rows
 * are counted later, and the limit holds then (stage-rows.ts).
 */
const SURELY = 1.1;

/** The limits of IMP-5 that these files are above, or null. Bytes are known at once, rows by estimate. */
function limitProblem(size: number, estimated: number, s: Settings): Result<{ over: boolean }> {
	const rows = Math.round(estimated / SURELY);
	if (size > s.deviceBytes || rows > s.deviceRows)
		return fail('overDeviceLimit', { size, rows, maxBytes: s.deviceBytes, maxRows: s.deviceRows });
	const over = size > s.standardBytes || estimated > s.standardRows;
	if (s.enforceStandardLimit && (size > s.standardBytes || rows > s.standardRows))
		return fail('overStandardLimit', { size, rows, maxBytes: s.standardBytes, maxRows: s.standardRows });
	return ok({ over });
}

/** PipelineApi.inspectFiles. */
export async function inspectFiles(files: File[], requests: PartRequest[] = [], use?: MappingChoice): Promise<Result<FileInspection>> {
	const settings = await readSettings(await openStore());
	const size = files.reduce((n, f) => n + f.size, 0);
	const early = limitProblem(size, 0, settings);
	if (!early.ok) return early;
	const seen = await inspectParts(files, requests);
	if (!seen.ok) return seen;
	const { headers, columns } = uniteColumns(seen.value.map((p) => p.headers));
	const estimatedRows = seen.value.reduce((n, p) => n + p.estimatedRows, 0);
	const limit = limitProblem(size, estimatedRows, settings);
	if (!limit.ok) return limit;
	const samples = unitedSamples(seen.value, columns, headers.length);
	const known = use?.known === false ? null : (ofCards(seen.value) ?? recognizeExport(headers, settings.customFields));
	const guessed = proposeMapping(headers, samples, { known: known?.id ?? null, custom: settings.customFields });
	const proposed = withDeclared(guessed, declaredBy(seen.value), settings.customFields, CARDS);
	const brought = broughtBy(files);
	const fits = brought.size > 0 ? await fitting(samples, settings) : () => true;
	const own = withBrought(proposed, brought, settings.customFields, fits);
	const mapped = await withSaved(withoutPutAway(own.mapping, settings), use, settings);
	// The samples stay here: the window gets the preview only.
	const numbers = phoneCountry(mapped.mapping, samples, readColumns(headers, []).language, settings.defaultCountry);
	const said = [...own.notes, ...(numbers ? [{ code: 'notePhoneCountry', params: { ...numbers, asked: settings.defaultCountry } }] : [])];
	const parts = seen.value.map(({ sampleRows: _, ownFields: _own, ...part }, i): PartInspection =>
		i === 0 ? { ...part, notes: [...part.notes, ...said] } : part
	);
	return ok({
		name: namesOf(files, languageOf(settings).language),
		size,
		parts,
		setups: parts.map((p, i): PartSetup => ({
			file: p.file,
			fileName: p.name,
			sheetName: p.sheetName,
			read: p.read,
			...(p.date1904 && { date1904: p.date1904 }),
			columns: columns[i] ?? []
		})),
		headers,
		estimatedRows,
		known: known && { id: known.id, label: known.label },
		overStandardLimit: limit.value.over,
		...mapped,
		phoneCountry: numbers
	});
}

/** The product whose columns our reader makes of contact cards. */
const CARDS = 'vcard';

/** Cards are cards, whatever entries they have. */
function ofCards(parts: readonly InspectedFile[]): Pick<Recognized, 'id' | 'label'> | null {
	const product = parts.every((p) => p.read.format === CARDS) ? knownExports.get(CARDS) : undefined;
	return product ? { id: product.id, label: product.label } : null;
}

/** The columns that the files say to be own fields. */
const declaredBy = (parts: readonly InspectedFile[]): Declared => new Map(parts.flatMap((p) => [...(p.ownFields ?? [])]));

/** Says of a column whether all samples are values of a field. What judges values is loaded for a backup alone. */
async function fitting(samples: readonly string[][], settings: Settings): Promise<(column: ColumnMapping, field: CustomField) => boolean> {
	const { readAs } = await import('../../fields/convert');
	const { defaultDateOrder } = await import('../../pipeline/normalize/index');
	const order = defaultDateOrder(settings.defaultCountry);
	return ({ index }, field) => {
		const values = samples.flatMap((row) => row[index] || []);
		return readAs(values, field, settings, order).every((v) => v.fits);
	};
}

/** A saved mapping is proposed by itself when this much of the header set is the same (MAP-5). */
const SAME_HEADERS = 0.9;

/** The proposal, or the saved mapping that fits it best (or that was chosen) over it. */
async function withSaved(
	proposed: ColumnMapping[],
	use: MappingChoice | undefined,
	settings: Settings
): Promise<Pick<FileInspection, 'mapping' | 'saved'>> {
	if (use?.saved === null) return { mapping: proposed, saved: null };
	const headers = proposed.map((m) => m.header);
	const fitting = (await listMappings())
		.map((m) => ({ m, like: use ? (m.id === use.saved ? 1 : 0) : likeness(m.columns, headers) }))
		.filter((f) => f.like >= SAME_HEADERS);
	const best = fitting.sort((a, b) => b.like - a.like || b.m.savedAt - a.m.savedAt)[0]?.m;
	if (!best) return { mapping: proposed, saved: null };
	const { mapping, missing, added } = mapByRecipe(best.columns, proposed);
	return {
		mapping: withFieldsNow(mapping, settings),
		saved: { id: best.id, name: best.name, missing: missing.map((c) => c.header), added: added.map((c) => c.header) }
	};
}

/** Every file as requested, or as one part when nothing was. The first that can't be read ends it, by name. */
async function inspectParts(files: readonly File[], requests: readonly PartRequest[]): Promise<Result<InspectedFile[]>> {
	const wanted = files.flatMap((_, file) => {
		const own = requests.filter((r) => r.file === file);
		return own.length > 0 ? own : [{ file, read: {} }];
	});
	if (wanted.length > MAX_PARTS) return fail('tooManyParts', { parts: wanted.length, limit: MAX_PARTS });
	const parts: InspectedFile[] = [];
	for (const { file, read } of wanted) {
		const asked = files[file] as File;
		const seen = await unlessVanished(asked, () => inspectSource(fileSource(asked), read, { maxColumns: MAX_COLUMNS }));
		if (!seen.ok) return seen;
		parts.push({ ...seen.value, file });
	}
	return ok(parts);
}

/** Sample rows of all parts in the columns of the import, each part with its share. */
function unitedSamples(parts: readonly InspectedFile[], columns: readonly number[][], width: number): string[][] {
	const [only] = parts;
	if (parts.length === 1 && only) return only.sampleRows;
	const share = Math.max(10, Math.floor(MAX_SAMPLES / parts.length));
	return parts.flatMap((part, p) =>
		part.sampleRows.slice(0, share).map((row) => {
			const out = new Array<string>(width).fill('');
			row.forEach((cell, c) => {
				const at = columns[p]?.[c];
				if (at !== undefined) out[at] = cell;
			});
			return out;
		})
	);
}
