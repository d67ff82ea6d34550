import type { backupMessages as en } from '../backup';
import type { SameCodes } from '../catalogue';
import { nb } from './parts';

const SAME = 'Rien n’a été modifié.';

const GONE = 'Ce qui était ici a été retiré pour elle, et ce qui est ici maintenant n’est pas complet.';

export const backupMessages = {
	backupNotOne: {
		message: () => 'Ce fichier n’est pas une sauvegarde de Muster',
		fix: () => `Choisissez le fichier enregistré par «\u00a0Sauvegarder\u00a0»\u00a0; son nom se termine par .muster. ${SAME}`
	},
	backupChosen: {
		message: (p) => `${p.name} est une sauvegarde de Muster, pas un tableau de contacts. Rien n’a été importé.`,
		fix: () =>
			'Choisissez-la dans Paramètres, Sauvegarde, «\u00a0Restaurer une sauvegarde\u00a0»\u00a0: ses contacts s’ajoutent à ceux d’ici, ou tout son contenu prend leur place.'
	},
	backupDamaged: {
		message: () => 'La sauvegarde est endommagée',
		fix: () => `Son contenu n’est pas celui qui a été écrit. Prenez une autre copie du fichier. ${SAME}`
	},
	backupCut: {
		message: () => 'La sauvegarde est tronquée',
		fix: () => `La fin manque, comme après une copie ou un téléchargement interrompus. Prenez une autre copie du fichier. ${SAME}`
	},
	backupPassphrase: {
		message: () => 'La phrase secrète n’ouvre pas cette sauvegarde',
		fix: () => `Saisissez-la telle qu’elle était lors de la sauvegarde. Sans elle, personne ne peut lire le fichier. ${SAME}`
	},
	backupNewer: {
		message: (p) =>
			`La sauvegarde vient d’une version plus récente de Muster (format ${p.schema}\u00a0; celle-ci connaît le format ${p.known})`,
		fix: () => `Mettez Muster à jour, puis restaurez. ${SAME}`
	},
	visitorsNewer: {
		message: (p) =>
			`${nb(p.count, 'visiteur')} de ce fichier ${Number(p.count) < 2 ? 'vient' : 'viennent'} d’une version plus récente de Muster, illisible ici`,
		fix: () => 'Mettez Muster à jour sur cette tablette, puis reprenez-les. Personne n’a été repris, et rien n’a été modifié.'
	},
	backupIsVisitors: {
		message: () => 'Ce fichier contient des visiteurs d’une autre tablette, pas une sauvegarde',
		fix: () => `Recevez-le au stand, sous «\u00a0Transférer\u00a0». ${SAME}`
	},
	backupImporting: { message: () => 'Un import est en cours', fix: () => `Laissez-le se terminer ou annulez-le, puis restaurez. ${SAME}` },
	backupStopped: { message: () => 'Arrêté avant que tout soit restauré.', fix: () => `${GONE} Recommencez avec le même fichier.` },
	backupFull: {
		message: () => 'Cet appareil n’a plus assez de place pour toute la sauvegarde.',
		fix: () => `${GONE} Libérez de la place, puis recommencez avec le même fichier.`
	}
} satisfies SameCodes<typeof en>;
