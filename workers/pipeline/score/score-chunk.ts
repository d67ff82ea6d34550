import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { UNSCORED } from '#domain/score';
import type { ScoringProfile } from '#domain/scoring-profile';
import { assessorOf } from './assessor';
import { isVerified } from './verified';
import { roundScore, weigh } from './weigh';

/**
 * Scores of one chunk of columns: 0–100, 255 = unscored; the same numbers as scoreContact.
 * Calls with the same profile object share what was judged (titles, domains, sources …), whatever the time.
 *
 * @param now ms since epoch, for the age of activity
 */
export function scoreChunk(columns: ReadonlyMap<FieldId, Column>, length: number, profile: ScoringProfile, now: number): Uint8Array<ArrayBuffer> {
	const { scale, fields, assess } = assessorOf(profile);
	const out = new Uint8Array(length);
	const shares = new Float64Array(scale.factors.length).fill(NaN);
	const effective = new Float64Array(scale.factors.length);
	const present = fields.flatMap((field) => {
		const column = columns.get(field);
		return column ? [{ field, column }] : [];
	});
	const known = new Set(present.map((p) => p.field));
	const asked = scale.factors.flatMap((factor, f) => (factor.fields.some((field) => known.has(field)) ? [f] : []));
	// One object for all rows: blank fields are undefined, as absent ones are.
	const values: ContactValues = Object.create(null);
	for (let i = 0; i < length; i++) {
		for (const { field, column } of present) values[field] = column[i] || undefined;
		for (const f of asked) shares[f] = assess(f, values, now)?.share ?? NaN;
		const raw = weigh(scale, shares, isVerified(values), effective);
		out[i] = Number.isNaN(raw) ? UNSCORED : roundScore(raw);
	}
	return out;
}
