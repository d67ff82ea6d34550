/** Shipped outcomes of a call by their id, as screens and the report on a person name them. */
export const outcomeLabels: Record<string, string> = {
	interested: 'Interested',
	callback: 'Call back',
	notInterested: 'Not interested',
	noAnswer: 'No answer',
	busy: 'Busy',
	voicemail: 'Voicemail',
	wrongNumber: 'Wrong number',
	doNotCall: 'Do not call'
};
