import { count, form } from '#domain/messages/catalogue';
import type { quickClean as en } from '../en/quick-clean';
import type { Words } from '../words';
import { keyName } from './key-name';
import { noun, rows, values } from './nouns';

const mergedOf = (n: number): string => `${count(n)} ${form(n, { one: 'combinada', other: 'combinadas' })}`;

/** Words of Quick clean (APP-7): one screen, nothing stored. */
export const quickClean = {
	title: 'Limpieza rápida',
	state: 'Suelte un archivo y recíbalo limpio, sin duplicados y puntuado. No se guarda nada.',
	drop: 'Suelte un archivo para limpiarlo',
	dropNow: 'Suelte para limpiar este archivo',
	dropText: 'CSV, TSV, Excel o vCard. Se lee en esta pestaña y se olvida al salir.',
	choose: 'Elegir archivo',
	another: 'Limpiar otro archivo',
	notRead: (name) => `${name} no se puede leer como lista de contactos`,
	stopped: 'No se ha limpiado el archivo',
	nothingLost: 'No se ha guardado nada. Su archivo está como estaba.',
	reading: 'Leyendo las primeras filas…',
	working: { reading: 'Limpiando las filas…', matching: 'Buscando duplicados…', scoring: 'Puntuando…' },
	rate: (all, rate) => (rate > 0 ? `${rows(all)} · ${count(rate)} por segundo` : rows(all)),
	stop: 'Detener',
	done: (kept, merged, failed) =>
		[
			noun('fila limpia', 'filas limpias')(kept),
			merged > 0 ? `${mergedOf(merged)} con otra` : '',
			failed > 0 ? `${count(failed)} con errores` : ''
		]
			.filter(Boolean)
			.join(' · '),
	took: (seconds) => `Limpiado en ${seconds}. No se ha guardado nada.`,
	parts: { kept: 'Filas limpias', merged: 'Combinadas', failed: 'Con errores' },
	equation: (total, kept, merged, failed) =>
		`${rows(total)} = ${count(kept)} ${form(kept, { one: 'limpia', other: 'limpias' })} + ${mergedOf(merged)} + ${count(failed)} con errores`,
	ledger: 'Qué ha pasado con las filas',
	download: 'Descargar archivo limpio',
	formats: { csv: 'CSV', xlsx: 'Libro de Excel', vcard: 'vCard', json: 'JSON' },
	otherFormats: 'Otros formatos',
	report: 'Descargar informe de errores',
	failedTitle: (n) => `${rows(n)} con errores no ${form(n, { one: 'está', other: 'están' })} en el archivo limpio`,
	failedText: 'El informe contiene cada fila tal como estaba, con lo que está mal y cómo corregirlo.',
	twins: (n) =>
		`${rows(n)} ${form(n, { one: 'puede ser de una persona que ya está', other: 'pueden ser de personas que ya están' })} en el archivo (mismo correo con otro nombre, mismo teléfono, o mismo nombre y empresa). ${form(n, { one: 'Se conserva y se marca', other: 'Se conservan y se marcan' })} en la columna «Possible duplicate of row».`,
	suppressed: (n) =>
		`${rows(n)} ${form(n, { one: 'está en una lista de supresión. Se conserva y se marca', other: 'están en listas de supresión. Se conservan y se marcan' })} en la columna «On suppression list».`,
	neutralised: (n) =>
		`Se ha añadido un apóstrofo delante de ${noun('celda que una hoja de cálculo ejecutaría', 'celdas que una hoja de cálculo ejecutaría')(n)} como fórmula.`,
	columns: (placed, all) =>
		`${count(placed)} de ${count(all)} ${form(all, { one: 'columna', other: 'columnas' })} ${form(placed, { one: 'reconocida', other: 'reconocidas' })}`,
	columnsHint: 'Una columna que se excluye conserva sus celdas como están.',
	targetFor: (header) => `Campo para la columna ${header}`,
	settings: 'Cómo limpiar',
	required: 'Una fila debe tener',
	twinRows: (key) => `Filas con el mismo valor en ${keyName(key)}`,
	twinsMerge: 'Se unen en una fila si los nombres coinciden',
	twinsStay: 'Se quedan como están',
	country: 'País de los teléfonos sin prefijo',
	cleaned: 'Qué se ha limpiado',
	nothingCleaned: 'Todos los valores ya estaban limpios.',
	changed: (n) => values(n),
	more: (n) => `Mostrar ${count(n)} más`,
	damage: 'Valores dañados',
	quality: 'Calidad de los datos',
	tiers: 'Puntuaciones'
} satisfies Words<typeof en>;
