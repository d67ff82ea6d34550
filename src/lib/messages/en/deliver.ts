import { count, plural } from '#domain/messages/catalogue';
import { batch } from './deliver-batch';
import { destination } from './deliver-destination';
import { withheld } from './deliver-withheld';
import { choose, doubles, fields, foresight, repair, signIn, takeBack, vault } from './deliver-fields';
import { area } from '../area';

const compose = {
	title: 'Deliver contacts',
	state: 'Choose whom and where. Nothing is sent before you have seen it.',
	back: 'Deliver',
	who: 'Contacts',
	where: 'Destination',
	sources: {
		gone: 'Choose contacts',
		fresh: (n: number) => `Not yet delivered anywhere (${count(n)})`,
		changed: 'Changed since they were delivered there',
		all: (n: number) => `All contacts (${count(n)})`,
		import: (file: string) => `From ${file}`,
		selection: (label: string, n: number) => `${label} (${count(n)})`
	},
	tiers: 'Only these tiers',
	freshOnly: (n: number) => (n === 1 ? 'Leave out the one that was sent before' : `Leave out the ${count(n)} that were sent before`),
	freshOnlyHint: (n: number) =>
		n === 1
			? 'Sending it again does no harm: it is updated, not doubled.'
			: 'Sending them again does no harm: they are updated, not doubled.',
	freshOnlyTwice: (name: string) => `${name} can’t be asked who is there already: whoever is sent again may stand there twice.`,
	label: 'Name of this delivery',
	labelHint: 'Shown here and in the CRM.',
	labels: {
		fresh: (day: string) => `New contacts, ${day}`,
		changed: (day: string) => `Changed contacts, ${day}`,
		all: (day: string) => `All contacts, ${day}`,
		import: (file: string) => file
	},
	tiersIn: (label: string, tiers: string) => `${label}, ${tiers}`,
	gone: 'The selection was not kept',
	goneText: 'A selection lasts until the page is reloaded. Select the contacts again, or choose others here. No contact was changed.',
	goneAction: 'Select in Contacts',
	nobody: 'No contact fits this choice',
	nobodyText: 'Choose other contacts above.',
	noWhere: 'Nothing is sent yet',
	noWhereText: 'Choose a destination. Exactly what would be sent is shown here first.',
	noContacts: 'There are no contacts yet',
	noContactsText: 'Import a file first. Its contacts can be delivered as soon as they are cleaned and scored.',
	importFile: 'Import a file',

	dryRun: 'What will be sent',
	reading: 'Working out what would be sent',
	toServer: (n: number, requests: number) => `${plural(n, 'contact')} in ${plural(requests, 'request')}, to`,
	toFile: (n: number) => `${plural(n, 'contact')} in one file, on this device. Nothing leaves it.`,
	first: (n: number, all: number) =>
		n === all ? `All of ${n === 1 ? 'it' : 'them'}, field by field` : `The first ${count(n)}, field by field`,
	field: 'Field',
	asTable: 'Table',
	asJson: 'JSON',
	view: 'Show as',
	preparing: 'Preparing the delivery',
	unsent: (n: number, names: string) =>
		`${names}: ${n === 1 ? 'this field of yours is' : 'these fields of yours are'} not sent, since ${n === 1 ? 'it has' : 'they have'} no name there.`,
	blankNote: 'Blank fields are not sent, so nothing in the CRM is erased.',
	twiceNote: (name: string) =>
		`${name} can’t be asked who is there already. Whoever is sent again, also after a lost answer, stands there twice unless the number in externalId is looked for there.`,
	statusNote: (field: string, values: string, more: number, name: string) =>
		`${field} is sent as it stands: ${values}${more > 0 ? ` and ${count(more)} more` : ''}. A value that is not in ${name}’s own list is refused there, or kept beside the list.`,
	zeroNote: (name: string) => `${name} writes no 0 and no “no”: what stands in such a field stays as it is, and a blank one stays blank.`,
	ours: 'The shaded fields are what Muster worked out.',
	noScore: 'no score',
	confirm: (n: number) => `Deliver ${plural(n, 'contact')}`,
	confirmFile: (n: number) => `Make a file of ${plural(n, 'contact')}`,
	offline: 'This device is offline',
	offlineText: 'You can deliver now: the contacts are kept on this device and sent by themselves when the network is back.',
	paused: (name: string) => `${name} is paused`,
	pausedText: 'You can deliver now: the contacts wait until the destination is resumed.'
};

/** Words of the deliver screens. Blanks are filled by functions. */
export const deliver = area('deliver', {
	title: 'Deliver',
	state: (
		destinations: number,
		fresh: number,
		{
			all,
			waiting,
			stalled,
			paused,
			stopped,
			rejected,
			changed,
			visitors
		}: Record<'all' | 'waiting' | 'stalled' | 'paused' | 'stopped' | 'rejected' | 'changed' | 'visitors', number>
	) =>
		[
			plural(destinations, 'destination'),
			fresh > 0
				? `${plural(fresh, 'contact')} not yet sent`
				: all > 0 && waiting + stalled + paused + stopped + rejected + changed + visitors === 0
					? 'every contact was sent'
					: '',
			waiting > 0 ? `${count(waiting)} on the way` : '',
			stalled > 0 ? batch.line.stalled(stalled) : '',
			paused > 0 ? `${count(paused)} paused` : '',
			stopped > 0 ? `${count(stopped)} stopped` : '',
			rejected > 0 ? `${count(rejected)} rejected` : '',
			changed > 0 ? `${count(changed)} changed since delivery` : '',
			visitors > 0 ? `${plural(visitors, 'visitor')} of the booth not yet delivered` : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateEmpty: 'Send contacts to your CRM, or write them into a file for it.',
	reading: 'Reading destinations and deliveries',
	trouble: 'Destinations and deliveries could not be read just now',
	troubleText: 'They are still stored on this device. Reload the page; if it stays so, close Muster in every tab and open it again.',
	reload: 'Reload',
	action: 'Deliver contacts',
	freshAction: (n: number) => `Deliver ${plural(n, 'contact')}`,
	problem: 'This did not work',
	cancel: 'Cancel',
	compose,
	destination,
	batch,
	choose,
	doubles,
	fields,
	foresight,
	repair,
	signIn,
	takeBack,
	vault,
	withheld
});
