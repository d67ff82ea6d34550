import { nb } from '#domain/messages/fr/parts';
import { count, form } from '#domain/messages/catalogue';
import type * as en from '../en/imports-mapping';
import type { Words } from '../words';

const have = (n: number): string => form(n, { one: 'a', other: 'ont' });

export const mapping = {
	title: (placed, all) =>
		`${count(placed)} ${form(placed, { one: 'colonne', other: 'colonnes' })} sur ${count(all)} ${have(placed)} une place`,
	look: (n) => (n === 0 ? 'Toutes semblent correctes.' : `${count(n)} à vérifier.`),
	column: 'Colonne',
	values: 'Premières valeurs',
	target: 'Va vers',
	confidence: 'Confiance',
	noValues: 'aucune valeur',
	noHeader: (i) => `Colonne ${i + 1}`,
	targetFor: (header) => `Champ pour la colonne ${header}`,
	exclude: 'Ne pas importer',
	newField: 'Nouveau champ…',
	custom: 'Vos propres champs',
	words: { sure: 'Certain', likely: 'Probable', check: 'À vérifier' },
	yours: 'Votre choix',
	excluded: 'Exclue',
	byYou: 'Choisi par vous, ici ou dans ce que vous avez enregistré.',
	why: (header) => `Pourquoi ce champ pour ${header}`,
	shared: (other, field) => `«\u00a0${other}\u00a0» va aussi vers ${field}.`,
	join: 'Réunir les deux',
	joined: (other) => `Réunie à «\u00a0${other}\u00a0»`,
	joinWith: 'Mettre entre elles',
	joiners: [
		{ value: ' ', label: 'une espace' },
		{ value: ', ', label: 'une virgule' },
		{ value: ' / ', label: 'une barre oblique' },
		{ value: '\n', label: 'un saut de ligne' }
	],
	unjoin: 'Les séparer à nouveau',
	showAll: (n) => `Afficher les ${count(n)} colonnes`,
	showMore: (n) => `Afficher ${nb(n, 'autre colonne', 'autres colonnes')}`,
	filterLabel: 'Quelles colonnes',
	filters: { all: 'Toutes', look: 'À vérifier', out: 'Exclues' },
	search: 'Rechercher une colonne',
	nothing: (filter) => `Aucune colonne sous «\u00a0${filter}\u00a0».`,
	nothingFound: (typed) => `Aucune colonne, valeur ni aucun champ ne contient «\u00a0${typed}\u00a0».`,
	valuesOf: 'Valeurs',
	valuesSet: (n) => `${count(n)} ${form(n, { one: 'définie', other: 'définies' })}`,
	valuesOpen: (header) => `Valeurs de ${header} et ce qu’elles deviennent`,
	valuesBusy: 'Comptage des valeurs…',
	valuesMany: 'Plus de 500 valeurs différentes\u00a0: ce n’est pas une colonne de choix.',
	valuesNone: 'Aucune ligne n’a de valeur ici.',
	valuesFree: 'Tout est possible ici. Changez une valeur pour réunir plusieurs orthographes.',
	valuesChoices: (n, open) =>
		`${nb(n, 'valeur')}. ${open === 0 ? 'Chacune est un choix du champ.' : `${count(open)} ${form(open, { one: 'n’est pas un choix du champ et reste telle quelle', other: 'ne sont pas des choix du champ et restent telles quelles' })}.`}`,
	value: 'Dans le fichier',
	times: 'Lignes',
	becomes: 'Devient',
	becomesFor: (value) => `Ce que devient ${value}`,
	asIs: 'Garder telle quelle',
	blankOut: 'Laisser vide',
	by: { label: 'mêmes mots', key: 'même clé', alias: 'même sens', fold: 'identique, sauf casse ou accents' },
	valuesMore: (n) => `Afficher ${nb(n, 'autre valeur', 'autres valeurs')}`,
	groups: {
		person: 'Personne',
		contact: 'E-mail et téléphone',
		company: 'Entreprise',
		address: 'Adresse',
		source: 'Source et statut',
		engagement: 'Engagement',
		consent: 'Consentement',
		other: 'Autre',
		custom: 'Vos propres champs'
	}
} satisfies Words<typeof en.mapping>;

export const customField = {
	title: 'Nouveau champ',
	description: 'Un champ à vous se filtre, s’exporte et se livre comme les autres.',
	name: 'Nom',
	type: 'Type',
	types: { text: 'Texte', number: 'Nombre', date: 'Date', yesNo: 'Oui ou non', choice: 'Choix', url: 'Adresse web' },
	choices: 'Choix',
	choicesHint: 'Un par ligne. Les valeurs hors de la liste sont gardées et signalées.',
	create: 'Créer le champ',
	cancel: 'Annuler',
	nameNeeded: 'Donnez un nom au champ.',
	nameTaken: (label) => `«\u00a0${label}\u00a0» existe déjà. Choisissez-le dans la liste, ou prenez un autre nom.`,
	meant: (name, field) =>
		name === field
			? `${field} existe déjà.`
			: `Pour ce que «\u00a0${name}\u00a0» désigne dans la plupart des fichiers, il y a un champ\u00a0: ${field}.`,
	useMeant: (field) => `Utiliser ${field}`,
	choicesNeeded: 'Écrivez au moins un choix.'
} satisfies Words<typeof en.customField>;
