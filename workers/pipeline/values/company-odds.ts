/** Log odds (natural logarithm) of each sign of a company, estimated on names of both kinds and rounded; negative speaks for a person. */
export const ODDS = {
	base: 0.7,
	// Signs of companies
	form: 5, weakForm: 3.2, known: 4, knownAmong: 2, fullName: 9,
	trade: 4.4, tradeMore: 1.9, tradeDoubtful: 1.8, everyday: 3, everydayName: 1.8,
	web: 4, marked: 4, digit: 4, camel: 2, possessive: 5.6, ampersand: 5.3, joined: 2.5, sons: 4, article: 1.5, the: 2.5, functionWord: 1.7, elided: 1, dash: 1.5,
	abbreviation: 3.3, abbreviationAlone: 3.5, long: 1, list: 2,
	// Signs of people
	title: -4, titleWithTrade: -0.5, degree: -3, quoted: -1.5, couple: -6, initial: -1.8, initials: -2.8, particle: -0.2, inverted: -2, invertedGiven: -3,
	given: -3.2, givenLater: -0.5, surnameLast: -0.7, surnameFirst: -0.4, allNames: -0.7, noNames: 0.6, nameWithTrade: -0.7,
	// A word alone
	alone: 3.2, aloneGiven: -1.5, aloneSurname: -2.2, aloneShape: 1.5,
	// Unknown words, times how they are spelt
	shapeFirst: 1, shapeLast: 0.7, pair: -2.1
};
