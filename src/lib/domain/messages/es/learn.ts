import { type Catalogue, count, countryName, type Message, numberText, type Params, percentText } from '../catalogue';
import { either, some, told } from './parts';

const after: Record<string, string> = {
	Duration: 'cuánto duró algo solo se sabe después',
	Tags: 'las etiquetas y observaciones se escriben mientras se trabaja un lead',
	Quality: 'una valoración así la da quien sabe cómo va',
	LastActivity: 'la última actividad de un lead cerrado es posterior a su resultado',
	Outcome: 'su nombre dice que es el resultado',
	Reason: 'un motivo se indica cuando un lead ya se ha ganado o perdido',
	Closing: 'se rellena cuando se cierra un negocio',
	Stage: 'la etapa se mueve con el resultado'
};
const left = (message: Message['message']): Message => ({
	message,
	fix: () => 'Si se conoce antes del resultado, consérvela y entrene de nuevo.'
});
const times = (up: boolean, what: (p: Params) => string): Message => ({
	message: (p) => `${what(p)}: ganar es ${p.times} veces ${up ? 'más' : 'menos'} probable, en razón de probabilidades.`
});
const both = (code: string, what: (p: Params) => string): Catalogue => ({
	[`${code}Up`]: times(true, what),
	[`${code}Down`]: times(false, what)
});

const pairsOf = (p: Params): string => `en ${p.auc} de 100 pares`;
const wonLost = (p: Params): string => `${told(p.won, 'ganado', 'ganados')} y ${told(p.lost, 'perdido', 'perdidos')}`;
const leads = (p: Params, one: string, other: string): string => some(p.count, `lead ${one}`, `leads ${other}`);

