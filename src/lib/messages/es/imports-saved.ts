import { columns, either, rows, some } from '#domain/messages/es/parts';
import type { saved as en } from '../en/imports-saved';
import type { Words } from '../words';

/** Words of step 2 and 5: mappings and recipes kept on the device. */
export const saved = {
	use: 'Usar una receta',
	useText: 'Una receta lee, asigna, limpia y corrige este archivo como usted lo dejó resuelto antes.',
	fits: (name) => `Las columnas son las de la receta «${name}».`,
	fitsUse: 'Usarla',
	next: 'Leerlo con una receta',
	nextNone: 'Sin receta',
	manage: 'Todas las recetas',
	applied: (name) => `Se usa la receta «${name}»`,
	asBefore: 'Nada de este archivo le resultó inesperado.',
	surprises: (n) => `${some(n, 'cosa', 'cosas')} de este archivo no ${either(n, 'es como la conocía', 'son como las conocía')} la receta:`,
	severity: { error: 'Resolver primero', warning: 'Conviene revisar', info: 'Bueno saberlo' },
	goTo: (column) => `Ir a «${column}»`,
	goToPlain: 'Ir a la columna',
	drop: 'Leerlo sin la receta',
	looked: 'Ya lo he revisado',
	lookFirst: 'La receta encontró algo que no esperaba. Revise la lista de arriba y confírmelo allí.',

	known: (label) => `Reconocido: ${label}`,
	knownText: 'Sus columnas se asignan tal como las escribe ese producto.',
	without: 'Asignar sin ella',
	mapped: (name) => `Se usa la asignación «${name}»`,
	missing: (names) => `No está en este archivo: ${names}.`,
	added: (names) => `Nuevo desde entonces: ${names}.`,
	noneOf: (name) => `Ninguna columna de la asignación «${name}» está en este archivo`,
	sameSet: 'Las columnas son las mismas que cuando se guardó.',
	startOver: 'Empezar de nuevo',

	mappingMenu: 'Asignaciones',
	saveMapping: 'Guardar asignación',
	saveRecipe: 'Guardar como receta',
	list: 'Asignaciones guardadas',
	listRecipes: 'Recetas',
	nameTitle: { mapping: 'Guardar esta asignación', recipe: 'Guardar como receta' },
	nameText: {
		mapping: 'Adónde va cada columna. Se usa por sí sola cuando vuelve un archivo con las mismas columnas.',
		recipe:
			'Todo, desde el primer byte hasta la entrega: cómo se lee el archivo, adónde van sus columnas, qué se limpia y corrige, duplicados, puntuación. El archivo del mes que viene recibe el mismo trato y una lista de lo que cambió.'
	},
	name: 'Nombre',
	nameHint: 'El mismo nombre sustituye al anterior.',
	nameNeeded: 'Póngale un nombre para reconocerla.',
	willReplace: 'Ya existe una con ese nombre y se sustituirá.',
	save: 'Guardar',
	cancel: 'Cancelar',
	savedMapping: (name) => `La asignación «${name}» está guardada en este dispositivo.`,
	savedRecipe: (name) => `La receta «${name}» está guardada en este dispositivo.`,
	dialogTitle: { mapping: 'Asignaciones guardadas', recipe: 'Recetas' },
	dialogText: {
		mapping: 'Guardadas en este dispositivo. Cada una se usa por sí sola cuando vuelven sus columnas.',
		recipe: 'Guardadas en este dispositivo. Exporte una como archivo para usarla en otro.'
	},
	none: {
		mapping: 'Aún no hay ninguna asignación guardada. Guarde esta o traiga un archivo de asignación.',
		recipe: 'Aún no hay ninguna receta guardada. Guarde esta importación como receta o traiga un archivo de receta.'
	},
	columns: (n) => columns(n),
	from: (file, n) => (n > 0 ? `creada a partir de ${file}, ${rows(n)}` : `creada a partir de ${file}`),
	on: (date) => `guardada el ${date}`,
	apply: 'Usar',
	inUse: 'en uso',
	download: 'Exportar como archivo',
	remove: 'Eliminar',
	removeSure: (name) => `¿Eliminar «${name}»?`,
	keep: 'Conservar',
	removed: (name) => `«${name}» se ha eliminado. Las importaciones hechas con ella quedan como están.`,
	bring: { mapping: 'Traer una asignación', recipe: 'Traer una receta' },
	recipeTaken: (name) => `La receta «${name}» ya está en este dispositivo.`,
	mappingTaken: (name) => `La asignación «${name}» ya está en este dispositivo.`,
	sameFile: (n) =>
		n === 1
			? 'Un archivo es igual a otro de aquí: se lee una sola vez.'
			: `${some(n, 'archivo es igual', 'archivos son iguales')} a otros de aquí: cada uno se lee una sola vez.`,

	nextTitle: 'Para el próximo archivo',
	nextText:
		'Guarde todo esto como receta: el archivo del mes que viene se lee, asigna, limpia y corrige del mismo modo, y se indica lo que cambió.',
	recipeDone: (name) => `Guardado como «${name}».`,
	exportRecipe: 'Exportar como archivo'
} satisfies Words<typeof en>;
