import { count } from '#domain/messages/catalogue';
import { either, some, told, values } from '#domain/messages/es/parts';
import type * as en from '../en/imports-mapping';
import type { Words } from '../words';

/** Words of step 2: where the columns go. */
export const mapping = {
	title: (placed, all) =>
		`${count(placed)} de ${count(all)} ${either(all, 'columna', 'columnas')} ${either(placed, 'tiene', 'tienen')} destino`,
	look: (n) => (n === 0 ? 'Todas parecen correctas.' : n === 1 ? 'Conviene revisar una.' : `Conviene revisar ${count(n)}.`),
	column: 'Columna',
	values: 'Primeros valores',
	target: 'Va a',
	confidence: 'Confianza',
	noValues: 'sin valores',
	noHeader: (i) => `Columna ${i + 1}`,
	targetFor: (header) => `Campo para la columna ${header}`,
	exclude: 'No importar',
	newField: 'Campo nuevo…',
	custom: 'Sus campos propios',
	words: { sure: 'Seguro', likely: 'Probable', check: 'Revisar' },
	yours: 'Suyo',
	excluded: 'Excluida',
	byYou: 'Elegido por usted, aquí o en lo que guardó.',
	why: (header) => `Por qué este campo para ${header}`,
	shared: (other, field) => `«${other}» también va a ${field}.`,
	join: 'Unir las dos',
	joined: (other) => `Unida con «${other}»`,
	joinWith: 'Poner entre ellas',
	joiners: [
		{ value: ' ', label: 'un espacio' },
		{ value: ', ', label: 'una coma' },
		{ value: ' / ', label: 'una barra' },
		{ value: '\n', label: 'un salto de línea' }
	],
	unjoin: 'Deshacer la unión',
	showAll: (n) => `Mostrar las ${count(n)} columnas`,
	showMore: (n) => `Mostrar ${some(n, 'columna más', 'columnas más')}`,
	filterLabel: 'Qué columnas',
	filters: { all: 'Todas', look: 'Por revisar', out: 'Excluidas' },
	search: 'Buscar una columna',
	nothing: (filter) => `No hay ninguna columna en «${filter}».`,
	nothingFound: (typed) => `Ninguna columna, valor ni campo contiene «${typed}».`,
	valuesOf: 'Valores',
	valuesSet: (n) => told(n, 'definido', 'definidos'),
	valuesOpen: (header) => `Valores de ${header} y en qué se convierten`,
	valuesBusy: 'Contando los valores…',
	valuesMany: 'Más de 500 valores distintos: no es una columna de opciones.',
	valuesNone: 'Ninguna fila tiene un valor aquí.',
	valuesFree: 'Aquí puede ir cualquier valor. Cambie uno para unificar varias grafías.',
	valuesChoices: (n, open) =>
		`${values(n)}. ${open === 0 ? 'Todos son opciones del campo.' : `${count(open)} ${either(open, 'no es una opción del campo y se queda como está', 'no son opciones del campo y se quedan como están')}.`}`,
	value: 'En el archivo',
	times: 'Filas',
	becomes: 'Pasa a ser',
	becomesFor: (value) => `En qué se convierte ${value}`,
	asIs: 'Dejar como está',
	blankOut: 'Dejar vacío',
	by: { label: 'mismas palabras', key: 'misma clave', alias: 'significa lo mismo', fold: 'igual salvo mayúsculas o acentos' },
	valuesMore: (n) => `Mostrar ${some(n, 'valor más', 'valores más')}`,
	groups: {
		person: 'Persona',
		contact: 'Correo y teléfono',
		company: 'Empresa',
		address: 'Dirección',
		source: 'Origen y estado',
		engagement: 'Interacción',
		consent: 'Consentimiento',
		other: 'Otros',
		custom: 'Sus campos propios'
	}
} satisfies Words<typeof en.mapping>;

/** Words of step 2: a field of the user’s own. */
export const customField = {
	title: 'Campo nuevo',
	description: 'Un campo propio se puede filtrar, exportar y entregar como cualquier otro.',
	name: 'Nombre',
	type: 'Tipo',
	types: { text: 'Texto', number: 'Número', date: 'Fecha', yesNo: 'Sí o no', choice: 'Opción', url: 'Dirección web' },
	choices: 'Opciones',
	choicesHint: 'Una por línea. Los valores fuera de la lista se conservan y se marcan.',
	create: 'Crear campo',
	cancel: 'Cancelar',
	nameNeeded: 'Dé un nombre al campo.',
	nameTaken: (label) => `«${label}» ya existe. Elíjalo en la lista o use otro nombre.`,
	meant: (name, field) =>
		name === field ? `${field} ya existe.` : `Para lo que «${name}» dice en la mayoría de los archivos hay un campo: ${field}.`,
	useMeant: (field) => `Usar ${field}`,
	choicesNeeded: 'Escriba al menos una opción.'
} satisfies Words<typeof en.customField>;
