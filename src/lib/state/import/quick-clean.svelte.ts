import type { CustomField } from '#domain/fields';
import type { FileInspection, ImportSetup } from '#domain/import';
import type { QuickCleanProgress, QuickCleanSummary } from '#domain/imports/quick-clean';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { mappedField } from '#domain/imports/mapping';
import { namesOf } from '#domain/imports/parts';
import { mappingProblems } from '#domain/imports/mapping-rules';
import { spokenLanguage } from '#lib/messages/speak';
import { pipeline } from '#lib/worker-client/pipeline';
import { withoutCopies } from './file-copies';
import { knownCustom, lookOrder, targetOf, withTarget, type TargetValue } from './import-wizard-mapping';
import { bareName, initialSetup } from './import-wizard-setup';
import { guarded } from './import-wizard-steps';
import { whileBusy } from './import-wizard-busy';
import { saveFile } from '../save-file';

export type CleanFormat = 'csv' | 'xlsx' | 'vcard' | 'json';
const EXTENSION: Record<CleanFormat, string> = { csv: 'csv', xlsx: 'xlsx', vcard: 'vcf', json: 'json' };
/** Quiet time after a change before the file is cleaned again, ms. */
const WAIT = 400;

/** Quick clean (APP-7): one file in, the clean one out. Everything lives in this object and the worker's memory. */
export class QuickClean {
	files = $state.raw<readonly File[]>([]);
	inspection = $state.raw<FileInspection | null>(null);
	setup = $state.raw<ImportSetup | null>(null);
	summary = $state.raw<QuickCleanSummary | null>(null);
	progress = $state.raw<QuickCleanProgress | null>(null);
	problem = $state.raw<Problem | null>(null);
	reading = $state(false);
	running = $state(false);
	/** Somebody stopped the work: the file waits to be cleaned after all. */
	stopped = $state(false);
	/** Format being made, for its button. */
	making = $state<CleanFormat | 'report' | null>(null);
	/** Cells that got an apostrophe in the last CSV. */
	neutralised = $state(0);
	/** How a CSV is written (FIL-6). */
	spreadsheetSafe = $state(true);
	bom = $state(true);
	/** Columns in the order shown. */
	order = $state.raw<number[]>([]);

	readonly settings: () => Settings;
	#run = 0;
	#making = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly name = $derived(namesOf(this.files, spokenLanguage()));
	readonly custom = $derived.by((): CustomField[] => knownCustom(this.settings().customFields, this.setup?.mapping ?? []));
	/** What keeps the file from being cleaned: required fields without a column, two columns on one field. */
	readonly problems = $derived.by(() =>
		this.setup ? mappingProblems(this.setup.mapping, this.setup.requiredPolicy, this.settings().table, this.settings().customFields) : []
	);

	constructor(settings: () => Settings) {
		this.settings = settings;
	}

	/** Takes files and cleans them at once. */
	readonly take = async (taken: readonly File[]): Promise<void> => {
		if (taken.length === 0) return;
		this.forget();
		this.reading = true;
		const run = ++this.#run;
		const files = await withoutCopies([], taken);
		if (run !== this.#run) return;
		this.files = files;
		const got = await guarded(() => pipeline.inspectFiles([...files]));
		if (run !== this.#run) return;
		this.reading = false;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.inspection = got.value;
		const setup = initialSetup(got.value, this.settings());
		// Without duplicates, whatever the last import did with them; here, too, somebody may want both.
		this.setup = { ...setup, policy: 'update', requiredPolicy: fittingPolicy(setup) };
		this.order = lookOrder(setup.mapping);
		await this.#clean();
	};

	/** Changes a choice; the file is cleaned again after a moment. */
	readonly change = (patch: Partial<ImportSetup>): void => {
		if (!this.setup) return;
		this.setup = { ...this.setup, ...patch };
		this.summary = null;
		// What is under way answers for the choices before.
		this.#run++;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#clean(), WAIT);
	};
	readonly setTarget = (index: number, value: TargetValue): void => {
		if (this.setup) this.change({ mapping: withTarget(this.setup.mapping, index, targetOf(value, this.custom)) });
	};

	/** Cleans the file after all. */
	readonly again = (): Promise<void> => this.#clean();

	async #clean(): Promise<void> {
		const { files, setup } = this;
		const run = ++this.#run;
		this.summary = null;
		this.problem = null;
		this.stopped = false;
		if (!setup || this.problems.length > 0) {
			this.running = false;
			return;
		}
		this.running = true;
		this.progress = null;
		const got = await guarded(() =>
			whileBusy(() =>
				pipeline.quickClean([...files], setup, (p) => {
					if (run === this.#run) this.progress = p;
				})
			)
		);
		if (run !== this.#run) return;
		this.running = false;
		if (got.ok) this.summary = got.value;
		else this.problem = got.problem;
	}

	/** Stops the work; the file stays chosen. */
	readonly stop = (): void => {
		// A choice of a moment ago would begin it anew.
		clearTimeout(this.#timer);
		this.#run++;
		this.running = false;
		this.stopped = true;
		void pipeline.forgetQuickClean();
	};

	readonly download = async (what: 'cleaned' | 'report', format: CleanFormat): Promise<void> => {
		// Another file may be here before this one's is made: it is saved under its own name, and nothing of it is said of the other.
		const run = this.#run;
		const making = ++this.#making;
		const name = `${bareName(this.files[0]?.name ?? 'contacts')}-${what === 'report' ? 'errors' : 'clean'}.${EXTENSION[format]}`;
		this.making = what === 'report' ? 'report' : format;
		this.problem = null;
		const got = await guarded(() => pipeline.quickCleanFile(what, format, { spreadsheetSafe: this.spreadsheetSafe, bom: this.bom }));
		if (making === this.#making) this.making = null;
		if (got.ok) void saveFile(got.value.blob, name);
		if (run !== this.#run) return;
		if (!got.ok) this.problem = got.problem;
		else this.neutralised = what === 'cleaned' ? got.value.neutralised : 0;
	};

	/** Lets everything go, here and in the worker. */
	readonly forget = (): void => {
		clearTimeout(this.#timer);
		this.#run++;
		if (this.files.length > 0) void pipeline.forgetQuickClean();
		this.files = [];
		this.inspection = null;
		this.setup = null;
		this.summary = null;
		this.progress = null;
		this.problem = null;
		this.reading = false;
		this.running = false;
		this.stopped = false;
		this.neutralised = 0;
	};
}

/** A list without an email column is still worth cleaning: then a phone number will do. */
function fittingPolicy(setup: ImportSetup): ImportSetup['requiredPolicy'] {
	const mapped = new Set(setup.mapping.map(mappedField));
	return !mapped.has('email') && mapped.has('phone1') ? 'emailOrPhone' : setup.requiredPolicy;
}
