import { locale } from '#domain/messages/locale';
import { percentText } from '#domain/messages/catalogue';
import type { ownFields as en } from '../en/own-fields';
import type { Words } from '../words';

const n = (count: number): string => count.toLocaleString(locale());
const contacts = (count: number): string => `${n(count)} ${count === 1 ? 'contacto' : 'contactos'}`;
const named = (names: readonly string[]): string => names.join(', ');

export const ownFields = {
	title: 'Campos',
	text: 'Los campos que creó para sus propios datos. Los campos estándar están abajo, en la definición de la tabla.',
	empty: 'Todavía no tiene campos propios.',
	emptyText:
		'Se crean en el paso 2 de una importación: una columna que no cabe en ningún campo estándar se convierte en uno, o usted elige «Campo nuevo» para ella.',
	emptyAction: 'Importar un archivo',
	reading: 'Contando contactos',
	trouble:
		'No se pudieron leer los campos. No se cambió nada. Vuelva a cargar la página; si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	list: 'Sus campos propios',
	columns: { field: 'Campo', type: 'Tipo', contacts: 'Contactos', made: 'Creado' },
	types: { text: 'Texto', number: 'Número', date: 'Fecha', yesNo: 'Sí o no', choice: 'Selección', url: 'Dirección web' },
	hidden: 'Oculto',
	unique: 'Único',
	key: 'Clave principal',
	inContacts: (count) => (count === 0 ? 'en ningún contacto' : `en ${contacts(count)}`),
	madeBy: (when, file) => `${when}, con ${file}`,
	madeByHand: 'a mano',
	more: (field) => `Más sobre ${field}`,
	atWork: (field) => `Se están cambiando los valores de ${field}`,
	working: (percent) => percentText(percent),
	cancel: 'Cancelar',
	close: 'Cerrar',
	failed: 'No se hizo.',
	importing: 'Una importación está trayendo valores',
	openImport: 'Abrir la importación',
	rename: {
		action: 'Cambiar nombre',
		title: (field) => `Cambiar el nombre de ${field}`,
		label: 'Nombre',
		text: 'Las listas, las asignaciones, los destinos y el historial lo siguen. Los destinos conservan el nombre que le dan.',
		save: 'Cambiar nombre',
		done: (before, after) => `${before} se llama ahora ${after}.`
	},
	hide: {
		action: 'Ocultar',
		show: 'Mostrar de nuevo',
		hint: 'No se ofrece en asignaciones, columnas, filtros ni formularios. Los valores se quedan.',
		done: (field) => `${field} está oculto. Sus valores se quedan y se siguen exportando y entregando.`,
		shown: (field) => `${field} se muestra de nuevo.`
	},
	type: {
		action: 'Cambiar tipo',
		title: (field) => `Cambiar el tipo de ${field}`,
		label: 'Tipo nuevo',
		choices: 'Opciones',
		choicesHint: 'Una por línea. Se proponen los valores que hay.',
		reading: 'Mirando los valores',
		none: 'Ningún contacto tiene un valor todavía.',
		fits: (count) => `${contacts(count)}: el valor sirve como está`,
		rewritten: (count) => `${contacts(count)}: el valor se escribe de la forma nueva`,
		misfits: (count) => `${contacts(count)}: el valor no sirve y se queda como está escrito`,
		misfitsText: 'No se pierde nada: esos valores siguen en listas, exportaciones y entregas, y se pueden corregir uno por uno.',
		becomes: (from, to) => `${from} pasa a ${to}`,
		examples: (values) => `Por ejemplo ${named(values)}`,
		orders: {
			dmy: 'Las fechas como 05/03/2024 se leen con el día primero.',
			mdy: 'Las fechas como 05/03/2024 se leen con el mes primero.',
			ymd: 'Las fechas como 05/03/04 se leen con el año primero.'
		},
		restores: 'El campo ya tuvo este tipo: los valores que desde entonces se escribieron de otra forma recuperan su primera escritura.',
		viewsCarried: (names) => `Vistas guardadas: ${named(names)}. Sus filtros por este campo siguen el cambio.`,
		viewsAttention: (names) =>
			`Vistas guardadas: ${named(names)}. Comparan de un modo que el nuevo tipo no tiene: elija allí después otra comparación.`,
		back: 'Si más tarde vuelve a este tipo, cada valor queda como está ahora.',
		save: (type) => `Cambiar a ${type}`,
		done: (field, type, count) => `${field} es ahora ${type}; ${contacts(count)} con cambios.`
	},
	choices: {
		action: 'Editar opciones',
		title: (field) => `Opciones de ${field}`,
		text: 'En el orden en que las ofrecen los formularios. Los valores de los contactos siguen un nombre nuevo.',
		label: (place) => `Opción ${n(place)}`,
		add: 'Añadir una opción',
		up: (choice) => `Subir ${choice}`,
		down: (choice) => `Bajar ${choice}`,
		remove: (choice) => `Quitar ${choice}`,
		keep: (choice) => `Conservar ${choice}`,
		gone: (choice, count) =>
			`${choice} se va. ${count === 0 ? 'Ningún contacto la tiene.' : `${contacts(count)} la ${count === 1 ? 'tiene' : 'tienen'}:`}`,
		fate: (choice) => `Qué pasa con ${choice}`,
		keepValue: 'La conservan como está',
		clear: 'La pierden',
		change: (to) => `Reciben ${to}`,
		others: (count) =>
			`${contacts(count)} ${count === 1 ? 'tiene un valor que no es ninguna' : 'tienen valores que no son ninguna'} de las opciones.`,
		save: 'Guardar las opciones',
		done: (field, count) => `Opciones de ${field} guardadas; ${contacts(count)} con cambios.`
	},
	remove: {
		action: 'Eliminar',
		title: (field) => `¿Eliminar ${field}?`,
		text: 'Los valores salen de los contactos. El campo se puede recuperar con todos ellos, en «Campos eliminados».',
		reading: 'Buscando qué lo usa',
		nothing: 'Nada lo usa.',
		uses: 'Qué lo usa:',
		contacts: (count) => `${contacts(count)} ${count === 1 ? 'tiene' : 'tienen'} un valor`,
		held: (rows) => `${n(rows)} ${rows === 1 ? 'fila que espera' : 'filas que esperan'} en revisión manual`,
		mappings: (names) => `Asignaciones guardadas: ${named(names)}. Allí la columna queda excluida y se dice.`,
		recipes: (names) => `Recetas: ${named(names)}. Allí la columna queda excluida y se dice.`,
		views: (names) => `Vistas: ${named(names)}. Un filtro por él no encuentra a nadie.`,
		column: 'Una columna de la lista de contactos',
		destinations: (names) => `Destinos: ${named(names)}. Ya no se envía; lo que tienen se queda allí.`,
		waiting: (count) =>
			`${contacts(count)} en entregas que esperan: su valor aún se envía. Si no debe enviarse, cancele esa entrega en «Entregar».`,
		models: (count) => `${n(count)} ${count === 1 ? 'modelo aprendido' : 'modelos aprendidos'}`,
		scoring: 'El modelo aprendido que puntúa ahora lo lee: las puntuaciones cambian.',
		rule: 'Su línea en la definición de la tabla',
		typed: (field) => `Escriba ${field} para eliminarlo`,
		confirm: 'Eliminar el campo',
		done: (field, count) => `${field} eliminado, con los valores de ${contacts(count)}.`,
		undo: 'Deshacer'
	},
	deleted: {
		summary: (count) => `Campos eliminados (${n(count)})`,
		line: (when, who, count) => `Eliminado ${when} por ${who}, con los valores de ${contacts(count)}`,
		restore: 'Recuperar',
		restoreLabel: (field) => `Recuperar ${field}`,
		done: (field, count, without) =>
			`${field} está de vuelta, con los valores de ${contacts(count)}.${without > 0 ? ` Sin valor: ${contacts(without)}.` : ''}`
	}
} satisfies Words<typeof en>;
