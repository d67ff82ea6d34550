import { locale } from '#domain/messages/locale';
import { count, percentText, plural } from '#domain/messages/catalogue';
import { area } from '../area';

/** Words of History. Blanks are filled by functions. */
export const history = area('history', {
	title: 'History',
	state: (imports: number, rows: number, open: number) =>
		[
			imports > 0 || open === 0 ? `${plural(imports, 'import')} · ${plural(rows, 'row')}, ${rows === 1 ? '' : 'each '}accounted for` : '',
			open > 0 ? `${plural(open, 'import')} not finished` : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateNone: 'Every import is kept here, with what became of each row.',
	reading: 'Reading the imports',
	trouble: 'The imports could not be read just now',
	troubleText: 'They are still stored on this device. Reload the page; if it stays so, close Muster in every tab and open it again.',
	reload: 'Reload',
	importAction: 'Import a file',
	moreActions: 'More',
	emptyTitle: 'Nothing was imported yet',
	emptyText: 'Import a contact file, and this page says when, by whom, and what became of every row.',

	picture: (inRows: number, all: number) =>
		all === 0
			? 'No row has come in yet'
			: `${count(inRows)} of ${plural(all, 'row')} ${inRows === 1 ? 'became a contact' : 'became contacts'} or part of one`,
	/** `undone`: imports that are left out. */
	pictureLabel: (undone: number) => `All imports together${undone > 0 ? ', without those that were undone' : ''}`,
	ledger: { created: 'Imported', merged: 'Merged', skipped: 'Skipped', held: 'Held', failed: 'Failed' },
	segment: (n: number, word: string) => `${count(n)} ${word.toLowerCase()}`,

	today: 'Today',
	yesterday: 'Yesterday',
	dayLine: (imports: number, rows: number, open: number) =>
		[imports > 0 || open === 0 ? `${plural(imports, 'import')}, ${plural(rows, 'row')}` : '', open > 0 ? `${count(open)} not finished` : '']
			.filter(Boolean)
			.join(' · '),
	sentence: (total: number, created: number, merged: number, skipped: number, held: number, failed: number) => {
		const parts = [
			created > 0 ? `${count(created)} came in as new` : '',
			merged > 0 ? `${count(merged)} merged into a contact` : '',
			skipped > 0 ? `${count(skipped)} skipped` : '',
			held > 0 ? `${count(held)} held for review` : '',
			failed > 0 ? `${count(failed)} failed` : ''
		].filter(Boolean);
		return `${plural(total, 'row')}: ${parts.length > 0 ? parts.join(', ') : 'nothing came in'}.`;
	},
	resolved: (created: number, merged: number, skipped: number) =>
		`Of those held, decided since: ${[created > 0 ? `${count(created)} imported as new` : '', merged > 0 ? `${count(merged)} merged` : '', skipped > 0 ? `${count(skipped)} skipped` : ''].filter(Boolean).join(', ')}.`,
	by: (user: string) => `by ${user}`,
	running: {
		reading: (percent: number | null) => `At work now${percent === null ? '' : `, ${percentText(percent)}`}`,
		scanning: (percent: number | null) => `At work now: looking for duplicates${percent === null ? '' : `, ${percentText(percent)}`}`,
		writing: (percent: number | null) => `At work now: writing contacts${percent === null ? '' : `, ${percentText(percent)}`}`
	},
	unfinished: (step: string) => `Not finished. Stands at ${step}; nothing is lost.`,
	resume: 'Resume import',
	contacts: 'View contacts',
	deliver: 'Deliver',
	reportCsv: 'Download error report (CSV)',
	reportXlsx: 'Download error report (XLSX)',
	review: (n: number) => `Review ${count(n)} held`,
	more: (file: string) => `More for ${file}`,
	reportFailed: 'The error report could not be made',

	undo: {
		action: 'Undo import',
		resume: 'Go on undoing',
		stopped: 'Undoing this import stopped half way. Nothing is lost; go on to finish it.',
		undone: (when: string, by: string) => `Undone ${when}${by ? ` by ${by}` : ''}.`,
		tally: (removed: number, returned: number, left: number, held: number, taken: number) =>
			[
				removed > 0 ? `${plural(removed, 'contact')} removed` : '',
				returned > 0 ? `${count(returned)} returned to what ${returned === 1 ? 'it was' : 'they were'}` : '',
				left > 0 ? `${count(left)} changed, called or came again since, and left as ${left === 1 ? 'it is' : 'they are'}` : '',
				taken > 0
					? `${count(taken)} left as ${taken === 1 ? 'it is' : 'they are'}, since another contact has what ${taken === 1 ? 'it' : 'they'} would get back`
					: '',
				held > 0 ? `${plural(held, 'waiting row')} dropped` : ''
			]
				.filter(Boolean)
				.join(', '),
		title: (file: string) => `Undo the import of ${file}?`,
		text: 'Your contacts go back to what they were without it. What was already delivered stays in the CRM. The line in History stays.',
		looking: 'Looking at what it changed',
		nothing: 'Nothing of it is left to undo.',
		lines: (created: number, merged: number, held: number) =>
			[
				created > 0 ? `${plural(created, 'contact')} that it brought ${created === 1 ? 'goes' : 'go'}` : '',
				merged > 0
					? `${plural(merged, 'contact')} that it updated ${merged === 1 ? 'returns to what it was' : 'return to what they were'}`
					: '',
				held > 0 ? `${plural(held, 'row')} of it in Manual Review ${held === 1 ? 'goes' : 'go'}` : ''
			].filter(Boolean),
		taken: (n: number) =>
			`${plural(n, 'contact')} that it updated ${n === 1 ? 'stays as it is' : 'stay as they are'}, since another contact has by now what ${n === 1 ? 'it' : 'they'} would get back:`,
		deliveries: (delivered: number, waiting: number, goes: number) =>
			[
				delivered > 0
					? `${plural(delivered, 'contact')} that it brought or updated ${delivered === 1 ? 'is in a CRM and stays' : 'are in a CRM and stay'} there.`
					: '',
				waiting > 0
					? `${plural(waiting, 'contact')} that ${waiting === 1 ? 'stays waits in a delivery with its values' : 'stay wait in a delivery with their values'} of now. To keep these from being sent, cancel that delivery before you undo.`
					: '',
				goes > 0
					? `${plural(goes, 'contact')} that ${goes === 1 ? 'goes waits' : 'go wait'} in a delivery, and ${goes === 1 ? 'is' : 'are'} not sent any more.`
					: ''
			].filter(Boolean),
		changed: (created: number, merged: number, waiting: number) =>
			`${[created > 0 ? `${plural(created, 'contact')} that it brought` : '', merged > 0 ? `${plural(merged, 'contact')} that it updated` : '', waiting > 0 ? `${plural(waiting, 'row')} of it in Manual Review` : ''].filter(Boolean).join(' and ')} ${created + merged + waiting === 1 ? 'was' : 'were'} changed, called or came again since:`,
		called: (n: number) => `called ${n === 1 ? 'once' : `${count(n)} times`}`,
		again: (file: string) => `came again with ${file}`,
		awaited: (n: number) =>
			`Manual Review: a later file had the same ${n === 1 ? 'row' : 'rows'}, and left ${n === 1 ? 'it' : 'them'} out since ${n === 1 ? 'it waits' : 'they wait'} here`,
		changedLegend: 'What becomes of what was changed, called or came again since',
		noName: 'No name',
		andMore: (n: number) => `and ${count(n)} more`,
		answers: { keep: 'Leave these as they are', undo: 'Undo these too' } as Record<string, string>,
		answerHints: {
			keep: 'Nothing that was done to them after the import is touched.',
			undo: 'Contacts that it brought go with what was noted of calls, and rows that wait go. Those that it updated return to what they were, except in fields changed since.'
		} as Record<string, string>,
		cancel: 'Keep the import',
		confirm: 'Undo import',
		working: 'Undoing the import',
		safe: 'Nothing was changed.',
		done: (file: string) => `The import of ${file} was undone.`
	},

	became: {
		title: 'What became of it',
		reading: 'Counting its contacts',
		said: (here: number, delivered: number) =>
			here === 0
				? 'None of the contacts that it brought or updated is here now'
				: `${plural(here, 'contact')} that it brought or updated ${here === 1 ? 'is' : 'are'} here, ${delivered === 0 ? 'none' : count(delivered)} delivered`,
		unknown: 'Its contacts could not be counted just now'
	},
	proof: {
		title: 'Proof of this import',
		input: 'Input',
		recipe: 'Recipe',
		output: 'Output',
		shortened: ' (the first 16 digits of 64)',
		text: 'The same file by the same recipe gives the same output. A colleague with the file and the proof can verify that on any device, without a network. The proof holds no contact.',
		save: 'Save proof',
		verify: 'Verify',
		open: 'Verify an import',
		notSaved: 'The proof was not saved',
		notVerified: 'The import could not be verified',
		saved: (name: string) => `${name} saved. It holds hashes and the recipe, and no contact.`,
		dialogTitle: 'Verify an import',
		dialogText: 'The file runs through the recipe of its proof once more, and what comes out is compared. Nothing is stored.',
		proofFile: 'Proof (.muster-proof.json)',
		files: 'The imported file, or files',
		working: 'Running the file through the recipe',
		run: 'Verify',
		close: 'Close',
		same: (rows: number) => `Same result: ${plural(rows, 'row')} came out as the proof says`,
		other: 'Not the same result',
		reasons: {
			altered: () => 'The proof was changed after it was made: it does not fit its own hashes.',
			record: () => 'This device kept other hashes when it completed the import: the proof is not the one that was saved then.',
			file: () => 'It is another file, or the file was changed since.',
			rules: (_now: number, _then: number, rules: string, here: string) =>
				`The rows were made by the rules ${rules}; this app has the rules ${here}, which may clean differently.`,
			rows: (now: number, then: number) => `The file has ${plural(now, 'row')}; the proof is of ${count(then)}.`,
			values: () => 'Rows came out with other values than the proof says, or fail where they passed.'
		} as Record<string, (now: number, then: number, rules: string, here: string) => string>,
		where: 'The first differences',
		difference: (kind: string, from: number, to: number) => {
			if (kind === 'missing') return `${plural(to - from + 1, 'row')} at the end ${from === to ? 'is' : 'are'} missing`;
			if (kind === 'more') return `${plural(to - from + 1, 'row')} at the end ${from === to ? 'is' : 'are'} not in the proof`;
			const rows = from === to ? `Row ${count(from)}` : `Rows ${count(from)} to ${count(to)}`;
			return kind === 'failsNow'
				? `${rows}: fails now and went in then`
				: kind === 'passesNow'
					? `${rows}: failed then and passes now`
					: `${rows}: other values`;
		},
		andMore: 'and more',
		covers: 'Verified: which rows were read, what each came out as, and which failed. Scores and later edits are not part of it.',
		decided: (ofFile: number, stored: number, skipped: number, held: number) =>
			`Taken from the proof, since it depends on contacts and decisions that are not in the file: ${count(ofFile)} merged within the file, ${count(stored)} merged into contacts that were there, ${count(skipped)} skipped, ${count(held)} held.`,
		aside: (n: number) => `${plural(n, 'row')} left out of the comparison: corrected by hand, or of a person who may not be kept.`,
		changedSince: (n: number) =>
			`${plural(n, 'contact')} of this import ${n === 1 ? 'was' : 'were'} changed on this device since; that does not change what the import did.`
	},
	mapping: { title: 'Columns and fields', column: 'Column', field: 'Field', left: 'Left out', unnamed: (n: number) => `Column ${n}` },
	importedBy: 'Imported by',
	times: 'Begun and finished',
	details: 'Details',
	detailsOf: (file: string) => `Details of ${file}`,
	policy: 'Same email as a contact',
	disagree: 'When two values disagreed',
	required: 'A row had to have',
	source: 'Lead source given',
	fileName: 'File',
	parts: 'Read together',
	fileFacts: (size: string, encoding: string, delimiter: string) =>
		[size, encoding, delimiter && `${delimiter} between cells`].filter(Boolean).join(' · '),
	hash: 'Fingerprint (SHA-256)',
	columns: 'Columns',
	columnsLine: (mapped: number, all: number) => `${count(mapped)} of ${count(all)} were imported`,
	method: { file: 'Chosen file', paste: 'Pasted cells', sample: 'Sample contacts', manual: 'By hand' } as Record<string, string>,
	cleaned: 'Values cleaned',
	duplicates: 'Rows with a possible duplicate',
	matches: 'Matches',
	matchTypes: {
		exact: 'exact',
		email: 'email',
		phone: 'phone',
		nameCompany: 'name/company',
		primaryKey: 'primary key',
		similar: 'similar'
	} as Record<string, string>,
	none: 'none',
	took: (seconds: string, rate: number) => `It took ${seconds}, ${plural(rate, 'row')} a second`,
	stages: {
		parse: 'Read',
		map: 'Map columns',
		normalize: 'Clean',
		validate: 'Check',
		match: 'Find duplicates',
		merge: 'Merge',
		score: 'Score',
		store: 'Store'
	} as Record<string, string>,
	stageTable: 'Time by step',
	ms: (ms: number) =>
		ms < 1000 ? `${count(Math.round(ms))} ms` : `${(ms / 1000).toLocaleString(locale(), { maximumFractionDigits: 1 })} s`
});
