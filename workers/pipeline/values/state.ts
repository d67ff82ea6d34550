import { foldKey } from './text';

type StateCountry = 'US' | 'CA' | 'AU';

const names: Record<StateCountry, string> = {
	US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|DC Washington DC|DC Washington D C|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WA Washington State|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico|GU Guam|VI US Virgin Islands|AS American Samoa|MP Northern Mariana Islands|AZ Ariz|CA Calif|CO Colo|CT Conn|FL Fla|IL Ill|KS Kans|MA Mass|MI Mich|MN Minn|NE Nebr|OK Okla|NV Nev|IN Ind|KY Ky|LA La|MT Mont|ND N Dak|SD S Dak|NM N Mex|NH N Hamp|WV W Va|WY Wyo|AR Ark|GA Ga|MD Md|MO Mo|VT Vt|VA Va|DC Dist of Columbia|OR Ore|PA Penna|PA Penn|TN Tenn|TX Tex|WA Wash|WI Wis|NY New York State|NY NY State',
	CA: 'AB Alberta|BC British Columbia|BC Colombie Britannique|MB Manitoba|NB New Brunswick|NB Nouveau Brunswick|NL Newfoundland and Labrador|NL Newfoundland|NS Nova Scotia|NS Nouvelle Ecosse|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|QC PQ|SK Saskatchewan|YT Yukon|YT Yukon Territory|ON Ont|AB Alta|SK Sask|NL Nfld|PE PEI|PE Ile du Prince Edouard|NL Terre Neuve et Labrador|NT Territoires du Nord Ouest|BC B C',
	AU: 'NSW New South Wales|VIC Victoria|QLD Queensland|WA Western Australia|SA South Australia|TAS Tasmania|ACT Australian Capital Territory|NT Northern Territory|VIC Vict'
};

function table(list: string): Map<string, string> {
	const map = new Map<string, string>();
	for (const entry of list.split('|')) {
		const space = entry.indexOf(' ');
		const code = entry.slice(0, space);
		map.set(foldKey(entry.slice(space)), code);
		map.set(code.toLowerCase(), code);
	}
	return map;
}
const tables: Record<StateCountry, Map<string, string>> = { US: table(names.US), CA: table(names.CA), AU: table(names.AU) };

function lookUp(text: string, countries: readonly StateCountry[]): string | null {
	const key = foldKey(text);
	const squeezed = /^(?:\p{L} )+\p{L}$/u.test(key) ? key.replace(/ /gu, '') : key;
	for (const c of countries) {
		const code =
			tables[c].get(key) ?? tables[c].get(squeezed) ?? tables[c].get(key.replace(/^(?:state|commonwealth|province|territory) of /u, ''));
		if (code !== undefined) return code;
	}
	return null;
}

/**
 * Code of a state of the US, Canada or Australia, also from "US-CA", "CA - California" and "State of Ohio"; null for
 * unknown names. Country '' = any of the three, in that order; another country has none.
 */
export function stateCode(raw: string, country: string): string | null {
	if (raw.length > 60) return null;
	const countries: StateCountry[] =
		country === '' ? ['US', 'CA', 'AU'] : country === 'US' || country === 'CA' || country === 'AU' ? [country] : [];
	if (countries.length === 0) return null;
	const whole = lookUp(raw, countries);
	if (whole !== null) return whole;
	const [, nation, part] = /^\s*(US|CA|AU)-([A-Z]{2,3})\s*$/iu.exec(raw) ?? [];
	if (nation !== undefined && part !== undefined)
		return lookUp(
			part,
			countries.filter((c) => c === nation.toUpperCase())
		);
	const pieces = raw.split(/[(),]|\s[-–]\s/u).filter((piece) => piece.trim() !== '');
	const found = pieces.length === 2 ? new Set(pieces.map((piece) => lookUp(piece, countries))) : new Set<null>();
	return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The name of a state of the US, Canada or Australia by its code, or null. Country '' = the first of the three that has such a code. */
export function stateName(code: string, country: string): string | null {
	for (const c of ['US', 'CA', 'AU'] as const) {
		const entry = country === '' || country === c ? names[c].split('|').find((e) => e.startsWith(`${code} `)) : undefined;
		if (entry !== undefined) return entry.slice(code.length + 1);
	}
	return null;
}
