import type { Column } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { UNSCORED } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { assessorOf } from './assessor';
import { cutByCaps, roundScore, weigh, type Scale } from './weigh';

/**
 * Scores of one chunk of columns: 0–100, 255 = unscored; the same numbers as scoreContact.
 * Calls with the same profile object share what was judged (titles, domains, sources …), whatever the time.
 *
 * @param now ms since epoch, for the age of activity
 */
export function scoreChunk(
	columns: ReadonlyMap<FieldId, Column>,
	length: number,
	profile: ScoringProfile,
	now: number
): Uint8Array<ArrayBuffer> {
	const { scale, shares, deductions } = assessorOf(profile);
	const out = new Uint8Array(length).fill(UNSCORED);
	const asked = scale.factors.flatMap((_, f) => {
		const all = shares(f, columns, length, now);
		return all ? [{ f, all }] : [];
	});
	const deducted = deductions(columns, length);
	const row = new Float64Array(scale.factors.length);
	const verified = verifiedRows(columns, length);
	// What a factor can give depends on nothing but which factors have data: worked out once per set of them, a bit each.
	const known = new Map<number, Float64Array | null>();
	for (let i = 0; i < length; i++) {
		let set = verified[i]!;
		for (let a = 0; a < asked.length; a++) if (!Number.isNaN(asked[a]!.all[i]!)) set |= 2 << asked[a]!.f;
		let most = known.get(set);
		if (most === undefined) known.set(set, (most = effectiveOf(scale, set)));
		if (!most) continue;
		let [score, less] = [0, 0];
		for (let a = 0; a < asked.length; a++) {
			const { f, all } = asked[a]!;
			const share = all[i]!;
			if (!Number.isNaN(share)) score += most[f]! * share;
		}
		if (scale.caps) {
			row.fill(NaN);
			for (const { f, all } of asked) row[f] = all[i]!;
			less = cutByCaps(scale, row, most).reduce((sum, cut) => sum + cut, 0);
		}
		if (deducted) less += deducted[i]!;
		out[i] = roundScore(score - less);
	}
	return out;
}

/** Points that each factor can give at most where those of `set` have data (bit 0: verified), or null = unscored. */
export function effectiveOf(scale: Scale, set: number): Float64Array | null {
	const shares = Float64Array.from(scale.factors, (_, f) => (set & (2 << f) ? 0 : NaN));
	const effective = new Float64Array(shares.length);
	return Number.isNaN(weigh(scale, shares, (set & 1) === 1, effective)) ? null : effective;
}

/** 1 where there is an address or a phone to judge (verified.ts). */
function verifiedRows(columns: ReadonlyMap<FieldId, Column>, length: number): Uint8Array {
	const out = new Uint8Array(length);
	for (const field of ['email', ...PHONE_FIELDS] as const) {
		const column = columns.get(field);
		if (column) for (let i = 0; i < length; i++) if (column[i]) out[i] = 1;
	}
	return out;
}
