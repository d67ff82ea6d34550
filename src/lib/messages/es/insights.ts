import { locale } from '#domain/messages/locale';
import { count, form, sharePercent } from '#domain/messages/catalogue';
import { ROLE_NAMES } from '#domain/messages/es/trust';
import type { insights as en } from '../en/insights';
import type { Words } from '../words';
import { noun, rows as rowsOf } from './nouns';
import { ruleNames } from './rule-names';

const imports = noun('importación', 'importaciones');
const moreImports = noun('importación más', 'importaciones más');
const answer = (n: number): string => form(n, { one: 'dará la respuesta', other: 'darán la respuesta' });
const UNITS = { second: ['segundo', 'segundos'], minute: ['minuto', 'minutos'], hour: ['hora', 'horas'], day: ['día', 'días'] } as const;
const time = (ms: number): string => {
	const [value, unit] =
		ms < 60_000
			? [Math.max(0.01, ms / 1000), UNITS.second]
			: ms < 3_600_000
				? [ms / 60_000, UNITS.minute]
				: ms < 2 * 86_400_000
					? [ms / 3_600_000, UNITS.hour]
					: [ms / 86_400_000, UNITS.day];
	const shown = value.toLocaleString(locale(), { maximumFractionDigits: value < 0.1 ? 2 : value < 10 ? 1 : 0 });
	return `${shown} ${unit[shown === '1' ? 0 : 1]}`;
};
const rows = (upTo: number, from: number): string =>
	upTo === Infinity ? `Más de ${rowsOf(from)}` : from === 0 ? `Hasta ${rowsOf(upTo)}` : `De ${count(from + 1)} a ${rowsOf(upTo)}`;
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const words = (code: string): string => {
	const text = code.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
	return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Words of Insights: a question, the sentence that answers it, and what is missing where too little is known. */
export const insights = {
	title: 'Análisis',
	reading: 'Leyendo los recuentos',
	state: (n, events) => `${imports(n)} y ${noun('evento', 'eventos')(events)} contados en este dispositivo`,
	stateNone: 'Las respuestas aparecen aquí a medida que se importan archivos.',
	private:
		'Todo esto se cuenta en este dispositivo y se queda en él. Los eventos contienen recuentos, tiempos e identificadores, nunca un valor de una persona. Los visitantes registrados en el stand solo cuentan en el primer gráfico. Una importación deshecha cuenta tal como entró.',
	trouble: 'No se pudieron leer los recuentos en este momento',
	troubleText:
		'Siguen guardados en este dispositivo. Vuelva a cargar la página; si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	reload: 'Recargar',
	emptyTitle: 'Todavía no se ha contado nada',
	emptyText: 'Importe un archivo de contactos y esta página dirá cómo ha ido y qué se puede mejorar.',
	importAction: 'Importar archivo',
	exportEvents: 'Exportar eventos',
	open: 'Aún sin respuesta',
	openText: 'Se sabe demasiado poco. Junto a cada pregunta figura qué hará falta para responderla.',
	table: 'Ver como tabla',
	tableOf: (question) => `Cifras: ${question}`,
	time,
	count,

	overTime: {
		question: '¿Qué ha sido de las filas?',
		sentence: (inRows, all, failed, undone) =>
			`${count(inRows)} de ${rowsOf(all)} ${form(inRows, { one: 'es ahora un contacto o parte de uno', other: 'son ahora contactos o parte de uno' })}${undone > 0 ? `, de ellas ${count(undone)} en importaciones deshechas después` : ''}; ${failed === 0 ? 'ninguna tenía errores' : `${count(failed)} ${form(failed, { one: 'tenía', other: 'tenían' })} errores`}.`,
		need: 'La primera importación terminada completa este gráfico.',
		head: ['Periodo', 'Importadas', 'Combinadas', 'Omitidas', 'Retenidas', 'Con errores'],
		parts: { created: 'Importadas', merged: 'Combinadas', skipped: 'Omitidas', held: 'Retenidas', failed: 'Con errores' }
	},
	finishing: {
		question: '¿Se terminan las importaciones sin ayuda?',
		sentence: (done, started, straight) =>
			`Se ${form(done, { one: 'ha terminado', other: 'han terminado' })} ${count(done)} de ${imports(started)}, ${count(straight)} de ellas sin volver atrás y sin corregir ninguna fila.`,
		need: (missing) => `${moreImports(missing)} ${answer(missing)}.`,
		head: ['Resultado', 'Importaciones'],
		straight: 'Terminadas directamente',
		helped: 'Terminadas tras volver atrás o corregir una fila',
		givenUp: 'Abandonadas',
		open: 'Aún sin terminar'
	},
	steps: {
		question: '¿Qué paso es el más difícil?',
		sentence: (steps, at, all) =>
			`Donde más importaciones se abandonaron: ${steps.join(', ')}: ${count(at)} de ${count(all)}${steps.length > 1 ? ' en cada paso' : ''}.`,
		none: (started) => `No se ha abandonado ninguna (${imports(started)}).`,
		need: (missing) =>
			`Hasta ahora no se ha abandonado ninguna; ${moreImports(missing)} ${form(missing, { one: 'mostrará', other: 'mostrarán' })} si algún paso es difícil.`,
		head: ['Paso', 'Abandonadas']
	},
	template: {
		question: '¿Evita errores la plantilla?',
		better: (template, others) =>
			`Sí: en los archivos con sus columnas tenía errores al leerse el ${sharePercent(template)} de las filas; en los demás, el ${sharePercent(others)}.`,
		worse: (template, others) =>
			`De momento no: en los archivos con sus columnas tenía errores al leerse el ${sharePercent(template)} de las filas; en los demás, el ${sharePercent(others)}.`,
		need: (downloads) =>
			`La plantilla ${downloads === 0 ? 'aún no se ha descargado' : `se ha descargado ${noun('vez', 'veces')(downloads)}`}. Un archivo con sus columnas y otro con columnas distintas darán la respuesta.`,
		head: ['Archivos', 'Importaciones', 'Filas', 'Con errores al leerse'],
		template: 'Con las columnas de la plantilla',
		others: 'Con otras columnas'
	},
	sources: {
		question: '¿Qué origen aporta los mejores contactos?',
		sentence: (best, ok, worst, okWorst) =>
			`${best.join(', ')}: el ${sharePercent(ok)} de sus filas se podía importar tal como se leyó. En ${worst.join(', ')} era el ${sharePercent(okWorst)}.`,
		same: (ok) => `Ninguno: de cada origen, el ${sharePercent(ok)} de las filas se podía importar tal como se leyó.`,
		left: (left, all) =>
			left === 1
				? `1 de ${rowsOf(all)} no cuenta aquí: no indica ningún origen, o uno que pocas filas de su importación indican.`
				: `${count(left)} de ${rowsOf(all)} no cuentan aquí: no indican ningún origen, o uno que pocas filas de su importación indican.`,
		need: (rows) =>
			`Dos orígenes con ${rowsOf(rows)} o más cada uno darán la respuesta. Asigne el origen del lead de un archivo o indíquelo al importar.`,
		head: ['Origen', 'Importaciones', 'Filas', 'Importables tal como se leyeron', 'Completas'],
		methods: { file: 'Archivos sin origen del lead', paste: 'Celdas pegadas', sample: 'Contactos de ejemplo' }
	},
	duplicates: {
		question: '¿Qué coincidencias son acertadas y fiables?',
		sentence: (type, same, all) =>
			`De las coincidencias de tipo «${type}» decididas por una persona, ${count(same)} de ${count(all)} eran un mismo contacto; es el mejor de todos los tipos.`,
		one: (type, same, all) =>
			`De las coincidencias de tipo «${type}» decididas por una persona, ${count(same)} de ${count(all)} eran un mismo contacto.`,
		need: (missing) => `${noun('decisión más', 'decisiones más')(missing)} sobre posibles duplicados ${answer(missing)}.`,
		head: ['Coincidencia', 'Un contacto', 'Dos personas', 'Resueltas por una regla', 'Pendientes'],
		types: {
			exact: 'exacta',
			email: 'correo',
			phone: 'teléfono',
			nameCompany: 'nombre/empresa',
			primaryKey: 'clave principal',
			similar: 'similar'
		}
	},
	volume: {
		question: '¿Cómo influye el volumen en el tiempo?',
		sentence: (few, fewMs, many, manyMs) => `${few}: ${time(fewMs)}; ${small(many)}: ${time(manyMs)}.`,
		need: 'Importaciones de dos tamaños darán la respuesta: hasta 1000 filas, hasta 10.000, hasta 50.000 o más.',
		head: ['Tamaño', 'Importaciones', 'Filas', 'Tiempo mediano', 'Filas por segundo'],
		rows
	},
	stages: {
		question: '¿En qué se va el tiempo, según el volumen?',
		sentence: (stage, share) => `«${stage}» es lo que más tarda: el ${sharePercent(share)} del trabajo.`,
		across: (stage, share, few, fewTime, many, manyTime) =>
			`«${stage}» es lo que más tarda: el ${sharePercent(share)} del trabajo. ${few}: ${fewTime} por cada 1000; ${small(many)}: ${manyTime}.`,
		each: (text) => `${text} por cada 1000 filas`,
		others: 'Todas las demás fases',
		need: 'La primera importación terminada de más de 1000 filas completa este gráfico: una menor dice poco de lo que tarda una fila.',
		head: ['Fase, tiempo por cada 1000 filas']
	},
	rules: {
		question: '¿Qué reglas de comprobación conviene ajustar?',
		sentence: (rules, found, n, read) =>
			`${rules.map((rule) => `«${rule}»`).join(', ')} ${rules.length > 1 ? 'son las que más han encontrado' : 'es la que más ha encontrado'}: ${noun('caso', 'casos')(found)} ${rules.length > 1 ? 'cada una' : `en ${count(n)} de ${imports(read)}`}. Si esos valores son correctos, ajuste la regla; si no, avise al origen.`,
		again: (reports) =>
			`${reports === 1 ? '1 informe corregido que volvió no se cuenta' : `${count(reports)} informes corregidos que volvieron no se cuentan`} otra vez.`,
		none: (read) => `Ninguna regla ha encontrado nada en ${imports(read)}.`,
		need: 'El primer archivo que se lea completa este gráfico.',
		head: ['Regla', 'Casos', 'Importaciones'],
		name: (code) => ruleNames[code] ?? words(code)
	},
	recovery: {
		question: '¿Se corrigen los errores?',
		sentence: (recovered, all, fixedIn, n, reports) =>
			`${count(recovered)} de ${rowsOf(all)} que no se podían importar tal como se leyeron se ${form(recovered, { one: 'importó', other: 'importaron' })} al final; se corrigieron filas en el asistente en ${count(fixedIn)} de ${imports(n)} con errores${reports > 0 ? ` y ${form(reports, { one: 'volvió', other: 'volvieron' })} ${noun('informe corregido', 'informes corregidos')(reports)}` : ''}.`,
		need: 'La primera importación terminada con filas con errores dará la respuesta.',
		head: ['Filas', 'Cantidad'],
		atReading: 'No importables tal como se leyeron',
		atEnd: 'Tampoco importables al final'
	},
	launch: {
		question: '¿Cuánto tarda una lista en convertirse en campaña?',
		sentence: (what, ms, n) => `La mediana desde el final de una importación ${what} es de ${time(ms)} (${imports(n)}).`,
		need: 'Dará la respuesta una importación cuya lista de leads se asigne a una campaña, que se entregue o cuyos contactos se consulten.',
		head: ['Desde el final de una importación', 'Importaciones', 'Tiempo mediano'],
		use: 'Hasta consultar un contacto',
		delivery: 'Hasta la primera entrega',
		campaign: 'Hasta una campaña',
		what: {
			use: 'hasta que se consulta uno de sus contactos',
			delivery: 'hasta su primera entrega',
			campaign: 'hasta la campaña de su lista de leads'
		}
	},
	features: {
		question: '¿Qué partes de la aplicación se usan, y quién las usa?',
		sentence: (features, times) =>
			`Lo que más se abre: ${features.join(', ')}, en ${noun('sesión', 'sesiones')(times)}${features.length > 1 ? ' cada parte' : ''}.`,
		need: 'Esto se completa a medida que se usa la aplicación.',
		head: ['Parte', 'Rol', 'Sesiones'],
		role: (role) => ROLE_NAMES[role] ?? words(role),
		noRole: 'Sin rol'
	},
	settings: {
		title: 'Análisis',
		text: 'Lo que ocurre en la aplicación se cuenta en este dispositivo, para las respuestas de Análisis. Nada de ello se envía a ninguna parte.',
		days: 'Días que se conservan los eventos y sus totales'
	}
} satisfies Words<typeof en>;
