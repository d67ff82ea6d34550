import { count, form, sharePercent } from '#domain/messages/catalogue';
import { outcomeLabels } from '#domain/messages/es/outcome-labels';
import type { campaigns as en } from '../en/campaigns';
import type { Words } from '../words';
import { attempts, contacts, listsOf, noun } from './nouns';
import { dialer } from './campaigns-dialer';

const campaignsOf = noun('campaña', 'campañas');
const start = (n: number): string => form(n, { one: 'empieza', other: 'empiezan' });

const resetSaid = (changed: number, doNotCall: number): string =>
	`${contacts(changed)} ${form(changed, { one: 'empezará', other: 'empezarán' })} de nuevo.${doNotCall > 0 ? ` ${count(doNotCall)} con «No llamar» ${form(doNotCall, { one: 'queda como está', other: 'quedan como están' })}.` : ''}`;

/** Words of campaigns (LST-5 to LST-7). */
export const campaigns = {
	title: 'Campañas',
	state: (number, people) => `${campaignsOf(number)} · ${contacts(people)}`,
	stateNone: 'Llame a los contactos de sus listas de leads, uno tras otro, o páselos a un marcador.',
	loading: 'Leyendo las campañas',
	trouble: 'No se pudieron leer las campañas',
	add: 'Nueva campaña',
	work: 'Empezar a llamar',
	emptyTitle: 'Todavía no hay campañas',
	emptyText:
		'Una campaña llama a los contactos de las listas de leads que le asigne, empezando por los mejores y dentro de su horario de llamadas.',
	emptyLists: 'Cree primero una lista de leads: la campaña trabaja con sus contactos.',
	toLists: 'Crear lista de leads',
	listsOf: (enabled, assigned) =>
		assigned === 0
			? 'ninguna lista asignada'
			: enabled === assigned
				? listsOf(assigned)
				: `${count(enabled)} de ${listsOf(assigned)} ${form(enabled, { one: 'activada', other: 'activadas' })}`,
	contactsOf: (n) => contacts(n),
	done: (share) => `${sharePercent(share)} sin más llamadas`,
	more: (name) => `Más opciones de ${name}`,

	states: {
		new: 'Nuevo',
		queued: 'En cola',
		attempted: 'Intentado',
		reached: 'Contactado',
		notReached: 'No contactado',
		doNotCall: 'No llamar',
		done: 'Finalizado'
	},
	outcomes: outcomeLabels,
	exported: 'Pasado a un marcador',
	outcomeGone: 'Un resultado eliminado después',

	form: {
		newTitle: 'Nueva campaña',
		renameTitle: (name) => `Cambiar el nombre de ${name}`,
		name: 'Nombre',
		nameHint: 'Por ejemplo, Seguimiento de Hannover',
		process: 'Proceso',
		processFixed: 'Una campaña permanece en su proceso.',
		lists: 'Listas de leads',
		listsHint: 'Puede cambiarlas cuando quiera.',
		noLists: 'Este proceso todavía no tiene listas de leads. Puede asignarlas más adelante.',
		create: 'Crear campaña',
		save: 'Guardar',
		cancel: 'Cancelar',
		created: (name) => `Se ha creado la campaña ${name}.`,
		saved: 'Guardado.',
		nameMissing: 'Ponga un nombre a la campaña.'
	},
	remove: {
		action: 'Eliminar campaña',
		title: (name) => `¿Eliminar la campaña ${name}?`,
		text: (people) =>
			people === 0
				? 'No trabaja con ningún contacto. Esta acción no se puede deshacer.'
				: `Se perderán los estados e intentos de ${form(people, { one: 'su', other: 'sus' })} ${contacts(people)}. Las listas y los contactos se conservan. Esta acción no se puede deshacer.`,
		typed: (name) => `Escriba ${name} para eliminarla`,
		confirm: 'Eliminar definitivamente',
		done: (name) => `Se ha eliminado la campaña ${name}.`
	},

	assign: {
		action: 'Asignar listas',
		title: (name) => `Listas de ${name}`,
		text: 'Se trabaja con una lista mientras está asignada y activada. Nada cambia hasta pulsar Aplicar.',
		available: 'Disponibles',
		assigned: 'Asignadas',
		take: (n) => (n === 0 ? 'Asignar la selección' : `Asignar ${listsOf(n)}`),
		leave: (n) => (n === 0 ? 'Quitar la selección' : `Quitar ${listsOf(n)}`),
		noneAvailable: 'Todas las listas de este proceso están asignadas.',
		noneAssigned: 'No hay ninguna lista asignada. Elija listas en el otro lado y páselas aquí.',
		off: 'desactivada',
		hint: (people, enabled) => (enabled ? contacts(people) : `${contacts(people)} · desactivada, no se trabaja`),
		willAdd: 'nueva',
		willLose: 'se quita',
		apply: 'Aplicar',
		applyLoss: 'Aplicar y perder esto',
		cancel: 'Cancelar',
		reading: 'Calculando qué cambiaría',
		adds: (lists, people) => `Se trabajará con ${listsOf(lists)} y ${contacts(people)}.`,
		lossTitle: 'Lo que se pierde al quitar listas',
		loss: (list, worked, tries, callbacks) =>
			worked + tries + callbacks === 0
				? `${list}: nada, todavía no se ha trabajado con ninguno de sus contactos.`
				: `${list}: el estado de ${noun('contacto trabajado', 'contactos trabajados')(worked)}, ${attempts(tries)} y ${noun('rellamada', 'rellamadas')(callbacks)}, y su lugar en los informes de esta campaña.`,
		kept: (n) =>
			`${contacts(n)} ${form(n, { one: 'pidió que no se le llamara y sigue excluido', other: 'pidieron que no se les llamara y siguen excluidos' })} en todo el proceso.`,
		lossEnd: 'Esta acción no se puede deshacer. Los contactos y la lista se conservan; si se vuelve a asignar, empiezan como nuevos.',
		done: 'Listas aplicadas.'
	},

	page: {
		back: 'Campañas',
		gone: 'Esta campaña ya no existe',
		goneText: 'Se ha eliminado o la dirección es de otro dispositivo. Las listas y los contactos están a salvo.',
		state: (people, share) => `${contacts(people)} · ${sharePercent(share)} sin más llamadas`,
		noLists: 'No hay ninguna lista asignada',
		noListsText: 'Asigne una lista de leads: a partir de entonces se trabaja con sus contactos.',
		noneEnabled: 'Todas las listas asignadas están desactivadas',
		noneEnabledText: 'Active una lista para trabajar con sus contactos.',
		byState: 'Contactos por estado',
		toCall: 'Por llamar',
		callable: 'Disponibles ahora',
		callbacksDue: 'Rellamadas pendientes',
		later: 'Rellamadas futuras',
		suppressed: 'Excluidos',
		counting: '…',
		nextDue: (when) => `La siguiente toca ${when}.`,
		best: 'Mejores próximos contactos',
		bestText: 'Primero los disponibles ahora; después, por rellamada, nivel, puntuación y último intento.',
		noBest: 'Ahora no hay nadie a quien llamar.',
		bestAll: (n) => `Mostrar ${count(n)}`,
		call: (who, number) => `Llamar a ${who}, ${number}`,
		why: {
			callbackDue: (when) => `rellamada pendiente ${when}`,
			callbackLater: (when) => `rellamada ${when}`,
			now: (time) => `${time} allí, disponible`,
			notNow: (time) => `${time} allí, fuera del horario de llamadas`,
			zoneUnknown: 'zona horaria desconocida',
			first: 'sin llamadas todavía',
			again: (when) => `última llamada ${when}`,
			attempts: (n, when) => `${attempts(n)}, el último ${when}`
		},
		lists: 'Por lista',
		tiers: 'Por nivel',
		outcomes: 'Resultados',
		noOutcomes: 'Todavía no hay intentos.',
		noneNow: 'Ahora ningún contacto tiene un resultado.',
		list: 'Lista',
		tier: 'Nivel',
		tierInLists: (tier) => `${tier} según la puntuación de la lista`,
		contacts: 'Contactos',
		progress: 'Progreso',
		listOff: 'desactivada, no se trabaja',
		callbacks: 'Rellamadas',
		noCallbacks: 'Nadie ha pedido que se le vuelva a llamar.',
		due: 'pendiente',
		attempts: 'Últimos intentos',
		by: (outcome, when, who) => `${outcome}, ${when}, por ${who}`
	},

	reset: {
		action: 'Restablecer',
		title: (name) => `Restablecer ${name}`,
		text: 'Los contactos ya trabajados vuelven a empezar como nuevos y se les puede llamar otra vez. Los intentos quedan en el registro.',
		which: 'Qué contactos',
		all: 'Todos',
		allHint: 'Todos los contactos, sea cual sea el resultado.',
		unsuccessful: 'Solo sin éxito',
		unsuccessfulHint: 'Los intentados y no contactados; los contactados o finalizados quedan como están.',
		lists: 'Listas',
		allLists: 'Todas las listas',
		campaign: 'Campaña',
		says: resetSaid,
		none: 'No cambiaría nada.',
		confirm: (n) => `Restablecer ${contacts(n)}`,
		done: (n) => `${contacts(n)} ${start(n)} de nuevo.`,
		cancel: 'Cancelar',
		counting: 'Contando'
	},
	churn: {
		action: 'Reprocesar',
		title: (name) => `Reprocesar ${name}`,
		text: 'Los contactos que cumplan las condiciones se procesan otra vez desde el principio, como si fueran nuevos. Los marcados «No llamar», nunca.',
		filter: 'Solo algunos',
		everybody: 'Todos',
		states: 'Estado',
		outcomes: 'Último resultado',
		tiers: 'Nivel',
		attempts: 'Máximo de intentos',
		before: 'Último intento',
		beforeAny: 'En cualquier momento',
		beforeDays: (n) => `Hace más de ${noun('día', 'días')(n)}`,
		any: 'Sin límite',
		says: resetSaid,
		none: 'Ningún contacto cumple las condiciones, así que no cambiaría nada.',
		confirm: (n) => `Reprocesar ${contacts(n)}`,
		done: (n) => `${contacts(n)} ${start(n)} de nuevo.`
	},

	rules: {
		action: 'Resultados y reciclaje',
		title: 'Resultados y reciclaje',
		text: 'Qué puede resultar de una llamada y cuándo se vuelve a intentar de forma automática. El reciclaje nunca llama a contactos finalizados o que pidieron que no se les llamara.',
		label: 'Resultado',
		meaning: 'Significa',
		after: 'Volver a llamar tras',
		most: 'Máximo de intentos',
		callback: 'Pide una hora',
		success: 'Un éxito',
		meanings: { reached: 'Contactado', notReached: 'No contactado', finish: 'Finalizado', refuse: 'No llamar' },
		delays: {
			never: 'No automáticamente',
			'15': '15 minutos',
			'30': '30 minutos',
			'60': '1 hora',
			'120': '2 horas',
			'240': '4 horas',
			'480': '8 horas',
			'1440': '1 día',
			'2880': '2 días',
			'4320': '3 días',
			'10080': '1 semana'
		},
		minutes: (n) => noun('minuto', 'minutos')(n),
		noLimit: 'Sin límite',
		times: (n) => count(n),
		add: 'Añadir resultado',
		remove: (label) => `Quitar ${label}`,
		labelOf: (n) => `Nombre del resultado ${count(n)}`,
		of: (what, label) => `${what}: ${label}`,
		newLabel: 'Nuevo resultado',
		up: (label) => `Subir ${label}`,
		save: 'Guardar',
		cancel: 'Cancelar',
		saved: 'Resultados guardados.'
	},

	windows: {
		action: 'Horario de llamadas',
		title: 'Horario de llamadas',
		text: 'Cuándo se puede llamar a las personas, en su hora local. Vale para todas las campañas de este dispositivo; compruebe que cumple la ley que le sea aplicable.',
		country: 'País',
		elsewhere: 'Resto de países',
		days: ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'],
		never: 'No se llama a nadie',
		from: 'De',
		to: 'a',
		addSpan: (day) => `Añadir horas: ${day}`,
		removeSpan: (day) => `Quitar horas: ${day}`,
		copy: 'Igual de lunes a viernes',
		copyAll: 'Igual todos los días',
		addCountry: 'Añadir país',
		removeCountry: (name) => `Quitar el horario de ${name}`,
		wrong: (day) => `${day}: el final debe ser posterior al inicio y las horas no deben solaparse.`,
		fromOf: (day, n) => `${day}, horas ${count(n)}, desde`,
		toOf: (day, n) => `${day}, horas ${count(n)}, hasta`,
		usual: 'Usar el horario habitual',
		save: 'Guardar',
		cancel: 'Cancelar',
		saved: 'Horario de llamadas guardado.'
	},

	dialer,

	zone: {
		field: 'de su propio campo',
		number: 'por su número',
		address: 'por su dirección',
		list: 'de la lista',
		several: 'el país tiene varias',
		none: 'desconocida'
	}
} satisfies Words<typeof en>;
