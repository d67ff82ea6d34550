import { countryCode, isCountryCode } from '../../pipeline/values/country';
import { stateCode, stateName } from '../../pipeline/values/state';
import { textOf } from '../shared/json';
import type { Kinds } from '../shared/kinds';
import type { Values } from '../shared/values';

/**
 * Mautic takes a country by its English name alone, out of a list of its own (CoreBundle/Assets/json/countries.json), and a state by its
 * name (regions.json): "country: This value is not valid." is its answer to a code. Here are the names that are others there than usual.
 */
const OWN =
	'AG=Antigua and Barbuda|BA=Bosnia and Herzegovina|BL=Saint Barthelemy|BQ=Bonaire, Saint Eustatius and Saba|CD=Democratic Republic of the Congo|CG=Republic of the Congo|CZ=Czech Republic|GS=South Georgia and the South Sandwich Islands|GW=Guinea Bissau|HK=Hong Kong|HM=Heard Island and McDonald Islands|KN=Saint Kitts and Nevis|LC=Saint Lucia|MF=Saint Martin|MK=Macedonia|MM=Myanmar|MO=Macao|PM=Saint Pierre and Miquelon|PN=Pitcairn|PS=Palestine|SH=Saint Helena, Ascension and Tristan da Cunha|SJ=Svalbard and Jan Mayen|ST=Sao Tome and Principe|SZ=Swaziland|TC=Turks and Caicos Islands|TL=East Timor|TR=Turkey|TT=Trinidad and Tobago|VA=Holy See|VC=Saint Vincent and the Grenadines|VG=Virgin Islands (British)|VI=Virgin Islands (U.S.)|WF=Wallis and Futuna';
const own = new Map(OWN.split('|').map((entry) => [entry.slice(0, 2), entry.slice(3)] as const));
const codes = new Map([...own].map(([code, name]) => [name, code]));
const english = new Intl.DisplayNames(['en'], { type: 'region' });

const nameOf = (country: string): string => (isCountryCode(country) ? (own.get(country) ?? english.of(country) ?? country) : country);
const codeOf = (country: string): string => codes.get(country) ?? countryCode(country) ?? country;

/** What a field is; Mautic's own two where its list can't be read. */
const formOf = (name: string, kinds: Kinds | null): string | undefined =>
	kinds ? kinds.get(name)?.form : { country: 'country', state: 'region' }[name];

/** Fields of the kinds `country` and `region`, and the country that a record's states are told by. */
function placesOf(values: Values, kinds: Kinds | null): [name: string, form: 'country' | 'region', value: string][] {
	return Object.entries(values).flatMap(([name, value]): [string, 'country' | 'region', string][] => {
		const form = formOf(name, kinds);
		return (form === 'country' || form === 'region') && typeof value === 'string' && value !== '' ? [[name, form, value]] : [];
	});
}

/** A record's values with its countries and states by their names. */
export function named(values: Values, kinds: Kinds | null): Values {
	const places = placesOf(values, kinds);
	const country = codeOf(places.find(([, form]) => form === 'country')?.[2] ?? '');
	return {
		...values,
		...Object.fromEntries(places.map(([name, form, v]) => [name, form === 'country' ? nameOf(v) : (stateName(v, country) ?? v)]))
	};
}

/** What stands in a field, as contacts hold it here: a country and a state by their codes, several choices with commas for the bars. */
export function shown(name: string, value: unknown, kinds: Kinds | null): unknown {
	const form = formOf(name, kinds);
	if (form === 'several' && typeof value === 'string') return value.replaceAll('|', ', ');
	const text = textOf(value);
	if (text === null || (form !== 'country' && form !== 'region')) return value;
	return form === 'country' ? codeOf(text) : (stateCode(text, '') ?? text);
}
