import { count, plural } from '#domain/messages/catalogue';
import { area } from '../area';

/** Words of the bell. No names of people: a notification of the system shows on a locked screen. */
export const notices = area('notices', {
	bell: (n: number) => (n === 0 ? 'Notifications' : `Notifications, ${count(n)} new`),
	title: 'Notifications',
	none: 'Nothing new.',
	imported: (file: string, inRows: number, rows: number) =>
		`${file} is imported: ${count(inRows)} of ${plural(rows, 'row')} ${inRows === 1 ? 'became a contact' : 'became contacts'} or part of one.`,
	held: (n: number) => `${plural(n, 'possible duplicate')} ${n === 1 ? 'waits' : 'wait'} for a decision.`,
	rejected: (label: string, n: number) =>
		`${label}: ${plural(n, 'contact')} ${n === 1 ? 'was' : 'were'} rejected by the destination. ${n === 1 ? 'It is kept here; repair it and send it again.' : 'They are kept here; repair and send them again.'}`,
	paused: (label: string, n: number) =>
		`${label} stands still: ${plural(n, 'contact')} ${n === 1 ? 'waits' : 'wait'} to be delivered. Nothing is lost.`,
	backup: (contacts: number, days: number | null) =>
		days === null
			? `${plural(contacts, 'contact is', 'contacts are')} on this device alone. Make a backup.`
			: `The last backup is ${plural(days, 'day')} old. Make a new one.`,
	open: { imported: 'Open history', held: 'Review', delivery: 'Open delivery', backup: 'Make a backup' } as Record<string, string>,
	dismiss: 'Put away',
	dismissAll: 'Put all away',
	ask: 'Show notifications on this device',
	askText: 'They show while Muster is in the background, with counts and no names of people.',
	on: 'This device shows notifications while Muster is in the background.',
	off: 'Stop showing them',
	denied: 'This browser blocks notifications of Muster. Allow them in its site settings.',
	system: {
		review: (n: number) =>
			n === 0 ? 'A file is read. Its import waits for you.' : `A file is read: ${plural(n, 'duplicate')} found. Its import waits for you.`,
		imported: (inRows: number, rows: number) =>
			`Import done: ${count(inRows)} of ${plural(rows, 'row')} ${inRows === 1 ? 'became a contact' : 'became contacts'} or part of one.`,
		rejected: (n: number) => `${plural(n, 'contact')} ${n === 1 ? 'was' : 'were'} rejected by the destination.`,
		paused: (n: number) => `A delivery stands still: ${plural(n, 'contact')} ${n === 1 ? 'waits' : 'wait'}.`
	}
});