/** The learned model (SCO-5): refusals, what was left out and why, drift, how sure it is, what it learned. */
export const learnMessages: Catalogue = {
	learnOneClass: {
		message: (p) => `Todos los resultados son iguales: ${wonLost(p)}. Un modelo necesita ambos.`,
		fix: () => 'Elija una columna con leads ganados y perdidos. Las puntuaciones de las reglas siguen como están.'
	},
	learnTooFew: {
		message: (p) => `${wonLost(p)} son muy pocos para aprender: hacen falta al menos ${count(p.least)} de cada.`,
		fix: () => 'Traiga más leads cerrados. Hasta entonces, las puntuaciones de las reglas siguen como están.'
	},
	learnNoFeatures: {
		message: () =>
			'No queda ninguna columna de la que aprender: todas están vacías, son siempre iguales, son texto libre o solo se conocen después del resultado.',
		fix: () => 'Asigne más columnas o conserve una de las excluidas.'
	},
	learnNoOutcomes: {
		message: () => 'Ningún lead tiene un resultado en esta columna.',
		fix: () => 'Elija otra columna o traiga leads cerrados.'
	},
	learnNoWon: {
		message: (p) => `Ningún lead tiene el valor «${p.value}» en esta columna, así que ninguno cuenta como ganado.`,
		fix: () => 'Elija los valores que significan ganado.'
	},
	learnOtherOutcomes: {
		message: (p) =>
			`${some(p.kinds, 'valor más cuenta', 'valores más cuentan')} como perdido (${p.values}): ${some(p.count, 'lead', 'leads')}.`,
		fix: () => 'Indique los valores que significan perdido si alguno de ellos no lo es.'
	},
	learnOpenOutcomes: {
		message: (p) => `${leads(p, 'aún abierto', 'aún abiertos')} (${p.values}) no se ${either(p.count, 'usa', 'usan')} para aprender.`
	},
	learnBlankOutcomes: { message: (p) => `${leads(p, 'sin resultado no se usa', 'sin resultado no se usan')} para aprender.` },
	learnFutureDates: { message: (p) => `${p.column} tiene ${some(p.count, 'fecha', 'fechas')} en el futuro; cuentan como vacías.` },

	learnLeakCopy: left((p) => `${p.column} es el resultado con otro nombre: por sí sola distingue ganados de perdidos ${pairsOf(p)}.`),
	learnLeakStrong: left(
		(p) =>
			`${p.column} por sí sola distingue ganados de perdidos ${pairsOf(p)}, mucho más de lo que un lead puede mostrar de antemano; lo más probable es que se rellenara después del resultado.`
	),
	learnLeakBlank: left(
		(p) => `${p.column} está rellena en los leads ganados y vacía en los perdidos, o al revés, así que se rellenó a causa del resultado.`
	),
	learnLeakOneSided: left(
		(p) =>
			`Casi todos los ${count(p.count)} leads de los que ${p.column} dice algo tienen el mismo resultado, así que se rellenó a causa del resultado.`
	),
	...Object.fromEntries(
		Object.entries(after).map(([kind, why]) => [
			`learnLeak${kind}`,
			left(
				(p) =>
					`${p.column} se rellenó muy probablemente después del resultado: ${why}, y por sí sola distingue ganados de perdidos ${pairsOf(p)}.`
			)
		])
	),
	learnCalendar: left(
		(p) => `${p.column} se mantiene igual durante periodos y luego avanza: dice cuándo llegó un lead, no lo bueno que es.`
	),
	learnCalendarClings: left((p) => `${p.column} depende tanto del tiempo que los leads posteriores se predicen mejor sin ella.`),
	learnLeftExcluded: { message: (p) => `Usted excluyó ${p.column}.` },
	learnLeftBlank: { message: (p) => `${p.column} está vacía en todos los leads.` },
	learnLeftConstant: { message: (p) => `${p.column} es igual en todos los leads.` },
	learnLeftId: { message: (p) => `${p.column} numera los leads y no dice nada de ellos.` },
	learnLeftFreeText: { message: (p) => `${p.column} es texto libre: casi ningún valor aparece en más de unos pocos leads.` },
	learnLeftName: { message: (p) => `${p.column} contiene nombres de personas, de los que no se aprende.` },

	learnDriftMoreWon: {
		message: (p) =>
			`La proporción de ganados subió del ${percentText(p.first)} en los primeros leads al ${percentText(p.last)} en los últimos.`
	},
	learnDriftFewerWon: {
		message: (p) =>
			`La proporción de ganados bajó del ${percentText(p.first)} en los primeros leads al ${percentText(p.last)} en los últimos.`
	},
	learnDriftColumn: { message: (p) => `${p.column} tiene en los últimos leads otros valores que en los primeros.` },
	learnDriftScores: { message: () => 'Los leads por juzgar difieren de aquellos de los que aprendió el modelo.' },

	learnNoSignal: {
		message: (p) =>
			`Sin señal aprovechable: con estas columnas no se distinguen los leads ganados de los perdidos (de ${p.low} a ${p.high} de 100 pares en el orden correcto; el azar es 50).`,
		fix: () => 'Se mantienen las puntuaciones de las reglas. Asigne más columnas que se conozcan de antemano o traiga más resultados.'
	},
	learnUnsure: {
		message: (p) =>
			`Las cifras son aproximadas, porque ${some(p.outcomes, 'resultado es', 'resultados son')} pocos: el modelo puede ordenar bien de ${p.low} a ${p.high} de 100 pares.`
	},
	learnBelowLeast: { message: (p) => `${wonLost(p)} quedan por debajo del mínimo de ${count(p.least)} de cada: solo para medir.` },
	learnTreesWon: {
		message: (p) =>
			`Los árboles potenciados predijeron los leads reservados mejor que el modelo logístico (AUC ${p.trees} frente a ${p.logistic}), así que se usan.`
	},
	learnTreesLost: {
		message: (p) =>
			`Los árboles potenciados no predijeron los leads reservados mejor de lo que daría el azar (AUC ${p.trees} frente a ${p.logistic}).`
	},

	...both('learnLevel', (p) => `${p.column} es ${p.level}`),
	...both('learnOther', (p) => `${p.column} tiene un valor poco frecuente`),
	...both('learnBlank', (p) => `${p.column} está vacía`),
	...both('learnNumber', (p) => `${p.column} es más bien alta que baja`),
	...both('learnRules', () => 'Una puntuación de las reglas más bien alta que baja'),
	learnTreesUse: { message: (p) => `${p.column || 'La puntuación de las reglas'} tiene el ${percentText(p.share)} de la influencia.` },

	learnShowsBlank: { message: (p) => `${p.column}: vacío` },
	learnShowsValue: { message: (p) => `${p.column}: ${p.value}` },
	learnShowsNumber: { message: (p) => `${p.column}: ${numberText(p.value)}` },
	learnShowsCountry: { message: (p) => `${p.column}: ${countryName(p.value)}` },
	learnShowsYes: { message: (p) => `${p.column}: sí` },
	learnShowsNo: { message: (p) => `${p.column}: no` },
	learnShowsFilled: { message: (p) => `${p.column}: con valor` },
	learnShowsAge: { message: (p) => `${p.column}: hace ${some(p.days, 'día', 'días')}` },
	learnRulesScore: { message: (p) => `Puntuación de las reglas: ${p.score}` },
	learnRulesUnscored: { message: () => 'Sin puntuación de las reglas' },

	modelFileUnreadable: {
		message: () => 'Este archivo no es un modelo de puntuación.',
		fix: () => 'Elija un archivo guardado desde la pantalla Puntuación.'
	},
	modelFileVersion: {
		message: (p) => `Este modelo es de la versión ${p.version}, que este Muster no conoce.`,
		fix: () => 'Actualice Muster y abra de nuevo el archivo.'
	},
	modelFileBroken: {
		message: () => 'Este archivo de modelo está dañado: sus partes no encajan. No se ha cambiado nada.',
		fix: () => 'Guárdelo de nuevo en el lugar del que procede.'
	}
};
