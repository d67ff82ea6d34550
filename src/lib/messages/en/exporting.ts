import { plural } from '#domain/messages/catalogue';
import { area } from '../area';

/** Words of every list that can be taken away as a file (FIL-6). */
export const exporting = area('exporting', {
	open: 'Export…',
	format: 'File type',
	formats: { csv: 'CSV', xlsx: 'Excel (XLSX)', vcard: 'vCard', json: 'JSON' },
	safe: 'Neutralise cells that a spreadsheet would run as a formula',
	safeHint: 'They get an apostrophe in front. Phone numbers and amounts stay as they are.',
	bom: 'Mark the file as UTF-8',
	bomHint: 'Excel then shows accents and other scripts right.',
	semicolons: 'Semicolons between the columns',
	semicolonsHint: 'Excel opens a file with commas in one column where numbers are written with a decimal comma.',
	xlsxHint: 'Every text stays a text: phone numbers keep their plus, postal codes their zeros, and nothing is a formula.',
	jsonHint: 'For programs. Values come as they are stored.',
	vcardHint:
		'Phones and address books read name, email, phones, company, title, address, web, notes and tags. Consent, your own fields and all others are in the card too, and Muster reads them again. The score is not.',
	old: 'Write version 3.0',
	oldHint: 'For programs that don’t know the present version, 4.0.',
	making: 'Making the file',
	cancel: 'Cancel',
	failed: 'The file could not be made. Nothing was changed; try again.',
	neutralised: (n: number) => (n > 0 ? ` ${plural(n, 'cell')} neutralised.` : ''),

	imports: {
		title: (n: number) => `Export ${plural(n, 'import')}`,
		which: 'Every import on this device, newest first: when, by whom, from which file, and what became of its rows.',
		confirm: (n: number) => `Export ${plural(n, 'import')}`,
		done: (n: number, name: string) => `${plural(n, 'import')} saved as ${name}.`,
		fileName: 'imports'
	},
	held: {
		title: (n: number) => `Export ${plural(n, 'row')} that ${n === 1 ? 'waits' : 'wait'}`,
		which: 'Each row with its own fields, why it waits and whom it looks like. They go on waiting here.',
		confirm: (n: number) => `Export ${plural(n, 'row')}`,
		done: (n: number, name: string) => `${plural(n, 'row')} saved as ${name}.`,
		fileName: 'manual-review'
	},
	duplicates: {
		title: (n: number) => `Export ${plural(n, 'match', 'matches')}`,
		which: 'Both sides of each match in one line, with the confidence and what was decided so far. Nothing is decided by it.',
		confirm: (n: number) => `Export ${plural(n, 'match', 'matches')}`,
		done: (n: number, name: string) => `${plural(n, 'match', 'matches')} saved as ${name}.`,
		fileName: 'duplicates'
	},
	audit: {
		title: (n: number) => `Export ${plural(n, 'entry', 'entries')}`,
		which: 'The whole audit log in order, each entry with its hash: anybody can follow the chain.',
		confirm: (n: number) => `Export ${plural(n, 'entry', 'entries')}`,
		done: (n: number, name: string) => `${plural(n, 'entry', 'entries')} saved as ${name}.`,
		fileName: 'audit-log'
	},
	events: {
		title: (n: number) => `Export ${plural(n, 'event')}`,
		which: 'Every event kept on this device, one line each: counts, times and ids, no value of a person.',
		confirm: (n: number) => `Export ${plural(n, 'event')}`,
		done: (n: number, name: string) => `${plural(n, 'event')} saved as ${name}.`,
		fileName: 'events'
	},
	receipts: {
		title: (n: number) => `Export ${plural(n, 'receipt')}`,
		which: (filter: string) =>
			filter === ''
				? 'One line for every contact of this delivery: its status, its number in the CRM, and the reason where it was rejected.'
				: `The receipts shown: ${filter}.`,
		confirm: (n: number) => `Export ${plural(n, 'receipt')}`,
		done: (n: number, name: string) => `${plural(n, 'receipt')} saved as ${name}.`,
		fileName: 'receipts'
	}
});
