import type { KnownExport } from '../known-export';

/** CC is a country code; who left stands in a file of its own with the time of it. */
export const mailchimp: KnownExport = {
	id: 'mailchimp',
	label: 'Mailchimp',
	description: 'An audience exported from Mailchimp.',
	signs:
		'MEMBER_RATING | OPTIN_TIME | OPTIN_IP | CONFIRM_TIME | CONFIRM_IP | LATITUDE | LONGITUDE | GMTOFF | DSTOFF | TIMEZONE | CC | LAST_CHANGED | LEID | EUID | UNSUB_TIME | UNSUB_REASON | CLEAN_TIME',
	need: 3,
	covered: 0.3,
	columns: {
		email: 'Email Address | Email',
		firstName: 'First Name | FNAME',
		lastName: 'Last Name | LNAME',
		phone: 'Phone Number | Phone | PHONE',
		'any street': 'Address | ADDRESS',
		'+birthDate': 'Birthday | BIRTHDAY',
		company: 'Company | Company Name | COMPANY',
		'+': 'MEMBER_RATING | OPTIN_IP | CONFIRM_TIME | CONFIRM_IP | LATITUDE | LONGITUDE | UNSUB_CAMPAIGN_TITLE | UNSUB_CAMPAIGN_ID | UNSUB_REASON | UNSUB_REASON_OTHER | CLEAN_CAMPAIGN_TITLE | CLEAN_CAMPAIGN_ID',
		consentDate: 'OPTIN_TIME',
		'consentStatus @withdrawnAt': 'UNSUB_TIME | CLEAN_TIME',
		'-': 'GMTOFF | DSTOFF | LEID | EUID',
		timeZone: 'TIMEZONE',
		'any country': 'CC',
		'any state': 'REGION',
		'+modifiedDate': 'LAST_CHANGED',
		notes: 'NOTES',
		tags: 'TAGS'
	}
};
