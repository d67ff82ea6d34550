import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { notices as en } from '../en/notices';
import type { Words } from '../words';

const inOf = (inRows: number, rows: number): string =>
	`${count(inRows)} sur ${nb(rows, 'ligne')} ${acc(inRows, 'est devenue un contact ou a été fusionnée avec un contact', 'sont devenues des contacts ou ont été fusionnées avec un contact')}`;
const refused = (n: number): string => nb(n, 'contact a été rejeté', 'contacts ont été rejetés');

/** Words of the bell in French. */
export const notices = {
	bell: (n) => (n === 0 ? 'Notifications' : `Notifications, ${count(n)} ${acc(n, 'nouvelle', 'nouvelles')}`),
	title: 'Notifications',
	none: 'Rien de nouveau.',
	imported: (file, inRows, rows) => `Import terminé\u00a0: ${file}. ${inOf(inRows, rows)}.`,
	held: (n) => `${nb(n, 'doublon possible attend', 'doublons possibles attendent')} une décision.`,
	rejected: (label, n) =>
		`${label}\u00a0: ${refused(n)} par la destination. ${acc(n, 'Il est gardé ici\u00a0; corrigez-le et renvoyez-le', 'Ils sont gardés ici\u00a0; corrigez-les et renvoyez-les')}.`,
	paused: (label, n) =>
		`${label} est à l’arrêt\u00a0: ${nb(n, 'contact attend d’être livré', 'contacts attendent d’être livrés')}. Rien n’est perdu.`,
	backup: (contacts, days) =>
		days === null
			? `${nb(contacts, 'contact n’existe', 'contacts n’existent')} que sur cet appareil. Faites une sauvegarde.`
			: `La dernière sauvegarde date de ${nb(days, 'jour')}. Faites-en une nouvelle.`,
	open: { imported: 'Ouvrir l’historique', held: 'Vérifier', delivery: 'Ouvrir la livraison', backup: 'Faire une sauvegarde' },
	dismiss: 'Retirer',
	dismissAll: 'Tout retirer',
	ask: 'Afficher les notifications sur cet appareil',
	askText: 'Elles s’affichent quand Muster est en arrière-plan, avec des nombres et sans noms de personnes.',
	on: 'Cet appareil affiche des notifications quand Muster est en arrière-plan.',
	off: 'Ne plus les afficher',
	denied: 'Ce navigateur bloque les notifications de Muster. Autorisez-les dans ses paramètres de site.',
	system: {
		review: (n) =>
			n === 0
				? 'Un fichier est lu. Son import vous attend.'
				: `Un fichier est lu\u00a0: ${nb(n, 'doublon trouvé', 'doublons trouvés')}. Son import vous attend.`,
		imported: (inRows, rows) => `Import terminé\u00a0: ${inOf(inRows, rows)}.`,
		rejected: (n) => `${refused(n)} par la destination.`,
		paused: (n) => `Une livraison est à l’arrêt\u00a0: ${nb(n, 'contact attend', 'contacts attendent')}.`
	}
} satisfies Words<typeof en>;
