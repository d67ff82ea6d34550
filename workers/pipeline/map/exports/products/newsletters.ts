import type { KnownExport } from '../known-export';

export const activeCampaign: KnownExport = {
	id: 'activecampaign',
	label: 'ActiveCampaign',
	description: 'Contacts exported from ActiveCampaign.',
	signs: 'Date Created | IP | Contact ID | IP Address | Tags | Account Name | Organization',
	need: 2,
	core: 'Email | First Name | Last Name | Phone | Date Created',
	covered: 0.6,
	columns: {
		email: 'Email',
		firstName: 'First Name',
		lastName: 'Last Name',
		phone: 'Phone',
		tags: 'Tags',
		createdDate: 'Date Created',
		'+': 'IP | IP Address | Lists | Contact Score',
		'consentStatus @statedConsent': 'Status',
		company: 'Organization | Account Name',
		jobTitle: 'Job Title',
		'+id': 'Contact ID | ID'
	}
};

/** Kit was ConvertKit. */
export const kit: KnownExport = {
	id: 'kit',
	label: 'Kit',
	description: 'Subscribers exported from Kit (ConvertKit).',
	signs: 'first_name | created_at | status | state',
	need: 2,
	core: 'email | first_name | created_at',
	covered: 0.6,
	columns: {
		'+id': 'id',
		firstName: 'first_name',
		lastName: 'last_name',
		email: 'email | email_address',
		createdDate: 'created_at',
		'consentStatus @statedConsent': 'status | state',
		tags: 'tags',
		'+': 'referrer | referrer_utm_source | referrer_utm_medium | referrer_utm_campaign'
	}
};

export const systemeIo: KnownExport = {
	id: 'systeme-io',
	label: 'systeme.io',
	description: 'Contacts exported from systeme.io.',
	signs: 'Date registered | Tags | Phone number | Surname',
	need: 3,
	core: 'Email | First name | Surname | Date registered',
	covered: 0.6,
	columns: {
		email: 'Email',
		firstName: 'First name',
		lastName: 'Surname',
		phone: 'Phone number',
		'any country': 'Country',
		'any city': 'City',
		'any state': 'State',
		'any postalCode': 'Postcode',
		'any street': 'Street address',
		company: 'Company name',
		tags: 'Tags',
		createdDate: 'Date registered',
		'+id': 'Tax number | ID'
	}
};

export const klaviyo: KnownExport = {
	id: 'klaviyo',
	label: 'Klaviyo',
	description: 'A list or segment exported from Klaviyo.',
	signs:
		'Klaviyo ID | Email Marketing Consent | Email Marketing Consent Timestamp | SMS Marketing Consent | Email Marketing Status | Email Suppressions | Profile Created On | Date Added | Last Open | Last Click | Last Active | Expected Date Of Next Order | Historic Customer Lifetime Value | Predicted Gender | Initial Source | $consent | $source | $id | Zip Code | Address 2',
	need: 3,
	core: 'Email | First Name | Last Name | Phone Number',
	covered: 0.4,
	columns: {
		email: 'Email',
		'+id': 'Klaviyo ID | $id | External ID',
		firstName: 'First Name',
		lastName: 'Last Name',
		company: 'Organization',
		jobTitle: 'Title',
		phone: 'Phone Number',
		'any street': 'Address',
		'any street2': 'Address 2',
		'any city': 'City',
		'any state': 'State / Region | Region',
		'any postalCode': 'Zip Code | Zip',
		'any country': 'Country',
		timeZone: 'Timezone',
		leadSource: 'Source | Initial Source | $source',
		createdDate: 'Profile Created On | Date Added | Created',
		lastActivityDate: 'Last Active',
		'+modifiedDate': 'Updated',
		'+': 'Last Open | Last Click | Email Suppressions | SMS Marketing Consent | SMS Marketing Consent Timestamp | Latitude | Longitude | Email Marketing Consent Method | First Purchase Date | Initial Referring Domain | Last Source',
		'consentStatus @statedConsent': 'Email Marketing Consent | Email Marketing Status | $consent',
		consentDate: 'Email Marketing Consent Timestamp | $consent_timestamp',
		'+photo': 'Image',
		'+gender': 'Predicted Gender',
		'+birthDate': 'Birthday'
	}
};

export const substack: KnownExport = {
	id: 'substack',
	label: 'Substack',
	description: 'Subscribers exported from Substack.',
	signs:
		'active_subscription | expiry | plan | email_disabled | created_at | first_payment_at | Subscription type | Emails opened (6mo) | Subscription source (free) | Start date',
	need: 2,
	covered: 0.5,
	columns: {
		email: 'email',
		fullName: 'name',
		'+': 'active_subscription | expiry | plan | first_payment_at | type | Subscription type | Stripe plan | Cancel date | Revenue | Activity | Subscription source (paid) | Emails received (6mo) | Days active | Paid upgrade date | digest_enabled',
		'consentStatus @reversedConsent': 'email_disabled',
		createdDate: 'created_at | Start date',
		leadSource: 'Subscription source (free)',
		emailOpens: 'Emails opened (6mo)',
		'any country': 'Country',
		'any state': 'State/Province'
	}
};

export const patreon: KnownExport = {
	id: 'patreon',
	label: 'Patreon',
	description: 'Members exported from Patreon.',
	signs:
		'Patron Status | Follows You | Lifetime Amount | Pledge Amount | Charge Frequency | Patronage Since Date | Last Charge Date | Last Charge Status | Next Charge Date | Free Member | Free Trial | Addressee | Additional Details',
	need: 2,
	covered: 0.5,
	core: 'Name | Email',
	columns: {
		fullName: 'Name',
		email: 'Email',
		twitter: 'Twitter',
		'+social': 'Discord',
		'+': 'Patron Status | Follows You | Free Member | Free Trial | Lifetime Amount | Pledge Amount | Charge Frequency | Tier | Last Charge Date | Last Charge Status | Additional Details | Max Posts | Access Expiration | Next Charge Date | Currency | Last Updated | Subscription Source',
		'+otherPerson': 'Addressee',
		'any street': 'Street',
		'any city': 'City',
		'any state': 'State',
		'any postalCode': 'Zip',
		'any country': 'Country | Full country name',
		phone: 'Phone',
		createdDate: 'Patronage Since Date',
		'+id': 'User ID'
	}
};
