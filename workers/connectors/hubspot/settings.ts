import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { field, name, relayField, relaySetting, rows, rowsField, secretField } from '../shared/settings';

export const hubspotSchema = z.object({
	relayUrl: relaySetting,
	uniqueProperty: name('email'),
	batchSize: rows(100, 100),
	portalId: z._default(z.string().check(z.trim(), z.regex(/^\d*$/)), ''),
	timeZone: z._default(z.string().check(z.trim()), '')
});
export type HubspotSettings = z.infer<typeof hubspotSchema>;

export const hubspotFields: SettingField[] = [
	relayField,
	secretField(
		'Access token',
		'Of a private app (static auth token) with the scopes crm.objects.contacts.read and .write, crm.schemas.contacts.read and .write. Kept encrypted, and sent to the relay only.'
	),
	field(
		'text',
		'uniqueProperty',
		'Recognise contacts by',
		'email, or the internal name of a property of yours that holds unique values; Muster then puts its own contact id there.',
		'email',
		true
	),
	rowsField(100, 100),
	field('text', 'portalId', 'Hub ID', 'Optional. The number in the address of your HubSpot pages; with it, receipts link to each contact.'),
	field(
		'text',
		'timeZone',
		'Time zone of the account',
		'Optional, for example Europe/Berlin. The daily limit is renewed at midnight there; blank means UTC.'
	)
];

/** Our field → HubSpot's own property. */
export const HUBSPOT_DEFAULTS: Readonly<Record<string, string>> = {
	salutation: 'salutation',
	firstName: 'firstname',
	lastName: 'lastname',
	email: 'email',
	phone1: 'phone',
	phone2: 'mobilephone',
	company: 'company',
	jobTitle: 'jobtitle',
	industry: 'industry',
	companySize: 'company_size',
	annualRevenue: 'annualrevenue',
	website: 'website',
	street: 'address',
	city: 'city',
	state: 'state',
	postalCode: 'zip',
	country: 'country',
	linkedin: 'hs_linkedin_url',
	twitter: 'twitterhandle'
};
