import { count as n, form, percentText } from '#domain/messages/catalogue';
import type { shell as en } from '../en/shell';
import type { Words } from '../words';
import { contacts } from './nouns';

/** Words of the frame around every screen: rail, bars, status, palette, updates, intake. */
export const shell = {
	app: 'Muster',
	screens: {
		home: 'Inicio',
		booth: 'Stand',
		import: 'Importar',
		quick: 'Limpieza rápida',
		contacts: 'Contactos',
		review: 'Revisión',
		deliver: 'Entregar',
		history: 'Historial',
		settings: 'Configuración',
		contact: 'Contacto',
		delivery: 'Entrega',
		audit: 'Registro de auditoría',
		scoring: 'Puntuación',
		lists: 'Listas de leads',
		list: 'Lista de leads',
		campaigns: 'Campañas',
		campaign: 'Campaña',
		work: 'Llamar',
		suppressions: 'Listas de supresión',
		insights: 'Análisis'
	},
	skip: 'Ir al contenido',
	navigation: 'Principal',
	more: 'Más',
	profile: 'Perfil',
	waiting: (count) => `, ${n(count)} en espera`,

	online: 'En línea',
	offline: 'Sin conexión',
	onDevice: 'Todo el trabajo está en este dispositivo',
	onDeviceShort: 'En este dispositivo',
	undelivered: (count) => `${n(count)} sin entregar`,
	unscored: 'Sin puntuar',
	running: {
		reading: (file, percent) => `Importando ${file}${percent === null ? '' : `, ${percentText(percent)}`}`,
		scanning: (file, percent) => `Buscando duplicados en ${file}${percent === null ? '' : `, ${percentText(percent)}`}`,
		writing: (file, percent) => `Guardando los contactos de ${file}${percent === null ? '' : `, ${percentText(percent)}`}`
	},
	upkeep: {
		upgrade: (percent) => `Actualizando el almacenamiento de contactos, ${percentText(percent)}`,
		rescore: (percent) => `Puntuando de nuevo todos los contactos, ${percentText(percent)}`,
		seal: (percent) => `Cifrando los datos guardados, ${percentText(percent)}`,
		open: (percent) => `Quitando el cifrado, ${percentText(percent)}`,
		values: (percent) => `Cambiando valores de contactos, ${percentText(percent)}`
	},
	statusTitle: 'Estado',
	statusOnline: 'Con conexión. Las entregas se envían en cuanto se crean.',
	statusOffline: 'Sin red. Todo funciona salvo la entrega; lo que espera se envía cuando vuelva la red.',
	statusDelivered: 'No hay nada pendiente de envío.',
	statusUndelivered: (count) => `${contacts(count)} ${form(count, { one: 'espera', other: 'esperan' })} su entrega.`,
	statusHeld: (count) =>
		`${form(count, { one: '1 posible duplicado espera', other: `${n(count)} posibles duplicados esperan` })} revisión.`,
	statusNoImport: 'No hay ninguna importación en curso.',
	statusStorage: (used, quota) => `${used} usados de ${quota} que permite este navegador.`,
	statusPersisted: 'El navegador conserva estos datos hasta que usted los elimine.',
	statusNotPersisted: 'El navegador puede borrar estos datos cuando el dispositivo se quede sin espacio.',
	statusTrouble:
		'No se pudieron leer los recuentos de este dispositivo. Sus contactos no se ven afectados. Vuelva a cargar la página; si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	open: { import: 'Abrir importación', review: 'Abrir revisión', deliver: 'Abrir entregas', storage: 'Configuración de almacenamiento' },

	palette: 'Ir, hacer o buscar',
	palettePlaceholder: 'Buscar contactos, listas, campañas, pantallas y acciones',
	paletteNothing: (text) => `No hay nada que coincida con «${text}». Pruebe con un nombre, una empresa o un correo electrónico.`,
	paletteGroups: {
		go: 'Ir a',
		do: 'Hacer',
		list: 'Listas de leads',
		campaign: 'Campañas',
		view: 'Vistas guardadas',
		destination: 'Destinos',
		contacts: 'Contactos'
	},
	paletteKeys: 'Flechas para moverse, Intro para abrir, Esc para cerrar',
	commands: {
		choose: 'Importar un archivo de contactos',
		sample: 'Probar con 2000 contactos de ejemplo',
		paste: 'Pegar desde una hoja de cálculo',
		light: 'Tema claro',
		dark: 'Tema oscuro',
		system: 'Tema del sistema',
		add: 'Añadir un contacto a mano'
	},

	updateReady: 'Hay una nueva versión lista',
	updateNow: 'Actualizar ahora',
	olderPage: 'En otra pestaña trabaja un Muster más nuevo y esta página no puede leer lo que guarda. No se ha perdido nada.',
	olderReload: 'Recargar',
	lostStore:
		'El navegador ha separado esta página de su almacenamiento. Recárguela para continuar: lo guardado no se pierde, pero sí lo que se escribió aquí y no se guardó.',
	updateBusy: 'Muster está trabajando en una pestaña, o hay en ella algo escrito sin guardar. La versión nueva espera hasta que termine.',
	wipedElsewhere: 'Este dispositivo se ha borrado desde otra pestaña; por eso esta pestaña ha empezado de nuevo.',
	restoredElsewhere:
		'Una copia de seguridad sustituye, desde otra pestaña, todo lo de este dispositivo; por eso esta pestaña ha empezado de nuevo.',
	typedGone: 'Lo que se había escrito aquí sin guardar se ha perdido.',
	sharedNothing: 'No se ha compartido nada que se pueda importar. Comparta un archivo CSV, Excel o vCard.',
	sharedFull: 'No se ha podido guardar nada de lo compartido: no queda espacio. Libere espacio en este dispositivo y compártalo de nuevo.',
	sharedLeft: (names) =>
		`${names.join(', ')}: no se ha podido guardar, falta espacio. Libere espacio en este dispositivo y comparta o abra ${names.length === 1 ? 'el archivo' : 'los archivos'} de nuevo.`,
	sharedWaits: (why) => `${why} El archivo espera en este dispositivo y la pantalla de inicio lo abre en cuanto pueda.`,
	sharedElsewhere: 'Lo que se ha compartido está abierto en otra pestaña.',
	importRuns: 'Hay una importación en curso.',
	offlineReady: 'Listo para trabajar sin conexión',

	dropTitle: 'Suelte para importar',
	dropText: 'CSV, TSV, Excel o vCard, un contacto por fila; varios archivos forman una sola importación',
	dropFolder: 'Eso es una carpeta. Suelte los archivos que contiene.',
	busyIntake: 'Hay una importación en curso. Suelte el archivo de nuevo cuando termine.',
	pastedName: (date) => `Pegado ${date}`,
	dismiss: 'Descartar',
	close: 'Cerrar',
	help: 'Ayuda',
	nothingCalled: (typed: string) => `Nada se llama «${typed}».`,
	clearSearch: 'Borrar la búsqueda',
	partMissing: 'No se ha podido cargar esta parte. No se ha perdido nada. Compruebe la conexión y vuelva a cargar la página.',
	toasts: 'Mensajes',
	actionOf: (action, what) => `${action}: ${what}`,

	errorTitle: (status) => (status === 404 ? 'Esta página no existe' : 'No se pudo mostrar esta página'),
	errorText: (status) =>
		status === 404
			? 'La dirección no lleva a ninguna parte de Muster. Sus contactos no se ven afectados.'
			: 'Se ha producido un error en la aplicación. Sus contactos están guardados en este dispositivo y no se ven afectados. Vuelva a cargar la página; si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	errorHome: 'Ir a Inicio',
	errorReload: 'Recargar',
	cutOffTitle: 'Esta pantalla aún no está en el dispositivo',
	cutOffText:
		'La red se perdió antes de que Muster se guardara para usarlo sin conexión. Lo que hizo está guardado y, cuando vuelva la red, esta pantalla se abrirá sola.',
	cutOffBack: 'Volver'
} satisfies Words<typeof en>;
