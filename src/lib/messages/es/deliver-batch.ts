import { count, form } from '#domain/messages/catalogue';
import type { batch as en } from '../en/deliver-batch';
import type { Words } from '../words';
import { contacts, noun } from './nouns';

/** Words of one delivery: its counts, receipts and acts; and of the list of deliveries. */
export const batch = {
	list: 'Entregas',
	none: 'Todavía no se ha entregado nada.',
	noneText: 'Cada entrega aparece aquí con un comprobante por cada contacto.',
	more: (n) => `Mostrar ${count(n)} más`,
	back: 'Entregar',
	reading: 'Leyendo la entrega',
	gone: 'Esta entrega no está en este dispositivo',
	goneText: 'La dirección indica una entrega que no existe aquí. Sus contactos no se ven afectados.',
	goneAction: 'Todas las entregas',
	state: (line, destination, when, by) => `${line} · a ${destination} · ${when} · por ${by}`,

	counts: {
		waiting: 'En espera',
		created: 'Creados',
		updated: 'Actualizados',
		rejected: 'Rechazados',
		cancelled: 'No enviados',
		unanswered: 'Sin respuesta',
		written: 'Escritos',
		accepted: 'Aceptados'
	},
	countsOf: (n) => `Qué ha pasado con ${contacts(n)}`,
	line: {
		done: (n) => (n === 1 ? '1 entregado' : `Los ${count(n)} entregados`),
		rejected: (n, all, again) =>
			`${count(n)} de ${count(all)} ${form(n, { one: 'rechazado', other: 'rechazados' })}${again === 0 ? '' : again < n ? `, ${count(again)} ${form(again, { one: 'reenviado', other: 'reenviados' })} después` : n === 1 ? ', reenviado después' : ', todos reenviados después'}`,
		file: (n) => `${contacts(n)} en un archivo`,
		going: (n, all) => `${count(n)} de ${count(all)} ${form(n, { one: 'entregado', other: 'entregados' })}`,
		paused: (n) => `En pausa, ${count(n)} en espera`,
		cancelled: (n) => `Cancelada, ${count(n)} sin enviar`,
		cancelledUnsure: (n, unsure) => `Cancelada, ${count(n)} sin enviar, ${count(unsure)} sin respuesta`,
		ending: (n) => `Cancelada, ${count(n)} aún en camino`,
		stalled: (n) => `${count(n)} en espera`
	},

	pause: 'Pausar',
	resume: 'Reanudar',
	vouch: (n) => (n === 1 ? 'Ha llegado, seguir' : `Los ${count(n)} han llegado, seguir`),
	tryNow: 'Intentar ahora',
	cancel: 'Cancelar entrega',
	cancelTitle: (n) => `¿Cancelar la entrega de ${contacts(n)}?`,
	cancelText: 'Lo entregado sigue en el CRM. Lo demás no se envía: sigue entre sus contactos y se puede entregar más adelante.',
	mayBeTwice: (n, name) =>
		`${count(n)} de estos contactos ${form(n, { one: 'puede', other: 'pueden' })} haber llegado: no hubo respuesta. A ${name} no se le puede preguntar; ${form(n, { one: 'enviado de nuevo, queda', other: 'enviados de nuevo, quedan' })} allí dos veces donde nadie busque su número. Mire antes allí.`,
	cancelUnsure: (n) => `${count(n)} de estos contactos ${form(n, { one: 'puede', other: 'pueden' })} haber llegado ya: no hubo respuesta.`,
	cancelKeep: 'Seguir enviando',
	cancelConfirm: (n) => `Cancelar ${count(n)}`,
	open: (name) => `Abrir en ${name}`,
	download: 'Descargar archivo',
	resend: (n) => `Reenviar ${count(n)}`,
	moreActions: 'Más opciones de esta entrega',

	pausedTitle: (n) => `En pausa. ${contacts(n)} ${form(n, { one: 'espera', other: 'esperan' })} en este dispositivo`,
	pausedText: 'Una solicitud que ya estaba en camino todavía puede traer su respuesta.',
	restoredText: (when) =>
		`Esta entrega venía con la copia de seguridad del ${when}. Puede que lo que espera ya se haya enviado después: mire en el CRM antes de reanudarla.`,
	stoppedTitle: (name) => `${name} se ha detenido`,
	heldTitle: (name) => `${name} está en pausa`,
	heldText: 'No se envía nada hasta que lo reanude. Los contactos se conservan en este dispositivo.',
	stalledTitle: (n) => `${contacts(n)} ${form(n, { one: 'pendiente', other: 'pendientes' })} de envío`,
	nextTry: (seconds) => (seconds <= 0 ? 'Intentándolo ahora.' : `Próximo intento en ${noun('segundo', 'segundos')(seconds)}.`),
	nextTryAt: (when) => `Continúa de forma automática: ${when}.`,
	resumeDestination: (name) => `Reanudar ${name}`,
	editDestination: 'Editar destino',
	rejectedTitle: (n) => `El CRM ha rechazado ${contacts(n)}`,
	rejectedText: (n) =>
		n === 1
			? 'Abajo se indica el motivo. Corríjalo y vuelva a enviarlo; los demás están a salvo en el CRM.'
			: 'Abajo se indica el motivo de cada rechazo. Corríjalos y vuelva a enviarlos; los demás están a salvo en el CRM.',
	rejectedHere: (n) =>
		n === 1
			? 'Ya no está entre sus contactos, así que aquí no hay nada que corregir.'
			: 'Ya no están entre sus contactos, así que aquí no hay nada que corregir.',
	rejectedAlsoGone: (n) =>
		n === 1
			? 'Otro contacto rechazado ya no está entre sus contactos.'
			: `Otros ${count(n)} contactos rechazados ya no están entre sus contactos.`,
	rejectedFix: (n) =>
		n === 1
			? 'Abajo se indica el motivo. Corríjalo y vuelva a enviarlo.'
			: 'Abajo se indica el motivo de cada rechazo. Corríjalos y vuelva a enviarlos.',
	rejectedGone: (n) =>
		n === 1
			? 'Abajo se indica el motivo. Su destino se eliminó, así que no se puede volver a enviar allí; entréguelo a otro.'
			: 'Abajo se indica el motivo de cada uno. Su destino se eliminó, así que no se pueden volver a enviar allí; entréguelos a otro.',
	rejectedShow: (n) => (n === 1 ? 'Mostrarlo' : 'Mostrarlos'),
	fileTitle: 'El archivo está listo',
	fileText: 'Se ha creado en este dispositivo y se puede descargar de nuevo cuando quiera: los mismos contactos, tal como estaban.',
	fileGone: 'El destino de este archivo se ha eliminado',
	fileGoneText: 'Con él se eliminó la forma de escribir el archivo, así que ya no se puede descargar. Sus contactos no se ven afectados.',

	receipts: 'Comprobantes',
	filters: {
		all: 'Todos',
		waiting: 'En espera',
		delivered: 'Entregados',
		takenBack: 'Revertidos',
		rejected: 'Rechazados',
		cancelled: 'No enviados'
	},
	filterLabel: 'Comprobantes que se muestran',
	empty: {
		all: 'No hay ningún contacto en esta entrega.',
		waiting: 'No hay ningún contacto en espera.',
		delivered: 'Todavía no ha llegado nada.',
		allBack: 'Lo que había llegado se ha revertido.',
		takenBack: 'No se ha revertido nada.',
		rejected: 'No se ha rechazado ningún contacto.',
		cancelled: 'Ningún contacto se ha dejado sin enviar.'
	},
	columns: { contact: 'Contacto', status: 'Estado', result: 'En el CRM', at: 'Respuesta' },
	status: {
		waiting: 'En espera',
		sent: 'En camino',
		unanswered: 'Sin respuesta',
		created: 'Creado',
		updated: 'Actualizado',
		rejected: 'Rechazado',
		cancelled: 'No enviado',
		accepted: 'Aceptado',
		written: 'Escrito'
	},
	noName: 'Sin nombre',
	noReason: 'El CRM no ha indicado ningún motivo.',
	crmId: (id) => `N.º ${id}`,
	openRecord: (name) => `: ${name}, en una pestaña nueva`,
	openShort: 'Abrir en el CRM',
	fix: 'Corregir contacto',
	inField: (field) => `${field}: `
} satisfies Words<typeof en>;
