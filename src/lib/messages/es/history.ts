import { count, counted, form, percentText } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { history as en } from '../en/history';
import type { Words } from '../words';
import { contacts, noun, rows } from './nouns';

const imports = noun('importación', 'importaciones');
const skippedOf = (n: number): string => `${count(n)} ${form(n, { one: 'omitida', other: 'omitidas' })}`;

/** Words of History. Blanks are filled by functions. */
export const history = {
	title: 'Historial',
	state: (number, all, open) =>
		[
			number > 0 || open === 0 ? `${imports(number)} · ${rows(all)}, ${all === 1 ? '' : 'cada una '}con su resultado` : '',
			open > 0 ? `${imports(open)} sin terminar` : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateNone: 'Aquí se conserva cada importación, con lo que ha pasado con cada fila.',
	reading: 'Leyendo las importaciones',
	trouble: 'No se pudieron leer las importaciones',
	troubleText:
		'Siguen guardadas en este dispositivo. Vuelva a cargar la página; si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	reload: 'Recargar',
	importAction: 'Importar archivo',
	moreActions: 'Más',
	emptyTitle: 'Todavía no se ha importado nada',
	emptyText: 'Importe un archivo de contactos y esta página dirá cuándo, quién y qué ha pasado con cada fila.',

	picture: (inRows, all) =>
		all === 0
			? 'Todavía no ha entrado ninguna fila'
			: `${count(inRows)} de ${rows(all)} ${form(inRows, { one: 'es ahora un contacto o parte de uno', other: 'son ahora contactos o parte de uno' })}`,
	pictureLabel: (undone) => `Todas las importaciones juntas${undone > 0 ? ', sin las deshechas' : ''}`,
	ledger: { created: 'Importadas', merged: 'Combinadas', skipped: 'Omitidas', held: 'Retenidas', failed: 'Con errores' },
	segment: (n, word) => `${count(n)} ${form(n, { one: word.replace(/das$/, 'da'), other: word }).toLowerCase()}`,

	today: 'Hoy',
	yesterday: 'Ayer',
	dayLine: (number, all, open) =>
		[number > 0 || open === 0 ? `${imports(number)}, ${rows(all)}` : '', open > 0 ? `${count(open)} sin terminar` : '']
			.filter(Boolean)
			.join(' · '),
	sentence: (total, created, merged, skipped, held, failed) => {
		const parts = [
			created > 0 ? `${count(created)} ${form(created, { one: 'nueva', other: 'nuevas' })}` : '',
			merged > 0 ? `${count(merged)} ${form(merged, { one: 'combinada', other: 'combinadas' })} con un contacto` : '',
			skipped > 0 ? skippedOf(skipped) : '',
			held > 0 ? `${count(held)} ${form(held, { one: 'retenida', other: 'retenidas' })} para revisión` : '',
			failed > 0 ? `${count(failed)} con errores` : ''
		].filter(Boolean);
		return `${rows(total)}: ${parts.length > 0 ? parts.join(', ') : 'no ha entrado nada'}.`;
	},
	resolved: (created, merged, skipped) =>
		`De las retenidas, decididas después: ${[created > 0 ? `${count(created)} ${form(created, { one: 'importada como nueva', other: 'importadas como nuevas' })}` : '', merged > 0 ? `${count(merged)} ${form(merged, { one: 'combinada', other: 'combinadas' })}` : '', skipped > 0 ? skippedOf(skipped) : ''].filter(Boolean).join(', ')}.`,
	by: (user) => `por ${user}`,
	running: {
		reading: (percent) => `En curso${percent === null ? '' : `, ${percentText(percent)}`}`,
		scanning: (percent) => `En curso: se buscan duplicados${percent === null ? '' : `, ${percentText(percent)}`}`,
		writing: (percent) => `En curso: se guardan los contactos${percent === null ? '' : `, ${percentText(percent)}`}`
	},
	unfinished: (step) => `Sin terminar. Está en ${step}; no se ha perdido nada.`,
	resume: 'Reanudar importación',
	contacts: 'Ver contactos',
	deliver: 'Entregar',
	reportCsv: 'Descargar informe de errores (CSV)',
	reportXlsx: 'Descargar informe de errores (XLSX)',
	review: (n) => `Revisar ${count(n)} ${form(n, { one: 'retenida', other: 'retenidas' })}`,
	more: (file) => `Más opciones de ${file}`,
	reportFailed: 'No se pudo crear el informe de errores',

	undo: {
		action: 'Deshacer importación',
		resume: 'Seguir deshaciendo',
		stopped: 'Esta importación se ha quedado a medio deshacer. No se ha perdido nada; continúe para terminar.',
		undone: (when, by) => `Deshecha ${when}${by ? ` por ${by}` : ''}.`,
		tally: (removed, returned, left, held, taken) =>
			[
				removed > 0 ? `${contacts(removed)} ${form(removed, { one: 'eliminado', other: 'eliminados' })}` : '',
				returned > 0 ? `${count(returned)} ${form(returned, { one: 'devuelto', other: 'devueltos' })} a su estado anterior` : '',
				left > 0 ? `${count(left)} con cambios o llamadas posteriores, o llegados de nuevo, sin tocar` : '',
				taken > 0 ? `${count(taken)} sin tocar, porque otro contacto ya tiene lo que recuperarían` : '',
				held > 0 ? `${noun('fila pendiente descartada', 'filas pendientes descartadas')(held)}` : ''
			]
				.filter(Boolean)
				.join(', '),
		title: (file) => `¿Deshacer la importación de ${file}?`,
		text: 'Sus contactos vuelven a ser lo que eran sin ella. Lo que ya se haya entregado sigue en el CRM. La línea del Historial se conserva.',
		looking: 'Buscando qué ha cambiado',
		nothing: 'Ya no queda nada de ella que deshacer.',
		lines: (created, merged, held) =>
			[
				created > 0 ? `${contacts(created)} que aportó ${form(created, { one: 'desaparece', other: 'desaparecen' })}` : '',
				merged > 0
					? `${contacts(merged)} que actualizó ${form(merged, { one: 'vuelve a ser lo que era', other: 'vuelven a ser lo que eran' })}`
					: '',
				held > 0 ? `${rows(held)} de ella en Revisión manual ${form(held, { one: 'desaparece', other: 'desaparecen' })}` : ''
			].filter(Boolean),
		taken: (n) =>
			`${contacts(n)} que actualizó ${form(n, { one: 'queda', other: 'quedan' })} como ${form(n, { one: 'está', other: 'están' })}, porque otro contacto ya tiene lo que ${form(n, { one: 'recuperaría', other: 'recuperarían' })}:`,
		deliveries: (delivered, waiting, goes) =>
			[
				delivered > 0
					? `${contacts(delivered)} que aportó o actualizó ${form(delivered, { one: 'está en un CRM y sigue', other: 'están en un CRM y siguen' })} allí.`
					: '',
				waiting > 0
					? `${contacts(waiting)} que ${form(waiting, { one: 'se queda espera en una entrega', other: 'se quedan esperan en una entrega' })} con sus valores de ahora. Para que no se envíen, cancele antes esa entrega.`
					: '',
				goes > 0
					? `${contacts(goes)} que ${form(goes, { one: 'se va espera en una entrega y ya no se envía', other: 'se van esperan en una entrega y ya no se envían' })}.`
					: ''
			].filter(Boolean),
		changed: (created, merged, waiting) =>
			`${[created > 0 ? `${contacts(created)} que aportó` : '', merged > 0 ? `${contacts(merged)} que actualizó` : '', waiting > 0 ? `${rows(waiting)} de ella en Revisión manual` : ''].filter(Boolean).join(' y ')} ${form(created + merged + waiting, { one: 'ha cambiado, se ha llamado o ha vuelto a llegar', other: 'han cambiado, se han llamado o han vuelto a llegar' })} desde entonces:`,
		called: (n) => `${n === 1 ? 'una llamada' : `${count(n)} llamadas`}`,
		again: (file) => `volvió a llegar con ${file}`,
		awaited: (n) =>
			`Revisión manual: un archivo posterior tenía ${n === 1 ? 'la misma fila y la dejó fuera porque espera' : 'las mismas filas y las dejó fuera porque esperan'} aquí`,
		changedLegend: 'Qué ocurre con lo que ha cambiado, se ha llamado o ha vuelto a llegar desde entonces',
		noName: 'Sin nombre',
		andMore: (n) => `y ${count(n)} más`,
		answers: { keep: 'Dejarlos como están', undo: 'Deshacerlos también' },
		answerHints: {
			keep: 'No se toca nada de lo que se hizo en ellos después de la importación.',
			undo: 'Los contactos que aportó desaparecen con lo anotado de sus llamadas, y también las filas que esperan. Los que actualizó vuelven a ser lo que eran, salvo en los campos cambiados desde entonces.'
		},
		cancel: 'Conservar importación',
		confirm: 'Deshacer importación',
		working: 'Deshaciendo la importación',
		safe: 'No se ha cambiado nada.',
		done: (file) => `Se ha deshecho la importación de ${file}.`
	},

	became: {
		title: 'Qué ha sido de ella',
		reading: 'Contando sus contactos',
		said: (here, delivered) =>
			here === 0
				? 'Ninguno de los contactos que aportó o actualizó está aquí ahora'
				: `${contacts(here)} de los que aportó o actualizó ${form(here, { one: 'está', other: 'están' })} aquí, ${delivered === 0 ? 'ninguno entregado' : `${count(delivered)} ${form(delivered, { one: 'entregado', other: 'entregados' })}`}`,
		unknown: 'No se pudieron contar sus contactos en este momento'
	},
	proof: {
		title: 'Prueba de esta importación',
		input: 'Entrada',
		recipe: 'Receta',
		output: 'Resultado',
		shortened: ' (los primeros 16 dígitos de 64)',
		text: 'El mismo archivo da, con la misma receta, el mismo resultado. Quien tenga el archivo y la prueba puede verificarlo en cualquier dispositivo, sin red. La prueba no contiene ningún contacto.',
		save: 'Guardar la prueba',
		verify: 'Verificar',
		open: 'Verificar una importación',
		notSaved: 'No se guardó la prueba',
		notVerified: 'No se pudo verificar la importación',
		saved: (name) => `Se guardó ${name}. Contiene huellas y la receta, pero ningún contacto.`,
		dialogTitle: 'Verificar una importación',
		dialogText: 'El archivo pasa otra vez por la receta de su prueba y se compara lo que resulta. No se guarda nada.',
		proofFile: 'Prueba (.muster-proof.json)',
		files: 'El archivo importado, o los archivos',
		working: 'El archivo pasa por la receta',
		run: 'Verificar',
		close: 'Cerrar',
		same: (rows) => `Mismo resultado: ${counted(rows, { one: 'fila', many: 'de filas', other: 'filas' })}, como dice la prueba`,
		other: 'El resultado no es el mismo',
		reasons: {
			altered: () => 'La prueba se modificó después: no concuerda con sus propias huellas.',
			record: () => 'Este dispositivo anotó otras huellas al completar la importación: no es la prueba que se guardó entonces.',
			file: () => 'Es otro archivo, o el archivo se modificó desde entonces.',
			rules: (_now, _then, rules, here) =>
				`Las filas se hicieron con las reglas ${rules}; esta aplicación tiene las reglas ${here}, que pueden limpiar de otro modo.`,
			rows: (now, then) =>
				`El archivo tiene ${counted(now, { one: 'fila', many: 'de filas', other: 'filas' })}; la prueba es de ${count(then)}.`,
			values: () => 'Hay filas con otros valores que en la prueba, o que fallan donde antes pasaban.'
		},
		where: 'Las primeras diferencias',
		difference: (kind, from, to) => {
			if (kind === 'missing')
				return `Al final ${from === to ? 'falta' : 'faltan'} ${counted(to - from + 1, { one: 'fila', many: 'de filas', other: 'filas' })}`;
			if (kind === 'more')
				return `Al final hay ${counted(to - from + 1, { one: 'fila', many: 'de filas', other: 'filas' })} que no ${from === to ? 'está' : 'están'} en la prueba`;
			const rows = from === to ? `Fila ${count(from)}` : `Filas ${count(from)} a ${count(to)}`;
			return kind === 'failsNow'
				? `${rows}: falla ahora y entonces pasó`
				: kind === 'passesNow'
					? `${rows}: falló entonces y ahora pasa`
					: `${rows}: otros valores`;
		},
		andMore: 'y más',
		covers:
			'Verificado: qué filas se leyeron, en qué quedó cada una y cuáles fallaron. Las puntuaciones y las ediciones posteriores no forman parte.',
		decided: (ofFile, stored, skipped, held) =>
			`Tomado de la prueba, porque depende de contactos y decisiones que no están en el archivo: ${count(ofFile)} ${form(ofFile, { one: 'combinada', other: 'combinadas' })} dentro del archivo, ${count(stored)} ${form(stored, { one: 'combinada', other: 'combinadas' })} con contactos existentes, ${skippedOf(skipped)}, ${count(held)} ${form(held, { one: 'retenida', other: 'retenidas' })}.`,
		aside: (n) =>
			`Fuera de la comparación: ${counted(n, { one: 'fila', many: 'de filas', other: 'filas' })}, ${form(n, { one: 'corregida', other: 'corregidas' })} a mano o de una persona que no debe conservarse.`,
		changedSince: (n) =>
			`Modificados desde entonces en este dispositivo: ${counted(n, { one: 'contacto', many: 'de contactos', other: 'contactos' })} de esta importación. Eso no cambia lo que hizo la importación.`
	},
	mapping: { title: 'Columnas y campos', column: 'Columna', field: 'Campo', left: 'Excluida', unnamed: (n) => `Columna ${n}` },
	importedBy: 'Importado por',
	times: 'Inicio y fin',
	details: 'Detalles',
	detailsOf: (file) => `Detalles de ${file}`,
	policy: 'Mismo correo que un contacto',
	disagree: 'Cuando dos valores no coincidían',
	required: 'Una fila debía tener',
	source: 'Origen del lead indicado',
	fileName: 'Archivo',
	parts: 'Leídos juntos',
	fileFacts: (size, encoding, delimiter) => [size, encoding, delimiter && `${delimiter} entre celdas`].filter(Boolean).join(' · '),
	hash: 'Huella digital (SHA-256)',
	columns: 'Columnas',
	columnsLine: (mapped, all) => `${count(mapped)} de ${count(all)} ${form(mapped, { one: 'importada', other: 'importadas' })}`,
	method: { file: 'Archivo elegido', paste: 'Celdas pegadas', sample: 'Contactos de ejemplo', manual: 'A mano' },
	cleaned: 'Valores limpiados',
	duplicates: 'Filas con un posible duplicado',
	matches: 'Coincidencias',
	matchTypes: {
		exact: 'exacta',
		email: 'correo',
		phone: 'teléfono',
		nameCompany: 'nombre/empresa',
		primaryKey: 'clave principal',
		similar: 'similar'
	},
	none: 'ninguna',
	took: (seconds, rate) => `Duración: ${seconds}, ${rows(rate)} por segundo`,
	stages: {
		parse: 'Leer',
		map: 'Asignar columnas',
		normalize: 'Limpiar',
		validate: 'Comprobar',
		match: 'Buscar duplicados',
		merge: 'Combinar',
		score: 'Puntuar',
		store: 'Guardar'
	},
	stageTable: 'Tiempo por paso',
	ms: (ms) => (ms < 1000 ? `${count(Math.round(ms))} ms` : `${(ms / 1000).toLocaleString(locale(), { maximumFractionDigits: 1 })} s`)
} satisfies Words<typeof en>;
