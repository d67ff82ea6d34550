import { ROLE_NAMES } from '#domain/messages/es/trust';
import { noun } from './nouns';
import type { lockWords as enLock, permissions as enPermissions, users as enUsers } from '../en/trust';
import type { Words } from '../words';

/** Words of users, roles and permissions (HIS-3). */
export const users = {
	title: 'Usuarios',
	text: 'Quién usa este dispositivo. Lo que cada persona importa, decide y cambia figura con su nombre en el registro de auditoría.',
	sole: 'De momento, solo usted. Añada a otras personas si comparten esta tablet.',
	ask: 'Pídaselo a alguien de Administración de marketing de este dispositivo.',
	list: 'Usuarios de este dispositivo',
	roles: ROLE_NAMES,
	owner: 'Titular',
	atWork: 'En uso ahora',
	unnamed: 'Usted (aún sin nombre)',
	withPassphrase: 'Con frase de contraseña',
	noPassphrase: 'Sin frase de contraseña',
	add: 'Añadir usuario',
	edit: (name) => `Cambiar ${name}`,
	switchTo: 'Tomar el relevo',
	remove: 'Quitar',
	more: (name) => `Más opciones de ${name}`,
	addTitle: 'Añadir un usuario',
	editTitle: 'Cambiar el usuario',
	name: 'Nombre',
	role: 'Rol',
	roleHint: 'El rol decide lo que puede hacer este usuario; la tabla de permisos lo detalla.',
	cancel: 'Cancelar',
	save: 'Guardar',
	addAction: 'Añadir usuario',
	removeTitle: (name) => `¿Quitar a ${name}?`,
	removeText: 'Lo que hizo sigue en el historial con su nombre. Su frase de contraseña se olvida.',
	removeAction: 'Quitar usuario',
	problem: 'No se pudo guardar',
	added: (name) => `Se ha añadido a ${name}.`,
	changed: 'Usuario cambiado.',
	removed: (name) => `Se ha quitado a ${name}.`,
	switched: (name) => `Ahora ${name} trabaja en este dispositivo.`,
	soleKeeper:
		'Solo una persona administradora tiene frase de contraseña. Si la olvida, nadie puede definir otra. Dé a otro usuario el rol Administración de marketing y una frase de contraseña.',
	honour: 'Sin frases de contraseña, cualquiera puede trabajar en nombre de cualquiera. Defínalas en Bloqueo para separar a los usuarios.'
} satisfies Words<typeof enUsers>;

/** Words of the table of permissions. */
export const permissions = {
	title: 'Permisos',
	text: 'Lo que puede hacer cada rol. Administración de marketing y el titular de este dispositivo pueden hacerlo todo.',
	what: {
		import: 'Importar archivos',
		decide: 'Decidir sobre duplicados, editar muchos a la vez',
		delete: 'Eliminar contactos',
		push: 'Entregar',
		settings: 'Cambiar la configuración',
		lists: 'Gestionar listas, anotar llamadas',
		export: 'Guardar como archivos',
		erase: 'Borrar a una persona',
		audit: 'Leer el registro de auditoría'
	},
	administrators: 'Cambiar usuarios, roles y esta tabla: solo Administración de marketing.'
} satisfies Words<typeof enPermissions>;

/** Words of the lock, of its screen and its settings. */
export const lockWords = {
	title: 'Bloqueo',
	text: 'Una frase de contraseña para cada usuario. Mientras la aplicación está bloqueada, no hay ningún contacto en la pantalla ni en la memoria, y no se pueden leer ni los contactos ni los tokens de los destinos.',
	off: 'La aplicación no tiene bloqueo: quien tenga este dispositivo puede abrirla.',
	on: 'La aplicación se bloquea con frases de contraseña.',
	sealing:
		'Todavía no está todo cifrado. Continúa mientras la aplicación esté abierta; necesita algo de espacio libre en este dispositivo.',
	limits:
		'Con una frase de contraseña, los contactos, los archivos y las entregas se guardan cifrados en este dispositivo. La configuración, los nombres de los usuarios, los recuentos y quién hizo qué y cuándo siguen siendo legibles. El navegador puede conservar lo que se guardó antes: desaparece la próxima vez que la aplicación se bloquee cuando todo esté cifrado. Active también el cifrado del propio dispositivo.',
	set: 'Definir frase de contraseña',
	change: 'Cambiar mi frase de contraseña',
	setFor: (name) => `Definir la frase de contraseña de ${name}`,
	turnOff: 'Desactivar el bloqueo',
	now: 'Bloquear ahora',
	after: 'Bloquear automáticamente',
	afterHint:
		'Se cuenta desde el último toque, también con la aplicación en segundo plano. Una importación en curso continúa detrás de la pantalla de bloqueo. El modo visitante sigue abierto mientras tanto; para salir de él pasado ese tiempo hace falta la frase de contraseña.',
	minutes: (n) => (n === 0 ? 'Nunca' : n === 60 ? 'Después de 1 hora' : `Después de ${noun('minuto', 'minutos')(n)}`),
	warn: 'Nadie puede decirle una frase de contraseña olvidada. Administración de marketing puede definir una nueva. Si nadie recuerda la suya, los contactos de este dispositivo se pierden y solo una copia de seguridad los recupera.',
	backup: 'Hacer antes una copia de seguridad',
	turnOffText:
		'Se quitan todas las frases de contraseña de los usuarios. A partir de entonces, quien tenga este dispositivo puede abrir la aplicación. Lo guardado en este dispositivo deja entonces de estar cifrado.',
	current: 'Su frase de contraseña actual',
	next: 'Frase de contraseña',
	again: 'Repetir la frase de contraseña',
	hint: 'Al menos 10 caracteres; lo mejor son cuatro palabras',
	differ: 'Las dos no son iguales.',
	cancel: 'Cancelar',
	save: 'Definir frase de contraseña',
	saved: 'Frase de contraseña definida.',
	gone: 'El bloqueo está desactivado.',
	problem: 'No ha funcionado',
	owner: 'Usted',
	screen: {
		title: 'Muster está bloqueado',
		who: '¿Quién es usted?',
		as: (name) => `Desbloquear como ${name}`,
		passphrase: (name) => (name === '' ? 'Su frase de contraseña' : `Frase de contraseña de ${name}`),
		unlock: 'Desbloquear',
		other: 'Otra persona',
		reading: 'Leyendo quién puede desbloquear',
		failed: 'No se ha desbloqueado',
		forgot:
			'¿La ha olvidado? Alguien de Administración de marketing de este dispositivo puede definirle una nueva en Configuración. Si nadie recuerda la suya, los contactos de este dispositivo se pierden: borre el dispositivo y restaure una copia de seguridad.',
		covered: 'Hay un trabajo en curso y continúa; la aplicación se bloquea cuando termine.',
		keeps: 'Todo se conserva. Las entregas en espera continúan en cuanto se desbloquee la aplicación.',
		moving: 'Se están quitando de los archivos del navegador las copias anteriores al bloqueo. El desbloqueo espera a que termine.'
	},
	wipe: {
		unknown: 'Puede que algunos contactos no se hayan entregado',
		blocked: 'Si borra ahora, se pierden para siempre. Antes desbloquee la aplicación para entregarlos o guardar una copia de seguridad.',
		loseAll: 'perder todo'
	}
} satisfies Words<typeof enLock>;
