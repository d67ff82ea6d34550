import { count } from '#domain/messages/catalogue';
import type { work as en } from '../en/work';
import type { Words } from '../words';
import { attempts } from './nouns';

/** Words of the working view: one contact after the other (LST-6, LST-7). */
export const work = {
	title: 'Llamar',
	leave: 'Salir',
	remaining: (n) => (n === 0 ? 'el último' : `${count(n)} después de este`),
	today: (n) => `${attempts(n)} en esta sesión`,
	loading: 'Buscando el siguiente contacto',
	next: 'Buscar el siguiente',
	noName: 'Contacto sin nombre',
	list: (name) => `de ${name}`,

	call: 'Llamar',
	callNumber: (number) => `Llamar al ${number}`,
	otherNumbers: 'Otros números',
	noPhone: 'Este contacto no tiene número.',
	phoneTypes: { mobile: 'Móvil', work: 'Trabajo', home: 'Casa', fax: 'Fax', other: 'Otro' },
	copy: (number) => `Copiar ${number}`,
	copied: 'Número copiado.',
	email: (address) => `Escribir a ${address}`,

	localTime: (time, place) => `${time} en ${place}`,
	zoneUnknown: 'No se conoce su zona horaria. Compruebe la hora antes de llamar.',
	callable: 'Disponible ahora',
	closed: 'Fuera del horario de llamadas',
	opens: (when) => `El horario de llamadas empieza ${when}, en su hora local.`,
	zoneFrom: (from) => `Zona horaria ${from}`,

	score: (n) => `Puntuación ${count(n)}`,
	unscored: 'Sin puntuación',
	why: 'Por qué',
	notes: 'Notas',
	log: 'Intentos hasta ahora',
	noLog: 'Sin llamadas todavía en esta campaña.',
	logLine: (outcome, when) => `${outcome}, ${when}`,
	openContact: 'Abrir contacto',

	outcome: '¿Cuál ha sido el resultado?',
	note: 'Nota',
	noteHint: 'Se guarda con el resultado',
	addNote: 'Añadir nota',
	pass: 'Más tarde',
	passHint: 'Deja este contacto para después; no se anota nada.',

	callback: {
		title: '¿Cuándo volver a llamar?',
		their: (zone) => `Horas de ${zone}`,
		here: 'Horas de este dispositivo',
		hereTime: (time) => `(${time} aquí)`,
		choices: {
			hour: 'En 1 hora',
			hours: 'En 3 horas',
			tomorrowMorning: 'Mañana por la mañana',
			tomorrowAfternoon: 'Mañana por la tarde',
			monday: 'El próximo lunes',
			week: 'En una semana'
		},
		own: 'Otra hora',
		ownSet: 'Fijar esta hora',
		cancel: 'Volver a los resultados',
		past: 'Ese momento ya ha pasado. Elija uno posterior.',
		asked: (when) => `Ha pedido que se le llame ${when}`
	},

	last: (outcome, who) => `${outcome}: ${who}`,
	undo: 'Deshacer',
	undone: (who) => `Deshecho. ${who} vuelve a estar pendiente.`,
	takenBack: 'Deshecho.',
	notSaved: 'No se ha guardado. Su nota sigue aquí.',

	stopped: 'Ya no se debe llamar',
	lost: {
		title: (who) => `Otra pestaña ha tomado a ${who}`,
		text: 'Ahora se trabaja allí con este contacto. Lo que ha escrito se conserva hasta que continúe.',
		here: 'Trabajarlo aquí'
	},

	nobody: {
		passed: 'Solo quedan los que se dejaron para después',
		closed: 'No es hora de llamar a nadie',
		waiting: 'Ahora mismo no toca llamar a nadie',
		numberless: 'Los contactos restantes no tienen número',
		refused: 'Los restantes rechazan las llamadas',
		suppressed: 'Los restantes están en una lista de supresión',
		taken: 'Los restantes están abiertos en otra pestaña',
		dialer: 'Los restantes están en un marcador',
		finished: 'Ya se ha llamado a todos los contactos',
		noLists: 'No hay ninguna lista asignada y activada',
		empty: 'Las listas de esta campaña están vacías'
	},
	nobodyText: {
		passed: 'A los demás ya se les ha llamado o no toca llamarlos ahora.',
		closed: 'Todos los contactos que quedan están fuera de su horario de llamadas.',
		waiting: 'Los que quedan esperan una rellamada o su próximo intento.',
		numberless: 'Los contactos que quedan no tienen un número al que llamar. Añada uno desde su lista.',
		refused: 'Así lo dice el consentimiento de cada contacto restante. Cámbielo en su página si ya no es así.',
		suppressed: 'Mientras estén en ella, nadie los llama.',
		taken: 'Volverán a aparecer cuando esa pestaña los deje o se cierre.',
		dialer: 'Se pusieron en cola al crear su archivo. Para llamarlos a mano, reprocese los contactos en el estado «En cola».',
		finished: 'No queda nadie a quien llamar. Restablezca los contactos sin éxito para repetir la campaña.',
		noLists: 'Asigne una lista a la campaña o active una.',
		empty: 'Suba un archivo a una lista o añádale contactos.'
	},
	nextAt: (when) => `El siguiente aparece solo ${when}.`,
	toCampaign: 'Abrir campaña',
	passedOver: (n) => (n === 1 ? 'Mostrar el que se dejó para después' : `Mostrar los ${count(n)} que se dejaron para después`),

	keysText: { C: 'llamar', N: 'nota', L: 'más tarde', U: 'deshacer' }
} satisfies Words<typeof en>;
