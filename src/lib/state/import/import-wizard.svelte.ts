import { getContext, setContext } from 'svelte';
import { labelled } from '#domain/messages/locale';
import type { CustomField } from '#domain/fields';
import type { ImportManifest, ImportSetup } from '#domain/import';
import { problemText } from '#domain/messages/index';
import { sharedNow } from '#domain/basics/shared-clock';
import { fail } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { incomingFile, type Incoming } from './incoming-file.svelte';
import { Fold } from './import-wizard-fold.svelte';
import { CleaningNames } from './import-wizard-names.svelte';
import { rememberPercent } from './import-wizard-progress';
import { makeReady } from './import-wizard-ready';
import { guarded, rejectedBy, stepOfPhase, type StepNumber } from './import-wizard-steps';
import { UnfinishedImports } from './import-wizard-unfinished.svelte';
import { note } from '../shell/window-events';
import { ImportWork } from './import-wizard-work.svelte';
import { toasts } from '../shell/toasts.svelte';

/**
 * The import wizard: one import at a time, led by its manifest. The address (`?id=`) and the manifest say everything
 * that a reload needs (IMP-12); what only lives here is what the eye needs in between.
 */
export class ImportWizard extends ImportWork {
	readonly names = new CleaningNames();
	readonly fold = new Fold();
	readonly unfinished = new UnfinishedImports();
	/** True once CSV File was chosen, before a file is. */
	uploading = $state(false);
	/** True while the address is being opened; nothing is drawn that would be wrong a moment later. */
	opening = $state(false);
	/** A question waits to be answered (cancel, back). */
	asking = $state<'cancel' | 'back' | null>(null);
	/** The file and its choices are being kept before step 3. */
	settling = $state(false);
	/** Cancel or Back was said and is being done. */
	leaving = $state(false);
	readonly step: StepNumber = $derived.by(() => {
		if (this.run.kind === 'process') return 3;
		if (this.fix) return 4;
		if (this.manifest) return stepOfPhase(this.manifest.phase);
		return this.uploading || this.upload.chosen ? 2 : 1;
	});
	/** Back exists on steps 2 to 4, Cancel until writing begins (IMP-1). */
	readonly mayLeave = $derived(this.step > 1 && this.step < 5 && this.run.kind !== 'commit' && this.manifest?.phase !== 'committing');
	/** Files that are being read, and those that came meanwhile: each has its turn, so that none goes before the device has it. */
	#reading: Promise<unknown> = Promise.resolve();
	#turn: Promise<unknown> = Promise.resolve();
	#behind = 0;
	#gone = false;
	/** Opening another address drops the answer of the one before. */
	#opened = 0;

	/** Loads what every step needs; a failing worker leaves the defaults. */
	async start(): Promise<void> {
		try {
			this.settings = await pipeline.getSettings();
		} catch (e) {
			this.problem = rejectedBy(e);
		}
		void this.names.load();
	}

