/** Shipped outcomes of a call by their id, as screens and the report on a person name them. */
export const outcomeLabels: Record<string, string> = {
	interested: 'Intéressé',
	callback: 'À rappeler',
	notInterested: 'Pas intéressé',
	noAnswer: 'Pas de réponse',
	busy: 'Occupé',
	voicemail: 'Messagerie vocale',
	wrongNumber: 'Mauvais numéro',
	doNotCall: 'Ne pas appeler'
};
