import { nb } from '#domain/messages/fr/parts';
import { count, form, percentText, sharePercent } from '#domain/messages/catalogue';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';

const rows = (n: number): string => nb(n, 'ligne');
const matchesOf = (n: number): string => nb(n, 'correspondance');

export const review = {
	title: 'Vérifier les doublons',
	matches: matchesOf,
	settled: (n, byEmail) => `${count(n)} ${form(n, { one: 'réglée', other: 'réglées' })} par ${byEmail ? 'e-mail' : 'clé primaire'}`,
	forYou: (n) => (n === 0 ? 'aucune pour vous' : `${count(n)} pour vous`),
	none: 'Aucune ligne de ce fichier ne ressemble à une autre ni à l’un de vos contacts.',
	filters: {
		all: 'Toutes',
		exact: 'Exactes',
		email: 'E-mail',
		phone: 'Téléphone',
		nameCompany: 'Nom/entreprise',
		primaryKey: 'Clé primaire',
		similar: 'Similaires',
		sharedMail: 'E-mail partagé'
	},
	filterLabel: 'Afficher',
	modeSingle: 'Une par une',
	modeList: 'Liste',
	position: (i, n) => `${count(i)} sur ${count(n)}`,
	settledPosition: (i, n) => `réglée, ${count(i)} sur ${count(n)}`,
	merge: 'Fusionner',
	skip: 'Ignorer',
	manual: 'Vérification manuelle',
	keepBoth: 'Garder les deux',
	next: 'Correspondance suivante',
	previous: 'Correspondance précédente',
	undo: 'Annuler',
	help: 'Touches',
	more: 'Retour, annulation, touches',
	backHint: 'vers «\u00a0Charger et configurer\u00a0»',
	did: {
		merge: 'Sera fusionnée',
		skip: 'La ligne sera ignorée',
		manual: 'Attend en vérification manuelle',
		keepBoth: 'Les deux seront gardés',
		undecided: 'Non décidée'
	},
	toast: {
		merge: (n) => (n === 1 ? 'Fusionnée.' : `${matchesOf(n)} ${form(n, { one: 'fusionnée', other: 'fusionnées' })}.`),
		skip: (n) =>
			n === 1 ? 'Ignorée\u00a0: la ligne n’est pas importée.' : `${rows(n)} ${form(n, { one: 'ignorée', other: 'ignorées' })}.`,
		manual: (n) =>
			n === 1
				? 'Mise de côté pour la vérification manuelle.'
				: `${count(n)} ${form(n, { one: 'mise', other: 'mises' })} de côté pour la vérification manuelle.`,
		keepBoth: (n) =>
			n === 1 ? 'Les deux sont gardés.' : `${count(n)} ${form(n, { one: 'gardée', other: 'gardées' })} comme contacts à part.`
	},
	tooFast: 'Trop rapide\u00a0: ce choix n’a pas été pris en compte. Décidez à nouveau.',
	undone: 'Décision annulée.',
	said: { merge: 'Fusionnée', skip: 'Ignorée', manual: 'Mise de côté pour la vérification manuelle', keepBoth: 'Les deux sont gardés' },
	settledBy: {
		update: 'réglée par e-mail\u00a0: met à jour le contact',
		skip: 'réglée par e-mail\u00a0: la ligne est ignorée',
		create: 'réglée par e-mail\u00a0: créée comme nouvelle',
		review: 'réglée',
		waits: 'réglée par e-mail\u00a0: attend avec la ligne précédente',
		stays: 'réglée par e-mail\u00a0: ignorée avec la ligne précédente',
		waiting: 'réglée par e-mail\u00a0: ignorée, cette personne attend déjà'
	},
	settledByKey: {
		update: 'réglée par clé primaire\u00a0: met à jour le contact',
		skip: 'réglée par clé primaire\u00a0: la ligne est ignorée',
		create: 'réglée par clé primaire\u00a0: créée comme nouvelle',
		review: 'réglée',
		waits: 'réglée par clé primaire\u00a0: attend avec la ligne précédente',
		stays: 'réglée par clé primaire\u00a0: ignorée avec la ligne précédente',
		waiting: 'réglée par clé primaire\u00a0: ignorée, cette personne attend déjà'
	},
	settledOther: 'réglée par une autre décision',
	settledOtherCount: (n) => `${count(n)} ${form(n, { one: 'réglée', other: 'réglées' })} par une autre décision`,
	byRule: 'fusionnée par votre règle, sans demander',
	byRuleCount: (n) => `${count(n)} ${form(n, { one: 'fusionnée', other: 'fusionnées' })} par règle`,
	tooManyForSimilar:
		'Les correspondances similaires (fautes de frappe, diminutifs, noms inversés) n’ont pas été cherchées\u00a0: il y a plus d’enregistrements que ne le permettent les paramètres, sous Doublons. Augmentez-y «\u00a0Chercher des correspondances similaires jusqu’à\u00a0» et rouvrez cette vérification.',
	outOfDate: {
		title: 'Les règles des champs ont changé depuis le contrôle de ces lignes.',
		text: 'Contrôlez à nouveau les lignes pour continuer\u00a0; vos décisions restent.',
		check: 'Contrôler à nouveau les lignes'
	},
	sharedMail: {
		title: (n, addresses) =>
			`${rows(n)} ${form(n, { one: 'partage', other: 'partagent' })} ${addresses === 1 ? 'une adresse e-mail' : `${count(addresses)} adresses e-mail`} avec quelqu’un d’un autre nom.`,
		fate: {
			update: (addresses) =>
				`«\u00a0Mettre à jour l’existant\u00a0» en fait un seul contact${addresses === 1 ? '' : ' par adresse'}. Des personnes différentes d’une même boîte s’y perdraient.`,
			skip: (n) => `«\u00a0Ignorer\u00a0» ${form(n, { one: 'la laisse', other: 'les laisse' })} de côté.`
		},
		aside: (n) => `Envoyer ${rows(n)} en vérification manuelle`,
		show: 'Afficher'
	},
	orderLabel: 'Ordre',
	orders: { confidence: 'Les plus sûres d’abord', worth: 'Les plus utiles d’abord' },
	threshold: {
		label: 'Fusionner à partir de',
		merge: (n) => `Tout fusionner ≥ ${percentText(n)}`,
		effect: (merge, wait, stay) =>
			`${count(merge)} ${form(merge, { one: 'serait fusionnée', other: 'seraient fusionnées' })}, ${count(wait)} ${form(wait, { one: 'continue', other: 'continuent' })} d’attendre, ${count(stay)} ${form(stay, { one: 'est réglée et le reste', other: 'sont réglées et le restent' })}.`,
		wrong: (share, low, high) =>
			`Parmi ces fusions, environ ${sharePercent(share)} peuvent être fausses (de ${sharePercent(low)} à ${sharePercent(high)}).`
	},
	allDone: 'Plus rien ne vous attend ici',
	allDoneText: (n) =>
		n > 0
			? `${matchesOf(n)} ${form(n, { one: 'est réglée et affichée', other: 'sont réglées et affichées' })} ci-dessous.`
			: 'Continuez pour terminer l’import.',
	finish: 'Terminer l’import',
	finishShort: 'Terminer',
	finishOpen: (n) =>
		`Terminer\u00a0: ${count(n)} non ${form(n, { one: 'décidée attend', other: 'décidées attendent' })} en vérification manuelle`,
	finishHint: (n) =>
		n === 1
			? 'Elle n’est ni perdue ni fusionnée\u00a0: un seul geste là-bas l’importe comme nouvelle.'
			: 'Elles ne sont ni perdues ni fusionnées\u00a0: un seul geste là-bas les importe toutes comme nouvelles.',
	selectRow: 'Sélectionner',
	change: 'Changer',
	selected: (n) => `${count(n)} ${form(n, { one: 'sélectionnée', other: 'sélectionnées' })}`,
	bulkAll: (n, filter) => `Toutes les ouvertes (${count(n)}) de «\u00a0${filter}\u00a0»`,
	bulk: 'Pour plusieurs à la fois',
	open: 'Ouvrir',
	keys: [
		['J', 'correspondance suivante'],
		['K', 'correspondance précédente'],
		['M', 'fusionner'],
		['S', 'ignorer la ligne'],
		['R', 'mettre de côté pour la vérification manuelle'],
		['B', 'garder les deux'],
		['U', 'annuler la dernière décision'],
		['?', 'cette liste']
	] as [string, string][],
	keysTitle: 'Touches de la vérification',
	keysText: 'Sur un écran tactile, balayez la correspondance vers la droite pour fusionner et vers la gauche pour ignorer.'
} satisfies Words<typeof en.review>;

