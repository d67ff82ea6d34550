import { count, plural } from '#domain/messages/catalogue';
import { area } from '../area';

/** Words of suppression lists (LST-9). */
export const suppressions = area('suppressions', {
	title: 'Suppression lists',
	state: (lists: number, entries: number) =>
		lists === 0
			? 'Numbers, emails and domains that nobody calls or writes to.'
			: `${plural(lists, 'list')} · ${plural(entries, 'entry', 'entries')}`,
	loading: 'Reading suppression lists',
	back: 'Lead lists',
	add: 'Import a list',
	emptyTitle: 'No suppression list yet',
	emptyText:
		'Import a do-not-call file of numbers, emails or domains, plain or as SHA-256. Whoever stands on it is left out of imports into lists, uploads, dialer files, calls and deliveries. Only hashes are kept.',
	columns: { name: 'Name', scope: 'Holds for', entries: 'Entries', since: 'Changed', actions: 'Actions' },
	everywhere: 'All processes',
	refused: 'Filled by “Do not call” while working',
	consent: 'Filled by imports: a number holds for calls, an email for emails',
	kinds: (numbers: number, emails: number, domains: number, hashed: number) =>
		[
			numbers > 0 ? plural(numbers, 'number') : '',
			emails > 0 ? plural(emails, 'email') : '',
			domains > 0 ? plural(domains, 'domain') : '',
			hashed > 0 ? `${count(hashed)} as SHA-256` : ''
		]
			.filter(Boolean)
			.join(', ') || 'empty',
	more: (name: string) => `More for ${name}`,
	addTo: 'Add a file to this list',

	form: {
		title: 'Import a suppression list',
		text: 'One number, email, domain (alone in its line) or SHA-256 value a cell; CSV, Excel or plain text. It is read on this device only.',
		file: 'File',
		choose: 'Choose a file',
		another: 'Choose another file',
		fileMissing: 'Choose a file.',
		into: 'Into',
		newList: 'A new list',
		name: 'Name',
		nameHint: 'For example Do-not-call register, November',
		nameMissing: 'Give the list a name.',
		scope: 'Holds for',
		country: 'Country of numbers without one',
		confirm: 'Import',
		cancel: 'Cancel',
		close: 'Close',
		reading: 'Reading the file'
	},
	done: {
		title: (name: string) => `${name} holds from now on`,
		entries: 'In the file',
		numbers: 'Numbers',
		emails: 'Emails',
		domains: 'Domains',
		hashed: 'As SHA-256',
		known: 'Known already',
		unreadable: 'Not readable',
		samples: 'Lines that could not be read',
		line: (n: number, value: string) => `Line ${count(n)}: ${value}`
	},
	remove: {
		action: 'Remove',
		title: (name: string) => `Remove the suppression list ${name}?`,
		text: (entries: number) =>
			`Its ${plural(entries, 'entry', 'entries')} no longer ${entries === 1 ? 'keeps' : 'keep'} anybody out: these people can be called and written to again. This can’t be restored.`,
		typed: (name: string) => `Type ${name} to remove it`,
		confirm: 'Remove for good',
		done: (name: string) => `Suppression list ${name} removed.`
	}
});
