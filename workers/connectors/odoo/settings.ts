/** What a destination in Odoo is set up with. */

import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { choice, field, relayField, relaySetting, rows as rowsSetting, rowsField, secretField } from '../shared/settings';

export const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where Odoo runs, for example https://odoo.example.com.', null, true),
	secretField(
		'API key',
		'Made in Odoo under Preferences → Account Security, by the user below. It is kept encrypted on this device and sent only to the address above, or to the relay.'
	),
	choice('protocol', 'Version of Odoo', 'Up to 18 Odoo speaks JSON-RPC, from 19 on JSON-2.', [
		['jsonrpc', 'Up to 18 (JSON-RPC)'],
		['json2', '19 and later (JSON-2)']
	]),
	field('text', 'database', 'Database', 'The name of its database; up to 18 always needed, from 19 on where there are several.'),
	field('text', 'user', 'User', 'The login name that the API key belongs to; not needed from 19 on.'),
	rowsField(200, 1000),
	relayField
];

export const schema = z.object({
	url: z.string(),
	protocol: z._default(z.enum(['jsonrpc', 'json2']), 'jsonrpc'),
	database: z._default(z.string().check(z.trim()), ''),
	user: z._default(z.string().check(z.trim()), ''),
	batchSize: rowsSetting(200, 1000),
	relayUrl: relaySetting
});
export type Settings = z.infer<typeof schema>;

export const corsRemedy =
	'Odoo never lets a browser in from another address. Put a relay before it and enter its address under “Relay address”; docs/relay.md shows how.';
