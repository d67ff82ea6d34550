import { presetHook } from './kit/preset-hook';

/** A Zap that begins with "Catch Hook". Only simple requests: no header that a browser would have to ask for. */
export const zapier = presetHook({
	id: 'zapier',
	label: 'Zapier',
	description: 'Starts a Zap for each contact. “Test connection” starts it once without one.',
	urlHint: 'The address of the Catch Hook, kept like a password: whoever has it can start your Zap.',
	formats: [
		['text', 'JSON list: one run for each contact'],
		['form', 'Web form: one contact a request']
	],
	tokenHeader: null,
	answers: false,
	neverPage: true,
	mostRows: 100,
	// 10,000 requests in five minutes for a user; older addresses 1,000.
	perMinute: 180,
	cors: 'open',
	corsRemedy: 'Nothing has to be allowed.',
	proof: 'recorded'
});
