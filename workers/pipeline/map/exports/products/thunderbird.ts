import type { KnownExport } from '../known-export';

/** Localized in 72 languages; those are left to the dictionaries. */
export const thunderbird: KnownExport = {
	id: 'thunderbird',
	label: 'Thunderbird',
	description: 'The CSV export of an address book of Thunderbird, in English.',
	signs:
		'Display Name | Primary Email | Secondary Email | Screen Name | Pager Number | Fax Number | Mobile Number | Work Address 2 | Home Address 2 | Work ZipCode | Home ZipCode | Web Page 1 | Web Page 2 | Birth Year | Birth Month | Birth Day | Custom 1',
	need: 4,
	columns: {
		firstName: 'First Name',
		lastName: 'Last Name',
		fullName: 'Display Name',
		'+nickname': 'Nickname',
		email: 'Primary Email',
		'+email2': 'Secondary Email',
		'+im': 'Screen Name',
		'phone work': 'Work Phone',
		'phone home': 'Home Phone',
		'phone mobile': 'Mobile Number',
		'+fax': 'Fax Number',
		'+pager': 'Pager Number',
		'home street': 'Home Address',
		'home street2': 'Home Address 2',
		'home city': 'Home City',
		'home state': 'Home State',
		'home postalCode': 'Home ZipCode',
		'home country': 'Home Country',
		'work street': 'Work Address',
		'work street2': 'Work Address 2',
		'work city': 'Work City',
		'work state': 'Work State',
		'work postalCode': 'Work ZipCode',
		'work country': 'Work Country',
		jobTitle: 'Job Title',
		'+department': 'Department',
		company: 'Organization',
		website: 'Web Page 1 | Web Page 2',
		'+birthDate': 'Birth Year | Birth Month | Birth Day',
		'+custom': 'Custom 1 | Custom 2 | Custom 3 | Custom 4',
		notes: 'Notes'
	}
};
