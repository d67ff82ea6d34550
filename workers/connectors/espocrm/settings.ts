/** What a destination in EspoCRM is set up with. */

import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { choice, field, name, rows as rowsSetting, rowsField, secretField } from '../shared/settings';

export const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where EspoCRM runs, for example https://crm.example.com.', null, true),
	secretField(
		'API key',
		'The key of an API user whose role may read, create and edit contacts, and use Import for the fast way. Kept encrypted on this device.'
	),
	choice(
		'mode',
		'Way of sending',
		'One by one asks before each contact and says exactly what was refused; import is faster for large deliveries.',
		[
			['single', 'One by one'],
			['import', 'Import, 200 at a time']
		]
	),
	field('text', 'entity', 'Kind of record', 'Contact or Lead.', 'Contact', true),
	rowsField(200, 200),
	field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the server allows; 0 means no limit.', 0, true)
];

export const schema = z.object({
	url: z.string(),
	mode: z._default(z.enum(['single', 'import']), 'single'),
	entity: name('Contact'),
	batchSize: rowsSetting(200, 200),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0)
});
export type Settings = z.infer<typeof schema>;

export const corsRemedy =
	"EspoCRM needs three things for a browser: this app's address, the methods GET, POST, PUT and DELETE and the headers Content-Type, X-Api-Key and X-Skip-Duplicate-Check in its configuration lists; its CORS middleware in the metadata of the API; and a route that answers OPTIONS. A relay does the same.";
