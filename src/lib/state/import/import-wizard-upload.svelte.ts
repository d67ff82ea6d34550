import type { FileInspection, ImportManifest, ImportSetup } from '#domain/import';
import type { PartRequest } from '#domain/imports/import-reading';
import type { Problem } from '#domain/result';
import type { MappingChoice } from '#workers/contract';
import { namesOf } from '#domain/imports/parts';
import { mappingProblems } from '#domain/imports/mapping-rules';
import { m } from '#lib/messages/index';
import { spokenLanguage } from '#lib/messages/speak';
import { pipeline } from '#lib/worker-client/pipeline';
import { withoutCopies } from './file-copies';
import { ColumnView } from './import-wizard-columns.svelte';
import { lookOrder, notShown, sameTargets, type ColumnsByName } from './import-wizard-mapping';
import { requestsNow, unreadSheets, withoutPart, withRead, type ReadChange } from './import-wizard-reading';
import { RecipeUse } from './import-wizard-recipe.svelte';
import { SavedWork } from './import-wizard-saved.svelte';
import { initialSetup, limitVerdict, reread, restored, withListId } from './import-wizard-setup';
import { guarded } from './import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';
import { UploadChoices } from './import-wizard-choices.svelte';

/**
 * Step 2: one file or several as one table, how they are read, where its columns go, and what reading it would do. Nothing is imported
 * here.
 */
export class UploadStep extends UploadChoices {
	method = $state<ImportManifest['method']>('file');
	inspection = $state.raw<FileInspection | null>(null);
	/** Why the file can't be read (IMP-4). */
	problem = $state.raw<Problem | null>(null);
	/** What was corrected by hand about how the files are read; a file without a request is read as proposed. */
	requests = $state.raw<readonly PartRequest[]>([]);
	reading = $state(false);
	/** Column indexes in the order in which the table shows them. */
	order = $state.raw<number[]>([]);
	readonly recipe = new RecipeUse();
	/** What the table of columns shows. */
	readonly columns = new ColumnView();
	/** Mappings and recipes of this device. */
	readonly saved = new SavedWork();

	/** Lead list that was asked for before a file was chosen. */
	into = $state<string | null>(null);
	/** Runs of inspection and of preflight: a result of an older run is dropped. */
	#reads = 0;
	/** Which mapping the proposal starts from; undefined = the saved or known one that fits. */
	#use: MappingChoice | undefined;
	/** Columns that were chosen for and are not shown as the files are read now. */
	#gone: ColumnsByName = new Map();

	/** True once a file was chosen. */
	readonly chosen = $derived(this.files.length > 0);
	/** Name of the only file, or of the first and how many more. */
	readonly name = $derived(namesOf(this.files, spokenLanguage()));
	readonly size = $derived(this.files.reduce((n, f) => n + f.size, 0));
	readonly rows = $derived(this.preflight?.rows ?? this.inspection?.estimatedRows ?? 0);
	readonly unread = $derived.by(() => (this.inspection ? unreadSheets(this.inspection) : []));
	readonly verdict = $derived.by(() =>
		this.inspection && this.setup ? limitVerdict(this.inspection, this.preflight, this.settings(), this.setup.largeFileConfirmed) : 'fine'
	);
	/** What keeps the file from being processed, in the order of the mapping rules. */
	readonly problems = $derived.by(() =>
		this.setup ? mappingProblems(this.setup.mapping, this.setup.requiredPolicy, this.settings().table, this.settings().customFields) : []
	);
	readonly ready = $derived(
		this.setup !== null && !this.reading && this.problems.length === 0 && !this.recipe.blocking && this.verdict !== 'refuse'
	);

