import { count, plural, type Catalogue, type Params } from './catalogue';

const at = (p: Params): string => String(p.host ?? 'The destination');
const within = (p: Params): string => String(p.host ?? 'the destination');
/** ": its words" where the server said something. */
const said = (p: Params): string => (p.reason ? ` It says: ${String(p.reason).replace(/[.\s]+$/, '')}.` : '');
const SAFE = 'Nothing was lost: the contacts wait on this device.';

/** Texts by code: delivery problems and connection checks (PUSH-3, PUSH-6). */
export const deliveryMessages = {
	// --- addresses and settings -----------------------------------------------
	deliveryAddressUnreadable: {
		message: (p) => (p.url ? `${p.url} is not a web address.` : 'The address is missing.'),
		fix: () => 'Enter the whole address, for example https://crm.example.com/contacts.'
	},
	deliveryAddressNotHttps: {
		message: (p) => `${p.url} is not encrypted, so contacts are not sent there.`,
		fix: () => 'Use an address that begins with https://. http:// works only for this device (127.0.0.1 or localhost).'
	},
	deliveryAddressHasPassword: {
		message: (p) => `The address of ${p.host} contains a user name or password.`,
		fix: () => 'Take it out of the address and enter it as the token, where it is kept encrypted.'
	},
	deliveryFieldsElsewhere: {
		message: (p) => `The field list is at ${p.url}, the contacts go to ${p.expected}.`,
		fix: () => 'Both must be on the same server, since the token is sent to it.'
	},
	deliverySettingWrong: {
		message: (p) => `The setting “${p.setting}” has no usable value.`,
		fix: () => 'Correct it in the destination and save again.'
	},
	deliveryFieldTwice: {
		message: (p) => `The field name “${p.field}” is used twice.`,
		fix: () => 'Give score, tier and key factors each a name of its own, other than externalId.'
	},
	deliveryConnectorUnknown: {
		message: (p) => `This version of Muster has no connector “${p.connector}”.`,
		fix: () => 'Delete the destination, or update the app.'
	},
	deliveryHeaderUnusable: {
		message: (p) => `The token or a header for ${p.host} contains characters that can’t be sent.`,
		fix: () => 'Copy the token again without spaces, line breaks or quotes around it, and check the header names.'
	},
	deliveryTokenOtherOrigin: {
		message: (p) => `The token was saved for ${p.saved} and is not sent to ${p.now}.`,
		fix: () => 'Enter the token again to use it at the new address.'
	},
	deliveryAddressMissing: {
		message: (p) => `The secret address at ${within(p)} is not on this device: backups leave it out.`,
		fix: () => `Enter the whole address again in the destination and resume. ${SAFE}`
	},
	deliveryTokenMissing: {
		message: (p) => `${at(p)} asks for a token and none is saved.`,
		fix: () => 'Create a token in the CRM and enter it in the destination.'
	},

	// --- why nothing moves -------------------------------------------------------
	deliveryOffline: {
		message: () => 'This device is offline.',
		fix: () => 'Sending goes on by itself as soon as the network is back. ' + SAFE
	},
	deliveryNoAnswer: {
		message: (p) => `${at(p)} did not answer.`,
		fix: () => 'Muster tries again by itself. Run “Test connection” to see where it stops. ' + SAFE
	},
	deliveryAnswerWithheld: {
		message: (p) => `${at(p)} can be reached, but its answers do not arrive here.`,
		fix: () =>
			'Either it cuts the connection, or it does not allow this app (CORS), or its address leads on to another one. Run “Test connection”. Muster keeps trying, and the receipts say what keeps contacts from standing there twice.'
	},
	deliveryTimeout: {
		message: (p) => `${at(p)} gave no answer within ${plural(p.seconds, 'second')}.`,
		fix: () =>
			'Muster sends the same contacts again by itself; their receipts say what keeps them from standing there twice. Smaller requests help slow servers.'
	},
	deliveryInterrupted: {
		message: () => 'The app was closed while contacts were on their way.',
		fix: () => 'The same contacts are sent again; their receipts say what keeps them from standing there twice.'
	},
	deliveryRedirected: {
		message: (p) => `${at(p)} leads on to another address, and Muster follows none: a token goes only where it was saved for.`,
		fix: () =>
			'Enter the address that the server really answers at in the destination (often it differs by https, www or a / at the end), then resume. ' +
			SAFE
	},
	deliveryAnswerTooLarge: {
		message: (p) => `The answer of ${within(p)} is larger than ${count(p.mb)} MB and was not read.`,
		fix: () => 'Set fewer contacts per request in the destination.'
	},
	deliveryRateLimited: {
		message: (p) => `${at(p)} asks to slow down (too many requests).${said(p)}`,
		fix: () => 'Muster waits as long as it was asked to and goes on by itself.'
	},
	deliveryServerError: {
		message: (p) => `${at(p)} has a problem of its own (error ${p.status}).${said(p)}`,
		fix: () => 'Muster tries again by itself, with growing pauses. ' + SAFE
	},
	deliveryUnauthorised: {
		message: (p) => `${at(p)} does not accept the token (error ${p.status}).${said(p)}`,
		fix: () => 'Create a new token in the CRM, enter it in the destination and resume. ' + SAFE
	},
	deliveryForbidden: {
		message: (p) => `${at(p)} refuses access (error ${p.status}).${said(p)}`,
		fix: () => 'Give the token the right to write contacts in the CRM, then resume. ' + SAFE
	},
	deliveryWrongAddress: {
		message: (p) => `${at(p)} takes no contacts at this address (error ${p.status}).${said(p)}`,
		fix: () => 'Check address and method in the destination, then resume. ' + SAFE
	},
	deliveryAnswerShape: {
		message: (p) => `${at(p)} answers, but without a list${p.path ? ` named “${p.path}”` : ''} that says what became of each contact.`,
		fix: () =>
			'Set “List in the answer” to where the server puts it, or let the server answer with one entry per contact. Where it answers nothing of the kind, choose “Nothing: trust the 2xx” under “What the answer says”. ' +
			SAFE
	},
	deliveryAnswerPage: {
		message: (p) => `${at(p)} answered with a web page that does not say what became of the contacts.`,
		fix: () =>
			'A Wi-Fi that wants a sign-in answers so, and a server under maintenance. Muster tries again by itself; if the page stays, check the address in the destination. ' +
			SAFE
	},
	deliveryRefusesAll: {
		message: (p) => `The destination refused ${plural(p.count, 'contact')} in a row and accepted none.${said(p)}`,
		fix: () => 'It is probably the settings, not the contacts. Correct the destination and resume; the refused ones can be sent again.'
	},

	// --- verdicts on records -------------------------------------------------------
	deliveryNoVerdict: {
		message: () => 'No answer for this record: the CRM was asked twice and left it out both times.',
		fix: () => 'Look for the contact in the CRM, then send it again.'
	},
	deliveryLeftOut: {
		message: (p) => `The CRM was asked twice and did not say what became of ${plural(p.count, 'contact')}, so nobody knows yet.`,
		fix: () => 'Look for them in the CRM. If they are there, cancel the rest of this delivery. If not, resume: they are sent again.'
	},
	deliveryForgotten: {
		message: (p) => `${at(p)} did not say whether ${plural(p.count, 'contact')} arrived, and it can’t be asked.`,
		fix: () =>
			'Look there. If they are there, say so, and it goes on with the others. If not, resume: they are sent again, and whoever had arrived stands there twice.'
	},
	deliveryRefused: {
		message: (p) => `${at(p)} refused the request (error ${p.status}).${said(p)}`,
		fix: () => 'Muster sends smaller requests by itself to find the contacts at fault.'
	},
	deliveryNoReason: {
		message: (p) => `No reason given (error ${p.status}).`,
		fix: () => 'Look at the contact and at the settings of the destination.'
	},
	deliveryTooLarge: {
		message: (p) => `The contact is too large for ${within(p)}.`,
		fix: () => 'Shorten its longest field, usually the notes, and send it again.'
	},
	deliveryServerErrorRepeated: {
		message: (p) =>
			`The CRM failed on this record ${plural(p.count, 'time')} (error ${p.status}), while others went through; it may be there all the same.${said(p)}`,
		fix: () => 'Look for an unusual value in the contact, correct it and send it again.'
	},
	deliveryCancelledUnsure: {
		message: () => 'Cancelled after an attempt whose answer was lost: the contact may have arrived.',
		fix: () => 'Look for it in the CRM, or deliver it again; it would be updated, not doubled.'
	},
	deliveryCancelledRestored: {
		message: () => 'Cancelled; the delivery came with a backup, and the contact may have arrived since then.',
		fix: () => 'Look for it in the CRM before you deliver it again.'
	},

	// --- acts -------------------------------------------------------------------------
	deliveryDestinationGone: { message: () => 'This destination does not exist any more.', fix: () => 'Choose another destination.' },
	deliveryDestinationBusy: {
		message: (p) => `${plural(p.count, 'contact')} ${Number(p.count) === 1 ? 'waits' : 'wait'} to be sent to ${p.name}.`,
		fix: () => 'Let the delivery finish or cancel it, then delete the destination.'
	},
	deliveryBatchGone: { message: () => 'This delivery does not exist any more.', fix: () => 'Go back to the list of deliveries.' },
	deliveryWrongState: {
		message: (p) =>
			`This delivery is ${STATE_WORDS[String(p.state)] ?? p.state}, so it can’t be ${EVENT_WORDS[String(p.event)] ?? p.event}.`,
		fix: () => 'Deliver the contacts again if they are still needed in the CRM.'
	},
	deliveryNothing: {
		message: () => 'There is no contact to deliver: the selection is empty, or its contacts were deleted.',
		fix: () => 'Choose at least one contact.'
	},
	deliveryAllWithheld: {
		message: (p) =>
			`Nobody is left to deliver: ${plural(p.count, 'contact')} on suppression lists ${Number(p.count) === 1 ? 'is' : 'are'} kept back.`,
		fix: () => 'Choose other contacts.'
	},
	deliveryAllRefused: {
		message: (p) =>
			`Nobody is left to deliver: ${plural(p.count, 'contact')} said no${Number(p.withheld) > 0 ? `, and ${count(p.withheld)} on suppression lists ${Number(p.withheld) === 1 ? 'is' : 'are'} kept back` : ''}.`,
		fix: () => 'Choose other contacts, or send them all the same.'
	},
	deliveryRejectedGone: {
		message: (p) =>
			`${plural(p.count, 'rejected contact')} ${Number(p.count) === 1 ? 'is' : 'are'} no longer on this device: deleted, or merged into another.`,
		fix: () => 'There is nothing of them to send again.'
	},
	deliveryNothingRejected: { message: () => 'No contact of this delivery was rejected.', fix: () => 'There is nothing to send again.' },
	deliveryNoFile: { message: (p) => `${p.name} is a CRM, not a file.`, fix: () => 'Choose a “File download” destination to get a file.' },
	deliveryFileNeedsNoSending: {
		message: () => 'A file download stays on this device, so there is no connection to test.',
		fix: () => 'Deliver contacts to it and save the file.'
	},
	deliveryDeviceFull: {
		message: (p) => `This device has no room left to prepare ${plural(p.count, 'contact')} for delivery.`,
		fix: () => 'Free some space or deliver fewer contacts at once. The contacts themselves are safe.'
	},

	// --- test connection ----------------------------------------------------------------
	deliveryUnreachable: {
		message: (p) => `Nothing answers at ${p.host}.`,
		fix: () =>
			'Check the address for typing errors, and whether the CRM is up and can be reached from this network. Open it in a tab of this browser, too: a certificate that it does not accept looks the same.'
	},
	deliveryUnreachableHere: {
		message: (p) => `Nothing answers at ${p.host} on this device.`,
		fix: () => 'Start the program that listens there. If the browser asks whether this app may use the local network, allow it.'
	},
	deliveryCors: {
		message: (p) => `${p.host} is there, but does not allow this app to talk to it (CORS).`,
		fix: () =>
			'Add this app’s address, as it stands in the browser’s address bar, to the allowed origins (CORS) in the CRM, with the header Content-Type. A redirect at this address looks the same; then enter the address that it leads to.'
	},
	deliveryCorsHeader: {
		message: (p) => `${p.host} allows this app, but not together with the header ${p.header}.`,
		fix: (p) => `Add ${p.header} to the allowed headers (CORS) in the CRM.`
	},
	deliveryFieldsUnchecked: {
		message: () => 'The fields were not checked: no address of a field list is set.',
		fix: () => 'Make sure that the CRM has fields for score and tier, or enter the address of its field list.'
	},
	deliveryFieldsUnreadable: {
		message: (p) => `The field list at ${p.url} can’t be read.`,
		fix: () => 'Check its address. It must answer with a JSON list of names.'
	},
	deliveryFieldsMissing: {
		message: (p) => `${p.host} has no ${Number(p.count ?? 1) === 1 ? 'field' : 'fields'} ${p.fields}.`,
		fix: (p) =>
			`Create ${Number(p.count) === 1 ? 'it' : 'them'} in the CRM, or name ${Number(p.count) === 1 ? 'another' : 'others'} under “Fields” in the destination’s menu.`
	}
} satisfies Catalogue;

const STATE_WORDS: Record<string, string> = {
	preparing: 'being prepared',
	ready: 'about to be sent',
	sending: 'being sent',
	done: 'done',
	paused: 'paused',
	cancelled: 'cancelled'
};
const EVENT_WORDS: Record<string, string> = { pause: 'paused', resume: 'resumed', cancel: 'cancelled' };
