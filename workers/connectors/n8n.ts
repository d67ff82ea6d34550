import { presetHook } from './kit/preset-hook';

/** A flow of n8n that begins with a webhook node. */
export const n8n = presetHook({
	id: 'n8n',
	label: 'n8n',
	description: 'Starts a flow of n8n with the contacts. “Test connection” starts it once without one.',
	urlHint: 'The production address of the Webhook node, for example https://n8n.example.com/webhook/contacts.',
	formats: [
		['batch', 'JSON: batch and contacts'],
		['list', 'JSON: list of contacts'],
		['one', 'JSON: one contact a request']
	],
	tokenHeader: 'Authorization',
	answers: true,
	mostRows: 1000,
	perMinute: 0,
	cors: 'allowlist',
	corsRemedy: "In the Webhook node, add the option “Allowed Origins (CORS)” with this app's address.",
	proof: 'recorded'
});
