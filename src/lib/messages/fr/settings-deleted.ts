import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';

const gone = (n: number): string => nb(n, 'contact supprimé', 'contacts supprimés');

export const deleted = {
	here: (n, recent, delivered) =>
		[
			n > 0 ? `${gone(n)} ${acc(n, 'est encore enregistré', 'sont encore enregistrés')} sur cet appareil.` : '',
			n > 0 && recent > 0
				? `${recent === n ? acc(n, 'Il peut', 'Ils peuvent') : `${count(recent)} ${acc(recent, 'd’entre eux peut', 'd’entre eux peuvent')}`} être ${acc(recent, 'récupéré', 'récupérés')} jusqu’à 30 jours après la suppression.`
				: '',
			delivered > 0
				? `${gone(delivered)} ${acc(delivered, 'a été livré et reste là, masqué', 'ont été livrés et restent là, masqués')}\u00a0: ainsi, personne n’arrive deux fois en revenant.`
				: ''
		]
			.filter(Boolean)
			.join(' '),
	remove: 'Retirer définitivement',
	title: (n) => `Retirer définitivement ${gone(n)}\u00a0?`,
	text: 'Leurs valeurs disparaissent de cet appareil, avec leur historique et leurs lignes d’origine. Ils ne peuvent plus être récupérés. Les sauvegardes, les livraisons et les CRM gardent ce qu’ils ont, les campagnes et le journal d’audit aussi.',
	keep: 'Garder',
	working: 'Retrait des contacts',
	done: (n) => `${nb(n, 'contact retiré', 'contacts retirés')} définitivement.`,
	failed: 'Tous n’ont pas pu être retirés.'
} satisfies Words<typeof en.deleted>;
