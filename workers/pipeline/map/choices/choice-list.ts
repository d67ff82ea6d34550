import type { FieldId } from '#domain/fields';
import type { RegistryEntry } from '#workers/registry';

/** One value that a field takes, and how else it is written: by the systems that export it (keys) and by people (aliases). */
export interface Choice {
	label: string;
	keys?: readonly string[];
	aliases?: readonly string[];
}

/** The values of a standard field. Other values are kept as they are: a list proposes, it never refuses. */
export interface ChoiceList extends RegistryEntry {
	field: FieldId;
	choices: readonly Choice[];
	/** Reads values that no list can hold ("37" employees is 11–50); null = says nothing. */
	read?(value: string): string | null;
}
