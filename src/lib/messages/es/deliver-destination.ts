import { count, form } from '#domain/messages/catalogue';
import type { destination as en } from '../en/deliver-destination';
import type { Words } from '../words';
import { contacts, noun } from './nouns';

/** Words of destinations: the rows, the form, the connection test. */
export const destination = {
	title: 'Destinos',
	add: 'Añadir destino',
	none: 'Todavía no hay destinos',
	noneText: 'Un destino es el CRM o el archivo al que se entregan los contactos.',
	choose: '¿Adónde van los contactos?',
	test: 'Probar conexión',
	edit: 'Editar',
	pause: 'Pausar',
	resume: 'Reanudar',
	remove: 'Eliminar',
	deliver: 'Entregar aquí',
	more: (name) => `Más opciones de ${name}`,
	ready: 'Listo',
	unused: 'Sin usar todavía',
	sending: (n) => `Enviando, ${form(n, { one: 'falta', other: 'faltan' })} ${count(n)}`,
	waiting: (n) => `${count(n)} en espera`,
	rejected: (n) => `${count(n)} ${form(n, { one: 'rechazado', other: 'rechazados' })} la última vez`,
	paused: 'En pausa',
	stopped: 'Detenido',
	pausedText: (n) =>
		n > 0
			? `${contacts(n)} ${form(n, { one: 'espera', other: 'esperan' })} hasta que lo reanude.`
			: 'No se envía nada hasta que lo reanude.',
	last: (when, n) => `última entrega ${when}, ${contacts(n)}`,
	never: 'nada entregado todavía',
	resumed: (name) => `Se ha reanudado ${name}.`,
	pausedDone: (name) => `${name} está en pausa. Lo que espera se conserva.`,
	saved: (name) => `Se ha guardado ${name}.`,
	removed: (name) => `Se ha eliminado ${name}.`,
	removeTitle: (name) => `¿Eliminar ${name}?`,
	removeText:
		'Su dirección, su configuración y su token se eliminan de este dispositivo. Lo entregado sigue en el CRM y las entregas anteriores siguen en la lista. Esta acción no se puede deshacer.',
	removeFiles: 'Los archivos creados para él no se podrán descargar de nuevo.',

	formNew: (label) => `Nuevo destino: ${label}`,
	formEdit: (name) => `Editar ${name}`,
	name: 'Nombre',
	nameHint: 'Cómo se llama aquí.',
	moreSettings: (n) => noun('ajuste más', 'ajustes más')(n),
	moreHint: 'Los valores predeterminados sirven para la mayoría de los servidores.',
	fields: 'Campos para la puntuación',
	fieldsText: 'Nombres con los que Muster envía lo que ha calculado. Deben existir en el CRM.',
	scoreField: 'Puntuación (0–100)',
	tierField: 'Nivel',
	factorsField: 'Factores clave en palabras',
	factorsOn: 'Enviar también los factores clave',
	factorsHint: 'Por ejemplo, «High ICP Fit, Senior Role, Inbound Source».',
	keepPrevious: 'Conservar lo que sustituye una actualización',
	keepPreviousHint:
		'Lee cada contacto antes de actualizarlo para que una entrega se pueda revertir. Desactívelo para reducir a la mitad el número de llamadas.',
	secretSaved: (origin) => `Hay un token guardado para ${origin}. Deje este campo vacío para conservarlo.`,
	addressHidden:
		'Se guarda cifrada en este dispositivo, por lo que solo se muestra su host. Para cambiarla, introduzca la nueva dirección completa.',
	secretMoved: (origin) =>
		`El token guardado es para ${origin} y no se envía a ningún otro sitio. Introduzca el token de la nueva dirección.`,
	waitingMoves: (n) => `${contacts(n)} en espera ${form(n, { one: 'se envía', other: 'se envían' })} a la nueva dirección.`,
	waitingNames: (n) =>
		`${contacts(n)} en espera ${form(n, { one: 'se envía', other: 'se envían' })} con los nombres anteriores. Para usar los nuevos, cancele esa entrega y entregue de nuevo.`,
	secretRemove: 'Quitar el token guardado',
	notSaved: 'No se ha guardado este destino',
	save: 'Guardar',
	saveAndTest: 'Guardar y probar conexión',
	missing: (label) => `Falta ${label}.`,

	testTitle: (name) => `Conexión con ${name}`,
	testText: 'No se envía ningún contacto.',
	testAgain: 'Probar de nuevo',
	close: 'Cerrar',
	allWell: 'Todo funciona. Se pueden entregar contactos.',
	steps: {
		online: 'Este dispositivo tiene conexión',
		reachable: 'El servidor responde',
		cors: 'Permite que esta aplicación se comunique con él (CORS)',
		authorised: 'Acepta el token',
		fields: 'Tiene los campos para puntuación y nivel, y los asignados'
	},
	states: { pass: 'correcto', fail: 'con errores', skipped: 'sin comprobar', running: 'probando', todo: 'pendiente' },
	address: 'Dirección de esta aplicación'
} satisfies Words<typeof en>;
