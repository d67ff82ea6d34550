import { locale } from '#domain/messages/locale';
import { count as n, percentText } from '#domain/messages/catalogue';
import { contacts, either, some } from '#domain/messages/es/parts';
import type { scoringPage as en } from '../en/scoring-page';
import type { Words } from '../words';

const short = (amount: number): string => new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(amount);

/** Words of the screen that scoring is set on. */
export const scoringPage = {
	title: 'Puntuación',
	stateModel: (all) => `${contacts(all)} · puntuaciones del modelo aprendido`,
	state: (all, version) =>
		`${contacts(all)} · puntuaciones según ${version > 1 ? `la versión ${n(version)} de su perfil` : 'el perfil estándar'}`,
	sampled: (looked, of) => `Se muestra con ${n(looked)} de ${contacts(of)}, repartidos de manera uniforme.`,
	reading: (percent) => `Leyendo contactos, ${percentText(percent)}`,
	emptyTitle: 'Aún no hay contactos que puntuar',
	emptyText: 'Importe primero un archivo. Cada contacto se puntúa al llegar; aquí indica qué es un buen lead.',
	emptyAction: 'Importar archivo',
	troubleTitle: 'No se pudieron leer los contactos',
	troubleText: 'No se ha cambiado nada. Inténtelo de nuevo. Si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	tryAgain: 'Reintentar',
	tabs: 'Partes de la puntuación',
	tab: { profile: 'Perfil', tiers: 'Niveles', model: 'Modelo aprendido', report: 'Informe' },

	changesTitle: 'Cambios desde la última vez que se guardó',
	noneListed: 'ninguno',
	undo: 'Deshacer',
	save: 'Guardar y puntuar',
	saved: (changed) => `Guardado. ${contacts(changed)} ${either(changed, 'tiene', 'tienen')} otra puntuación.`,
	discard: 'Descartar cambios',
	wouldMove: (moved) =>
		moved === 0 ? 'Ningún contacto cambiaría de nivel' : `${contacts(moved)} ${either(moved, 'cambiaría', 'cambiarían')} de nivel`,
	wouldChange: (changed) =>
		changed === 0
			? 'Todas las puntuaciones se mantienen'
			: `${contacts(changed)} ${either(changed, 'tendría', 'tendrían')} otra puntuación`,
	rescoring: (percent) => `Puntuando de nuevo todos los contactos, ${percentText(percent)}`,
	undone: (version) => `Se ha recuperado la versión ${n(version)} y todos los contactos vuelven a puntuarse con ella.`,
	versions: 'Versiones anteriores',
	versionLine: (version, when, by) => `Versión ${n(version)}${when ? `, ${when}` : ''}${by ? `, ${by}` : ''}`,
	restoredFrom: (version) => `como la versión ${n(version)}`,
	use: 'Usar de nuevo',
	standard: 'Perfil estándar',
	failed: 'No se pudo guardar el perfil. Las puntuaciones siguen como antes; inténtelo de nuevo.',

	distribution: (a, total, changed) =>
		total === 0
			? 'Ningún contacto tiene puntuación todavía'
			: `${n(a)} de ${contacts(total)} ${changed ? either(a, 'sería un lead caliente', 'serían leads calientes') : either(a, 'es un lead caliente', 'son leads calientes')}`,
	distributionTable: 'Contactos por puntuación',
	scoreFrom: 'Puntuación',
	countNow: 'Con sus cambios',
	countBefore: 'Guardado',
	bin: (from, to) => `${from}–${to}`,
	bar: (from, to, now, before) => `${from}–${to}: ${n(now)}, guardado ${n(before)}`,
	unscored: (count) => `${contacts(count)} sin puntuar: muy pocos datos para juzgar.`,
	byTier: 'Contactos por nivel',
	tiersTitle: 'Niveles',
	tierNow: 'Ahora',
	tierBefore: 'Guardado',
	movesTitle: 'Quién cambiaría de nivel',
	moveLine: (count, from, to) => `${n(count)} de ${from} a ${to}`,
	examplesTitle: 'Diez contactos, del mejor al último',
	exampleChange: (by) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0'),
	noName: 'Sin nombre',
	gridTitle: 'Ajuste e interacción',
	gridText: 'El ajuste es función y empresa; la interacción es lo que hicieron.',
	bands: ['Alto', 'Medio', 'Bajo', 'Desconocido'],
	fit: 'Ajuste',
	engagement: 'Interacción',
	gridNone: 'Ningún contacto tiene datos de actividad, así que la interacción se deduce del origen y del ajuste.',

	groupsTitle: 'Qué cuenta',
	groupsText: 'Cuánto pesa cada grupo, como parte del total. Un grupo sin datos cede su peso a los demás.',
	groups: {
		demographic: 'Función',
		firmographic: 'Empresa',
		source: 'Origen',
		engagement: 'Actividad',
		completeness: 'Completitud y contactabilidad'
	},
	cap: (group) => `Puntos máximos de ${group}`,
	capsTitle: 'Topes',
	capsText: 'Los puntos que un grupo puede dar como máximo. 100 es sin tope.',
	factorsTitle: 'Dentro de cada grupo',
	factorsText: 'Cuánto pesa cada factor dentro de su grupo: el doble del número cuenta el doble.',
	seenCount: (count, examples) =>
		count === 0 ? 'Nadie entre sus contactos' : `${contacts(count)}${examples.length > 0 ? `: ${examples.join(', ')}` : ''}`,
	senioritiesTitle: 'Nivel jerárquico',
	senioritiesText: 'Lo bueno que es un lead según el nivel de su cargo.',
	seniorities: {
		executive: 'Alta dirección',
		vicePresident: 'Vicepresidencia',
		director: 'Dirección',
		manager: 'Gerencia',
		lead: 'Sénior o responsable',
		individual: 'Especialista',
		junior: 'Júnior o en prácticas'
	},
	titlesTitle: 'Cargos propios',
	titlesText:
		'Cargos que encajan, sea cual sea su nivel: RevOps, jefe de compras. Un contacto cuyo cargo no contiene ninguno se juzga por nivel y departamento.',
	titleAdd: 'Cargo o parte de él',
	modelScores: 'Un modelo aprendido puntúa sus contactos',
	modelScoresText:
		'Lo que ve aquí son sus puntuaciones. Los controles mueven la puntuación de las reglas, una de las cosas que mira el modelo; desactívelo en Modelo aprendido para puntuar con las reglas.',
	departmentsTitle: 'Departamento',
	departmentsText: 'Lo bueno que es un lead según el área de trabajo de su cargo. Si hay varias, cuenta la mejor.',
	departments: {
		general: 'Dirección general',
		sales: 'Ventas',
		marketing: 'Marketing',
		operations: 'Operaciones',
		customer: 'Atención al cliente',
		product: 'Producto',
		procurement: 'Compras',
		finance: 'Finanzas',
		it: 'TI',
		data: 'Datos',
		engineering: 'Ingeniería',
		research: 'Investigación',
		design: 'Diseño',
		hr: 'Recursos humanos',
		legal: 'Jurídico',
		consulting: 'Consultoría',
		education: 'Educación',
		medical: 'Sanitario',
		admin: 'Administración'
	},
	industriesTitle: 'Sector',
	industriesText: 'Cuánto encaja cada sector.',
	industries: {
		technology: 'Tecnología',
		finance: 'Finanzas',
		professionalServices: 'Servicios profesionales',
		telecom: 'Telecomunicaciones',
		manufacturing: 'Industria',
		healthcare: 'Sanidad',
		media: 'Medios',
		energy: 'Energía',
		logistics: 'Logística',
		construction: 'Construcción',
		education: 'Educación',
		government: 'Administración pública',
		retail: 'Comercio minorista',
		hospitality: 'Hostelería',
		agriculture: 'Agricultura',
		nonprofit: 'Sin ánimo de lucro'
	},
	sourcesTitle: 'Origen',
	sourcesText: 'Qué tal suelen resultar los leads de cada tipo de origen.',
	sources: {
		referral: 'Recomendación',
		partner: 'Socio',
		demoRequest: 'Solicitud de demo o presupuesto',
		webinar: 'Seminario web',
		event: 'Feria o evento',
		inbound: 'Sitio web o formulario',
		content: 'Descarga de contenido',
		search: 'Búsqueda',
		email: 'Campaña de correo',
		ads: 'Anuncios',
		social: 'Redes sociales',
		outbound: 'Contacto en frío',
		list: 'Lista comprada'
	},
	sizesTitle: 'Tamaño e ingresos de la empresa',
	sizesText: 'Cuánto encaja cada tamaño.',
	sizeBand: (from, to) => (to === null ? `Más de ${n(from)} personas` : `De ${n(from + 1)} a ${n(to)} personas`),
	revenueBand: (from, to) =>
		to === null
			? `Ingresos de más de ${short(from)}`
			: from === 0
				? `Ingresos de hasta ${short(to)}`
				: `Ingresos de ${short(from)} a ${short(to)}`,
	regionsTitle: 'Región',
	regionsText: 'Países (dos letras), estados o ciudades que encajan. Sin ninguno, todas las regiones cuentan igual.',
	regionAdd: 'País, estado o ciudad',
	otherRegions: 'En cualquier otro lugar',
	ownTitle: 'Expresiones propias',
	ownAdd: 'Expresión tal como aparece en sus archivos',
	unread: 'Aún sin entender',
	add: 'Añadir',
	addWording: (text, count) => `Añadir «${text}» (${contacts(count)})`,
	remove: (text) => `Quitar ${text}`,
	activityTitle: 'Cuánto tiempo cuenta la actividad',
	activityText:
		'Días tras los cuales una acción cuenta la mitad. Las acciones con fecha propia (Actividades con fecha: una por línea, como «2026-11-02 reunión» o «2026-10-30 correo abierto ×3») pierden peso según su propia fecha; los contadores, según la de la última actividad.',
	recency: 'Última actividad',
	halfLife: {
		visits: 'Visitas',
		emailOpens: 'Aperturas de correo',
		emailClicks: 'Clics en correos',
		downloads: 'Descargas',
		eventVisits: 'Reuniones y eventos',
		replies: 'Respuestas'
	},
	days: (d) => some(d, 'día', 'días'),
	deductionsTitle: 'Puntos que se restan',
	deductionsText: 'Puntos que se restan de la puntuación, por bueno que sea el resto. 0 no resta nada.',
	deductions: {
		competitor: 'Competidor',
		disposableMail: 'Dirección desechable',
		freeMail: 'Correo gratuito',
		schoolMail: 'Dirección de escuela o universidad',
		student: 'Estudiante, becario o aprendiz'
	},
	minus: (points) => (points === 0 ? 'ninguno' : `−${points}`),
	competitors: 'Dominios de competidores',
	competitorAdd: 'rival.com',
	factors: {
		companySize: 'Tamaño de la empresa',
		completeness: 'Campos rellenos',
		department: 'Departamento',
		emailKind: 'Tipo de correo',
		engagementCounts: 'Visitas, aperturas, clics',
		industry: 'Sector',
		phoneReachable: 'Localizable por teléfono',
		recency: 'Última actividad',
		region: 'Región',
		revenue: 'Ingresos',
		seniority: 'Nivel jerárquico',
		sourceQuality: 'Origen',
		titleMatch: 'Cargos propios'
	},

	tiers: {
		scheme: 'Nombres',
		by: 'Los niveles van por',
		byScore: 'Puntuaciones fijas',
		byRank: 'Posición en la lista',
		byText: {
			score: 'Un contacto mantiene su nivel mientras se mantenga su puntuación.',
			rank: 'El mejor tanto por ciento de todos los contactos puntuados; los umbrales se mueven cuando los contactos llegan, se van o cambian de puntuación. Las puntuaciones iguales van juntas.'
		},
		from: (label) => `${label} desde`,
		top: (label) => `${label}: el mejor … por ciento`,
		rest: (label, below) => `${label}: puntuaciones inferiores a ${n(below)}.`,
		order: 'Cada nivel debe empezar por debajo del anterior.',
		orderRank: 'Cada nivel debe llegar más abajo que el anterior.',
		save: 'Guardar niveles',
		discard: 'Descartar cambios',
		draftProfile: 'Contado con los cambios de su perfil que aún no están guardados.',
		tier: 'Nivel',
		threshold: 'Desde',
		contacts: 'Contactos',
		share: 'Proporción',
		action: 'Qué hacer'
	},
	report: {
		open: 'Exportar informe…',
		ofImport: 'Los contactos de esta importación',
		title: (total) => `Informe de puntuación de ${contacts(total)}`,
		reading: 'Contando',
		failed: 'No se pudo elaborar el informe. No se ha cambiado nada; inténtelo de nuevo.',
		tiers: (hot, total) =>
			total === 0 ? 'Ningún contacto' : `${n(hot)} de ${contacts(total)} ${either(hot, 'es un lead caliente', 'son leads calientes')}`,
		histogram: (median) =>
			median === null ? 'Ningún contacto tiene puntuación todavía' : `La mitad de los contactos puntuados tiene ${n(median)} o más`,
		source: (best, mean) => `${best} trae los mejores leads: ${n(mean)} de media`,
		sourceNone: 'Contactos por origen',
		industry: (best, mean) => `${best} es el que mejor encaja: ${n(mean)} de media`,
		industryNone: 'Contactos por sector',
		sourceColumn: 'Origen',
		industryColumn: 'Sector',
		contacts: 'Contactos',
		mean: 'Puntuación media',
		blank: 'Sin indicar',
		showMore: (k) => `Mostrar ${n(k)} más`
	}
} satisfies Words<typeof en>;
