import type { ImportSetup } from '#domain/import';
import type { ColumnMapping } from '#domain/imports/mapping';
import type { Recipe } from '#domain/imports/recipe';
import type { Problem, Result } from '#domain/result';
import type { SavedMapping } from '#domain/imports/saved-mapping';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from './import-wizard-steps';
import { saveFile } from '../save-file';

export type SavedKind = 'mapping' | 'recipe';
/** What a recipe is made from: the files that the window holds with their choices, or an import on the device. */
export type RecipeSource = { files: File[]; setup: ImportSetup } | { importId: string };
/** Files that were handed over, told apart: tables to read, and what was saved elsewhere and is now here. */
export interface Taken {
	tables: File[];
	recipes: Recipe[];
	mappings: SavedMapping[];
}

/** A mapping or recipe file is small; what is larger is no such file. Bytes. */
const LARGEST = 8 * 1024 * 1024;

/** What a JSON file is by its own word; null = neither a mapping nor a recipe of ours. */
export async function savedKindOf(file: Blob): Promise<SavedKind | null> {
	if (file.size > LARGEST) return null;
	try {
		// Contacts as an array are no such file, and large enough to be felt when parsed here.
		if ((await file.slice(0, 64).text()).trimStart().startsWith('[')) return null;
		const kind = (JSON.parse(await file.text()) as { muster?: unknown } | null)?.muster;
		return kind === 'mapping' || kind === 'recipe' ? kind : null;
	} catch {
		return null;
	}
}

const newestFirst = <T extends { savedAt: number }>(list: readonly T[]): T[] => [...list].sort((a, b) => b.savedAt - a.savedAt);

/** Mappings and recipes kept on this device (MAP-5): listed, saved, deleted, exported as files and taken in from files. */
export class SavedWork {
	mappings = $state.raw<SavedMapping[]>([]);
	recipes = $state.raw<Recipe[]>([]);
	/** Why the last act did not work. */
	problem = $state.raw<Problem | null>(null);
	busy = $state(false);

	/** Reads both lists; what can't be read is shown as empty, nothing depends on it. */
	readonly load = async (): Promise<void> => {
		const [mappings, recipes] = await Promise.allSettled([pipeline.listMappings(), pipeline.listRecipes()]);
		this.mappings = mappings.status === 'fulfilled' ? newestFirst(mappings.value) : [];
		this.recipes = recipes.status === 'fulfilled' ? newestFirst(recipes.value) : [];
	};

	readonly saveMapping = (name: string, mapping: readonly ColumnMapping[]): Promise<SavedMapping | null> =>
		this.#do(() => pipeline.saveMapping(name, [...mapping]));
	readonly saveRecipe = (name: string, source: RecipeSource): Promise<Recipe | null> => this.#do(() => pipeline.saveRecipe(name, source));

	/** Takes one off the device; false when it could not be. */
	readonly remove = async (kind: SavedKind, id: string): Promise<boolean> =>
		(await this.#do(async () => {
			const gone = await (kind === 'mapping' ? pipeline.deleteMapping(id) : pipeline.deleteRecipe(id));
			return gone.ok ? { ok: true, value: true as const } : gone;
		})) === true;

	/** Hands one to the browser as a file, to keep or to take to another device. */
	readonly download = async (kind: SavedKind, id: string): Promise<void> => {
		const got = await this.#do(() => (kind === 'mapping' ? pipeline.exportMapping(id) : pipeline.exportRecipe(id)));
		if (got) await saveFile(got.blob, got.name);
	};

	/** Takes in a file of either kind; null when it is neither or can't be read. */
	readonly takeIn = async (file: File, kind: SavedKind): Promise<SavedMapping | Recipe | null> =>
		this.#do<SavedMapping | Recipe>(() => (kind === 'mapping' ? pipeline.importMapping(file) : pipeline.importRecipe(file)));

	/** Tells tables from mapping and recipe files among those dropped or chosen, and takes the latter in. */
	readonly sort = async (files: readonly File[]): Promise<Taken> => {
		const taken: Taken = { tables: [], recipes: [], mappings: [] };
		for (const file of files) {
			const kind = /\.json$/i.test(file.name) ? await savedKindOf(file) : null;
			if (kind === null) {
				taken.tables.push(file);
				continue;
			}
			const got = await this.takeIn(file, kind);
			if (got?.muster === 'recipe') taken.recipes.push(got);
			else if (got) taken.mappings.push(got);
		}
		return taken;
	};

	/** One act at a time: its problem is kept, the lists follow. */
	async #do<T>(job: () => Promise<Result<T>>): Promise<T | null> {
		this.problem = null;
		this.busy = true;
		const got = await guarded(job);
		this.busy = false;
		if (!got.ok) {
			this.problem = got.problem;
			return null;
		}
		await this.load();
		return got.value;
	}
}
