import type { Catalogue, Params } from './catalogue';
import { deliveryMessages as delivery } from './delivery';

const at = (p: Params): string => String(p.host ?? 'The destination');
/**
 * Texts by code: what a connection test found (PUSH-6). Nothing waits and nothing is tried again by itself, so what to do differs from a
 * delivery.
 */
export const connectionTestMessages = {
	testRateLimited: {
		message: delivery.deliveryRateLimited.message,
		fix: () => 'Wait a minute, then test again. Deliveries wait by themselves.'
	},
	testServerError: {
		message: delivery.deliveryServerError.message,
		fix: () => 'Test again in a while. If it stays, whoever runs the CRM must look at it.'
	},
	testRefused: { message: delivery.deliveryRefused.message, fix: () => 'Check the settings of the destination, then test again.' },
	testTimeout: {
		message: delivery.deliveryTimeout.message,
		fix: () => 'Test again in a while. If it stays, the CRM is too slow, or something on the way holds its answers back.'
	},
	testWrongAddress: {
		message: delivery.deliveryWrongAddress.message,
		fix: () => 'Check address and method in the destination, then test again.'
	},
	testUnauthorised: {
		message: delivery.deliveryUnauthorised.message,
		fix: () => 'Create a new token in the CRM and enter it in the destination.'
	},
	testForbidden: {
		message: delivery.deliveryForbidden.message,
		fix: () => 'Give the token the right to write contacts in the CRM, then test again.'
	},
	testAnswerShape: {
		message: delivery.deliveryAnswerShape.message,
		fix: () =>
			'Set “List in the answer” to where the server puts it, or let the server answer with one entry per contact. Where it answers nothing of the kind, choose “Nothing: trust the 2xx” under “What the answer says”.'
	},
	testRedirected: {
		message: delivery.deliveryRedirected.message,
		fix: () =>
			'Enter the address that the server really answers at in the destination (often it differs by https, www or a / at the end), then test again.'
	},
	testAnswerPage: {
		message: (p) => `${at(p)} answered with a web page in place of data.`,
		fix: () =>
			'A Wi-Fi that wants a sign-in answers so, and a server under maintenance. Test again once that is over; if the page stays, check the address in the destination.'
	},
	testRelayCors: {
		message: (p) => `The relay ${p.host} is there, but a browser may not read its answers.`,
		fix: () =>
			'Enter the address of this app in the settings of the relay, as docs/relay.md shows. A relay address that leads on to another one looks the same: then enter that one.'
	}
} satisfies Catalogue;