	/**
	 * Takes files from the picker, a drop, a paste or the samples; earlier ones are let go with their copy. Recipe and mapping files among
	 * them are taken in, and a recipe is used at once. False where something else took their place before they were read.
	 */
	async choose(files: readonly File[], method: ImportManifest['method']): Promise<boolean> {
		this.clear();
		const run = this.#reads;
		this.reading = true;
		const tables = await withoutCopies([], await this.#sort(files));
		if (run !== this.#reads) return false;
		this.reading = false;
		if (tables.length === 0) return true;
		void pipeline.expectRows().catch(() => undefined);
		this.files = tables;
		this.method = method;
		const read = this.recipe.next ? await this.applyRecipe(this.recipe.next) : await this.#read([]);
		if (!read || !this.setup) return this.problem !== null;
		this.recipe.next = null;
		this.staged.begin(this.files, method, this.setup);
		return true;
	}
	/** The tables among the files; recipe and mapping files are taken in and said, the last recipe is the next to be used. */
	async #sort(files: readonly File[]): Promise<File[]> {
		const { tables, recipes, mappings } = await this.saved.sort(files);
		for (const r of recipes) toasts.show({ text: m.imports.saved.recipeTaken(r.name), tone: 'green' });
		for (const one of mappings) toasts.show({ text: m.imports.saved.mappingTaken(one.name), tone: 'green' });
		this.recipe.next = recipes.at(-1)?.id ?? this.recipe.next;
		return tables;
	}

	/** Reads more files together with those chosen, as one table. One that can't be read changes nothing and is said. */
	readonly addFiles = async (more: readonly File[]): Promise<void> => {
		const tables = await this.#sort(more);
		const recipe = this.recipe.next;
		this.recipe.next = null;
		const fresh = await withoutCopies(this.files, tables);
		if (fresh.length > 0) await this.#rearrange([...this.files, ...fresh], this.#requested());
		if (recipe) await this.applyRecipe(recipe);
	};
	/** Takes one part off: a sheet, or a file with everything of it. */
	readonly removePart = async (part: number): Promise<void> => {
		const { files, requests } = withoutPart(this.files, this.#requested(), part);
		if (files.length > 0) await this.#rearrange(files, requests);
	};
	/** Leaves out a file that can't be read and reads the others. */
	readonly leaveOut = async (file: File): Promise<void> => {
		this.files = this.files.filter((f) => f !== file);
		await this.request([]);
	};
	async #rearrange(files: readonly File[], requests: readonly PartRequest[]): Promise<void> {
		const before = { files: this.files, requests: this.requests };
		const changed = files.length !== before.files.length;
		this.files = files;
		const read = await this.#read(requests);
		if (read && changed && this.setup) this.staged.restage(files, this.method, this.setup);
		if (!read && this.problem && this.inspection) {
			this.files = before.files;
			this.requests = before.requests;
		}
	}

	/** Step 2 of an import that is on the device already, as it was left. */
	async restore(manifest: ImportManifest): Promise<void> {
		this.clear();
		this.reading = true;
		const got = await guarded(() => pipeline.stagedFiles(manifest.id));
		if (!got.ok) {
			this.reading = false;
			this.problem = got.problem;
			return;
		}
		this.files = got.value;
		this.method = manifest.method;
		this.setup = manifest.setup;
		this.staged.resume(manifest.id);
		await this.#read(
			(manifest.setup?.parts ?? []).map(({ file, read }) => ({ file, read })),
			(setup, seen) => restored(setup, seen, this.settings())
		);
		// What was settled before may not be what is proposed now: then nothing is claimed to be in use.
		if (this.inspection && this.setup && !sameTargets(this.inspection.mapping, this.setup.mapping))
			this.inspection = { ...this.inspection, saved: null, known: null };
	}

