import type { KnownExport } from '../known-export';

export const talque: KnownExport = {
	id: 'talque',
	label: 'talque',
	description: 'Leads scanned with talque at an event.',
	signs: 'Origin | Company Name | Job title',
	need: 3,
	core: 'First Name | Last Name | Email | Origin',
	covered: 0.6,
	columns: {
		firstName: 'First Name',
		lastName: 'Last Name',
		email: 'Email',
		company: 'Company Name',
		jobTitle: 'Job title',
		leadSource: 'Origin',
		'any country': 'Country',
		'any city': 'City',
		notes: 'Notes | Note',
		phone: 'Phone',
		'+': 'Rating',
		createdDate: 'Date | Scanned at'
	}
};

/** No scanner has a fixed set of columns; the time of the scan and who scanned tell them. The person who scanned is not the contact. */
export const badgeScanner: KnownExport = {
	id: 'badge-scanner',
	label: 'Badge scanner',
	description: 'Leads of a badge scanner or lead retrieval app (Cvent LeadCapture, Captello, iCapture and others).',
	signs:
		'Scan Time | Scan Date | Scanned At | Scan Timestamp | Scan Date/Time | Scanned By | Scanned On | Captured At | Captured By | Captured On | Capture Date | Capture Time | Date Captured | Badge ID | Badge Number | Badge Type | Registrant ID | Registration ID | Lead Rating | Rating | Scanner | Scanner Name | Booth | Booth Number | Device Name | Device | Lead Captured By | Qualifiers | Exhibitor | Action Items | Connect Key | Show Name | Attendee Type | Lead Type | Temperature',
	need: 2,
	covered: 0.35,
	columns: {
		createdDate:
			'Scan Date | Scan Timestamp | Scan Date/Time | Scanned At | Scanned On | Scan Time | Captured At | Captured On | Capture Date | Date Captured | Capture Time | Created At | Created Date | Date',
		'+otherPerson': 'Scanned By | Captured By | Lead Captured By | Scanner | Scanner Name | Sales Rep | Rep',
		'+id': 'Badge ID | Badge Number | Badge | Registrant ID | Registration ID | Lead ID | Connect Key | Attendee ID | Id',
		'+': 'Badge Type | Rating | Lead Rating | Temperature | Score | Booth | Booth Number | Device | Device Name | Qualifiers | Exhibitor | Action Items | Show Name | Event | Event Name | Attendee Type | Registration Type | Lead Type | Source',
		salutation: 'Prefix | Salutation',
		fullName: 'Name | Full Name | Attendee Name',
		firstName: 'First Name | FirstName | Attendee First Name',
		lastName: 'Last Name | LastName | Surname | Attendee Last Name',
		nameSuffix: 'Suffix',
		email: 'Email | E-mail | Email Address | Work Email',
		company: 'Company | Company Name | Organization',
		jobTitle: 'Title | Job Title',
		phone: 'Phone | Phone Number | Telephone',
		'phone work': 'Work Phone | Business Phone',
		'phone mobile': 'Mobile | Mobile Phone | Cell Phone | Cell',
		'+fax': 'Fax',
		'any street': 'Address | Address 1 | Address1 | Address Line 1 | Street',
		'any street2': 'Address 2 | Address2 | Address Line 2',
		'any city': 'City',
		'any state': 'State | State/Province | Province',
		'any postalCode': 'Zip | Zip Code | Postal Code | Zip/Postal Code',
		'any country': 'Country',
		website: 'Website',
		industry: 'Industry',
		companySize: 'Company Size | Employees',
		notes: 'Notes | Comments | Note',
		linkedin: 'LinkedIn',
		'+department': 'Department'
	}
};
