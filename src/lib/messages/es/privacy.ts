import { count, percentText } from '#domain/messages/catalogue';
import type { privacy as en } from '../en/privacy';
import type { Words } from '../words';
import { attempts, contacts, noun, rows } from './nouns';

/** Words of erasing a person and of the report on one (CON-4). */
export const privacy = {
	action: 'Borrar a esta persona',
	report: 'Informe sobre esta persona',
	reportHint: 'Todo lo que se guarda sobre ella, en un archivo para entregárselo',
	/** Somebody who is no contact, by what they are known by. */
	anybody: {
		title: 'Informe sobre una persona, o borrarla',
		text: 'Alguien que aquí no es un contacto: en filas con errores o en espera, en una lista de asistentes, en un borrador. Del informe sobre un contacto, y de borrarlo, se ocupa su propia página.',
		email: 'Correo electrónico',
		phone: 'Teléfono',
		name: 'Nombre',
		hint: 'Un correo electrónico, un número con el nombre, o un nombre del que no se sabe nada más.',
		places: (n) =>
			n === 1
				? 'Una entrada tiene solo este nombre. ¿Es esta persona?'
				: `${count(n)} entradas tienen solo este nombre. ¿Cuáles son esta persona?`,
		visitor: (event, day) => `Visita en ${event}, ${day}`,
		attendee: (list, line) => `Asistente en ${list}, línea ${count(line)}`,
		row: (file, row) => `${file}, fila ${count(row)}`,
		noneNamed: 'Nadie de quien solo se conozca este nombre',
		noneNamedText: 'A quien tiene aquí un correo o un número se le encuentra con ellos; un contacto se encuentra en la lista de contactos.',
		look: 'Buscar a esta persona',
		nobody: 'No se encontró ningún contacto, fila ni entrega de esta persona',
		nobodyText:
			'Al borrarla se quita igualmente de los borradores, las etiquetas y el registro de auditoría, y una importación posterior no la trae.'
	},
	title: (name) => `¿Borrar a ${name}?`,
	text: 'Para siempre y de todo lo que hay en este dispositivo. No se puede deshacer.',
	noName: 'esta persona',
	looking: (percent) => `Buscando en contactos, archivos y entregas, ${percentText(percent)}`,
	erasing: (percent) => `Borrando, ${percentText(percent)}`,
	goes: 'Qué desaparece',
	contacts,
	alsoTitle: 'También esta persona, por el correo o por el número y el nombre',
	deleted: 'eliminado de la lista',
	rows: (n, imports) => `${rows(n)} de ${noun('importación', 'importaciones')(imports)}, con lo que se encontró en ellas`,
	held: noun('fila pendiente en Revisión manual', 'filas pendientes en Revisión manual'),
	changes: (n) => `${noun('combinación o edición', 'combinaciones y ediciones')(n)}, con lo que había antes`,
	records: (n) => `${noun('registro de entregas', 'registros de entregas')(n)}, con comprobantes`,
	lists: (n) => `Su lugar en ${noun('lista de leads', 'listas de leads')(n)}`,
	attempts: (n) => `${attempts(n)} de contacto`,
	visitors: noun('visita a un stand', 'visitas a un stand'),
	attendees: (n) => `${noun('línea', 'líneas')(n)} en listas de asistentes`,
	pictures: noun('imagen', 'imágenes'),
	log: 'Sus valores en etiquetas, borradores y el registro de auditoría',
	stays: 'Qué se conserva',
	hash: 'Un hash con sal del correo y los números, para que una importación posterior no recupere a esta persona',
	said: 'Una línea en el registro de auditoría que dice que se borró a una persona, sin decir a quién',
	delivered: (destinations) => `Lo entregado a ${destinations}: elimínelo también allí`,
	backups: 'Copias de seguridad y exportaciones guardadas antes: elimínelas o sustitúyalas',
	maybe: (n) =>
		`${noun('fila', 'filas')(n)} en Revisión manual ${n === 1 ? 'puede ser esta persona y se queda' : 'pueden ser esta persona y se quedan'}`,
	maybeText: 'Decida antes: lo que se combina con este contacto se borra con él.',
	mixed: noun(
		'contacto de otra persona tiene valores de esta y se queda',
		'contactos de otras personas tienen valores de esta y se quedan'
	),
	mixedText: 'Ahí se combinó una fila de esta persona. Deshaga antes esa combinación: así también se borra lo que trajo.',
	review: 'Abrir Revisión',
	reportedMaybe: (name, n) =>
		`Informe guardado como ${name}. ${noun('fila', 'filas')(n)} en Revisión manual ${n === 1 ? 'puede ser esta persona y no figura' : 'pueden ser esta persona y no figuran'} en él: decida antes y vuelva a crearlo.`,
	confirm: (word) => `Escriba ${word} para confirmar`,
	word: 'borrar',
	cancel: 'Conservar a la persona',
	erase: 'Borrar para siempre',
	failed: 'No se pudo borrar a la persona',
	interrupted: 'Se ha interrumpido. Lo empezado se termina la próxima vez que se abra la aplicación.',
	done: 'Se ha borrado a la persona de este dispositivo.',
	reportName: 'muster-informe-personal',
	reporting: (percent) => `Creando el informe, ${percentText(percent)}`,
	reported: (name) => `Informe guardado como ${name}.`,
	reportFailed: 'No se pudo crear el informe en este momento. No se ha cambiado nada.'
} satisfies Words<typeof en>;