	/** Reads one part in another way: encoding, delimiter, header row or sheet by hand (IMP-3). `undefined` goes back to the proposal. */
	readonly override = (part: number, change: ReadChange): Promise<void> => this.request(withRead(this.#requested(), part, change));
	/** Repeated headers, notes below the table and totals as rows of their own, or left out and counted. */
	readonly setTrim = (trim: boolean): Promise<void> => this.request(this.#requested().map((r) => ({ ...r, read: { ...r.read, trim } })));
	/** Reads another sheet of a workbook too. */
	readonly addSheet = (file: number, sheet: number): Promise<void> => this.request([...this.#requested(), { file, read: { sheet } }]);
	/** Reads exactly these parts, in this order: sheets added or left out (IMP-3). */
	readonly request = async (requests: readonly PartRequest[]): Promise<void> => {
		const first = this.setup === null;
		const before = this.requests;
		if ((await this.#read(requests)) && first && this.setup) this.staged.begin(this.files, this.method, this.setup);
		else if (this.problem && this.inspection) this.requests = before;
	};
	#requested(): PartRequest[] {
		return requestsNow(this.files.length, this.requests, this.inspection?.parts ?? []);
	}

	/** Starts the columns anew from a saved mapping. */
	readonly useMapping = (id: string): Promise<boolean> => this.#propose({ saved: id });
	/** A proposal of its own, without the saved mapping (MAP-5) or without the known export (MAP-4). */
	readonly startOver = (): Promise<boolean> => this.#propose({ saved: null });
	readonly mapWithoutKnown = (): Promise<boolean> => this.#propose({ saved: null, known: false });
	#propose(use: MappingChoice | undefined): Promise<boolean> {
		this.#use = use;
		this.#gone = new Map();
		return this.#read(this.#requested(), (setup, seen) => ({ ...setup, parts: seen.setups, mapping: seen.mapping }));
	}

	/** Reads, maps and cleans the files as a recipe says, and keeps what surprised it. */
	readonly applyRecipe = async (id: string): Promise<boolean> => {
		const run = ++this.#reads;
		this.reading = true;
		const got = await guarded(() => pipeline.applyRecipe(id, [...this.files]));
		if (run !== this.#reads) return false;
		this.reading = false;
		if (!got.ok) {
			// The file itself may be fine: then it is read without the recipe, and the reason stands beside it.
			const read = this.inspection !== null || (await this.#read([]));
			if (read) this.problem = got.problem;
			return read;
		}
		this.problem = null;
		const { inspection, setup, surprises } = got.value;
		const name = this.saved.recipes.find((r) => r.id === id)?.name ?? '';
		this.recipe.take({ id, name, surprises });
		this.#gone = new Map();
		this.requests = setup.parts.map(({ file, read }) => ({ file, read }));
		this.#take(inspection, withListId(setup, this.into));
		return true;
	};
	/** The file as it would be without the recipe. */
	readonly dropRecipe = async (): Promise<void> => {
		this.recipe.take(null);
		this.#gone = new Map();
		await this.#read([], (_, seen) => initialSetup(seen, this.settings(), this.into));
	};

	async #read(
		requests: readonly PartRequest[],
		settle: (setup: ImportSetup, seen: FileInspection) => ImportSetup = (setup, seen) => this.#reread(setup, seen)
	): Promise<boolean> {
		const { files } = this;
		if (files.length === 0) return false;
		this.requests = requests;
		const run = ++this.#reads;
		this.reading = true;
		const got = await guarded(() => pipeline.inspectFiles([...files], [...requests], this.#use));
		if (run !== this.#reads) return false;
		this.reading = false;
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return false;
		this.#take(got.value, this.setup ? settle(this.setup, got.value) : initialSetup(got.value, this.settings(), this.into));
		return true;
	}
	#reread(setup: ImportSetup, seen: FileInspection): ImportSetup {
		const next = reread(setup, seen, this.recipe.used !== null, this.#gone);
		this.#gone = notShown(next.mapping, setup.mapping, this.#gone);
		return next;
	}
	#take(inspection: FileInspection, setup: ImportSetup): void {
		this.inspection = inspection;
		this.setup = setup;
		this.order = lookOrder(setup.mapping);
		this.columns.reset();
		this.changed(0);
	}

	/** Lets the files go; the copy on the device stays for "Resume import" unless `forget` is called. */
	clear(): void {
		clearTimeout(this.timer);
		this.timer = undefined;
		this.#reads++;
		this.checks++;
		this.files = [];
		this.inspection = null;
		this.setup = null;
		this.preflight = null;
		this.problem = this.preflightProblem = null;
		this.requests = [];
		this.reading = this.checking = false;
		[this.seenChanges, this.seenDamage] = [new Map(), new Map()];
		this.recipe.take(null);
		this.#gone = new Map();
		this.#use = undefined;
		this.staged.detach();
	}
}
