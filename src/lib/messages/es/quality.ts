import { count, form } from '#domain/messages/catalogue';
import type { quality as en } from '../en/quality';
import type { Words } from '../words';
import { keyName } from './key-name';
import { cells as cellsOf, fieldsOf, noun, rows, values } from './nouns';

const damage = {
	exponent: {
		label: 'Números en notación exponencial',
		what: 'Una hoja de cálculo ha acortado un número largo a una potencia de diez.',
		lost: 'Las últimas cifras no están en el archivo. En el origen, dé formato de texto a la columna y expórtela de nuevo.'
	},
	leadingZero: {
		label: 'Ceros iniciales perdidos',
		what: 'Una hoja de cálculo ha quitado los ceros del principio.',
		lost: 'No se puede saber cuántos ceros había. En el origen, dé formato de texto a la columna y expórtela de nuevo.'
	},
	dayMonthSwap: {
		label: 'Día y mes intercambiados',
		what: 'Una hoja de cálculo ha leído algunas fechas de la columna en el otro orden.',
		lost: 'Con estos datos no se puede saber cuál es el día. Consulte las fechas en el origen.'
	},
	serialDate: {
		label: 'Fechas como números de serie',
		what: 'Una hoja de cálculo ha escrito el recuento de días en lugar de la fecha.',
		lost: 'Estos números están fuera de las fechas habituales. Consúltelos en el origen.'
	},
	garbledText: {
		label: 'Letras ilegibles',
		what: 'El texto se leyó con una codificación incorrecta antes de crear este archivo.',
		lost: 'Las letras se han sustituido de forma definitiva. Exporte el archivo de nuevo como UTF-8.'
	},
	cutCell: {
		label: 'Celdas cortadas',
		what: 'Un programa solo admitía un número limitado de caracteres por celda.',
		lost: 'El resto del texto no está en el archivo. Expórtelo de nuevo desde un programa sin ese límite.'
	},
	decimalTail: {
		label: 'Números terminados en «.0»',
		what: 'Un programa ha tomado las cifras por un número y ha añadido un decimal.',
		lost: 'No se puede saber qué había antes. En el origen, dé formato de texto a la columna y expórtela de nuevo.'
	},
	lostCharacter: {
		label: 'Caracteres perdidos',
		what: 'Un programa ha escrito un signo de interrogación o un recuadro en lugar de letras que no conocía.',
		lost: 'Las letras ya no están en el archivo. Expórtelo de nuevo como UTF-8.'
	},
	formulaError: {
		label: 'Errores de fórmula',
		what: 'La celda contenía una fórmula con error, como #N/A.',
		lost: 'El valor no está en el archivo: un error queda en blanco, una fórmula entra tal cual, y sus filas lo dicen. Corrija la fórmula en el origen y expórtelo de nuevo.'
	}
} satisfies Words<typeof en.damage>;

/** Words of data quality (VAL-7) and of the Excel-damage detective. */
export const quality = {
	title: 'Calidad de los datos',
	of: (n) => `En ${rows(n)}.`,
	ofFirst: (n) => (n === 1 ? 'En la primera fila.' : `En las primeras ${rows(n)}.`),
	completeness: 'Completitud',
	validity: 'Validez',
	uniqueness: 'Unicidad',
	filledSaid: (filled, cells) => `${count(filled)} de ${cellsOf(cells)} ${form(filled, { one: 'tiene', other: 'tienen' })} un valor.`,
	validSaid: (bad, filled) =>
		filled === 0 ? 'Ninguna celda tiene un valor.' : bad === 0 ? 'Todos los valores son correctos.' : `Conviene revisar ${values(bad)}.`,
	uniqueSaid: (repeated, keyed, exact, key) =>
		repeated === 0
			? `Ningún valor se repite (${keyName(key)}).`
			: `${exact ? '' : 'Unas '}${count(repeated)} de ${rows(keyed)} ${form(repeated, { one: 'repite', other: 'repiten' })} el valor de una anterior (${keyName(key)}).`,
	key: 'correo electrónico',
	byField: 'Por campo',
	fields: (n) => fieldsOf(n),
	table: 'Calidad de los datos por campo',
	field: 'Campo',
	filled: 'Con valor',
	valid: 'Correctos',
	distinct: 'Distintos',
	picture: 'Con valor y correctos',
	legendValid: 'correcto',
	legendDoubt: 'por revisar',
	legendBlank: 'vacío',
	about: (n) => `unos ${count(n)}`,
	showAll: (n) => `Mostrar ${fieldsOf(n)}`,

	damageTitle: (repaired) => (repaired > 0 ? 'Daños reparados' : 'Valores dañados'),
	damageState: (repaired, lost) =>
		`${[repaired > 0 ? noun('valor dañado por una hoja de cálculo recuperado', 'valores dañados por una hoja de cálculo recuperados')(repaired) : '', lost > 0 ? noun('valor perdido', 'valores perdidos')(lost) : ''].filter(Boolean).join(', ')}.`,
	damage,
	repaired: (n) => `${count(n)} ${form(n, { one: 'reparado', other: 'reparados' })}`,
	lostCount: (n) => `${count(n)} ${form(n, { one: 'perdido', other: 'perdidos' })}`,
	lost: 'perdido',
	off: 'desactivado: los valores quedan como están'
} satisfies Words<typeof en>;
