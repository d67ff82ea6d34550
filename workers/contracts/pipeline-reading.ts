import type { FileInspection, ImportManifest, ImportSetup, Preflight } from '#domain/import';
import type { PartRequest } from '#domain/imports/import-reading';
import type { ColumnMapping } from '#domain/imports/mapping';
import type { QuickCleanProgress, QuickCleanSummary } from '#domain/imports/quick-clean';
import type { Recipe, Surprise } from '#domain/imports/recipe';
import type { SavedMapping } from '#domain/imports/saved-mapping';
import type { Result } from '#domain/result';

/**
 * Which mapping step 2 starts with: `saved` = that one; null = a fresh proposal even where a saved one fits; absent = the saved one that
 * fits, if any.
 */
export interface MappingChoice {
	saved: string | null;
	/** false = as if no known export had been recognised (MAP-4); absent = recognised ones are mapped as such. */
	known?: boolean;
}

export interface ColumnValues {
	values: { value: string; count: number; to: string | null; by: 'label' | 'key' | 'alias' | 'fold' | null; confidence: number }[] | null;
	/** What the field takes; [] = anything. */
	choices: string[];
	distinct: number;
}

/** Steps 1 and 2 of an import: files read, mapped and kept; mappings and recipes; a file that is only cleaned. */
export interface ReadingApi {
	// --- step 2 -------------------------------------------------------------
	/**
	 * Format check and proposals (IMP-3, IMP-4, MAP-1) for one file or several read as one table. `requests` are what the user corrected by
	 * hand: parts to read, in order.
	 */
	inspectFiles(files: File[], requests?: PartRequest[], use?: MappingChoice): Promise<Result<FileInspection>>;
	/** Reads everything once, stores nothing: exact row count, cleaning preview, expected errors. Cancelled by the next call. */
	preflight(files: File[], setup: ImportSetup): Promise<Result<Preflight>>;
	/** Nobody waits for it any more: it ends soon (`importStopped`), with what is worked out ahead of the import. */
	stopPreflight(): Promise<void>;
	/**
	 * Stages the files on the device and records the import; from here on it survives anything (IMP-12). `copy` names the work while it
	 * lasts.
	 */
	createImport(files: File[], method: ImportManifest['method'], setup: ImportSetup, copy?: string): Promise<Result<ImportManifest>>;
	/**
	 * The files are wanted no longer: while they are staged that stops within a moment and leaves nothing (`importStopped`). Once the import is
	 * recorded this changes nothing.
	 */
	stopStaging(copy: string): Promise<void>;
	/**
	 * Values of one column with how often each stands there (most first, at most 500), and what each would become in the field (select
	 * values); null = more than 500 kinds.
	 */
	columnValues(files: File[], setup: ImportSetup, index: number): Promise<Result<ColumnValues>>;

	// --- saved mappings and recipes (MAP-5) -----------------------------------
	listMappings(): Promise<SavedMapping[]>;
	/** Keeps a mapping under a name; the same name replaces the one before. */
	saveMapping(name: string, mapping: ColumnMapping[]): Promise<Result<SavedMapping>>;
	deleteMapping(id: string): Promise<Result<null>>;
	exportMapping(id: string): Promise<Result<{ blob: Blob; name: string }>>;
	/** Reads a mapping file made by exportMapping, here or on another device. */
	importMapping(file: File): Promise<Result<SavedMapping>>;
	listRecipes(): Promise<Recipe[]>;
	/**
	 * Everything of an import from bytes to payload, under a name; the same name replaces the one before. `files` = what the window holds
	 * in step 2, null = what is staged.
	 */
	saveRecipe(name: string, source: { importId: string } | { files: File[]; setup: ImportSetup }): Promise<Result<Recipe>>;
	deleteRecipe(id: string): Promise<Result<null>>;
	exportRecipe(id: string): Promise<Result<{ blob: Blob; name: string }>>;
	importRecipe(file: File): Promise<Result<Recipe>>;
	/** The setup that a recipe gives these files, and everything about them that it did not expect. */
	applyRecipe(id: string, files: File[]): Promise<Result<{ inspection: FileInspection; setup: ImportSetup; surprises: Surprise[] }>>;

	// --- quick clean (APP-7): nothing is stored --------------------------------
	quickClean(files: File[], setup: ImportSetup, onProgress: (p: QuickCleanProgress) => void): Promise<Result<QuickCleanSummary>>;
	/** The cleaned file of the last run, or its error report. */
	quickCleanFile(
		what: 'cleaned' | 'report',
		format: 'csv' | 'xlsx' | 'json' | 'vcard',
		options: { spreadsheetSafe: boolean; bom: boolean }
	): Promise<Result<{ blob: Blob; rows: number; neutralised: number }>>;
	/** Stops a run and forgets its result. */
	forgetQuickClean(): Promise<void>;
}
