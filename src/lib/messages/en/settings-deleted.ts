/** Words of what deleted contacts leave behind, in Settings. */
import { count, plural } from '#domain/messages/catalogue';

export const deleted = {
	/** `n` = can be removed, `recent` = of them those who can be brought back, `delivered` = stay. */
	here: (n: number, recent: number, delivered: number) =>
		[
			n > 0 ? `${plural(n, 'deleted contact')} ${n === 1 ? 'is' : 'are'} still stored on this device.` : '',
			n > 0 && recent > 0
				? `${recent === n ? (n === 1 ? 'It' : 'They') : `${count(recent)} of them`} can be brought back for 30 days after the deletion.`
				: '',
			delivered > 0
				? `${plural(delivered, 'deleted contact')} ${delivered === 1 ? 'was' : 'were'} delivered and ${delivered === 1 ? 'stays' : 'stay'}, hidden: so nobody arrives twice who comes again.`
				: ''
		]
			.filter(Boolean)
			.join(' '),
	remove: 'Remove for good',
	title: (n: number) => `Remove ${plural(n, 'deleted contact')} for good?`,
	text: 'Their values go from this device, with their history and their original rows. They can’t be brought back. Backups, deliveries and CRMs keep what they have, and so do campaigns and the audit log.',
	keep: 'Keep',
	working: 'Removing contacts',
	done: (n: number) => `${plural(n, 'contact')} removed for good.`,
	failed: 'They could not all be removed.'
};
