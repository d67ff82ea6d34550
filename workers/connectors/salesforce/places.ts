import type { DeliveryRecord } from '#domain/delivery';
import type { Kinds } from '../shared/kinds';
import type { Values } from '../shared/values';

/** A country or state of an address: MailingCountry, State. */
const PLACE = /(?:Country|State)$/;
/** Its code, which is one of the list or none. */
export const PLACE_CODE = /(?:Country|State)Code$/;

/**
 * Where an org has its countries and states as picklists, a field of codes stands beside each field of names (MailingCountryCode), and that
 * of names takes no code (Salesforce Help: State, Country, and Territory Picklist Fields). Both are kept alike by Salesforce.
 */
export const codeField = (name: string, kinds: Kinds | null): string | null =>
	PLACE.test(name) && kinds?.has(`${name}Code`) ? `${name}Code` : null;

/** Values with countries and states that are codes there in the fields of codes; any other text stays, for Salesforce to know by its name. */
export function inCodes(values: Values, kinds: Kinds | null): Values {
	const placed: Values = {};
	for (const [name, value] of Object.entries(values)) {
		const code = codeField(name, kinds);
		const isCode = code !== null && (value === null || kinds?.get(code)?.choices?.includes(String(value)) === true);
		placed[isCode && !Object.hasOwn(values, code) ? code : name] = value;
	}
	return placed;
}

export const coded = (records: readonly DeliveryRecord[], kinds: Kinds | null): DeliveryRecord[] =>
	records.map((r) => ({ ...r, properties: inCodes(r.properties, kinds) }));
