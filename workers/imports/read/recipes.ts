import { byName } from '#domain/basics/by-name';
import type { SourceChunk } from '#domain/chunk';
import type { FileInspection, ImportSetup } from '#domain/import';
import { recipeSchema, type Recipe, type Surprise } from '#domain/imports/recipe';
import { fail, ok, type Result } from '#domain/result';
import { columnSurprises, datesByRecipe, mapByRecipe, requestsFor, setupOf } from '../../pipeline/recipe/apply';
import { ColumnCounter, type ColumnStats } from '../../pipeline/recipe/columns';
import { makeRecipe } from '../../pipeline/recipe/make';
import type { ReadEvent } from '../../pipeline/parse/index';
import { withDeadline } from '../../store/engine/deadline';
import { readImport } from '../../store/imports';
import { journal } from '../../store/journal/journal';
import { languageOf } from '../../language';
import { readSettings } from '../../store/settings';
import { sourceChunk } from '../../store/chunks/source-rows';
import { openStore, userName, wallClock } from '../context';
import { withFieldsNow } from '#domain/contacts/own-fields';
import { namesOf } from '#domain/imports/parts';
import { inspectFiles } from './inspect';
import { breathe } from '../jobs';
import { readFiles, readStaged } from './open-parts';

/** A file of a recipe or a mapping is never larger; more is something else. */
const MAX_SAVED_BYTES = 4 * 1024 * 1024;

/** All recipes that can be read back, by name. */
export async function listRecipes(): Promise<Recipe[]> {
	const all = await withDeadline((await openStore()).getAll('recipes'), 'Reading the recipes');
	return all.filter((r) => recipeSchema.safeParse(r).success).sort(byName);
}

/** Counts cells per column over everything read, and has it looked at otherwise. */
async function count(
	events: AsyncGenerator<ReadEvent>,
	width: number,
	look: (chunk: SourceChunk) => void = () => undefined
): Promise<Result<{ stats: ColumnStats[]; rows: number }>> {
	const counter = new ColumnCounter(width);
	let rows = 0;
	for await (const part of events) {
		if (part.kind === 'problem') return { ok: false, problem: part.problem };
		if (part.kind === 'end') rows = part.rows;
		else {
			counter.add(part.chunk.cells);
			look(part.chunk);
		}
		await breathe();
	}
	return ok({ stats: counter.columns, rows });
}

const widthOf = (setup: ImportSetup): number => setup.mapping.reduce((n, m) => Math.max(n, m.index + 1), 0);

/** PipelineApi.saveRecipe. An import that is complete has its file no more: its rows are kept as they were read. */
export async function saveRecipe(
	name: string,
	source: { importId: string } | { files: File[]; setup: ImportSetup }
): Promise<Result<Recipe>> {
	const title = name.trim();
	if (title === '') return fail('nameNeeded', {});
	const db = await openStore();
	const manifest = 'importId' in source ? await readImport(db, source.importId) : null;
	const setup = 'importId' in source ? manifest?.setup : source.setup;
	if (!setup) return fail('importGone', {});
	const width = widthOf(setup);
	let counted: Result<{ stats: ColumnStats[]; rows: number }>;
	if ('files' in source) counted = await count(readFiles(source.files, setup), width);
	else if (manifest && (await db.getKey('files', [manifest.id, 0])) !== undefined)
		counted = await count(readStaged(db, manifest, setup), width);
	else counted = ok(await countKept(source.importId, width));
	if (!counted.ok) return counted;
	const before = (await listRecipes()).find((r) => r.name === title);
	const recipe = makeRecipe(
		{
			id: before?.id ?? crypto.randomUUID(),
			name: title,
			savedAt: wallClock(),
			fileName: 'files' in source ? namesOf(source.files, languageOf(await readSettings(db)).language) : (manifest?.file.name ?? ''),
			rows: counted.value.rows
		},
		setup,
		counted.value.stats,
		await readSettings(db)
	);
	return keep(recipe, 'recipe.saved');
}

async function countKept(importId: string, width: number): Promise<{ stats: ColumnStats[]; rows: number }> {
	const db = await openStore();
	const counter = new ColumnCounter(width);
	let rows = 0;
	for (let n = 0; ; n++) {
		const cells = await sourceChunk(db, importId, n);
		if (!cells) return { stats: counter.columns, rows };
		counter.add(cells);
		rows += cells.length;
	}
}

