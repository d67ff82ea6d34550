import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { choice, field, name, rows, rowsField, secretField } from '../shared/settings';

export const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where PostgREST answers; in Supabase https://PROJECT.supabase.co/rest/v1.', null, true),
	secretField(
		'Key',
		'A token (JWT) of a role that may read, insert and update the table; in Supabase also a publishable key, where policies of the table allow that. Kept encrypted on this device.'
	),
	choice('keyKind', 'How the key travels', 'Supabase wants a JWT twice.', [
		['bearer', 'As a bearer token'],
		['supabase', 'As Supabase wants it']
	]),
	field('text', 'table', 'Table', 'The table or view that holds the contacts.', 'contacts', true),
	field(
		'text',
		'keyField',
		'Key column',
		'Contacts with the same value here are the same contact. It needs a unique constraint.',
		'email',
		true
	),
	field('text', 'idField', 'Id column', 'Its value goes into the receipts.', 'id', true),
	field('text', 'schema', 'Database schema', 'Only where it is not the first one that the server shows.'),
	rowsField(500, 1000),
	field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the server allows; 0 means no limit.', 0, true)
];

export const schema = z.object({
	url: z.string(),
	keyKind: z._default(z.enum(['bearer', 'supabase']), 'bearer'),
	table: name('contacts'),
	keyField: name('email'),
	idField: name('id'),
	schema: z._default(z.string().check(z.trim()), ''),
	batchSize: rows(500, 1000),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0)
});
export type PostgrestSettings = z.infer<typeof schema>;
