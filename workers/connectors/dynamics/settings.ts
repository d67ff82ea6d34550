import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { checkAddress } from '../address';
import type { NetworkConnector } from '../connector';
import { choice, field, name, rows, rowsField, secretField, word } from '../shared/settings';

/** Logical name → the set that addresses name, and the column of its id. */
export const TABLES = { contact: { set: 'contacts', id: 'contactid' }, lead: { set: 'leads', id: 'leadid' } } as const;

export const dynamicsSchema = z.object({
	url: z.string(),
	table: z._default(z.enum(['contact', 'lead']), 'contact'),
	keyColumn: name('new_musterid'),
	prefix: z._default(z.string().check(z.trim(), z.regex(/^[a-z][a-z0-9]{1,7}$/)), 'new'),
	clientId: word(''),
	tenant: word('organizations'),
	batchSize: rows(100, 1000)
});
export type DynamicsSettings = z.infer<typeof dynamicsSchema>;

export const dynamicsFields: SettingField[] = [
	field('url', 'url', 'Environment address', 'For example https://yourorg.crm4.dynamics.com.', null, true),
	secretField('Access token', 'Comes from signing in. Kept encrypted, and sent to the address above only.'),
	field(
		'text',
		'clientId',
		'Application (client) ID',
		"Of an app registration in Entra ID of the kind “single-page application”, with this app's address as redirect URI and the permission Dynamics CRM user_impersonation."
	),
	field('text', 'tenant', 'Tenant', 'The ID or domain of your tenant; organizations lets any work account in.', 'organizations'),
	choice('table', 'Kind of record', 'Leads need a topic; contacts need a last name.', [
		['contact', 'Contacts'],
		['lead', 'Leads']
	]),
	field(
		'text',
		'keyColumn',
		'Key column',
		'The logical name of a text column that an administrator made an alternate key, where Muster puts its contact id.',
		'new_musterid',
		true
	),
	field('text', 'prefix', 'Publisher prefix', 'Columns that Muster creates begin with it.', 'new'),
	rowsField(100, 1000)
];

export const CORS_REMEDY =
	"Register this app in Entra ID as a single-page application with its address, as it stands in the browser's address bar, as redirect URI, and sign in again: Dynamics lets browsers in with such a sign-in.";

export const dynamicsOauth: NonNullable<NetworkConnector['oauth']> = (settings) => {
	const s = dynamicsSchema.safeParse(settings);
	if (!s.success || s.data.clientId === '')
		return { ok: false, problem: { code: 'deliverySettingWrong', params: { setting: 'Application (client) ID' } } };
	const address = checkAddress(s.data.url);
	if (!address.ok) return address;
	const authority = `https://login.microsoftonline.com/${encodeURIComponent(s.data.tenant)}/oauth2/v2.0`;
	return {
		ok: true,
		value: {
			authorizeUrl: `${authority}/authorize`,
			tokenUrl: `${authority}/token`,
			clientId: s.data.clientId,
			scopes: [`${address.value.origin}/user_impersonation`, 'offline_access']
		}
	};
};

export const DYNAMICS_DEFAULTS: Readonly<Record<string, string>> = {
	salutation: 'salutation',
	firstName: 'firstname',
	lastName: 'lastname',
	nameSuffix: 'suffix',
	email: 'emailaddress1',
	phone1: 'telephone1',
	phone2: 'mobilephone',
	phone3: 'telephone2',
	phone4: 'telephone3',
	jobTitle: 'jobtitle',
	website: 'websiteurl',
	street: 'address1_line1',
	city: 'address1_city',
	state: 'address1_stateorprovince',
	postalCode: 'address1_postalcode',
	country: 'address1_country',
	notes: 'description'
};
/** Columns that take numbers only as numbers. */
export const NUMBERS: ReadonlySet<string> = new Set(['annualincome', 'revenue', 'numberofemployees']);
