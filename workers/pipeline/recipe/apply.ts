import { columnKey, occurrences } from '#domain/imports/column-keys';
import { standardField } from '#domain/fields';
import type { ImportSetup, Preflight } from '#domain/import';
import type { PartInspection, PartRequest, PartSetup } from '#domain/imports/import-reading';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import type { Recipe, RecipeColumn, Surprise } from '#domain/imports/recipe';
import type { SavedColumn } from '#domain/imports/saved-mapping';
import { filledShare, type ColumnStats } from './columns';

const say = (severity: Surprise['severity'], code: string, params: Surprise['params'] = {}): Surprise => ({ severity, code, params });
/** Names listed in one surprise. */
const NAMED = 5;
const list = (names: readonly string[]): string =>
	names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ` and ${names.length - NAMED} more` : '');
/** Saved columns by their keys. */
const byKeys = <C extends SavedColumn>(columns: readonly C[]): Map<string, C> =>
	new Map(columns.map((c) => [columnKey(c.header, c.occurrence), c]));

/**
 * How to read the new files: each as it presents itself, but the sheet by the recipe's name, and what detection is unsure
 * of as the recipe had it. `seen` = first inspection, one part a file.
 */
export function requestsFor(recipe: Recipe, seen: readonly PartInspection[]): { requests: PartRequest[]; surprises: Surprise[] } {
	const surprises: Surprise[] = [];
	const requests = seen.flatMap((part): PartRequest[] => {
		const wanted = recipe.parts.filter((p) => p.sheetName !== null);
		if (part.sheets.length > 0 && wanted.length > 0) {
			const found = wanted.flatMap((w) => {
				const s = part.sheets.find((o) => o.name === w.sheetName);
				return s ? [{ file: part.file, read: { sheet: s.index, trim: w.read.trim } }] : [];
			});
			const gone = wanted.filter((w) => !part.sheets.some((s) => s.name === w.sheetName)).map((w) => w.sheetName ?? '');
			if (gone.length > 0) surprises.push(say('error', 'recipeSheetGone', { names: list(gone), file: part.name }));
			if (found.length > 0) return found;
		}
		const was = recipe.parts[0]?.read;
		if (!was) return [{ file: part.file, read: {} }];
		const read: PartRequest['read'] = { trim: was.trim };
		if (was.format === part.read.format) {
			if (part.confidence.encoding < 0.6 && was.encoding !== '') read.encoding = was.encoding;
			else if (part.read.encoding !== was.encoding)
				surprises.push(say('info', 'recipeEncoding', { was: was.encoding, is: part.read.encoding, file: part.name }));
			if (part.confidence.delimiter < 0.6 && was.delimiter !== '') read.delimiter = was.delimiter;
			else if (part.read.delimiter !== was.delimiter) surprises.push(say('info', 'recipeDelimiter', { file: part.name }));
			if (part.confidence.headerRow < 0.5) read.headerRow = was.headerRow;
			else if (part.read.headerRow !== was.headerRow)
				surprises.push(say('info', 'recipeHeaderRow', { was: was.headerRow, is: part.read.headerRow, file: part.name }));
		} else surprises.push(say('warning', 'recipeFormat', { file: part.name }));
		return [{ file: part.file, read }];
	});
	return { requests, surprises };
}

/** How much of two header sets is the same, 0–1: shared names by all names; order doesn't count. */
export function likeness(columns: readonly SavedColumn[], headers: readonly string[]): number {
	const occurrence = occurrences();
	const here = new Set(headers.map((h) => columnKey(h, occurrence(h))));
	const there = byKeys(columns);
	let shared = 0;
	for (const key of here) if (there.has(key)) shared++;
	return shared / Math.max(1, here.size + there.size - shared);
}

/** The field that a saved column fills, null for none. */
const filledBy = ({ target }: SavedColumn): string | null =>
	target.kind === 'field' ? target.field : target.kind === 'custom' ? target.field.id : null;

/**
 * A proposal with the recipe's targets where the same column stands. What is new keeps its proposal, but for a field that a column of the
 * recipe fills here: one whose column is gone is free, mostly for that column by another name. A field that this version does not have, as of
 * a file that a later one made, is no target: nobody would ever see what went there.
 */
export function mapByRecipe(
	columns: readonly SavedColumn[],
	proposed: readonly ColumnMapping[]
): { mapping: ColumnMapping[]; missing: SavedColumn[]; added: ColumnMapping[] } {
	const known = columns.filter(({ target }) => target.kind !== 'field' || standardField(target.field) !== undefined);
	const saved = byKeys(known);
	const occurrence = occurrences();
	const found = [...proposed]
		.sort((a, b) => a.index - b.index)
		.map((m): [ColumnMapping, SavedColumn | undefined] => [m, saved.get(columnKey(m.header, occurrence(m.header)))]);
	const used = new Set(found.flatMap(([, was]) => was ?? []));
	const taken = new Set([...used].map(filledBy));
	const mapping = found.map(([m, was]): ColumnMapping => {
		const { warning: _w, joinWith: _j, values: _v, ...rest } = m;
		if (!was) {
			const field = mappedField(m);
			return field !== null && taken.has(field) ? { ...rest, target: { kind: 'exclude' } } : m;
		}
		return {
			...rest,
			target: was.target,
			confidence: 1,
			byUser: true,
			...(was.joinWith === undefined ? {} : { joinWith: was.joinWith }),
			...(was.values ? { values: was.values } : {})
		};
	});
	return { mapping, missing: known.filter((c) => !used.has(c)), added: found.flatMap(([m, was]) => (was ? [] : m)) };
}

