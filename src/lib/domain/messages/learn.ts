import type { Catalogue, Message } from './catalogue';
import { count, countryName, englishLocale, numberText, percentText, plural } from './catalogue';

/** Reasons why a column was taken for one that is filled in after the outcome, by what its name says. */
const after: Record<string, string> = {
	Duration: 'how long something took is known only afterwards',
	Tags: 'tags and remarks are written while a lead is worked on',
	Quality: 'such a mark is given by people who know how it is going',
	LastActivity: 'the last activity of a closed lead lies after its outcome',
	Outcome: 'its name says that it is the outcome',
	Reason: 'a reason is given once a lead is won or lost',
	Closing: 'it is filled in when a deal closes',
	Stage: 'the stage moves with the outcome'
};
const useIt = (): string => 'If it is known before the outcome, keep it and train again.';
const left = (message: Message['message']): Message => ({ message, fix: useIt });
const times = (up: boolean, what: (p: Record<string, string | number>) => string): Message => ({
	message: (p) => `${what(p)}: ${p.times} times ${up ? 'more' : 'less'} likely to win, by odds.`
});
const both = (code: string, what: (p: Record<string, string | number>) => string): Catalogue => ({
	[`${code}Up`]: times(true, what),
	[`${code}Down`]: times(false, what)
});

