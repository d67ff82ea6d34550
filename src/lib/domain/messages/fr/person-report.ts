import { count, counted } from '../catalogue';
import type { ReportWords } from '../person-report';
import { outcomeLabels } from './outcome-labels';

const noun =
	(one: string, other: string) =>
	(n: number): string =>
		counted(n, { one, other });

/** Words of the report on one person in French. */
export const personReport: ReportWords = {
	title: (name) => `Tout ce qui est conservé sur ${name}`,
	made: (when, by, device) =>
		`Établi le ${when} par ${by} à partir des contacts conservés sur «\u00a0${device}\u00a0». Les heures sont en UTC.`,
	intro:
		'Ce rapport contient chaque valeur que cet appareil conserve sur la personne, d’où elle vient, ce qui en a été fait et à qui elle a été transmise. Ce que d’autres systèmes conservent après une livraison, c’est à eux de le dire.',
	device: 'cet appareil',
	noName: 'un contact sans nom',
	id: (id) => `Contact ${id}`,
	deleted: 'supprimé de la liste, encore enregistré',
	fields: 'Ce qui est connu',
	field: 'Champ',
	value: 'Valeur',
	from: 'Vient de',
	original: 'Tel que c’était',
	when: 'Quand',
	by: 'Par',
	typed: 'Saisi à la main',
	row: (file, row) => `${file}, ligne ${count(row)}`,
	consent: 'Consentement',
	consentNone: 'Aucun consentement n’est enregistré pour cette personne.',
	consentStatus: 'Statut',
	consentChannel: 'Porte sur',
	consentDate: 'Donné ou refusé le',
	consentText: 'Formulation',
	consentSource: 'Enregistré à partir de',
	consentBy: 'Enregistré par',
	history: 'Ce qui a été fait',
	act: 'Quoi',
	changes: 'Modifications',
	before: 'avant',
	after: 'après',
	blank: 'rien',
	takenBack: 'annulé depuis',
	score: 'Comment le contact est noté',
	scoreNow: (score, tier) => `Score du lead ${score}, ${tier}`,
	unscored: 'sans score',
	scoreWhy: 'En raison de',
	scoreByHand: (by, why) => `Fixé à la main par ${by}\u00a0: ${why}`,
	scorePast: 'Scores précédents',
	deliveries: 'À qui cela a été transmis',
	deliveriesNone: 'Rien n’a été transmis à un autre système.',
	destination: 'Destination',
	state: 'État',
	record: 'Identifiant là-bas',
	sent: 'Ce qui a été envoyé',
	statuses: {
		waiting: 'attend d’être envoyé',
		sent: 'envoyé, pas encore de réponse',
		created: 'créé là-bas',
		updated: 'mis à jour là-bas',
		rejected: 'rejeté là-bas',
		cancelled: 'annulé avant l’envoi',
		accepted: 'accepté là-bas',
		unanswered: 'envoyé sans réponse\u00a0: peut-être arrivé là-bas'
	},
	noContact: 'Aucun contact de cet appareil n’est cette personne.',
	rows: 'Lignes d’origine des fichiers',
	rowsNone: 'Aucune ligne d’origine n’est conservée.',
	column: (n) => `Colonne ${count(n)}`,
	waiting: 'Lignes en attente de vérification manuelle',
	skipped: 'Lignes ignorées en vérification manuelle, gardées tant que cela peut être annulé',
	attempts: 'Tentatives pour joindre la personne',
	campaign: 'Campagne',
	outcome: 'Résultat',
	number: 'Numéro',
	note: 'Note',
	callBack: (when) => `à rappeler ${when}`,
	toDialer: 'Transmis à un numéroteur',
	outcomes: outcomeLabels,
	visitor: 'Au stand',
	rating: 'Appréciation',
	ratings: {
		hot: 'Chaud',
		warm: 'Tiède',
		cold: 'Froid'
	},
	nextStep: 'Prochaine étape',
	scanned: 'Texte du code scanné',
	consentStates: {
		granted: 'Accepté',
		declined: 'Refusé',
		notGiven: 'Non donné',
		notAsked: 'Non demandé'
	},
	attendees: 'Sur des listes de participants',
	badge: 'Identifiant du badge',
	lists: 'Listes et tentatives',
	listsText: (lists, attempts, pictures) =>
		`Dans ${noun('liste de leads', 'listes de leads')(lists)}, ${noun('tentative', 'tentatives')(attempts)} de joindre la personne, ${noun('image', 'images')(pictures)}.`,
	others: (n) =>
		`${noun('autre contact', 'autres contacts')(n)} de cet appareil ${n === 1 ? 'est' : 'sont'} la même personne d’après l’e-mail ou d’après le numéro et le nom.`
};
