/**
 * Where visitors come from: share, culture of names (first is the usual one), ways the country is written, cities with
 * state, endings of mail domains, legal forms, and numbering: `land` and `mobile` are prefixes with the count of digits
 * that follow; `trunk` is dialled before a number inside the country; `groups` is how people break up what follows the prefix.
 */
export const COUNTRIES = [
	{ code: 'US', share: 44, cultures: ['english', 'english', 'english', 'english', 'spanish', 'indian'], written: ['United States', 'USA', 'US', 'U.S.', 'United States of America', 'usa'], tlds: ['com', 'com', 'com', 'net', 'io'], forms: ['Inc.', 'LLC', 'Inc', 'Corp.', 'Co.', '', '', ''],
		cities: [['New York', 'NY'], ['San Francisco', 'CA'], ['Chicago', 'Illinois'], ['Boston', 'MA'], ['Austin', 'TX'], ['Seattle', 'WA'], ['Denver', 'CO'], ['Atlanta', 'Georgia'], ['Los Angeles', 'California'], ['Miami', 'FL'], ['Portland', 'OR'], ['Dallas', 'TX']],
		cc: '1', trunk: '', nanp: ['212', '646', '917', '415', '650', '312', '773', '213', '310', '617', '857', '206', '512', '214', '713', '404', '305', '702', '303', '602', '503', '612', '215', '202', '703', '919', '480', '619', '408', '714'] },
	{ code: 'CA', share: 4, cultures: ['english', 'english', 'french'], written: ['Canada', 'CA', 'CANADA'], tlds: ['ca', 'com'], forms: ['Inc.', 'Ltd.', ''], cities: [['Toronto', 'ON'], ['Vancouver', 'BC'], ['Montréal', 'Quebec'], ['Calgary', 'Alberta']],
		cc: '1', trunk: '', nanp: ['416', '604', '514', '403', '613', '647'] },
	{ code: 'GB', share: 10, cultures: ['english', 'english', 'english', 'indian'], written: ['United Kingdom', 'UK', 'GB', 'Great Britain', 'uk'], tlds: ['co.uk', 'com', 'co.uk'], forms: ['Ltd', 'Limited', 'PLC', 'Ltd.', ''], cities: [['London', ''], ['Manchester', ''], ['Birmingham', ''], ['Leeds', ''], ['Edinburgh', '']],
		cc: '44', trunk: '0', land: [['207', 7], ['208', 7], ['203', 7]], mobile: [['7400', 6], ['7500', 6], ['7711', 6], ['7801', 6]], groups: [3, 4] },
	{ code: 'DE', share: 13, cultures: ['german'], written: ['Germany', 'DE', 'Deutschland', 'germany'], tlds: ['de', 'de', 'com', 'eu'], forms: ['GmbH', 'AG', 'GmbH & Co. KG', 'KG', ''], cities: [['Berlin', ''], ['München', ''], ['Hamburg', ''], ['Köln', ''], ['Hannover', ''], ['Stuttgart', '']],
		cc: '49', trunk: '0', land: [['30', 8], ['89', 8], ['40', 8], ['511', 7], ['711', 7]], mobile: [['151', 8], ['170', 7], ['171', 7], ['175', 7]], groups: [3, 5] },
	{ code: 'FR', share: 6, cultures: ['french'], written: ['France', 'FR', 'FRANCE'], tlds: ['fr', 'fr', 'com'], forms: ['SA', 'SARL', 'SAS', ''], cities: [['Paris', ''], ['Lyon', ''], ['Marseille', ''], ['Toulouse', ''], ['Orléans', '']],
		cc: '33', trunk: '0', land: [['142', 6], ['145', 6], ['478', 6]], mobile: [['612', 6], ['668', 6], ['683', 6]], groups: [2, 2, 2] },
	{ code: 'ES', share: 4, cultures: ['spanish'], written: ['Spain', 'ES', 'España'], tlds: ['es', 'com'], forms: ['S.L.', 'S.A.', ''], cities: [['Madrid', ''], ['Barcelona', ''], ['Málaga', ''], ['Valencia', '']],
		cc: '34', trunk: '', land: [['913', 6], ['932', 6]], mobile: [['612', 6], ['654', 6], ['678', 6]], groups: [3, 3] },
	{ code: 'IT', share: 3, cultures: ['italian'], written: ['Italy', 'IT', 'Italia'], tlds: ['it', 'com'], forms: ['S.p.A.', 'S.r.l.', ''], cities: [['Milano', ''], ['Roma', ''], ['Torino', ''], ['Forlì', '']],
		cc: '39', trunk: '', land: [['026', 7], ['063', 7]], mobile: [['347', 7], ['338', 7], ['320', 7]], groups: [3, 4] },
	{ code: 'PL', share: 2, cultures: ['polish'], written: ['Poland', 'PL', 'Polska'], tlds: ['pl', 'com.pl'], forms: ['Sp. z o.o.', 'S.A.', ''], cities: [['Warszawa', ''], ['Kraków', ''], ['Łódź', ''], ['Wrocław', '']],
		cc: '48', trunk: '', land: [['226', 6], ['225', 6]], mobile: [['501', 6], ['602', 6], ['721', 6]], groups: [3, 3] },
	{ code: 'NL', share: 3, cultures: ['dutch'], written: ['Netherlands', 'NL', 'The Netherlands', 'Nederland'], tlds: ['nl', 'com'], forms: ['B.V.', 'N.V.', ''], cities: [['Amsterdam', ''], ['Rotterdam', ''], ['Utrecht', ''], ['Eindhoven', '']],
		cc: '31', trunk: '0', land: [['205', 6], ['104', 6]], mobile: [['612', 6], ['625', 6], ['651', 6]], groups: [3, 3] },
	{ code: 'SE', share: 2, cultures: ['nordic'], written: ['Sweden', 'SE', 'Sverige'], tlds: ['se', 'com'], forms: ['AB', ''], cities: [['Stockholm', ''], ['Göteborg', ''], ['Malmö', '']],
		cc: '46', trunk: '0', land: [['85', 6], ['84', 6]], mobile: [['701', 6], ['731', 6], ['761', 6]], groups: [3, 2, 2] },
	{ code: 'JP', share: 3, cultures: ['japanese'], written: ['Japan', 'JP', '日本'], tlds: ['co.jp', 'jp'], forms: ['K.K.', 'Co., Ltd.', ''], cities: [['Tokyo', ''], ['Osaka', ''], ['東京', ''], ['Yokohama', '']],
		cc: '81', trunk: '0', land: [['33', 7], ['35', 7], ['66', 7]], mobile: [['901', 7], ['801', 7], ['902', 7]], groups: [4, 4] },
	{ code: 'CN', share: 2, cultures: ['chinese'], written: ['China', 'CN', '中国'], tlds: ['cn', 'com.cn', 'com'], forms: ['Co., Ltd.', ''], cities: [['Shanghai', ''], ['Beijing', ''], ['上海', ''], ['Shenzhen', '']],
		cc: '86', trunk: '', land: [['1065', 6], ['2162', 6]], mobile: [['138', 8], ['139', 8], ['186', 8]], groups: [4, 4] },
	{ code: 'IN', share: 2, cultures: ['indian'], written: ['India', 'IN', 'INDIA'], tlds: ['in', 'co.in', 'com'], forms: ['Pvt. Ltd.', 'Private Limited', ''], cities: [['Mumbai', ''], ['Bengaluru', ''], ['Delhi', ''], ['Pune', '']],
		cc: '91', trunk: '0', land: [['2226', 6], ['8025', 6]], mobile: [['98', 8], ['99', 8], ['97', 8]], groups: [4, 4] },
	{ code: 'BR', share: 2, cultures: ['portuguese'], written: ['Brazil', 'BR', 'Brasil'], tlds: ['com.br'], forms: ['Ltda.', 'S.A.', ''], cities: [['São Paulo', ''], ['Rio de Janeiro', ''], ['Curitiba', '']],
		cc: '55', trunk: '', land: [['113', 7], ['213', 7]], mobile: [['119', 8], ['219', 8]], groups: [4, 4] }
];

