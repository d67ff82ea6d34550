import { nb } from '#domain/messages/fr/parts';
import type { scoring as en } from '../en/scoring';
import type { Words } from '../words';

export const scoring = {
	title: 'Score du lead',
	outOf: 'sur 100',
	action: (text) => ` · ${text}`,
	open: 'Montrer pourquoi',
	why: 'Pourquoi ce score',
	groups: {
		demographic: 'Fonction',
		firmographic: 'Entreprise',
		source: 'Source',
		engagement: 'Activité',
		completeness: 'Complétude et joignabilité'
	},
	points: (points, max) => `${points} sur ${max}`,
	sum: 'Total',
	sumRules: 'Total, selon les règles',
	speaksFor: 'En sa faveur',
	speaksAgainst: 'En sa défaveur',
	axes: { fit: 'Adéquation', engagement: 'Engagement' },
	bands: ['élevé', 'moyen', 'faible', 'sans données'],
	next: (tier, from) => (from === 0 ? 'Ce qui lui donnerait un score' : `Ce qui donnerait ${tier}\u00a0: ${from} ou plus`),
	nextAny: (steps) => (steps === 1 ? 'Ceci suffirait\u00a0:' : 'Un seul de ces éléments suffirait\u00a0:'),
	nextAll: 'Tous ces éléments réunis, l’un après l’autre\u00a0:',
	nextNone: (best) =>
		best === null
			? 'Rien de ce qu’on pourrait encore apprendre n’y suffirait.'
			: `Rien de ce qu’on pourrait encore apprendre n’y suffirait\u00a0: tout réuni, le score serait de ${best}.`,
	reaches: (score) => `→ ${score}`,
	past: (first, last) => `Avant\u00a0: ${first ?? 'sans score'}, maintenant\u00a0: ${last ?? 'sans score'}`,
	pastTable: 'Scores précédents',
	unscored: 'Sans score',
	learned: {
		title: (name) => `Par ${name}`,
		chance: (percent, score) => `Une chance de ${percent} de gagner\u00a0: mieux que ${nb(score, 'lead passé', 'leads passés')} sur cent.`,
		base: 'Le lead passé moyen'
	},
	byHand: {
		open: 'Fixer le score à la main',
		change: 'Modifier',
		back: 'Revenir aux règles',
		backModel: 'Revenir au modèle',
		set: (by, when) => `Fixé à la main par ${by}, ${when}.`,
		why: (text) => `«\u00a0${text}\u00a0»`,
		rules: (score) => (score === null ? 'Les règles ne lui donnent pas de score.' : `Les règles donnent ${score}.`),
		title: 'Fixer le score à la main',
		text: 'Il vaut jusqu’à ce que vous le retiriez, malgré tout nouveau calcul, et figure dans les listes, rapports et livraisons. La fiche du contact et le journal d’audit disent qui l’a fixé.',
		score: 'Score, de 0 à 100',
		range: 'Saisissez un nombre entier de 0 à 100.',
		reason: 'Pourquoi',
		save: 'Fixer le score',
		cancel: 'Annuler'
	}
} satisfies Words<typeof en>;
