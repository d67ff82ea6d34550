import { either } from '#domain/messages/es/parts';
import type { scoring as en } from '../en/scoring';
import type { Words } from '../words';

/** Words of scores: the reasons of one contact's score. */
export const scoring = {
	title: 'Puntuación del lead',
	outOf: 'de 100',
	action: (text) => ` · ${text}`,
	open: 'Ver por qué',
	why: 'Por qué esta puntuación',
	groups: {
		demographic: 'Función',
		firmographic: 'Empresa',
		source: 'Origen',
		engagement: 'Actividad',
		completeness: 'Completitud y contactabilidad'
	},
	points: (points, max) => `${points} de ${max}`,
	sum: 'Suma',
	sumRules: 'Suma, según las reglas',
	speaksFor: 'A favor',
	speaksAgainst: 'En contra',
	axes: { fit: 'Ajuste', engagement: 'Interacción' },
	bands: ['alto', 'medio', 'bajo', 'sin datos'],
	next: (tier, from) => (from === 0 ? 'Qué le daría una puntuación' : `Qué lo llevaría a ${tier}: ${from} o más`),
	nextAny: (steps) => either(steps, 'Bastaría con esto:', 'Bastaría con cualquiera de estos:'),
	nextAll: 'Todo esto junto, uno tras otro:',
	nextNone: (best) =>
		best === null
			? 'Nada que aún se pueda averiguar lo lograría.'
			: `Nada que aún se pueda averiguar lo lograría: con todo ello la puntuación sería ${best}.`,
	reaches: (score) => `→ ${score}`,
	past: (first, last) => `Antes ${first ?? 'sin puntuar'}, ahora ${last ?? 'sin puntuar'}`,
	pastTable: 'Puntuaciones anteriores',
	unscored: 'Sin puntuar',
	learned: {
		title: (name) => `Según ${name}`,
		chance: (percent, score) => `Una probabilidad de ganar del ${percent}: mejor que ${score} de cada cien leads anteriores.`,
		base: 'El lead anterior medio'
	},
	byHand: {
		open: 'Poner la puntuación a mano',
		change: 'Cambiar',
		back: 'Volver a las reglas',
		backModel: 'Volver al modelo',
		set: (by, when) => `Puesta a mano por ${by}, ${when}.`,
		why: (text) => `«${text}»`,
		rules: (score) => (score === null ? 'Las reglas la dejan sin puntuar.' : `Las reglas dicen ${score}.`),
		title: 'Poner la puntuación a mano',
		text: 'Vale hasta que usted la retire, aunque se vuelva a puntuar, y acompaña a listas, informes y entregas. El contacto y el registro de auditoría indican quién la puso.',
		score: 'Puntuación, de 0 a 100',
		range: 'Escriba un número entero de 0 a 100.',
		reason: 'Motivo',
		save: 'Poner puntuación',
		cancel: 'Cancelar'
	}
} satisfies Words<typeof en>;
