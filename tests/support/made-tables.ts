import { dice, type Dice } from './dice';

/** Tables of many kinds, contacts and open data alike, drawn by a seed: what reading is measured on (see made-files.ts). */
export interface MadeTable {
	kind: string;
	names: string[];
	rows: string[][];
}

const list = (text: string): string[] => text.split('|');
const FIRST = list('Ana|Tom|Jürgen|Zoë|María|Łukasz|Chloé|Olga|Иван|Björn|Sofia|Liam|Emma|Aiko|Wei|Fatima|Ahmed|Piotr');
const LAST = list("Silva|Berg|Müller|O'Neill|García|van der Berg|Smith|Jones|Nowak|Dupont|Rossi|Петров|Tanaka|Wang|López-Díaz|McDonald");
const CITY = list('Berlin|São Paulo|New York|Kiel|Lisboa|Warszawa|東京|Paris|Leeds|Montréal|Washington, DC|Zürich|Stratford-upon-Avon');
const COUNTRY = list('Germany|Portugal|Japan|United States|France|Poland|Canada|Korea, Republic of|Brazil|India|Kenya');
const COMPANY = list(
	'Nordlicht GmbH|Hafen & Söhne|Hafen, Inc.|Nordwind Ltd|Kiel Corporation|Lindenhof|Seeblick Co.|Müller AG|株式会社東京'
);
const TITLE = list('CEO|Head of Sales|Account Manager|Engineer|VP, Marketing|Owner|Geschäftsführer|Directeur commercial');
const REGION = list(
	'Bayern|Hessen|Sachsen|Ontario|Quebec|Texas|California|Wales|Scotland|Île-de-France|Lazio|Andalucía|Hokkaido|Zuid-Holland'
);
const WORDS =
	'the of and to in is that for it as was with be by on not but at are this have from or had which one you were all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any now such like our over man even most made after also did many'.split(
		' '
	);
const CHOICES = [
	'A|B|C|D',
	'Low|Medium|High',
	'open|closed|pending',
	'North|South|East|West',
	'active|inactive',
	'Strongly agree|Agree|Neutral|Disagree',
	'red|green|blue'
].map(list);
const MONTHS = list('Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec');
const two = (n: number): string => String(n).padStart(2, '0');

export function sentence(g: Dice, least = 3, most = 18): string {
	const words = Array.from({ length: g.range(least, most) }, () => g.pick(WORDS) + (g.chance(0.07) ? ',' : g.chance(0.02) ? ';' : ''));
	const text = words.join(' ');
	return text.charAt(0).toUpperCase() + text.slice(1) + g.pick(['', '.', '.', '!', '?']);
}

type Cell = (row: number) => string;
interface Kind {
	names: string;
	cell: (g: Dice, comma: boolean) => Cell;
}

const decimal = (text: string, comma: boolean): string => (comma ? text.replace('.', ',') : text);
const grouped = (n: number, by: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, by);

