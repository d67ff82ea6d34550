import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { choice, field, relayField, relaySetting, rows, rowsField, secretField } from '../shared/settings';

export const mailchimpSchema = z.object({
	relayUrl: relaySetting,
	server: z.string().check(z.trim(), z.regex(/^[a-z]{2}\d{1,3}$/)),
	audience: z.string().check(z.trim(), z.regex(/^\w{1,40}$/)),
	status: z._default(z.enum(['pending', 'subscribed', 'transactional', 'unsubscribed']), 'pending'),
	batchSize: rows(100, 500)
});
export type MailchimpSettings = z.infer<typeof mailchimpSchema>;

export const mailchimpFields: SettingField[] = [
	relayField,
	secretField('API key', 'In Mailchimp under Account → Extras → API keys. Kept encrypted, and sent to the relay only.'),
	field('text', 'server', 'Server', 'The ending of your API key behind the hyphen, for example us21.', null, true),
	field('text', 'audience', 'Audience ID', 'In Mailchimp under Audience → Settings → Audience name and defaults.', null, true),
	choice(
		'status',
		'New contacts are',
		'How a contact that Mailchimp does not know yet comes in. A contact that it knows keeps its status, so nobody who unsubscribed is subscribed again.',
		[
			['pending', 'Asked to confirm by email'],
			['subscribed', 'Subscribed (only with their consent)'],
			['transactional', 'Not subscribed'],
			['unsubscribed', 'Unsubscribed']
		]
	),
	rowsField(100, 500)
];

export const CORS_REMEDY =
	'Mailchimp does not let browsers call it. Set up the relay of docs/relay.md with your Mailchimp server (https://SERVER.api.mailchimp.com) as upstream and enter its address as “Relay address”.';

/** Our field → merge tag. An address is one field of several parts and goes in when street, city, state and postal code are all there. */
export const MAILCHIMP_DEFAULTS: Readonly<Record<string, string>> = {
	email: 'email_address',
	firstName: 'FNAME',
	lastName: 'LNAME',
	phone1: 'PHONE',
	street: 'ADDRESS.addr1',
	city: 'ADDRESS.city',
	state: 'ADDRESS.state',
	postalCode: 'ADDRESS.zip',
	country: 'ADDRESS.country'
};
