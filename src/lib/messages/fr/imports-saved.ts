import { nb } from '#domain/messages/fr/parts';
import { count, form } from '#domain/messages/catalogue';
import type { saved as en } from '../en/imports-saved';
import type { Words } from '../words';

export const saved = {
	use: 'Utiliser une recette',
	useText: 'Une recette lit, mappe, nettoie et corrige ce fichier comme vous l’avez réglé auparavant.',
	fits: (name) => `Les colonnes sont celles de la recette «\u00a0${name}\u00a0».`,
	fitsUse: 'L’utiliser',
	next: 'Lire avec une recette',
	nextNone: 'Aucune recette',
	manage: 'Toutes les recettes',
	applied: (name) => `La recette «\u00a0${name}\u00a0» est utilisée`,
	asBefore: 'Rien d’inattendu dans ce fichier.',
	surprises: (n) =>
		`${nb(n, 'point')} de ce fichier ${form(n, { one: 'diffère', other: 'diffèrent' })} de ce que la recette connaissait\u00a0:`,
	severity: { error: 'À régler d’abord', warning: 'À regarder', info: 'Bon à savoir' },
	goTo: (column) => `Aller à «\u00a0${column}\u00a0»`,
	goToPlain: 'Aller à la colonne',
	drop: 'Lire sans la recette',
	looked: 'J’ai regardé',
	lookFirst: 'La recette a rencontré quelque chose d’inattendu. Regardez la liste en haut et confirmez-le là.',

	known: (label) => `Reconnu\u00a0: ${label}`,
	knownText: 'Ses colonnes sont mappées comme ce produit les écrit.',
	without: 'Mapper sans cela',
	mapped: (name) => `Le mappage «\u00a0${name}\u00a0» est utilisé`,
	missing: (names) => `Absent de ce fichier\u00a0: ${names}.`,
	added: (names) => `Nouveau depuis\u00a0: ${names}.`,
	noneOf: (name) => `Aucune colonne du mappage «\u00a0${name}\u00a0» n’est dans ce fichier`,
	sameSet: 'Les colonnes sont les mêmes que lors de l’enregistrement.',
	startOver: 'Recommencer',

	mappingMenu: 'Mappages',
	saveMapping: 'Enregistrer ce mappage',
	saveRecipe: 'Enregistrer comme recette',
	list: 'Mappages enregistrés',
	listRecipes: 'Recettes',
	nameTitle: { mapping: 'Enregistrer ce mappage', recipe: 'Enregistrer comme recette' },
	nameText: {
		mapping: 'Où va chaque colonne. Il est utilisé automatiquement quand un fichier aux mêmes colonnes revient.',
		recipe:
			'Tout, du premier octet à la livraison\u00a0: comment le fichier est lu, où vont ses colonnes, ce qui est nettoyé et corrigé, doublons, score. Le fichier du mois prochain reçoit le même traitement, avec la liste de ce qui a changé.'
	},
	name: 'Nom',
	nameHint: 'Un nom identique remplace le précédent.',
	nameNeeded: 'Donnez un nom, pour vous y retrouver.',
	willReplace: 'Ce nom existe déjà\u00a0; l’élément sera remplacé.',
	save: 'Enregistrer',
	cancel: 'Annuler',
	savedMapping: (name) => `Le mappage «\u00a0${name}\u00a0» est enregistré sur cet appareil.`,
	savedRecipe: (name) => `La recette «\u00a0${name}\u00a0» est enregistrée sur cet appareil.`,
	dialogTitle: { mapping: 'Mappages enregistrés', recipe: 'Recettes' },
	dialogText: {
		mapping: 'Conservés sur cet appareil. Chacun est utilisé automatiquement quand ses colonnes reviennent.',
		recipe: 'Conservées sur cet appareil. Exportez-en une dans un fichier pour l’utiliser sur un autre.'
	},
	none: {
		mapping: 'Aucun mappage n’est encore enregistré. Enregistrez celui-ci, ou apportez un fichier de mappage.',
		recipe: 'Aucune recette n’est encore enregistrée. Enregistrez cet import comme recette, ou apportez un fichier de recette.'
	},
	columns: (n) => nb(n, 'colonne'),
	from: (file, rows) => (rows > 0 ? `d’après ${file}, ${nb(rows, 'ligne')}` : `d’après ${file}`),
	on: (date) => `enregistré le ${date}`,
	apply: 'Utiliser',
	inUse: 'en cours d’utilisation',
	download: 'Exporter en fichier',
	remove: 'Supprimer',
	removeSure: (name) => `Supprimer «\u00a0${name}\u00a0»\u00a0?`,
	keep: 'Garder',
	removed: (name) => `«\u00a0${name}\u00a0» est supprimé. Les imports déjà faits restent tels quels.`,
	bring: { mapping: 'Ouvrir un fichier de mappage', recipe: 'Ouvrir un fichier de recette' },
	recipeTaken: (name) => `La recette «\u00a0${name}\u00a0» est maintenant sur cet appareil.`,
	mappingTaken: (name) => `Le mappage «\u00a0${name}\u00a0» est maintenant sur cet appareil.`,
	sameFile: (n) =>
		n === 1
			? 'Un fichier est identique à un autre ici\u00a0: il n’est lu qu’une fois.'
			: `${count(n)} fichiers sont identiques à d’autres ici\u00a0: chacun n’est lu qu’une fois.`,

	nextTitle: 'Pour le prochain fichier',
	nextText:
		'Gardez tout cela comme recette\u00a0: le fichier du mois prochain est lu, mappé, nettoyé et corrigé de la même façon, et ce qui a changé est listé.',
	recipeDone: (name) => `Enregistré sous «\u00a0${name}\u00a0».`,
	exportRecipe: 'Exporter en fichier'
} satisfies Words<typeof en>;
