import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ScoringProfile } from '#domain/scoring-profile';
import type { Assessment, ScoringFactor } from './factor';
import { factors } from './factors/index';
import { makeScale, type Scale } from './weigh';

/** Assessments are remembered for this many different values per factor. */
const MEMO_LIMIT = 50_000;

/** One profile's judge of everything: what was judged once is remembered, by what the judgement depends on. */
export interface Assessor {
	scale: Scale;
	/** Every field that any factor reads. */
	fields: readonly FieldId[];
	/** What the f-th factor says; null = no data. */
	assess(f: number, values: ContactValues, now: number): Assessment | null;
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
	return {
		scale: makeScale(all, profile),
		fields: [...new Set(all.flatMap((f) => f.fields))],
		assess(f, values, now) {
			const factor = all[f]!;
			const key = factor.memoKey(values, now);
			if (key === null) return null;
			const memo = memos[f]!;
			const known = memo.get(key);
			if (known !== undefined) return known;
			const assessment = factor.assess(values, profile, now);
			if (memo.size < MEMO_LIMIT) memo.set(key, assessment);
			return assessment;
		}
	};
}
