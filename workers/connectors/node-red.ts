import { presetHook } from './kit/preset-hook';

/** A flow of Node-RED that begins with an "http in" node, or anything that takes JSON in the same way. */
export const nodeRed = presetHook({
	id: 'node-red',
	label: 'Node-RED',
	description: 'Starts a flow of Node-RED with the contacts. “Test connection” starts it once without one.',
	urlHint: 'The address of the “http in” node, for example https://red.example.com/contacts.',
	formats: [
		['batch', 'JSON: batch and contacts'],
		['list', 'JSON: list of contacts'],
		['one', 'JSON: one contact a request'],
		['form', 'Web form: one contact a request'],
		['text', 'JSON list as plain text']
	],
	tokenHeader: 'Authorization',
	answers: true,
	mostRows: 1000,
	perMinute: 0,
	cors: 'allowlist',
	corsRemedy:
		"In settings.js of Node-RED set httpNodeCors with this app's address as origin. Plain text and web form need it too, for the answer.",
	proof: 'server'
});
