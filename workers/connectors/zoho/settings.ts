import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import type { NetworkConnector } from '../connector';
import { choice, field, name, relayField, relaySetting, rows, rowsField, secretField, word } from '../shared/settings';

/** Data centre → domains of the API, of signing in, and of the pages. Records of one are unknown in the others. */
export const CENTRES = {
	com: { api: 'https://www.zohoapis.com', accounts: 'https://accounts.zoho.com', pages: 'https://crm.zoho.com' },
	eu: { api: 'https://www.zohoapis.eu', accounts: 'https://accounts.zoho.eu', pages: 'https://crm.zoho.eu' },
	in: { api: 'https://www.zohoapis.in', accounts: 'https://accounts.zoho.in', pages: 'https://crm.zoho.in' },
	au: { api: 'https://www.zohoapis.com.au', accounts: 'https://accounts.zoho.com.au', pages: 'https://crm.zoho.com.au' },
	jp: { api: 'https://www.zohoapis.jp', accounts: 'https://accounts.zoho.jp', pages: 'https://crm.zoho.jp' },
	ca: { api: 'https://www.zohoapis.ca', accounts: 'https://accounts.zohocloud.ca', pages: 'https://crm.zohocloud.ca' },
	sa: { api: 'https://www.zohoapis.sa', accounts: 'https://accounts.zoho.sa', pages: 'https://crm.zoho.sa' },
	cn: { api: 'https://www.zohoapis.com.cn', accounts: 'https://accounts.zoho.com.cn', pages: 'https://crm.zoho.com.cn' }
} as const;
const centres = Object.keys(CENTRES) as [keyof typeof CENTRES];

export const zohoSchema = z.object({
	dataCentre: z._default(z.enum(centres), 'com'),
	module: z._default(z.enum(['Contacts', 'Leads']), 'Contacts'),
	checkField: name('Email'),
	workflows: z._default(z.boolean(), false),
	clientId: word(''),
	relayUrl: relaySetting,
	batchSize: rows(100, 100)
});
export type ZohoSettings = z.infer<typeof zohoSchema>;

export const zohoFields: SettingField[] = [
	choice('dataCentre', 'Data centre', 'Where your account lives: the ending of the address of your Zoho pages.', [
		['com', 'zoho.com (United States)'],
		['eu', 'zoho.eu (Europe)'],
		['in', 'zoho.in (India)'],
		['au', 'zoho.com.au (Australia)'],
		['jp', 'zoho.jp (Japan)'],
		['ca', 'zohocloud.ca (Canada)'],
		['sa', 'zoho.sa (Saudi Arabia)'],
		['cn', 'zoho.com.cn (China)']
	]),
	secretField('Access token', 'Comes from signing in. Kept encrypted, and sent to Zoho only (to the relay where one is set).'),
	field(
		'text',
		'clientId',
		'Client ID',
		"Of a client-based application registered in the Zoho API console with this app's address as JavaScript domain."
	),
	choice('module', 'Kind of record', 'Leads need a company and a last name; contacts need a last name.', [
		['Contacts', 'Contacts'],
		['Leads', 'Leads']
	]),
	field(
		'text',
		'checkField',
		'Recognise contacts by',
		'Email, or the API name of a field of yours that is marked “Do not allow duplicate values”; Muster then puts its contact id there.',
		'Email',
		true
	),
	field(
		'yesNo',
		'workflows',
		'Run workflows',
		'Off: the rules, emails and approvals that you set up in Zoho are not started by a delivery.',
		false
	),
	rowsField(100, 100),
	{
		...relayField,
		hint: "Optional. An address of your own that takes the place of Zoho's in every call, for networks where a browser may not call it."
	}
];

export const CORS_REMEDY =
	"In the Zoho API console, register a client-based application with this app's address, as it stands in the browser's address bar, as JavaScript domain. Or set up the relay of docs/relay.md.";

/**
 * Zoho signs a client-based application in by the implicit flow: the token itself comes back, lives an hour and is not renewed; scopes stand
 * behind commas (Zoho Accounts: Client-based apps; Grant tokens): https://www.zoho.com/accounts/protocol/oauth/javascript-applications.html
 */
export const zohoOauth: NonNullable<NetworkConnector['oauth']> = (settings) => {
	const s = zohoSchema.safeParse(settings);
	if (!s.success || s.data.clientId === '')
		return { ok: false, problem: { code: 'deliverySettingWrong', params: { setting: 'Client ID' } } };
	const { accounts } = CENTRES[s.data.dataCentre];
	return {
		ok: true,
		value: {
			authorizeUrl: `${accounts}/oauth/v2/auth`,
			tokenUrl: `${accounts}/oauth/v2/token`,
			clientId: s.data.clientId,
			scopes: ['ZohoCRM.modules.ALL,ZohoCRM.settings.fields.ALL,ZohoCRM.coql.READ'],
			implicit: true
		}
	};
};

/** Our field → Zoho's, of both modules. */
const BOTH = {
	salutation: 'Salutation',
	firstName: 'First_Name',
	lastName: 'Last_Name',
	email: 'Email',
	phone1: 'Phone',
	phone2: 'Mobile',
	leadSource: 'Lead_Source',
	twitter: 'Twitter',
	notes: 'Description'
};
/** Contacts name their company by a link to an account, so it is not among them. */
export const ZOHO_DEFAULTS: Readonly<Record<string, string>> = {
	...BOTH,
	phone3: 'Other_Phone',
	jobTitle: 'Title',
	street: 'Mailing_Street',
	city: 'Mailing_City',
	state: 'Mailing_State',
	postalCode: 'Mailing_Zip',
	country: 'Mailing_Country'
};
const LEAD_DEFAULTS: Readonly<Record<string, string>> = {
	...BOTH,
	jobTitle: 'Designation',
	company: 'Company',
	industry: 'Industry',
	annualRevenue: 'Annual_Revenue',
	website: 'Website',
	leadStatus: 'Lead_Status',
	street: 'Street',
	city: 'City',
	state: 'State',
	postalCode: 'Zip_Code',
	country: 'Country'
};
export const zohoFieldsOf = (settings: Record<string, unknown>): Readonly<Record<string, string>> =>
	settings.module === 'Leads' ? LEAD_DEFAULTS : ZOHO_DEFAULTS;
/** Fields that take numbers only as numbers. */
export const NUMBERS: ReadonlySet<string> = new Set(['Annual_Revenue', 'No_of_Employees']);
