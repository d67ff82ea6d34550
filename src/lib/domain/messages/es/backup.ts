import { counted, type SameCodes } from '../catalogue';
import type { backupMessages as en } from '../backup';

const GONE = 'Lo que había aquí se quitó para hacerle sitio, y lo que hay ahora no está completo.';

/** Why a backup could not be made or read (APP-5). */
export const backupMessages = {
	backupNotOne: {
		message: () => 'Este archivo no es una copia de seguridad de Muster',
		fix: () => 'Elija el archivo que guardó «Crear copia»; su nombre termina en .muster. No se ha cambiado nada.'
	},
	backupChosen: {
		message: (p) => `${p.name} es una copia de seguridad de Muster, no una tabla de contactos. No se ha importado nada.`,
		fix: () =>
			'Elíjala en Configuración, Copia de seguridad, «Restaurar desde una copia»: sus contactos se añaden a los de aquí, o todo su contenido ocupa el lugar de estos.'
	},
	backupDamaged: {
		message: () => 'La copia de seguridad está dañada',
		fix: () => 'Su contenido no es lo que se escribió. Use otra copia del archivo. No se ha cambiado nada.'
	},
	backupCut: {
		message: () => 'La copia de seguridad está incompleta',
		fix: () => 'Le falta el final, como tras una copia o descarga interrumpida. Use otra copia del archivo. No se ha cambiado nada.'
	},
	backupPassphrase: {
		message: () => 'La frase de contraseña no abre esta copia de seguridad',
		fix: () => 'Escríbala tal como era cuando se hizo la copia. Sin ella nadie puede leer el archivo. No se ha cambiado nada.'
	},
	backupNewer: {
		message: (p) => `La copia de seguridad es de una versión más reciente de Muster (formato ${p.schema}; esta conoce el ${p.known})`,
		fix: () => 'Actualice Muster y restaure después. No se ha cambiado nada.'
	},
	visitorsNewer: {
		message: (p) =>
			`${counted(p.count, { one: 'visitante', other: 'visitantes' })} de este archivo ${Number(p.count) === 1 ? 'es' : 'son'} de una versión más reciente de Muster y no se ${Number(p.count) === 1 ? 'puede' : 'pueden'} leer aquí`,
		fix: () => 'Actualice Muster en esta tablet y recíbalos después. No se ha recibido a nadie ni se ha cambiado nada.'
	},
	backupIsVisitors: {
		message: () => 'Este archivo contiene visitantes de otra tablet, no una copia de seguridad',
		fix: () => 'Recíbalo en el stand, en «Traspasar». No se ha cambiado nada.'
	},
	backupImporting: {
		message: () => 'Hay una importación en curso',
		fix: () => 'Deje que termine, o cancélela, y restaure después. No se ha cambiado nada.'
	},
	backupStopped: { message: () => 'Se detuvo antes de restaurarlo todo.', fix: () => `${GONE} Empiece de nuevo con el mismo archivo.` },
	backupFull: {
		message: () => 'En este dispositivo no hay espacio para toda la copia de seguridad.',
		fix: () => `${GONE} Libere espacio y empiece de nuevo con el mismo archivo.`
	}
} satisfies SameCodes<typeof en>;
