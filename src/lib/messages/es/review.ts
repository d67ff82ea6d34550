import { count, form } from '#domain/messages/catalogue';
import type { review as en } from '../en/review';
import type { Words } from '../words';
import { contacts, rows as rowsOf } from './nouns';

const wait = (n: number): string => form(n, { one: 'espera', other: 'esperan' });

/** Words of Manual Review (DUP-8). Blanks are filled by functions. */
export const review = {
	title: 'Revisión manual',
	state: (n, rows) =>
		n === 0
			? 'No hay nada por revisar.'
			: `${rowsOf(rows)} por revisar${rows > n ? `, de ${count(n)} ${form(n, { one: 'persona', other: 'personas' })}` : ''}. Todavía no ${form(rows, { one: 'es un contacto', other: 'son contactos' })} y no se pierde nada.`,
	reading: 'Leyendo las filas pendientes',
	list: 'Filas pendientes',
	back: 'Todas las pendientes',
	position: (i, n) => `${count(i)} de ${count(n)}`,
	next: 'Siguiente',
	previous: 'Anterior',
	noName: 'Sin nombre',
	looksLike: (name) => `se parece a ${name}`,

	merge: 'Combinar',
	skip: 'Omitir',
	importNew: 'Importar como nueva',
	undo: 'Deshacer',
	undoSkip: 'Deshacer la última omisión',
	mergeInto: (rule) =>
		`Al combinar queda un solo contacto. Donde los dos no coinciden: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}. Se puede deshacer desde el contacto.`,
	otherWaits: 'La otra fila también espera aquí. Importe primero aquella como nueva; después, esta se podrá combinar con ella.',
	otherGone: 'Aquello a lo que se parecía esta fila ya no está. Impórtela como nueva u omítala.',
	taken: (field) => `Solo un contacto puede tener este valor (${field}), y este ya lo tiene. Combine la fila u omítala.`,
	sameKey: 'Esta persona ya está en sus contactos, así que la fila no puede entrar como otra. Combínela u omítala.',
	noMatch: 'Aquí ya no hay nada que se le parezca. Impórtela como nueva u omítala.',
	inContacts: 'En sus contactos',
	alsoWaiting: 'También espera aquí',
	gone: 'Ya no existe',
	waiting: 'Pendiente',
	from: (file, rows) =>
		`${file || 'Un archivo'}, ${rows.length === 1 ? 'fila' : 'filas'} ${rows.slice(0, 4).join(', ')}${rows.length > 4 ? ` y ${count(rows.length - 4)} más` : ''}`,
	together: (n) =>
		`${rowsOf(n)} del archivo ${form(n, { one: 'tiene este correo y va junta', other: 'comparten este correo y van juntas' })}.`,
	why: {
		undecided: (by, when) => `Quedó sin decidir cuando ${by} terminó la importación, ${when}`,
		booth: (by, when) => `Registrada en el stand por ${by}, ${when}`,
		flagged: (by, when) => `Apartada para Revisión manual por ${by}, ${when}`,
		sharedMail: (by, when) => `Apartada por ${by}, ${when}: varios nombres comparten su correo`
	},
	thisDevice: 'este dispositivo',
	namelessUser: 'Este dispositivo',

	did: {
		merge: (name) => `Se ha combinado ${name}.`,
		keepBoth: (name) => `Se ha importado ${name} como contacto nuevo.`,
		skip: (name) => `Se ha omitido ${name}: la fila queda fuera.`
	},
	isTaken: (name) => `${name} sigue pendiente: otro contacto tiene lo que solo uno puede tener. Compare ambos y combine u omita.`,
	isThere: (name) => `${name} sigue pendiente: esta persona entró entretanto en sus contactos. Compare ambos y combine u omita.`,
	decidedElsewhere: (name) => `Sobre ${name} ya se decidió en otra pestaña. Esa decisión se mantiene.`,
	stillWaits: (name) => `Todavía no se puede combinar ${name}: la otra fila también espera aquí. Impórtela primero como nueva.`,
	openContact: 'Abrir contacto',

	more: 'Para todas a la vez y teclas',
	all: {
		keepBoth: (n) => (n === 1 ? 'Importar 1 como nueva' : `Importar las ${count(n)} como nuevas`),
		merge: (n) => (n === 1 ? 'Combinar 1' : `Combinar las ${count(n)}`),
		skip: (n) => (n === 1 ? 'Omitir 1' : `Omitir las ${count(n)}`)
	},
	ask: {
		keepBoth: {
			title: (rows, n) =>
				`¿Importar ${rowsOf(rows)} como ${rows > n ? `${count(n)} ` : ''}${form(n, { one: 'contacto nuevo', other: 'contactos nuevos' })}?`,
			text: (n) =>
				n === 1
					? 'Será un contacto propio junto al que se parece. Se puntúa al momento y se puede eliminar.'
					: 'Cada una será un contacto propio junto al que se parece. Se puntúan al momento y se pueden eliminar uno por uno.',
			confirm: (n) => `Importar ${count(n)} como ${form(n, { one: 'nueva', other: 'nuevas' })}`
		},
		merge: {
			title: (n) => `¿Combinar ${rowsOf(n)} con los contactos a los que se ${form(n, { one: 'parece', other: 'parecen' })}?`,
			text: (n) =>
				n === 1
					? 'La combinación se puede deshacer desde el contacto. Una fila cuya otra parte también espera aquí se queda hasta que se decida esa.'
					: 'Cada combinación se puede deshacer desde su contacto. Una fila cuya otra parte también espera aquí se queda hasta que se decida esa.',
			confirm: (n) => `Combinar ${count(n)}`
		},
		skip: {
			title: (n) => `¿Omitir ${rowsOf(n)} definitivamente?`,
			text: (n) =>
				n === 1
					? 'Sale de esta lista y no se convierte en contacto. El contacto al que se parece queda como está. Para recuperar la fila, importe de nuevo su archivo.'
					: 'Salen de esta lista y no se convierten en contactos. Los contactos a los que se parecen quedan como están. Para recuperar las filas, importe de nuevo su archivo.',
			confirm: (n) => `Omitir ${count(n)}`
		}
	},
	cancel: 'Cancelar',
	allDone: {
		taken: (n) => `Todavía ${wait(n)} ${count(n)}: otro contacto tiene lo que solo uno puede tener.`,
		keepBoth: (n, same) =>
			`${contacts(n)} ${form(n, { one: 'importado como nuevo', other: 'importados como nuevos' })}.${same > 0 ? ` Todavía ${wait(same)} ${count(same)}: ${form(same, { one: 'esta persona ya está en sus contactos. Combínela u omítala', other: 'estas personas ya están en sus contactos. Combínelas u omítalas' })}.` : ''}`,
		merge: (n, left) =>
			`${rowsOf(n)} ${form(n, { one: 'combinada', other: 'combinadas' })}.${left > 0 ? ` Todavía ${wait(left)} ${count(left)}: ${form(left, { one: 'impórtela como nueva', other: 'impórtelas como nuevas' })} o decida primero la otra parte.` : ''}`,
		skip: (n) => `${rowsOf(n)} ${form(n, { one: 'omitida', other: 'omitidas' })}.`
	},

	emptyTitle: 'No hay nada por revisar',
	emptyText:
		'Los posibles duplicados que se apartaron, o que quedaron sin decidir al terminar una importación, se conservan aquí hasta que los combine, los omita o los importe.',
	emptyImport: 'Importar archivo',
	emptyContacts: 'Ir a Contactos',
	problem: 'No ha funcionado',
	safe: 'No se ha perdido nada: lo pendiente sigue pendiente.',
	retry: 'Reintentar',

	keysTitle: 'Teclas de Revisión manual',
	keysItem: 'Teclas',
	keys: [
		['J', 'siguiente'],
		['K', 'anterior'],
		['M', 'combinar con el contacto'],
		['S', 'omitir la fila'],
		['B', 'importar como contacto nuevo'],
		['U', 'deshacer la última omisión'],
		['?', 'esta lista']
	]
} satisfies Words<typeof en>;
