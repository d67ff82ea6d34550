import { count, counted } from '../catalogue';
import type { ReportWords } from '../person-report';
import { outcomeLabels } from './outcome-labels';

const noun =
	(one: string, other: string) =>
	(n: number): string =>
		counted(n, { one, other });

/** Words of the report on one person in Spanish. */
export const personReport: ReportWords = {
	title: (name) => `Todo lo que se guarda sobre ${name}`,
	made: (when, by, device) => `Hecho el ${when} por ${by} con los contactos guardados en «${device}». Las horas están en UTC.`,
	intro:
		'Este informe contiene todos los valores que este dispositivo guarda sobre la persona, de dónde vino cada uno, qué se hizo con él y a quién se entregó. De lo que otros sistemas guardan tras una entrega deben informar ellos.',
	device: 'este dispositivo',
	noName: 'un contacto sin nombre',
	id: (id) => `Contacto ${id}`,
	deleted: 'eliminado de la lista, todavía guardado',
	fields: 'Lo que se sabe',
	field: 'Campo',
	value: 'Valor',
	from: 'Procede de',
	original: 'Como figuraba allí',
	when: 'Cuándo',
	by: 'Por',
	typed: 'Escrito a mano',
	row: (file, row) => `${file}, fila ${count(row)}`,
	consent: 'Consentimiento',
	consentNone: 'No consta ningún consentimiento de esta persona.',
	consentStatus: 'Estado',
	consentChannel: 'Se refiere a',
	consentDate: 'Dado o rechazado el',
	consentText: 'Texto',
	consentSource: 'Registrado a partir de',
	consentBy: 'Registrado por',
	history: 'Lo que se hizo',
	act: 'Qué',
	changes: 'Cambios',
	before: 'antes',
	after: 'después',
	blank: 'nada',
	takenBack: 'deshecho después',
	score: 'Cómo se valora el contacto',
	scoreNow: (score, tier) => `Puntuación ${score}, ${tier}`,
	unscored: 'sin puntuación',
	scoreWhy: 'Por',
	scoreByHand: (by, why) => `Fijada a mano por ${by}: ${why}`,
	scorePast: 'Puntuaciones anteriores',
	deliveries: 'A quién se entregó',
	deliveriesNone: 'No se entregó a ningún otro sistema.',
	destination: 'Destino',
	state: 'Estado',
	record: 'Identificador allí',
	sent: 'Lo que se envió',
	statuses: {
		waiting: 'espera a enviarse',
		sent: 'enviado, aún sin respuesta',
		created: 'creado allí',
		updated: 'actualizado allí',
		rejected: 'rechazado allí',
		cancelled: 'cancelado antes de enviarse',
		accepted: 'aceptado allí',
		unanswered: 'enviado sin respuesta: puede haber llegado'
	},
	noContact: 'Ningún contacto de este dispositivo es esta persona.',
	rows: 'Filas originales de archivos',
	rowsNone: 'No se conserva ninguna fila original.',
	column: (n) => `Columna ${count(n)}`,
	waiting: 'Filas que esperan en revisión manual',
	skipped: 'Filas omitidas en revisión manual, guardadas mientras se pueda deshacer',
	attempts: 'Intentos de contactar con la persona',
	campaign: 'Campaña',
	outcome: 'Resultado',
	number: 'Número',
	note: 'Nota',
	callBack: (when) => `volver a llamar ${when}`,
	toDialer: 'Pasado a un marcador',
	outcomes: outcomeLabels,
	visitor: 'En el stand',
	rating: 'Valoración',
	ratings: {
		hot: 'Caliente',
		warm: 'Templado',
		cold: 'Frío'
	},
	nextStep: 'Próximo paso',
	scanned: 'Texto del código escaneado',
	consentStates: {
		granted: 'Aceptado',
		declined: 'Rechazado',
		notGiven: 'No otorgado',
		notAsked: 'No solicitado'
	},
	attendees: 'En listas de asistentes',
	badge: 'Identificador de la acreditación',
	lists: 'Listas e intentos',
	listsText: (lists, attempts, pictures) =>
		`En ${noun('lista de leads', 'listas de leads')(lists)}, ${noun('intento', 'intentos')(attempts)} de contactar con la persona, ${noun('imagen', 'imágenes')(pictures)}.`,
	others: (n) =>
		`${noun('contacto más', 'contactos más')(n)} de este dispositivo ${n === 1 ? 'es' : 'son'} la misma persona por el correo o por el número y el nombre.`
};
