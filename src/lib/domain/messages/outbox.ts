import { count, plural, type Catalogue, type Params } from './catalogue';

const at = (p: Params): string => String(p.host ?? 'The sign-in server');
const SAFE = 'Nothing was lost: the contacts wait on this device.';

/** Texts by code: field mapping and dry run, taking back, sign-in, passphrase, local network. */
export const outboxMessages = {
	// --- fields of the destination -------------------------------------------------
	deliveryNameTwice: {
		message: (p) => `Two fields are sent as “${p.field}”.`,
		fix: () => 'Give each field a name of its own, or leave one of them out.'
	},
	deliveryFieldsNotCreatable: {
		message: (p) => `${p.host} does not let this app create fields.`,
		fix: () => 'Create them in the CRM, then look again.'
	},
	deliveryFieldRequired: {
		message: (p) => `${p.field} is missing; the CRM requires it for a new contact.`,
		fix: () => 'Fill it in, or map another field to it.'
	},
	deliveryFieldReadOnly: {
		message: (p) => `${p.field} can’t be written in the CRM.`,
		fix: () => 'Leave the field out in the field mapping.'
	},
	deliveryFieldTooLong: {
		message: (p) => `${p.field} has ${count(p.length)} characters; the CRM takes ${count(p.most)}.`,
		fix: () => 'Shorten it in the contact.'
	},
	deliveryFieldNotNumber: {
		message: (p) => `${p.field} wants a number, and “${p.value}” is none.`,
		fix: () => 'Correct the contact, or map the field to a text field.'
	},
	deliveryFieldNotDate: {
		message: (p) => `${p.field} wants a date, and “${p.value}” is none.`,
		fix: () => 'Correct the contact, or map the field to a text field.'
	},
	deliveryFieldNotChoice: {
		message: (p) => `${p.field} does not take “${p.value}”.`,
		fix: (p) =>
			`The CRM takes ${p.choices ?? 'other values'}${Number(p.count) > 5 ? ' and others' : ''}. Correct the contact, or add the value in the CRM.`
	},
	deliveryForeseenRefused: {
		message: (p) => String(p.reason ?? 'The CRM would refuse it.'),
		fix: () => 'Correct the contact, or leave it out.'
	},

	// --- taking a delivery back ------------------------------------------------------
	deliveryChosenSent: {
		message: (p) => `${plural(p.count, 'contact')} of these ${Number(p.count) === 1 ? 'is' : 'are'} in another delivery by now.`,
		fix: () => 'Below is who is left; deliver them if you still want to.'
	},
	deliveryNoDoubles: {
		message: (p) => `${p.name} can’t be searched for contacts that stand there twice.`,
		fix: () => 'Look for them in the CRM itself.'
	},
	deliveryNoTakeBack: {
		message: (p) => `${p.name} offers no way to take a delivery back.`,
		fix: () => 'Delete or correct the contacts in the CRM; each receipt leads there.'
	},
	deliveryTakeBackEarly: {
		message: (p) => `${plural(p.count, 'contact')} of this delivery ${Number(p.count) === 1 ? 'is' : 'are'} still on the way.`,
		fix: () => 'Let it finish or cancel it, then take it back.'
	},
	deliveryTakeBackUnknown: {
		message: () => 'What stood there before was not kept, so it stays as it is.',
		fix: () => 'Correct it in the CRM if needed.'
	},
	deliveryTakeBackChanged: {
		message: (p) => `Changed in the CRM since (${p.fields}${Number(p.count) > 5 ? ' and more' : ''}), so it was left alone.`,
		fix: () => 'Look at it in the CRM, or take back changed contacts too.'
	},
	deliveryTakeBackGone: { message: () => 'It is not there any more.', fix: () => 'There is nothing to put back.' },
	deliveryTakeBackRefused: { message: () => 'The CRM refused and gave no reason.', fix: () => 'Look at it in the CRM.' },
	deliveryUnanswered: {
		message: (p) =>
			`No answer yet, so it may have arrived. ${p.how === 'look' ? 'It is sent again and not doubled: it is looked for there first.' : p.how === 'known' ? 'It is sent again and not doubled: the CRM recognises it.' : 'Sent again, it may stand there twice.'}`,
		fix: (p) => (p.how === 'number' ? 'Pause the delivery and look there first.' : 'Nothing needs to be done.')
	},
	deliveryErased: { message: () => 'Erased on this device.', fix: () => 'Nothing needs to be done.' },
	deliveryDeletedSince: { message: () => 'Deleted here after this delivery was made.', fix: () => 'Bring it back, then deliver it again.' },
	deliveryEmailSince: {
		message: () => 'Its email was changed after this delivery was made.',
		fix: () => 'Deliver it again as it is now. Under the old one the CRM would hold it twice.'
	},
	deliverySentSince: {
		message: (p) => `Sent with “${p.label}” since, which was made later.`,
		fix: () => 'Deliver it again if it has changed since then.'
	},
	deliveryListedSince: {
		message: (p) => `On the suppression list “${p.list}” since.`,
		fix: () => 'Take it off the list, then deliver it again.'
	},
	deliveryRefusedSince: {
		message: () => 'Said no after this delivery was made.',
		fix: () => 'Deliver it again: then the CRM is told of the no, where it has a field for it.'
	},
	deliveryTakeBackMoved: {
		message: (p) => `This delivery went to ${p.from}; ${p.name} is at ${p.to} now, where other contacts may stand.`,
		fix: () => 'Enter the address it went to in the destination, take the delivery back, then change the address again.'
	},
	deliveryTakeBackElsewhere: {
		message: (p) => `It stands at ${p.from}; ${p.name} is at ${p.to} now.`,
		fix: () => 'Enter the address it went to in the destination, take this delivery back once more, then change the address again.'
	},
	deliveryTakeBackOther: {
		message: (p) =>
			`What stands there by this email or key is no. ${p.now} now, and the delivery wrote no. ${p.then}, so both were left alone.`,
		fix: () => 'Look at them in the CRM.'
	},
	deliveryTakeBackLater: { message: (p) => `“${p.label}” wrote it again later.`, fix: () => 'Take that delivery back first.' },

	// --- sign-in -----------------------------------------------------------------------
	deliveryNoSignIn: {
		message: (p) => `${p.name} is not signed in to; it takes a token.`,
		fix: () => 'Enter the token in the destination.'
	},
	deliverySignInUnknown: {
		message: () => 'This sign-in was not begun on this device, or it was finished already.',
		fix: () => 'Begin the sign-in again at the destination.'
	},
	deliverySignInLate: { message: (p) => `The sign-in to ${p.name} took too long.`, fix: () => 'Sign in again.' },
	deliverySignInDenied: {
		message: (p) => `Access was not granted at ${at(p)}.`,
		fix: () => 'Sign in again and allow Muster to write contacts.'
	},
	deliverySignInRefused: {
		message: (p) => `${at(p)} refused the sign-in.${p.reason ? ` It says: ${String(p.reason).replace(/[.\s]+$/, '')}.` : ''}`,
		fix: () => 'Check the client id and the allowed redirect address in the CRM, then sign in again.'
	},
	deliverySignInUnreadable: {
		message: (p) => `${at(p)} answered in a way that is no sign-in.`,
		fix: () => 'Check the address of the sign-in in the destination.'
	},
	deliverySignInUnfinished: {
		message: (p) => `The sign-in was not finished: ${at(p)} can’t be reached, or is busy.`,
		fix: () => 'Sign in again once it can be reached. Nothing else changed.'
	},
	deliverySignInOffline: {
		message: () => 'Signing in needs a network, and this device is offline.',
		fix: () => 'Sign in once the network is back. ' + SAFE
	},
	deliverySignInAgain: { message: (p) => `The sign-in to ${p.name} has ended.`, fix: () => 'Sign in again, then resume. ' + SAFE },

	// --- passphrase ------------------------------------------------------------------------
	deliveryLocked: {
		message: () => 'The tokens on this device are locked.',
		fix: () => 'Enter the passphrase on the Deliver screen; sending goes on by itself. ' + SAFE
	},
	deliveryPassphraseWrong: {
		message: () => 'That is not the passphrase.',
		fix: () => 'Try again. If it is lost, remove the saved token in each destination; after the last one new tokens can be entered.'
	},
	deliveryPassphraseShort: {
		message: (p) => `The passphrase needs at least ${p.count} characters.`,
		fix: () => 'A sentence that only you know works well.'
	},

	// --- test connection ---------------------------------------------------------------------
	deliveryLocalNetworkDenied: {
		message: (p) => `The browser does not let this app reach ${p.host}: access to the local network was refused.`,
		fix: () => 'Allow “Local network access” for this app in the browser’s site settings, then test again.'
	},
	deliveryLocalNetworkAsk: {
		message: (p) => `The browser has not yet been allowed to reach ${p.host} on the local network.`,
		fix: () => 'Test again and choose Allow when the browser asks.'
	}
} satisfies Catalogue;
