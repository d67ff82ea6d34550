import { count as n, form } from '#domain/messages/catalogue';
import type { home as en } from '../en/home';
import type { Words } from '../words';
import { contacts, noun, rows } from './nouns';

/** Words of Home: the empty device, and what needs the user. */
export const home = {
	title: 'Inicio',
	drop: 'Suelte un archivo de contactos',
	dropText:
		'CSV, Excel o vCard, en cualquier orden y estado. Se limpia, se eliminan los duplicados y se puntúa en este dispositivo; nada sale de él hasta que lo entregue.',
	choose: 'Elegir archivo',
	sample: 'Probar con 2000 contactos de ejemplo',
	sampleFailed: 'No se pudieron leer los contactos de ejemplo. Conéctese una vez y recargue la página: después quedan en este dispositivo.',
	paste: 'Pegar desde una hoja de cálculo',
	booth: 'Abrir un stand',
	pasteTitle: 'Pegar desde una hoja de cálculo',
	pasteText:
		'Copie las celdas en Excel, Google Sheets o Numbers, con la fila de encabezado primero, o los destinatarios de un correo, y péguelos aquí.',
	pasteLabel: 'Celdas copiadas',
	pastePlaceholder: 'Nombre\tApellidos\tCorreo electrónico\tEmpresa',
	pasteNotTable: 'Esto todavía no es ni una tabla ni una lista de direcciones. Copie la fila de encabezado y al menos un contacto debajo.',
	pasteLarge: 'Solo se muestra el principio. Todo se conserva y puede importarse.',
	pasteUndo: 'Deshacer el pegado',
	pasteRedo: 'Rehacer el pegado',
	pasteUse: (count) => (count === 0 ? 'Importar filas' : `Importar ${rows(count)}`),
	cancel: 'Cancelar',

	state: (people, held, undelivered) =>
		[contacts(people), held > 0 ? `${n(held)} por revisar` : 'nada por revisar', undelivered > 0 ? `${n(undelivered)} sin entregar` : '']
			.filter(Boolean)
			.join(' · '),
	importAction: 'Importar archivo',
	more: 'Más formas de importar',

	todo: 'Qué requiere su atención',
	nothing: 'Nada requiere su atención',
	nothingText: 'Todas las filas están decididas y no queda nada por enviar.',
	review: (count) => `Revisar ${noun('posible duplicado', 'posibles duplicados')(count)}`,
	reviewText: (count) =>
		count === 1
			? 'Se parece a un contacto que ya tiene. Combínelo, omítalo o impórtelo como nuevo.'
			: 'Se parecen a contactos que ya tiene. Combine, omita o importe cada uno como nuevo.',
	deliver: (count) => `Entregar ${contacts(count)}`,
	deliverText: 'Aún no se han enviado.',
	waiting: (count) => noun('contacto pendiente de envío', 'contactos pendientes de envío')(count),
	waitingText: (count) =>
		count === 1
			? 'Se guarda en este dispositivo hasta que su destino lo reciba.'
			: 'Se guardan en este dispositivo hasta que su destino los reciba.',
	rejected: (count) => noun('contacto rechazado por un CRM', 'contactos rechazados por un CRM')(count),
	rejectedText: (count) =>
		count === 1
			? 'La entrega indica el motivo; se puede corregir y enviar de nuevo.'
			: 'Cada uno indica el motivo en su entrega y se puede corregir y enviar de nuevo.',
	unsaved: (count) => noun('visitante del stand sin guardar', 'visitantes del stand sin guardar')(count),
	unsavedText: 'Se salió del stand antes de guardar. Siga allí; no se ha perdido nada de lo escrito.',
	visitors: (count) => noun('visitante del stand sin entregar', 'visitantes del stand sin entregar')(count),
	visitorsText: (count) =>
		count === 1
			? 'Faltan datos por completar, espera en Revisión manual o ha dicho algo más desde la entrega.'
			: 'Faltan datos por completar, esperan en Revisión manual o han dicho algo más desde la entrega.',
	typed: {
		contact: (name) => (name ? `Seguir con lo que escribió de ${name}` : 'Seguir con el contacto que estaba escribiendo'),
		member: (name) => (name ? `Seguir añadiendo a ${name} a una lista` : 'Seguir añadiendo un contacto a una lista'),
		note: (name) => `Seguir con su nota sobre ${name}`,
		paste: (name) => (name ? `Seguir con las celdas pegadas, «${name}»` : 'Seguir con las celdas pegadas'),
		scoring: () => 'Seguir con la puntuación que estaba probando',
		cell: (name) => (name ? `Seguir con «${name}», que escribía en una celda` : 'Seguir con la celda que estaba vaciando')
	},
	typedText: 'Se escribió y no se guardó. Está todo.',
	undoing: (file) => `Seguir deshaciendo la importación de ${file}`,
	resume: (file) => `Reanudar ${file}`,
	resumeText: {
		configure: 'Faltan por confirmar las columnas y la configuración.',
		processing: (done) =>
			done === 0
				? 'Se detuvo al empezar y continúa sola en cuanto se abre.'
				: `Se detuvo con ${n(done)} ${done === 1 ? 'fila leída' : 'filas leídas'} y continúa desde ahí. No se ha perdido nada.`,
		matching: 'Todas las filas están leídas. La búsqueda de duplicados continúa en cuanto se abre.',
		fixing: (failed) =>
			failed > 0
				? `Se estaban corrigiendo filas; ${rows(failed)} aún no ${form(failed, { one: 'puede', other: 'pueden' })} importarse.`
				: 'Se estaban corrigiendo filas; ya pueden importarse todas.',
		review: (failed, pairs) =>
			[
				failed > 0 ? `${rows(failed)} aún no ${form(failed, { one: 'puede', other: 'pueden' })} importarse.` : '',
				pairs > 0 ? 'Hay posibles duplicados a la espera de su decisión.' : ''
			]
				.filter(Boolean)
				.join(' ') || 'Solo falta el último paso.',
		committing: 'Se estaba terminando. Continúa donde se detuvo.'
	},

	tiers: 'Contactos por nivel',
	tierLine: (count, percent) => `${n(count)} · ${percent}`,
	hotLine: (count) => `${n(count)} ${form(count, { one: 'es un lead caliente', other: 'son leads calientes' })}`,
	table: { tier: 'Nivel', contacts: 'Contactos', share: 'Porcentaje', action: 'Qué hacer' },

	call: 'A quién llamar ahora',
	callAll: 'Todos los contactos por puntuación',
	callNone: 'Ningún contacto tiene puntuación todavía.',
	callNobody: 'Los contactos con mejor puntuación rechazaron las llamadas o están en una lista de supresión.',
	noPhone: 'Sin número de teléfono',
	callPerson: (name, phone) => `Llamar a ${name}, ${phone}`,

	imports: 'Últimas importaciones',
	importsAll: 'Todas las importaciones',
	importLine: (total, created, merged, skipped, held, failed) =>
		`${rows(total)}: ${[`${n(created)} ${form(created, { one: 'nueva', other: 'nuevas' })}`, merged > 0 ? `${n(merged)} ${form(merged, { one: 'combinada', other: 'combinadas' })}` : '', skipped > 0 ? `${n(skipped)} ${form(skipped, { one: 'omitida', other: 'omitidas' })}` : '', held > 0 ? `${n(held)} ${form(held, { one: 'retenida', other: 'retenidas' })}` : '', failed > 0 ? `${n(failed)} con errores` : ''].filter(Boolean).join(', ')}`,
	importUndone: 'deshecha',
	ledger: { created: 'Importadas', merged: 'Combinadas', skipped: 'Omitidas', held: 'Retenidas', failed: 'Con errores' },

	lost: {
		title: (people) => `${contacts(people)} ${form(people, { one: 'ha desaparecido', other: 'han desaparecido' })} de este dispositivo`,
		text: (date) =>
			`Este navegador ha borrado lo que Muster guardaba aquí; el último cambio de los contactos fue: ${date}. Vuelva a importar sus archivos para recuperarlos. Lo que se entregó sigue en su CRM.`,
		next: 'Los navegadores lo hacen cuando el dispositivo se queda sin espacio o una página no se usa durante un tiempo. Lo que mejor protege los datos es instalar Muster; pedir al navegador que los conserve ayuda cuando falta espacio.',
		again: 'Volver a importar un archivo',
		install: 'Instalar Muster',
		howToInstall: 'Cómo instalar',
		seen: 'Descartar'
	},
	onlyHere: (people) =>
		`${contacts(people)} ${form(people, { one: 'está guardado', other: 'están guardados' })} solo en este navegador, que puede borrar los datos cuando el dispositivo se quede sin espacio.`,
	saveCopy: 'Guardar una copia',

	loading: 'Leyendo sus contactos',
	trouble: 'No se pudieron leer sus contactos.',
	troubleText:
		'Siguen guardados en este dispositivo. Vuelva a cargar la página; si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	reload: 'Recargar'
} satisfies Words<typeof en>;
