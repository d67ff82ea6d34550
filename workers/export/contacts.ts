import { SCORE_HEADER } from '#domain/imports/own-columns';
import type { ContactValues } from '#domain/chunk';
import { fieldDefinition, STANDARD_FIELDS, type CustomField, type FieldId } from '#domain/fields';
import type { Tier } from '#domain/scoring/score';
import { tierLabel, type TierSchemeId } from '#domain/scoring/tier-schemes';
import { TextFile } from './blob-parts';
import type { Cell } from './cells';
import type { Delimiter } from './csv';
import { MEDIA_TYPES, tableBlob, type ExportFormat, type TableColumn, type TableFile } from './table';
import { createVcardWriter, type VcardVersion } from './vcard';

/** A contact as exports take it. */
export interface ExportRow {
	externalId: string;
	values: ContactValues;
	/** null = unscored. */
	score: number | null;
	tier: Tier;
	keyFactors: readonly string[];
}

export interface ContactExportOptions {
	/** FIL-6: apostrophe before cells that a spreadsheet would run. CSV only. */
	spreadsheetSafe: boolean;
	/** Byte order mark. CSV only. */
	bom: boolean;
	/** Between two cells. CSV only. */
	delimiter?: Delimiter;
	/** true = the columns of the scoring report (SCO-8), false = every field that has a value. Cards are no table and have neither. */
	report: boolean;
	/** 4.0 by default. */
	vcardVersion?: VcardVersion;
	tierScheme?: TierSchemeId;
	customFields?: readonly CustomField[];
	/**
	 * Fields to write, in any order, when the caller knows them, so that no row has to be kept; otherwise every field with a value in any
	 * row.
	 */
	fields?: Iterable<FieldId>;
}

/** Columns of the scoring report, to the letter (SCO-8). */
const REPORT_HEADER = [
	'Contact ID',
	'Name',
	'Email',
	'Company',
	'Job Title',
	'Industry',
	'Location',
	'Original Source',
	'AI Lead Score (0-100)',
	'Lead Score Category',
	'Key Scoring Factors'
] as const;

const STANDARD_ORDER = new Map<FieldId, number>(STANDARD_FIELDS.map((d, i) => [d.id, i]));
/** Standard fields in screen order, then the custom ones that are known in theirs, then others in the order they came. */
function ordered(fields: Iterable<FieldId>, custom: readonly CustomField[]): FieldId[] {
	const own = new Map<FieldId, number>(custom.map((c, i) => [c.id, 1000 + i]));
	const at = (f: FieldId): number => STANDARD_ORDER.get(f) ?? own.get(f) ?? Infinity;
	return [...new Set(fields)]
		.map((f) => ({ f, place: at(f) }))
		.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
		.map(({ f }) => f);
}

/** The full name, or what there is of it. */
export const contactName = (v: ContactValues): string =>
	v.fullName ?? [v.firstName, v.lastName].filter((part) => part !== undefined).join(' ');

let countries: Intl.DisplayNames | null | undefined;
/** "DE" → "Germany"; what isn't a country code stays. */
function countryName(code: string): string {
	if (countries === undefined)
		countries = typeof Intl.DisplayNames === 'function' ? new Intl.DisplayNames(['en'], { type: 'region' }) : null;
	return /^[A-Z]{2}$/.test(code) ? (countries?.of(code) ?? code) : code;
}

/** City, state and country in one cell. */
const location = (v: ContactValues): string => [v.city, v.state, v.country && countryName(v.country)].filter(Boolean).join(', ');

const reportRow = (r: ExportRow, scheme: TierSchemeId): Cell[] => {
	const v = r.values;
	return [
		r.externalId,
		contactName(v),
		v.email ?? null,
		v.company ?? null,
		v.jobTitle ?? null,
		v.industry ?? null,
		location(v),
		v.leadSource ?? null,
		r.score,
		tierLabel(r.tier, scheme),
		r.keyFactors.join(', ')
	];
};

/** Labels made unlike the score columns and each other, so that no column of a file is ever ambiguous. */
function headerOf(fields: readonly FieldId[], custom: readonly CustomField[]): string[] {
	const taken = new Set<string>(SCORE_HEADER.map((h) => h.toLowerCase()));
	return fields.map((field) => {
		const label = fieldDefinition(field, custom).label || field;
		let own = label;
		for (let n = 2; taken.has(own.toLowerCase()); n++) own = `${label} ${n}`;
		taken.add(own.toLowerCase());
		return own;
	});
}

/** Columns of a list whose rows are contacts with something more: their fields in screen order, under labels that import maps back. */
export function contactColumns(
	present: Iterable<FieldId>,
	custom: readonly CustomField[],
	prefix = ''
): { columns: TableColumn[]; cells: (values: ContactValues) => Cell[] } {
	const fields = ordered(present, custom);
	const labels = headerOf(fields, custom);
	return {
		columns: fields.map((key, i) => ({ key, label: prefix + (labels[i] ?? key) })),
		cells: (values) => fields.map((f) => values[f] ?? null)
	};
}

/**
 * Contacts as a file (FIL-6, SCO-8). Headers are the labels that import maps back to the same fields. Rows may come one by
 * one from the store: with `fields` given, or as a report or cards, none is kept.
 */
export async function exportContacts(
	rows: Iterable<ExportRow> | AsyncIterable<ExportRow>,
	format: ExportFormat,
	options: ContactExportOptions
): Promise<TableFile> {
	const scheme = options.tierScheme ?? 'letters';
	const custom = options.customFields ?? [];
	if (format === 'vcard') return vcardBlob(rows, custom, options.vcardVersion);
	if (options.report) {
		async function* lines(): AsyncGenerator<Cell[]> {
			for await (const r of rows) yield reportRow(r, scheme);
		}
		return tableBlob(format, REPORT_HEADER, lines(), { ...options, sheetName: 'Lead scores' });
	}
	let source = rows;
	const present = new Set<FieldId>(options.fields);
	if (!options.fields) {
		const kept: ExportRow[] = [];
		for await (const r of rows) {
			kept.push(r);
			for (const field of Object.keys(r.values) as FieldId[]) if (r.values[field]) present.add(field);
		}
		source = kept;
	}
	const fields = ordered(present, custom);
	async function* cells(): AsyncGenerator<Cell[]> {
		for await (const r of source)
			yield [...fields.map((f) => r.values[f] ?? null), r.score, tierLabel(r.tier, scheme), r.keyFactors.join(', ')];
	}
	return tableBlob(format, [...headerOf(fields, custom), ...SCORE_HEADER], cells(), { ...options, sheetName: 'Contacts' });
}

async function vcardBlob(
	rows: Iterable<ExportRow> | AsyncIterable<ExportRow>,
	custom: readonly CustomField[],
	version?: VcardVersion
): Promise<TableFile> {
	const file = new TextFile();
	const write = createVcardWriter(file, version, custom);
	let n = 0;
	for await (const { externalId, values } of rows) {
		write(externalId, values);
		n++;
	}
	return { blob: file.blob(MEDIA_TYPES.vcard), rows: n, neutralised: 0 };
}
