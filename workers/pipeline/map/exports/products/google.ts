import type { KnownExport } from '../known-export';
import { OUTLOOK_COLUMNS } from './outlook-columns';

/** Cells hold several values parted by ":::" when several share a label. */
export const googleContacts: KnownExport = {
	id: 'google-contacts',
	label: 'Google Contacts',
	description: 'The CSV export of Google Contacts since 2024.',
	signs:
		'Phonetic First Name | Phonetic Last Name | Phonetic Middle Name | File As | Organization Name | Organization Title | Organization Department | Labels | E-mail # - Label | E-mail # - Value | Phone # - Label | Phone # - Value | Address # - Label | Address # - Formatted | Website # - Label | Custom Field # - Label',
	need: 4,
	columns: {
		firstName: 'First Name',
		'+middleName': 'Middle Name',
		lastName: 'Last Name',
		salutation: 'Name Prefix',
		nameSuffix: 'Name Suffix',
		'+nickname': 'Nickname',
		'+phoneticName': 'Phonetic First Name | Phonetic Middle Name | Phonetic Last Name',
		'+fileAs': 'File As',
		'company @firstOfMany': 'Organization Name',
		'jobTitle @firstOfMany': 'Organization Title',
		'+department': 'Organization Department',
		'+birthDate': 'Birthday',
		notes: 'Notes',
		'+photo': 'Photo',
		'tags @markedGroups': 'Labels',
		'email @firstOfMany': 'E-mail 1 - Value',
		'+email2': 'E-mail # - Value',
		'+': 'E-mail # - Label | Address # - Label | Website # - Label | Relation # - Label | Event # - Label | Custom Field # - Label | Custom Field # - Value | IM # - Label | IM # - Service',
		'phone @firstOfMany': 'Phone # - Value',
		'label @markedLabel': 'Phone # - Label',
		'any street @firstOfMany': 'Address # - Street',
		'any street2 @firstOfMany': 'Address # - Extended Address',
		'any city @firstOfMany': 'Address # - City',
		'any state @firstOfMany': 'Address # - Region',
		'any postalCode @firstOfMany': 'Address # - Postal Code',
		'any country @firstOfMany': 'Address # - Country',
		'+street': 'Address # - Formatted',
		'+poBox': 'Address # - PO Box',
		'website @firstOfMany': 'Website 1 - Value',
		'+website': 'Website # - Value',
		'+otherPerson': 'Relation # - Value',
		'+anniversary': 'Event # - Value',
		'+im': 'IM # - Value'
	}
};

/** The kind of a value stands in the Type cell beside it. */
export const googleContactsOld: KnownExport = {
	id: 'google-contacts-old',
	label: 'Google Contacts (until 2024)',
	description: 'The older “Google CSV” with Given Name, Family Name and Type cells.',
	signs:
		'Given Name | Family Name | Additional Name | Yomi Name | Given Name Yomi | Family Name Yomi | Group Membership | Maiden Name | E-mail # - Type | E-mail # - Value | Phone # - Type | Phone # - Value | Organization # - Name | Organization # - Yomi Name | Address # - Type | Subject',
	need: 4,
	columns: {
		fullName: 'Name',
		firstName: 'Given Name',
		'+middleName': 'Additional Name',
		lastName: 'Family Name',
		salutation: 'Name Prefix',
		nameSuffix: 'Name Suffix',
		'+phoneticName': 'Yomi Name | Given Name Yomi | Additional Name Yomi | Family Name Yomi | Organization # - Yomi Name',
		'+initials': 'Initials',
		'+nickname': 'Nickname | Short Name',
		'+maidenName': 'Maiden Name',
		'+birthDate': 'Birthday',
		'+gender': 'Gender',
		'+': 'Location | Billing Information | Directory Server | Mileage | Hobby | Sensitivity | Priority | Subject | E-mail # - Type | Address # - Type | Website # - Type | Organization # - Type | Organization # - Symbol | Organization # - Location | Organization # - Job Description | Relation # - Type | Event # - Type | Custom Field # - Type | Custom Field # - Value | IM # - Type | IM # - Service | External ID # - Type | Jot # - Type | Jot # - Value | Calendar Link # - Type | Calendar Link # - Value',
		'+otherPerson': 'Occupation Of | Relation # - Value',
		notes: 'Notes',
		'+language': 'Language',
		'+photo': 'Photo',
		'tags @markedGroups': 'Group Membership',
		'email @firstOfMany': 'E-mail 1 - Value',
		'+email2': 'E-mail # - Value',
		'phone @firstOfMany': 'Phone # - Value',
		'label @markedLabel': 'Phone # - Type',
		'+im': 'IM # - Value',
		'any street @firstOfMany': 'Address # - Street',
		'any street2 @firstOfMany': 'Address # - Extended Address',
		'any city @firstOfMany': 'Address # - City',
		'any state @firstOfMany': 'Address # - Region',
		'any postalCode @firstOfMany': 'Address # - Postal Code',
		'any country @firstOfMany': 'Address # - Country',
		'+street': 'Address # - Formatted',
		'+poBox': 'Address # - PO Box',
		'company @firstOfMany': 'Organization 1 - Name',
		'jobTitle @firstOfMany': 'Organization 1 - Title | Occupation',
		'+department': 'Organization # - Department',
		'+company': 'Organization # - Name',
		'+jobTitle': 'Organization # - Title',
		'website @firstOfMany': 'Website 1 - Value',
		'+website': 'Website # - Value',
		'+anniversary': 'Event # - Value',
		'+id': 'External ID # - Value'
	}
};

/** Here Title is the honorific. */
export const googleOutlook: KnownExport = {
	id: 'google-outlook',
	label: 'Google Contacts (Outlook CSV)',
	description: 'What Google Contacts exports for Outlook.',
	signs:
		'Home Address | Home Address PO Box | Home Country | Business Address | Business Address PO Box | Business Country | Other Address | Other Address PO Box | Other Country | E-mail 2 Address | E-mail 3 Address | Organizational ID Number',
	need: 6,
	never: 'E-mail Type | E-mail Display Name | Business Country/Region | Given Yomi',
	columns: OUTLOOK_COLUMNS
};
