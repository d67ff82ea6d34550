import metadata from 'libphonenumber-js/max/metadata';

/*
 * Numbering plans, read from the metadata of libphonenumber-js (Google's tables). The library compiles every pattern
 * anew for every number; here each is compiled once per country, which makes a reading many times cheaper. That the
 * answers are the library's own is held by a property test over all countries.
 */

/** The library's words for kinds of numbers, in small letters. */
export type NumberType =
	| 'fixed_line'
	| 'mobile'
	| 'fixed_line_or_mobile'
	| 'toll_free'
	| 'premium_rate'
	| 'personal_number'
	| 'voicemail'
	| 'uan'
	| 'pager'
	| 'voip'
	| 'shared_cost';

/** A number read by a plan. */
export interface PlanReading {
	e164: string;
	/** ISO alpha-2; '' where several countries share the calling code and none fits, or none has it. */
	country: string;
	type: NumberType | '';
	/** The plan knows the number. */
	valid: boolean;
	/** Its length is one that the plan has. */
	possible: boolean;
	/** The digits alone tell the country, so that the international form reads the same. */
	sure: boolean;
}

interface TypePattern {
	pattern: RegExp;
	lengths: readonly number[];
}
interface Plan {
	region: string;
	code: string;
	/** What is dialled before a number abroad. */
	idd: RegExp | null;
	pattern: RegExp;
	lengths: readonly number[];
	trunk: string;
	prefix: RegExp | null;
	transform: string;
	leading: RegExp | null;
	/** null = the plan has none of the kind; undefined pattern text ('' in the tables) is null too, but see `anyMobile`. */
	types: readonly (TypePattern | null)[];
	/** Fixed lines can't be told from mobiles. */
	mixed: boolean;
}

/** Order of the kinds in the tables. */
const columns: readonly NumberType[] = [
	'fixed_line',
	'mobile',
	'toll_free',
	'premium_rate',
	'personal_number',
	'voicemail',
	'uan',
	'pager',
	'voip',
	'shared_cost'
];
/** Order in which kinds other than fixed lines are asked. */
const asked: readonly number[] = [
	'mobile',
	'premium_rate',
	'toll_free',
	'shared_cost',
	'voip',
	'personal_number',
	'pager',
	'uan',
	'voicemail'
].map((t) => columns.indexOf(t as NumberType));
const MIN_NATIONAL = 2;
const MAX_NATIONAL = 17;
const MAX_CODE = 3;

type Row = readonly unknown[];
interface Tables {
	countries: Record<string, Row>;
	country_calling_codes: Record<string, string[]>;
	nonGeographic: Record<string, Row>;
}
/** The package's types call the rows opaque. */
const tables = metadata as unknown as Tables;
const has = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

const entire = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
const opening = (pattern: unknown): RegExp | null => (typeof pattern === 'string' && pattern !== '' ? new RegExp(`^(?:${pattern})`) : null);

function compile(region: string, row: Row): Plan {
	const lengths = row[3] as number[];
	const types = (row[11] || []) as (0 | [string, (number[] | 0)?])[];
	const trunk = row[5] ? String(row[5]) : '';
	return {
		region,
		code: String(row[0]),
		idd: opening(row[1]),
		pattern: entire(String(row[2])),
		lengths,
		trunk,
		prefix: opening(row[7] || trunk),
		transform: row[8] ? String(row[8]) : '',
		leading: opening(row[10]),
		types: columns.map((_, i) =>
			types[i] && types[i][0] !== '' ? { pattern: entire(types[i][0]), lengths: types[i][1] || lengths } : null
		),
		mixed: !types[1] || types[1][0] === ''
	};
}

const plans = new Map<string, Plan>();

/** The plan of a country or, for a calling code, of the main country that has it; undefined for neither. */
function planOf(key: string): Plan | undefined {
	const known = plans.get(key);
	if (known) return known;
	let region = key;
	let row: Row | undefined = has(tables.countries, key) ? tables.countries[key] : undefined;
	if (!row && has(tables.country_calling_codes, key)) {
		region = tables.country_calling_codes[key]?.[0] ?? '';
		row = tables.countries[region];
	}
	if (!row && has(tables.nonGeographic, key)) {
		region = '';
		row = tables.nonGeographic[key];
	}
	if (!row) return undefined;
	const plan = (region !== key && plans.get(region)) || compile(region, row);
	plans.set(key, plan);
	return plan;
}

/** True for a country that has a numbering plan. */
export const hasPlan = (region: string): boolean => /^[A-Z]{2}$/.test(region) && planOf(region) !== undefined;

