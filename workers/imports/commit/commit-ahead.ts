import type { CommitPlan } from '../../store/schema';
import type { CreateOrder, KnownChunk } from '../../rows/create-work';
import type { Store } from '../../store/engine/open';
import { CHUNK_ROWS } from '#domain/chunk';
import { readScoring, type Scoring } from '../../store/scoring';
import { reviewAsked } from '../at-work';
import { wallClock } from '../context';
import { breathe } from '../jobs';
import { tentativePlan } from './plan';
import { plannedRows, rowsOfGroups } from './plan-rows';
import { dropPrepared, keepPrepared, preparedOf } from './prepared';
import { ProofOfRows } from '../proof/rows';
import { rowMergeOf } from './row-merge';
import type { ImportSession } from '../match/session';
import type { AtHand } from '../stage/early-reading';
import { StagedRows } from '../stage/staged';

/** Rows up to which a commit is made ready while somebody looks at the matches: what is kept of each takes some 300 bytes. */
const MOST_ROWS = 100_000;
/**
 * ms after the last decision, and after the last matches that were asked for: whoever decides goes first, and changes what would be made
 * ready; and what draws them needs the other core.
 */
const QUIET_MS = 200;
/** ms between two looks whether it is quiet. */
const LOOK_MS = 15;

/** The rows as they were staged a moment ago, as far as they are at hand. */
type Rows = Pick<AtHand, 'near' | 'proofs'>;
const NONE: Rows = { near: [], proofs: [] };

/** A chunk of contacts as it would come out of the decisions so far. */
interface AheadChunk {
	created: Uint32Array;
	merged: string;
	known: KnownChunk;
}

const sameRows = (a: Uint32Array, b: Uint32Array): boolean => a.length === b.length && a.every((row, i) => row === b[i]);
/** What is merged into the contacts of a chunk, as text. */
const mergedOf = (plan: Pick<CommitPlan, 'rows' | 'picks'>, twins: Uint32Array): string =>
	JSON.stringify([[...twins], Array.from(twins, (i) => plan.picks.get(plan.rows[i] ?? 0) ?? null)]);

/**
 * The commit of an import in review, made ready while a person looks at it: rows at hand, their proof, and each chunk of contacts
 * merged, scored and packed as the decisions so far say. Nothing is written. The commit takes of it what comes out the same by its
 * own plan, so it ends as it would without, and only sooner.
 */
export class CommitAhead {
	readonly proof: ProofOfRows;
	readonly staged: StagedRows;
	private readonly chunks = new Map<number, AheadChunk>();
	private scoring: Scoring | null = null;
	private over = false;
	/** Counts the decisions; what was begun for an older one stops. */
	private turn = 0;
	private quiet: ReturnType<typeof setTimeout> | undefined;
	private working: Promise<void> = Promise.resolve();

	constructor(
		private readonly db: Store,
		private readonly s: ImportSession,
		{ near, proofs }: Rows
	) {
		const { starts } = s.staged;
		this.proof = new ProofOfRows(starts, s.table.length - s.table.storedCount - s.table.heldCount, new Set(s.erased), proofs);
		this.staged = new StagedRows(s.manifest.id, starts, this.proof.add, near);
	}

	/** True for a session with the same rows. */
	isOf(s: ImportSession): boolean {
		const { s: mine } = this;
		return (
			!this.over &&
			s.manifest.updatedAt === mine.manifest.updatedAt &&
			s.generation === mine.generation &&
			s.erased.join() === mine.erased.join()
		);
	}

	/** Begins at once, while the matches are not drawn yet; anew after a decision as soon as it has been quiet for a while. */
	begin(s: ImportSession): void {
		const turn = ++this.turn;
		const stop = (): boolean => this.over || turn !== this.turn;
		clearTimeout(this.quiet);
		// What fails here is tried by the commit, and fails there.
		this.quiet = setTimeout(
			() => {
				this.working = this.working.then(() => this.work(s, stop)).catch(() => this.end());
			},
			turn === 1 ? 0 : QUIET_MS
		);
	}

	end(): void {
		this.over = true;
		clearTimeout(this.quiet);
	}