const KINDS: Record<string, Kind> = {
	first: { names: 'First Name|Vorname|Prénom|Nombre|Given name', cell: (g) => () => g.pick(FIRST) },
	last: { names: 'Last Name|Nachname|Nom|Apellido|Surname', cell: (g) => () => g.pick(LAST) },
	full: { names: 'Name|Full Name|Contact|Teilnehmer|Nom complet|氏名', cell: (g) => () => `${g.pick(FIRST)} ${g.pick(LAST)}` },
	email: {
		names: 'Email|E-Mail|Email Address|Courriel|Correo electrónico|メール',
		cell: (g) => (i) => (g.chance(0.1) ? '' : `user${g.range(0, 9999)}.${i}@${g.pick(['hafen.example', 'mail.example.org'])}`)
	},
	phone: {
		names: 'Phone|Telefon|Téléphone|Mobile|Tel.',
		cell: (g) => () =>
			g.pick(['+49 30 ', '(212) ', '0', '+1-555-', '+33 1 ']) + g.range(100, 999) + g.pick([' ', '-', '']) + g.range(1000, 9999)
	},
	company: { names: 'Company|Firma|Société|Organization|Empresa', cell: (g) => () => g.pick(COMPANY) },
	title: { names: 'Job Title|Position|Title|Funktion|Cargo', cell: (g) => () => g.pick(TITLE) },
	city: { names: 'City|Ort|Ville|Town|Municipality', cell: (g) => () => g.pick(CITY) },
	country: { names: 'Country|Land|Pays|Country/Region', cell: (g) => () => g.pick(COUNTRY) },
	region: { names: 'Region|State|Area name|Local authority|Bundesland|Geography', cell: (g) => () => g.pick(REGION) },
	tags: { names: 'Tags|Labels|Keywords', cell: (g) => () => g.pick(['vip,booth', 'a;b;c', 'lead', '', 'red, green', 'x|y']) },
	notes: { names: 'Notes|Comment|Bemerkung|Remarks|Description', cell: (g) => () => (g.chance(0.3) ? '' : sentence(g)) },
	label: { names: 'Description|Definition|Label|Long name', cell: (g) => () => sentence(g, 2, 9).replace(/[.!?]$/, '') },
	id: { names: 'ID|id|No.|#|Record ID|OBJECTID', cell: () => (i) => String(i + 1) },
	code: {
		names: 'Code|SKU|Area code|Kennung|ISO|ons_code',
		cell: (g) => {
			const p = g.pick(['A', 'AB-', 'GB', 'E0600', 'DE-']);
			return () => p + g.range(10, 9999);
		}
	},
	integer: {
		names: 'Count|Total|Population|Number of cases|Anzahl|Quantity|n|Votes',
		cell: (g) => {
			const m = g.pick([10, 100, 1000, 100_000]);
			return () => String(g.range(0, m));
		}
	},
	decimal: {
		names: 'Value|Rate|Temperature|Mean|Index|Wert|height_cm|Speed (km/h)|NO2 (µg/m³)',
		cell: (g, comma) => {
			const d = g.range(1, 4);
			const m = g.pick([1, 10, 1000]);
			return () => decimal((g.roll() * m).toFixed(d), comma);
		}
	},
	money: {
		names: 'Amount|Budget|Expenditure|Price|Betrag|Montant (€)',
		cell: (g, comma) => {
			const s = g.pick(['$', '€', '£', '']);
			return () => s + grouped(g.range(100, 9_999_999), comma ? '.' : ',');
		}
	},
	percent: { names: 'Percent|Share|%|Anteil', cell: (g, comma) => () => decimal(`${(g.roll() * 100).toFixed(1)}%`, comma) },
	date: {
		names: 'Date|Datum|Created|Start date|Connected On|Birthday',
		cell: (g) => {
			const form = g.range(0, 5);
			return () => {
				const y = g.range(1990, 2025),
					m = g.range(1, 12),
					d = g.range(1, 28);
				return [
					`${y}-${two(m)}-${two(d)}`,
					`${two(d)}.${two(m)}.${y}`,
					`${m}/${d}/${y}`,
					`${two(d)} ${MONTHS[m - 1]} ${y}`,
					`${MONTHS[m - 1]} ${d}, ${y}`,
					`${y}${two(m)}${two(d)}`
				][form] as string;
			};
		}
	},
	time: { names: 'Time|Uhrzeit|Departure|Duration', cell: (g) => () => `${two(g.range(0, 23))}:${two(g.range(0, 59))}` },
	moment: {
		names: 'Timestamp|Created at|datetime|Last modified',
		cell: (g) => {
			const t = g.pick([' ', 'T']);
			return () =>
				`${g.range(2010, 2025)}-${two(g.range(1, 12))}-${two(g.range(1, 28))}${t}${two(g.range(0, 23))}:${two(g.range(0, 59))}:00`;
		}
	},
	latitude: { names: 'Latitude|lat|y', cell: (g) => () => (g.roll() * 180 - 90).toFixed(6) },
	url: {
		names: 'URL|Website|Link|Photo',
		cell: (g) => (i) => `https://www.hafen.example/${g.pick([`item?id=${i}&a=1`, `p/${i}`, 'search?q=a,b', 'a;b'])}`
	},
	json: { names: 'json|attributes|properties', cell: (g) => (i) => JSON.stringify({ type: 'Point', at: [g.range(0, 90), i] }) },
	point: { names: 'Location|geo_point', cell: (g) => () => `(${(g.roll() * 90).toFixed(4)}, ${(g.roll() * 90).toFixed(4)})` },
	flag: {
		names: 'Active|Consent|Attended|is_valid',
		cell: (g) => {
			const c = g.pick(['Yes|No', 'TRUE|FALSE', '0|1', 'Y|N', 'ja|nein'].map(list));
			return () => g.pick(c);
		}
	},
	choice: {
		names: 'Category|Status|Type|Level|Sector|group',
		cell: (g) => {
			const c = g.pick(CHOICES);
			return () => g.pick(c);
		}
	},
	question: {
		names: "Q1. How satisfied are you with our service?|What's your company?|Would you recommend us to others, and why?|Q7",
		cell: (g) => {
			const c = g.pick(CHOICES);
			return () => g.pick(c);
		}
	},
	missing: { names: 'Obs|Measure|x1', cell: (g) => () => g.pick(['NA', 'n/a', '-', '..', '', '17', '4']) },
	blank: { names: 'Fax|Middle Name|Reserved', cell: () => () => '' },
	word: {
		names: 'Term|Element|Species|Title',
		cell: (g) => () => {
			const w = g.pick(WORDS);
			return w.charAt(0).toUpperCase() + w.slice(1);
		}
	},
	log: {
		names: 'message|Event|Log text',
		cell: (g) => () => `[${g.pick(['INFO', 'WARN'])}] ${sentence(g, 3, 10)} (code=${g.range(0, 99)})`
	}
};

