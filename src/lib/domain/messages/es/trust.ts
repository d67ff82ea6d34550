import type { Catalogue } from '../catalogue';
import { some } from './parts';

/** Names of the roles, as they stand in sentences and tables. */
export const ROLE_NAMES: Record<string, string> = {
	marketingAdministrator: 'Administración de marketing',
	operationsManager: 'Dirección de operaciones',
	marketingManager: 'Dirección de marketing',
	salesDevelopmentRepresentative: 'Desarrollo de ventas',
	accountExecutive: 'Gestión de cuentas',
	salesManager: 'Dirección de ventas',
	supervisor: 'Supervisión'
};

const role = (id: string | number | undefined): string => ROLE_NAMES[String(id)] ?? String(id ?? '');

/** What a role may not do, one whole sentence per permission. */
const REFUSED: Record<string, (role: string) => string> = {
	import: (r) => `Su rol, ${r}, no permite importar archivos ni deshacer importaciones.`,
	decide: (r) => `Su rol, ${r}, no permite decidir sobre duplicados ni editar muchos contactos a la vez.`,
	delete: (r) => `Su rol, ${r}, no permite eliminar contactos.`,
	push: (r) => `Su rol, ${r}, no permite entregar contactos ni cambiar destinos.`,
	settings: (r) => `Su rol, ${r}, no permite cambiar la configuración de este dispositivo.`,
	lists: (r) => `Su rol, ${r}, no permite gestionar listas de leads ni campañas, ni anotar resultados de llamadas.`,
	export: (r) => `Su rol, ${r}, no permite guardar contactos como archivos.`,
	erase: (r) => `Su rol, ${r}, no permite borrar a una persona ni crear un informe sobre ella.`,
	audit: (r) => `Su rol, ${r}, no permite leer el registro de auditoría.`
};
const ASK = (): string => 'Pídaselo a alguien de Administración de marketing de este dispositivo. No se ha cambiado nada.';

/** Texts by code: users, roles, the lock, erasing a person. */
export const trustMessages: Catalogue = {
	notAllowed: { message: (p) => REFUSED[String(p.what)]?.(role(p.role)) ?? `Su rol, ${role(p.role)}, no permite hacer esto.`, fix: ASK },
	notAdministrator: {
		message: (p) => `Solo Administración de marketing puede cambiar usuarios, roles y permisos; su rol es ${role(p.role)}.`,
		fix: ASK
	},
	userNameNeeded: {
		message: () => 'Un usuario necesita un nombre.',
		fix: () => 'Escriba el nombre que figurará junto a sus importaciones y decisiones.'
	},
	userNameTaken: {
		message: (p) => `Ya hay un usuario con el nombre ${p.name}.`,
		fix: () => 'Añada un apellido o una letra para que el registro de auditoría los distinga.'
	},
	userGone: { message: () => 'Este usuario ya no está en este dispositivo.', fix: () => 'La lista muestra quiénes están.' },
	userIsOwner: {
		message: (p) => `${p.name} es titular de este dispositivo y no se puede quitar.`,
		fix: () => 'Si otra persona se ha hecho cargo del dispositivo, cambie el nombre del titular.'
	},
	userAtWork: {
		message: (p) => `${p.name} está usando la aplicación en este momento.`,
		fix: () => 'Pase antes el relevo a otra persona de Administración de marketing.'
	},
	userNeedsPassphrase: {
		message: () => 'Los usuarios de este dispositivo tienen frases de contraseña.',
		fix: () => 'Bloquee la aplicación; quien tome el relevo la desbloquea con su propia frase de contraseña.'
	},
	passphraseWrong: {
		message: () => 'Esta frase de contraseña no es la correcta.',
		fix: () => 'Inténtelo de nuevo; se distinguen mayúsculas y minúsculas.'
	},
	passphraseShort: {
		message: (p) => `La frase de contraseña tiene menos de ${some(p.count, 'carácter', 'caracteres')}.`,
		fix: () => 'Cuatro palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.'
	},
	passphraseWait: {
		message: (p) => `Demasiadas frases de contraseña incorrectas. Podrá volver a intentarlo en ${some(p.seconds, 'segundo', 'segundos')}.`,
		fix: () => 'No se ha eliminado nada.'
	},
	passphraseOfTokens: {
		message: () => 'Los tokens de sus destinos tienen su propia frase de contraseña.',
		fix: () => 'Quítela antes en Entregar; a partir de entonces, las frases de contraseña de los usuarios protegen los tokens.'
	},
	lockNotOpen: { message: () => 'La aplicación no está desbloqueada.', fix: () => 'Desbloquéela antes con su propia frase de contraseña.' },
	lockNotShut: { message: () => 'La aplicación no está bloqueada.', fix: () => 'Borre este dispositivo en Configuración.' },
	eraseShared: {
		message: (p) => `${p.file} se compartió desde otra aplicación y aún no se ha abierto; contiene a esta persona o podría contenerla.`,
		fix: () =>
			'Vaya a Inicio y vuelva a cargar la página: el archivo se abre allí. Impórtelo o salga de la importación. Aún no se ha borrado nada.'
	},
	eraseUnfinished: {
		message: (p) => `${p.file} es una importación sin terminar, y sus filas contienen a esta persona o podrían contenerla.`,
		fix: () => 'Termine o cancele antes esa importación. Aún no se ha borrado nada.'
	},
	eraseSending: {
		message: (p) => `Una entrega a ${p.destination} que contiene a esta persona aún no ha terminado.`,
		fix: () => 'Espere a que termine o póngala en pausa. Aún no se ha borrado nada.'
	},
	skippedErased: {
		message: (p) => `Fila ${p.row}: Esta persona se borró de este dispositivo y no se vuelve a añadir.`,
		fix: () => 'Añádala a mano si ha pedido que se la vuelva a contactar.'
	},
	erasedBefore: {
		message: () => 'Una persona con estos datos se borró de este dispositivo a petición suya.',
		fix: () => 'Guarde solo si ha pedido que se la vuelva a contactar.'
	}
};
