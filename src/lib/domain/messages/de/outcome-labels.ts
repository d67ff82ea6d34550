/** Shipped outcomes of a call by their id, as screens and the report on a person name them. */
export const outcomeLabels: Record<string, string> = {
	interested: 'Interessiert',
	callback: 'Rückruf',
	notInterested: 'Kein Interesse',
	noAnswer: 'Keine Antwort',
	busy: 'Besetzt',
	voicemail: 'Mailbox',
	wrongNumber: 'Falsche Nummer',
	doNotCall: 'Nicht anrufen'
};
