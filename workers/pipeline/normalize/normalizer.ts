import type { FieldDefinition } from '#domain/fields';
import type { DateOrder } from '#domain/import';
import type { RegistryEntry } from '#workers/registry';

/** What a normalizer may know about the cell's place. One object is reused for all rows: read it, never keep it. */
export interface NormalizeContext {
	readonly field: FieldDefinition;
	/** Country of the row (ISO alpha-2), or the import's default where the row names none. */
	readonly country: string;
	/** Country of the row only; '' where it names none or one we don't know. */
	readonly rowCountry: string;
	/** Order of 05/03/2024 in this column. */
	readonly dateOrder: DateOrder;
	/** Allowed values of a choice field. */
	readonly choices: readonly string[];
	/** Steps that are switched off, as "field/step": what holds names of several fields follows them all. */
	readonly off?: ReadonlySet<string>;
}

/**
 * One cleaning step (VAL-1). Doing it twice changes nothing. A value that it can't read stays as it is:
 * judging is validation's work. Steps run in `order`; 10–40 clean any text, 50 and up know what the field means.
 */
export interface Normalizer extends RegistryEntry {
	order: number;
	applies(field: FieldDefinition): boolean;
	/** True where a tidy value (isTidy of column.ts) always stays as it is. */
	keepsTidy?: boolean;
	/**
	 * True where a step costs far more than looking its answer up: what became of the values of its column is remembered while they repeat.
	 */
	costly?: boolean;
	/** True where the answer also depends on the country of the row; absent = on the value and its column alone. */
	byCountry?: boolean;
	/** Canonical value, or null for blank. Gets a non-blank value. */
	normalize(value: string, ctx: NormalizeContext): string | null;
}
