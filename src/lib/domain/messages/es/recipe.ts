import { count, percentText, type SameCodes } from '../catalogue';
import type { recipeMessages as en } from '../recipe';
import { rows, some, values } from './parts';

/** What a recipe did not expect of a new file, by code. */
export const recipeMessages = {
	recipeSheetGone: {
		message: (p) => `${p.file} no tiene ninguna hoja llamada ${p.names}.`,
		fix: () => 'Elija la hoja donde están ahora los contactos.'
	},
	recipeEncoding: { message: (p) => `${p.file} está escrito en ${p.is}; el archivo anterior, en ${p.was}. Se lee tal como está.` },
	recipeDelimiter: { message: (p) => `${p.file} usa otro delimitador que el archivo anterior. Se lee tal como está.` },
	recipeHeaderRow: { message: (p) => `Los nombres de columna están en la fila ${p.is}; antes, en la fila ${p.was}.` },
	recipeFormat: {
		message: (p) => `${p.file} es de otro tipo de archivo que antes. Se lee tal como está.`,
		fix: () => 'Mire la vista previa antes de continuar.'
	},
	recipeColumnGone: {
		message: (p) => `Falta la columna «${p.header}». Antes se importaba.`,
		fix: () => 'Compruebe si ahora tiene otro nombre y elija su campo a mano.'
	},
	recipeUnusedGone: { message: (p) => `Ya no están estas columnas, que antes se excluían: ${p.names}.` },
	recipeColumnNew: {
		message: (p) => `La columna «${p.header}» es nueva: ${values(p.filled)}. Va adonde indican su nombre y sus valores.`,
		fix: () => 'Compruebe su campo.'
	},
	recipeColumnNewLeftOut: {
		message: (p) => `La columna «${p.header}» es nueva: ${values(p.filled)}, excluida.`,
		fix: () => 'Elija adónde va, si hace falta.'
	},
	recipeDates: {
		message: (p) =>
			`En «${p.header}» el día y el mes están en otro orden que antes: ${some(p.rows, 'fila no puede', 'filas no pueden')} leerse de otra manera. Se leen tal como están.`,
		fix: () => 'Mire el orden de las fechas antes de continuar.'
	},
	recipeRows: { message: (p) => `El archivo tiene ${rows(p.is)}; el anterior tenía ${count(p.was)}.` },
	recipeEmptier: {
		message: (p) => `La columna «${p.header}» está rellena en el ${percentText(p.is)} de las filas; antes, en el ${percentText(p.was)}.`,
		fix: () => 'Compruebe si la exportación está completa.'
	},
	recipeManyValues: {
		message: (p) => `La columna «${p.header}» contiene ahora muchos valores distintos; antes eran ${p.known}.`,
		fix: () => 'Compruebe si sigue siendo la misma columna.'
	},
	recipeNewValues: {
		message: (p) => `La columna «${p.header}» tiene ${some(p.count, 'valor nuevo', 'valores nuevos')} en ${rows(p.rows)}: ${p.values}.`,
		fix: () => 'Indique en qué se convierten o déjelos como están.'
	},
	recipeTiers: {
		message: (p) => `La receta se creó con niveles desde ${p.A}, ${p.B} y ${p.C}; este dispositivo tiene otros y los conserva.`,
		fix: () => 'Los niveles se cambian en Configuración.'
	}
} satisfies SameCodes<typeof en>;
