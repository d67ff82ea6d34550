import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { matchRuleOf, type MatchFieldSettings } from '#domain/matching/match-rules';
import type { MatchRecords } from '#domain/matching/match';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import type { Settings } from '#domain/settings';
import { PlanTally, type Planned } from '../../pipeline/match/similar/plan';
import type { SimilarFound } from '../../pipeline/match/similar/index';
import { Records } from '../../pipeline/match/similar/records';
import type { DiskStaged } from '../../store/chunks/chunk-store';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { unpackColumn } from '../../store/chunks/pack';
import { listRules } from '../lists/list-rules';
import { visibleSerials } from '../match/match-source';
import { KEEP } from '../match/record-texts';
import { readAnswers, takesPart } from '../match/similar';
import type { FoundAhead } from '../match/found-ahead';
import { namedAhead, namedQuestion, type Named } from '../match/named';
import { questionOf, similarAhead, type ReadAhead } from '../match/similar-ahead';
import { proofOfChunk, type ChunkProof } from '../proof/rows';

/** Chunks after which it is settled what is compared; what comes later seldom changes it. */
const PLAN_FROM = 4;
/**
 * Rows up to which similar matches are found ahead, some seconds of one core: of more rows it would be much work for a mapping that may
 * still change.
 */
const AHEAD_UP_TO = 100_000;

interface ReadAs {
	columns: ReadonlyMap<FieldId, Column>;
	active: Uint8Array;
}

/** Staged rows that were at hand when they were stored. */
export interface AtHand {
	/** The first chunks, and their proofs. */
	near: readonly DiskStaged[];
	proofs: readonly ChunkProof[];
	/** What was, or is being, found by the named rules, if these are the rows alone; given once. */
	named(records: MatchRecords): FoundAhead<Named> | null;
	/** What similar matching reads of all rows, or null where it has to read them itself. */
	similar(records: MatchRecords, fields: MatchFieldSettings): ReadAhead | null;
}

/**
 * Reads for similar matching while rows are staged, when this thread waits for those who clean them: the same records, in the
 * same order, as are read after it otherwise. Only rows can be read so, and only whole files: where contacts are stored
 * or rows wait, those come first.
 */
export class EarlyReading implements AtHand {
	readonly near: DiskStaged[] = [];
	readonly proofs: ChunkProof[] = [];
	private readonly tally: PlanTally;
	private plan: Planned[] | null = null;
	private read: Records | null = null;
	private waiting: ReadAs[] = [];
	private readonly active: Uint8Array;
	private done = 0;
	private missing = false;
	private chunks = 0;
	/** All chunks, of a file that is small enough to be matched ahead. */
	private all: DiskStaged[] = [];
	private found: { named: FoundAhead<Named> | null; similar: FoundAhead<SimilarFound> } | null = null;

	private constructor(
		private readonly rows: number,
		private readonly fields: MatchFieldSettings,
		private readonly wanted: boolean
	) {
		this.active = new Uint8Array(wanted ? rows : 0);
		this.tally = new PlanTally(rows);
	}

	/** @param rows of the whole import @returns a reading of an import that begins, whether or not similar matches will be looked for */
	static async begin(db: Store, manifest: Pick<ImportManifest, 'setup'>, own: Settings, rows: number): Promise<EarlyReading> {
		const settings = listRules(own, manifest.setup);
		const alone = async (): Promise<boolean> =>
			(await visibleSerials(db)).length === 0 && (await withDeadline(db.count('held'), 'Reading the rows that wait')) === 0;
		return new EarlyReading(
			rows,
			settings.matchFields,
			matchRuleOf(settings, 'similar').on && rows <= settings.similarUpTo && (await alone())
		);
	}

	/** Takes the n-th chunk, where it is the next one: rows that step 2 cleaned are added there, and again while they are staged. */
	add(n: number, staged: DiskStaged): void {
		if (n !== this.chunks) return;
		this.chunks++;
		if (this.near.length < KEEP) this.near.push(staged);
		// While this thread waits for those who clean; the commit would have it to do by itself.
		if (this.rows <= AHEAD_UP_TO) this.proofs.push(proofOfChunk(staged));
		if (!this.wanted || this.missing) return;
		if (this.rows <= AHEAD_UP_TO) this.all.push(staged);
		const length = staged.rows.length;
		if (this.done + length > this.rows) {
			this.missing = true;
			return;
		}
		const columns = new Map(staged.packed.flatMap(([field, packed]) => (takesPart(field) ? [[field, unpackColumn(packed)] as const] : [])));
		this.tally.add(columns, length);
		const active = staged.failed.map((f) => (f === 1 ? 0 : 1));
		this.active.set(active, this.done);
		this.done += length;
		this.waiting.push({ columns, active });
		if (this.read === null && this.waiting.length < PLAN_FROM && this.done < this.rows) return;
		let at = this.done - this.waiting.reduce((n, w) => n + w.active.length, 0);
		this.read ??= new Records((this.plan = this.tally.plan(this.fields)), this.rows);
		for (const part of this.waiting.splice(0)) {
			this.read.readRows(part, 0, part.active.length, at);
			at += part.active.length;
		}
	}

	/** Once all rows are read, finds the matches among them before they are asked for. `stopped` = nobody will ask. */
	async findAhead(db: Store, settings: Settings, stopped: () => boolean): Promise<void> {
		if (this.found || this.read === null || this.missing || this.done !== this.rows || this.rows > AHEAD_UP_TO) return;
		const question = questionOf(settings, await readAnswers(db));
		if (this.found) return;
		const named = namedAhead(this.all, namedQuestion(settings, primaryKeyOf(settings.table)), stopped);
		this.found = { named, similar: similarAhead(this.read, this.active, question, named.done, stopped) };
		this.all = [];
	}

	named(records: MatchRecords): FoundAhead<Named> | null {
		const named = this.isOf(records) ? this.found?.named : null;
		if (this.found) this.found.named = null;
		return named ?? null;
	}

	similar(records: MatchRecords, fields: MatchFieldSettings): ReadAhead | null {
		if (this.read === null || !this.isOf(records)) return null;
		if (JSON.stringify(this.tally.plan(fields)) !== JSON.stringify(this.plan)) return null;
		return { records: this.read, found: this.found?.similar ?? null };
	}

	/** True for a table of just these rows, with the same ones taking part. */
	private isOf({ length, storedCount, heldCount, active }: MatchRecords): boolean {
		if (this.missing || this.done !== this.rows || length !== this.rows || storedCount + heldCount > 0) return false;
		return active.every((a, i) => a === this.active[i]);
	}
}