/** Columns by kind of table: "?" = sometimes; a bar = one of these; "years" = years as names of numbers. */
const TABLES: Record<string, string> = {
	contacts: 'id? first last email phone? company? title? city? country? tags? notes? date? flag? blank?',
	people: 'full email? phone? company? city? notes? url?',
	measures: 'date|moment time? decimal decimal? integer? missing? code?',
	statistics: 'region code? years',
	counts: 'region integer integer percent decimal? money?',
	budget: 'region|label code? money money? percent?',
	codes: 'code label notes?',
	texts: 'word|full city|region choice label|notes country?',
	choices: 'choice choice question? choice?',
	matrix: 'decimal decimal integer? decimal? integer? decimal?',
	single: 'word|full|integer|date|email|label|code|decimal|notes|url',
	events: 'id? date time label city latitude url?',
	products: 'code label money|decimal integer json? url? choice?',
	logs: 'moment choice log integer?',
	survey: 'id question choice integer question? choice? question? integer? choice?',
	places: 'id? point|latitude region integer',
	times: 'word time time time? time?',
	pairs: 'word|city|code label|country|company'
};

const STYLES: ((name: string) => string)[] = [
	(s) => s,
	(s) => s,
	(s) => s,
	(s) =>
		s
			.toLowerCase()
			.replace(/[^\p{L}\d]+/gu, '_')
			.replace(/^_|_$/g, '') || 'x',
	(s) => s.toUpperCase(),
	(s) => s.toLowerCase()
];

export const TABLE_KINDS = Object.keys(TABLES);

export function makeTable(seed: number, comma: boolean): MadeTable {
	const g = dice(seed);
	const kind = g.pick(TABLE_KINDS);
	const style = g.pick(STYLES);
	const names: string[] = [];
	const cells: Cell[] = [];
	for (const part of (TABLES[kind] as string).split(' ')) {
		if (part.endsWith('?') && g.chance(0.45)) continue;
		const id = g.pick(list(part.replace('?', '')));
		const years = id === 'years' ? g.range(3, 12) : 0;
		const from = g.range(1980, 2010);
		const figure = g.pick(['integer', 'decimal', 'percent', 'money']);
		for (let k = 0; k < Math.max(1, years); k++) {
			const { names: called, cell } = KINDS[years > 0 ? figure : id] as Kind;
			const name = years > 0 ? String(from + k) : style(g.pick(list(called)));
			const again = names.filter((n) => n === name || n.startsWith(`${name} `)).length;
			names.push(again > 0 ? `${name} ${again + 1}` : name);
			cells.push(cell(g, comma));
		}
	}
	const sparse = g.chance(0.25) ? g.roll() * 0.5 : 0.03;
	const length = g.chance(0.15) ? g.range(1, 3) : g.chance(0.3) ? g.range(4, 12) : g.range(13, 80);
	const rows = Array.from({ length }, (_, i) => {
		const row: string[] = cells.map((c) => (g.chance(sparse) ? '' : c(i)));
		if (row.join('') === '') row[0] = (cells[0] as Cell)(i) || 'x';
		return row;
	});
	return { kind, names, rows };
}
