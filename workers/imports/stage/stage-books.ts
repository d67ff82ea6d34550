/** What is counted of rows while they are staged, and goes on where a killed tab stopped. */

import type { ImportManifest } from '#domain/import';
import type { FieldId } from '#domain/fields';
import { DamageTally } from '../../pipeline/damage/tally';
import { measure, QualityTally } from '../../pipeline/quality/index';
import type { WorkedRows } from '../../rows/row-work';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { readStagedValue, stagedFromDisk, stagedToDisk } from '../../store/chunks/staged-chunks';
import { ChangeTally, IssueTally } from './changes';
import { wallClock } from '../context';

/** The counters of an import while its rows are staged: what the manifest says with every chunk. */
export class Books {
	failed: number;
	rowsDone: number;
	readonly stageMs: ImportManifest['stageMs'];
	private readonly changes: ChangeTally;
	private readonly issues: IssueTally;
	private readonly damage: DamageTally;

	constructor(
		private manifest: ImportManifest,
		private readonly quality: QualityTally,
		private readonly wallMs: () => number
	) {
		this.failed = manifest.ledger.failed;
		this.rowsDone = manifest.rowsDone;
		this.stageMs = { ...manifest.stageMs };
		this.changes = new ChangeTally(manifest.changes);
		this.issues = new IssueTally(manifest.issueCounts);
		this.damage = new DamageTally(manifest.damage);
	}

	/** Counts the next chunk in. */
	add(rows: WorkedRows): void {
		this.changes.add(rows.changes);
		this.damage.add(rows.damage);
		this.issues.add(rows.issues);
		this.quality.addPart(rows.quality);
		this.failed += rows.failed;
		this.rowsDone += rows.staged.rows.length;
		for (const stage of ['map', 'normalize', 'validate', 'match', 'store'] as const) this.stageMs[stage] += rows.ms[stage];
	}

	/** The manifest with `chunksDone` chunks in it: all that were counted in. */
	checkpoint(chunksDone: number): ImportManifest {
		this.manifest = {
			...this.manifest,
			updatedAt: wallClock(),
			chunksDone,
			rowsDone: this.rowsDone,
			changes: this.changes.list(),
			issueCounts: this.issues.list(),
			damage: this.damage.list(),
			stageMs: this.stageMs,
			ledger: { ...this.manifest.ledger, failed: this.failed },
			wallMs: this.wallMs()
		};
		return this.manifest;
	}

	/** The manifest once every row is staged. */
	close(leftOut: ImportManifest['leftOut'], mapped: readonly FieldId[]): ImportManifest {
		return {
			...this.manifest,
			phase: 'matching',
			rowsTotal: this.manifest.rowsDone,
			leftOut,
			quality: this.quality.result(mapped),
			stageMs: this.stageMs,
			wallMs: this.wallMs()
		};
	}
}

/** Data quality of the rows that are staged already: nothing for a new import, what the tab that died had counted for a resumed one. */
export async function qualityUntil(db: Store, manifest: ImportManifest, primaryKey: FieldId): Promise<QualityTally> {
	const quality = new QualityTally({ primaryKey });
	for (let n = 0; n < manifest.chunksDone; n++) {
		const value = await readStagedValue(db, manifest.id, n);
		const issues = await withDeadline(db.get('issues', [manifest.id, n]), 'Reading the findings');
		const { rows, packed } = 'packed' in value ? value : stagedToDisk(stagedFromDisk(value));
		quality.addPart(measure(rows, packed, issues ?? [], primaryKey));
	}
	return quality;
}
