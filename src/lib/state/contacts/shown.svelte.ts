import type { FieldType } from '#domain/fields';
import { extensionInWords, shownValue } from './contact-values';

type Groups = (value: string) => string;
/** The numbering plans are large, so that they come in a file of their own when a number is first shown. */
let groups = $state.raw<Groups | null>(null);
let coming = false;
async function load(): Promise<void> {
	coming = true;
	try {
		groups = (await import('./phone-groups')).inGroups;
	} catch {
		// A number that isn't grouped is as true. The next one asks again.
		coming = false;
	}
}

/**
 * A phone number in groups, as one reads and dials it; as it is stored until the plans are there. For drawing only: what is copied, dialled
 * and exported is the stored one.
 */
export function shownPhone(value: string): string {
	if (!groups && !coming) void load();
	return extensionInWords(groups ? groups(value) : value);
}

/** Waits for the plans, where values are shown once and never again: on paper. */
export const groupsHere = async (): Promise<void> => (groups ? undefined : load());

/** A value as one reads it, phone numbers in groups. */
export const shown = (type: FieldType, value: string): string => (type === 'phone' ? shownPhone(value) : shownValue(type, value));
