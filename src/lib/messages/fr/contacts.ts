import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { contacts as en } from '../en/contacts';
import type { Words } from '../words';
import { tally } from './numbers';
import { bulk } from './contacts-bulk';
import { chooser } from './contacts-columns';
import { fieldFilters } from './contacts-filters';
import { contactPage } from './contacts-page';
import { views } from './contacts-views';

const people = (n: number): string => nb(n, 'contact');
const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ou ${names.at(-1)}`;

const columns = {
	name: 'Nom',
	company: 'Entreprise',
	jobTitle: 'Intitulé du poste',
	score: 'Score',
	tier: 'Niveau',
	why: 'Pourquoi',
	source: 'Source',
	crm: 'CRM',
	contact: 'Contact',
	selectAll: (n) => `Tout sélectionner (${count(n)})`,
	select: (who) => `Sélectionner ${who}`,
	noName: 'Sans nom'
} satisfies Words<typeof en.columns>;

const sort = {
	label: 'Tri',
	choices: [
		['score-desc', 'Meilleur score d’abord'],
		['score-asc', 'Score le plus bas d’abord'],
		['name-asc', 'Nom, de A à Z'],
		['name-desc', 'Nom, de Z à A'],
		['company-asc', 'Entreprise, de A à Z'],
		['company-desc', 'Entreprise, de Z à A'],
		['updatedAt-desc', 'Derniers modifiés d’abord'],
		['updatedAt-asc', 'Inchangés depuis longtemps d’abord'],
		['id-desc', 'Derniers ajoutés d’abord'],
		['id-asc', 'Premiers ajoutés d’abord']
	],
	byField: (field, direction) => `${field}, ${direction === 'asc' ? 'ordre croissant' : 'ordre décroissant'}`
} satisfies Words<typeof en.sort>;

const delivery = {
	none: 'Non envoyé',
	undelivered: 'Non livré',
	changed: 'Modifié depuis',
	waiting: 'En attente',
	sent: 'En route',
	created: 'Livré',
	updated: 'Livré',
	rejected: 'Rejeté',
	cancelled: 'Non envoyé',
	accepted: 'Livré'
} satisfies Words<typeof en.delivery>;

const filter = {
	add: 'Filtrer',
	title: 'Filtrer la liste',
	remove: (text) => `Retirer le filtre «\u00a0${text}\u00a0»`,
	clear: 'Tout effacer',
	done: (n) => (n === null ? 'Afficher les contacts' : `Afficher ${people(n)}`),
	tier: 'Niveau',
	import: 'Import',
	list: 'Liste de leads',
	source: 'Source',
	status: 'Statut du lead',
	score: 'Score',
	delivery: 'Livraison',
	tag: 'Tag',
	from: 'de',
	to: 'à',
	none: 'Aucun parmi ces contacts.',
	loading: 'Comptage…',
	failed: 'Les nombres n’ont pas pu être lus. Les filtres fonctionnent quand même.',
	more: (n) => `Afficher ${nb(n, 'autre')}`,
	said: {
		tiers: (names) => `Niveau ${joined(names)}`,
		oneTier: (name) => name,
		import: (name) => `de ${name}`,
		unknownImport: 'd’un import',
		list: (name) => `dans la liste ${name}`,
		unknownList: 'dans une liste de leads',
		goneList: 'dans une liste de leads supprimée',
		campaign: (name) => `dans la campagne ${name}`,
		unknownCampaign: 'dans une campagne',
		goneCampaign: 'dans une campagne supprimée',
		sources: (names) => `source ${joined(names)}`,
		statuses: (names) => `statut ${joined(names)}`,
		score: (min, max) =>
			min > 0 && max < 100 ? `score de ${min} à ${max}` : max < 100 ? `score jusqu’à ${max}` : `score à partir de ${min}`,
		tag: (tag) => `tag ${tag}`,
		search: (text) => `«\u00a0${text}\u00a0»`,
		searched: 'trouvés par une recherche',
		delivery: {
			none: 'pas encore envoyés',
			undelivered: 'non livrés',
			changed: 'modifiés depuis la livraison',
			waiting: 'en attente d’envoi',
			sent: 'en route',
			created: 'créés dans le CRM',
			updated: 'mis à jour dans le CRM',
			rejected: 'rejetés par le CRM',
			cancelled: 'livraison annulée',
			accepted: 'acceptés par la destination'
		}
	},
	deliveries: {
		none: 'Pas encore envoyés',
		undelivered: 'Non livrés',
		changed: 'Modifiés depuis la livraison',
		waiting: 'En attente',
		sent: 'En route',
		created: 'Créés',
		updated: 'Mis à jour',
		rejected: 'Rejetés',
		cancelled: 'Annulés',
		accepted: 'Acceptés'
	}
} satisfies Words<typeof en.filter>;

const selection = {
	label: 'Contacts sélectionnés',
	state: (n) => tally(n, 'sélectionné'),
	all: (n) => `Tous sélectionnés (${count(n)})`,
	filteredOut: (all, n) => `${tally(all, 'sélectionné')}, dont ${count(n)} hors des filtres`,
	deliver: (n) => `Livrer ${count(n)}`,
	export: 'Exporter',
	delete: 'Supprimer',
	addToList: 'Ajouter à une liste',
	clear: 'Effacer la sélection',
	said: (n) => nb(n, 'contact sélectionné', 'contacts sélectionnés')
} satisfies Words<typeof en.selection>;

const remove = {
	title: (n) => `Supprimer ${people(n)}\u00a0?`,
	text: (n) =>
		`${acc(n, 'Il disparaît', 'Ils disparaissent')} de la liste sur cet appareil. Ce qui a déjà été livré reste dans le CRM. Pendant 30 jours, vous pouvez ${acc(n, 'le', 'les')} récupérer.`,
	confirm: (n) => `Supprimer ${people(n)}`,
	keep: 'Garder',
	done: (n) => `${nb(n, 'contact supprimé', 'contacts supprimés')}.`,
	undo: 'Annuler',
	deleting: (n) => `Suppression de ${people(n)}…`,
	restoring: 'Les contacts reviennent…',
	undone: (n) => `${people(n)} de retour dans la liste.`,
	without: (back, n) => `${people(back)} de retour dans la liste, ${back === n ? '' : `dont ${count(n)} `}sans une valeur.`,
	failed: 'Rien n’a été supprimé.',
	undoFailed: 'La suppression n’a pas pu être annulée.',
	lately: {
		open: 'Supprimés récemment',
		text: 'Ce qui a été supprimé ces 30 derniers jours, le plus récent d’abord. Les contacts reviennent tels qu’ils étaient.',
		reading: 'Recherche en cours…',
		none: 'Aucun contact n’a été supprimé ces 30 derniers jours.',
		trouble: 'Ce qui a été supprimé n’a pas pu être lu.',
		line: (n) => people(n),
		back: 'Récupérer',
		working: 'Les contacts reviennent',
		anew: (n) =>
			`${count(n)} ${acc(n, 'ne revient pas : il est', 'ne reviennent pas : ils sont')} de nouveau dans la liste, avec le même nom et la même clé.`,
		close: 'Fermer'
	}
} satisfies Words<typeof en.remove>;

const exporting = {
	open: 'Exporter…',
	title: (n) => `Exporter ${people(n)}`,
	which: (sentence) =>
		sentence === '' ? 'Tous les contacts de cet appareil, dans l’ordre de la liste.' : `${sentence}, dans l’ordre de la liste.`,
	best: (sentence) => `${sentence === '' ? 'Tous les contacts de cet appareil' : sentence}, meilleur score d’abord.`,
	ticked: 'Les contacts que vous avez cochés, dans l’ordre de la liste.',
	content: 'Contenu',
	contents: { all: 'Tous les champs, score et niveau', report: 'Rapport de scoring' },
	reportHint: 'Onze colonnes\u00a0: qui, d’où, score, catégorie et facteurs clés.',
	allHint: 'Chaque champ qui a une valeur, avec score, niveau et facteurs clés.',
	confirm: (n) => `Exporter ${people(n)}`,
	done: (n, name) => `${nb(n, 'contact enregistré', 'contacts enregistrés')} dans ${name}.`,
	fileName: (report) => (report ? 'rapport-de-scoring' : 'contacts')
} satisfies Words<typeof en.exporting>;

export const contacts = {
	title: 'Contacts',
	state: (all, shown, held, undelivered, rejected, changed) =>
		[
			all === 0 ? '' : shown === all ? people(all) : `${count(shown)} sur ${people(all)}`,
			held > 0 ? `${count(held)} à vérifier` : '',
			undelivered > 0 ? tally(undelivered, 'pas encore livré', 'pas encore livrés') : '',
			rejected > 0 ? tally(rejected, 'rejeté') : '',
			changed > 0 ? `${count(changed)} ${changed < 2 ? 'modifié' : 'modifiés'} depuis la livraison` : ''
		]
			.filter(Boolean)
			.join(' · '),
	loading: 'Lecture de vos contacts',
	searching: (n) => (n === 0 ? 'Recherche…' : `Recherche… ${tally(n, 'trouvé')} jusqu’ici`),
	partial: {
		values: 'des valeurs sont encore en cours de modification : les chiffres ne sont pas définitifs',
		rescore: 'les scores sont encore en cours de calcul : les chiffres par score ne sont pas définitifs'
	},
	list: 'Contacts',
	add: 'Ajouter',
	deliver: (n) => `Livrer ${count(n)}`,
	deliverAny: 'Livrer',
	deliverHint: (n) =>
		`Livrer ${nb(n, 'contact de cette liste qui n’a pas encore été envoyé', 'contacts de cette liste qui n’ont pas encore été envoyés')}`,
	allContacts: 'Tous les contacts',
	more: 'Plus',
	search: 'Chercher nom, entreprise, e-mail, téléphone',
	searched: 'Nom, entreprise, e-mail, téléphone',
	searchKey: '/',
	emptyTitle: 'Aucun contact pour l’instant',
	emptyText: 'Déposez un fichier CSV, Excel ou vCard n’importe où dans l’application, ou ajoutez un contact à la main.',
	importAction: 'Importer un fichier',
	addAction: 'Ajouter à la main',
	noneTitle: 'Aucun contact ne correspond',
	noneText: (all) =>
		`${acc(all, 'Votre contact est toujours là', 'Tous vos contacts sont toujours là')} (${count(all)}). Retirez un filtre ou cherchez autre chose.`,
	showAll: 'Afficher tous les contacts',
	troubleTitle: 'Les contacts n’ont pas pu être lus.',
	troubleText:
		'Ils sont toujours enregistrés sur cet appareil et rien n’a été modifié. Si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	tryAgain: 'Réessayer',
	columns,
	sort,
	delivery,
	filter,
	selection,
	bulk,
	chooser,
	remove,
	exporting,
	contact: contactPage,
	views,
	fieldFilters
} satisfies Words<typeof en>;
