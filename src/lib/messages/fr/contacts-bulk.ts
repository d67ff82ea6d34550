import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { bulk as en } from '../en/contacts-bulk';
import type { Words } from '../words';

const people = (n: number): string => nb(n, 'contact');

export const bulk = {
	open: 'Modifier',
	title: (n) => `Modifier ${people(n)}`,
	text: 'Un champ à la fois. Chaque contact garde dans son historique ce qu’il était, et toute la modification peut être annulée.',
	field: 'Champ',
	how: 'Que faire',
	ways: { add: 'Ajouter des tags', remove: 'Retirer des tags', set: 'Mettre une valeur', clear: 'Vider' },
	value: 'Nouvelle valeur',
	choose: 'Choisir une valeur',
	tags: 'Tags concernés',
	tagsHint: 'S’il y en a plusieurs, séparez-les par des virgules.',
	becomes: (value) => `Sera enregistré comme «\u00a0${value}\u00a0».`,
	counting: 'Calcul de ce qui change…',
	ahead: (changed, same, gone) =>
		[
			changed === 0 ? 'Rien ne changerait.' : `${people(changed)} ${acc(changed, 'changerait', 'changeraient')}.`,
			same > 0 ? `${count(same)} ${acc(same, 'l’est déjà', 'le sont déjà')}.` : '',
			gone > 0 ? `${count(gone)} ${acc(gone, 'a été supprimé', 'ont été supprimés')} entre-temps.` : ''
		]
			.filter(Boolean)
			.join(' '),
	refused: (n, why) =>
		`${count(n)} ${acc(n, 'enfreindrait une règle et reste tel quel', 'enfreindraient une règle et restent tels quels')}\u00a0: ${why}`,
	working: 'Modification des contacts',
	stop: 'Arrêter',
	cancel: 'Annuler',
	confirm: (n) => `Modifier ${people(n)}`,
	confirmAny: 'Modifier',
	done: (changed, same, refused, left) =>
		[
			changed === 0 ? 'Aucun contact n’a été modifié.' : `${nb(changed, 'contact modifié', 'contacts modifiés')}.`,
			same > 0 ? `${count(same)} ${acc(same, 'l’était déjà', 'l’étaient déjà')}.` : '',
			refused > 0
				? `${count(refused)} ${acc(refused, 'aurait enfreint une règle et reste comme avant', 'auraient enfreint une règle et restent comme avant')}.`
				: '',
			left > 0 ? `Arrêté\u00a0: ${nb(left, 'contact non atteint', 'contacts non atteints')}.` : ''
		]
			.filter(Boolean)
			.join(' '),
	undo: 'Annuler',
	undone: (back, kept, taken) =>
		`${people(back)} comme avant.${kept > 0 ? ` ${count(kept)} ${acc(kept, 'garde', 'gardent')} ce qui a été modifié depuis.` : ''}${taken > 0 ? ` ${count(taken)} ${acc(taken, 'reste modifié', 'restent modifiés')}.` : ''}`,
	failed: 'Aucun contact n’a été modifié.',
	undoFailed: 'La modification n’a pas pu être annulée.',
	interrupted: (n) =>
		`La modification de plusieurs contacts a été interrompue, elle est donc annulée\u00a0: ${n === 1 ? 'le contact déjà modifié est' : `les ${count(n)} contacts déjà modifiés sont`} comme avant. Refaites la modification.`,
	made: {
		open: 'Modifications en masse',
		text: 'Ce qui a été modifié pour de nombreux contacts à la fois, le plus récent d’abord. Annuler rend à chacun ce qu’il avait ; ce qui a été modifié depuis reste.',
		reading: 'Lecture…',
		none: 'Aucune modification en masse ne peut être annulée en bloc.',
		trouble: 'Elles n’ont pas pu être lues.',
		line: (n, fields) => `${people(n)} : ${fields}`,
		added: (tags) => `ajout de ${tags}`,
		removed: (tags) => `retrait de ${tags}`,
		set: (value) => `devient «\u00a0${value}\u00a0»`,
		cleared: 'vidé',
		quoted: (tag) => `«\u00a0${tag}\u00a0»`,
		stopped: 'arrêtée avant la fin',
		undone: 'Annulée',
		undoing: 'Annulation de la modification',
		close: 'Fermer'
	}
} satisfies Words<typeof en>;
