import { count, percentText, type SameCodes } from '../catalogue';
import type { recipeMessages as en } from '../recipe';
import { acc, nb } from './parts';

export const recipeMessages = {
	recipeSheetGone: {
		message: (p) => `${p.file} n’a pas de feuille nommée ${p.names}.`,
		fix: () => 'Choisissez la feuille qui contient maintenant les contacts.'
	},
	recipeEncoding: { message: (p) => `${p.file} est écrit en ${p.is}, le fichier précédent était en ${p.was}. Il est lu tel quel.` },
	recipeDelimiter: { message: (p) => `${p.file} utilise un autre séparateur que le fichier précédent. Il est lu tel quel.` },
	recipeHeaderRow: { message: (p) => `Les noms des colonnes sont à la ligne ${p.is}, auparavant à la ligne ${p.was}.` },
	recipeFormat: {
		message: (p) => `${p.file} est un fichier d’un autre type qu’auparavant. Il est lu tel quel.`,
		fix: () => 'Regardez l’aperçu avant de continuer.'
	},
	recipeColumnGone: {
		message: (p) => `La colonne «\u00a0${p.header}\u00a0» manque. Elle était importée auparavant.`,
		fix: () => 'Regardez si elle porte maintenant un autre nom, et choisissez son champ à la main.'
	},
	recipeUnusedGone: { message: (p) => `Des colonnes jusqu’ici exclues n’existent plus\u00a0: ${p.names}.` },
	recipeColumnNew: {
		message: (p) =>
			`La colonne «\u00a0${p.header}\u00a0» est nouvelle\u00a0: ${nb(p.filled, 'valeur')}. Elle va là où l’indiquent son nom et ses valeurs.`,
		fix: () => 'Vérifiez son champ.'
	},
	recipeColumnNewLeftOut: {
		message: (p) => `La colonne «\u00a0${p.header}\u00a0» est nouvelle\u00a0: ${nb(p.filled, 'valeur')}, exclue.`,
		fix: () => 'Choisissez où elle va, si vous en avez besoin.'
	},
	recipeDates: {
		message: (p) =>
			`Dans «\u00a0${p.header}\u00a0», le jour et le mois sont dans un autre ordre qu’auparavant\u00a0: ${nb(p.rows, 'ligne')} ne ${acc(p.rows, 'se lit', 'se lisent')} pas autrement. Les dates sont lues telles quelles.`,
		fix: () => 'Regardez l’ordre des dates avant de continuer.'
	},
	recipeRows: { message: (p) => `Le fichier a ${nb(p.is, 'ligne')}\u00a0; le précédent en avait ${count(p.was)}.` },
	recipeEmptier: {
		message: (p) =>
			`La colonne «\u00a0${p.header}\u00a0» est remplie dans ${percentText(p.is)} des lignes, auparavant dans ${percentText(p.was)}.`,
		fix: () => 'Vérifiez que l’export était complet.'
	},
	recipeManyValues: {
		message: (p) =>
			`La colonne «\u00a0${p.header}\u00a0» contient maintenant beaucoup de valeurs différentes\u00a0; auparavant il y en avait ${p.known}.`,
		fix: () => 'Vérifiez que c’est toujours la même colonne.'
	},
	recipeNewValues: {
		message: (p) =>
			`La colonne «\u00a0${p.header}\u00a0» a ${nb(p.count, 'nouvelle valeur', 'nouvelles valeurs')} dans ${nb(p.rows, 'ligne')}\u00a0: ${p.values}.`,
		fix: () => 'Indiquez ce qu’elles deviennent, ou gardez-les telles quelles.'
	},
	recipeTiers: {
		message: (p) =>
			`La recette a été créée avec des niveaux à partir de ${p.A}, ${p.B} et ${p.C}\u00a0; cet appareil en a d’autres et les garde.`,
		fix: () => 'Les niveaux se changent dans les paramètres.'
	}
} satisfies SameCodes<typeof en>;
