import type { FieldId } from '#domain/fields';
import type { RegistryEntry } from '#workers/registry';

/** How the cells of a column are read where a product writes values in a way of its own. Pure; the mapping names it, its reason says it. */
export interface Reader extends RegistryEntry {
	/** False = the reader has no say in this field: the cell stays as it is, whatever the user maps the column to. */
	fits(field: FieldId): boolean;
	/** The value for the field; '' = none. */
	read(cell: string): string;
	/**
	 * What of the cell doesn't go into the field and must not be lost: other phones go to free phones of the row, all else to its notes.
	 */
	rest?(cell: string): string[];
	/** True = who stands in this row refuses to be contacted, whatever other columns say. */
	refuses?(cell: string): boolean;
	/** What the refusal is stored as where that is not Denied. */
	refusal?: 'Withdrawn';
	/** The day of the refusal, as it stands in the cell; null = it says none. */
	refusedOn?(cell: string): string | null;
}

export const isPhoneField = (field: FieldId): boolean => /^phone\d$/.test(field);
export const isStandard = (field: FieldId): boolean => !field.startsWith('custom:');
