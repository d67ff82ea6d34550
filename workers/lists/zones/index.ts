import type { ContactValues } from '#domain/chunk';
import type { RankedPhone } from '#domain/lists/campaign';
import type { ContactZones } from '#domain/lists/calling-window';
import { PHONE_FIELDS } from '#domain/fields';
import { countryCode } from '../../pipeline/values/country';
import { parsePhone } from '../../pipeline/values/phones/phone';
import { dialling } from '../../pipeline/values/phones/phone-plan';
import { phonesOf } from '../phones';
import { zonesOfArea, zonesOfState } from './areas';
import { COUNTRY_ZONES } from './countries';
import { readZone } from './read-zone';

/** Fields that a contact's zones are read from. */
export const ZONE_FIELDS = ['timeZone', 'country', 'state', ...PHONE_FIELDS] as const;

const unite = (...lists: (string[] | null)[]): string[] => [...new Set(lists.flatMap((l) => l ?? []))];

/** What a number says: its country, and zones where its area code names some. */
function fromNumber(number: string): { country: string; zones: string[] | null } | null {
	const read = parsePhone(number, '');
	if ('problem' in read || read.country === '') return null;
	const national = read.e164.slice(1 + dialling(read.country).code.length);
	return { country: read.country, zones: zonesOfArea(read.country, national) ?? only(read.country) };
}

/** The zone of a country that has one; null where it has several. */
function only(country: string): string[] | null {
	const zones = COUNTRY_ZONES.get(country);
	return zones?.length === 1 ? zones : null;
}

const NAMED: ReadonlySet<string> = new Set([...COUNTRY_ZONES.values()].flat());
/**
 * Whether a list's zone may stand for what a country with several clocks leaves open; one that is known as another country's may not:
 * somebody in Sydney would be called by the clock of Berlin.
 */
export const mayFill = (listZone: string, several: readonly string[] | undefined): boolean =>
	several === undefined || several.includes(listZone) || !NAMED.has(listZone);

/**
 * A contact's time zones: what its own field says; else what its number's area and its address say, both where they differ, since people
 * move and keep their numbers; else the list's, unless that is another country's clock; else all that its country has. The country is that
 * of the number called first, else of the address.
 * @param listZone of the lead list; blank = none
 * @param phones its numbers, best first
 */
export function zonesOf(values: ContactValues, listZone: string, phones: readonly RankedPhone[] = phonesOf(values)): ContactZones {
	const first = phones[0]?.number;
	const number = first ? fromNumber(first) : null;
	const address = values.country ? (countryCode(values.country) ?? '') : '';
	const country = number?.country || address;
	const own = values.timeZone ? readZone(values.timeZone) : null;
	if (own) return { zones: [own], country, source: 'field' };
	const lives = address || country;
	const byAddress = (values.state ? zonesOfState(lives, values.state) : null) ?? (address ? only(address) : null);
	if (number?.zones) return { zones: unite(number.zones, byAddress), country, source: 'number' };
	if (byAddress) return { zones: byAddress, country, source: 'address' };
	const several = COUNTRY_ZONES.get(lives);
	if (listZone !== '' && mayFill(listZone, several)) return { zones: [listZone], country, source: 'list' };
	return several ? { zones: several, country, source: 'several' } : { zones: [], country, source: 'none' };
}

export { isTimeZone } from './read-zone';
