import { count, form } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { quality as en } from '../en/quality';
import type { Words } from '../words';
import { tally } from './numbers';

const asText = 'Dans la source, mettez la colonne au format texte et exportez à nouveau.';

const damage = {
	exponent: {
		label: 'Nombres en notation scientifique',
		what: 'Un tableur a raccourci un long nombre en puissance de dix.',
		lost: `Les derniers chiffres ne sont plus dans le fichier. ${asText}`
	},
	leadingZero: {
		label: 'Zéros de tête perdus',
		what: 'Un tableur a supprimé les zéros au début.',
		lost: `Impossible de savoir combien de zéros il y avait. ${asText}`
	},
	dayMonthSwap: {
		label: 'Jour et mois inversés',
		what: 'Un tableur a lu certaines dates de la colonne dans l’autre ordre.',
		lost: 'Impossible de savoir ici quel nombre est le jour. Regardez les dates dans la source.'
	},
	serialDate: {
		label: 'Dates en numéros de série',
		what: 'Un tableur a écrit le nombre de jours au lieu de la date.',
		lost: 'Ces nombres sont hors des dates plausibles. Regardez-les dans la source.'
	},
	garbledText: {
		label: 'Caractères altérés',
		what: 'Le texte a été lu dans le mauvais encodage avant la création de ce fichier.',
		lost: 'Les lettres ont été remplacées définitivement. Exportez à nouveau le fichier en UTF-8.'
	},
	cutCell: {
		label: 'Cellules tronquées',
		what: 'Un programme n’a accepté qu’un certain nombre de caractères par cellule.',
		lost: 'La suite du texte n’est pas dans le fichier. Exportez-le à nouveau depuis un programme sans cette limite.'
	},
	decimalTail: {
		label: 'Nombres suivis de «\u00a0.0\u00a0»',
		what: 'Un programme a pris les chiffres pour un nombre et ajouté une décimale.',
		lost: `Impossible de savoir ce qu’il y avait avant. ${asText}`
	},
	lostCharacter: {
		label: 'Caractères perdus',
		what: 'Un programme a écrit un point d’interrogation ou un carré à la place de lettres inconnues.',
		lost: 'Les lettres ne sont plus dans le fichier. Exportez-le à nouveau en UTF-8.'
	},
	formulaError: {
		label: 'Erreurs de formule',
		what: 'La cellule contenait une formule en échec, par exemple #N/A.',
		lost: 'La valeur n’est pas dans le fichier\u00a0: une erreur reste vide, une formule entre telle quelle, et leurs lignes le disent. Corrigez la formule dans la source et exportez à nouveau.'
	}
} satisfies Words<typeof en.damage>;

export const quality = {
	title: 'Qualité des données',
	of: (n) => `Sur ${nb(n, 'ligne')}.`,
	ofFirst: (n) => (n === 1 ? 'Sur la 1re ligne.' : `Sur les ${count(n)} premières lignes.`),
	completeness: 'Complétude',
	validity: 'Validité',
	uniqueness: 'Unicité',
	filledSaid: (filled, cells) => `${count(filled)} sur ${nb(cells, 'cellule')} ${acc(filled, 'contient', 'contiennent')} une valeur.`,
	validSaid: (bad, filled) =>
		filled === 0
			? 'Aucune cellule ne contient de valeur.'
			: bad === 0
				? 'Toutes les valeurs sont correctes.'
				: `${nb(bad, 'valeur mérite', 'valeurs méritent')} un coup d’œil.`,
	uniqueSaid: (repeated, keyed, exact, key) =>
		repeated === 0
			? `${key}\u00a0: aucune valeur n’apparaît deux fois.`
			: `${key}\u00a0: ${exact ? '' : 'environ '}${count(repeated)} sur ${nb(keyed, 'ligne')} ${form(repeated, { one: 'répète', other: 'répètent' })} la valeur d’une ligne précédente.`,
	key: 'E-mail',
	byField: 'Par champ',
	fields: (n) => nb(n, 'champ'),
	table: 'Qualité des données par champ',
	field: 'Champ',
	filled: 'Remplis',
	valid: 'Corrects',
	distinct: 'Différents',
	picture: 'Remplis et corrects',
	legendValid: 'correct',
	legendDoubt: 'à regarder',
	legendBlank: 'vide',
	about: (n) => `environ ${count(n)}`,
	showAll: (n) => `Afficher les ${nb(n, 'champ')}`,

	damageTitle: (repaired) => (repaired > 0 ? 'Dommages réparés' : 'Valeurs endommagées'),
	damageState: (repaired, lost) =>
		[
			repaired > 0
				? nb(repaired, 'valeur endommagée par un tableur est rétablie', 'valeurs endommagées par un tableur sont rétablies')
				: '',
			lost > 0 ? nb(lost, 'valeur est perdue', 'valeurs sont perdues') : ''
		]
			.filter(Boolean)
			.join(', ') + '.',
	damage,
	repaired: (n) => tally(n, 'réparée'),
	lostCount: (n) => tally(n, 'perdue'),
	lost: 'perdue',
	off: 'désactivé\u00a0: les valeurs restent telles quelles'
} satisfies Words<typeof en>;
