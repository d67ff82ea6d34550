import type { Catalogue, Params } from './catalogue';
import { inFile, plural } from './catalogue';
import { brokenCardPlace } from '../imports/own-columns';
import { rowInPart } from '../imports/parts';

/**
 * "Row 15: …", in an import of several files or sheets "march.csv, row 15: …"; a contact typed by hand has no row (0) and no such
 * beginning. Row numbers are names, so no separators.
 */
const at = (p: Params, text: string): string => {
	const row = rowInPart(Number(p['row'] ?? 0));
	if (row <= 0) return text;
	return p['place'] ? `${p['place']}, row ${row}: ${text}` : `Row ${row}: ${text}`;
};
/** Where in the same file its double stands, as the end of a sentence; '' where that is a contact that was there before. */
const twin = (p: Params): string =>
	p['twin'] === undefined ? '' : p['twinPlace'] ? `, in ${p['twinPlace']}, row ${p['twin']}` : `, in row ${p['twin']}`;
const value = (p: Params): string => String(p['value'] ?? '');
const field = (p: Params): string => String(p['field'] ?? '');
/** "Use ann@gmail.com." where a better value is known. */
const use = (p: Params, otherwise: string): string =>
	p['suggestion'] === undefined ? otherwise : `Use ${p['suggestion']}, or type the right one.`;

const missing = (name: string, fix: string): Catalogue[string] => ({
	message: (p) => at(p, `Missing required field: ${name}`),
	fix: () => fix
});

const emailFixes: Record<string, string> = {
	noAt: 'An address needs an @ between name and domain, like ann@example.com. Add what is missing.',
	twoAt: 'The cell has more than one @. Keep one address here and put others in a row of their own.',
	noName: 'Add the part before the @.',
	noDomain: 'Add the domain after the @, like example.com.',
	noDot: 'The domain has no ending. Add it, like .com.',
	quoted: 'Addresses with quotes before the @ are refused by most forms and systems. Write the name without quotes.',
	dots: 'A dot can not open or close the part before the @, and two can not stand in a row. Remove the extra dot.',
	space: 'An address has no spaces. Remove them, or keep only one address.',
	character: 'The part before the @ has a character that addresses do not allow. Remove it.',
	domain: 'The domain after the @ is not one that exists on the internet. Check its spelling and dots.',
	tooLong: 'The address is longer than mail allows (64 characters before the @, 254 in all). Check for text that does not belong to it.'
};
const countryPlan = (p: Params): string => (String(p['country'] ?? '') === '' ? '' : ` of ${p['country']}`);

