import type { CustomField, FieldId } from '#domain/fields';
import type { DamageFinding } from '#domain/imports/damage';
import type { DateOrder, FieldChanges, ImportSetup, Preflight } from '#domain/import';
import type { ListUpload } from '#domain/lists/lead-list';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { pipeline } from '#lib/worker-client/pipeline';
import { knownCustom, targetOf, withJoin, withTarget, withValue, type TargetValue } from './import-wizard-mapping';
import { damageKey, withList, withNormalizer } from './import-wizard-setup';
import { StagedSetup } from './import-wizard-staged.svelte';
import { guarded } from './import-wizard-steps';

/** Quiet time after a change before the file is read again for its preview, ms. */
const PREFLIGHT_WAIT = 300;

/** What was chosen for the files of step 2, kept at once, and what reading them by it would do. */
export class UploadChoices {
	files = $state.raw<readonly File[]>([]);
	setup = $state.raw<ImportSetup | null>(null);
	preflight = $state.raw<Preflight | null>(null);
	/** Why the preview could not be made; the file may still be processed. */
	preflightProblem = $state.raw<Problem | null>(null);
	checking = $state(false);
	/** Cleaning steps and damage seen since the file was chosen, so that one switched off still shows what it would do. */
	seenChanges = $state.raw<Map<string, FieldChanges>>(new Map());
	seenDamage = $state.raw<Map<string, DamageFinding>>(new Map());
	/** The copy of file and choices on the device, so that a reload brings them back (IMP-12). */
	readonly staged: StagedSetup;
	readonly settings: () => Settings;
	protected checks = 0;
	protected timer: ReturnType<typeof setTimeout> | undefined;
	readonly custom = $derived.by(() => knownCustom(this.settings().customFields, this.setup?.mapping ?? []));

	constructor(settings: () => Settings, onStaged: (id: string) => void) {
		this.settings = settings;
		this.staged = new StagedSetup(onStaged);
	}

	/** Changes any choice of step 2; the preview follows. */
	readonly change = (patch: Partial<ImportSetup>): void => {
		if (!this.setup) return;
		this.setup = { ...this.setup, ...patch };
		this.changed();
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
	/** What one value of a column becomes (select values); null = it stays as it is. */
	readonly setValue = (index: number, from: string, to: string | null): void => {
		if (this.setup) this.change({ mapping: withValue(this.setup.mapping, index, from, to) });
	};
	readonly setNormalizer = (key: string, on: boolean): void => {
		if (this.setup) this.change({ normalizersOff: withNormalizer(this.setup, key, on).normalizersOff });
	};
	readonly setList = (list: ListUpload | null): void => {
		if (this.setup) {
			this.setup = withList(this.setup, list);
			this.changed();
		}
	};
	readonly setDateOrder = (field: FieldId, order: DateOrder): void => {
		if (this.setup) this.change({ dateOrders: { ...this.setup.dateOrders, [field]: order } });
	};

	protected changed(wait = PREFLIGHT_WAIT): void {
		if (this.setup) this.staged.save(this.setup);
		clearTimeout(this.timer);
		const run = ++this.checks;
		this.checking = true;
		this.timer = setTimeout(() => void this.#check(run), wait);
	}

	/** Looks at once at what was changed last, where that still waits its turn: the import that follows needs what it finds. */
	checkNow(): void {
		clearTimeout(this.timer);
		if (this.timer !== undefined) void this.#check(this.checks);
	}

	async #check(run: number): Promise<void> {
		this.timer = undefined;
		const { files, setup } = this;
		if (files.length === 0 || !setup) return;
		const got = await guarded(() => pipeline.preflight([...files], setup));
		if (run !== this.checks) return;
		this.checking = false;
		// What was stopped was let go: there is nothing to say of it.
		this.preflightProblem = got.ok || got.problem.code === 'importStopped' ? null : got.problem;
		if (!got.ok) return;
		this.preflight = got.value;
		this.seenChanges = new Map([...this.seenChanges, ...got.value.changes.map((c) => [`${c.field}/${c.normalizerId}`, c] as const)]);
		this.seenDamage = new Map([...this.seenDamage, ...got.value.damage.map((d) => [damageKey(d), d] as const)]);
	}
}
