import { PHONE_FIELDS } from '#domain/fields';
import { UNSCORED } from '#domain/scoring/score';
import type { StoredChunk } from '../store/schema';
import { factors } from '../pipeline/score/index';
import { contactId } from '../store/contact-id';
import { readingsOf, type FactorReadings } from './readings';
import { marksOf, type DeductionMarks } from './marks';

/** All contacts as scoring sees them: everything that doesn't depend on the profile, in a few bytes a contact. */
export interface Basis {
	total: number;
	ids: Uint32Array;
	/** By factor, in the order of the registry. */
	readings: FactorReadings[];
	/** By deduction. */
	marks: DeductionMarks[];
	/** 1 = there is an address or a phone to judge. */
	verified: Uint8Array;
	/** Scores set by hand; 0–100, 255 = none. */
	byHand: Uint8Array;
	/** Scores as they are stored: of the day on which they were made; 255 = unscored. */
	stored: Uint8Array;
	/** What ages are counted from, ms. */
	now: number;
}

const ADDRESSES = ['email', ...PHONE_FIELDS] as const;

/** Which contacts of each chunk are looked at: 1 = yes. */
export interface ChunkChoice {
	chunk: StoredChunk;
	keep: Uint8Array;
	byHand: ReadonlyMap<number, number> | undefined;
}

/** Builds a basis for `total` contacts chunk by chunk. */
export function basisBuilder(total: number, now: number): { add(choice: ChunkChoice): number; basis: Basis } {
	const readings = factors.all.map((factor) => readingsOf(factor, total, now));
	const marks = marksOf(total);
	const basis: Basis = {
		total,
		ids: new Uint32Array(total),
		readings,
		marks: marks.all,
		verified: new Uint8Array(total),
		byHand: new Uint8Array(total).fill(255),
		stored: new Uint8Array(total),
		now
	};
	let at = 0;
	return {
		basis,
		add({ chunk, keep, byHand }) {
			for (const r of readings) r.add(chunk.columns, chunk.length, at, keep);
			marks.add(chunk.columns, chunk.length, at, keep);
			const addresses = ADDRESSES.map((field) => chunk.columns.get(field));
			for (let i = 0; i < chunk.length; i++) {
				if (keep[i] !== 1) continue;
				basis.ids[at] = contactId(chunk.serial, i);
				basis.verified[at] = addresses.some((column) => column?.[i]) ? 1 : 0;
				basis.byHand[at] = byHand?.get(i) ?? 255;
				basis.stored[at] = chunk.scores[i] ?? UNSCORED;
				at++;
			}
			return at;
		}
	};
}
