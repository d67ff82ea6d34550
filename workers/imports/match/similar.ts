import type { Column } from '#domain/chunk';
import { STANDARD_FIELDS, type FieldId } from '#domain/fields';
import {
	isSettledByPolicy,
	MATCH_TYPES,
	type CandidatePairs,
	type DuplicatePolicy,
	type MatchAnswer,
	type MatchModel
} from '#domain/matching/match';
import { matchRuleOf, type MatchFieldSettings } from '#domain/matching/match-rules';
import type { Settings } from '#domain/settings';
import { findSimilar, type SimilarTable } from '../../pipeline/match/similar/index';
import { planOf } from '../../pipeline/match/similar/plan';
import type { Store } from '../../store/engine/open';
import type { DecisionEntry, StoredPairs } from '../../store/schema';
import { decidedBefore } from './decided-before';
import type { MatchSource } from './match-source';
import { questionOf, type ReadAhead } from './similar-ahead';

/** What similar matches left in the session. */
export interface SimilarState {
	model: MatchModel;
	/** Probability per pair of the session, 0–1; 0 for pairs of a named type. */
	probability: Float32Array;
	/** The smallest record of each record's cluster. */
	clusters: Uint32Array;
}

/**
 * Named pairs with the similar ones among them, in the order that plans rely on. `tooMany`: not looked for, more records than the setting
 * allows.
 */
export interface WithSimilar {
	pairs: CandidatePairs;
	similar: SimilarState | null;
	tooMany: boolean;
}

const SIMILAR = MATCH_TYPES.indexOf('similar');
/** The named types lie above: a similar match is never certain. */
const MOST = 99;
/** Says nothing of who it is. */
const BESIDE = new Set<FieldId>(
	STANDARD_FIELDS.filter(
		(d) => d.group === 'source' || d.group === 'engagement' || d.group === 'consent' || d.id === 'notes' || d.id === 'tags'
	).map((d) => d.id)
);
export const takesPart = (field: FieldId): boolean => !BESIDE.has(field);

/** Key of the `settings` store under which the answers of this device lie. */
export const ANSWERS = 'matchAnswers';
/** Key of the `settings` store under which the model of the last import lies: what a contact is judged by while it is typed. */
export const MODEL = 'matchModel';
/** Answers that are kept, the newest: more teach no more. */
export const MOST_ANSWERS = 2000;
export const readModel = async (db: Store): Promise<MatchModel | undefined> => (await db.get('settings', MODEL)) as MatchModel | undefined;
export const readAnswers = async (db: Store): Promise<MatchAnswer[]> =>
	((await db.get('settings', ANSWERS)) as MatchAnswer[] | undefined) ?? [];

/** Rows are few beside what is stored from here on, and the model of the last import is of as many from here on. */
const [FEW, HALF] = [0.1, 0.5];

/** True for a model that needn't be learned anew: it is of nearly the same contacts and compares the same things. */
function fits(model: MatchModel | undefined, table: SimilarTable, fields: MatchFieldSettings): boolean {
	if (!model || table.length - table.firstRow > FEW * table.firstRow || model.records < HALF * table.firstRow) return false;
	const plan = planOf(table, fields);
	return plan.length === model.comparisons.length && plan.every(({ id }, i) => model.comparisons[i]?.id === id);
}

interface Watch {
	pause: () => Promise<boolean>;
	onProgress: (done: number) => void;
}
/** Share of the work that reading the texts is. */
const READING = 0.4;

/**
 * Adds the similar matches (DUP-2) to the named ones: of pairs without a named type whose row the policy doesn't settle
 * anyway. `model` = that of the last import, `before` = pairs and log as they were kept: what somebody decided of a similar pair stays a
 * pair. `read` = the records, where they were read before.
 * @returns null when it was stopped
 */
