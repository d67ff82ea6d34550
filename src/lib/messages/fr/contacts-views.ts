import type { views as en } from '../en/contacts-views';
import type { Words } from '../words';

export const views = {
	title: 'Vues enregistrées',
	short: 'Vues',
	all: 'Tous les contacts',
	reading: 'Lecture de vos vues…',
	save: 'Enregistrer cette vue…',
	saveHint: 'Filtrez ou triez d’abord la liste.',
	nameTitle: 'Enregistrer cette vue',
	renameTitle: 'Renommer la vue',
	nameText:
		'Les filtres, l’ordre et les colonnes choisies restent sur cet appareil et font partie d’une sauvegarde. Pas ce qui a été saisi dans la recherche, ni dans un filtre par nom, e-mail, téléphone, lien ou note.',
	name: 'Nom',
	nameHint: '«\u00a0Leads chauds de Hanovre\u00a0»',
	nameNeeded: 'Donnez-lui un nom.',
	willReplace: 'Une vue porte déjà ce nom. Elle sera remplacée.',
	confirm: 'Enregistrer',
	cancel: 'Annuler',
	saved: (name) => `La vue «\u00a0${name}\u00a0» est enregistrée.`,
	unsaved: (name) =>
		`La vue «\u00a0${name}\u00a0» vaut jusqu’à la fermeture de cette page\u00a0: elle n’a pas pu être enregistrée sur cet appareil.`,
	removed: (name) => `La vue «\u00a0${name}\u00a0» est supprimée.`,
	unremoved: (name) =>
		`La vue «\u00a0${name}\u00a0» n’est absente que jusqu’à la fermeture de cette page\u00a0: cela n’a pas pu être enregistré sur cet appareil.`,
	update: (name) => `Enregistrer les modifications dans «\u00a0${name}\u00a0»`,
	rename: (name) => `Renommer «\u00a0${name}\u00a0»…`,
	remove: (name) => `Supprimer «\u00a0${name}\u00a0»`,
	changed: (name) => `${name}, modifiée`,
	attention: 'Un filtre de cette vue est à revoir'
} satisfies Words<typeof en>;
