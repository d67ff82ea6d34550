import { TIERS, UNSCORED, type Tier } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { axisBand, type Preview, type PreviewBasis, type ScoringDraft } from '#domain/scoring/scoring';
import { rankThresholds, tierOf, type Thresholds } from '#domain/scoring/tier-schemes';
import { ok, type Result } from '#domain/result';
import { byRules, type ByRules } from '../pipeline/learn/index';
import { contactName } from '../export/contacts';
import { readContacts } from '../store/contacts';
import { readImports } from '../store/imports';
import { readModel } from '../store/models';
import { openStore, type Store } from '../store/engine/open';
import { readScoring } from '../store/scoring';
import { readSettings } from '../store/settings';
import { readHeads } from '../store/chunks/chunk-head';
import { readSomeColumns } from '../store/chunks/some-columns';
import { basisBuilder, type Basis } from './basis';
import { createEngine, type Scored } from './engine';
import { fieldsOf } from './judge';
import { seenIn, unreadIn } from './seen';

/** Of more contacts an even sample is looked at, so that the sliders stay quick. */
const MOST = 300_000;
/** The same where a model of trees scores: it is worked out for each step of the rules' score. */
const MOST_BY_TREES = 40_000;
/** Chunks read at a time. */
const AT_ONCE = 8;
const EXAMPLES = 10;

/** `saved`: the profile that is stored, as JSON; `before`: the stored scores, those of the day on which they were made. */
interface Session {
	basis: Basis;
	engine: (profile: ScoringProfile) => Scored;
	saved: string;
	before: Uint8Array;
	countsBefore: Uint32Array;
	examples: Uint32Array;
}
let session: Session | null = null;
let newest = 0;

/** ScoringApi.openPreview: reads all contacts once. A newer call ends an older one: null. */
export async function openPreview(
	onProgress: (done: number, total: number) => void,
	now = Date.now()
): Promise<Result<PreviewBasis> | null> {
	const run = ++newest;
	const db = await openStore();
	const [settings, scoring, imports] = await Promise.all([readSettings(db), readScoring(db), readImports(db)]);
	const serials = imports
		.filter((m) => m.phase === 'complete')
		.flatMap((m) => m.chunks)
		.sort((a, b) => a - b);
	const model = await readModel(db, settings.scoringModel);
	const { keeps, contacts, of } = await choose(db, serials, model?.boosted ? MOST_BY_TREES : MOST);
	const learned = model && byRules(model, contacts, now);
	const fields = fieldsOf({ model });
	const { add, basis } = basisBuilder(contacts, now);
	for (let at = 0; at < serials.length; at += AT_ONCE) {
		const some = serials.slice(at, at + AT_ONCE).filter((serial) => keeps.has(serial));
		for (const chunk of await readSomeColumns(db, some, fields)) {
			const keep = keeps.get(chunk.serial) ?? new Uint8Array(0);
			add({ chunk, keep, byHand: scoring.byHand.get(chunk.serial) });
			learned?.add(chunk.columns, chunk.length, keep);
		}
		if (run !== newest) return null;
		onProgress(Math.min(serials.length, at + AT_ONCE), serials.length);
	}
	const engine = inForce(createEngine(basis), learned, basis);
	const before = basis.stored;
	const examples = spread(before, EXAMPLES);
	session = { basis, engine, saved: JSON.stringify(settings.scoringProfile), before, countsBefore: countsOf(before), examples };
	const people = new Map(
		(
			await readContacts(
				db,
				examples.map((i) => basis.ids[i]!)
			)
		).map((c) => [c.id, c.values])
	);
	return ok({
		contacts,
		of,
		seen: seenIn(basis),
		unread: unreadIn(basis),
		examples: Array.from(examples, (i) => {
			const id = basis.ids[i]!;
			const v = people.get(id) ?? {};
			return { id, name: contactName(v) || v.email || '', title: v.jobTitle ?? '', company: v.company ?? '' };
		})
	});
}

/** The scores that count: those of the model that is switched on, if any, where the rules have data and nobody set one by hand. */
function inForce(engine: Session['engine'], learned: ByRules | null, { total, byHand }: Basis): Session['engine'] {
	if (!learned) return engine;
	const scores = new Uint8Array(total);
	return (profile) => {
		const rules = engine(profile);
		for (let i = 0; i < total; i++) {
			const score = rules.scores[i]!;
			scores[i] = score === UNSCORED || byHand[i] !== 255 ? score : learned.scoreOf(i, score);
		}
		return { ...rules, scores };
	};
}

