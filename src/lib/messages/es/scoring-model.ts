import { locale } from '#domain/messages/locale';
import { count as n, percentText } from '#domain/messages/catalogue';
import { contacts, either, rows, some, told, values } from '#domain/messages/es/parts';
import type { scoringModel as en } from '../en/scoring-model';
import type { Words } from '../words';

const hundred = (auc: number): string => String(Math.round(auc * 100));
const fine = (auc: number): string => auc.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const won = (count: number): string => told(count, 'ganado', 'ganados');
const lost = (count: number): string => told(count, 'perdido', 'perdidos');

/** Words of the learned model: outcomes, training, what it learned, versions. */
export const scoringModel = {
	title: 'Aprender de sus propios negocios',
	text: 'A partir de los contactos cuyos negocios se ganaron o se perdieron, Muster aprende cuáles de los demás se parecen a los ganados. Se prueba con contactos que no ha visto, frente a las reglas, antes de que usted decida.',
	reading: 'Buscando resultados',
	readFailed: 'No se pudieron leer los resultados. No se ha cambiado nada; inténtelo de nuevo.',
	tryAgain: 'Reintentar',
	noColumns:
		'Aún no hay ninguna columna con resultados. Asigne Estado del lead o una columna de sí/no al importar, o traiga abajo los negocios ganados y perdidos de su CRM.',
	chooseColumn: 'Elija la columna que dice ganado o perdido',
	column: 'Resultado',
	columnOption: (label, kinds) => `${label}, ${values(kinds)}`,
	values: 'Qué significa cada valor',
	value: 'Valor',
	contacts: 'Contactos',
	verdicts: { won: 'Ganado', lost: 'Perdido', none: 'Ninguno' },
	examples: (w, l) => `${won(w)}, ${lost(l)}`,
	tooFew: (w, l, least) =>
		`Un modelo necesita al menos ${n(least)} ganados y ${n(least)} perdidos; ${either(Math.max(0, least - w) + Math.max(0, least - l), 'falta', 'faltan')} ${w < least ? won(least - w) : ''}${w < least && l < least ? ' y ' : ''}${l < least ? lost(least - l) : ''}. Hasta entonces puntúan las reglas.`,
	train: 'Aprender',
	training: (percent) => `Aprendiendo, ${percentText(percent)}`,
	stop: 'Detener',
	modelName: (at) =>
		`Modelo del ${at.toLocaleDateString(locale(), { dateStyle: 'medium' })}, ${at.toLocaleTimeString(locale(), { timeStyle: 'short' })}`,

	verdict: {
		none: 'Sin señal aprovechable: estos resultados no se distinguen por lo que se sabe de los contactos. Las reglas siguen puntuando.',
		better: 'El modelo ordena sus contactos mejor que las reglas.',
		alike: 'El modelo ordena sus contactos más o menos igual que las reglas; con más resultados se vería.',
		worse: 'Las reglas ordenan sus contactos mejor que el modelo. Quédese con las reglas.'
	},
	auc: (model, low, high) =>
		`De un contacto ganado y uno perdido, pone primero el ganado en ${hundred(model)} de 100 pares (AUC ${fine(model)}, entre ${fine(low)} y ${fine(high)})`,
	aucRules: (rules, low, high) =>
		`Las reglas con los mismos contactos: ${hundred(rules)} de 100 (AUC ${fine(rules)}, entre ${fine(low)} y ${fine(high)})`,
	aucNoRules: 'Las reglas no puntuaron ninguno de estos contactos.',
	validation: {
		time: 'Probado hacia delante en el tiempo: aprendió de los contactos anteriores y se probó con los posteriores.',
		timeBy: (date) =>
			`Probado hacia delante en el tiempo por «${date}»: aprendió de los contactos anteriores y se probó con los posteriores.`,
		noDate: (date) =>
			`Ninguna fecha indica el orden de estos contactos; si la mayoría tiene «${date}», el modelo se prueba hacia delante en el tiempo.`,
		folds: (folds) => `Probado con contactos que no había visto, en ${some(folds, 'ronda', 'rondas')}.`
	},
	scale: 'AUC de 0,5 (azar) a 1',
	model: 'Modelo',
	rules: 'Reglas',

	calibration: '¿Una probabilidad del 30 % se cumple en 30 de cada 100?',
	calibrationError: (error) => `De media se desvía ${error} puntos.`,
	predicted: 'Probabilidad dada',
	observed: 'Se cumplió',
	of: 'Contactos',
	calibrationTable: 'Las cifras en una tabla',
	lift: (times) => `La mejor décima parte tiene ${times} veces los ganados de la media`,
	decile: (d) => (d === 1 ? 'Mejor décima parte' : `Décima parte ${d}`),
	wonShare: 'Ganados',
	liftColumn: 'Veces la media',
	rulesWon: 'Ganados en la misma décima parte según las reglas',
	learned: 'Qué ha aprendido',
	learnedNone: 'Nada destaca.',
	unsure: ' · no es seguro',
	leaks: (count) =>
		count === 0 ? 'Ninguna columna delata el resultado' : `${some(count, 'columna delata', 'columnas delatan')} el resultado`,
	leaksText: 'Se excluyen, porque se rellenan cuando ya se conoce el resultado y estarán vacías en los contactos nuevos.',
	calendar: 'Estas dicen cuándo llegó un contacto más que quién es, y se excluyen',
	leftOut: 'Excluidas por otros motivos',
	keep: (label) => `Usar ${label} de todos modos`,
	drift: 'Los contactos han cambiado con el tiempo',
	driftTitle: 'Puede que el modelo ya no se ajuste a sus contactos',
	driftText:
		'Sus puntuaciones se conservan, pero confíe menos en su orden. Traiga los negocios ganados y perdidos de los últimos meses, haga que aprenda de nuevo y compare; o desactívelo y puntuarán las reglas.',
	driftOpen: 'Abrir el modelo',
	driftTodo: 'Revisar el modelo de puntuación',
	driftTodoText:
		'Sus contactos ya no son como aquellos de los que aprendió. Haga que aprenda de nuevo de negocios más recientes o desactívelo.',
	notes: 'Conviene saberlo',

	saveUse: 'Puntuar con este modelo',
	save: 'Solo guardarlo',
	discard: 'Descartar',
	kept: 'El modelo se ha guardado.',
	on: 'Ahora todos los contactos se puntúan con el modelo.',
	off: 'Todos los contactos vuelven a puntuarse con las reglas.',
	removed: 'La versión se ha eliminado.',
	imported: 'El modelo se ha guardado; actívelo para puntuar con él.',
	failed: 'No ha funcionado. Los contactos y los modelos siguen como antes; inténtelo de nuevo.',
	versions: 'Versiones',
	versionsNone: 'Aún no hay ningún modelo guardado.',
	inUse: 'Puntúa sus contactos',
	use: 'Puntuar con él',
	rollBack: 'Desactivar',
	remove: 'Eliminar',
	exportFile: 'Exportar',
	importFile: 'Importar un archivo de modelo',
	show: 'Mostrar informe',
	versionLine: (auc, w, l) => `AUC ${auc}, a partir de ${won(w)} y ${lost(l)}`,
	scored: (percent) => `Puntuando de nuevo todos los contactos, ${percentText(percent)}`,
	activeTitle: (name) => `${name} puntúa sus contactos`,
	activeText:
		'Los controles del perfil cambian lo que dicen las reglas, y la puntuación de las reglas es una de las cosas que mira el modelo.',

	sourcesTitle: 'Qué dicen sus resultados de sus orígenes',
	sourcesText:
		'Se acercan a su tasa general donde hay pocos resultados. Al aceptarlas, se escriben en el perfil como expresiones propias; se guardan como cualquier otro cambio.',
	source: 'Origen',
	rate: 'Tasa de ganados',
	sourceWon: (w, all) => `${n(w)} de ${n(all)}`,
	accept: 'Pasar al perfil',
	accepted: 'Las tasas ya están en su perfil. Mire la vista previa y guarde.',

	backTitle: 'Cuando se cierran los negocios',
	backText: 'Traiga de su CRM los ganados y perdidos como archivo CSV: los contactos se encuentran por correo o por ID de contacto.',
	backChoose: 'Elegir la exportación del CRM',
	backRead: (name) => `Leyendo ${name}`,
	backMatched: (matched, all) => `${n(matched)} de ${rows(all)} ${either(matched, 'coincide', 'coinciden')} con un contacto`,
	backIdentity: 'Contacto por',
	backBy: [
		{ value: 'email', label: 'Correo' },
		{ value: 'contactId', label: 'ID de contacto' }
	],
	backOutcome: 'Resultado en',
	backWonLost: (w, l) => `${some(w, 'contacto ganado', 'contactos ganados')}, ${some(l, 'contacto perdido', 'contactos perdidos')}`,
	backTest: '¿Qué tal acertaron las puntuaciones?',
	backMoment: 'Puntuaciones a fecha de',
	backNow: 'Ahora',
	backTier: 'Nivel',
	backHit: 'Ganados de los decididos',
	backAuc: (auc, low, high) =>
		`De un contacto ganado y uno perdido, la puntuación puso primero el ganado en ${hundred(auc)} de 100 pares (AUC ${fine(auc)}, entre ${fine(low)} y ${fine(high)}).`,
	backTooFew: 'Coinciden muy pocos ganados y perdidos para decir más.',
	backApply: (count) => `Escribir el resultado en Estado del lead de ${contacts(count)}`,
	backApplied: (count) =>
		count === 0
			? 'El Estado del lead ya es ese: no se ha cambiado nada.'
			: `Se ha escrito el Estado del lead de ${contacts(count)}. Cada cambio se puede deshacer desde el contacto.`,
	backHalf:
		'La escritura de los resultados se detuvo a la mitad. Lo escrito se conserva; el resto se escribe solo cuando la aplicación se inicie de nuevo, o ahora si lo intenta otra vez.',
	backFinished: (count) =>
		`La escritura de los resultados de su CRM se interrumpió y ya ha terminado: se acaba de escribir el Estado del lead de ${contacts(count)}.`,
	backNothing: 'Ninguna fila de este archivo coincide con un contacto. Compruebe qué columna contiene el correo.'
} satisfies Words<typeof en>;
