import { CONSENT_READERS } from '#domain/contacts/consent-readers';
import { channelsIn, type Channel } from '#domain/contacts/refusal';
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
	['status', ['a status', 'statuses']],
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

/** What headers name that no standard field holds. */
const OTHER_THINGS: ReadonlyMap<string, string> = new Map([
	['namePrefix', 'what stands before a last name'],
	['secondLastName', 'a second last name'],
	['callingCode', 'the calling code of a country'],
	['areaCode', 'an area code'],
	['phoneExtension', 'the extension of a number'],
	['fax', 'a fax number'],
	['pager', 'a pager number'],
	['email2', 'a second email address'],
	['middleName', 'a middle name'],
	['nickname', 'a nickname'],
	['phoneticName', 'how a name is spoken'],
	['maidenName', 'a former name'],
	['initials', 'initials'],
	['fileAs', 'how a contact is filed'],
	['department', 'a department'],
	['birthDate', 'a birthday'],
	['anniversary', 'an anniversary'],
	['gender', 'a gender'],
	['language', 'a language'],
	['photo', 'a picture'],
	['im', 'a chat name'],
	['social', 'a social network'],
	['nationality', 'a nationality'],
	['assistant', 'an assistant'],
	['manager', 'a manager'],
	['spouse', 'a spouse'],
	['children', 'children'],
	['otherPerson', 'another person than the contact'],
	['id', 'the number of a record'],
	['createdBy', 'who made a record'],
	['modifiedBy', 'who changed a record'],
	['modifiedDate', 'when a record was changed'],
	['poBox', 'a post box'],
	['district', 'a district'],
	['zipCity', 'postal code and city in one'],
	['custom', 'a field of the other program’s own'],
	['stateOrStatus', 'a state or a status; which one is not clear']
]);

/** How cells are read where a product writes them in its own way, by reader. */
const READINGS: ReadonlyMap<string, string> = new Map([
	['callingCode', 'Goes before the numbers of its row that are written without a country code.'],
	['areaCode', 'Goes before the local number of its row.'],
	['phoneExtension', 'Goes behind the number of its row as its extension.'],
	['contactDetails', 'They are taken apart; what fits no field goes to the notes.'],
	['familyFirst', 'Names begin with the family name there.'],
	['guestMark', '“(Guest)” and “(External)” at the end of names are taken off.'],
	['nameAndAddress', 'Names and addresses that stand in one cell are taken apart.'],
	[
		'firstOfMany',
		'Of several values parted by “:::” the first is taken; more phones fill free phone fields, all else is added to the notes.'
	],
	['markedLabel', 'The star before the main one is taken off.'],
	['markedGroups', 'Groups are listed with commas, without the star of the product’s own.'],
	['consentToo', 'A no there is stored as consent denied, whatever other columns say.'],
	['optOutToo', 'A yes there is stored as consent denied, whatever other columns say.'],
	['statedToo', 'Unsubscribed, opted out, do not call and the like there are stored as consent withdrawn, whatever other columns say.'],
	['leftToo', 'Unsubscribed, opted out and the like there are stored as consent withdrawn for what the column names.'],
	['reversedConsent', 'A yes there is stored as consent denied, a no as unknown.'],
	['statedConsent', 'Its answers are stored as consent granted, denied, withdrawn or unknown.'],
	['refusedAt', 'A date there is stored as consent withdrawn on that day, whatever other columns say.'],
	['withdrawnAt', 'A date there is stored as consent withdrawn, and becomes its date.'],
	['plusSign', 'The plus that is missing before the country code is added.'],
	['letterMark', 'The letter with a colon before the value is taken off.'],
	['inThousands', 'Its numbers are in thousands, and are stored in full.'],
	['inMillions', 'Its numbers are in millions, and are stored in full.'],
	['numericCountry', 'Its countries are numbers (ISO 3166), and are stored as codes.'],
	['leadingApostrophe', 'The apostrophe before the value is taken off.'],
	['zeroDate', '0/0/00 there means no date.']
]);
/** Which way to reach somebody a header names; those that name none are about all. */
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = { calls: 'calls', emails: 'emails', letters: 'letters' };
const concerns = (p: Params): string => {
	const list = [...channelsIn(String(p.header))].map((c) => CHANNEL_WORDS[c]).join(' and ');
	return list === '' ? '' : ` About ${list}.`;
};
const reading = (p: Params): string => {
	const text = READINGS.get(String(p.reader ?? ''));
	return text ? ` ${text}${CONSENT_READERS.has(String(p.reader)) ? concerns(p) : ''}` : '';
};

const check = () => 'Look at the sample values; map the column to another field if they belong elsewhere, or exclude it.';
const keep = () => 'Keep it as a field of its own, map it to another field, or exclude it.';

