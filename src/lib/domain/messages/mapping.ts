import { plural, type Catalogue, type Params } from './catalogue';

/** What values of a kind are called: one, many. */
const KIND_NAMES: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
	['email', ['an email address', 'email addresses']],
	['phone', ['a phone number', 'phone numbers']],
	['url', ['a web address', 'web addresses']],
	['linkedin', ['a LinkedIn address', 'LinkedIn addresses']],
	['handle', ['an X/Twitter name', 'X/Twitter names']],
	['date', ['a date', 'dates']],
	['number', ['a number', 'numbers']],
	['postalCode', ['a postal code', 'postal codes']],
	['country', ['a country', 'countries']],
	['state', ['a state or province', 'states or provinces']],
	['name', ['a name', 'names']],
	['company', ['a company name', 'company names']],
	['honorific', ['a form of address', 'forms of address']],
	['job', ['a job title', 'job titles']],
	['yesNo', ['a yes/no answer', 'yes/no answers']],
	['address', ['a street address', 'street addresses']],
	['place', ['a place', 'places']],
	['phoneLabel', ['a kind of phone', 'kinds of phone']],
	['timeZone', ['a time zone', 'time zones']],
	['text', ['text', 'texts']]
]);

const one = (p: Params): string => KIND_NAMES.get(String(p.kind))?.[0] ?? 'text';

/** "3 of 3 values are email addresses", "1 of 4 values is an email address", "none of 5 values is a date". */
const hits = (p: Params): string => {
	const n = Number(p.hits);
	const of = `of ${plural(p.total, 'value')}`;
	if (n === 0) return `none ${of} is ${one(p)}`;
	return n === 1 ? `1 ${of} is ${one(p)}` : `${n} ${of} are ${KIND_NAMES.get(String(p.kind))?.[1] ?? 'texts'}`;
};

const check = () => 'Look at the sample values; map the column to another field if they belong elsewhere, or exclude it.';
const keep = () => 'Keep it as a field of its own, map it to another field, or exclude it.';

/** Texts by code: reasons, warnings and problems of column mapping (MAP-1, MAP-2). */
export const mappingMessages: Catalogue = {
	// --- why a column goes where it goes ----------------------------------------
	mappedByBoth: { message: (p) => `Header says ${p.header}; ${hits(p)}.` },
	mappedByHeader: { message: (p) => `Header says ${p.header}.` },
	mappedBlank: { message: (p) => `Header says ${p.header}; the first rows are blank here.` },
	mappedByContent: { message: (p) => `By its values: ${hits(p)}.` },
	mappedSecondLine: { message: (p) => `Second line of the address; joined to "${p.other}" with a comma.` },
	excludedOwn: { message: (p) => `Left out: Muster added the column ${p.header} to a report or an export.` },
	excludedBlank: { message: () => 'Left out: the first rows are blank here and no standard field fits.', fix: () => 'Map it to a field if later rows have values.' },
	customUnknown: { message: (p) => `No standard field fits "${p.header}", so it is kept as a field of its own.`, fix: keep },
	customFieldTaken: { message: (p) => `${p.field} is already filled by "${p.other}", so this column is kept as a field of its own.`, fix: () => 'Join the two columns, choose which one to use, or leave it as it is.' },
	customPhonesFull: { message: (p) => `All ${p.limit} phone fields are filled by other columns, so this one is kept as a field of its own.`, fix: keep },
	custom_otherPerson: { message: (p) => `"${p.header}" is about another person than the contact, so it is kept as a field of its own.`, fix: keep },
	custom_attribute: { message: (p) => `"${p.header}" describes a value and is not the value itself, so it is kept as a field of its own.`, fix: keep },
	custom_company: { message: (p) => `"${p.header}" belongs to the company and not to the person, so it is kept as a field of its own.`, fix: keep },

	// --- content speaks against the field ---------------------------------------
	contentMismatch: {
		message: (p) => `The values don't look like ${p.field}: ${hits(p)}, for example "${p.example}".`,
		fix: check
	},
	headerIsOther: { message: (p) => `The header says ${p.header}, but ${hits(p)}.`, fix: check },
	contentIsOther: { message: (p) => `The values don't look like ${p.field}: ${hits(p)}.`, fix: check },

	// --- what stands in the way of the next step ---------------------------------
	requiredUnmapped: {
		message: (p) => `No column is mapped to ${p.field}, which is required.`,
		fix: (p) => `Choose ${p.field} for the column that holds it. If the file has none, change what is required.`
	},
	requiredName: {
		message: () => 'No column is mapped to a name, which is required.',
		fix: () => 'Choose Full Name, or First Name and Last Name, for the columns that hold them.'
	},
	requiredEmailOrPhone: {
		message: () => 'No column is mapped to Email or Phone; one of them is required.',
		fix: () => 'Choose Email or Phone 1 for the column that holds it.'
	},
	sameFieldTwice: {
		message: (p) => `${p.count} columns are mapped to ${p.field}: ${p.columns}.`,
		fix: () => 'Join them, or give each of the others its own field, or exclude it.'
	}
};
