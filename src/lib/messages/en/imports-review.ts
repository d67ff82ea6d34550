/** Step 4: the matches, how they stand side by side, and what is decided of them. */
import { count, percentText, plural, sharePercent } from '#domain/messages/catalogue';

export const review = {
	title: 'Review Duplicate Contacts',
	matches: (n: number) => plural(n, 'match', 'matches'),
	settled: (n: number, byEmail: boolean) => `${count(n)} settled by ${byEmail ? 'email' : 'primary key'}`,
	forYou: (n: number) => (n === 0 ? 'none left for you' : `${count(n)} for you`),
	none: 'No row of this file looks like another one or like a contact you have.',
	filters: {
		all: 'All',
		exact: 'Exact Matches',
		email: 'Email Matches',
		phone: 'Phone Matches',
		nameCompany: 'Name/Company Matches',
		primaryKey: 'Primary Key Matches',
		similar: 'Similar Matches',
		sharedMail: 'Shared Email'
	} as Record<string, string>,
	filterLabel: 'Show',
	modeSingle: 'One by one',
	modeList: 'List',
	position: (i: number, n: number) => `${count(i)} of ${count(n)}`,
	settledPosition: (i: number, n: number) => `settled, ${count(i)} of ${count(n)}`,
	merge: 'Merge',
	skip: 'Skip',
	manual: 'Manual Review',
	keepBoth: 'Keep both',
	next: 'Next match',
	previous: 'Previous match',
	undo: 'Undo',
	help: 'Keys',
	more: 'Back, cancel, keys',
	backHint: 'to Upload & Configure',
	did: {
		merge: 'Will be merged',
		skip: 'Row will be skipped',
		manual: 'Waits in Manual Review',
		keepBoth: 'Both will be kept',
		undecided: 'Undecided'
	} as Record<string, string>,
	toast: {
		merge: (n: number) => (n === 1 ? 'Merged.' : `${count(n)} matches merged.`),
		skip: (n: number) => (n === 1 ? 'Skipped: the row stays out.' : `${count(n)} rows skipped.`),
		manual: (n: number) => (n === 1 ? 'Put aside for Manual Review.' : `${count(n)} put aside for Manual Review.`),
		keepBoth: (n: number) => (n === 1 ? 'Both kept.' : `${count(n)} kept as contacts of their own.`)
	},
	tooFast: 'Too fast: that was not taken. Decide again.',
	undone: 'Taken back.',
	said: { merge: 'Merged', skip: 'Skipped', manual: 'Put aside for Manual Review', keepBoth: 'Both kept' } as Record<string, string>,
	settledBy: {
		update: 'settled by email: updates the contact',
		skip: 'settled by email: the row is skipped',
		create: 'settled by email: created as new',
		review: 'settled',
		waits: 'settled by email: waits with the row before it',
		stays: 'settled by email: skipped with the row before it',
		waiting: 'settled by email: skipped, that person waits already'
	} as Record<string, string>,
	settledByKey: {
		update: 'settled by primary key: updates the contact',
		skip: 'settled by primary key: the row is skipped',
		create: 'settled by primary key: created as new',
		review: 'settled',
		waits: 'settled by primary key: waits with the row before it',
		stays: 'settled by primary key: skipped with the row before it',
		waiting: 'settled by primary key: skipped, that person waits already'
	} as Record<string, string>,
	settledOther: 'settled by another decision',
	settledOtherCount: (n: number) => `${count(n)} settled by another decision`,
	byRule: 'merged by your rule, without asking',
	byRuleCount: (n: number) => `${count(n)} merged by rule`,
	tooManyForSimilar:
		'Similar matches (typos, nicknames, swapped names) were not looked for: there are more records than Settings, Duplicates allow. Raise “Look for similar matches up to” there and open this review again.',
	/** The table definition or the known companies are others than when the rows were checked. */
	outOfDate: {
		title: 'The rules of the fields were changed since these rows were checked.',
		text: 'Check the rows again to go on; what you decided stays.',
		check: 'Check the rows again'
	},
	/** People of several names at one email, which the policy settles all the same. Without figures of addresses where there is one. */
	sharedMail: {
		title: (rows: number, addresses: number) =>
			`${plural(rows, 'row')} ${rows === 1 ? 'shares' : 'share'} ${addresses === 1 ? 'an email address' : `${count(addresses)} email addresses`} with somebody of another name.`,
		fate: {
			update: (addresses: number) =>
				`“Update existing” makes one contact of ${addresses === 1 ? 'them' : 'each address'}. Different people at one mailbox would be lost in it.`,
			skip: (rows: number) => `“Skip” leaves ${rows === 1 ? 'it' : 'them'} out.`
		},
		aside: (rows: number) => `Send ${plural(rows, 'row')} to Manual Review`,
		show: 'Show'
	},
	orderLabel: 'Order',
	orders: { confidence: 'Surest first', worth: 'Most useful first' } as Record<string, string>,
	threshold: {
		label: 'Merge from',
		merge: (n: number) => `Merge all ≥ ${percentText(n)}`,
		effect: (merge: number, wait: number, stay: number) =>
			`${count(merge)} would merge, ${count(wait)} ${wait === 1 ? 'goes' : 'go'} on waiting, ${count(stay)} ${stay === 1 ? 'is' : 'are'} settled and stay${stay === 1 ? 's' : ''}.`,
		wrong: (share: number, low: number, high: number) =>
			`Of the merges about ${sharePercent(share)} may be wrong (${sharePercent(low)} to ${sharePercent(high)}).`
	},
	allDone: 'Nothing here waits for you',
	allDoneText: (n: number) =>
		n > 0 ? `${plural(n, 'match', 'matches')} ${n === 1 ? 'is' : 'are'} settled and shown below.` : 'Go on to finish the import.',
	finish: 'Finish import',
	finishShort: 'Finish',
	finishOpen: (n: number) => `Finish: ${count(n)} undecided ${n === 1 ? 'waits' : 'wait'} in Manual Review`,
	finishHint: (n: number) =>
		n === 1
			? 'It is not lost and not merged: one tap there imports it as new.'
			: 'They are not lost and not merged: one tap there imports them all as new.',
	selectRow: 'Select',
	change: 'Change',
	selected: (n: number) => `${count(n)} selected`,
	bulkAll: (n: number, filter: string) => `All ${count(n)} open in “${filter}”`,
	bulk: 'For many at once',
	open: 'Open',
	keys: [
		['J', 'next match'],
		['K', 'previous match'],
		['M', 'merge'],
		['S', 'skip the row'],
		['R', 'put aside for Manual Review'],
		['B', 'keep both'],
		['U', 'undo the last decision'],
		['?', 'this list']
	] as [string, string][],
	keysTitle: 'Keys for reviewing',
	keysText: 'On a touch screen, swipe the match right to merge and left to skip.'
};

