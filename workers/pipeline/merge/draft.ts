import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { MergeOptions, MergeResult } from '../stages';
import type { Side, SurvivorshipContext, SurvivorshipRule } from './survivorship';

/** A merge in the making: what the parts of merge/fields read and write. */
export interface Draft {
	existing: ContactValues;
	incoming: ContactValues;
	/** The merged contact so far; starts empty, without a prototype, so that any field name is harmless. */
	values: ContactValues;
	conflicts: MergeResult['conflicts'];
	rule: SurvivorshipRule;
	ctx: SurvivorshipContext;
	picks: NonNullable<MergeOptions['picks']>;
}

/** Side that a person picked for a field, or undefined. */
export function pickedSide(d: Draft, field: FieldId): Side | undefined {
	if (!Object.hasOwn(d.picks, field)) return undefined;
	return d.picks[field] === 'left' ? 'existing' : d.picks[field] === 'right' ? 'incoming' : undefined;
}

/** Sets a field unless blank. */
export function put(d: Draft, field: FieldId, value: string | undefined): void {
	if (value !== undefined && value !== '') d.values[field] = value;
}

/** Notes a value that the merged contact does not hold, unless it holds the same. */
export function drop(d: Draft, field: FieldId, dropped: string | undefined): void {
	const kept = d.values[field] ?? '';
	if (dropped !== undefined && dropped !== '' && dropped !== kept) d.conflicts.push({ field, kept, dropped });
}
