import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { owned } from '../pipeline/values/memo';
import type { ScoringFactor } from '../pipeline/score/factor';

/** Wordings of a reading that are shown as examples. */
const EXAMPLES = 3;

/** Contacts of one reading: they have the same share under any profile. */
export interface ReadingClass {
	/** The reading itself. */
	text: string;
	/** One contact's values of the factor's fields, for judging the class. */
	sample: ContactValues;
	count: number;
	/** Different wordings, the first that were met. */
	examples: string[];
}

/** What one factor reads in each contact: a code per contact, 0 = no data, k = the (k − 1)th class. */
export interface FactorReadings {
	factor: ScoringFactor;
	codes: Uint32Array;
	classes: ReadingClass[];
}

/** Reads contacts by a factor, chunk by chunk; each different key is read once. */
export function readingsOf(
	factor: ScoringFactor,
	total: number,
	now: number
): FactorReadings & { add(columns: ReadonlyMap<FieldId, Column>, length: number, at: number, keep: Uint8Array): void } {
	const codes = new Uint32Array(total);
	const classes: ReadingClass[] = [];
	const byKey = new Map<string | number, number>();
	const byReading = new Map<string, number>();
	const shown = factor.by ?? factor.fields[0];

	function codeOf(values: ContactValues, key: string | number): number {
		const known = byKey.get(key);
		if (known !== undefined) return known;
		const reading = factor.reading ? factor.reading(values) : String(key);
		let code = 0;
		if (reading !== null) {
			code = byReading.get(reading) ?? 0;
			if (code === 0) {
				const sample: ContactValues = {};
				for (const field of factor.fields) {
					const v = values[field];
					if (v) sample[field] = owned(v);
				}
				code = classes.push({ text: owned(reading), sample, count: 0, examples: [] });
				byReading.set(owned(reading), code);
			}
			const { examples } = classes[code - 1]!;
			const text = shown && values[shown];
			if (text && examples.length < EXAMPLES) examples.push(owned(text));
		}
		byKey.set(typeof key === 'string' ? owned(key) : key, code);
		return code;
	}
	return {
		factor,
		codes,
		classes,
		add(columns, length, at, keep) {
			const present = factor.fields.flatMap((field) => {
				const column = columns.get(field);
				return column ? [{ field, column }] : [];
			});
			if (present.length === 0) return;
			const values: ContactValues = Object.create(null);
			const fill = (i: number): void => {
				for (const { field, column } of present) values[field] = column[i] || undefined;
			};
			const keys = factor.by ? columns.get(factor.by) : factor.keys?.(columns, length);
			for (let i = 0, n = at; i < length; i++) {
				if (keep[i] !== 1) continue;
				const place = n++;
				let key: string | number | null | undefined = keys?.[i];
				if (!keys) {
					fill(i);
					key = factor.memoKey(values, now);
				}
				if (key === null || key === undefined || key === '') continue;
				let code = byKey.get(key);
				if (code === undefined) {
					fill(i);
					code = codeOf(values, key);
				}
				codes[place] = code;
				if (code > 0) classes[code - 1]!.count++;
			}
		}
	};
}
