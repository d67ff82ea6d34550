import { count, plural } from '#domain/messages/catalogue';
import { area } from '../area';

/** Words of Quick clean (APP-7): one screen, nothing stored. */
export const quickClean = area('quickClean', {
	title: 'Quick clean',
	state: 'Drop a file, get it back clean, without duplicates and scored. Nothing is stored.',
	drop: 'Drop a file to clean',
	dropNow: 'Let go to clean this file',
	dropText: 'CSV, TSV, Excel or vCard. It is read in this tab and forgotten when you leave.',
	choose: 'Choose a file',
	another: 'Clean another file',
	notRead: (name: string) => `${name} can’t be read as a contact list`,
	stopped: 'The file was not cleaned',
	nothingLost: 'Nothing was stored. Your file is as it was.',
	reading: 'Reading the first rows…',
	working: { reading: 'Cleaning the rows…', matching: 'Looking for duplicates…', scoring: 'Scoring…' } as Record<string, string>,
	rate: (rows: number, rate: number) => (rate > 0 ? `${plural(rows, 'row')} · ${count(rate)} a second` : plural(rows, 'row')),
	stop: 'Stop',
	done: (kept: number, merged: number, failed: number) =>
		[
			`${plural(kept, 'clean row')}`,
			merged > 0 ? `${count(merged)} merged into another` : '',
			failed > 0 ? `${count(failed)} with errors` : ''
		]
			.filter(Boolean)
			.join(' · '),
	took: (seconds: string) => `Cleaned in ${seconds}. Nothing was stored.`,
	parts: { kept: 'Clean rows', merged: 'Merged', failed: 'With errors' },
	equation: (total: number, kept: number, merged: number, failed: number) =>
		`${plural(total, 'row')} = ${count(kept)} clean + ${count(merged)} merged + ${count(failed)} with errors`,
	ledger: 'What became of the rows',
	download: 'Download the clean file',
	formats: { csv: 'CSV', xlsx: 'Excel workbook', vcard: 'vCard', json: 'JSON' } as Record<'csv' | 'xlsx' | 'vcard' | 'json', string>,
	otherFormats: 'Other formats',
	report: 'Download Error Report',
	failedTitle: (n: number) => `${plural(n, 'row')} ${n === 1 ? 'has' : 'have'} errors and ${n === 1 ? 'is' : 'are'} not in the clean file`,
	failedText: 'The report holds each row as it was, with what is wrong and how to fix it.',
	twins: (n: number) =>
		`${plural(n, 'row')} may be a person who is in the file already (same email under another name, same phone, or same name and company). ${n === 1 ? 'It is' : 'They are'} kept and marked in the column “Possible duplicate of row”.`,
	suppressed: (n: number) =>
		n === 1
			? '1 row stands on a suppression list. It is kept and marked in the column “On suppression list”.'
			: `${plural(n, 'row')} stand on suppression lists. They are kept and marked in the column “On suppression list”.`,
	neutralised: (n: number) => `${plural(n, 'cell')} that a spreadsheet would run as a formula got an apostrophe in front.`,
	columns: (placed: number, all: number) => `${count(placed)} of ${plural(all, 'column')} recognised`,
	columnsHint: 'A column that is left out keeps its cells as they are.',
	targetFor: (header: string) => `Field for the column ${header}`,
	settings: 'How to clean',
	required: 'A row must have',
	twinRows: (key: string) => `Rows with the same ${key}`,
	twinsMerge: 'Become one row if the names agree',
	twinsStay: 'Stay as they are',
	country: 'Country of phones without one',
	cleaned: 'What was cleaned',
	nothingCleaned: 'Every value was clean already.',
	changed: (n: number) => plural(n, 'value'),
	more: (n: number) => `Show ${count(n)} more`,
	damage: 'Damaged values',
	quality: 'Data quality',
	tiers: 'Scores'
});
