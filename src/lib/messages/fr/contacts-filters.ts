import type { fieldFilters as en } from '../en/contacts-filters';
import type { Words } from '../words';

const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ou ${names.at(-1)}`;

export const fieldFilters = {
	title: 'N’importe quel champ',
	choose: 'Choisir un champ',
	field: 'Champ',
	condition: 'Critère',
	ops: {
		is: 'est l’une des valeurs',
		isNot: 'n’est aucune des valeurs',
		contains: 'contient',
		number: 'de … à',
		date: 'du … au',
		given: 'est renseigné',
		notGiven: 'n’est pas renseigné'
	},
	value: 'Valeur',
	values: 'Valeurs',
	severalHint: 'Plusieurs valeurs\u00a0: une par ligne.',
	from: 'De',
	to: 'À',
	loading: 'Lecture des valeurs…',
	apply: 'Ajouter ce filtre',
	change: 'Modifier ce filtre',
	notNumber: 'Écrivez les nombres en chiffres\u00a0: 1200 ou 0,5.',
	most: 'Il y a déjà douze filtres par champ. Retirez-en un d’abord.',
	retyped: (filter) =>
		`${filter}\u00a0: le champ a maintenant un autre type. On compare toujours ce qui est écrit\u00a0; touchez le filtre pour choisir une autre comparaison.`,
	blank: 'Non renseigné',
	blankSaid: 'non renseigné',
	said: {
		is: (field, names) => `${field}\u00a0: ${joined(names)}`,
		isNot: (field, names) => `${field} n’est pas ${joined(names)}`,
		contains: (field, text) => `${field} contient «\u00a0${text}\u00a0»`,
		between: (field, from, to) => `${field} de ${from} à ${to}`,
		atLeast: (field, from) => `${field} à partir de ${from}`,
		atMost: (field, to) => `${field} jusqu’à ${to}`,
		given: (field) => `${field} renseigné`,
		notGiven: (field) => `${field} non renseigné`
	}
} satisfies Words<typeof en>;
