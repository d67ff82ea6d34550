/** Shipped outcomes of a call by their id, as screens and the report on a person name them. */
export const outcomeLabels: Record<string, string> = {
	interested: 'Con interés',
	callback: 'Volver a llamar',
	notInterested: 'Sin interés',
	noAnswer: 'Sin respuesta',
	busy: 'Ocupado',
	voicemail: 'Buzón de voz',
	wrongNumber: 'Número equivocado',
	doNotCall: 'No llamar'
};