/** Calling code and trunk prefix of a country; blank for an unknown one. */
export function dialling(region: string): { code: string; trunk: string } {
	const plan = hasPlan(region) ? planOf(region) : undefined;
	return { code: plan?.code ?? '', trunk: plan?.trunk ?? '' };
}

const isOf = (type: TypePattern | null | undefined, national: string): boolean =>
	type != null && type.lengths.includes(national.length) && type.pattern.test(national);

function typeOf(plan: Plan, national: string): NumberType | '' {
	if (!plan.pattern.test(national)) return '';
	if (isOf(plan.types[0], national)) return plan.mixed || isOf(plan.types[1], national) ? 'fixed_line_or_mobile' : 'fixed_line';
	for (const i of asked) if (isOf(plan.types[i], national)) return columns[i] ?? '';
	return '';
}

const sharing = new Map<string, readonly Plan[]>();

/** The plans of the countries that have a calling code, the main one first. */
function plansOf(code: string): readonly Plan[] {
	let list = sharing.get(code);
	if (!list) {
		const countries = has(tables.country_calling_codes, code) ? (tables.country_calling_codes[code] ?? []) : [];
		sharing.set(code, (list = countries.flatMap((country) => planOf(country) ?? [])));
	}
	return list;
}

/** Among the countries of a calling code the plan whose number it is; undefined when none can be told. */
function ownerOf(code: string, national: string): Plan | undefined {
	const list = plansOf(code);
	if (list.length < 2) return list[0];
	for (const plan of list) if (plan.leading ? plan.leading.test(national) : typeOf(plan, national) !== '') return plan;
	return undefined;
}

/** Shorter than the shortest, or of a length between two that exist. */
const wrongLength = (plan: Plan, n: number): boolean =>
	n < (plan.lengths[0] ?? 0) || (n <= (plan.lengths[plan.lengths.length - 1] ?? 0) && !plan.lengths.includes(n));

/** Digits without the trunk prefix (and a carrier's code), where taking it off leaves a number. */
function nationalOf(plan: Plan, digits: string): string {
	const found = plan.prefix?.exec(digits);
	if (!found || !plan.prefix) return digits;
	const captured = found.length > 1 && found[found.length - 1];
	const national = plan.transform !== '' && captured ? digits.replace(plan.prefix, plan.transform) : digits.slice(found[0].length);
	if (national === digits || (plan.pattern.test(digits) && !plan.pattern.test(national))) return digits;
	return wrongLength(ownerOf(plan.code, national) ?? plan, national.length) ? digits : national;
}

function finish(plan: Plan, code: string, digits: string, fallback: string): PlanReading | null {
	if (digits === '') return null;
	const national = nationalOf(plan, digits);
	if (national.length < MIN_NATIONAL || national.length > MAX_NATIONAL) return null;
	const owner = ownerOf(code, national);
	const own = owner ?? plan;
	const type = typeOf(own, national);
	return {
		e164: `+${code}${national}`,
		country: owner ? owner.region : fallback,
		type,
		valid: type !== '',
		possible: own.lengths.includes(national.length),
		sure: owner !== undefined
	};
}

function international(digits: string): PlanReading | null {
	if (digits.startsWith('0')) return null;
	for (let n = 1; n <= MAX_CODE && n <= digits.length; n++) {
		const code = digits.slice(0, n);
		const plan = planOf(code);
		if (plan) return finish(plan, code, digits.slice(n), '');
	}
	return null;
}

/** The calling code of a number in E.164, also of one that no single country has; '' = none begins so. */
export const callingCodeOf = (e164: string): string =>
	[1, 2, MAX_CODE].map((n) => e164.slice(1, 1 + n)).find((code) => planOf(code) !== undefined) ?? '';

/**
 * Reads bare digits, `plus` telling that they begin with a calling code, else by the plan of `region` ('' = none):
 * its international prefix, its own calling code without a plus, its trunk prefix. Null when nothing can be read.
 */
export function readDigits(digits: string, plus: boolean, region: string): PlanReading | null {
	if (plus) return international(digits);
	const plan = region === '' ? undefined : planOf(region);
	if (!plan) return null;
	const abroad = plan.idd?.exec(digits);
	if (abroad && abroad[0].length > 0) {
		const rest = digits.slice(abroad[0].length);
		if (rest !== '' && !rest.startsWith('0')) return international(rest);
	}
	if (digits.startsWith(plan.code)) {
		const national = nationalOf(plan, digits);
		const rest = digits.slice(plan.code.length);
		const tooLong = national.length > (plan.lengths[plan.lengths.length - 1] ?? 0);
		if (tooLong || (!plan.pattern.test(national) && plan.pattern.test(nationalOf(plan, rest))))
			return finish(planOf(plan.code) ?? plan, plan.code, rest, '');
	}
	return finish(plan, plan.code, digits, region);
}
