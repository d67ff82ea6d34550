import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { batch as en } from '../en/deliver-batch';
import type { Words } from '../words';
import { tally } from './numbers';

const contacts = (n: number): string => nb(n, 'contact');

export const batch = {
	list: 'Livraisons',
	none: 'Rien n’a encore été livré.',
	noneText: 'Chaque livraison figure ici, avec un accusé de réception par contact.',
	more: (n) => `Afficher ${nb(n, 'autre')}`,
	back: 'Livrer',
	reading: 'Lecture de la livraison',
	gone: 'Cette livraison n’est pas sur cet appareil',
	goneText: 'L’adresse désigne une livraison qui n’existe pas ici. Vos contacts ne sont pas touchés.',
	goneAction: 'Toutes les livraisons',
	state: (line, destination, when, by) => `${line} · vers ${destination} · ${when} · par ${by}`,

	counts: {
		waiting: 'En attente',
		created: 'Créés',
		updated: 'Mis à jour',
		rejected: 'Rejetés',
		cancelled: 'Non envoyés',
		unanswered: 'Sans réponse',
		written: 'Écrits',
		accepted: 'Acceptés'
	},
	countsOf: (n) => `Le sort de ${contacts(n)}`,
	line: {
		done: (n) => `${acc(n, 'Contact livré', 'Tous livrés')} (${count(n)})`,
		rejected: (n, all, again) =>
			`${count(n)} sur ${count(all)} ${acc(n, 'rejeté', 'rejetés')}${again === 0 ? '' : again < n ? `, ${count(again)} ${acc(again, 'renvoyé', 'renvoyés')} depuis` : n === 1 ? ', renvoyé depuis' : ', tous renvoyés depuis'}`,
		file: (n) => `${contacts(n)} dans un fichier`,
		going: (n, all) => `${count(n)} sur ${count(all)} ${acc(n, 'livré', 'livrés')}`,
		paused: (n) => `En pause, ${count(n)} en attente`,
		cancelled: (n) => `Annulée, ${tally(n, 'non envoyé', 'non envoyés')}`,
		cancelledUnsure: (n, unsure) => `Annulée, ${tally(n, 'non envoyé', 'non envoyés')}, ${count(unsure)} sans réponse`,
		ending: (n) => `Annulée, ${count(n)} encore en route`,
		stalled: (n) => `${count(n)} en attente`
	},

	pause: 'Suspendre',
	resume: 'Reprendre',
	vouch: (n) => (n === 1 ? 'Il est arrivé, continuer' : `Les ${count(n)} sont arrivés, continuer`),
	tryNow: 'Essayer maintenant',
	cancel: 'Annuler la livraison',
	cancelTitle: (n) => `Annuler la livraison de ${contacts(n)}\u00a0?`,
	cancelText:
		'Ce qui a été livré reste dans le CRM. Les autres ne sont pas envoyés\u00a0; ils restent parmi vos contacts et pourront être livrés plus tard.',
	mayBeTwice: (n, name) =>
		`${count(n)} de ces contacts ${acc(n, 'est peut-être arrivé', 'sont peut-être arrivés')}\u00a0: aucune réponse n’est venue. On ne peut pas demander à ${name}\u00a0; ${acc(n, 'renvoyé, il y figure deux fois là où personne ne cherche son', 'renvoyés, ils y figurent deux fois là où personne ne cherche leur')} numéro. Regardez d’abord là-bas.`,
	cancelUnsure: (n) =>
		`${count(n)} de ces contacts ${acc(n, 'est peut-être déjà arrivé', 'sont peut-être déjà arrivés')}\u00a0: aucune réponse n’est venue.`,
	cancelKeep: 'Continuer l’envoi',
	cancelConfirm: (n) => `Annuler l’envoi (${count(n)})`,
	open: (name) => `Ouvrir dans ${name}`,
	download: 'Télécharger le fichier',
	resend: (n) => `Renvoyer ${contacts(n)}`,
	moreActions: 'Autres actions pour cette livraison',

	pausedTitle: (n) => `En pause. ${nb(n, 'contact attend', 'contacts attendent')} sur cet appareil`,
	pausedText: 'Une requête déjà partie peut encore recevoir sa réponse.',
	restoredText: (when) =>
		`Cette livraison vient de la sauvegarde du ${when}. Ce qui attend a peut-être été envoyé depuis\u00a0: regardez dans le CRM avant de la reprendre.`,
	stoppedTitle: (name) => `La destination ${name} a été arrêtée`,
	heldTitle: (name) => `${name} est en pause`,
	heldText: 'Rien n’est envoyé avant la reprise. Les contacts sont gardés sur cet appareil.',
	stalledTitle: (n) => nb(n, 'contact attend d’être envoyé', 'contacts attendent d’être envoyés'),
	nextTry: (seconds) => (seconds <= 0 ? 'Nouvel essai en cours.' : `Prochain essai dans ${nb(seconds, 'seconde')}.`),
	nextTryAt: (when) => `Reprend automatiquement à ${when}.`,
	resumeDestination: (name) => `Reprendre ${name}`,
	editDestination: 'Modifier la destination',
	rejectedTitle: (n) => `${nb(n, 'contact a été rejeté', 'contacts ont été rejetés')} par le CRM`,
	rejectedText: (n) =>
		n === 1
			? 'La raison est indiquée ci-dessous. Corrigez-le, puis renvoyez-le\u00a0; les autres sont en sécurité dans le CRM.'
			: 'La raison est indiquée pour chacun ci-dessous. Corrigez-les, puis renvoyez-les\u00a0; les autres sont en sécurité dans le CRM.',
	rejectedHere: (n) =>
		n === 1
			? 'Il n’est plus parmi vos contacts\u00a0: il n’y a rien à corriger ici.'
			: 'Ils ne sont plus parmi vos contacts\u00a0: il n’y a rien à corriger ici.',
	rejectedAlsoGone: (n) =>
		n === 1
			? 'Un autre contact rejeté n’est plus parmi vos contacts.'
			: `${count(n)} autres contacts rejetés ne sont plus parmi vos contacts.`,
	rejectedFix: (n) =>
		n === 1
			? 'La raison est indiquée ci-dessous. Corrigez-le, puis renvoyez-le.'
			: 'Chacun indique pourquoi ci-dessous. Corrigez-les, puis renvoyez-les.',
	rejectedGone: (n) =>
		n === 1
			? 'La raison est indiquée ci-dessous. Sa destination a été supprimée, il ne peut donc pas y être renvoyé\u00a0; livrez-le à une autre.'
			: 'Chacun dit pourquoi ci-dessous. Leur destination a été supprimée, ils ne peuvent donc pas y être renvoyés\u00a0; livrez-les à une autre.',
	rejectedShow: (n) => (n === 1 ? 'L’afficher' : 'Les afficher'),
	fileTitle: 'Le fichier est prêt',
	fileText:
		'Il a été créé sur cet appareil et peut être téléchargé à nouveau à tout moment\u00a0: les mêmes contacts, tels qu’ils étaient.',
	fileGone: 'La destination de ce fichier a été supprimée',
	fileGoneText:
		'La façon d’écrire le fichier a été supprimée avec elle\u00a0; il ne peut plus être téléchargé. Vos contacts ne sont pas touchés.',

	receipts: 'Accusés de réception',
	filters: { all: 'Tous', waiting: 'En attente', delivered: 'Livrés', takenBack: 'Retirés', rejected: 'Rejetés', cancelled: 'Non envoyés' },
	filterLabel: 'Accusés à afficher',
	empty: {
		all: 'Aucun contact dans cette livraison.',
		waiting: 'Aucun contact en attente.',
		delivered: 'Rien n’est encore arrivé.',
		allBack: 'Ce qui était arrivé a été retiré.',
		takenBack: 'Rien n’a été retiré.',
		rejected: 'Aucun contact n’a été rejeté.',
		cancelled: 'Aucun contact non envoyé.'
	},
	columns: { contact: 'Contact', status: 'Statut', result: 'Dans le CRM', at: 'Répondu' },
	status: {
		waiting: 'En attente',
		sent: 'En route',
		unanswered: 'Sans réponse',
		created: 'Créé',
		updated: 'Mis à jour',
		rejected: 'Rejeté',
		cancelled: 'Non envoyé',
		accepted: 'Accepté',
		written: 'Écrit'
	},
	noName: 'Sans nom',
	noReason: 'Le CRM n’a donné aucune raison.',
	crmId: (id) => `N°\u00a0${id}`,
	openRecord: (name) => `\u00a0: ${name}, dans un nouvel onglet`,
	openShort: 'Ouvrir dans le CRM',
	fix: 'Corriger le contact',
	inField: (field) => `${field}\u00a0: `
} satisfies Words<typeof en>;
