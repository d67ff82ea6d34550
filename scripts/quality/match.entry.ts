// The app's own way from a file to clusters of similar contacts, without the store: read, map, repair, clean, match.
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportSetup } from '#domain/import';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { defaultSettings } from '#domain/settings';
import { cleaner } from '../../workers/imports/stage/clean';
import { scanOf } from '../../workers/imports/read/scan';
import { proposeMapping, recognizeExport } from '../../workers/pipeline/map/index';
import { findSimilar, type SimilarFound, type SimilarTable } from '../../workers/pipeline/match/similar/index';
import { inspectSource, readSource } from '../../workers/pipeline/parse/index';
import type { ByteSource } from '../../workers/pipeline/stages';

export { explainSimilar, findSimilar, similarIndex, similarTo, wrongMergeShare } from '../../workers/pipeline/match/similar/index';
export { SIMILAR_AUTOMATIC } from '../../src/lib/domain/matching/match';
export { messageText } from '../../src/lib/domain/messages/index';

/** A list as the app has it before matching. */
export interface List {
	ids: string[];
	columns: Map<FieldId, Column>;
	rows: number;
	fields: { header: string; field: FieldId | null }[];
}

const noTimes = () => ({ parse: 0, map: 0, normalize: 0, validate: 0, match: 0, merge: 0, score: 0, commit: 0 });

/** The setup of an import that nobody changed. */
function setupOf(mapping: ColumnMapping[]): ImportSetup {
	return {
		parts: [],
		mapping,
		policy: 'update',
		requiredPolicy: 'emailOrPhone',
		survivorship: 'newestWins',
		defaultCountry: 'US',
		leadSource: '',
		normalizersOff: [],
		dateOrders: {},
		fixes: [],
		largeFileConfirmed: false
	} as unknown as ImportSetup;
}

/**
 * Reads and cleans a file by default settings. The column `id` is kept aside; '' = the number of the record.
 * @throws Error with the app's words when the file can't be read
 */
export async function readList(source: ByteSource, id: string): Promise<List> {
	const inspected = await inspectSource(source, {});
	if (!inspected.ok) throw new Error(`the file can't be read: ${inspected.problem.code}`);
	const { headers, sampleRows, read } = inspected.value;
	const at = headers.findIndex((h) => h.trim().toLowerCase() === id.trim().toLowerCase());
	if (id !== '' && at < 0) throw new Error(`there is no column "${id}"`);
	const blind = sampleRows.map((row) => row.map((cell, c) => (c === at ? '' : cell)));
	const mapping = proposeMapping(headers, blind, { known: recognizeExport(headers)?.id ?? null }).map((m): ColumnMapping =>
		m.index === at ? { ...m, target: { kind: 'exclude' } } : m
	);
	const settings = defaultSettings();
	const scan = scanOf(setupOf(mapping), settings);
	const chunks = [];
	for await (const event of readSource(source, read)) {
		if (event.kind === 'problem') throw new Error(`the file can't be read to its end: ${event.problem.code}`);
		if (event.kind !== 'chunk') continue;
		scan.add(event.chunk);
		chunks.push(event.chunk);
	}
	const clean = cleaner(scan.settle(), settings, headers.length, () => 0, noTimes(), scan.facts());
	const columns = new Map<FieldId, Column>();
	const ids: string[] = [];
	for (const chunk of chunks) {
		const before = ids.length;
		for (const [i, cells] of chunk.cells.entries()) ids.push(at < 0 ? String(before + i + 1) : (cells[at] ?? ''));
		const cleaned = clean(chunk).chunk.columns;
		for (const [field, column] of cleaned) {
			let whole = columns.get(field);
			if (!whole) columns.set(field, (whole = new Array<string | null>(before).fill(null)));
			for (const v of column) whole.push(v);
		}
		for (const whole of columns.values()) while (whole.length < ids.length) whole.push(null);
	}
	return { ids, columns, rows: ids.length, fields: mapping.map((m) => ({ header: m.header, field: mappedField(m) })) };
}

/** One list, or two lists one after the other. */
export function tableOf(first: List, second: List | null): SimilarTable {
	const length = first.rows + (second?.rows ?? 0);
	const columns = new Map<FieldId, Column>();
	for (const field of new Set([...first.columns.keys(), ...(second?.columns.keys() ?? [])])) {
		const blank = (n: number): Column => new Array<string | null>(n).fill(null);
		columns.set(field, [
			...(first.columns.get(field) ?? blank(first.rows)),
			...(second ? (second.columns.get(field) ?? blank(second.rows)) : [])
		]);
	}
	return { length, firstRow: 0, active: new Uint8Array(length).fill(1), columns };
}

/**
 * Clusters and scored pairs of one or two lists. @param least lowest probability of a pair @param onPart called when a part of the work is
 * done
 */
export async function matchLists(first: List, second: List | null, least: number, onPart?: (part: string) => void): Promise<SimilarFound> {
	const found = await findSimilar(
		tableOf(first, second),
		{ least, ...(second ? { second: first.rows } : {}), ...(onPart ? { onPart } : {}) },
		{ pause: () => Promise.resolve(false) }
	);
	if (!found) throw new Error('match: stopped though nobody asked');
	return found;
}