	/** Follows the address. The id that this wizard put there itself changes nothing. `fix` = the fix grid is asked for. */
	async open(id: string | null, fix = false): Promise<void> {
		if (id === this.at) return fix ? this.openFix() : this.leaveFix();
		// What start() could not read is said until it can be read.
		const unread = this.at === undefined ? this.problem : null;
		this.at = id;
		const run = ++this.#opened;
		this.#clear();
		this.problem = unread;
		if (!id) return this.#lookForUnfinished().then(makeReady);
		this.opening = true;
		const got = await guarded(async () => {
			const found = await pipeline.getImport(id);
			return found ? { ok: true as const, value: found } : fail('importGone', {});
		});
		if (run !== this.#opened) return;
		this.opening = false;
		if (!got.ok || got.value.phase === 'cancelled') {
			this.moveTo(null);
			this.problem = got.ok ? null : got.problem;
			return this.#lookForUnfinished();
		}
		if (fix && (got.value.phase === 'review' || got.value.phase === 'matching')) {
			this.manifest = got.value;
			return this.openFix();
		}
		await this.follow(got.value);
	}

	/** Takes files; an import in configuration lets its old ones go. */
	readonly chooseFiles = async (files: readonly File[], method: ImportManifest['method']): Promise<void> => {
		await this.#letGo();
		this.uploading = true;
		await this.#choose(files, method);
	};
	#choose(files: readonly File[], method: ImportManifest['method']): Promise<boolean> {
		const reading = this.upload.choose(files, method);
		this.#reading = reading.catch(() => undefined);
		return reading;
	}
	/** Takes files dropped or pasted beside the steps: nobody said that what is under way may go, so it stays to be resumed (IMP-12). */
	readonly takeIncoming = (incoming: Incoming): Promise<void> => {
		this.#behind++;
		const taken = this.#turn.then(() => this.#take(incoming));
		this.#turn = taken.catch(() => undefined);
		return taken;
	};
	async #take(incoming: Incoming): Promise<void> {
		await this.#reading;
		this.#behind--;
		// The screen went away meanwhile: the next one takes them.
		if (this.#gone) return incomingFile.put(incoming);
		const { files, method, hand } = incoming;
		// Processing was asked for before the rest of the app heard of it.
		if (this.settling || this.run.kind !== 'idle') {
			if (hand) hand.back();
			else toasts.show({ text: m.shell.busyIntake, tone: 'yellow' });
			return;
		}
		const aside = this.#unfinishedName;
		this.#putAside();
		this.upload.clear();
		this.uploading = true;
		if (aside !== '') toasts.show({ text: m.imports.choose.putAside(aside), ms: 10_000 });
		const read = await this.#choose(files, method);
		// The next one takes its place at once: its refusal would be seen by nobody.
		if (this.upload.problem && this.#behind > 0)
			toasts.show({ text: labelled(this.upload.name, problemText(this.upload.problem)), tone: 'yellow', ms: 0 });
		if (hand && read) this.upload.staged.from(hand.over);
		else hand?.back();
	}
	/** What is in view and waits for the user; '' = nothing. */
	get #unfinishedName(): string {
		if (this.step < 2 || this.step > 4) return '';
		return this.manifest?.file.name ?? (this.upload.setup ? this.upload.name : '');
	}
	/** Back to the empty upload area. */
	readonly chooseAnother = async (): Promise<void> => {
		await this.#letGo();
		this.uploading = true;
	};
	/** The import in view, the grid of its rows with it, is shown no longer; on the device it is as it was. */
	#putAside(): void {
		this.problem = null;
		this.manifest = null;
		this.fix = null;
		this.closeReview();
		if (this.at) this.moveTo(null);
	}
	async #letGo(): Promise<void> {
		this.#putAside();
		this.settling = false;
		const done = this.upload.staged.discard(true);
		this.upload.clear();
		await done;
	}

	/** "Process n rows": keeps the last choices, then step 3. */
	readonly process = async (): Promise<void> => {
		const { files, method, setup } = this.upload;
		if (!setup || !this.upload.ready) return;
		const askedAt = sharedNow();
		this.problem = null;
		this.settling = true;
		this.upload.checkNow();
		const got = await this.upload.staged.settle(files, method, setup);
		if (got.ok && this.settling) await this.fold.away();
		// Cancelled meanwhile, or left.
		if (!this.settling) return;
		this.settling = false;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.manifest = got.value;
		this.fold.done();
		this.moveTo(got.value.id);
		rememberPercent(got.value.id, null); // Back and again is a new run: it begins at 0.
		// IMP-10: the policy is remembered for the next file.
		if (setup.policy !== this.settings.duplicatePolicy) void this.#remember(setup.policy);
		await this.carryOut(got.value.id, askedAt);
	};

	/** What was remembered is what the next choice is compared with: after Back somebody may choose as before. */
	async #remember(duplicatePolicy: ImportSetup['policy']): Promise<void> {
		const got = await guarded(() => pipeline.saveSettings({ duplicatePolicy }));
		if (got.ok) this.settings = got.value;
	}

	/** A field of the user's own, kept for this and later imports, as the target of one column (MAP-2). */
	readonly createField = async (index: number, field: CustomField): Promise<void> => {
		this.upload.setCustom(index, field);
		const got = await guarded(() => pipeline.addCustomField(field));
		if (got.ok) this.settings = got.value;
		else this.problem = got.problem;
	};

	/** Tries again what stopped: processing or writing goes on at its checkpoint. */
	readonly retry = async (): Promise<void> => {
		const m = this.manifest;
		// Finishing stopped before anything was written: the review is still open, and it was not the review that was asked for.
		if (m?.phase === 'review' && this.review && this.problem) await this.finish();
		else if (m) await this.follow(m);
		else await this.start();
	};

	/** Stops everything and leaves nothing behind; the own file stays where it is. */
	readonly cancel = async (): Promise<void> => {
		this.asking = null;
		const id = this.manifest?.id;
		this.leaving = true;
		this.settling = false;
		const got = id ? await guarded(() => pipeline.cancelImport(id)) : await this.upload.staged.discard(false);
		this.leaving = false;
		if (got.ok) {
			if (id) rememberPercent(id, null);
			// What is on the device is counted there.
			if (!id && got.value !== true) note('import_abandonment', { importId: '', step: 2, rows: 0, failed: 0 });
			this.home();
		} else this.problem = got.problem;
	};

	/** One step back: to the choice of method, or from 3 and 4 to the configuration, whose file and choices stay. */
	readonly back = async (): Promise<void> => {
		this.asking = null;
		const id = this.manifest?.id;
		if (this.step === 2 || !id) return this.home();
		this.leaving = true;
		this.run.leave();
		const got = await guarded(() => pipeline.reopenImport(id));
		this.leaving = false;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.closeReview();
		await this.follow(got.value);
	};

	/** To step 1; an import in work stays on the device and is offered there. */
	readonly home = (): void => {
		this.#clear();
		this.moveTo(null);
		void this.#lookForUnfinished();
	};
	async #lookForUnfinished(): Promise<void> {
		const run = this.#opened;
		const unread = await this.unfinished.refresh();
		// Said where they are missed.
		if (run === this.#opened && !this.manifest && !this.uploading) this.problem ??= unread;
	}
	#clear(): void {
		this.run.leave();
		this.manifest = null;
		this.fix = null;
		this.closeReview();
		this.problem = null;
		this.uploading = this.settling = false;
		this.upload.into = null;
		this.upload.clear();
	}
	/** The next file goes into this lead list: step 2 at once, since CSV is how it comes. */
	preselect(list: string): void {
		if (this.manifest || this.upload.chosen) return;
		this.upload.into = list;
		this.uploading = true;
	}

	/** The screen goes away; what runs in the worker goes on, what is on the device stays. */
	leave(): void {
		this.#gone = true;
		this.#opened++;
		this.review?.close();
		this.run.leave();
		this.upload.clear();
	}

	readonly discard = async (id: string): Promise<boolean> => {
		const problem = await this.unfinished.discard(id);
		if (problem) this.problem = problem;
		return problem === null;
	};
}

const KEY = Symbol('import-wizard');
export const provideWizard = (w: ImportWizard): ImportWizard => setContext(KEY, w);
export const useWizard = (): ImportWizard => getContext<ImportWizard>(KEY);
