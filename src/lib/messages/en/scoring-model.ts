import { locale } from '#domain/messages/locale';
import { count as n, percentText } from '#domain/messages/catalogue';
import { area } from '../area';

/** Pairs of a hundred in the right order. */
const hundred = (auc: number): string => String(Math.round(auc * 100));
/** An AUC in the reader's locale. */
const fine = (auc: number): string => auc.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const leads = (count: number): string => (count === 1 ? '1 contact' : `${n(count)} contacts`);

/** Words of the learned model: outcomes, training, what it learned, versions. */
export const scoringModel = area('scoringModel', {
	title: 'Learn from your own deals',
	text: 'From contacts whose deals were won or lost, Muster learns which of the others are like the won ones. It is tried on contacts that it has not seen, against the rules, before you decide.',
	reading: 'Looking for outcomes',
	readFailed: 'The outcomes could not be read. Nothing was changed; try again.',
	tryAgain: 'Try again',
	noColumns:
		'No column holds outcomes yet. Map Lead Status or a yes/no column when you import, or bring back won and lost deals from your CRM below.',
	chooseColumn: 'Choose the column that says won or lost',
	column: 'Outcome',
	columnOption: (label: string, kinds: number) => `${label}, ${n(kinds)} ${kinds === 1 ? 'value' : 'values'}`,
	values: 'What each value means',
	value: 'Value',
	contacts: 'Contacts',
	verdicts: { won: 'Won', lost: 'Lost', none: 'Neither' },
	examples: (won: number, lost: number) => `${n(won)} won, ${n(lost)} lost`,
	tooFew: (won: number, lost: number, least: number) =>
		`A model needs at least ${n(least)} won and ${n(least)} lost; ${won < least ? `${n(least - won)} more won` : ''}${won < least && lost < least ? ' and ' : ''}${lost < least ? `${n(least - lost)} more lost` : ''} would do. Until then the rules score.`,
	train: 'Learn',
	training: (percent: number) => `Learning, ${percentText(percent)}`,
	stop: 'Stop',
	modelName: (at: Date) =>
		`Model of ${at.toLocaleDateString(locale(), { dateStyle: 'medium' })}, ${at.toLocaleTimeString(locale(), { timeStyle: 'short' })}`,

	verdict: {
		none: 'No usable signal: these outcomes can’t be told apart by what is known of the contacts. The rules go on scoring.',
		better: 'The model orders your contacts better than the rules.',
		alike: 'The model orders your contacts about as well as the rules; more outcomes would tell.',
		worse: 'The rules order your contacts better than the model. Keep the rules.'
	},
	auc: (model: number, low: number, high: number) =>
		`Of a won and a lost contact it puts the won one first in ${hundred(model)} of 100 pairs (AUC ${fine(model)}, between ${fine(low)} and ${fine(high)})`,
	aucRules: (rules: number, low: number, high: number) =>
		`The rules on the same contacts: ${hundred(rules)} of 100 (AUC ${fine(rules)}, between ${fine(low)} and ${fine(high)})`,
	aucNoRules: 'The rules scored none of these contacts.',
	validation: {
		time: 'Tried forward in time: learned from the earlier contacts, tried on the later ones.',
		timeBy: (date: string) => `Tried forward in time by ${date}: learned from the earlier contacts, tried on the later ones.`,
		noDate: (date: string) => `No date tells the order of these contacts; where most have a ${date}, a model is tried forward in time.`,
		folds: (folds: number) => `Tried on contacts it had not seen, in ${n(folds)} rounds.`
	},
	scale: 'AUC from 0.5 (chance) to 1',
	model: 'Model',
	rules: 'Rules',

	calibration: 'Does a chance of 30% come true in 30 of 100?',
	calibrationError: (error: string) => `On average it is off by ${error} points.`,
	predicted: 'Chance said',
	observed: 'Came true',
	of: 'Contacts',
	calibrationTable: 'The figures as a table',
	lift: (times: string) => `The best tenth holds ${times} times as many won as the average`,
	decile: (d: number) => (d === 1 ? 'Best tenth' : `Tenth ${d}`),
	wonShare: 'Won',
	liftColumn: 'Times the average',
	rulesWon: 'Won in the same tenth by the rules',
	learned: 'What it learned',
	learnedNone: 'Nothing stands out.',
	unsure: ' · not sure',
	leaks: (count: number) =>
		count === 0
			? 'No column gives the outcome away'
			: count === 1
				? '1 column gives the outcome away'
				: `${n(count)} columns give the outcome away`,
	leaksText: 'They are left out, since they are filled in after the outcome is known and will be blank for new contacts.',
	calendar: 'These tell when a contact came rather than who it is, and are left out',
	leftOut: 'Left out for other reasons',
	keep: (label: string) => `Use ${label} all the same`,
	drift: 'The contacts have changed over time',
	driftTitle: 'The model may no longer fit your contacts',
	driftText:
		'Its scores are kept, but trust its order less. Bring back won and lost deals of the last months, let it learn again and compare; or switch it off, and the rules score.',
	driftOpen: 'Open the model',
	driftTodo: 'Look at the scoring model again',
	driftTodoText: 'Your contacts are no longer like those it learned from. Let it learn again from newer deals, or switch it off.',
	notes: 'Worth knowing',

	saveUse: 'Score by this model',
	save: 'Only keep it',
	discard: 'Discard',
	kept: 'The model is kept.',
	on: 'All contacts are scored by the model now.',
	off: 'All contacts are scored by the rules again.',
	removed: 'The version is gone.',
	imported: 'The model is kept; switch it on to score by it.',
	failed: 'That did not work. Contacts and models are as before; try again.',
	versions: 'Versions',
	versionsNone: 'No model is kept yet.',
	inUse: 'Scores your contacts',
	use: 'Score by it',
	rollBack: 'Switch off',
	remove: 'Delete',
	exportFile: 'Export',
	importFile: 'Import a model file',
	show: 'Show report',
	versionLine: (auc: string, won: number, lost: number) => `AUC ${auc}, from ${n(won)} won and ${n(lost)} lost`,
	scored: (percent: number) => `Scoring all contacts anew, ${percentText(percent)}`,
	activeTitle: (name: string) => `${name} scores your contacts`,
	activeText: 'The sliders of the profile change what the rules say, and the rule score is one of the things the model looks at.',

	sourcesTitle: 'What your outcomes say of your sources',
	sourcesText:
		'Drawn towards your overall rate where there are few outcomes. Accepting writes them into the profile as your own wordings; you save it like any other change.',
	source: 'Source',
	rate: 'Won rate',
	sourceWon: (won: number, all: number) => `${n(won)} of ${n(all)}`,
	accept: 'Take over into the profile',
	accepted: 'The rates are in your profile now. Look at the preview, then save.',

	backTitle: 'After the deals close',
	backText: 'Bring back won and lost from your CRM as a CSV file: contacts are found by email or contact ID.',
	backChoose: 'Choose the CRM export',
	backRead: (name: string) => `Reading ${name}`,
	backMatched: (matched: number, rows: number) => `${n(matched)} of ${n(rows)} rows match a contact`,
	backIdentity: 'Contact by',
	backBy: [
		{ value: 'email', label: 'Email' },
		{ value: 'contactId', label: 'Contact ID' }
	],
	backOutcome: 'Outcome in',
	backWonLost: (won: number, lost: number) => `${leads(won)} won, ${leads(lost)} lost`,
	backTest: 'How well did the scores do?',
	backMoment: 'Scores as of',
	backNow: 'Now',
	backTier: 'Tier',
	backHit: 'Won of those decided',
	backAuc: (auc: number, low: number, high: number) =>
		`Of a won and a lost contact the score put the won one first in ${hundred(auc)} of 100 pairs (AUC ${fine(auc)}, between ${fine(low)} and ${fine(high)}).`,
	backTooFew: 'Too few won and lost matched to say more.',
	backApply: (count: number) => `Write the outcome into Lead Status of ${leads(count)}`,
	backApplied: (count: number) =>
		count === 0
			? 'Lead Status is so already: nothing was changed.'
			: `Lead Status of ${leads(count)} was set. Each can be undone from the contact.`,
	backHalf:
		'Writing the outcomes stopped in the middle. What is written stays; the rest is written by itself when the app starts anew, or now if you try again.',
	backFinished: (count: number) =>
		`Writing the outcomes of your CRM was interrupted and is now finished: Lead Status of ${leads(count)} was set just now.`,
	backNothing: 'No row of this file matches a contact. Check which column holds the email.'
});