export const pair = {
	inContacts: 'Dans vos contacts',
	inFile: 'Dans ce fichier',
	inHeld: 'En vérification manuelle',
	row: (n) => `ligne ${count(n)}`,
	blank: 'vide',
	why: 'Pourquoi ils correspondent',
	types: {
		exact: 'exact',
		email: 'e-mail',
		phone: 'téléphone',
		nameCompany: 'nom/entreprise',
		primaryKey: 'clé primaire',
		similar: 'similaire'
	},
	sum: 'Confiance',
	scaleNamed: (score) => `Points de confiance, en pour cent. Leur somme est ${score}.`,
	strengths: { less: 'compte moins, selon vos paramètres', more: 'compte plus, selon vos paramètres' },
	scaleSimilar: (score) =>
		`Poids des indices\u00a0: chaque point double les chances, ou les divise par deux. Ensemble, ils représentent ${percentText(score)}.`,
	against: 'Ce qui parle contre\u00a0:',
	group: (n) => `L’un de ${count(n)} enregistrements qui sont peut-être une seule personne`,
	groupOf: (n) => `groupe de ${count(n)}`,
	weak: 'lien faible',
	weakText: 'Un lien faible relie peut-être deux personnes\u00a0: regardez-le avant les autres.',
	moreLinks: (n) => `et ${nb(n, 'autre correspondance', 'autres correspondances')} dans ce groupe`,
	after: 'Après la fusion',
	tapHint: 'Touchez une valeur pour la garder.',
	keep: (value, field) => `Garder ${value}\u00a0: ${field}`,
	chosen: 'votre choix',
	instead: (value) => `au lieu de ${value}`,
	name: 'Nom',
	phone: 'Téléphone',
	differs: 'diffère',
	moreFields: (n) =>
		`${nb(n, 'autre champ', 'autres champs')}, ${form(n, { one: 'identique ou rempli', other: 'identiques ou remplis' })} d’un seul côté`,
	fewer: 'Montrer seulement les différences'
} satisfies Words<typeof en.pair>;