export async function withSimilar(
	source: MatchSource,
	named: CandidatePairs,
	o: {
		settings: Settings;
		policy: DuplicatePolicy;
		answers: readonly MatchAnswer[];
		model: MatchModel | undefined;
		before: StoredPairs | undefined;
		log: readonly DecisionEntry[];
		read?: ReadAhead | null;
	},
	watch: Watch
): Promise<WithSimilar | null> {
	const rule = matchRuleOf(o.settings, 'similar');
	const { records, texts } = source;
	if (!rule.on || records.length === 0) return { pairs: named, similar: null, tooMany: false };
	if (records.length > o.settings.similarUpTo) return { pairs: named, similar: null, tooMany: true };
	const read = o.read
		? { active: records.active, columns: new Map<FieldId, Column>() }
		: await texts.all(takesPart, (done) => {
				watch.onProgress(READING * done);
				return watch.pause();
			});
	if (!read) return null;
	const firstRow = records.storedCount + records.heldCount;
	const table = { length: records.length, firstRow, active: read.active, columns: read.columns };
	const question = questionOf(o.settings, o.answers);
	const before = (await o.read?.found?.answer(question, watch.pause)) ?? null;
	if (await watch.pause()) return null;
	const found =
		before ??
		(await findSimilar(
			table,
			{ ...question, read: o.read?.records ?? null, model: !o.read && fits(o.model, table, o.settings.matchFields) ? o.model : null },
			{
				pause: watch.pause,
				onProgress: (done) => {
					watch.onProgress(READING + (1 - READING) * done);
				}
			}
		));
	if (!found) return null;
	const settles = o.policy === 'update' || o.policy === 'skip';
	const have = new Set<number>();
	const settled = new Set<number>();
	for (let p = 0; p < named.length; p++) {
		const [left, right, type] = [named.left[p] ?? 0, named.right[p] ?? 0, named.type[p] ?? 0];
		have.add(right * records.length + left);
		if (settles && isSettledByPolicy(MATCH_TYPES[type] ?? 'phone', records.primaryKey)) settled.add(right);
	}
	const extra: [right: number, left: number, probability: number][] = [];
	const add = (left: number, right: number, probability: number): void => {
		const key = right * records.length + left;
		if (have.has(key) || settled.has(right)) return;
		have.add(key);
		extra.push([right, left, probability]);
	};
	const ofOneKey = o.policy === 'create' ? sameKey(named, records.primaryKey) : () => false;
	for (let p = 0; p < found.pairs.length; p++)
		if (!ofOneKey(found.pairs.left[p] ?? 0, found.pairs.right[p] ?? 0))
			add(found.pairs.left[p] ?? 0, found.pairs.right[p] ?? 0, found.pairs.probability[p] ?? 0);
	for (const { left, right, type, score } of decidedBefore(source, o.before, o.log)) if (type === SIMILAR) add(left, right, score / 100);
	extra.sort((a, b) => a[0] - b[0] || scoreOf(b[2]) - scoreOf(a[2]) || a[1] - b[1]);
	const { pairs, probability } = united(named, extra);
	return { pairs, similar: { model: found.model, clusters: found.clusters, probability }, tooMany: false };
}

/**
 * True for two records of one primary key. A named pair joins each of them with the first alone; between the others the key matches as well,
 * and what matches by the key is the policy's to settle (IMP-10).
 */
function sameKey(named: CandidatePairs, primaryKey: FieldId): (left: number, right: number) => boolean {
	const first = new Map<number, number>();
	for (let p = 0; p < named.length; p++)
		if (isSettledByPolicy(MATCH_TYPES[named.type[p] ?? 0] ?? 'phone', primaryKey)) first.set(named.right[p] ?? 0, named.left[p] ?? 0);
	const firstOf = (record: number): number => first.get(record) ?? record;
	return (left, right) => firstOf(left) === firstOf(right);
}

/** Probability as the confidence that is shown, per cent. */
export const scoreOf = (probability: number): number => Math.min(MOST, Math.round(probability * 100));

function united(
	named: CandidatePairs,
	extra: readonly [right: number, left: number, probability: number][]
): { pairs: CandidatePairs; probability: Float32Array } {
	const length = named.length + extra.length;
	const pairs: CandidatePairs = {
		length,
		left: new Uint32Array(length),
		right: new Uint32Array(length),
		type: new Uint8Array(length),
		score: new Uint8Array(length)
	};
	const probability = new Float32Array(length);
	let [n, e] = [0, 0];
	for (let p = 0; p < length; p++) {
		const next = extra[e];
		if (n < named.length && (!next || (named.right[n] ?? 0) <= next[0])) {
			pairs.left[p] = named.left[n] ?? 0;
			pairs.right[p] = named.right[n] ?? 0;
			pairs.type[p] = named.type[n] ?? 0;
			pairs.score[p] = named.score[n++] ?? 0;
		} else if (next) {
			[pairs.right[p], pairs.left[p]] = next;
			pairs.type[p] = SIMILAR;
			pairs.score[p] = scoreOf(next[2]);
			probability[p] = next[2];
			e++;
		}
	}
	return { pairs, probability };
}
