import type { ImportManifest, ImportProgress } from '#domain/import';
import { sharedNow } from '#domain/basics/shared-clock';
import type { Result } from '#domain/result';
import { pipeline } from '#lib/worker-client/pipeline';
import { whileBusy } from './import-wizard-busy';
import { importTold } from './import-told.svelte';
import { recallPercent, rememberPercent } from './import-wizard-progress';
import { clampPercent, guarded } from './import-wizard-steps';

/** How long the scan stays to be read at least before the wizard advances by itself, ms. */
const READ_PAUSE = 150;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Steps 3 and the writing after step 4: one run at a time, its progress never going back (IMP-6). */
export class ImportRun {
	kind = $state<'idle' | 'process' | 'commit'>('idle');
	progress = $state.raw<ImportProgress | null>(null);
	/** Per cent shown of reading, of the scan for duplicates, and of writing. */
	readPercent = $state(0);
	scanPercent = $state(0);
	commitPercent = $state(0);
	/** True from the first word of the scan on. */
	scanning = $state(false);
	startedAt = $state(0);
	/** When the first word of the scan came, ms of performance.now(). */
	#scanningSince = Infinity;
	/** A run that was left (back, cancel, another address) says nothing any more. */
	#run = 0;

	/**
	 * Reads, cleans and matches; goes on at the checkpoint after a reload. Resolves once the scan could be read; null = left meanwhile.
	 * `askedAt` = the moment of the tap, where there was one.
	 */
	async process(id: string, askedAt = sharedNow()): Promise<Result<ImportManifest> | null> {
		const run = this.#start('process');
		this.readPercent = recallPercent(id);
		const got = await guarded(() => whileBusy(() => pipeline.processImport(id, (p) => this.#told(run, p), askedAt)));
		if (run !== this.#run) return null;
		if (got.ok && got.value.phase === 'review') {
			this.#finishScan(got.value);
			rememberPercent(id, null);
			const seen = performance.now() - this.#scanningSince;
			if (seen < READ_PAUSE) {
				await pause(READ_PAUSE - Math.max(0, seen));
				if (run !== this.#run) return null;
			}
		}
		this.kind = 'idle';
		return got;
	}

	/**
	 * Writes contacts, merges, held rows and scores; null = left meanwhile, the writing itself goes on. `take` gets what was written while
	 * this is still the run that is shown: step 4 would be drawn once more otherwise, between the writing and step 5.
	 */
	async commit(id: string, take: (written: ImportManifest) => void): Promise<Result<ImportManifest> | null> {
		const askedAt = sharedNow();
		const run = this.#start('commit');
		const got = await guarded(() => whileBusy(() => pipeline.finalizeImport(id, (p) => this.#told(run, p), askedAt)));
		if (run !== this.#run) return null;
		if (got.ok) take(got.value);
		this.kind = 'idle';
		return got;
	}

	/** Looks away from whatever runs; its end is not waited for. */
	leave(): void {
		this.#run++;
		this.kind = 'idle';
	}

	#start(kind: 'process' | 'commit'): number {
		importTold.last = null;
		this.kind = kind;
		this.progress = null;
		this.readPercent = 0;
		this.scanPercent = 0;
		this.commitPercent = 0;
		this.scanning = false;
		this.startedAt = Date.now();
		this.#scanningSince = Infinity;
		return ++this.#run;
	}

	/** The frame goes on saying how far it is when this screen is left. */
	#told(run: number, p: ImportProgress): void {
		importTold.last = p;
		this.#take(run, p);
	}

	#take(run: number, p: ImportProgress): void {
		if (run !== this.#run) return;
		this.progress = p;
		if (this.kind === 'commit') {
			this.commitPercent = clampPercent(p.percent, this.commitPercent);
		} else if (p.phase === 'matching') {
			if (!this.scanning) this.#scanningSince = performance.now();
			this.scanning = true;
			this.readPercent = 100;
			this.scanPercent = clampPercent(p.percent, this.scanPercent);
		} else {
			const shown = clampPercent(p.percent, this.readPercent);
			if (shown !== this.readPercent) rememberPercent(p.importId, shown);
			this.readPercent = shown;
		}
	}

	/** A short import is over before its last report arrives: what is shown then is the result itself. */
	#finishScan(m: ImportManifest): void {
		this.readPercent = 100;
		this.scanPercent = 100;
		this.scanning = true;
		const failed = m.ledger.failed;
		this.progress = {
			importId: m.id,
			phase: 'matching',
			percent: 100,
			rowsDone: m.rowsTotal,
			rowsTotal: m.rowsTotal,
			rowsPerSecond: this.progress?.rowsPerSecond ?? 0,
			secondsLeft: null,
			validRows: m.rowsTotal - failed,
			failedRows: failed,
			pairs: m.pairs
		};
	}
}