/** The learned model (SCO-5): refusals, what was left out and why, drift, how sure it is, what it learned. */
export const learnMessages = {
	learnOneClass: {
		message: (p) => `All outcomes are the same: ${count(p.won)} won and ${count(p.lost)} lost. A model needs both.`,
		fix: () => 'Choose a column that has won and lost leads. Scores by the rules stay as they are.'
	},
	learnTooFew: {
		message: (p) => `${count(p.won)} won and ${count(p.lost)} lost are too few to learn from: it takes at least ${count(p.least)} of each.`,
		fix: () => 'Bring in more closed leads. Until then scores by the rules stay as they are.'
	},
	learnNoFeatures: {
		message: () =>
			'No column is left to learn from: all of them are blank, the same throughout, free text, or known only after the outcome.',
		fix: () => 'Map more columns, or keep one of those that were left out.'
	},
	learnNoOutcomes: {
		message: () => 'No lead has an outcome in this column.',
		fix: () => 'Choose another column, or bring in closed leads.'
	},
	learnNoWon: {
		message: (p) => `No lead has the value “${p.value}” in this column, so none counts as won.`,
		fix: () => 'Choose the values that mean won.'
	},
	learnOtherOutcomes: {
		message: (p) =>
			`${plural(p.kinds, 'other value')} (${p.values}) ${Number(p.kinds) === 1 ? 'counts' : 'count'} as lost: ${plural(p.count, 'lead')}.`,
		fix: () => 'Name the values that mean lost if some of them don’t.'
	},
	learnOpenOutcomes: { message: (p) => `${plural(p.count, 'lead is', 'leads are')} still open (${p.values}) and not learned from.` },
	learnBlankOutcomes: {
		message: (p) => `${plural(p.count, 'lead has', 'leads have')} no outcome and ${Number(p.count) === 1 ? 'is' : 'are'} not learned from.`
	},
	learnFutureDates: { message: (p) => `${p.column} has ${plural(p.count, 'date')} in the future; they count as blank.` },

	learnLeakCopy: left((p) => `${p.column} is the outcome under another name: alone it tells won from lost in ${p.auc} of 100 pairs.`),
	learnLeakStrong: left(
		(p) =>
			`${p.column} alone tells won from lost in ${p.auc} of 100 pairs, far more than a lead can show beforehand; it was most likely filled in after the outcome.`
	),
	learnLeakBlank: left(
		(p) =>
			`${p.column} is filled in for won leads and blank for lost ones or the other way round, so it was filled in because of the outcome.`
	),
	learnLeakOneSided: left(
		(p) =>
			`Nearly all of the ${count(p.count)} leads that ${p.column} says something about have the same outcome, so it was filled in because of the outcome.`
	),
	...Object.fromEntries(
		Object.entries(after).map(([kind, why]) => [
			`learnLeak${kind}`,
			left(
				(p) => `${p.column} was most likely filled in after the outcome: ${why}, and alone it tells won from lost in ${p.auc} of 100 pairs.`
			)
		])
	),
	learnCalendar: left(
		(p) => `${p.column} stays the same over stretches of time and then moves on: it tells when a lead came, not how good it is.`
	),
	learnCalendarClings: left((p) => `${p.column} hangs on the time so much that later leads are foretold better without it.`),
	learnLeftExcluded: { message: (p) => `${p.column} was left out by you.` },
	learnLeftBlank: { message: (p) => `${p.column} is blank throughout.` },
	learnLeftConstant: { message: (p) => `${p.column} is the same for all leads.` },
	learnLeftId: { message: (p) => `${p.column} numbers the leads and says nothing about them.` },
	learnLeftFreeText: { message: (p) => `${p.column} is free text: hardly a value stands in more than a few leads.` },
	learnLeftName: { message: (p) => `${p.column} holds names of people, which are not learned from.` },

	learnDriftMoreWon: {
		message: (p) => `The share of won rose from ${percentText(p.first)} in the first leads to ${percentText(p.last)} in the last.`
	},
	learnDriftFewerWon: {
		message: (p) => `The share of won fell from ${percentText(p.first)} in the first leads to ${percentText(p.last)} in the last.`
	},
	learnDriftColumn: { message: (p) => `${p.column} has other values in the last leads than in the first.` },
	learnDriftScores: { message: () => 'The leads to be judged differ from those that the model learned from.' },

	learnNoSignal: {
		message: (p) =>
			`No usable signal: won and lost leads can’t be told apart by these columns (${p.low} to ${p.high} of 100 pairs in the right order; chance is 50).`,
		fix: () => 'Scores by the rules stay. Map more columns that are known beforehand, or bring in more outcomes.'
	},
	learnUnsure: {
		message: (p) =>
			`The figures are rough, because ${plural(p.outcomes, 'outcome is', 'outcomes are')} few: the model may order ${p.low} to ${p.high} of 100 pairs rightly.`
	},
	learnBelowLeast: {
		message: (p) => `${count(p.won)} won and ${count(p.lost)} lost are below the least of ${count(p.least)} each: for measuring only.`
	},
	learnTreesWon: {
		message: (p) =>
			`Boosted trees foretold the held-back leads better than the logistic model (AUC ${p.trees} against ${p.logistic}), so they are used.`
	},
	learnTreesLost: {
		message: (p) => `Boosted trees did not foretell the held-back leads better by more than chance (AUC ${p.trees} against ${p.logistic}).`
	},

	...both('learnLevel', (p) => `${p.column} is ${p.level}`),
	...both('learnOther', (p) => `${p.column} has a rare value`),
	...both('learnBlank', (p) => `${p.column} is blank`),
	...both('learnNumber', (p) => `${p.column} is high rather than low`),
	...both('learnRules', () => 'A high score by the rules rather than a low one'),
	learnTreesUse: { message: (p) => `${p.column || 'The score by the rules'} has ${percentText(p.share)} of the say.` },

	learnShowsBlank: { message: (p) => `${p.column} is blank` },
	learnShowsValue: { message: (p) => `${p.column}: ${p.value}` },
	learnShowsNumber: { message: (p) => `${p.column}: ${numberText(p.value, englishLocale())}` },
	learnShowsCountry: { message: (p) => `${p.column}: ${countryName(p.value, englishLocale())}` },
	learnShowsYes: { message: (p) => `${p.column}: yes` },
	learnShowsNo: { message: (p) => `${p.column}: no` },
	learnShowsFilled: { message: (p) => `${p.column} is filled in` },
	learnShowsAge: { message: (p) => `${p.column}: ${plural(p.days, 'day')} ago` },
	learnRulesScore: { message: (p) => `Score by the rules: ${p.score}` },
	learnRulesUnscored: { message: () => 'No score by the rules' },

	modelFileUnreadable: {
		message: () => 'This file is no scoring model.',
		fix: () => 'Choose a file that was saved from the Scoring screen.'
	},
	modelFileVersion: {
		message: (p) => `This model is of version ${p.version}, which this Muster doesn’t know.`,
		fix: () => 'Update Muster, then open the file again.'
	},
	modelFileBroken: {
		message: () => 'This model file is damaged: its parts don’t fit together. Nothing was changed.',
		fix: () => 'Save it again where it came from.'
	}
} satisfies Catalogue;
