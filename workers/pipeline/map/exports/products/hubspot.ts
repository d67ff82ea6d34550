import type { KnownExport } from '../known-export';

/** Any of hundreds of properties may be exported; the owner is the user's colleague, not the contact. */
export const hubspotContacts: KnownExport = {
	id: 'hubspot',
	label: 'HubSpot',
	description: 'An export of contacts from HubSpot.',
	signs:
		'Record ID | Record ID - Contact | Contact owner | Associated Company | Associated Company IDs | Marketing contact status | Lifecycle Stage | Create Date | Original Source | Original Traffic Source | Became a Lead Date | Unsubscribed from all email | HubSpot Score',
	need: 2,
	covered: 0.15,
	// Zoho has an owner and a record id as well.
	never: 'Contact Owner.id | Account Name.id | Created By.id | Modified By.id',
	columns: {
		'+id':
			'Record ID | Record ID - Contact | Associated Company IDs | Associated Deal IDs | Associated Contact IDs | Created by user ID | Updated by user ID',
		firstName: 'First Name',
		lastName: 'Last Name',
		salutation: 'Salutation',
		email: 'Email | Work email',
		'+email2': 'Additional email addresses',
		'+': 'Email Domain | Lifecycle Stage | Marketing contact status | HubSpot Score | Likelihood to close | Contact priority | Persona | Buying Role | Associated Deal | Original Source Drill-Down 1 | Original Source Drill-Down 2',
		phone: 'Phone Number',
		'phone mobile': 'Mobile Phone Number',
		'+fax': 'Fax Number',
		owner: 'Contact owner | HubSpot Owner',
		leadStatus: 'Lead Status',
		createdDate: 'Create Date',
		lastActivityDate: 'Last Activity Date | Last Contacted',
		company: 'Company Name | Associated Company | Primary Associated Company Name | Company',
		jobTitle: 'Job Title',
		industry: 'Industry',
		companySize: 'Number of Employees | Company size',
		annualRevenue: 'Annual Revenue',
		website: 'Website URL',
		'any street': 'Street Address',
		'any street2': 'Street Address 2',
		'any city': 'City',
		'any state': 'State/Region',
		'any postalCode': 'Postal Code',
		'any country': 'Country/Region | Country',
		timeZone: 'Time Zone',
		leadSource: 'Original Traffic Source | Original Source | Latest Traffic Source',
		visits: 'Number of Sessions',
		emailOpens: 'Marketing emails opened',
		emailClicks: 'Marketing emails clicked',
		linkedin: 'LinkedIn URL | LinkedIn Bio',
		twitter: 'Twitter Username | Twitter Handle',
		'+modifiedDate': 'Last Modified Date',
		'+birthDate': 'Date of birth',
		'+gender': 'Gender',
		'+language': 'Preferred language',
		'consentStatus @reversedConsent': 'Unsubscribed from all email',
		notes: 'Message',
		'+createdDate': 'Became a Lead Date | Became a Customer Date | Became a Subscriber Date'
	}
};
