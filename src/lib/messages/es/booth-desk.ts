import { count as n, form } from '#domain/messages/catalogue';
import type { boothDesk as en } from '../en/booth-desk';
import type { Words } from '../words';
import { noun } from './nouns';

const visitors = noun('visitante', 'visitantes');
const people = noun('persona', 'personas');

/** Words around the booth's form: the list of visitors, hand-over, check, visitor mode. */
export const boothDesk = {
	more: 'Más en el stand',
	backToForm: 'Volver al formulario',
	menu: {
		visitors: 'Visitantes',
		check: 'Comprobar antes de la feria',
		handOver: 'Traspasar a otra tablet',
		kiosk: 'Modo visitante',
		edit: 'Configurar evento'
	},
	toComplete: (count) => `${n(count)} por completar`,
	undelivered: (count) => `${n(count)} sin entregar`,
	rapid: {
		start: 'Escanear en serie',
		stop: 'Terminar escaneo',
		hint: 'Ponga una acreditación tras otra ante la cámara. Cada una se guarda al instante; complete el resto más tarde.',
		saved: (name, count) => `Guardado: ${name} · ${visitors(count)} en esta serie`,
		again: (name) => `${name} ya se había escaneado`,
		failed: 'No se ha guardado. Escanéelo de nuevo.'
	},
	photo: {
		take: 'Foto',
		pick: 'Imagen',
		kept: 'La foto se guarda con este visitante.',
		failed: 'Este archivo no es una imagen que se pueda leer aquí. Haga una foto o elija un JPEG o PNG.',
		notKept: 'No se pudo guardar la foto: puede que el dispositivo esté lleno. Escriba lo que dice, o libere espacio y hágala de nuevo.',
		alt: 'Foto de la acreditación o la tarjeta',
		remove: 'Quitar la foto',
		several:
			'Esta imagen muestra los códigos de varios visitantes. Se han rellenado los datos de uno: tome una imagen de cada uno de los demás.',
		severalSeen:
			'En la imagen estaban los códigos de varios visitantes. Se han rellenado los datos de uno: compruebe el nombre y escanee los demás uno a uno.',
		noCode: 'No se ha encontrado ningún código. La foto se guarda con este visitante: escriba lo que dice o guárdelo para más tarde.'
	},
	somebodyElse: (name) => `Este código es de ${name}, no del visitante que está aquí. Guarde primero a este y vuelva a escanear.`,
	later: 'Guardar para después',
	savedLater: (name) => `Guardado para después: ${name}`,
	savedHeld: (name) => `Guardado: ${name} espera en Revisión manual`,
	completing: (name) => `Completando ${name}`,
	cancelCompleting: 'Dejar como está',
	attendee: (list) => `Rellenado a partir de ${list}. Compruébelo y continúe.`,
	dictate: { start: 'Dictar', stop: 'Dejar de dictar', failed: 'El dictado se ha detenido. Lo dicho hasta ahora está en la nota.' },
	list: {
		title: 'Visitantes',
		state: (total, open, waiting) => `${visitors(total)} · ${n(open)} por completar · ${n(waiting)} sin entregar`,
		show: 'Mostrar',
		all: 'Todos',
		open: 'Por completar',
		differ: 'Discrepancias',
		waiting: 'Sin entregar',
		empty: 'Todavía nadie',
		emptyText: 'Los visitantes aparecen aquí en cuanto se guardan.',
		emptyOpen: 'No hay nada por completar',
		emptyOpenText: 'Aquí esperan los visitantes escaneados en serie, guardados para después o fotografiados.',
		complete: 'Completar',
		openContact: 'Abrir',
		takeBack: 'Retirar',
		takeBackQuestion: (name) => `¿Retirar a ${name}?`,
		takeBackDelivered: 'Lo entregado permanece en el CRM.',
		takeBackText:
			'El visitante deja de contar. Si se creó un contacto solo para esta visita, también se elimina; desde aquí no se puede recuperar.',
		cancel: 'Cancelar',
		takenBack: (name) => `Retirado: ${name}`,
		order: (count, by) => `N.º ${n(count)}, registrado por ${by}`,
		otherTablet: 'otra tablet',
		received: 'de otra tablet',
		held: 'espera en Revisión manual',
		notDelivered: 'Sin entregar',
		delivered: 'Entregado',
		over: { skipped: 'omitido en Revisión manual', deleted: 'contacto eliminado' },
		noContact: 'Aún sin correo ni teléfono',
		photo: 'Foto',
		differs: (field) => `Dos tablets no coinciden en ${field}. ¿Qué es lo correcto?`,
		use: (value) => `Usar «${value}»`,
		settled: 'Resuelto',
		more: (count) => `Mostrar ${n(count)} más`
	},
	attendees: {
		title: 'Listas de asistentes',
		text: 'Cargue la lista de la organización y el id. de una acreditación se convierte en una persona: en el próximo escaneo y en todos los anteriores.',
		choose: 'Cargar lista',
		column: 'Columna con el id. de la acreditación',
		columnHint: 'Lo que dice el código de la acreditación',
		load: (rows) => `Cargar ${people(rows)}`,
		cancel: 'Cancelar',
		people,
		loaded: (count, resolved) =>
			`${people(count)} ${form(count, { one: 'cargada', other: 'cargadas' })}${resolved > 0 ? `. ${visitors(resolved)} ya ${form(resolved, { one: 'escaneado tiene', other: 'escaneados tienen' })} ahora nombre.` : ''}`,
		erased: (count) =>
			`${people(count)} no ${form(count, { one: 'se cargó: se borró', other: 'se cargaron: se borraron' })} de este dispositivo a petición suya.`,
		remove: (name) => `Quitar ${name}`,
		removed: 'Lista quitada. Los visitantes que se rellenaron con ella se conservan.',
		removeQuestion: (name) => `¿Quitar ${name}?`,
		removeText:
			'Las acreditaciones que se escaneen después no tendrán nombre hasta que la lista se cargue de nuevo. Los visitantes que se rellenaron con ella se conservan.',
		removeRun: 'Quitar la lista',
		none: 'No hay ninguna lista cargada. Los id. de las acreditaciones se guardan tal cual.'
	},
	consent: {
		agreed: 'Acepta',
		declined: 'No acepta',
		iAgree: 'Acepto',
		iDecline: 'No acepto',
		report: 'Informe de consentimientos',
		reportText: 'A quién se le pidió, qué decía el texto, la respuesta, cuándo y quién la registró.',
		csv: 'Guardar como CSV',
		json: 'Guardar como JSON',
		fileName: 'consentimientos',
		heads: [
			'Nombre',
			'Correo electrónico',
			'Respuesta',
			'Texto',
			'Hora (UTC)',
			'Registrado por',
			'Evento',
			'Dispositivo',
			'N.º de visitante'
		],
		status: { granted: 'Aceptado', declined: 'Rechazado', notGiven: 'No otorgado', notAsked: 'No solicitado' },
		saved: (rows) => `Guardado: ${noun('consentimiento', 'consentimientos')(rows)}`
	},
	onContact: { title: 'Fotos', open: (i) => `Foto ${i} de la acreditación o la tarjeta`, consent: 'Informe de consentimientos' }
} satisfies Words<typeof en>;
