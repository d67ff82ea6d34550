import { locale } from '#domain/messages/locale';
import { count, plural, sharePercent } from '#domain/messages/catalogue';
import { area } from '../area';

const time = (ms: number): string => {
	const [value, unit] =
		ms < 60_000
			? [Math.max(0.01, ms / 1000), 'second']
			: ms < 3_600_000
				? [ms / 60_000, 'minute']
				: ms < 2 * 86_400_000
					? [ms / 3_600_000, 'hour']
					: [ms / 86_400_000, 'day'];
	const shown = value.toLocaleString(locale(), { maximumFractionDigits: value < 0.1 ? 2 : value < 10 ? 1 : 0 });
	return `${shown} ${unit}${shown === '1' ? '' : 's'}`;
};
const rows = (upTo: number, from: number): string =>
	upTo === Infinity ? `Over ${count(from)} rows` : from === 0 ? `Up to ${count(upTo)} rows` : `${count(from + 1)} to ${count(upTo)} rows`;

/** Words of Insights: a question, the sentence that answers it, and what is missing where too little is known. */
export const insights = area('insights', {
	title: 'Insights',
	reading: 'Reading what was counted',
	state: (imports: number, events: number) => `${plural(imports, 'import')} and ${plural(events, 'event')} counted on this device`,
	stateNone: 'Answers appear here as files are imported.',
	private:
		'All of this is counted on this device and stays on it. Events hold counts, times and ids, never a value of a person. Visitors captured at the booth count in the first picture alone. An import that was undone counts as it went in.',
	trouble: 'What was counted could not be read just now',
	troubleText: 'It is still stored on this device. Reload the page; if it stays so, close Muster in every tab and open it again.',
	reload: 'Reload',
	emptyTitle: 'Nothing was counted yet',
	emptyText: 'Import a contact file, and this page says how it went and what would go better.',
	importAction: 'Import a file',
	exportEvents: 'Export events',
	open: 'Not answered yet',
	openText: 'Too little is known. With each question stands what will answer it.',
	table: 'Show as a table',
	tableOf: (question: string) => `Figures: ${question}`,
	time,
	count,

	overTime: {
		question: 'What became of the rows?',
		/** `undone`: rows among `inRows` whose import was undone since. */
		sentence: (inRows: number, all: number, failed: number, undone: number) =>
			`${count(inRows)} of ${plural(all, 'row')} ${inRows === 1 ? 'became a contact' : 'became contacts'} or part of one${undone > 0 ? `, ${count(undone)} of them in imports undone since` : ''}; ${failed === 0 ? 'none' : count(failed)} failed.`,
		need: 'The first finished import fills this picture.',
		head: ['Period', 'Imported', 'Merged', 'Skipped', 'Held', 'Failed'],
		parts: { created: 'Imported', merged: 'Merged', skipped: 'Skipped', held: 'Held', failed: 'Failed' }
	},
	finishing: {
		question: 'Do people finish imports without help?',
		sentence: (done: number, started: number, straight: number) =>
			`${count(done)} of ${plural(started, 'import')} ${done === 1 ? 'was' : 'were'} finished, ${count(straight)} of them without going back and without correcting a row.`,
		need: (missing: number) => `${plural(missing, 'more import')} will answer this.`,
		head: ['Outcome', 'Imports'],
		straight: 'Finished straight away',
		helped: 'Finished after going back or a correction',
		givenUp: 'Given up',
		open: 'Not finished yet'
	},
	steps: {
		question: 'Which step is hardest?',
		/** `steps`: all at which as many were given up. */
		sentence: (steps: readonly string[], at: number, all: number) =>
			`Imports were given up most often at ${steps.join(', ')}: ${count(at)} of ${count(all)}${steps.length > 1 ? ' each' : ''}.`,
		none: (started: number) => `None of ${plural(started, 'import')} was given up.`,
		need: (missing: number) => `None was given up so far; ${plural(missing, 'more import')} will show whether a step is hard.`,
		head: ['Step', 'Given up']
	},
	template: {
		question: 'Does the template prevent errors?',
		better: (template: number, others: number) =>
			`Yes: in files with its columns ${sharePercent(template)} of the rows failed as they were read, in others ${sharePercent(others)}.`,
		worse: (template: number, others: number) =>
			`Not so far: in files with its columns ${sharePercent(template)} of the rows failed as they were read, in others ${sharePercent(others)}.`,
		need: (downloads: number) =>
			`The template was ${downloads === 0 ? 'not downloaded yet' : downloads === 1 ? 'downloaded once' : `downloaded ${count(downloads)} times`}. A file that has its columns and one that has others will answer this.`,
		head: ['Files', 'Imports', 'Rows', 'Failed as read'],
		template: 'With the columns of the template',
		others: 'With other columns'
	},
	sources: {
		question: 'Which source brings the best contacts?',
		/** `best`, `worst`: all of which as many of their rows could go in. */
		sentence: (best: readonly string[], ok: number, worst: readonly string[], okWorst: number) =>
			`${best.join(', ')}: ${sharePercent(ok)} of ${best.length > 1 ? 'their' : 'its'} rows could go in as they were read. Of ${worst.join(', ')} it was ${sharePercent(okWorst)}.`,
		same: (ok: number) => `None: of every source ${sharePercent(ok)} of the rows could go in as they were read.`,
		/** `left` of `all` rows that no bar counts. */
		left: (left: number, all: number) =>
			`${count(left)} of ${plural(all, 'row')} ${left === 1 ? 'is left out: it names' : 'are left out: they name'} no source, or one that few rows of ${left === 1 ? 'its' : 'their'} import name.`,
		need: (rows: number) =>
			`Two sources of ${plural(rows, 'row')} or more will answer this. Map the lead source of a file, or give one when you import.`,
		head: ['Source', 'Imports', 'Rows', 'Could go in as read', 'Complete'],
		methods: { file: 'Files without a lead source', paste: 'Pasted cells', sample: 'Sample contacts' } as Record<string, string>
	},
	duplicates: {
		question: 'Which matches are right, and trusted?',
		sentence: (type: string, same: number, all: number) =>
			`Of the ${type} matches that a person decided, ${count(same)} of ${count(all)} were one contact; that is the best of all types.`,
		one: (type: string, same: number, all: number) =>
			`Of the ${type} matches that a person decided, ${count(same)} of ${count(all)} were one contact.`,
		need: (missing: number) => `${plural(missing, 'more decision')} about possible duplicates will answer this.`,
		head: ['Match', 'One contact', 'Two people', 'Settled by a rule', 'Open'],
		types: {
			exact: 'exact',
			email: 'email',
			phone: 'phone',
			nameCompany: 'name/company',
			primaryKey: 'primary key',
			similar: 'similar'
		} as Record<string, string>
	},
	volume: {
		question: 'How does volume affect time?',
		sentence: (small: string, smallMs: number, large: string, largeMs: number) =>
			`${small} take ${time(smallMs)}, ${large.charAt(0).toLowerCase()}${large.slice(1)} ${time(largeMs)}.`,
		need: 'Imports of two sizes will answer this: up to 1,000 rows, up to 10,000, up to 50,000, or more.',
		head: ['Size', 'Imports', 'Rows', 'Time in the middle', 'Rows a second'],
		rows
	},
	stages: {
		question: 'Where does the time go, by volume?',
		sentence: (stage: string, share: number) => `“${stage}” takes the most: ${sharePercent(share)} of the work.`,
		across: (stage: string, share: number, small: string, smallTime: string, large: string, largeTime: string) =>
			`“${stage}” takes the most: ${sharePercent(share)} of the work. ${small}: ${smallTime} for each 1,000; ${large.charAt(0).toLowerCase()}${large.slice(1)}: ${largeTime}.`,
		each: (text: string) => `${text} for each 1,000 rows`,
		others: 'All other stages',
		need: 'The first finished import of more than 1,000 rows fills this picture: a smaller one says little about what a row takes.',
		head: ['Stage, time for each 1,000 rows']
	},
	rules: {
		question: 'Which validation rules need adjusting?',
		/** `rules`: all that found as much; `imports` of a single one. */
		sentence: (rules: readonly string[], found: number, imports: number, read: number) =>
			`${rules.map((rule) => `“${rule}”`).join(', ')} found the most: ${count(found)} ${rules.length > 1 ? 'each' : `in ${count(imports)} of ${plural(read, 'import')}`}. If these values are right, adjust the rule; if not, tell the source.`,
		again: (reports: number) => `${plural(reports, 'corrected report')} that came back ${reports === 1 ? 'is' : 'are'} not counted again.`,
		none: (read: number) => `No rule found anything in ${plural(read, 'import')}.`,
		need: 'The first file that is read fills this picture.',
		head: ['Rule', 'Found', 'Imports'],
		/** A code as words: "emailNoAt" → "Email no at". */
		name: (code: string) => {
			const text = code.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
			return text.charAt(0).toUpperCase() + text.slice(1);
		}
	},
	recovery: {
		question: 'Do people recover from errors?',
		sentence: (recovered: number, all: number, fixedIn: number, imports: number, reports: number) =>
			`${count(recovered)} of ${plural(all, 'row')} that could not go in as read went in after all; rows were corrected in the wizard in ${count(fixedIn)} of ${plural(imports, 'import')} with errors${reports > 0 ? `, and ${plural(reports, 'corrected report')} came back` : ''}.`,
		need: 'The first finished import in which rows fail will answer this.',
		head: ['Rows', 'Count'],
		atReading: 'Could not go in as read',
		atEnd: 'Still could not at the end'
	},
	launch: {
		question: 'How fast does a list become a campaign?',
		sentence: (what: string, ms: number, imports: number) =>
			`In the middle it takes ${time(ms)} from the end of an import ${what} (${plural(imports, 'import')}).`,
		need: 'An import whose lead list is assigned to a campaign, or that is delivered, or whose contacts are looked at, will answer this.',
		head: ['From the end of an import', 'Imports', 'Time in the middle'],
		use: 'To the first look at a contact',
		delivery: 'To the first delivery',
		campaign: 'To a campaign',
		what: {
			use: 'to the first look at one of its contacts',
			delivery: 'to its first delivery',
			campaign: 'to the campaign of its lead list'
		}
	},
	features: {
		question: 'Which parts of the app are used, and by whom?',
		/** `features`: all that were opened as often. */
		sentence: (features: readonly string[], times: number) =>
			`Opened most: ${features.join(', ')}, in ${plural(times, 'session')}${features.length > 1 ? ' each' : ''}.`,
		need: 'This fills as the app is used.',
		head: ['Part', 'Role', 'Sessions'],
		/** A role as words: "salesManager" → "Sales manager". */
		role: (role: string) => {
			const text = role.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
			return text.charAt(0).toUpperCase() + text.slice(1);
		},
		noRole: 'No role set'
	},
	settings: {
		title: 'Insights',
		text: 'What happens in the app is counted on this device, for the answers in Insights. Nothing of it is sent anywhere.',
		days: 'Days that events and their totals are kept'
	}
});
