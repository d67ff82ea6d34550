import { count } from '#domain/messages/catalogue';
import type { printing as en } from '../en/printing';
import type { Words } from '../words';

/** Words of lists on paper (LST-7). */
export const printing = {
	action: 'Imprimer…',
	callSheet: 'Imprimer une feuille d’appels…',
	preparing: 'Préparation des pages…',
	failed: 'La liste n’a pas pu être lue. Rien n’a été imprimé ; réessayez.',
	first: (shown, all) => `sur papier : ${count(shown)} sur ${count(all)}`,
	inView: 'Seulement les lignes visibles. « Imprimer… », dans le menu de la page, les imprime toutes.',
	number: 'N°',
	timeZone: 'Fuseau horaire',
	soFar: 'Jusqu’ici',
	outcome: 'Résultat',
	note: 'Note'
} satisfies Words<typeof en>;
