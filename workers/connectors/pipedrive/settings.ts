/** What a destination in Pipedrive is set up with, and the way to sign in. */

import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { fail, ok } from '#domain/result';
import { checkAddress } from '../address';
import type { NetworkConnector } from '../connector';
import { field, parseSettings, secretField, word } from '../shared/settings';

export const CORS_REMEDY = 'Pipedrive allows browsers by itself. If a network in between does not let it through, use another one.';

const SIGN_IN = 'https://oauth.pipedrive.com';

export const schema = z.object({
	url: z._default(z.string(), 'https://api.pipedrive.com'),
	clientId: word(''),
	tokenUrl: word(`${SIGN_IN}/oauth/token`)
});

export const settings: SettingField[] = [
	field(
		'url',
		'url',
		'Address',
		'The address of your company, for example https://yourcompany.pipedrive.com.',
		'https://api.pipedrive.com',
		true
	),
	secretField(
		'API token',
		'In Pipedrive under Personal preferences → API. Or leave it blank, say the client ID below and sign in. Kept encrypted, and sent to the address above only.'
	),
	field(
		'text',
		'clientId',
		'Client ID',
		"Only for signing in instead of an API token: of an app of yours in the Pipedrive developer hub, with this app's address as callback."
	),
	field(
		'url',
		'tokenUrl',
		'Address that hands out tokens',
		'Pipedrive asks for the client secret of your app there, which no browser may hold: say the address of a relay of yours that adds it (docs/relay.md).',
		`${SIGN_IN}/oauth/token`
	)
];

/** The way to sign in: code and PKCE; what an app may do is set in the developer hub, so no scopes are asked for. */
export const oauth: NonNullable<NetworkConnector['oauth']> = (raw) => {
	const s = parseSettings(schema, settings, raw);
	if (!s.ok) return s;
	if (s.value.clientId === '') return fail('deliverySettingWrong', { setting: 'Client ID' });
	const tokens = checkAddress(s.value.tokenUrl);
	return tokens.ok
		? ok({ authorizeUrl: `${SIGN_IN}/oauth/authorize`, tokenUrl: tokens.value.href, clientId: s.value.clientId, scopes: [] })
		: tokens;
};
