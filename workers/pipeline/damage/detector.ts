import type { DamageKind } from '#domain/imports/damage';
import type { FieldDefinition, FieldId } from '#domain/fields';
import type { DateOrder } from '#domain/import';
import type { RegistryEntry } from '#workers/registry';

/** What a whole column proved, as plain data: it is cloned between threads and into checkpoints. Counts are rows. */
export type Fact = Readonly<Record<string, number | string | boolean>>;

export interface DamageScanOptions {
	/** ISO alpha-2; reads phones of rows without a country. */
	defaultCountry: string;
	/** Orders that a person set: a column is never repaired against them. */
	dateOrders?: Partial<Record<FieldId, DateOrder>>;
	/** The workbook says that its days are counted from 1904; some = of several files or sheets, not all of them do. */
	date1904?: boolean | 'some';
}

/** The cell's place. One object serves all rows: read it, never keep it. */
export interface DamageContext {
	readonly field: FieldDefinition;
	readonly defaultCountry: string;
	/** Country that the row itself names (ISO alpha-2), '' where it names none that we know. */
	readonly country: string;
	/** Another cell of the row, as mapped; null = blank. */
	cell(field: FieldId): string | null;
}

/** Looks at every value of one column before any is judged. */
export interface ColumnScan {
	add(value: string, ctx: DamageContext): void;
	/** null = nothing in this column is of this kind; its values are not asked. */
	facts(): Fact | null;
}

/** What became of a value: the text it was before it was damaged, null = damaged beyond repair, undefined = nothing wrong. */
export type Verdict = string | null | undefined;

/**
 * One kind of damage in one kind of column. A repaired value is never taken for damaged again, and where a value alone
 * proves nothing the column has to (`scan`). Detectors run in `order`, each on what the one before made of the value.
 */
export interface Detector extends RegistryEntry {
	kind: DamageKind;
	order: number;
	applies(field: FieldDefinition): boolean;
	/** Absent: the value alone tells. */
	scan?(field: FieldDefinition, options: DamageScanOptions): ColumnScan;
	/** True where a plain text (plain.ts) proves nothing and is never judged damaged, whatever the fact: such cells are not asked. */
	passesPlain?: boolean;
	/** Whether a value that can't be brought back is none at all: then the cell is left blank, and the row says so. Absent: it stays. */
	blanks?(value: string): boolean;
	/** Gets a non-blank value as mapped, outer spaces included. */
	judge(value: string, ctx: DamageContext, fact: Fact): Verdict;
}

/** Columns of digits that mean no quantity: a lost zero or digit changes what they name. */
export const isCodeField = (field: FieldDefinition): boolean =>
	field.id === 'postalCode' || field.id === 'accountId' || (field.group === 'custom' && field.type === 'text');

/** Columns of words. */
export const isTextField = (field: FieldDefinition): boolean =>
	field.type !== 'number' && field.type !== 'date' && field.type !== 'phone' && field.type !== 'yesNo' && field.type !== 'phoneType';