async function keep(recipe: Recipe, action: string): Promise<Result<Recipe>> {
	const db = await openStore();
	await withDeadline(db.put('recipes', recipe, recipe.id), 'Keeping the recipe');
	await journal(db, wallClock(), await userName(db), action, { id: recipe.id, name: recipe.name });
	return ok(recipe);
}

/** PipelineApi.deleteRecipe. */
export async function deleteRecipe(id: string): Promise<Result<null>> {
	const db = await openStore();
	await withDeadline(db.delete('recipes', id), 'Deleting the recipe');
	await journal(db, wallClock(), await userName(db), 'recipe.deleted', { id });
	return ok(null);
}

/** PipelineApi.exportRecipe. */
export async function exportRecipe(id: string): Promise<Result<{ blob: Blob; name: string }>> {
	const recipe = (await listRecipes()).find((r) => r.id === id);
	if (!recipe) return fail('recipeGone', {});
	const db = await openStore();
	await journal(db, wallClock(), await userName(db), 'export.saved', { what: 'recipe', format: 'json', name: recipe.name });
	return ok({
		blob: new Blob([JSON.stringify(recipe, null, '\t')], { type: 'application/json' }),
		name: `${recipe.name}.muster-recipe.json`
	});
}

/** Parses a small JSON file; null when it is none. */
export async function readJson(file: File): Promise<unknown> {
	if (file.size > MAX_SAVED_BYTES) return null;
	try {
		return JSON.parse(await file.text());
	} catch {
		return null;
	}
}

/** PipelineApi.importRecipe: a recipe of the same name is replaced. */
export async function importRecipe(file: File): Promise<Result<Recipe>> {
	const parsed = recipeSchema.safeParse(await readJson(file));
	if (!parsed.success) return fail('recipeFileUnreadable', { name: file.name });
	const recipe = parsed.data as Recipe;
	const before = (await listRecipes()).find((r) => r.name === recipe.name);
	return keep({ ...recipe, id: before?.id ?? crypto.randomUUID() }, 'recipe.imported');
}

/** PipelineApi.applyRecipe. */
export async function applyRecipe(
	id: string,
	files: File[]
): Promise<Result<{ inspection: FileInspection; setup: ImportSetup; surprises: Surprise[] }>> {
	const recipe = (await listRecipes()).find((r) => r.id === id);
	if (!recipe) return fail('recipeGone', {});
	const first = await inspectFiles(files, [], { saved: null });
	if (!first.ok) return first;
	const { requests, surprises } = requestsFor(recipe, first.value.parts);
	const seen = await inspectFiles(files, requests, { saved: null });
	if (!seen.ok) return seen;
	const settings = await readSettings(await openStore());
	const made = mapByRecipe(recipe.columns, seen.value.mapping);
	const mapped = { ...made, mapping: withFieldsNow(made.mapping, settings) };
	for (const m of mapped.mapping)
		if (m.reason.code === 'excludedFieldDeleted')
			surprises.push({ severity: 'warning', code: 'recipeFieldDeleted', params: m.reason.params });
	const setup = setupOf(recipe, seen.value.setups, mapped.mapping);
	const asTheyAre = { ...setup, dateOrders: {} };
	const scan = Object.keys(recipe.dateOrders).length > 0 ? (await import('./scan')).scanOf(asTheyAre, settings) : null;
	const counted = await count(readFiles(files, setup), widthOf(setup), (chunk) => scan?.add(chunk));
	if (!counted.ok) return counted;
	const dates = datesByRecipe(recipe.dateOrders, scan?.dateOrders() ?? [], mapped.mapping);
	surprises.push(...dates.surprises);
	if (JSON.stringify(settings.tierThresholds) !== JSON.stringify(recipe.scoring.tierThresholds))
		surprises.push({ severity: 'info', code: 'recipeTiers', params: { ...recipe.scoring.tierThresholds } });
	const inspection: FileInspection = { ...seen.value, mapping: mapped.mapping };
	return ok({
		inspection,
		setup: { ...setup, dateOrders: dates.dateOrders },
		surprises: [...surprises, ...columnSurprises(recipe, mapped, counted.value.stats, counted.value.rows)].sort(
			(a, b) => RANK[a.severity] - RANK[b.severity]
		)
	});
}

const RANK = { error: 0, warning: 1, info: 2 };
