import type { ImportManifest, ImportSetup } from '#domain/import';
import type { Result } from '#domain/result';
import { fail, ok } from '#domain/result';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from './import-wizard-steps';

/** Quiet time after a change before the choices are kept on the device, ms. */
const SAVE_WAIT = 500;

/**
 * Keeps the chosen file and every choice of step 2 on the device as an import in phase `configure`, in the background:
 * a reload or a crash in the middle of step 2 loses nothing (IMP-12). One writer at a time; the newest choices win.
 */
export class StagedSetup {
	/** Id of the import on the device, null until its file is kept. */
	id = $state<string | null>(null);
	#begun: Promise<Result<ImportManifest>> | null = null;
	/** What the copy that is being made is called. */
	#copy = '';
	#latest: ImportSetup | null = null;
	/** What the device has of the choices. */
	#saved: ImportSetup | null = null;
	/** Copies that are still being made and were left: they stay, to be resumed (IMP-12). */
	readonly #left = new WeakSet<Promise<unknown>>();
	/** Said once the device holds the files, or the user let them go. */
	#over: (() => void) | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#onStaged: (id: string) => void;

	constructor(onStaged: (id: string) => void) {
		this.#onStaged = onStaged;
	}

	/** Starts to keep the file. A failure (device full) is not said now: `settle` tries again and says it. */
	begin(files: readonly File[], method: ImportManifest['method'], setup: ImportSetup): void {
		this.#latest = this.#saved = setup;
		const copy = (this.#copy = crypto.randomUUID());
		const begun = guarded(() => pipeline.createImport([...files], method, setup, copy));
		this.#begun = begun;
		void begun.then((got) => {
			if (this.#begun !== begun) {
				// Another file was chosen meanwhile: this copy is nobody's.
				if (got.ok && !this.#left.has(begun)) void guarded(() => pipeline.cancelImport(got.value.id, true));
				return;
			}
			if (!got.ok) {
				this.#begun = null;
				return;
			}
			this.id = got.value.id;
			this.#isOver();
			this.#onStaged(got.value.id);
			if (this.#latest !== setup) this.save(this.#latest ?? setup);
		});
	}

	/** Files were added or taken off: keeps the new set as an import of its own, then lets the copy of the old one go. */
	restage(files: readonly File[], method: ImportManifest['method'], setup: ImportSetup): void {
		const old = this.id;
		clearTimeout(this.#timer);
		this.id = null;
		this.#stop();
		this.begin(files, method, setup);
		const begun = this.#begun;
		if (!old || !begun) return;
		void begun.then(async (got) => {
			await guarded(() => pipeline.cancelImport(old, true));
			// The device may have been too full for both.
			if (!got.ok && this.#begun === null && this.id === null && this.#latest) this.begin(files, method, this.#latest);
		});
	}

	/** A copy that is still being made stops. One that was done by then is let go by whoever waits for it. */
	#stop(): void {
		if (this.#begun && !this.id) void guarded(() => pipeline.stopStaging(this.#copy).then(() => ok(null)));
	}

	/** Whoever handed the files over is told when they are theirs no longer: at once where the device has them, or none were begun. */
	from(over: () => void): void {
		this.#over = over;
		if (this.id || !this.#begun) this.#isOver();
	}
	#isOver(): void {
		this.#over?.();
		this.#over = null;
	}

	/** Goes on with an import that is on the device already. */
	resume(id: string): void {
		this.id = id;
	}

	/** Keeps the newest choices after a moment of quiet. */
	save(setup: ImportSetup): void {
		this.#latest = setup;
		clearTimeout(this.#timer);
		const id = this.id;
		if (id) this.#timer = setTimeout(() => this.#keep(id, setup), SAVE_WAIT);
	}
	#keep(id: string, setup: ImportSetup): void {
		this.#saved = setup;
		void guarded(() => pipeline.updateSetup(id, setup));
	}

	/**
	 * The import with exactly these choices, kept on the device: what step 3 starts from, also where the screen is left meanwhile. A copy that
	 * failed is made once more; one that was let go is `importStopped`.
	 */
	async settle(files: readonly File[], method: ImportManifest['method'], setup: ImportSetup): Promise<Result<ImportManifest>> {
		clearTimeout(this.#timer);
		let id = this.id;
		if (!id) {
			let got = await this.#begun;
			if (!got?.ok && got?.problem.code !== 'importStopped') {
				this.begin(files, method, setup);
				got = await this.#begun;
			}
			if (!got?.ok) return got ?? fail('importStopped', {});
			id = got.value.id;
		}
		clearTimeout(this.#timer);
		this.#latest = null;
		const kept = id;
		return guarded(() => pipeline.updateSetup(kept, setup));
	}

	/** Takes the copy off the device: another file was chosen (`replaced`), or the import was given up. Answers whether there was one. */
	async discard(replaced: boolean): Promise<Result<boolean>> {
		clearTimeout(this.#timer);
		this.#latest = null;
		this.#isOver();
		void guarded(() => pipeline.stopPreflight().then(() => ok(null)));
		const begun = this.#begun;
		let id = this.id;
		if (!id && begun) {
			this.#stop();
			const got = await begun;
			if (got.ok) id = got.value.id;
		}
		this.detach();
		if (!id) return ok(false);
		const gone = id;
		return guarded(() => pipeline.cancelImport(gone, replaced)).then((r) => (r.ok ? ok(true) : fail(r.problem.code, r.problem.params)));
	}

	/** Forgets the copy here, leaving it on the device with the newest choices, also where it is still being made. */
	detach(): void {
		clearTimeout(this.#timer);
		const { id } = this;
		const [begun, latest, over] = [this.#begun, this.#latest, this.#over];
		const changed = latest !== null && latest !== this.#saved ? latest : null;
		if (id) {
			if (changed) this.#keep(id, changed);
		} else if (begun) {
			this.#left.add(begun);
			void begun.then((got) => {
				if (!got.ok) return;
				over?.();
				if (changed) this.#keep(got.value.id, changed);
			});
		}
		this.#over = null;
		this.id = null;
		this.#latest = null;
		this.#begun = null;
	}
}