export const pair = {
	inContacts: 'In your contacts',
	inFile: 'In this file',
	inHeld: 'In Manual Review',
	row: (n: number) => `row ${count(n)}`,
	blank: 'blank',
	why: 'Why they match',
	types: {
		exact: 'exact',
		email: 'email',
		phone: 'phone',
		nameCompany: 'name/company',
		primaryKey: 'primary key',
		similar: 'similar'
	} as Record<string, string>,
	sum: 'Confidence',
	scaleNamed: (score: number) => `Points of confidence, in per cent. They add up to ${score}.`,
	strengths: { less: 'counts less, by your settings', more: 'counts more, by your settings' },
	scaleSimilar: (score: number) =>
		`Weight of evidence: each point doubles the odds, or halves them. Together they stand for ${percentText(score)}.`,
	against: 'What speaks against it:',
	group: (n: number) => `One of ${count(n)} records that may be one person`,
	groupOf: (n: number) => `group of ${count(n)}`,
	weak: 'weak link',
	weakText: 'A weak link holds together what may be two people: look at it before the others.',
	moreLinks: (n: number) => `and ${plural(n, 'more match', 'more matches')} in this group`,
	after: 'After the merge',
	tapHint: 'Tap a value to keep it.',
	keep: (value: string, field: string) => `Keep ${value} as ${field}`,
	chosen: 'your choice',
	instead: (value: string) => `instead of ${value}`,
	name: 'Name',
	phone: 'Phone',
	differs: 'differs',
	moreFields: (n: number) => `${plural(n, 'more field')}, equal or on one side only`,
	fewer: 'Show only what tells them apart'
};
