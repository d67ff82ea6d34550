import { countryCode } from '../values/country';
import { readDate } from '../values/date';
import { parseNumber } from '../values/number';
import { stateCode } from '../values/state';
import { TITLES } from '../values/name-words';

/** Kinds of values that can be told from the text alone. A value can be of several kinds. */
export const KINDS = [
	'email', 'phone', 'url', 'linkedin', 'handle', 'date', 'number', 'postalCode', 'country', 'state', 'name', 'company',
	'honorific', 'job', 'yesNo', 'address', 'place', 'phoneLabel', 'timeZone', 'text'
] as const;
export type Kind = (typeof KINDS)[number];

/** How many of a column's filled sample values are of each kind. */
export interface ColumnContent {
	filled: number;
	hits: Record<Kind, number>;
	distinct: number;
	/** First three filled values. */
	samples: string[];
	averageLength: number;
	/** A value that is not of the kind, to show in a warning. */
	exception(kind: Kind): string;
}

const JOB = /\b(manager|director|dir|head|chief|officer|ceo|cto|cfo|coo|cmo|cio|vp|vice president|president|founder|owner|partner|engineer|eng|developer|analyst|consultant|specialist|assistant|associate|executive|lead|intern|sales|marketing|buyer|designer|architect|administrator|coordinator|professor|teacher|nurse|physician|lawyer|attorney|accountant|scientist|researcher|student|supervisor|technician|representative|advisor|planner|trainer|editor|clerk|principal|controller|strategist|producer|geschäftsführer|leiter|leiterin|referent)\b/i;
const COMPANY = /\b(inc|llc|ltd|limited|gmbh|ag|kg|corp|corporation|co|company|group|holdings?|plc|llp|s\.?a\.?|s\.?r\.?l|b\.?v|n\.?v|oy|ab|pty|solutions|systems|technologies|industries|partners|university|institute|bank|services|labs?|consulting|international)\b\.?|株式会社|有限公司/i;
const STREET = /\b(street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|place|square|sq|highway|hwy|suite|ste|floor|box|rue|via|calle|avenida|plaza)\b|stra(ß|ss)e|str\.|platz|weg\b/i;
const POSTAL = /^(\d{4,6}|\d{5}-\d{4}|\d{3}-\d{4}|\d{2}-\d{3}|\d{5}-\d{3}|\d{4}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{1,2}-\d{4,5})$/i;
const YES_NO = /^(y|n|yes|no|true|false|0|1|x|✓|opted[ -]?(in|out)|opt[ -]?(in|out)|subscribed|unsubscribed|granted|denied|given|withdrawn|accepted|declined|active|inactive|confirmed|ja|nein|oui|non|sí|si)$/i;
const PHONE_LABEL = /^\*?\s*(mobile|cell|cellular|work|home|business|office|main|fax|other|private|personal|direct|company)( (phone|fax|number))?$/i;
const ZONE = /^([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_]+)?|(UTC|GMT)\s*[+-]?\d{0,2}(:\d{2})?|[+-]\d{1,2}:\d{2}|[ECMP][SD]T|CET|CEST)$/;
const PLACEHOLDER = /^(n\/?a|-+|none|null|unknown|\.|\?|#n\/a)$/i;

const tests: Record<Kind, (v: string) => boolean> = {
	email: (v) => /^(mailto:)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/i.test(v) || /<[^\s@<>]+@[^\s@<>]+>$/.test(v),
	phone: (v) => isPhone(v),
	url: (v) => /^(https?:\/\/|www\.)[^\s]+$/i.test(v) || /^([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(v),
	linkedin: (v) => /linkedin\.com\//i.test(v),
	handle: (v) => /^@\w{1,30}$/.test(v) || /(twitter|x)\.com\//i.test(v),
	date: (v) => readDate(v) !== null,
	number: (v) => parseNumber(v, false) !== null || /^\d[\d,.]*\s?(-|–|to)\s?\d[\d,.]*$|^[<>]?\s?\d[\d,.]*\+?$/.test(v),
	postalCode: (v) => POSTAL.test(v),
	country: (v) => countryCode(v) !== null,
	state: (v) => stateCode(v, '') !== null,
	name: (v) => isName(v),
	company: (v) => COMPANY.test(v),
	honorific: (v) => v.split(/\s+/).every((w) => TITLES.has(w.toLowerCase().replace(/\./g, ''))),
	job: (v) => JOB.test(v),
	yesNo: (v) => YES_NO.test(v),
	address: (v) => /\d/.test(v) && STREET.test(v),
	place: (v) => !/[\d@]/.test(v) && /^\p{L}[\p{L}\p{M}\s.'’,()/-]*$/u.test(v),
	phoneLabel: (v) => PHONE_LABEL.test(v),
	timeZone: (v) => ZONE.test(v),
	text: (v) => /\p{L}/u.test(v)
};

function isPhone(v: string): boolean {
	if (/^p:\+/.test(v)) return true;
	const m = /^(?:tel:\s*)?[+(]?[\d\s().\-/]*\d(?:\s*(?:ext\.?|x|#)\s*\d{1,6})?$/i.exec(v);
	if (!m || v.length > 40) return false;
	const digits = v.replace(/\D/g, '').length;
	if (digits < 7 || digits > 18) return false;
	return /^[+(0]/.test(v) || /[\s()./-]/.test(v) || digits >= 9 ? readDate(v) === null : false;
}

function isName(v: string): boolean {
	if (/[\d@:/\\<>]/.test(v) || v.length > 60) return false;
	const words = v.split(/\s+/);
	return words.length <= 6 && /^\p{L}/u.test(v) && words.every((w) => /^[("']?\p{L}[\p{L}\p{M}.'’,)"-]*$/u.test(w));
}

/** Looks at the sample values of one column. Placeholders such as N/A count as blank. */
export function columnContent(values: readonly string[]): ColumnContent {
	const filled = values.map((v) => v.trim()).filter((v) => v !== '' && !PLACEHOLDER.test(v));
	const short = filled.map((v) => v.slice(0, 300));
	const hits = Object.fromEntries(KINDS.map((k) => [k, 0])) as Record<Kind, number>;
	for (const v of short) for (const k of KINDS) if (tests[k](v)) hits[k]++;
	return {
		filled: filled.length,
		hits,
		distinct: new Set(filled).size,
		samples: [...new Set(filled)].slice(0, 3).map((v) => v.slice(0, 200)),
		averageLength: filled.length === 0 ? 0 : short.reduce((n, v) => n + v.length, 0) / filled.length,
		exception: (kind) => short.find((v) => !tests[kind](v)) ?? ''
	};
}

/** Share of filled values of a kind, 0–1; 0 for a blank column. */
export const share = (c: ColumnContent, kind: Kind): number => (c.filled === 0 ? 0 : c.hits[kind] / c.filled);