/** Which contacts are looked at: all that are alive, or every n-th of them. */
async function choose(
	db: Store,
	serials: readonly number[],
	most: number
): Promise<{ keeps: Map<number, Uint8Array>; contacts: number; of: number }> {
	const alive = new Map<number, Uint8Array>();
	let of = 0;
	for (let at = 0; at < serials.length; at += 128) {
		const some = new Set(serials.slice(at, at + 128));
		for (const head of await readHeads(db, serials[at] ?? 0, serials[Math.min(serials.length, at + 128) - 1] ?? 0)) {
			if (!some.has(head.serial)) continue;
			alive.set(head.serial, head.alive.slice(0, head.length));
			for (const one of head.alive) of += one;
		}
	}
	if (of <= most) return { keeps: alive, contacts: of, of };
	let [seen, contacts] = [0, 0];
	for (const keep of alive.values())
		for (let i = 0; i < keep.length; i++) {
			if (keep[i] !== 1) continue;
			// The n-th is taken when the count that is due grows.
			keep[i] = Math.floor(((seen + 1) * most) / of) > Math.floor((seen * most) / of) ? 1 : 0;
			seen++;
			contacts += keep[i]!;
		}
	return { keeps: alive, contacts, of };
}

/** Contacts spread evenly over the ranks of the scored, best first. */
function spread(scores: Uint8Array, most: number): Uint32Array {
	const scored = Uint32Array.from(scores.keys()).filter((i) => scores[i] !== UNSCORED);
	if (scored.length === 0) return new Uint32Array(0);
	scored.sort((a, b) => scores[b]! - scores[a]! || a - b);
	const n = Math.min(most, scored.length);
	return Uint32Array.from({ length: n }, (_, k) => scored[Math.floor(((k + 0.5) * scored.length) / n)]!);
}

const zero = (): Record<Tier, number> => ({ A: 0, B: 0, C: 0, D: 0, unscored: 0 });
const tierTable = (t: Thresholds): Uint8Array =>
	Uint8Array.from({ length: 256 }, (_, s) => TIERS.indexOf(tierOf(s === UNSCORED ? null : Math.min(100, s), t)));
/** Contacts per score. */
function countsOf(scores: Uint8Array): Uint32Array {
	const out = new Uint32Array(256);
	for (let i = 0; i < scores.length; i++) out[scores[i]!]!++;
	return out;
}

const shown = (score: number): number | null => (score === UNSCORED ? null : score);

/** ScoringApi.preview; null = nothing was opened. Writes nothing. */
export function preview(draft: ScoringDraft): Preview | null {
	if (!session) return null;
	const began = performance.now();
	const { basis, engine, saved, before, countsBefore, examples } = session;
	const made = engine(draft.profile);
	const { fit, engagement } = made;
	// Who has changed nothing has nothing to save: what is stored stands. A draft is scored for today, as saving it does.
	const scores = JSON.stringify(draft.profile) === saved ? before : made.scores;
	const counts = countsOf(scores);
	const n = basis.total;
	const thresholds = draft.tierBy === 'rank' ? rankThresholds(counts, draft.tierRanks) : draft.tierThresholds;
	const [from, to] = [tierTable(draft.savedThresholds), tierTable(thresholds)];
	const moves = new Uint32Array(TIERS.length * TIERS.length);
	const grid = new Uint32Array(16);
	const [rows, columns] = (['fit', 'engagement'] as const).map((axis) => Uint8Array.from({ length: 256 }, (_, v) => axisBand(axis, v))) as [
		Uint8Array,
		Uint8Array
	];
	let changed = 0;
	for (let i = 0; i < n; i++) {
		moves[from[before[i]!]! * TIERS.length + to[scores[i]!]!]!++;
		if (before[i] !== scores[i]) changed++;
		grid[rows[fit[i]!]! * 4 + columns[engagement[i]!]!]!++;
	}
	const [byTier, byTierBefore] = [zero(), zero()];
	const table = TIERS.map((a, r) =>
		TIERS.map((b, c) => {
			const count = moves[r * TIERS.length + c]!;
			byTierBefore[a] += count;
			byTier[b] += count;
			return count;
		})
	);
	return {
		counts: [...counts.subarray(0, 101)],
		countsBefore: [...countsBefore.subarray(0, 101)],
		unscored: counts[UNSCORED]!,
		byTier,
		byTierBefore,
		moves: table,
		moved: n - table.reduce((sum, row, t) => sum + row[t]!, 0),
		changed,
		grid: [0, 1, 2, 3].map((r) => [...grid.subarray(r * 4, r * 4 + 4)]),
		thresholds,
		examples: Array.from(examples, (i) => ({ before: shown(before[i]!), after: shown(scores[i]!) })),
		ms: performance.now() - began
	};
}

/** ScoringApi.closePreview: forgets what was read. */
export function closePreview(): void {
	newest++;
	session = null;
}
