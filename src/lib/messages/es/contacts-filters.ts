import type { fieldFilters as en } from '../en/contacts-filters';
import type { Words } from '../words';

const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} o ${names.at(-1)}`;

export const fieldFilters = {
	title: 'Cualquier campo',
	choose: 'Elegir un campo',
	field: 'Campo',
	condition: 'Condición',
	ops: {
		is: 'es uno de',
		isNot: 'no es ninguno de',
		contains: 'contiene',
		number: 'de … a',
		date: 'de … a',
		given: 'está indicado',
		notGiven: 'no está indicado'
	},
	value: 'Valor',
	values: 'Valores',
	severalHint: 'Varios valores: uno por línea.',
	from: 'Desde',
	to: 'Hasta',
	loading: 'Leyendo los valores…',
	apply: 'Añadir este filtro',
	change: 'Cambiar este filtro',
	notNumber: 'Escriba los números en cifras: 1200 o 0,5.',
	most: 'Ya hay doce filtros por campo. Quite uno primero.',
	retyped: (filter) =>
		`${filter}: el campo tiene ahora otro tipo. Se sigue comparando lo que está escrito; toque el filtro para elegir otra comparación.`,
	blank: 'Sin indicar',
	blankSaid: 'sin indicar',
	said: {
		is: (field, names) => `${field}: ${joined(names)}`,
		isNot: (field, names) => `${field} no es ${joined(names)}`,
		contains: (field, text) => `${field} contiene «${text}»`,
		between: (field, from, to) => `${field} de ${from} a ${to}`,
		atLeast: (field, from) => `${field} desde ${from}`,
		atMost: (field, to) => `${field} hasta ${to}`,
		given: (field) => `${field} indicado`,
		notGiven: (field) => `${field} sin indicar`
	}
} satisfies Words<typeof en>;
