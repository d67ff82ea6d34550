/** What a destination in Tryton is set up with. */

import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { field, name, rows as rowsSetting, rowsField, secretField } from '../shared/settings';

export const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where Tryton runs, for example https://tryton.example.com.', null, true),
	field('text', 'database', 'Database', 'The name of its database.', null, true),
	field('text', 'user', 'User', 'The login name of a Tryton user who may write parties.', null, true),
	secretField(
		'Password',
		'The password of this user. It is kept encrypted on this device and sent only to the address above, in the body of the sign-in.'
	),
	rowsField(100, 500)
];

export const schema = z.object({
	url: z.string(),
	database: name('tryton'),
	user: z.string().check(z.trim(), z.minLength(1)),
	batchSize: rowsSetting(100, 500)
});
export type Settings = z.infer<typeof schema>;

export const corsRemedy =
	"Put this app's address, as it stands in the browser's address bar, into “cors” of the section [web] of trytond.conf, one address a line.";
