import type { CustomField, FieldId } from '#domain/fields';
import type { DateOrder, FieldChanges, FileInspection, ImportManifest, ImportSetup, Preflight, ReadOptions } from '#domain/import';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { mappingProblems } from '#domain/mapping-rules';
import { pipeline } from '#lib/worker-client/pipeline';
import { knownCustom, lookOrder, targetOf, withJoin, withTarget, type TargetValue } from './import-wizard-mapping';
import { initialSetup, limitVerdict, reread, withNormalizer } from './import-wizard-setup';
import { StagedSetup } from './import-wizard-staged.svelte';
import { guarded } from './import-wizard-steps';

/** Quiet time after a change before the file is read again for its preview, ms. */
const PREFLIGHT_WAIT = 300;

/** Step 2: one file, how it is read, where its columns go, and what reading it would do. Nothing is imported here. */
export class UploadStep {
	file = $state.raw<File | null>(null);
	method = $state<ImportManifest['method']>('file');
	inspection = $state.raw<FileInspection | null>(null);
	setup = $state.raw<ImportSetup | null>(null);
	preflight = $state.raw<Preflight | null>(null);
	/** Why the file can't be read (IMP-4). */
	problem = $state.raw<Problem | null>(null);
	/** Why the preview could not be made; the file may still be processed. */
	preflightProblem = $state.raw<Problem | null>(null);
	/** What was corrected by hand about how the file is read. */
	overrides = $state.raw<Partial<ReadOptions>>({});
	reading = $state(false);
	checking = $state(false);
	/** Column indexes in the order in which the table shows them. */
	order = $state.raw<number[]>([]);
	/** Cleaning steps seen since the file was chosen, so that one switched off still shows what it would do. */
	seenChanges = $state.raw<Map<string, FieldChanges>>(new Map());
	/** The copy of file and choices on the device, so that a reload brings them back (IMP-12). */
	readonly staged: StagedSetup;

	readonly settings: () => Settings;
	/** Runs of inspection and of preflight: a result of an older run is dropped. */
	#reads = 0;
	#checks = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly custom = $derived.by(() => knownCustom(this.settings().customFields, this.setup?.mapping ?? []));
	readonly rows = $derived(this.preflight?.rows ?? this.inspection?.estimatedRows ?? 0);
	readonly verdict = $derived.by(() =>
		this.inspection && this.setup ? limitVerdict(this.inspection, this.preflight, this.settings(), this.setup.largeFileConfirmed) : 'fine');
	/** What keeps the file from being processed, in the order of the mapping rules. */
	readonly problems = $derived.by(() => (this.setup ? mappingProblems(this.setup.mapping, this.setup.requiredPolicy) : []));
	readonly ready = $derived(this.setup !== null && !this.reading && this.problems.length === 0 && this.verdict !== 'refuse');

	constructor(settings: () => Settings, onStaged: (id: string) => void) {
		this.settings = settings;
		this.staged = new StagedSetup(onStaged);
	}

	/** Takes a file from the picker, a drop, a paste or the samples; an earlier one is let go with its copy. */
	async choose(file: File, method: ImportManifest['method']): Promise<void> {
		this.clear();
		this.file = file;
		this.method = method;
		if ((await this.#read({})) && this.setup) this.staged.begin(file, method, this.setup);
	}

	/** Step 2 of an import that is on the device already, as it was left. */
	async restore(manifest: ImportManifest): Promise<void> {
		this.clear();
		this.reading = true;
		const got = await guarded(() => pipeline.stagedFile(manifest.id));
		if (!got.ok) { this.reading = false; this.problem = got.problem; return; }
		this.file = got.value;
		this.method = manifest.method;
		this.setup = manifest.setup;
		this.staged.resume(manifest.id);
		await this.#read(manifest.setup?.read ?? {});
	}

	/** Reads the file in another way: encoding, delimiter or header row by hand (IMP-3). */
	readonly override = async (change: { [K in keyof ReadOptions]?: ReadOptions[K] | undefined }): Promise<void> => {
		const next = Object.fromEntries(Object.entries({ ...this.overrides, ...change }).filter(([, v]) => v !== undefined));
		const first = this.setup === null;
		if ((await this.#read(next)) && first && this.file && this.setup) this.staged.begin(this.file, this.method, this.setup);
	};

	async #read(overrides: Partial<ReadOptions>): Promise<boolean> {
		const file = this.file;
		if (!file) return false;
		this.overrides = overrides;
		const run = ++this.#reads;
		this.reading = true;
		const got = await guarded(() => pipeline.inspectFile(file, overrides));
		if (run !== this.#reads) return false;
		this.reading = false;
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return false;
		this.inspection = got.value;
		this.setup = this.setup ? reread(this.setup, got.value) : initialSetup(got.value, this.settings());
		this.order = lookOrder(this.setup.mapping);
		this.#changed(0);
		return true;
	}

	/** Changes any choice of step 2; the preview follows. */
	readonly change = (patch: Partial<ImportSetup>): void => {
		if (!this.setup) return;
		this.setup = { ...this.setup, ...patch };
		this.#changed();
	};
	readonly setTarget = (index: number, value: TargetValue): void => {
		if (this.setup) this.change({ mapping: withTarget(this.setup.mapping, index, targetOf(value, this.custom)) });
	};
	readonly setCustom = (index: number, field: CustomField): void => {
		if (this.setup) this.change({ mapping: withTarget(this.setup.mapping, index, { kind: 'custom', field }) });
	};
	readonly setJoin = (index: number, joinWith: string | null): void => {
		if (this.setup) this.change({ mapping: withJoin(this.setup.mapping, index, joinWith) });
	};
	readonly setNormalizer = (key: string, on: boolean): void => {
		if (this.setup) this.change({ normalizersOff: withNormalizer(this.setup, key, on).normalizersOff });
	};
	readonly setDateOrder = (field: FieldId, order: DateOrder): void => {
		if (this.setup) this.change({ dateOrders: { ...this.setup.dateOrders, [field]: order } });
	};

	#changed(wait = PREFLIGHT_WAIT): void {
		if (this.setup) this.staged.save(this.setup);
		clearTimeout(this.#timer);
		const run = ++this.#checks;
		this.checking = true;
		this.#timer = setTimeout(() => void this.#check(run), wait);
	}

	async #check(run: number): Promise<void> {
		const { file, setup } = this;
		if (!file || !setup) return;
		const got = await guarded(() => pipeline.preflight(file, setup));
		if (run !== this.#checks) return;
		this.checking = false;
		this.preflightProblem = got.ok ? null : got.problem;
		if (!got.ok) return;
		this.preflight = got.value;
		const seen = new Map(this.seenChanges);
		for (const c of got.value.changes) seen.set(`${c.field}/${c.normalizerId}`, c);
		this.seenChanges = seen;
	}

	/** Lets the file go; the copy on the device stays for "Resume import" unless `forget` is called. */
	clear(): void {
		clearTimeout(this.#timer);
		this.#reads++;
		this.#checks++;
		this.file = null;
		this.inspection = null;
		this.setup = null;
		this.preflight = null;
		this.problem = null;
		this.overrides = {};
		this.preflightProblem = null;
		this.reading = false;
		this.checking = false;
		this.seenChanges = new Map();
		this.staged.detach();
	}
}
