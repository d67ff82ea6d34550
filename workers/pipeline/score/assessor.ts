import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { memoise, owned } from '../values/memo';
import { seenBy } from './deduction';
import type { Assessment, ScoringFactor } from './factor';
import { factors } from './factors/index';
import { dayOf } from './knowledge/days';
import { makeScale, type Scale } from './weigh';

/** Assessments are remembered for this many different values per factor. */
const MEMO_LIMIT = 50_000;

/** One profile's judge of everything: what was judged once is remembered, by what the judgement depends on. */
export interface Assessor {
	scale: Scale;
	/** What the f-th factor says; null = no data. */
	assess(f: number, values: ContactValues, now: number): Assessment | null;
	/** What the d-th deduction of the scale looks at where it applies; null = it doesn't. */
	deducted(d: number, values: ContactValues): string | null;
	/** Points that deductions take from each contact of a chunk; null = from nobody. */
	deductions(columns: ReadonlyMap<FieldId, Column>, length: number): Float64Array | null;
	/** Shares of a whole chunk by the f-th factor, NaN = no data; null where it has data of nobody. */
	shares(f: number, columns: ReadonlyMap<FieldId, Column>, length: number, now: number): Float64Array | null;
}

const assessors = new WeakMap<ScoringProfile, Assessor>();

/** The judge of a profile. It stands as long as the profile object does: a changed profile must be a new object. */
export function assessorOf(profile: ScoringProfile): Assessor {
	let known = assessors.get(profile);
	if (!known) assessors.set(profile, (known = createAssessor(factors.all, profile)));
	return known;
}

function createAssessor(all: readonly ScoringFactor[], profile: ScoringProfile): Assessor {
	const memos = all.map(() => new Map<string, Assessment | null>());
	const columns = all.map((factor) => columnJudge(factor, profile));
	const scale = makeScale(all, profile);
	const deducts = scale.deductions.map(({ deduction }) => memoise((text) => deduction.applies(text, profile), MEMO_LIMIT));
	return {
		scale,
		deducted(d, values) {
			const { deduction } = scale.deductions[d]!;
			const text = seenBy(deduction, values[deduction.field]);
			return text !== null && deducts[d]!(text) ? text : null;
		},
		deductions(of, length) {
			if (scale.deductions.length === 0) return null;
			const points = new Float64Array(length);
			scale.deductions.forEach(({ deduction, points: each }, d) => {
				const column = of.get(deduction.field);
				if (!column) return;
				for (let i = 0; i < length; i++) {
					const text = seenBy(deduction, column[i]);
					if (text !== null && deducts[d]!(text)) points[i]! += each;
				}
			});
			return points;
		},
		assess(f, values, now) {
			const factor = all[f]!;
			const key = factor.memoKey(values, now);
			if (key === null) return null;
			const memo = memos[f]!;
			const known = memo.get(key);
			if (known !== undefined) return known;
			const assessment = factor.assess(values, profile, now);
			if (memo.size < MEMO_LIMIT) memo.set(owned(key), assessment);
			return assessment;
		},
		shares: (f, of, length, now) => columns[f]!(of, length, now)
	};
}

type ColumnJudge = (columns: ReadonlyMap<FieldId, Column>, length: number, now: number) => Float64Array | null;

/** Judges a factor over whole chunks, each different key once. */
function columnJudge(factor: ScoringFactor, profile: ScoringProfile): ColumnJudge {
	if (factor.says && !factor.says(profile)) return () => null;
	const memo = new Map<string | number, number>();
	let judgedOn = NaN;
	return (columns, length, now) => {
		const present = factor.fields.flatMap((field) => {
			const column = columns.get(field);
			return column ? [{ field, column }] : [];
		});
		if (present.length === 0) return null;
		if (memo.size > MEMO_LIMIT || (factor.timed && dayOf(now) !== judgedOn)) memo.clear();
		judgedOn = dayOf(now);
		// One object for all rows: blank fields are undefined, as absent ones are.
		const values: ContactValues = Object.create(null);
		const fill = (i: number): void => {
			for (const { field, column } of present) values[field] = column[i] || undefined;
		};
		const keys = factor.by ? columns.get(factor.by) : (factor.kinds ?? factor.keys)?.(columns, length);
		const out = new Float64Array(length).fill(NaN);
		for (let i = 0; i < length; i++) {
			let key: string | number | null | undefined = keys?.[i];
			if (!keys) {
				fill(i);
				key = factor.memoKey(values, now);
			}
			if (key === null || key === undefined || key === '') continue;
			let share = memo.get(key);
			if (share === undefined) {
				fill(i);
				share = factor.assess(values, profile, now)?.share ?? NaN;
				memo.set(typeof key === 'string' ? owned(key) : key, share);
			}
			out[i] = share;
		}
		return out;
	};
}
