import { count, form } from '#domain/messages/catalogue';
import type * as en from '../en/deliver-fields';
import type { Words } from '../words';
import { contacts, fieldsOf, noun } from './nouns';

/** Words of the field mapping, of looking ahead, of signing in and of the passphrase. */
export const fields = {
	open: 'Campos',
	title: (name) => `Campos para ${name}`,
	text: 'Cómo se llama allí cada uno de nuestros campos. Si se deja vacío, no se envía. Un número de teléfono va donde se guarda su tipo.',
	reading: 'Leyendo los campos del destino',
	learned: 'Estos nombres vienen del último destino de este tipo.',
	noList: 'El destino no ofrece una lista de sus campos, así que los nombres se escriben a mano.',
	unread: 'Ahora no se pueden leer los campos del destino',
	unreadText: 'Los nombres se pueden escribir a mano igualmente.',
	ours: 'Lo que calcula Muster',
	score: 'Puntuación (0–100)',
	tier: 'Nivel',
	factors: 'Factores clave en palabras',
	factorsOff: 'Vacío = no se envía.',
	contact: 'Campos del contacto',
	search: 'Buscar campo',
	showAll: (n) => `Mostrar ${fieldsOf(n)} más sin valores`,
	filled: (n) => (n === 0 ? 'sin valores todavía' : `${count(n)} con valor`),
	notSent: 'No se envía',
	unknown: 'no está en el CRM',
	propose: (n) => `Rellenar ${noun('coincidencia', 'coincidencias')(n)}`,
	proposed: (name) => `Parece ${name}`,
	missing: (names) => `Falta en el CRM: ${names}`,
	missingText: 'Deben existir antes de poder entregar contactos.',
	create: (n) => (n === 1 ? 'Crearlo' : `Crear ${fieldsOf(n)}`),
	created: (names) => `Creado en el CRM: ${names}.`,
	save: 'Guardar campos',
	saved: (name) => `Se han guardado los campos de ${name}. Los nuevos destinos de este tipo empiezan con ellos.`,
	sent: (n) => `${fieldsOf(n)} ${form(n, { one: 'enviado', other: 'enviados' })}`
} satisfies Words<typeof en.fields>;

export const foresight = {
	title: 'Qué hará allí',
	text: 'Busca los contactos en el CRM y no cambia nada.',
	action: 'Comprobar con el CRM',
	again: 'Comprobar de nuevo',
	running: 'Buscando en el CRM',
	checked: (n, all) =>
		n >= all
			? n === 1
				? 'Se ha comprobado.'
				: `Se han comprobado los ${count(n)}.`
			: n === 1
				? `Se ha comprobado el primero de ${count(all)}.`
				: `Se han comprobado los primeros ${count(n)} de ${count(all)}.`,
	counts: { create: 'Se crearían', update: 'Se actualizarían', refuse: 'Se rechazarían', unknown: 'No se puede saber antes' },
	outcome: { create: 'Nuevo', update: 'Actualización', refuse: 'Rechazado', unknown: 'Desconocido' },
	stays: 'se queda: allí no se escribe',
	same: (n) => (n === 0 ? '' : `${fieldsOf(n)} ya ${form(n, { one: 'igual', other: 'iguales' })}`),
	nothing: 'No cambiaría nada.',
	newWith: (n) => `Nuevo, con ${fieldsOf(n)}`,
	blank: 'vacío',
	becomes: 'pasa a ser',
	unreadable: 'No se pudo leer el CRM',
	cannot: 'Este tipo de destino no se puede leer antes de enviar; se ha comprobado lo que indica la lista de campos.',
	unknownFields: (n) => `${fieldsOf(n)} que el CRM no tiene`,
	unknownText: (names) => `${names}. Allí se rechazarían o se descartarían.`,
	map: 'Asignar campos'
} satisfies Words<typeof en.foresight>;

export const takeBack = {
	action: 'Revertir esta entrega',
	oneWay: 'Este tipo de destino solo recibe contactos. Elimínelos o corríjalos allí.',
	noDestination: 'Su destino se eliminó.',
	title: '¿Revertir esta entrega?',
	plan: (deletes, restores) => {
		const said = [
			deletes > 0 ? `${contacts(deletes)} que creó ${form(deletes, { one: 'se elimina', other: 'se eliminan' })} del CRM` : '',
			restores > 0 ? `${contacts(restores)} ${form(restores, { one: 'recupera', other: 'recuperan' })} lo que había antes` : ''
		]
			.filter(Boolean)
			.join('; ');
		return `${said}.`;
	},
	nothing: 'No se puede revertir nada de ella.',
	cannot: (n) => `${contacts(n)} ${form(n, { one: 'queda como está', other: 'quedan como están' })}: no se conservó lo que había antes.`,
	later: (n) =>
		`${contacts(n)} ${form(n, { one: 'queda como está', other: 'quedan como están' })}: una entrega posterior ${form(n, { one: 'lo', other: 'los' })} escribió otra vez. Revierta primero esa.`,
	elsewhere: (place, n) =>
		n === 0
			? `Algo puede haber llegado a ${place}, donde se perdió una respuesta; lo que hay allí se queda.`
			: `${contacts(n)} ${form(n, { one: 'se queda', other: 'se quedan' })} en ${place}, porque el destino tiene ahora otra dirección. Indíquela en el destino para ${form(n, { one: 'revertirlo', other: 'revertirlos' })}.`,
	here: 'Sus contactos de este dispositivo no se ven afectados.',
	changed: 'También los que alguien ha cambiado después en el CRM',
	changedHint: 'Los cambios hechos allí se pierden. Sin esta opción, no se tocan y se muestran en la lista.',
	confirm: (n) => `Revertir ${count(n)}`,
	keep: 'Conservar',
	running: (done, all) => `Revirtiendo: ${count(done)} de ${count(all)}`,
	done: (n) => `${contacts(n)} ${form(n, { one: 'revertido', other: 'revertidos' })}`,
	doneText: 'En el CRM todo está como antes.',
	gone: (n) => `${contacts(n)} ya no ${form(n, { one: 'estaba', other: 'estaban' })} allí`,
	goneText: 'Se eliminaron allí desde entonces, o el destino lleva ahora a otra cuenta.',
	left: (n) => `No se ${form(n, { one: 'pudo', other: 'pudieron' })} revertir ${contacts(n)}. Abajo se indica el motivo de cada uno.`,
	stopped: 'La reversión se ha detenido',
	stoppedText: 'Lo que aún no se ha revertido sigue igual en el CRM. Corríjalo y continúe.',
	goOn: 'Continuar',
	state: { open: 'Por revertir', done: 'Revertido', gone: 'Ya no está', failed: 'No revertido' }
} satisfies Words<typeof en.takeBack>;

