import type { chooser as en } from '../en/contacts-columns';
import type { Words } from '../words';

export const chooser = {
	title: 'Colonnes',
	changed: 'Modifié',
	textOwn: (most) =>
		`D’abord le nom, puis jusqu’à ${most} autres colonnes. Elles vont avec la vue ouverte\u00a0: enregistrez-la pour les garder.`,
	text: (most) => `D’abord le nom, puis jusqu’à ${most} autres colonnes. Ce choix est gardé sur cet appareil.`,
	shown: 'Dans la liste',
	others: 'Autres colonnes',
	search: 'Chercher une colonne',
	full: (most) => `La liste a ${most} colonnes. Retirez-en une pour en ajouter une autre.`,
	up: (label) => `Déplacer ${label} vers la gauche`,
	down: (label) => `Déplacer ${label} vers la droite`,
	usual: 'Colonnes habituelles',
	cancel: 'Annuler',
	apply: 'Afficher ces colonnes',
	open: 'Choisir les colonnes'
} satisfies Words<typeof en>;
