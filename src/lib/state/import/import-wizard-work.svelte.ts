import type { ImportManifest } from '#domain/import';
import type { Problem } from '#domain/result';
import { defaultSettings } from '#domain/settings';
import { pipeline } from '#lib/worker-client/pipeline';
import { FixDesk } from '../fix/import-fix.svelte';
import { guarded } from './import-wizard-steps';
import { ImportRun } from './import-wizard-run.svelte';
import { persistOnce } from '../settings/settings-storage';
import { UploadStep } from './import-wizard-upload.svelte';
import { ReviewDeck } from '../review/review.svelte';

/** The import at work: followed from phase to phase as its manifest says, reviewed, mended in the grid, and written. */
export abstract class ImportWork {
	settings = $state.raw(defaultSettings());
	manifest = $state.raw<ImportManifest | null>(null);
	/** What stopped the last act; the import itself is where it was. */
	problem = $state.raw<Problem | null>(null);
	review = $state.raw<ReviewDeck | null>(null);
	/** The fix grid, a view of step 4 (IMP-8). */
	fix = $state.raw<FixDesk | null>(null);

	readonly run = new ImportRun();
	readonly upload: UploadStep;

	#go: (id: string | null) => void;
	protected at: string | null | undefined;

	/** @param go puts the import's id into the address without leaving the page. */
	constructor(go: (id: string | null) => void) {
		this.#go = go;
		// Files were kept as a new import: what an earlier manifest said of the old ones no longer holds.
		this.upload = new UploadStep(
			() => this.settings,
			(id) => {
				this.manifest = null;
				this.moveTo(id);
			}
		);
	}

	protected closeReview(): void {
		this.review?.close();
		this.review = null;
	}

	protected moveTo(id: string | null): void {
		this.at = id;
		this.#go(id);
	}

	protected async openFix(): Promise<void> {
		// Not within the effect that follows the address: what the grid derives must outlive that.
		await Promise.resolve();
		const m = this.manifest;
		if (this.fix || !m || (m.phase !== 'review' && m.phase !== 'matching')) return;
		this.fix = new FixDesk(m, this.settings.customFields);
		await this.fix.open();
	}
	/**
	 * Leaves the fix grid: where rows changed, duplicates are looked for again. Stays, and says why, when that fails. Who may not import has only
	 * looked at it.
	 */
	readonly leaveFix = async (): Promise<void> => {
		const desk = this.fix;
		if (!desk || desk.closing !== null) return;
		const got = await desk.close();
		if (this.fix !== desk || (!got.ok && !['importMovedOn', 'notAllowed'].includes(got.problem.code))) return;
		const now = got.ok ? got.value : await pipeline.getImport(desk.id).catch(() => null);
		this.closeReview();
		this.fix = null;
		if (now) await this.follow(now);
	};

	/** Goes on where the manifest says. */
	protected async follow(manifest: ImportManifest): Promise<void> {
		this.manifest = manifest;
		this.problem = null;
		if (manifest.phase === 'configure') return this.upload.restore(manifest);
		if (manifest.phase === 'processing' || manifest.phase === 'matching') return this.carryOut(manifest.id);
		if (manifest.phase === 'review') return this.#openReview(manifest.id);
		if (manifest.phase === 'committing') return this.finish();
	}

	/** Step 3. `askedAt` = the moment of the tap, where there was one. */
	protected async carryOut(id: string, askedAt?: number): Promise<void> {
		this.problem = null;
		const got = await this.run.process(id, askedAt);
		if (!got) return;
		if (!got.ok) {
			this.problem = got.problem;
			return this.#reload(id);
		}
		this.manifest = got.value;
		this.upload.clear();
		if (got.value.phase === 'review') await this.#openReview(id);
	}

	async #openReview(id: string): Promise<void> {
		const deck = new ReviewDeck(id);
		await deck.load();
		if (this.at === id)
			this.review = deck.follow(() => {
				this.at = null;
				void this.open(id);
			});
	}

	/** What the store says after a failed act, so that the screen shows the step that is true. */
	async #reload(id: string): Promise<void> {
		try {
			this.manifest = await pipeline.getImport(id);
		} catch {
			/* the problem is shown already */
		}
	}

	/** Rows that were judged by other rules of the fields than today's: back to step 3, where they are judged anew (MAP-7). */
	readonly checkAgain = async (): Promise<void> => {
		const id = this.manifest?.id;
		if (!id || this.run.kind !== 'idle') return;
		this.problem = null;
		const got = await guarded(() => pipeline.checkAgain(id));
		if (this.at !== id) return;
		if (got.ok) {
			this.closeReview();
			await this.follow(got.value);
		} else this.problem = got.problem;
	};

	/** Ends the review and writes (IMP-7). */
	readonly finish = async (): Promise<void> => {
		const id = this.manifest?.id;
		if (!id || this.run.kind !== 'idle') return;
		this.problem = null;
		void persistOnce();
		const got = await this.run.commit(id, (written) => {
			this.manifest = written;
			this.closeReview();
		});
		if (!got || got.ok) return;
		this.problem = got.problem;
		await this.#reload(id);
	};

	/** Follows the address. The id that this wizard put there itself changes nothing. `fix` = the fix grid is asked for. */
	abstract open(id: string | null, fix?: boolean): Promise<void>;
}
