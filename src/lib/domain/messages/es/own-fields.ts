import { count, type SameCodes } from '../catalogue';
import type { ownFieldMessages as en } from '../own-fields';

/** Why a field of one's own can't be changed, in Spanish. */
export const ownFieldMessages = {
	excludedFieldDeleted: {
		message: (p) => `Excluida: iba al campo ${p.field}, que se eliminó.`,
		fix: () => 'Elija otro campo o cree uno nuevo; o recupere el eliminado en Configuración, Campos.'
	},
	excludedFieldHidden: {
		message: (p) => `Excluida: iría al campo ${p.field}, que está oculto.`,
		fix: () => 'Elija otro campo o vuelva a mostrar ese en Configuración, Campos.'
	},
	recipeFieldDeleted: {
		message: (p) => `La columna «${p.header}» iba al campo ${p.field}, que se eliminó. Queda excluida.`,
		fix: () => 'Elija adónde va, si hace falta.'
	},
	fieldGone: {
		message: () => 'Este campo se eliminó, aquí o en otra pestaña.',
		fix: () => 'Los campos eliminados están debajo de los demás y se pueden recuperar.'
	},
	fieldsAtWork: {
		message: () => 'En este momento se están cambiando los valores de un campo, aquí o en otra pestaña.',
		fix: () => 'Espere a que termine e inténtelo de nuevo.'
	},
	fieldImporting: {
		message: (p) => `Hay filas de ${p.file} de camino a este campo.`,
		fix: () => 'Termine esa importación, devuélvala al paso 2 o cancélela; después, inténtelo de nuevo.'
	},
	fieldIsKey: {
		message: (p) => `${p.field} es la clave principal: por ella las filas actualizan contactos.`,
		fix: () => 'Elija antes otra clave principal en la definición de la tabla.'
	},
	fieldIsUnique: {
		message: (p) => `${p.field} es único, y otro tipo podría igualar dos de sus valores.`,
		fix: () => 'Desactive antes «Único» en la definición de la tabla.'
	},
	fieldIsRequired: {
		message: (p) => `${p.field} es obligatorio, así que los formularios tienen que pedirlo.`,
		fix: () => 'Desactive antes «Obligatorio» en la definición de la tabla.'
	},
	fieldNameLong: { message: (p) => `Un nombre tiene como máximo ${count(p.limit)} caracteres.`, fix: () => 'Acórtelo.' },
	fieldNameTaken: {
		message: (p) => `Ya hay un campo llamado ${p.field}.`,
		fix: () => 'Póngale otro nombre: dos iguales no se distinguirían.'
	},
	fieldNameBuiltIn: {
		message: (p) => `En los archivos, «${p.label}» significa el campo estándar ${p.field}.`,
		fix: () => 'Póngale un nombre que diga otra cosa.'
	},
	fieldChangedSince: {
		message: (p) => `${p.field} se cambió mientras tanto en otra pestaña.`,
		fix: () => 'Mírelo como está ahora e inténtelo de nuevo.'
	},
	fieldDeletedSince: {
		message: (p) => `El campo ${p.field} se eliminó con sus valores.`,
		fix: () => 'Se recupera entero, en Configuración, Campos.'
	},
	fieldDeletedMeanwhile: {
		message: (p) => `La columna «${p.header}» va al campo ${p.field}, que se eliminó mientras tanto.`,
		fix: () => 'Elija otro campo para la columna o recupere el eliminado en Configuración, Campos.'
	},
	choicesNeeded: {
		message: () => 'Una selección necesita al menos un valor, y ninguno en blanco.',
		fix: () => 'Añada uno o quite el que está en blanco.'
	},
	choicesTooMany: {
		message: (p) => `Una selección tiene como máximo ${count(p.limit)} valores.`,
		fix: () => 'Déjelo como campo de texto o quite algunos.'
	},
	choiceTwice: {
		message: (p) => `«${p.choice}» está dos veces; las mayúsculas y los acentos no cuentan.`,
		fix: () => 'Quite uno de los dos.'
	}
} satisfies SameCodes<typeof en>;
