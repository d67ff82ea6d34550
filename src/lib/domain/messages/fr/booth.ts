import type { boothMessages as en } from '../booth';
import type { SameCodes } from '../catalogue';

export const boothMessages = {
	attendeesNoIds: {
		message: (p) => `Aucun identifiant de badge dans la colonne «\u00a0${p.column}\u00a0»`,
		fix: () => 'Choisissez la colonne qui contient ce que dit le code du badge. Rien n’a été modifié.'
	},
	visitorGone: { message: () => 'Ce visiteur a été retiré entre-temps', fix: () => 'Revenez à la liste.' },
	noVisitors: { message: () => 'Il n’y a encore personne à transférer', fix: () => 'Enregistrez d’abord un visiteur.' },
	notVisitors: {
		message: () => 'Ce fichier ne contient pas de visiteurs d’une autre tablette',
		fix: () =>
			'Choisissez le fichier créé par «\u00a0Enregistrer dans un fichier\u00a0» sur l’autre tablette. Une sauvegarde complète se restaure dans les paramètres. Rien n’a été modifié.'
	},
	trialWriteFailed: {
		message: () => 'Ce qui a été écrit n’a pas pu être relu',
		fix: () => 'Fermez les autres onglets de cette application, puis vérifiez à nouveau.'
	}
} satisfies SameCodes<typeof en>;