/** Texts by code: reasons, warnings and problems of column mapping (MAP-1, MAP-2). */
export const mappingMessages = {
	// --- why a column goes where it goes ----------------------------------------
	mappedByBoth: { message: (p) => `Header says ${p.header}; ${hits(p)}.${reading(p)}` },
	mappedByHeader: { message: (p) => `Header says ${p.header}.${reading(p)}` },
	mappedBlank: { message: (p) => `Header says ${p.header}; the first rows are blank here.${reading(p)}` },
	mappedConsentValues: { message: (p) => `By its values, such as “${p.example}”.${reading(p)}` },
	mappedByContent: { message: (p) => `By its values: ${hits(p)}.${reading(p)}` },
	mappedSecondLine: { message: (p) => `Second line of the address; joined to “${p.other}” with a comma.` },
	mappedPhonePart: { message: (p) => `Part of the number in “${p.other}”.${reading(p)}` },
	mappedDetails: { message: (p) => `The cells hold names with addresses or numbers.${reading(p)}` },
	mappedNamePart: { message: (p) => `Part of the last name; joined to “${p.other}” with a space.` },
	mappedHouseNumber: { message: (p) => `House number; joined to “${p.other}” with a space.` },
	mappedOptOut: { message: (p) => `Header says ${p.header}: a yes there is stored as consent denied, a no as unknown.${concerns(p)}` },
	mappedBackup: { message: (p) => `“${p.header}” is an own field of the device that the backup is of.` },
	mappedByExport: { message: (p) => `${p.product}: “${p.header}” is ${p.field}.${reading(p)}` },
	customByExport: {
		message: (p) => `${p.product}: no standard field holds “${p.header}”, so it is kept as a field of its own.${reading(p)}`,
		fix: keep
	},
	excludedByExport: {
		message: (p) => `Left out: ${p.product} writes “${p.header}” for itself; it says nothing of the contact.`,
		fix: () => 'Map it to a field if you need it.'
	},
	customFieldTakenByExport: {
		message: (p) => `${p.field} is already filled by another column, so “${p.header}” is kept as a field of its own.`,
		fix: () => 'Join the two columns, choose which one to use, or leave it as it is.'
	},
	excludedOwn: { message: (p) => `Left out: Muster added the column ${p.header} to a report or an export.` },
	excludedAddressBook: {
		message: (p) => `Left out: by ${p.header} an address book notes how it shows a card. It says nothing about the contact.`,
		fix: () => 'Map it to a field to keep it all the same.'
	},
	excludedBlank: {
		message: () => 'Left out: the first rows are blank here and no standard field fits.',
		fix: () => 'Map it to a field if later rows have values.'
	},
	excludedBeside: {
		message: () => 'Left out: a second table of people stands beside the first, and its people would be mixed with those of the left.',
		fix: () => 'To import them too, copy its rows below the first table, or into a sheet of their own.'
	},
	excludedBlankOptOut: {
		message: (p) => `Left out: the first rows are blank here.${reading(p)}`,
		fix: () => 'Map it to a field if later rows have values.'
	},
	mappedOwnField: { message: (p) => `A field of your own has this name: ${p.field}.` },
	mappedOwnFieldOther: {
		message: (p) => `A field of your own has this name: ${p.field}. Some values here are not of its type.`,
		fix: keep
	},
	customUnknown: { message: (p) => `No standard field fits “${p.header}”, so it is kept as a field of its own.`, fix: keep },
	customFieldTaken: {
		message: (p) => `${p.field} is already filled by “${p.other}”, so this column is kept as a field of its own.`,
		fix: () => 'Join the two columns, choose which one to use, or leave it as it is.'
	},
	customOptOut: { message: (p) => `“${p.header}” is kept as a field of its own.${reading(p)}`, fix: keep },
	customPhonesFull: {
		message: (p) => `All ${p.limit} phone fields are filled by other columns, so this one is kept as a field of its own.`,
		fix: keep
	},
	customConcept: {
		message: (p) =>
			`“${p.header}” is ${OTHER_THINGS.get(String(p.concept)) ?? 'something else'}, which no standard field holds, so it is kept as a field of its own.`,
		fix: keep
	},
	customOtherAddress: {
		message: (p) =>
			`“${p.header}” belongs to a second address. It is kept as a field of its own, and is the address of contacts without any other.`,
		fix: keep
	},
	custom_otherPerson: {
		message: (p) => `“${p.header}” is about another person than the contact, so it is kept as a field of its own.`,
		fix: keep
	},
	custom_attribute: {
		message: (p) => `“${p.header}” describes a value and is not the value itself, so it is kept as a field of its own.`,
		fix: keep
	},
	custom_company: {
		message: (p) => `“${p.header}” belongs to the company and not to the person, so it is kept as a field of its own.`,
		fix: keep
	},

	// --- content speaks against the field ---------------------------------------
	contentMismatch: {
		message: (p) => `The values don’t look like ${p.field}: ${hits(p)}, for example “${p.example}”.`,
		fix: check
	},
	headerIsOther: { message: (p) => `The header says ${p.header}, but ${hits(p)}.`, fix: check },
	contentIsOther: { message: (p) => `The values don’t look like ${p.field}: ${hits(p)}.`, fix: check },

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
} satisfies Catalogue;