const isMapped = (c: SavedColumn): boolean => c.target.kind !== 'exclude';

/** What the columns of the new files have that the recipe did not expect. `stats` by column of the import. */
export function columnSurprises(
	recipe: Recipe,
	mapped: ReturnType<typeof mapByRecipe>,
	stats: readonly ColumnStats[],
	rows: number
): Surprise[] {
	const surprises: Surprise[] = [];
	for (const c of mapped.missing.filter(isMapped)) surprises.push(say('error', 'recipeColumnGone', { header: c.header }));
	const left = mapped.missing.filter((c) => !isMapped(c));
	if (left.length > 0) surprises.push(say('info', 'recipeUnusedGone', { names: list(left.map((c) => c.header)) }));
	for (const m of mapped.added) {
		const filled = stats[m.index]?.filled ?? 0;
		const now = mapped.mapping.find((o) => o.index === m.index);
		surprises.push(
			say(filled > 0 ? 'warning' : 'info', now && mappedField(now) !== null ? 'recipeColumnNew' : 'recipeColumnNewLeftOut', {
				header: m.header,
				filled,
				column: m.index
			})
		);
	}
	const saved = byKeys(recipe.columns);
	const occurrence = occurrences();
	for (const m of mapped.mapping) {
		const was = saved.get(columnKey(m.header, occurrence(m.header)));
		const now = stats[m.index];
		if (was && now && isMapped(was)) surprises.push(...compared(was, now, m.index));
	}
	if (recipe.source.rows > 0 && (rows > recipe.source.rows * 3 || rows < recipe.source.rows / 3))
		surprises.push(say('info', 'recipeRows', { was: recipe.source.rows, is: rows }));
	return surprises;
}

function compared(was: RecipeColumn, now: ColumnStats, column: number): Surprise[] {
	const surprises: Surprise[] = [];
	const share = filledShare(now);
	if (was.filled - share >= 0.3)
		surprises.push(
			say(share === 0 ? 'error' : 'warning', 'recipeEmptier', {
				header: was.header,
				was: Math.round(was.filled * 100),
				is: Math.round(share * 100),
				column
			})
		);
	if (was.known) {
		const known = new Set(was.known.map((v) => v.toLowerCase()));
		const fresh = now.values ? [...now.values].filter(([v]) => !known.has(v.toLowerCase())) : null;
		if (fresh === null) surprises.push(say('warning', 'recipeManyValues', { header: was.header, known: was.known.length, column }));
		else if (fresh.length > 0)
			surprises.push(
				say('warning', 'recipeNewValues', {
					header: was.header,
					count: fresh.length,
					values: list(fresh.map(([v]) => v.slice(0, 40))),
					rows: fresh.reduce((n, [, k]) => n + k, 0),
					column
				})
			);
	}
	return surprises;
}

/**
 * The orders of day and month that the recipe knows, but for columns whose dates can be read in another one alone: those are read as they
 * stand, and that is said. `found` = what the files say by themselves.
 */
export function datesByRecipe(
	known: Recipe['dateOrders'],
	found: Preflight['dateOrders'],
	mapping: readonly ColumnMapping[]
): { dateOrders: Recipe['dateOrders']; surprises: Surprise[] } {
	const other = found.filter((d) => known[d.field] !== undefined && d.order !== known[d.field] && d.decidedBy > 0 && d.against === 0);
	const dateOrders = Object.fromEntries(Object.entries(known).filter(([field]) => !other.some((d) => d.field === field)));
	const surprises = other.map((d) => {
		const column = mapping.find((m) => mappedField(m) === d.field);
		return say('warning', 'recipeDates', { header: column?.header ?? '', rows: d.decidedBy, ...(column && { column: column.index }) });
	});
	return { dateOrders, surprises };
}

/** The setup that the recipe gives the new files. */
export function setupOf(recipe: Recipe, parts: PartSetup[], mapping: ColumnMapping[]): ImportSetup {
	return {
		parts,
		mapping,
		policy: recipe.policy,
		requiredPolicy: recipe.requiredPolicy,
		survivorship: recipe.survivorship,
		defaultCountry: recipe.defaultCountry,
		leadSource: recipe.leadSource,
		normalizersOff: recipe.normalizersOff,
		dateOrders: recipe.dateOrders,
		fixes: recipe.fixes,
		largeFileConfirmed: false
	};
}
