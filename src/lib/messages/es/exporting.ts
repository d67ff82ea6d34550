import { form } from '#domain/messages/catalogue';
import type { exporting as en } from '../en/exporting';
import type { Words } from '../words';
import { cells, entries, noun, rows } from './nouns';

const imports = noun('importación', 'importaciones');
const matches = noun('coincidencia', 'coincidencias');
const events = noun('evento', 'eventos');
const receipts = noun('comprobante', 'comprobantes');
const savedF = (n: number): string => form(n, { one: 'guardada', other: 'guardadas' });

/** Words of every list that can be taken away as a file (FIL-6). */
export const exporting = {
	open: 'Exportar…',
	format: 'Tipo de archivo',
	formats: { csv: 'CSV', xlsx: 'Excel (XLSX)', vcard: 'vCard', json: 'JSON' },
	safe: 'Neutralizar las celdas que una hoja de cálculo ejecutaría como fórmula',
	safeHint: 'Se les antepone un apóstrofo. Los teléfonos y los importes quedan como están.',
	bom: 'Marcar el archivo como UTF-8',
	bomHint: 'Así Excel muestra bien los acentos y otros alfabetos.',
	semicolons: 'Punto y coma entre las columnas',
	semicolonsHint: 'Excel abre un archivo con comas en una sola columna donde los números llevan coma decimal.',
	xlsxHint: 'Todo texto sigue siendo texto: los teléfonos conservan su signo más, los códigos postales sus ceros y nada es una fórmula.',
	jsonHint: 'Para programas. Los valores salen tal como están guardados.',
	vcardHint:
		'Los teléfonos y las libretas de direcciones leen nombre, correo, teléfonos, empresa, cargo, dirección, web, notas y etiquetas. El consentimiento, los campos propios y todos los demás también están en la tarjeta, y Muster los vuelve a leer. La puntuación no.',
	old: 'Escribir la versión 3.0',
	oldHint: 'Para programas que no conocen la versión actual, 4.0.',
	making: 'Creando el archivo',
	cancel: 'Cancelar',
	failed: 'No se pudo crear el archivo. No se ha cambiado nada; inténtelo de nuevo.',
	neutralised: (n) => (n > 0 ? ` ${cells(n)} ${form(n, { one: 'neutralizada', other: 'neutralizadas' })}.` : ''),

	imports: {
		title: (n) => `Exportar ${imports(n)}`,
		which:
			'Todas las importaciones de este dispositivo, las más recientes primero: cuándo, quién, de qué archivo y qué ha pasado con sus filas.',
		confirm: (n) => `Exportar ${imports(n)}`,
		done: (n, name) => `${imports(n)} ${savedF(n)} como ${name}.`,
		fileName: 'importaciones'
	},
	held: {
		title: (n) => `Exportar ${noun('fila pendiente', 'filas pendientes')(n)}`,
		which: 'Cada fila con sus propios campos, por qué espera y a quién se parece. Siguen esperando aquí.',
		confirm: (n) => `Exportar ${rows(n)}`,
		done: (n, name) => `${rows(n)} ${savedF(n)} como ${name}.`,
		fileName: 'revision-manual'
	},
	duplicates: {
		title: (n) => `Exportar ${matches(n)}`,
		which: 'Las dos partes de cada coincidencia en una línea, con la confianza y lo decidido hasta ahora. Con ello no se decide nada.',
		confirm: (n) => `Exportar ${matches(n)}`,
		done: (n, name) => `${matches(n)} ${savedF(n)} como ${name}.`,
		fileName: 'duplicados'
	},
	audit: {
		title: (n) => `Exportar ${entries(n)}`,
		which: 'Todo el registro de auditoría en orden, cada entrada con su hash: cualquiera puede seguir la cadena.',
		confirm: (n) => `Exportar ${entries(n)}`,
		done: (n, name) => `${entries(n)} ${savedF(n)} como ${name}.`,
		fileName: 'registro-de-auditoria'
	},
	events: {
		title: (n) => `Exportar ${events(n)}`,
		which:
			'Todos los eventos guardados en este dispositivo, uno por línea: recuentos, tiempos e identificadores, ningún valor de una persona.',
		confirm: (n) => `Exportar ${events(n)}`,
		done: (n, name) => `${events(n)} ${form(n, { one: 'guardado', other: 'guardados' })} como ${name}.`,
		fileName: 'eventos'
	},
	receipts: {
		title: (n) => `Exportar ${receipts(n)}`,
		which: (filter) =>
			filter === ''
				? 'Una línea por cada contacto de esta entrega: su estado, su número en el CRM y, si se rechazó, el motivo.'
				: `Los comprobantes mostrados: ${filter}.`,
		confirm: (n) => `Exportar ${receipts(n)}`,
		done: (n, name) => `${receipts(n)} ${form(n, { one: 'guardado', other: 'guardados' })} como ${name}.`,
		fileName: 'comprobantes'
	}
} satisfies Words<typeof en>;
