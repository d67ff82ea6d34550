/**
 * The shapes that the stages and those who call them agree on. A stage is pure: time, ids and settings come in as arguments; it never
 * touches the store, the clock, the network or another stage.
 */
import type { ContactChunk, ContactValues } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import type { DateOrder, FieldChanges } from '#domain/import';
import type { TableDefinition } from '#domain/contacts/table-definition';
import type { RequiredPolicy, SurvivorshipRuleId } from '#domain/settings';

/** Random access to a file's bytes: a File in step 2, the staged slices afterwards. */
export interface ByteSource {
	name: string;
	type: string;
	size: number;
	slice(start: number, end: number): Promise<Uint8Array>;
}

export interface NormalizeOptions {
	defaultCountry: string;
	customFields: readonly CustomField[];
	/** "field/normalizerId" that are off. */
	off: ReadonlySet<string>;
	dateOrders: Partial<Record<FieldId, DateOrder>>;
}

/** `before` keeps the mapped value of every changed cell only for counting and samples; raw cells stay in `sourceRows`. */
export interface NormalizeResult {
	chunk: ContactChunk;
	changes: FieldChanges[];
}

export interface ValidateOptions {
	requiredPolicy: RequiredPolicy;
	customFields: readonly CustomField[];
	knownCompanies: ReadonlySet<string>;
	defaultCountry: string;
	/** MAP-7: lengths and required fields as the administrator set them; absent = the defaults of the fields. */
	table?: TableDefinition | undefined;
}

export interface MergeOptions {
	rule: SurvivorshipRuleId;
	/** Per-field override: left = existing, right = incoming. */
	picks?: Partial<Record<FieldId, 'left' | 'right'>>;
	/** ms; which side is newer, and for sourcePriority which source outranks. */
	existingAt: number;
	incomingAt: number;
}
export interface MergeResult {
	values: ContactValues;
	/** Fields of the existing contact that change. */
	changed: FieldId[];
	/** Fields with two values that the rule can't settle (existing kept): Conflicts During Merge. */
	conflicts: { field: FieldId; kept: string; dropped: string }[];
}

export interface OutcomePlan {
	/** Per table index: index into OUTCOMES (rows only; others 0). */
	outcome: Uint8Array;
	/**
	 * Table index of the record it ends in: itself when created or held first, the survivor when merged or held as a twin, -1 otherwise.
	 */
	target: Int32Array;
	/** Per pair: 1 = nothing to decide (policy or another decision settled it). */
	settled: Uint8Array;
	/** Pairs that still want a decision. */
	open: number;
	/** Per row (by table index): the pair that explains its outcome, or -1. */
	becausePair: Int32Array;
}
