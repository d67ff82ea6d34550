import { count, form } from '#domain/messages/catalogue';
import type { said as en } from '../en/imports-said';
import type { Words } from '../words';
import { keyName } from './key-name';
import { noun, rows, values } from './nouns';

/** Words of the import that are said in sentences: its steps, what will happen, how long it took, what went wrong. */
export const said = {
	stepNames: ['Elegir método', 'Cargar y configurar', 'Procesar', 'Revisar duplicados', 'Listo'],
	fixRows: 'Corregir filas',
	seconds: (shown) => `${shown} ${shown === '1' ? 'segundo' : 'segundos'}`,
	bytes: noun('byte', 'bytes'),
	policy: {
		update: (key) => `Las filas cuyo valor en ${keyName(key)} ya está entre sus contactos actualizan ese contacto.`,
		skip: (key) =>
			`Las filas cuyo valor en ${keyName(key)} ya está entre sus contactos no se importan; esos contactos conservan sus valores.`,
		create: (key) => `Las filas cuyo valor en ${keyName(key)} ya está entre sus contactos crean un segundo contacto junto al existente.`,
		review: () => 'Usted decide sobre cada fila que coincide con un contacto o con una fila anterior.'
	},
	asked: 'Usted decide sobre las coincidencias por teléfono, por nombre/empresa y las similares.',
	askedByKey: 'Usted decide sobre las coincidencias por correo, por teléfono, por nombre/empresa y las similares.',
	errors: (n, of) =>
		`${rows(n)}${of === null ? '' : ` de las primeras ${count(of)}`} ${form(n, { one: 'tiene errores y no se importa', other: 'tienen errores y no se importan' })}; se ${form(n, { one: 'indica', other: 'indican' })} en el informe de errores.`,
	noErrors: (of) => (of === null ? 'Ninguna fila tiene errores.' : `Ninguna de las primeras ${rows(of)} tiene errores.`),
	unique: (fields, key) =>
		`El paso 3 busca valores que ya tenga otra fila u otro contacto${key === null ? '' : ` con otro valor en ${keyName(key)}`} (${fields}); esas filas tampoco se importan.`,
	cleaned: (n, partly) => `${partly ? 'En ellas se' : 'Se'} ${form(n, { one: 'limpia', other: 'limpian' })} ${values(n)}.`,
	missing: (field) => `Falta: ${field}`,
	missingAny: 'Falta un campo obligatorio',
	unusable: (field) => `No se puede usar: ${field}`,
	unusableRow: 'La fila no se puede usar',
	moreKinds: noun('tipo más', 'tipos más'),
	time: {
		short: 'menos de un minuto',
		minutes: (n) => (n === 1 ? 'alrededor de un minuto' : `unos ${count(n)} minutos`),
		hours: (n) => (n === 1 ? 'alrededor de una hora' : `unas ${count(n)} horas`)
	}
} satisfies Words<typeof en>;