export const vault = {
	title: 'Tokens en este dispositivo',
	device: 'Cifrados con una clave de este dispositivo que no se puede extraer.',
	open: 'Cifrados con su frase de contraseña, introducida desde que se abrió la aplicación.',
	locked: 'Bloqueados',
	byUsers:
		'Los tokens están cifrados con las frases de contraseña de los usuarios de este dispositivo; no se pueden leer mientras la aplicación está bloqueada.',
	lockedText: 'Introduzca la frase de contraseña para enviar. Lo que espera se conserva y después se envía solo.',
	set: 'Definir frase de contraseña',
	change: 'Cambiar frase de contraseña',
	remove: 'Quitar frase de contraseña',
	lock: 'Bloquear ahora',
	unlock: 'Desbloquear',
	passphrase: 'Frase de contraseña',
	current: 'Frase de contraseña actual',
	next: 'Nueva frase de contraseña',
	hint: 'Al menos 10 caracteres. Se pide una vez cada vez que se abre la aplicación.',
	again: 'Repetir la nueva frase de contraseña',
	differ: 'Las dos no coinciden.',
	warn: 'No se guarda en ningún sitio. Si se pierde, hay que volver a introducir los tokens; los contactos no se ven afectados.',
	saved: 'Se ha definido la frase de contraseña.',
	removed: 'Se ha quitado la frase de contraseña. Los tokens están protegidos con la clave de este dispositivo.',
	opened: 'Desbloqueado. Lo que esperaba se envía.'
} satisfies Words<typeof en.vault>;

export const signIn = {
	action: 'Iniciar sesión',
	again: 'Iniciar sesión de nuevo',
	saveFirst: 'Guardar e iniciar sesión',
	signedIn: (name) => `Sesión iniciada en ${name}.`,
	none: 'Todavía no se ha iniciado sesión.',
	have: (origin) => `Sesión iniciada; el token solo se envía a ${origin}.`,
	redirect: 'Dirección de redireccionamiento que debe permitirse allí',
	working: 'Terminando de iniciar sesión',
	failed: 'El inicio de sesión no ha funcionado'
} satisfies Words<typeof en.signIn>;

export const choose = {
	title: '¿Adónde van los contactos?',
	text: 'Se llama a cada sistema directamente desde este dispositivo; nada pasa por un servidor nuestro.',
	search: 'Buscar sistema',
	none: 'No hay ningún sistema con ese nombre. Un webhook JSON llega a todo lo que acepte una solicitud web.',
	cors: { open: 'Funciona desde el navegador', allowlist: 'Primero permita allí esta aplicación', 'relay-only': 'Necesita un relé propio' },
	proof: { server: 'Probado en un servidor real', recorded: 'Probado según la documentación del proveedor' },
	before: 'Antes de la primera entrega'
} satisfies Words<typeof en.choose>;

export const repair = {
	open: 'Corregir aquí',
	title: (name) => `Corregir ${name}`,
	said: 'Respuesta del CRM',
	save: 'Guardar y reenviar',
	resent: 'Reenviado',
	goneShort: 'Ya no está aquí',
	sentAgain: (name) => `Se ha guardado ${name} y se envía de nuevo.`,
	gone: 'Este contacto ya no está en este dispositivo: se eliminó o se combinó con otro.',
	other: 'Todos los campos del contacto'
} satisfies Words<typeof en.repair>;

export const doubles = {
	action: 'Buscar repetidos',
	title: (name) => `Repetidos en ${name}`,
	text: 'Tras una mala conexión, un contacto puede haberse creado allí dos veces. Muster busca cada uno y no cambia nada.',
	looking: (at, total) => (total === 0 ? 'Buscando' : `Buscando: ${count(at)} de ${count(total)}`),
	soFar: (found, checked) => `Detenido. Hasta ahora, ${contacts(found)} más de una vez; buscados: ${count(checked)}`,
	result: (found, checked) =>
		checked === 0
			? 'Ningún contacto de esta entrega puede estar allí dos veces'
			: found === 0
				? `Ningún repetido entre ${contacts(checked)}`
				: `${contacts(found)} de ${count(checked)} ${form(found, { one: 'está', other: 'están' })} allí más de una vez`,
	more: (n) => `Y ${contacts(n)} más.`,
	advice: 'Ábralos en el CRM y combine o elimine lo que sobre. El primero es el más antiguo; las entregas posteriores actualizan ese.',
	goOn: 'Continuar',
	close: 'Cerrar'
} satisfies Words<typeof en.doubles>;
