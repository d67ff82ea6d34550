import { count, plural, type Catalogue } from './catalogue';

/** Texts by code: processes, lead lists, campaigns, suppression lists. */
export const listMessages = {
	processGone: { message: () => 'This process is no longer on this device.', fix: () => 'Go back to Lead lists and choose another.' },
	listGone: {
		message: () => 'This lead list is no longer on this device.',
		fix: () => 'Choose another list. Contacts that were in it are still under Contacts.'
	},
	campaignGone: { message: () => 'This campaign is no longer on this device.', fix: () => 'Go back to Campaigns and choose another.' },
	suppressionGone: {
		message: () => 'This suppression list is no longer on this device.',
		fix: () => 'Choose another, or import the file as a new list.'
	},
	nameMissing: { message: () => 'A name is needed.', fix: () => 'Type a name; nothing was changed.' },
	nameTooLong: {
		message: (p) => `The name is longer than ${count(p.max)} characters.`,
		fix: () => 'Shorten it; the description has room for the rest.'
	},
	nameTaken: { message: (p) => `There is already one called ${p.name}.`, fix: () => 'Choose another name; nothing was changed.' },
	nameMismatch: {
		message: (p) => `The name that you typed is not ${p.name}.`,
		fix: () => 'Type it as it stands there. Nothing was deleted.'
	},
	listProcessFixed: {
		message: () => 'A lead list stays in the process that it was made in.',
		fix: () => 'Make a new list in the other process.'
	},
	listInUse: {
		message: (p) => `${p.file} is being imported into this list.`,
		fix: () => 'Finish or cancel that import first. Nothing was deleted.'
	},
	timeZoneUnknown: {
		message: (p) => `${p.value} is not a time zone that this device knows.`,
		fix: () => 'Choose one from the list, such as Europe/Berlin.'
	},
	outcomesMissing: { message: () => 'A campaign needs at least one outcome.', fix: () => 'Add an outcome, or put the usual ones back.' },
	outcomeTwice: { message: () => 'One outcome is there twice.', fix: () => 'Take one of the two out.' },
	outcomeWithoutLabel: { message: () => 'One outcome has no name.', fix: () => 'Give it the name that its button will carry.' },
	lossNotConfirmed: {
		message: (p) => `Unassigning loses the state of ${plural(p.contacts, 'contact')} in this campaign.`,
		fix: () => 'Confirm what is lost, or leave the list assigned. Nothing was changed.'
	},
	notInCampaign: {
		message: () => 'This contact is no longer in a list of this campaign.',
		fix: () => 'It was moved or removed in the meantime. Go on with the next one.'
	},
	refusedOutside: {
		message: () => 'This contact is no longer in a list of this campaign, so the call is not counted in it.',
		fix: (p) => `That they want no calls is kept: their numbers are on the list “${p.list}”. Go on with the next one.`
	},
	refusedGone: {
		message: () => 'This campaign is no longer on this device, so the call is not counted.',
		fix: (p) => `That they want no calls is kept: their numbers are on the list “${p.list}”. Go back to Campaigns and choose another.`
	},
	takenByOther: {
		message: () => 'Somebody else is working on this contact.',
		fix: () => 'Go on with the next one; it comes back if it is given back.'
	},
	doNotCall: {
		message: () => 'This contact asked not to be called.',
		fix: () => 'Go on with the next one. If that was a wrong tap, take the attempt back.'
	},
	suppressed: {
		message: (p) => `This contact is on the suppression list ${p.name}.`,
		fix: () => 'Nobody on it is added to a list or called. Check the suppression list if you think that it is wrong.'
	},
	outcomeGone: { message: () => 'This outcome is no longer one of the campaign’s.', fix: () => 'Choose another. Nothing was noted.' },
	callbackMissing: { message: () => 'When to call back is missing.', fix: () => 'Choose a day and a time. Nothing was noted yet.' },
	callbackPast: { message: () => 'The time to call back has passed already.', fix: () => 'Choose a later one. Nothing was noted yet.' },
	attemptGone: { message: () => 'There is no attempt to take back.', fix: () => 'It was taken back already, or its list was unassigned.' },
	attemptNotLast: {
		message: () => 'Somebody called this contact again since.',
		fix: () => 'The newer attempt stays, and yours before it. Nothing was taken back.'
	},
	columnsMissing: { message: () => 'No column is chosen.', fix: () => 'Choose at least one column for the file.' },
	suppressionEmpty: {
		message: (p) => `${p.name} holds no number, email or SHA-256 value.`,
		fix: () => 'Check that it is the right file. Nothing was changed.'
	},
	refusesCalls: {
		message: () => 'This contact said no to calls.',
		fix: () => 'Go on with the next one. If that is no longer true, change Consent on the contact’s page.'
	},
	consentListName: { message: () => 'Said no in imports' },
	refusedListName: { message: (p) => `Do not call: ${p.process}` },
	windowsUnreadable: {
		message: () => 'These calling hours could not be saved.',
		fix: () => 'Check that each span ends after it begins. The hours of before hold.'
	}
} satisfies Catalogue;
