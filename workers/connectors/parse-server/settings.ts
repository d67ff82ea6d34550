/** What a destination in a Parse Server is set up with. */

import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { choice, field, name, rows as rowsSetting, rowsField, secretField, word } from '../shared/settings';

export const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where Parse Server is mounted, for example https://parse.example.com/parse.', null, true),
	field('text', 'applicationId', 'Application id', 'As it is set on the server (appId).', null, true),
	choice('keyKind', 'Kind of key', 'The master key also lets Muster read and create fields; a REST key is enough to deliver.', [
		['rest', 'REST API key'],
		['javascript', 'JavaScript key'],
		['session', 'Session token'],
		['master', 'Master key']
	]),
	{
		...secretField('Key', 'The key of the kind chosen below. Leave it blank when the server asks for none. Kept encrypted on this device.'),
		required: false
	},
	field('text', 'className', 'Class', 'The class that holds the contacts.', 'Contact', true),
	field('text', 'keyField', 'Key field', 'Contacts with the same value here are the same contact.', 'email', true),
	field(
		'text',
		'idField',
		'Field for our id',
		'Holds the id of the contact in Muster, by which contacts without a key are found again.',
		'externalId',
		true
	),
	rowsField(100, 500),
	field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the server allows; 0 means no limit.', 0, true)
];

export const schema = z.object({
	url: z.string(),
	applicationId: z.string().check(z.trim(), z.minLength(1)),
	keyKind: z._default(z.enum(['rest', 'javascript', 'session', 'master']), 'rest'),
	className: name('Contact'),
	keyField: name('email'),
	idField: word('externalId'),
	batchSize: rowsSetting(100, 500),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0)
});
export type Settings = z.infer<typeof schema>;

export const corsRemedy = "Add this app's address to allowOrigin of Parse Server (it is open to all addresses unless someone set it).";
