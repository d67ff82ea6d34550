import { countryCode, isPartCode } from '../values/country';
import { readDate } from '../values/date';
import { isRealDomain } from '../values/emails/email';
import { parseNumber } from '../values/number';
import { phoneParts, severalEmails } from '../values/several';
import { stateCode } from '../values/state';
import { TITLES } from '../values/names/name-words';
import { isCompany, isJob, isPhoneLabel, isStatus, isStreet, isYesNo } from './content-words';

/** Kinds of values that can be told from the text alone. A value can be of several kinds. */
const KINDS = [
	'email',
	'phone',
	'url',
	'linkedin',
	'handle',
	'date',
	'number',
	'postalCode',
	'country',
	'state',
	'name',
	'company',
	'honorific',
	'job',
	'yesNo',
	'status',
	'address',
	'place',
	'phoneLabel',
	'timeZone',
	'text'
] as const;
export type Kind = (typeof KINDS)[number];

/** How many of a column's filled sample values are of each kind. */
export interface ColumnContent {
	filled: number;
	hits: Record<Kind, number>;
	distinct: number;
	/** First three filled values. */
	samples: string[];
	/** Every distinct filled value. */
	values: string[];
	/** Nothing but figures, as a field of numbers takes them. */
	plainNumbers: boolean;
	averageLength: number;
	/** A value that is not of the kind, to show in a warning. */
	exception(kind: Kind): string;
}

const POSTAL =
	/^(\d{3,9}|\d{5}-\d{4}|\d{3}-\d{4}|\d{2}-\d{3}|\d{5}-\d{3}|\d{4}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{1,2}-\d{4,5})$/i;
const ZONE =
	/^([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_]+)?|(UTC|GMT)\s*[+-]?\d{0,2}(:\d{2})?|[+-]\d{1,2}:\d{2}|[ECMP][SD]T|CET|CEST)$/;
const PLACEHOLDER = /^(n\/?a|-+|none|null|unknown|\.|\?|#n\/a)$/i;

const tests: Record<Kind, (v: string) => boolean> = {
	email: (v) =>
		/^(mailto:)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/i.test(v) ||
		/<[^\s@<>]+@[^\s@<>]+>$/.test(v) ||
		/^([^\s@]+@[^\s@]+) - \1$/i.test(v) ||
		severalEmails(v) !== null,
	phone: (v) => isPhone(v) || arePhones(v),
	// "anna.b" is a user's name: what has no scheme needs a top-level domain that exists.
	url: (v) =>
		/^(https?:\/\/|www\.)[^\s]+$/i.test(v) ||
		(/^([\p{L}\p{N}-]+\.)+\p{L}{2,}(\/\S*)?$/u.test(v) && isRealDomain((v.split('/')[0] as string).toLowerCase())),
	linkedin: (v) => /linkedin\.com\//i.test(v),
	handle: (v) => /^@\w{1,30}$/.test(v) || /(twitter|x)\.com\//i.test(v),
	date: (v) => readDate(v) !== null,
	number: (v) => parseNumber(v, false) !== null || /^\d[\d,.]*\s?(-|–|to)\s?\d[\d,.]*$|^[<>]?\s?\d[\d,.]*\+?$/.test(v),
	postalCode: (v) => POSTAL.test(v),
	country: (v) => countryCode(v) !== null,
	state: (v) => stateCode(v, '') !== null || isPartCode(v),
	name: (v) => isName(v),
	company: (v) => isCompany(v),
	honorific: (v) => v.split(/\s+/).every((w) => TITLES.has(w.toLowerCase().replace(/\./g, ''))),
	job: (v) => isJob(v),
	yesNo: (v) => isYesNo(v),
	status: (v) => isStatus(v),
	address: (v) => isStreet(v),
	place: (v) => !/[\d@]/.test(v) && /^\p{L}[\p{L}\p{M}\s.'’,()/-]*$/u.test(v),
	phoneLabel: (v) => isPhoneLabel(v),
	timeZone: (v) => ZONE.test(v),
	text: (v) => /\p{L}/u.test(v)
};

const WITH_DIGITS: readonly Kind[] = ['phone', 'date', 'number', 'postalCode', 'address'];
const WITH_AT: readonly Kind[] = ['email', 'handle', 'text', 'url', 'linkedin'];
const NO_DIGITS = KINDS.filter((k) => !WITH_DIGITS.includes(k));
/** Figures and signs only: no words to look at. */
const FIGURES: readonly Kind[] = [...WITH_DIGITS, 'yesNo', 'timeZone'];

/** The kinds that a value can be of by the signs in it: most tests cost more than this look. */
function possible(v: string): readonly Kind[] {
	if (v.includes('@')) return WITH_AT;
	if (!/\p{N}/u.test(v)) return NO_DIGITS;
	return /\p{L}/u.test(v) ? KINDS : FIGURES;
}

function isPhone(v: string): boolean {
	if (/^p:\+/.test(v)) return true;
	const m = /^(?:tel:\s*)?[+(]?[\d\s().\-/]*\d(?:\s*(?:ext\.?|x|#)\s*\d{1,6})?$/i.exec(v);
	if (!m || v.length > 40) return false;
	// -93.2928317: a number with a decimal point, not a phone.
	if (/^-|^[1-9]\d{0,2}\.\d+$/.test(v)) return false;
	const digits = v.replace(/\D/g, '').length;
	if (digits < 7 || digits > 18) return false;
	return /^[+(0]/.test(v) || /[\s()./-]/.test(v) || digits >= 9 ? readDate(v) === null : false;
}

/** Several numbers in one cell, of which cleaning takes the first. */
function arePhones(v: string): boolean {
	if (v.length < 15 || v.length > 120) return false;
	const parts = phoneParts(v);
	return parts.length > 1 && parts.length < 6 && parts.every(isPhone);
}

function isName(v: string): boolean {
	if (/[\d@:/\\<>]/.test(v) || v.length > 60) return false;
	const words = v.split(/\s+/);
	return words.length <= 6 && /^\p{L}/u.test(v) && words.every((w) => /^[("']?\p{L}[\p{L}\p{M}.'’,)"-]*$/u.test(w));
}

/** Without the apostrophe by which programs keep spreadsheets from changing a number; cleaning takes it off as well. */
const bare = (v: string): string => (/^['’][+=@\d-]/.test(v) ? v.slice(1) : v);

/** Looks at the sample values of one column. Placeholders such as N/A count as blank. */
export function columnContent(cells: readonly string[]): ColumnContent {
	const filled = cells.map((v) => bare(v.trim())).filter((v) => v !== '' && !PLACEHOLDER.test(v));
	const short = filled.map((v) => v.slice(0, 300));
	const values = [...new Set(filled)];
	const hits = Object.fromEntries(KINDS.map((k) => [k, 0])) as Record<Kind, number>;
	for (const v of short) for (const k of possible(v)) if (tests[k](v)) hits[k]++;
	return {
		filled: filled.length,
		hits,
		distinct: values.length,
		samples: values.slice(0, 3).map((v) => v.slice(0, 200)),
		values,
		plainNumbers: short.every((v) => /^-?\d{1,9}([.,]\d{1,4})?$/.test(v)),
		averageLength: filled.length === 0 ? 0 : short.reduce((n, v) => n + v.length, 0) / filled.length,
		exception: (kind) => short.find((v) => !tests[kind](v)) ?? ''
	};
}

/** Share of filled values of a kind, 0–1; 0 for a blank column. */
export const share = (c: ColumnContent, kind: Kind): number => (c.filled === 0 ? 0 : c.hits[kind] / c.filled);