/** Texts by code: findings of validation rules (VAL-6, IMP-11) and what became of rows at the end of an import. */
export const issueMessages = {
	missingEmail: missing('Email', 'Add the contact’s email address, or choose the policy that takes a phone number instead.'),
	missingName: missing('Name', 'Add a full name, or a first and a last name.'),
	missingFirstName: missing('First Name', 'Add the first name, or map a column with the full name.'),
	missingLastName: missing('Last Name', 'Add the last name, or map a column with the full name.'),
	missingCompany: missing('Company', 'Add the company, or choose a policy that does not need one.'),
	missingField: {
		message: (p) => at(p, `Missing required field: ${field(p)}`),
		fix: (p) => `Add the value, or make ${field(p)} optional in the table definition.`
	},
	missingEmailOrPhone: missing('Email or Phone', 'Add an email address or a phone number, so that the contact can be reached.'),

	emailSyntax: {
		message: (p) => at(p, `Invalid email format: ${value(p)}`),
		fix: (p) => use(p, emailFixes[String(p['why'])] ?? 'An address reads name@domain.tld, like ann@example.com. Correct it.')
	},
	emailTld: {
		message: (p) => at(p, `Invalid email domain: ${value(p)}`),
		fix: (p) => use(p, `No internet address ends in ${p['tld'] ?? 'this'}. Check the ending, like .com or .de.`)
	},
	emailTypo: {
		message: (p) => at(p, `Email looks mistyped: ${value(p)} (${p['better'] ?? 'another domain'} is likely meant)`),
		fix: (p) => use(p, 'Check the part after the @.')
	},
	emailDots: {
		message: (p) => at(p, `Email has a dot that most mail servers refuse: ${value(p)}`),
		fix: () => 'The provider gave such addresses out, so it goes in. Some systems will not send to it.'
	},
	emailDisposable: {
		message: (p) => at(p, `Throw-away email address: ${value(p)}`),
		fix: (p) => `${p['domain'] ?? 'The domain'} hands out addresses that live for minutes. Ask for a lasting address.`
	},
	emailRole: {
		message: (p) => at(p, `Email of a function, not a person: ${value(p)}`),
		fix: () => 'Nothing has to be done. A personal address reaches the contact more surely.'
	},
	emailFree: {
		message: (p) => at(p, `Email at a free provider: ${value(p)}`),
		fix: () => 'Nothing has to be done. A company address says more about the contact.'
	},

	phoneCharacters: {
		message: (p) => at(p, `Invalid phone number: ${value(p)}`),
		fix: () => 'Use only digits, spaces, hyphens, parentheses, dots, a plus and an extension (ext. 12), one number in the cell.'
	},
	phoneDigitsLost: {
		message: (p) => at(p, `Phone number has lost digits: ${value(p)}`),
		fix: () =>
			'A spreadsheet shortened the number. Format the column as text in the original file, save it again, or type the number in full.'
	},
	phonePlan: {
		message: (p) => at(p, `Phone number does not exist in the numbering plan${countryPlan(p)}: ${value(p)}`),
		fix: () => 'Check the area code and the digits. The number is kept as it is.'
	},
	phoneLength: {
		message: (p) => at(p, `Phone number does not have a length used in the numbering plan${countryPlan(p)}: ${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? 'Check for missing or extra digits, or add the country code with a plus. The number is kept as it is.'
				: `With a plus it is a number that exists: ${p['suggestion']}. Use it if that country is right. The number is kept as it is.`
	},

	nameTooShort: { message: (p) => at(p, `Name is too short: ${value(p)}`), fix: () => 'A name has at least 2 characters. Write it out.' },
	nameInitial: {
		message: (p) => at(p, `${field(p)} is only an initial: ${value(p)}`),
		fix: () => 'Write the name out if you know it. The row goes in either way.'
	},
	tooLong: {
		message: (p) => at(p, `${field(p)} is too long: ${plural(p['length'], 'character')}, at most ${plural(p['max'], 'character')} fit`),
		fix: (p) => `Shorten the value, or move part of it to Notes.${inFile(p, ' A lost quote in the file can also glue cells together.')}`
	},

	notUnique: {
		message: (p) =>
			at(
				p,
				`${field(p)} ${value(p)} is used by ${p['otherPlace'] ? `${p['otherPlace']}, ` : ''}${p['otherRow'] === undefined ? 'another contact' : `row ${rowInPart(Number(p['otherRow']))}`} already`
			),
		fix: (p) => `Each contact needs ${field(p)} of its own. Correct it, or clear it: blank never counts as double.`
	},
	dateImpossible: {
		message: (p) => at(p, `${field(p)} is not a day of the calendar: ${value(p)}`),
		fix: (p) => use(p, 'Check day and month, and write it as year-month-day, like 2024-03-05.')
	},
	dateUnreadable: {
		message: (p) => at(p, `${field(p)} is not a date that can be read: ${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? 'Write it as year-month-day, like 2024-03-05.'
				: `Only ${p['suggestion']} is possible, against the day and month order of the column. Use it, or write year-month-day.`
	},
	dateFar: {
		message: (p) => at(p, `${field(p)} lies in the year ${p['year'] ?? ''}: ${value(p)}`),
		fix: () => 'Check the year. The date is kept as it is.'
	},
	urlUnreadable: {
		message: (p) => at(p, `${field(p)} is not a web address: ${value(p)}`),
		fix: () => 'Write it like https://example.com, one address in the cell.'
	},
	countryUnknown: {
		message: (p) => at(p, `Country is not known: ${value(p)}`),
		fix: () =>
			'Use the name of the country in English or its two-letter code, like DE. Phone numbers of this row are read by the default country.'
	},
	numberUnreadable: {
		message: (p) => at(p, `${field(p)} is not a number: ${value(p)}`),
		fix: () => 'Use digits with a dot before decimals, like 1200000 or 0.5.'
	},
	choiceUnknown: {
		message: (p) => at(p, `${field(p)} is not one of the allowed values: ${value(p)}`),
		fix: (p) => `Use one of: ${p['choices'] ?? ''}.`
	},
	yesNoUnreadable: { message: (p) => at(p, `${field(p)} is neither yes nor no: ${value(p)}`), fix: () => 'Write yes or no.' },
	companyNotFound: {
		message: (p) => at(p, `Company not found: ${value(p)}`),
		fix: () => 'Check the spelling against your list of known companies, or add the company to the list.'
	},
	formulaError: {
		message: (p) => at(p, `${field(p)} holds a spreadsheet error: ${value(p)}`),
		fix: (p) =>
			p['blank']
				? 'The formula failed before the file was saved: the value is not in the file, and the field was left blank. Put the right value in.'
				: 'The formula failed before the file was saved. Put the right value in the cell, or clear it.'
	},
	lostCharacters: {
		message: (p) => at(p, `${field(p)} has lost characters: ${value(p)}`),
		fix: () =>
			'The file was saved in the wrong encoding at some point. Choose another encoding at upload, or retype the letters shown as �.'
	},

	duplicateKey: {
		message: (p) => at(p, `Duplicate detected: existing record with same ${p['field'] ?? 'primary key'}${twin(p)}`),
		fix: () => 'The row was handled as the duplicates policy says. To keep both, give one of them a value of its own.'
	},
	duplicateEmail: {
		message: (p) => at(p, `Duplicate detected: existing record with same email${twin(p)}`),
		fix: () => 'The row was handled as the duplicates policy says. To keep both, give one of them another address.'
	},
	skippedByPolicy: {
		message: (p) => at(p, 'Skipped: the contact exists already and the duplicates policy is Skip'),
		fix: () => 'Nothing has to be done. To bring in the new details, import the row again with Update existing.'
	},
	keptInList: {
		message: (p) => at(p, 'Known already: the contact was left as it is, because “Update duplicate records” was off'),
		fix: () => 'To take the values of the row over, upload it again with “Update duplicate records” on.'
	},
	skippedByUser: {
		message: (p) => at(p, 'Skipped: you chose Skip for this duplicate'),
		fix: () => 'Nothing has to be done. To change your mind, import the row again and choose Merge.'
	},
	skippedWithTwin: {
		message: (p) => at(p, `Skipped with its double${twin(p)}`),
		fix: () => 'Nothing has to be done. To change your mind, import both rows again and choose Merge for the first one.'
	},
	skippedAlreadyHeld: {
		message: (p) => at(p, 'Skipped: the same row already waits in Manual Review'),
		fix: () => 'Decide the waiting row in Manual Review.'
	},
	heldForReview: {
		message: (p) => at(p, 'Held for review: it may be a contact that exists already'),
		fix: () => 'Open Manual Review and choose Merge, Skip or import as new. The row is kept until then.'
	},
	heldTakenBack: {
		message: (p) => at(p, 'Held for review, and taken back with its import'),
		fix: () => 'To bring the row back, import it again.'
	},
	mergeConflict: {
		message: (p) => at(p, `Conflict in ${field(p)}: kept ${p['kept'] ?? ''}, did not use ${p['dropped'] ?? ''}`),
		fix: () => 'Open the contact and choose the right value. The other one stays in its history.'
	},
	raggedRow: {
		message: (p) => at(p, `The row has ${plural(p['found'], 'cell')}, the header has ${plural(p['expected'], 'column')}`),
		fix: () => 'Missing cells count as blank, extra ones are left out. Check the row for a lost or extra separator or quote.'
	},
	brokenCard: {
		message: (p) =>
			at(
				p,
				`The contact card can’t be read to its end, see line ${brokenCardPlace(p['value']).line} of the file: ${brokenCardPlace(p['value']).what}`
			),
		fix: () => 'What could be read is in the contact. Compare it with the file, and export the card again if something is missing.'
	}
} satisfies Catalogue;
