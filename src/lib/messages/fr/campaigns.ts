import { count, sharePercent } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import { outcomeLabels } from '#domain/messages/fr/outcome-labels';
import type { campaigns as en } from '../en/campaigns';
import type { Words } from '../words';
import { tally } from './numbers';
import { dialer } from './campaigns-dialer';

const people = (n: number): string => nb(n, 'contact');
const lists = (n: number): string => nb(n, 'liste');
const resetSaid = (changed: number, doNotCall: number): string =>
	`${nb(changed, 'contact repartira', 'contacts repartiront')} de zéro.${doNotCall > 0 ? ` ${tally(doNotCall, 'marqué «\u00a0Ne pas appeler\u00a0» reste tel quel', 'marqués «\u00a0Ne pas appeler\u00a0» restent tels quels')}.` : ''}`;

export const campaigns = {
	title: 'Campagnes',
	state: (campaigns, contacts) => `${nb(campaigns, 'campagne')} · ${people(contacts)}`,
	stateNone: 'Traitez des listes de leads par téléphone, un contact après l’autre, ou confiez-les à un numéroteur.',
	loading: 'Lecture des campagnes',
	trouble: 'Les campagnes n’ont pas pu être lues',
	add: 'Nouvelle campagne',
	work: 'Appeler',
	emptyTitle: 'Aucune campagne pour l’instant',
	emptyText:
		'Une campagne appelle les contacts des listes de leads que vous lui affectez, les meilleurs d’abord, pendant leurs heures d’appel.',
	emptyLists: 'Créez d’abord une liste de leads\u00a0: une campagne en traite les contacts.',
	toLists: 'Créer une liste de leads',
	listsOf: (enabled, assigned) =>
		assigned === 0
			? 'aucune liste affectée'
			: enabled === assigned
				? lists(assigned)
				: `${tally(enabled, 'active')} sur ${lists(assigned)}`,
	contactsOf: (n) => people(n),
	done: (share) => `${sharePercent(share)} sans autre appel à faire`,
	more: (name) => `Autres actions pour ${name}`,

	states: {
		new: 'Nouveau',
		queued: 'En file d’attente',
		attempted: 'Tenté',
		reached: 'Joint',
		notReached: 'Non joint',
		doNotCall: 'Ne pas appeler',
		done: 'Terminé'
	},
	outcomes: outcomeLabels,
	exported: 'Transmis à un numéroteur',
	outcomeGone: 'Un résultat retiré depuis',

	form: {
		newTitle: 'Nouvelle campagne',
		renameTitle: (name) => `Renommer ${name}`,
		name: 'Nom',
		nameHint: 'Par exemple Relance après Hannover',
		process: 'Processus',
		processFixed: 'Une campagne reste dans son processus.',
		lists: 'Listes de leads',
		listsHint: 'Vous pouvez les changer à tout moment.',
		noLists: 'Ce processus n’a pas encore de liste de leads. Vous pourrez en affecter plus tard.',
		create: 'Créer la campagne',
		save: 'Enregistrer',
		cancel: 'Annuler',
		created: (name) => `Campagne ${name} créée.`,
		saved: 'Enregistré.',
		nameMissing: 'Donnez un nom à la campagne.'
	},
	remove: {
		action: 'Supprimer la campagne',
		title: (name) => `Supprimer la campagne ${name}\u00a0?`,
		text: (contacts) =>
			contacts === 0
				? 'Elle ne traite aucun contact. Cette action est irréversible.'
				: `Les états et les tentatives de ${people(contacts)} sont perdus. Les listes et les contacts restent. Cette action est irréversible.`,
		typed: (name) => `Saisissez ${name} pour la supprimer`,
		confirm: 'Supprimer définitivement',
		done: (name) => `Campagne ${name} supprimée.`
	},

	assign: {
		action: 'Affecter des listes',
		title: (name) => `Listes de ${name}`,
		text: 'Une liste est traitée tant qu’elle est affectée et active. Rien ne change avant «\u00a0Appliquer\u00a0».',
		available: 'Disponibles',
		assigned: 'Affectées',
		take: (n) => (n === 0 ? 'Affecter la sélection' : `Affecter ${lists(n)}`),
		leave: (n) => (n === 0 ? 'Retirer la sélection' : `Retirer ${lists(n)}`),
		noneAvailable: 'Toutes les listes de ce processus sont affectées.',
		noneAssigned: 'Aucune liste n’est affectée. Choisissez des listes de l’autre côté et déplacez-les ici.',
		off: 'inactive',
		hint: (contacts, enabled) => (enabled ? people(contacts) : `${people(contacts)} · inactive, non traitée`),
		willAdd: 'nouvelle',
		willLose: 'retirée',
		apply: 'Appliquer',
		applyLoss: 'Appliquer malgré la perte',
		cancel: 'Annuler',
		reading: 'Calcul de ce qui changerait',
		adds: (number, contacts) => `${lists(number)} avec ${people(contacts)} ${acc(number, 'sera traitée', 'seront traitées')}.`,
		lossTitle: 'Ce qui est perdu en retirant des listes',
		loss: (list, worked, attempts, callbacks) =>
			worked + attempts + callbacks === 0
				? `${list}\u00a0: rien, aucun de ses contacts n’a encore été traité.`
				: `${list}\u00a0: l’état de ${nb(worked, 'contact traité', 'contacts traités')}, ${nb(attempts, 'tentative')} et ${nb(callbacks, 'rappel')}, ainsi que leur place dans les rapports de cette campagne.`,
		kept: (n) =>
			`${nb(n, 'contact a demandé à ne plus être appelé et reste exclu', 'contacts ont demandé à ne plus être appelés et restent exclus')} dans tout le processus.`,
		lossEnd: 'Cette action est irréversible. Les contacts et la liste restent\u00a0; affectés à nouveau, ils repartent de zéro.',
		done: 'Listes appliquées.'
	},

	page: {
		back: 'Campagnes',
		gone: 'Cette campagne n’existe plus',
		goneText: 'Elle a été supprimée, ou l’adresse vient d’un autre appareil. Les listes et les contacts sont en sécurité.',
		state: (contacts, share) => `${people(contacts)} · ${sharePercent(share)} sans autre appel à faire`,
		noLists: 'Aucune liste n’est affectée',
		noListsText: 'Affectez une liste de leads\u00a0: ses contacts seront traités dès lors.',
		noneEnabled: 'Toutes les listes affectées sont inactives',
		noneEnabledText: 'Activez une liste pour traiter ses contacts.',
		byState: 'Contacts par état',
		toCall: 'À appeler',
		callable: 'Joignables maintenant',
		callbacksDue: 'Rappels dus',
		later: 'Rappels à venir',
		suppressed: 'Exclus',
		counting: '…',
		nextDue: (when) => `Le prochain est prévu ${when}.`,
		best: 'Meilleurs prochains contacts',
		bestText: 'D’abord ceux qu’on peut appeler maintenant, puis par rappel, niveau, score et dernière tentative.',
		noBest: 'Personne à appeler pour le moment.',
		bestAll: (n) => `Afficher les ${count(n)}`,
		call: (who, number) => `Appeler ${who}, ${number}`,
		why: {
			callbackDue: (when) => `rappel dû ${when}`,
			callbackLater: (when) => `rappel ${when}`,
			now: (time) => `${time} sur place, appel possible`,
			notNow: (time) => `${time} sur place, hors heures d’appel`,
			zoneUnknown: 'fuseau horaire inconnu',
			first: 'pas encore appelé',
			again: (when) => `dernier appel ${when}`,
			attempts: (n, when) => `${nb(n, 'tentative')}, la dernière ${when}`
		},
		lists: 'Par liste',
		tiers: 'Par niveau',
		outcomes: 'Résultats',
		noOutcomes: 'Aucune tentative pour l’instant.',
		noneNow: 'Aucun contact n’a de résultat actuellement.',
		list: 'Liste',
		tier: 'Niveau',
		tierInLists: (tier) => `${tier} selon le score de la liste`,
		contacts: 'Contacts',
		progress: 'Avancement',
		listOff: 'inactive, non traitée',
		callbacks: 'Rappels',
		noCallbacks: 'Personne n’a demandé à être rappelé.',
		due: 'dû',
		attempts: 'Dernières tentatives',
		by: (outcome, when, who) => `${outcome}, ${when}, par ${who}`
	},

	reset: {
		action: 'Réinitialiser',
		title: (name) => `Réinitialiser ${name}`,
		text: 'Les contacts traités repartent de zéro et peuvent être rappelés. Les tentatives restent dans le journal.',
		which: 'Quels contacts',
		all: 'Tous',
		allHint: 'Tout le monde, quel que soit le résultat.',
		unsuccessful: 'Sans succès seulement',
		unsuccessfulHint: 'Tentés et non joints\u00a0; ceux qui ont été joints ou sont terminés restent.',
		lists: 'Listes',
		allLists: 'Toutes les listes',
		campaign: 'Campagne',
		says: resetSaid,
		none: 'Rien ne changerait.',
		confirm: (n) => `Réinitialiser ${people(n)}`,
		done: (n) => `${nb(n, 'contact repart', 'contacts repartent')} de zéro.`,
		cancel: 'Annuler',
		counting: 'Comptage'
	},
	churn: {
		action: 'Relancer',
		title: (name) => `Relancer ${name}`,
		text: 'Les contacts qui correspondent sont traités à nouveau depuis le début, comme s’ils étaient nouveaux. Jamais ceux marqués «\u00a0Ne pas appeler\u00a0».',
		filter: 'Certains seulement',
		everybody: 'Tout le monde',
		states: 'État',
		outcomes: 'Dernier résultat',
		tiers: 'Niveau',
		attempts: 'Tentatives au plus',
		before: 'Dernière tentative',
		beforeAny: 'Peu importe',
		beforeDays: (n) => `Il y a plus de ${nb(n, 'jour')}`,
		any: 'Peu importe',
		says: resetSaid,
		none: 'Personne ne correspond\u00a0; rien ne changerait.',
		confirm: (n) => `Relancer ${people(n)}`,
		done: (n) => `${nb(n, 'contact repart', 'contacts repartent')} de zéro.`
	},

	rules: {
		action: 'Résultats et recyclage',
		title: 'Résultats et recyclage',
		text: 'Ce qu’un appel peut donner, et quand il est retenté automatiquement. Le recyclage n’appelle jamais un contact terminé ou qui a demandé à ne plus être appelé.',
		label: 'Résultat',
		meaning: 'Signifie',
		after: 'Rappeler après',
		most: 'Tentatives au plus',
		callback: 'Demande quand rappeler',
		success: 'Un succès',
		meanings: { reached: 'Joint', notReached: 'Non joint', finish: 'Terminé', refuse: 'Ne pas appeler' },
		delays: {
			never: 'Pas automatiquement',
			'15': '15 minutes',
			'30': '30 minutes',
			'60': '1 heure',
			'120': '2 heures',
			'240': '4 heures',
			'480': '8 heures',
			'1440': '1 jour',
			'2880': '2 jours',
			'4320': '3 jours',
			'10080': '1 semaine'
		},
		minutes: (n) => nb(n, 'minute'),
		noLimit: 'Sans limite',
		times: (n) => count(n),
		add: 'Ajouter un résultat',
		remove: (label) => `Retirer ${label}`,
		labelOf: (n) => `Nom du résultat ${count(n)}`,
		of: (what, label) => `${what}\u00a0: ${label}`,
		newLabel: 'Nouveau résultat',
		up: (label) => `Monter ${label}`,
		save: 'Enregistrer',
		cancel: 'Annuler',
		saved: 'Résultats enregistrés.'
	},

	windows: {
		action: 'Heures d’appel',
		title: 'Heures d’appel',
		text: 'Quand les personnes peuvent être appelées, à leur heure locale. Elles valent pour chaque campagne de cet appareil\u00a0; vérifiez qu’elles respectent la loi qui s’applique à vous.',
		country: 'Pays',
		elsewhere: 'Partout ailleurs',
		days: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
		never: 'Aucun appel',
		from: 'De',
		to: 'à',
		addSpan: (day) => `Ajouter des heures\u00a0: ${day}`,
		removeSpan: (day) => `Retirer des heures\u00a0: ${day}`,
		copy: 'Pareil du lundi au vendredi',
		copyAll: 'Pareil tous les jours',
		addCountry: 'Ajouter un pays',
		removeCountry: (name) => `Retirer les heures\u00a0: ${name}`,
		wrong: (day) => `${day}\u00a0: la fin doit suivre le début et les heures ne doivent pas se chevaucher.`,
		fromOf: (day, n) => `${day}, heures ${count(n)}, de`,
		toOf: (day, n) => `${day}, heures ${count(n)}, à`,
		usual: 'Reprendre les heures habituelles',
		save: 'Enregistrer',
		cancel: 'Annuler',
		saved: 'Heures d’appel enregistrées.'
	},

	dialer,

	zone: {
		field: 'de son propre champ',
		number: 'd’après son numéro',
		address: 'd’après son adresse',
		list: 'de la liste',
		several: 'le pays en a plusieurs',
		none: 'inconnu'
	}
} satisfies Words<typeof en>;
