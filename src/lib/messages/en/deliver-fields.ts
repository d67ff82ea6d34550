import { count, plural } from '#domain/messages/catalogue';

/** Words of the field mapping, of looking ahead, of signing in and of the passphrase. */
export const fields = {
	open: 'Fields',
	title: (name: string) => `Fields for ${name}`,
	text: 'What each of our fields is called there. A blank one is not sent. A phone number goes where its kind is kept.',
	reading: 'Reading the fields of the destination',
	learned: 'These names come from the last destination of this kind.',
	noList: 'The destination gives no list of its fields, so names are typed by hand.',
	unread: 'The fields of the destination can’t be read now',
	unreadText: 'Names can still be typed by hand.',
	ours: 'What Muster works out',
	score: 'Score (0–100)',
	tier: 'Tier',
	factors: 'Key factors in words',
	factorsOff: 'Blank = not sent.',
	contact: 'Contact fields',
	search: 'Find a field',
	showAll: (n: number) => `Show ${plural(n, 'more field')} without values`,
	filled: (n: number) => (n === 0 ? 'no values yet' : `${count(n)} with a value`),
	notSent: 'Not sent',
	unknown: 'not in the CRM',
	propose: (n: number) => `Fill in ${plural(n, 'match', 'matches')}`,
	proposed: (name: string) => `Looks like ${name}`,
	missing: (names: string) => `Missing in the CRM: ${names}`,
	missingText: 'They must exist before contacts can be delivered.',
	create: (n: number) => (n === 1 ? 'Create it' : `Create ${count(n)} fields`),
	created: (names: string) => `Created in the CRM: ${names}.`,
	save: 'Save fields',
	saved: (name: string) => `The fields of ${name} were saved. New destinations of this kind start with them.`,
	sent: (n: number) => `${plural(n, 'field')} sent`
};

export const foresight = {
	title: 'What it will do there',
	text: 'Looks the contacts up in the CRM and changes nothing.',
	action: 'Check against the CRM',
	again: 'Check again',
	running: 'Looking in the CRM',
	checked: (n: number, all: number) =>
		n >= all ? (n === 1 ? 'It was checked.' : `All ${count(n)} were checked.`) : `The first ${count(n)} of ${count(all)} were checked.`,
	counts: { create: 'Would be created', update: 'Would be updated', refuse: 'Would be refused', unknown: 'Can’t be told before' },
	outcome: { create: 'New', update: 'Update', refuse: 'Refused', unknown: 'Not known' },
	stays: 'stays: it is not written there',
	same: (n: number) => (n === 0 ? '' : `${plural(n, 'field')} already the same`),
	nothing: 'Nothing would change.',
	newWith: (n: number) => `New, with ${plural(n, 'field')}`,
	blank: 'blank',
	becomes: 'becomes',
	unreadable: 'The CRM could not be read',
	cannot: 'This kind of destination can’t be read before sending; what the field list says was checked.',
	unknownFields: (n: number) => `${plural(n, 'field')} the CRM does not have`,
	unknownText: (names: string) => `${names}. They would be refused or dropped there.`,
	map: 'Map the fields'
};

export const takeBack = {
	action: 'Take this delivery back',
	oneWay: 'This kind of destination only takes contacts. Delete or correct them there.',
	noDestination: 'Its destination was deleted.',
	title: 'Take this delivery back?',
	plan: (deletes: number, restores: number) =>
		[
			deletes > 0 ? `${plural(deletes, 'contact')} that it created ${deletes === 1 ? 'is' : 'are'} deleted in the CRM` : '',
			restores > 0 ? `${plural(restores, 'contact')} ${restores === 1 ? 'gets' : 'get'} back what stood there before` : ''
		]
			.filter(Boolean)
			.join('; ') + '.',
	nothing: 'Nothing of it can be taken back.',
	cannot: (n: number) =>
		`${plural(n, 'contact')} ${n === 1 ? 'stays' : 'stay'} as ${n === 1 ? 'it is' : 'they are'}: what stood there before was not kept.`,
	later: (n: number) =>
		`${plural(n, 'contact')} ${n === 1 ? 'stays' : 'stay'} as ${n === 1 ? 'it is' : 'they are'}: a later delivery wrote ${n === 1 ? 'it' : 'them'} again. Take that one back first.`,
	elsewhere: (place: string, n: number) =>
		n === 0
			? `Some may have arrived at ${place}, where an answer was lost; what is there stays.`
			: `${plural(n, 'contact')} ${n === 1 ? 'stays' : 'stay'} where ${n === 1 ? 'it is' : 'they are'}, at ${place}, since the destination is at another address now. Enter that one in the destination to take ${n === 1 ? 'it' : 'them'} back.`,
	here: 'Your contacts on this device are not touched.',
	changed: 'Also those that somebody changed in the CRM since',
	changedHint: 'Their changes there are lost. Without this they are left alone and listed.',
	confirm: (n: number) => `Take ${count(n)} back`,
	keep: 'Keep it',
	running: (done: number, all: number) => `Taking it back: ${count(done)} of ${count(all)}`,
	done: (n: number) => `${plural(n, 'contact')} taken back`,
	doneText: 'Everything is in the CRM as it was before.',
	gone: (n: number) => `${plural(n, 'contact')} ${n === 1 ? 'was' : 'were'} not there any more`,
	goneText: 'Deleted there since, or the destination leads to another account now.',
	left: (n: number) => `${plural(n, 'contact')} could not be taken back. Each says why below.`,
	stopped: 'Taking it back has stopped',
	stoppedText: 'What was not taken back yet stands in the CRM as it did. Put this right, then go on.',
	goOn: 'Go on',
	state: { open: 'To be taken back', done: 'Taken back', gone: 'Not there', failed: 'Not taken back' }
};