/** What a phone number may be broken up with. */
const STYLES = ['plain', 'national', 'national', 'dots', 'hyphens', 'spaces', 'zeros', 'optional'];

const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));
const strides = new Map();
/** A stride near the golden section of `size` that shares no divisor with it. */
function stride(size) {
	let s = strides.get(size);
	if (s === undefined) {
		s = Math.round(size * 0.6180339887);
		while (divisor(size, s) !== 1) s++;
		strides.set(size, s);
	}
	return s;
}
/** Steps through 0 … size − 1 in what looks like no order, without meeting a number twice. */
const walk = (n, size) => ((n % size) * stride(size) + 12_345) % size;

/** Exchanges that no subscriber has, and what stands in for them. */
const NOT_EXCHANGES = new Map([311, 411, 511, 555, 611, 711].map((e, i) => [e, 720 + i]));

/** The n-th number of a country: no two n give the same number. Kind land or mobile. */
export function phoneNumber(country, kind, n) {
	if (country.nanp) {
		const k = walk(n * 2 + (kind === 'mobile' ? 1 : 0), country.nanp.length * 500 * 10_000);
		const exchange = 220 + Math.floor(k / (country.nanp.length * 10_000));
		return { prefix: country.nanp[k % country.nanp.length], exchange: String(NOT_EXCHANGES.get(exchange) ?? exchange), rest: String(Math.floor(k / country.nanp.length) % 10_000).padStart(4, '0') };
	}
	const ranges = country[kind];
	const [prefix, digits] = ranges[n % ranges.length];
	// The first digit is never 0: a few plans have no such numbers.
	const size = 8 * 10 ** (digits - 1);
	return { prefix, exchange: '', rest: String(2 * 10 ** (digits - 1) + walk(Math.floor(n / ranges.length), size)).padStart(digits, '0') };
}

const chunks = (digits, sizes) => {
	const out = [];
	let at = 0;
	for (const size of sizes) {
		if (at >= digits.length) break;
		out.push(digits.slice(at, at + size));
		at += size;
	}
	if (at < digits.length) out[out.length - 1] += digits.slice(at);
	return out;
};

/** A number as somebody would write it; `abroad` = must carry the country code. */
export function writePhone(country, number, rng, abroad) {
	const parts = country.nanp ? [number.prefix, number.exchange, number.rest] : [number.prefix, ...chunks(number.rest, country.groups)];
	const style = rng.pick(STYLES);
	if (style === 'plain') return `+${country.cc}${parts.join('')}`;
	if (style === 'zeros' && !country.nanp) return `00${country.cc} ${parts.join(' ')}`;
	if (style === 'optional' && country.trunk) return `+${country.cc} (${country.trunk}) ${parts.join(' ')}`;
	if (abroad || style === 'spaces') return `+${country.cc} ${parts.join(' ')}`;
	const [first, ...rest] = parts;
	if (country.nanp) return style === 'dots' ? parts.join('.') : style === 'hyphens' ? parts.join('-') : `(${first}) ${rest.join('-')}`;
	const inside = country.trunk + first;
	return style === 'dots' ? [inside, ...rest].join('.') : style === 'hyphens' ? [inside, ...rest].join('-') : `${inside} ${rest.join(' ')}`;
}
