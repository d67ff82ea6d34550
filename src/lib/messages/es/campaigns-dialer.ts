import { count, form } from '#domain/messages/catalogue';
import type { campaigns as en } from '../en/campaigns';
import type { Words } from '../words';
import { cells, contacts, noun, rows, values } from './nouns';

export const dialer = {
	action: 'Exportar para un marcador',
	title: (name) => `Exportar ${name} para un marcador`,
	profile: 'Marcador',
	generic: 'Cualquier marcador',
	rowLimit: (n) =>
		n === 0 ? 'Un solo archivo, sea cual sea su tamaño.' : `Como máximo, ${rows(n)} por archivo; si hay más, se crean varios archivos.`,
	phones: (n) => `Hasta ${noun('número', 'números')(n)} por contacto, primero el mejor y sin repetir.`,
	who: 'Contactos',
	whoCallable: 'Por llamar: nuevos y pendientes de nuevo',
	whoAll: 'Todos salvo «No llamar»',
	lists: 'Listas',
	allLists: 'Todas las activadas',
	columns: (n) => `Columnas (${count(n)})`,
	columnsHint: 'En el orden del archivo. Quite lo que el marcador no necesite saber.',
	up: (name) => `Subir ${name}`,
	down: (name) => `Bajar ${name}`,
	reset: 'Orden propio del marcador',
	queue: 'Marcarlos «En cola»',
	queueHint: 'Para que nadie los llame también a mano.',
	safe: 'Neutralizar fórmulas',
	safeHint: 'Las celdas que una hoja de cálculo ejecutaría llevan un apóstrofo.',
	bom: 'Marca de orden de bytes',
	bomHint: 'Ayuda a Excel a leer los acentos; los marcadores rara vez la piden.',
	run: 'Crear archivo',
	making: 'Creando el archivo',
	cancel: 'Cancelar',
	close: 'Cerrar',
	done: (people, files) => `${contacts(people)} en ${noun('archivo', 'archivos')(files)}`,
	saveAgain: (name) => `Guardar ${name}`,
	rows: (n) => rows(n),
	nobody: 'No queda nadie por exportar.',
	queued: (n) => `${contacts(n)} en cola`,
	unqueue: 'Deshacer',
	unqueued: (back, left) =>
		`${contacts(back)} ${form(back, { one: 'está', other: 'están' })} como antes${left > 0 ? `; ${count(left)} con llamada o reinicio desde entonces` : ''}`,
	leftOut: 'Excluidos',
	out: {
		doNotCall: 'No llamar',
		suppressed: 'En una lista de supresión',
		refused: 'Rechazan las llamadas',
		otherState: 'En otro estado',
		noPhone: 'Sin número al que llamar',
		deleted: 'Contactos eliminados'
	},
	suppressedBy: (n, list) => `${count(n)} en «${list}»`,
	neutralised: (n) => `Se ha añadido un apóstrofo a ${cells(n)}.`,
	cut: (n) => `${values(n)} ${form(n, { one: 'recortado', other: 'recortados' })} a la longitud que admite el marcador.`
} satisfies Words<typeof en.dialer>;