export const vault = {
	title: 'Tokens on this device',
	device: 'Encrypted with a key of this device that can’t be read out.',
	open: 'Encrypted with your passphrase, which was given since the app was opened.',
	locked: 'Locked',
	byUsers: 'Tokens are encrypted under the passphrases of the users of this device; they can’t be read while the app is locked.',
	lockedText: 'Enter the passphrase to send. What waits is kept and sent by itself afterwards.',
	set: 'Set a passphrase',
	change: 'Change passphrase',
	remove: 'Remove passphrase',
	lock: 'Lock now',
	unlock: 'Unlock',
	passphrase: 'Passphrase',
	current: 'Current passphrase',
	next: 'New passphrase',
	hint: 'At least 10 characters. It is asked for once each time the app is opened.',
	again: 'New passphrase again',
	differ: 'The two are not the same.',
	warn: 'It is stored nowhere. Lost, the tokens must be entered anew; contacts are not affected.',
	saved: 'The passphrase is set.',
	removed: 'The passphrase is removed. Tokens are under the key of this device.',
	opened: 'Unlocked. What waited is sent.'
};

export const signIn = {
	action: 'Sign in',
	again: 'Sign in again',
	saveFirst: 'Save and sign in',
	signedIn: (name: string) => `Signed in to ${name}.`,
	none: 'Not signed in yet.',
	have: (origin: string) => `Signed in; the token goes to ${origin} only.`,
	redirect: 'Redirect address to allow there',
	working: 'Finishing the sign-in',
	failed: 'The sign-in did not work'
};

export const choose = {
	title: 'Where do the contacts go?',
	text: 'Each is called directly from this device; nothing passes through a server of ours.',
	search: 'Find a system',
	none: 'No system of that name. A JSON webhook reaches anything that takes a web request.',
	cors: { open: 'Works from the browser', allowlist: 'Allow this app there first', 'relay-only': 'Needs a relay of yours' },
	proof: { server: 'Tested on a real server', recorded: 'Tested against the vendor’s documentation' },
	before: 'Before the first delivery'
};

export const repair = {
	open: 'Fix here',
	title: (name: string) => `Fix ${name}`,
	said: 'The CRM said',
	save: 'Save and send again',
	resent: 'Sent again',
	goneShort: 'Not here any more',
	sentAgain: (name: string) => `${name} was saved and is sent again.`,
	gone: 'This contact is no longer on this device: it was deleted, or merged into another.',
	other: 'All fields of the contact'
};

export const doubles = {
	action: 'Look for doubles',
	title: (name: string) => `Doubles in ${name}`,
	text: 'After a bad network a contact may have been created twice there. Muster looks each one up and changes nothing.',
	looking: (at: number, total: number) => (total === 0 ? 'Looking' : `Looking: ${count(at)} of ${count(total)}`),
	soFar: (found: number, checked: number) => `Stopped. So far ${plural(found, 'contact')} more than once, ${count(checked)} looked up`,
	result: (found: number, checked: number) =>
		checked === 0
			? 'No contact of this delivery can be there twice'
			: found === 0
				? `None of ${plural(checked, 'contact')} is there twice`
				: `${count(found)} of ${plural(checked, 'contact')} ${found === 1 ? 'is' : 'are'} there more than once`,
	more: (n: number) => `And ${plural(n, 'more contact')}.`,
	advice: 'Open them in the CRM and merge or delete what is too many. The first is the oldest; later deliveries update that one.',
	goOn: 'Go on',
	close: 'Close'
};
