import { count } from '#domain/messages/catalogue';
import { cells, either, rows, some } from '#domain/messages/es/parts';
import type { fix as en } from '../en/import-fix';
import type { Words } from '../words';

/** Words of the fix grid (IMP-8). */
export const fix = {
	title: 'Corregir filas',
	grid: 'Filas por corregir',
	opening: 'Abriendo las filas',
	state: (mended, failed, warned) => {
		const all = mended + failed;
		const parts = all === 0 ? [] : [`${count(mended)} de ${count(all)} corregidas`];
		if (failed > 0) parts.push(`${count(failed)} aún no ${either(failed, 'puede', 'pueden')} importarse`);
		else if (all > 0) parts.push('todas se importan');
		if (all === 0) parts.push(warned > 0 ? `Todas las filas se importan · ${count(warned)} por revisar` : 'Todas las filas se importan');
		return parts.join(' · ');
	},
	staysOut: 'Las filas que deje sin corregir no se importan. El informe de errores las recoge para corregirlas e importarlas más tarde.',
	done: 'Listo',
	doneHint: 'Volver a la revisión; se buscan duplicados de nuevo donde cambiaron filas',
	closing: 'Buscando duplicados de nuevo…',
	closingText: 'Como cambiaron filas, pueden haber cambiado las coincidencias. Las decisiones que tomó se mantienen.',

	alert: {
		title: (n) => `${rows(n)} ${either(n, 'tiene errores y no se importará', 'tienen errores y no se importarán')}.`,
		text: (n) =>
			either(n, 'Corríjala ahora o déjela para el informe de errores.', 'Corríjalas ahora o déjelas para el informe de errores.'),
		fix: (n) => either(n, 'Corregirla', 'Corregirlas'),
		look: 'Abrir las filas como cuadrícula'
	},

	show: { error: 'No se importan', warning: 'Por revisar', all: 'Todas las filas' },
	showLabel: 'Qué filas',
	column: 'Columna',
	anyColumn: 'Cualquier columna',
	columnCount: (label, n) => `${label} (${count(n)})`,
	search: 'Buscar en las filas',
	searching: (done, all) => `${count(done)} de ${rows(all)} examinadas`,
	replace: 'Buscar y reemplazar',
	undo: (what) => `Deshacer: ${what}`,
	redo: (what) => `Rehacer: ${what}`,
	nothingUndo: 'Nada que deshacer',
	nothingRedo: 'Nada que rehacer',
	keysOpen: 'Teclas de la cuadrícula',
	problems: 'Qué está mal',

	rowHead: 'Fila',
	messageHead: 'Qué está mal y qué hacer',
	row: (n, place) => (place ? `${place}, fila ${n}` : `Fila ${n}`),
	status: { error: 'No se importa', warning: 'Por revisar', mended: 'Corregida', fine: 'Se importa', edited: 'Cambiada' },
	mended: 'Corregida. La fila se importa.',
	nothingLeft: 'Ya no queda nada por revisar.',
	more: (n) => `${count(n)} más en esta fila`,
	none: {
		error: { title: 'Ninguna fila queda fuera', text: 'Todas las filas del archivo se importan.' },
		warning: { title: 'Nada por revisar', text: 'Ninguna fila tiene solo una advertencia.' },
		all: { title: 'Ninguna fila coincide', text: 'Elija otra columna o borre la búsqueda.' }
	},
	showAgain: 'Mostrar todas las filas que no se importan',
	use: (value) => `Usar ${value}`,
	useAll: (n) => `Usar ${some(n, 'sugerencia', 'sugerencias')}`,
	alike: (n) => `Aplicar a ${some(n, 'fila más', 'filas más')} como esta`,
	edit: 'Editar',

	groups: {
		error: 'Estas filas no se importan',
		warning: 'Estas se importan; revíselas',
		none: 'Ninguna fila tiene problemas.',
		example: (row, value) => (value ? `${row}: ${value}` : row),
		filter: (label, n) => `${label}, ${rows(n)}`,
		clear: (n) => (n === 1 ? 'Vaciar esta celda' : `Vaciar ${cells(n)}`),
		set: (n) => (n === 1 ? 'Poner un valor' : `Poner un valor en ${cells(n)}`),
		setLabel: (field) => `${field} para todas`,
		setGo: (n) => `Poner en ${rows(n)}`,
		showing: 'Se muestra en la cuadrícula'
	},
	kinds: {
		missing: (field: string) => `Falta ${field}`,
		emailSyntax: 'No es una dirección de correo',
		emailTld: 'La terminación del correo no existe',
		emailTypo: 'El correo parece mal escrito',
		emailDots: 'Punto en un lugar extraño',
		emailDisposable: 'Correo desechable',
		phoneCharacters: 'No es un número de teléfono',
		phoneDigitsLost: 'Al teléfono le faltan dígitos',
		phonePlan: 'Teléfono fuera del plan de numeración',
		phoneLength: 'Teléfono de longitud inusual',
		nameTooShort: 'El nombre es demasiado corto',
		nameInitial: 'Solo una inicial',
		tooLong: 'Demasiado largo',
		dateUnreadable: 'No es una fecha',
		dateImpossible: 'Ese día no existe',
		notUnique: 'Usado por otra fila',
		dateFar: 'Fecha en un año lejano',
		urlUnreadable: 'No es una dirección web',
		countryUnknown: 'País desconocido',
		numberUnreadable: 'No es un número',
		choiceUnknown: 'Valor no permitido',
		yesNoUnreadable: 'Ni sí ni no',
		companyNotFound: 'La empresa no está en su lista',
		formulaError: 'Error de hoja de cálculo',
		lostCharacters: 'Caracteres perdidos',
		raggedRow: 'Celdas más allá del encabezado',
		brokenCard: 'Tarjeta de contacto cortada o dañada'
	},

	dialog: {
		title: 'Buscar y reemplazar',
		text: 'Dentro de las celdas. El resultado se limpia y se comprueba como el propio archivo, y se puede deshacer.',
		find: 'Buscar',
		by: 'Reemplazar por',
		byHint: 'Si lo deja vacío, el texto se elimina.',
		where: 'En',
		allColumns: 'Todas las columnas',
		scope: 'Filas',
		scopeShown: 'Filas mostradas ahora',
		scopeAll: (n) => `Todas: ${rows(n)}`,
		whole: 'Solo celdas completas',
		match: 'Distinguir mayúsculas',
		counting: 'Contando…',
		found: (n, of) => (n === 0 ? 'No se ha encontrado.' : `Encontrado en ${cells(n)} de ${rows(of)}.`),
		go: (n) => `Reemplazar en ${cells(n)}`,
		cancel: 'Cancelar',
		becomes: 'pasa a ser',
		blank: 'vacío'
	},
	editor: {
		save: 'Guardar',
		saveNext: 'Guardar y siguiente',
		cancel: 'Cancelar',
		becomes: (value) => `Pasa a ser ${value}`,
		becomesBlank: 'Cuenta como vacío',
		fine: 'Correcto',
		country: 'Escriba para buscar un país'
	},
	blank: 'Vacío',
	phoneTypes: { mobile: 'Móvil', work: 'Trabajo', home: 'Casa', fax: 'Fax', other: 'Otro' },

	busy: {
		set: 'Poniendo valores',
		replace: 'Reemplazando',
		suggestions: 'Usando sugerencias',
		equal: 'Aplicando a todas las iguales',
		undo: 'Deshaciendo',
		redo: 'Rehaciendo',
		paste: 'Pegando'
	},
	toast: (n) => (n === 0 ? 'No ha cambiado nada.' : `${some(n, 'celda cambiada', 'celdas cambiadas')}.`),
	undoWord: 'Deshacer',
	tooManyRows: (n) => `Como máximo ${rows(n)} a la vez. Seleccione menos; no se ha cambiado nada.`,
	notCopied: 'El portapapeles no lo ha aceptado. No se ha cambiado nada.',
	pastedCut: (n) =>
		`${cells(n)} no ${either(n, 'cabía en las filas y columnas mostradas y se ha omitido', 'cabían en las filas y columnas mostradas y se han omitido')}.`,
	said: {
		mended: (row) => `La fila ${row} está corregida.`,
		still: (row, text) => `Fila ${row}: ${text}`,
		undone: (what) => `Deshecho: ${what}`,
		redone: (what) => `Rehecho: ${what}`
	},
	keysTitle: 'Teclas de la cuadrícula',
	keysText: 'Como en una hoja de cálculo. Funcionan mientras la cuadrícula tiene el foco.',
	keys: [
		['Flechas, Inicio, Fin, Re Pág, Av Pág', 'Mover; con Mayús, seleccionar; con Ctrl, hasta el borde'],
		['Tab, Mayús Tab', 'Celda siguiente y anterior; desde la última, a los botones'],
		['Intro, F2 o escribir', 'Editar; Intro guarda y baja, Esc lo deja como estaba'],
		['Alt ↓, Alt ↑', 'Problema siguiente y anterior'],
		['Ctrl Intro', 'Usar la sugerencia; con Mayús, en todas las filas iguales'],
		['Supr', 'Vaciar las celdas'],
		['Ctrl C, X, V', 'Copiar, cortar y pegar, también desde y hacia una hoja de cálculo'],
		['Ctrl D', 'Rellenar hacia abajo'],
		['Ctrl Z, Ctrl Mayús Z', 'Deshacer, rehacer'],
		['Ctrl F, Ctrl H', 'Buscar; buscar y reemplazar']
	]
} satisfies Words<typeof en>;
