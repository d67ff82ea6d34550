import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { seenBy, type Deduction } from '../pipeline/score/deduction';
import { deductions } from '../pipeline/score/index';
import { owned } from '../pipeline/values/memo';

/** What a deduction looks at in each contact: 0 = nothing there, k = the (k − 1)th of `texts`. */
export interface DeductionMarks {
	deduction: Deduction;
	codes: Uint32Array;
	texts: readonly string[];
}

/** Reads contacts by all deductions; those that look at the same share one array. */
export function marksOf(total: number): {
	all: DeductionMarks[];
	add(columns: ReadonlyMap<FieldId, Column>, length: number, at: number, keep: Uint8Array): void;
} {
	const shelves = new Map<string, { first: Deduction; codes: Uint32Array; texts: string[]; byText: Map<string, number> }>();
	const all = deductions.all.map((deduction): DeductionMarks => {
		const key = `${deduction.field} ${deduction.domain}`;
		let shelf = shelves.get(key);
		if (!shelf) shelves.set(key, (shelf = { first: deduction, codes: new Uint32Array(total), texts: [], byText: new Map() }));
		return { deduction, codes: shelf.codes, texts: shelf.texts };
	});
	return {
		all,
		add(columns, length, at, keep) {
			for (const { first, codes, texts, byText } of shelves.values()) {
				const column = columns.get(first.field);
				if (!column) continue;
				for (let i = 0, n = at; i < length; i++) {
					if (keep[i] !== 1) continue;
					const place = n++;
					const text = seenBy(first, column[i]);
					if (text === null) continue;
					let code = byText.get(text);
					if (code === undefined) {
						code = texts.push(owned(text));
						byText.set(owned(text), code);
					}
					codes[place] = code;
				}
			}
		}
	};
}

/**
 * Points that a profile's deductions take per contact; null = from nobody. Whom a deduction applies to hangs on the competitors
 * alone, and is remembered for as long as these stay.
 */
export function pointsTaker(marks: readonly DeductionMarks[], total: number): (profile: ScoringProfile) => Float64Array | null {
	const applies = new Map<string, Uint8Array>();
	let competitors = '';
	const appliesTo = ({ deduction, texts }: DeductionMarks, profile: ScoringProfile): Uint8Array => {
		let known = applies.get(deduction.id);
		if (!known) {
			known = new Uint8Array(texts.length + 1);
			for (let t = 0; t < texts.length; t++) if (deduction.applies(texts[t]!, profile)) known[t + 1] = 1;
			applies.set(deduction.id, known);
		}
		return known;
	};
	return (profile) => {
		const wanted = JSON.stringify(profile.competitors);
		if (wanted !== competitors) {
			applies.clear();
			competitors = wanted;
		}
		const active = marks.filter((m) => (profile.deductions[m.deduction.id] ?? 0) > 0);
		if (active.length === 0) return null;
		const taken = new Float64Array(total);
		for (const mark of active) {
			const points = profile.deductions[mark.deduction.id]!;
			const [who, { codes }] = [appliesTo(mark, profile), mark];
			for (let i = 0; i < total; i++) if (who[codes[i]!] === 1) taken[i]! += points;
		}
		return taken;
	};
}
