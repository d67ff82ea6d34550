import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { work as en } from '../en/work';
import type { Words } from '../words';

export const work = {
	title: 'Appels',
	leave: 'Quitter',
	remaining: (n) => (n === 0 ? 'le dernier' : `encore ${count(n)} après celui-ci`),
	today: (n) => `${nb(n, 'tentative')} dans cette session`,
	loading: 'Recherche du prochain contact',
	next: 'Chercher le suivant',
	noName: 'Contact sans nom',
	list: (name) => `de ${name}`,

	call: 'Appeler',
	callNumber: (number) => `Appeler le ${number}`,
	otherNumbers: 'Autres numéros',
	noPhone: 'Ce contact n’a pas de numéro.',
	phoneTypes: { mobile: 'Mobile', work: 'Bureau', home: 'Domicile', fax: 'Fax', other: 'Autre' },
	copy: (number) => `Copier ${number}`,
	copied: 'Numéro copié.',
	email: (address) => `Écrire à ${address}`,

	localTime: (time, place) => `${time} à ${place}`,
	zoneUnknown: 'Son fuseau horaire est inconnu. Vérifiez l’heure avant d’appeler.',
	callable: 'Appel possible maintenant',
	closed: 'Hors heures d’appel',
	opens: (when) => `Les heures d’appel commencent ${when}, heure locale du contact.`,
	zoneFrom: (from) => `Fuseau horaire ${from}`,

	score: (n) => `Score de ${count(n)}`,
	unscored: 'Sans score',
	why: 'Pourquoi',
	notes: 'Notes',
	log: 'Tentatives jusqu’ici',
	noLog: 'Pas encore appelé dans cette campagne.',
	logLine: (outcome, when) => `${outcome}, ${when}`,
	openContact: 'Ouvrir le contact',

	outcome: 'Quel résultat\u00a0?',
	note: 'Note',
	noteHint: 'Enregistrée avec le résultat',
	addNote: 'Ajouter une note',
	pass: 'Plus tard',
	passHint: 'Passe ce contact pour l’instant\u00a0; rien n’est noté.',

	callback: {
		title: 'Quand rappeler\u00a0?',
		their: (zone) => `Heures de ${zone}`,
		here: 'Heures de cet appareil',
		hereTime: (time) => `(${time} ici)`,
		choices: {
			hour: 'Dans 1 heure',
			hours: 'Dans 3 heures',
			tomorrowMorning: 'Demain matin',
			tomorrowAfternoon: 'Demain après-midi',
			monday: 'Lundi prochain',
			week: 'Dans une semaine'
		},
		own: 'Un autre moment',
		ownSet: 'Choisir ce moment',
		cancel: 'Retour aux résultats',
		past: 'Ce moment est passé. Choisissez-en un plus tardif.',
		asked: (when) => `A demandé à être rappelé ${when}`
	},

	last: (outcome, who) => `${outcome}\u00a0: ${who}`,
	undo: 'Annuler',
	undone: (who) => `Annulé. ${who} est de nouveau à traiter.`,
	takenBack: 'Annulé.',
	notSaved: 'Non enregistré. Votre note est toujours là.',

	stopped: 'Ne plus appeler',
	lost: {
		title: (who) => `Un autre onglet a pris ${who}`,
		text: 'Ce contact y est traité à présent. Ce que vous avez écrit reste jusqu’à ce que vous continuiez.',
		here: 'Le traiter ici'
	},

	nobody: {
		passed: 'Il ne reste que les contacts passés',
		closed: 'Ce n’est l’heure d’appeler personne',
		waiting: 'Personne à appeler pour le moment',
		numberless: 'Les contacts restants n’ont pas de numéro',
		refused: 'Les contacts restants refusent les appels',
		suppressed: 'Les contacts restants sont sur une liste d’exclusion',
		taken: 'Les contacts restants sont ouverts dans un autre onglet',
		dialer: 'Les contacts restants sont chez un numéroteur',
		finished: 'Tous les contacts sont traités',
		noLists: 'Aucune liste n’est affectée et active',
		empty: 'Les listes de cette campagne sont vides'
	},
	nobodyText: {
		passed: 'Tous les autres sont traités ou ne sont pas à appeler maintenant.',
		closed: 'Tous les contacts restants sont hors de leurs heures d’appel.',
		waiting: 'Ceux qui restent attendent un rappel ou leur prochaine tentative.',
		numberless: 'Les contacts restants n’ont aucun numéro à appeler. Ajoutez-en un depuis leur liste.',
		refused: 'Le consentement de chaque contact restant le dit. Modifiez-le sur sa page si ce n’est plus vrai.',
		suppressed: 'Tant qu’ils y figurent, personne ne les appelle.',
		taken: 'Ils reviennent dès que cet onglet les quitte ou se ferme.',
		dialer:
			'Ils ont été mis en file d’attente à la création de son fichier. Pour les appeler à la main, relancez les contacts à l’état « En file d’attente ».',
		finished: 'Il ne reste personne à appeler. Réinitialisez ceux restés sans succès pour mener à nouveau la campagne.',
		noLists: 'Affectez une liste à la campagne, ou activez-en une.',
		empty: 'Chargez un fichier dans une liste, ou ajoutez-y des contacts.'
	},
	nextAt: (when) => `Le suivant s’affiche de lui-même ${when}.`,
	toCampaign: 'Ouvrir la campagne',
	passedOver: (n) => `Afficher ${acc(n, 'le contact passé', 'les contacts passés')} (${count(n)})`,

	keysText: { C: 'appeler', N: 'note', L: 'plus tard', U: 'annuler' }
} satisfies Words<typeof en>;