	/** Stops; resolves when nothing is under way any more. */
	async settled(): Promise<void> {
		this.turn++;
		clearTimeout(this.quiet);
		await this.working;
	}

	/** How contacts are scored, if that is as it was here: what was judged stays known. */
	scoringAs(now: Scoring): Scoring {
		const mine = this.scoring;
		if (
			!mine ||
			now.model ||
			mine.model ||
			now.also.size + mine.also.size > 0 ||
			JSON.stringify(now.profile) !== JSON.stringify(mine.profile)
		) {
			for (const { known } of this.chunks.values()) known.scores = null;
			return now;
		}
		return { ...now, profile: mine.profile };
	}

	/** The n-th chunk of contacts, if it comes out as it was made ready. */
	chunk(n: number, plan: CommitPlan, created: Uint32Array, twins: Uint32Array): KnownChunk | null {
		const ahead = this.chunks.get(n);
		this.chunks.delete(n);
		return ahead && sameRows(ahead.created, created) && ahead.merged === mergedOf(plan, twins) ? ahead.known : null;
	}

	private async work(s: ImportSession, stop: () => boolean): Promise<void> {
		const { db, staged } = this;
		// Step 4 is drawn first.
		const rest = async (): Promise<void> => {
			await breathe();
			while (reviewAsked.quietMs < QUIET_MS && !stop()) await new Promise((go) => setTimeout(go, LOOK_MS));
		};
		for (let n = 0; n < staged.starts.length && !stop(); n++) {
			await staged.read(n);
			await rest();
		}
		// What a list leaves out is known when the plan is frozen.
		if (stop() || s.manifest.setup?.list) return;
		// What was set by hand is of contacts that are there.
		this.scoring ??= { ...(await readScoring(db)), byHand: new Map() };
		const plan = await tentativePlan(db, s);
		const { created, twins } = plannedRows(plan);
		const rows = await staged.rows(twins.rows.slice().sort());
		const order: CreateOrder = {
			importId: s.manifest.id,
			by: s.manifest.user,
			at: wallClock(),
			rule: s.manifest.setup?.survivorship ?? 'newestWins',
			parts: s.manifest.setup?.parts ?? [],
			scoring: this.scoring
		};
		const { createWork, knownChunk } = await import('../../rows/create-work');
		const create = createWork(order);
		const c = { plan, pairs: null, primaryKey: s.manifest.primaryKey ?? 'email', start: s.manifest } as const;
		for (let n = 0; n * CHUNK_ROWS < created.length && !stop(); n++) {
			const own = created.slice(n * CHUNK_ROWS, (n + 1) * CHUNK_ROWS);
			const merged = rowsOfGroups(twins, n);
			const at = this.chunks.get(n);
			if (at && sameRows(at.created, own) && at.merged === mergedOf(plan, merged)) continue;
			const made = create({
				serial: 1,
				rows: own.map((i) => plan.rows[i] ?? 0),
				pieces: await staged.pieces(own),
				merges: Array.from(merged, (i) => rowMergeOf(c, i, rows)),
				historyKey: 'ahead'
			});
			this.chunks.set(n, { created: own, merged: mergedOf(plan, merged), known: knownChunk(made) });
			await rest();
		}
	}
}

/** Makes the commit of an import ready by the decisions so far, as soon as it is quiet. */
export function prepareCommit(db: Store, s: ImportSession, rows: Rows = NONE): void {
	if (s.manifest.rowsDone > MOST_ROWS) return;
	const id = s.manifest.id;
	let ahead = preparedOf<CommitAhead>(id);
	if (!ahead?.isOf(s)) keepPrepared(id, (ahead = new CommitAhead(db, s, rows)));
	ahead.begin(s);
}

/** What was made ready, for good; null = nothing, or of other rows. */
export async function takePrepared(s: ImportSession): Promise<CommitAhead | null> {
	const ahead = preparedOf<CommitAhead>(s.manifest.id);
	await ahead?.settled();
	const fit = ahead?.isOf(s) ? ahead : null;
	dropPrepared(s.manifest.id);
	return fit;
}
