import { count, type SameCodes } from '../catalogue';
import type { ownFieldMessages as en } from '../own-fields';

/** Why a field of one's own can't be changed, in French. */
export const ownFieldMessages = {
	excludedFieldDeleted: {
		message: (p) => `Exclue\u00a0: elle allait dans le champ ${p.field}, qui a été supprimé.`,
		fix: () => 'Choisissez un autre champ ou créez-en un\u00a0; ou rétablissez le champ supprimé dans Paramètres, Champs.'
	},
	excludedFieldHidden: {
		message: (p) => `Exclue\u00a0: elle irait dans le champ ${p.field}, qui est masqué.`,
		fix: () => 'Choisissez un autre champ ou affichez de nouveau celui-ci dans Paramètres, Champs.'
	},
	recipeFieldDeleted: {
		message: (p) => `La colonne «\u00a0${p.header}\u00a0» allait dans le champ ${p.field}, qui a été supprimé. Elle est exclue.`,
		fix: () => 'Choisissez où elle va, si vous en avez besoin.'
	},
	fieldGone: {
		message: () => 'Ce champ a été supprimé, ici ou dans un autre onglet.',
		fix: () => 'Les champs supprimés se trouvent sous les autres et peuvent être rétablis.'
	},
	fieldsAtWork: {
		message: () => 'Les valeurs d’un champ sont en cours de modification, ici ou dans un autre onglet.',
		fix: () => 'Attendez la fin, puis réessayez.'
	},
	fieldImporting: {
		message: (p) => `Des lignes de ${p.file} sont en route vers ce champ.`,
		fix: () => 'Terminez cet import, ramenez-le à l’étape 2 ou annulez-le\u00a0; ensuite, réessayez.'
	},
	fieldIsKey: {
		message: (p) => `${p.field} est la clé primaire\u00a0: c’est par elle que les lignes mettent à jour des contacts.`,
		fix: () => 'Choisissez d’abord une autre clé primaire dans la définition de la table.'
	},
	fieldIsUnique: {
		message: (p) => `${p.field} est unique, et un autre type pourrait rendre deux de ses valeurs identiques.`,
		fix: () => 'Désactivez d’abord «\u00a0Unique\u00a0» dans la définition de la table.'
	},
	fieldIsRequired: {
		message: (p) => `${p.field} est obligatoire\u00a0: les formulaires doivent donc le demander.`,
		fix: () => 'Désactivez d’abord «\u00a0Obligatoire\u00a0» dans la définition de la table.'
	},
	fieldNameLong: { message: (p) => `Un nom a au plus ${count(p.limit)} caractères.`, fix: () => 'Raccourcissez-le.' },
	fieldNameTaken: {
		message: (p) => `Il existe déjà un champ nommé ${p.field}.`,
		fix: () => 'Donnez-lui un autre nom\u00a0: deux noms identiques ne se distingueraient pas.'
	},
	fieldNameBuiltIn: {
		message: (p) => `Dans les fichiers, «\u00a0${p.label}\u00a0» désigne le champ standard ${p.field}.`,
		fix: () => 'Donnez-lui un nom qui dit autre chose.'
	},
	fieldChangedSince: {
		message: (p) => `${p.field} a été modifié entre-temps dans un autre onglet.`,
		fix: () => 'Regardez-le tel qu’il est maintenant, puis réessayez.'
	},
	fieldDeletedSince: {
		message: (p) => `Le champ ${p.field} a été supprimé avec ses valeurs.`,
		fix: () => 'Il se rétablit en entier, dans Paramètres, Champs.'
	},
	fieldDeletedMeanwhile: {
		message: (p) => `La colonne «\u00a0${p.header}\u00a0» va dans le champ ${p.field}, qui a été supprimé entre-temps.`,
		fix: () => 'Choisissez un autre champ pour la colonne, ou rétablissez le champ supprimé dans Paramètres, Champs.'
	},
	choicesNeeded: {
		message: () => 'Un choix a besoin d’au moins une valeur, et d’aucune valeur vide.',
		fix: () => 'Ajoutez-en une, ou retirez celle qui est vide.'
	},
	choicesTooMany: {
		message: (p) => `Un choix a au plus ${count(p.limit)} valeurs.`,
		fix: () => 'Laissez un champ de texte, ou retirez-en quelques-unes.'
	},
	choiceTwice: {
		message: (p) => `«\u00a0${p.choice}\u00a0» s’y trouve deux fois\u00a0; majuscules et accents ne comptent pas.`,
		fix: () => 'Retirez l’une des deux.'
	}
} satisfies SameCodes<typeof en>;
