import type { KnownExport } from '../known-export';

/** SMS is a phone without its plus; a blacklisted address must not be written to. */
export const brevo: KnownExport = {
	id: 'brevo',
	label: 'Brevo',
	description: 'Contacts exported from Brevo (Sendinblue).',
	signs: 'EMAIL_BLACKLISTED | SMS_BLACKLISTED | ADDED_TIME | MODIFIED_TIME | SMS | DOUBLE_OPT-IN | OPT_IN | EXT_ID | WHATSAPP_BLACKLISTED',
	need: 2,
	covered: 0.3,
	core: 'EMAIL',
	columns: {
		email: 'EMAIL',
		lastName: 'LASTNAME | NOM | NACHNAME | APELLIDOS | COGNOME | SOBRENOME',
		firstName: 'FIRSTNAME | PRENOM | VORNAME | NOMBRE | NOME',
		'phone mobile @plusSign': 'SMS',
		'phone @plusSign': 'WHATSAPP | LANDLINE_NUMBER',
		'consentStatus @reversedConsent': 'EMAIL_BLACKLISTED',
		'+': 'SMS_BLACKLISTED | WHATSAPP_BLACKLISTED | LIST_IDS | OPT_IN | DOUBLE_OPT-IN',
		createdDate: 'ADDED_TIME',
		'+modifiedDate': 'MODIFIED_TIME',
		'+id': 'EXT_ID | CONTACT ID | CONTACT_ID',
		jobTitle: 'JOB_TITLE',
		linkedin: 'LINKEDIN',
		timeZone: 'CONTACT_TIMEZONE',
		company: 'COMPANY'
	}
};
