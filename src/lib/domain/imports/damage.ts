import type { FieldId } from '../fields';

/** What spreadsheets and careless exports do to values; each is counted, shown before and after, and marked repaired or lost. */
export const DAMAGE_KINDS = [
	'exponent',
	'leadingZero',
	'dayMonthSwap',
	'serialDate',
	'garbledText',
	'cutCell',
	'lostCharacter',
	'formulaError',
	'decimalTail'
] as const;
export type DamageKind = (typeof DAMAGE_KINDS)[number];

/** One kind of damage in one field. `after` null = the value can't be brought back. */
export interface DamageFinding {
	kind: DamageKind;
	field: FieldId;
	repaired: number;
	lost: number;
	/** Up to five, with the row ids. */
	samples: { row: number; before: string; after: string | null }[];
}
