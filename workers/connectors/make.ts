import { presetHook } from './kit/preset-hook';

/** A scenario of Make that begins with a custom webhook. Only simple requests: no header that a browser would have to ask for. */
export const make = presetHook({
	id: 'make',
	label: 'Make',
	description: 'Starts a scenario of Make with the contacts. “Test connection” starts it once without one.',
	urlHint: "The address of the custom webhook, kept like a password. One that asks for an API key can't be reached from a browser.",
	formats: [
		['form', 'Web form: one contact a request'],
		['text', 'JSON list as plain text']
	],
	tokenHeader: null,
	answers: false,
	neverPage: true,
	mostRows: 500,
	perMinute: 600,
	cors: 'open',
	corsRemedy: 'Nothing has to be allowed.',
	proof: 'recorded'
});
