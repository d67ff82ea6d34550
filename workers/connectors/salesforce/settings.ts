import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { checkAddress } from '../address';
import type { NetworkConnector } from '../connector';
import { choice, field, name, rows, rowsField, secretField, word } from '../shared/settings';

/** A REST API version is served for years; this one has everything that is called here. */
export const API = '/services/data/v62.0';

const common = {
	url: z.string(),
	object: z._default(z.enum(['Contact', 'Lead']), 'Contact'),
	externalIdField: name('Muster_ID__c'),
	clientId: word(''),
	loginUrl: word('')
};
export const salesforceSchema = z.object({ ...common, batchSize: rows(200, 200) });
export const salesforceBulkSchema = z.object({ ...common, batchSize: rows(1000, 1000) });
export type SalesforceSettings = z.infer<typeof salesforceSchema>;

const fields: SettingField[] = [
	field('url', 'url', 'My Domain address', 'The address of your org, for example https://yourname.my.salesforce.com.', null, true),
	secretField('Access token', 'Comes from signing in. Kept encrypted, and sent to the address above only.'),
	field(
		'text',
		'clientId',
		'Consumer key',
		'Of a connected app (external client app) with PKCE and without a secret; needed for signing in.'
	),
	field('text', 'loginUrl', 'Sign-in address', 'Optional. Where you sign in, if not at the address above.'),
	choice('object', 'Kind of record', 'Leads need a company and a last name; contacts need a last name.', [
		['Contact', 'Contacts'],
		['Lead', 'Leads']
	]),
	field(
		'text',
		'externalIdField',
		'External ID field',
		'A text field of that object, marked both “External ID” and “Unique”, where Muster puts its contact id.',
		'Muster_ID__c',
		true
	)
];
export const salesforceFields: SettingField[] = [...fields, rowsField(200, 200)];
export const salesforceBulkFields: SettingField[] = [...fields, rowsField(1000, 1000)];

export const CORS_REMEDY =
	"In Salesforce Setup → CORS, add this app's address as it stands in the browser's address bar, and tick “Enable CORS for OAuth endpoints”.";

/** Sign-in with code and PKCE; the org must list the app's address under CORS for the token endpoint. */
export const salesforceOauth: NonNullable<NetworkConnector['oauth']> = (settings) => {
	const address = checkAddress(settings.loginUrl || settings.url);
	if (!address.ok) return address;
	const { origin } = address.value;
	const clientId = typeof settings.clientId === 'string' ? settings.clientId.trim() : '';
	if (clientId === '') return { ok: false, problem: { code: 'deliverySettingWrong', params: { setting: 'Consumer key' } } };
	return {
		ok: true,
		value: {
			authorizeUrl: `${origin}/services/oauth2/authorize`,
			tokenUrl: `${origin}/services/oauth2/token`,
			clientId,
			scopes: ['api', 'refresh_token']
		}
	};
};

/** Our field → Salesforce's, of both objects. */
const BOTH = {
	salutation: 'Salutation',
	firstName: 'FirstName',
	lastName: 'LastName',
	email: 'Email',
	phone1: 'Phone',
	phone2: 'MobilePhone',
	jobTitle: 'Title',
	leadSource: 'LeadSource',
	notes: 'Description'
};
/** Contacts name their company by a link to an account, so it is not among them. */
export const SALESFORCE_DEFAULTS: Readonly<Record<string, string>> = {
	...BOTH,
	street: 'MailingStreet',
	city: 'MailingCity',
	state: 'MailingState',
	postalCode: 'MailingPostalCode',
	country: 'MailingCountry'
};
const LEAD_DEFAULTS: Readonly<Record<string, string>> = {
	...BOTH,
	company: 'Company',
	industry: 'Industry',
	annualRevenue: 'AnnualRevenue',
	website: 'Website',
	leadStatus: 'Status',
	street: 'Street',
	city: 'City',
	state: 'State',
	postalCode: 'PostalCode',
	country: 'Country'
};
export const salesforceFieldsOf = (settings: Record<string, unknown>): Readonly<Record<string, string>> =>
	settings.object === 'Lead' ? LEAD_DEFAULTS : SALESFORCE_DEFAULTS;

/** Standard number fields of both objects: Salesforce takes numbers as numbers. */
export const NUMBERS: ReadonlySet<string> = new Set(['AnnualRevenue', 'NumberOfEmployees']);
