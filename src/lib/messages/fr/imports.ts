import { nb } from '#domain/messages/fr/parts';
import { count, form, percentText, sharePercent } from '#domain/messages/catalogue';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';
import { said } from './imports-said';
import { saved } from './imports-saved';
import { clean, customField, file, mapping, options, summary, upload } from './imports-upload';

const rows = (n: number): string => nb(n, 'ligne');
const contacts = (n: number): string => nb(n, 'contact');
const matchesOf = (n: number): string => nb(n, 'correspondance');

const steps = {
	kept: 'Rien n’est perdu\u00a0: l’import reste sur cet appareil, là où il en est.',
	label: 'Étapes de l’import',
	position: (n, name) => `Étape ${n} sur 5\u00a0: ${name}`,
	done: 'terminé',
	backToContacts: 'Retour aux contacts',
	back: 'Retour',
	cancel: 'Annuler',
	cancelTitle: 'Annuler cet import\u00a0?',
	cancelText:
		'Vos contacts sont comme avant\u00a0: rien de ce fichier n’y a été enregistré. La copie du fichier et les choix faits pour lui sont supprimés de cet appareil.',
	cancelConfirm: 'Annuler l’import',
	cancelKeep: 'Continuer',
	backTitle: 'Revenir à «\u00a0Charger et configurer\u00a0»\u00a0?',
	backText: (decided, changed = 0) => {
		const lost = [
			...(decided > 0
				? [
						`${nb(decided, 'décision')} sur des doublons ${form(decided, { one: 'vous sera redemandée', other: 'vous seront redemandées' })}`
					]
				: []),
			...(changed > 0
				? [
						`${nb(changed, 'cellule')} que vous avez ${form(changed, { one: 'modifiée', other: 'modifiées' })} à la main ${form(changed, { one: 'redevient', other: 'redeviennent' })} ce que dit le fichier`
					]
				: [])
		];
		return lost.length > 0
			? `Le fichier et ses paramètres restent. Les lignes sont traitées à nouveau\u00a0: ${lost.join(', et ')}.`
			: 'Le fichier et ses paramètres restent. Les lignes sont traitées à nouveau quand vous continuez.';
	},
	backConfirm: 'Revenir'
} satisfies Words<typeof en.steps>;

const choose = {
	title: 'Importer des contacts',
	state: 'Choisissez d’où viennent les contacts. Rien ne quitte cet appareil.',
	csvName: 'Fichier CSV',
	csvBadge: 'Populaire',
	csvText:
		'CSV, TSV, Excel (XLSX, XLS) ou vCard, de n’importe quel programme, dans n’importe quel encodage. Plusieurs fichiers à la fois, aussi.',
	othersTitle: 'Connexions directes',
	othersText:
		'Pas encore disponibles. Chacune dit comment apporter les mêmes contacts dès aujourd’hui\u00a0; ce que ces produits exportent est reconnu à ses colonnes.',
	comingSoon: 'Bientôt',
	today: 'Comment les apporter dès aujourd’hui',
	paste: 'Coller depuis un tableur',
	sample: 'Essayer avec 2\u00a0000 contacts d’exemple',
	sampleFailed: 'La liste d’exemple n’a pas pu être chargée. Connectez-vous une fois, ou choisissez votre propre fichier.',
	resumeTitle: 'Imports inachevés',
	resume: 'Reprendre l’import',
	discard: 'Abandonner',
	discardTitle: (name) => `Abandonner l’import de ${name}\u00a0?`,
	discardText:
		'Rien n’en a été enregistré dans vos contacts. La copie du fichier et les décisions déjà prises sont supprimées de cet appareil. Votre propre fichier reste où il est.',
	discardDone: (name) => `L’import de ${name} a été abandonné. Vos contacts sont comme avant.`
} satisfies Words<typeof en.choose>;

const sources: { id: string; name: string; how: string }[] = [
	{
		id: 'gmail',
		name: 'Gmail',
		how: 'Dans Google Contacts, choisissez Exporter, puis «\u00a0Google CSV\u00a0» ou vCard. Apportez ce fichier ici\u00a0; il est reconnu.'
	},
	{
		id: 'outlook',
		name: 'Outlook',
		how: 'Dans Contacts, choisissez Gérer les contacts, Exporter les contacts\u00a0; sur l’ordinateur, Fichier, Importer/Exporter. Le CSV est reconnu, dans toutes les langues.'
	},
	{
		id: 'salesforce',
		name: 'Salesforce',
		how: 'Exécutez un rapport de pistes ou de contacts, choisissez Exporter, Détails uniquement, CSV ou XLSX. Les colonnes du rapport sont reconnues.'
	},
	{
		id: 'hubspot',
		name: 'HubSpot',
		how: 'Dans Contacts, choisissez Exporter, toutes les propriétés, CSV ou XLSX. Le fichier téléchargé est reconnu.'
	},
	{
		id: 'linkedin',
		name: 'LinkedIn',
		how: 'Dans Préférences, Confidentialité des données, Obtenir une copie de vos données, cochez Relations. Connections.csv est reconnu, y compris les remarques qui le précèdent.'
	},
	{
		id: 'zapier',
		name: 'Zapier',
		how: 'Faites collecter les contacts par votre Zap dans une feuille Google Sheets, téléchargez-la en CSV ou XLSX, et apportez ce fichier ici.'
	},
	{
		id: 'api',
		name: 'Import par API',
		how: 'Faites écrire les enregistrements par votre script en JSON, en CSV avec une ligne d’en-tête ou en vCard, et apportez ce fichier ici.'
	}
];

const process = {
	title: 'Traitement de votre import…',
	scanning: 'Recherche de doublons…',
	rows: (done, total) => (total > 0 ? `${count(done)} sur ${rows(total)}` : rows(done)),
	rate: (n) => `${rows(Math.round(n))} par seconde`,
	left: (text) => `encore ${text}`,
	valid: 'Valides',
	failed: 'Avec erreurs',
	pairs: {
		exact: 'Exact',
		email: 'E-mail',
		phone: 'Téléphone',
		nameCompany: 'Nom/entreprise',
		primaryKey: 'Clé primaire',
		similar: 'Similaire'
	},
	waiting: 'Démarrage…',
	stay: 'Vous pouvez fermer cet onglet\u00a0: l’import reprend où il s’est arrêté à votre retour.',
	committing: (n) => `Import de ${contacts(n)}…`,
	committingText:
		'Contacts, fusions et scores sont en cours d’écriture. Fermer l’onglet est sans danger\u00a0: l’import reprend où il s’est arrêté.'
} satisfies Words<typeof en.process>;

const review = {
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
		similar: 'Similaires'
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
	finishHint: 'Elles ne sont ni perdues ni fusionnées\u00a0: un seul geste là-bas les importe toutes comme nouvelles.',
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

const pair = {
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

const complete = {
	title: 'Import terminé\u00a0!',
	state: (total, seconds, rate) => `${rows(total)} en ${seconds}, ${rows(rate)} par seconde. Chaque ligne est comptabilisée.`,
	labels: {
		total: 'Contacts au total',
		created: 'Importés',
		duplicates: 'Doublons trouvés',
		merged: 'Fusionnés',
		skipped: 'Ignorés',
		held: 'Retenus',
		failed: 'En échec'
	},
	ledger: 'Ce que chaque ligne est devenue',
	equation: 'Total = importés + fusionnés + ignorés + retenus + en échec',
	failedTitle: 'Certains contacts n’ont pas pu être importés',
	failedText: (n) =>
		`${rows(n)} ${form(n, { one: 'n’a pas été importée. Corrigez-la', other: 'n’ont pas été importées. Corrigez-les' })} dans le rapport et importez-le à nouveau\u00a0; ce qui est déjà importé n’est pas touché.`,
	report: 'Télécharger le rapport d’erreurs',
	reportXlsx: 'En classeur XLSX',
	reportCsv: 'En CSV',
	reportMore: 'Autres formats du rapport d’erreurs',
	heldTitle: (n) => `${rows(n)} ${form(n, { one: 'attend', other: 'attendent' })} en vérification manuelle`,
	heldText: 'Des doublons possibles que personne n’a tranchés. Ils ne sont pas perdus et ne sont pas encore des contacts.',
	heldAction: 'Les traiter',
	view: 'Voir les contacts',
	more: 'Importer d’autres contacts',
	deliver: (n) => `Livrer ${contacts(n)}`,
	scores: (n) => (n === 0 ? 'Ce qu’ils valent' : `${count(n)} ${form(n, { one: 'est un lead chaud', other: 'sont des leads chauds' })}`),
	scoresState: (scored, all) =>
		scored < all ? `${count(scored)} sur ${contacts(all)} avec un score de 0 à 100` : `${contacts(all)} avec un score de 0 à 100`,
	scoring: 'Calcul des scores…',
	noScores: 'Aucun contact n’a été importé, il n’y a donc rien à évaluer.',
	scoresFailed: 'Les scores sont visibles dans les contacts\u00a0; le résumé n’a pas pu être établi ici.',
	histogram: 'Répartition des scores',
	histogramBar: (from, to, n) => `${from} à ${to}\u00a0: ${contacts(n)}`,
	bySource: 'Par source',
	byIndustry: 'Par secteur d’activité',
	source: 'Source',
	industry: 'Secteur d’activité',
	contacts: 'Contacts',
	mean: 'Score moyen',
	noValue: 'non indiqué',
	others: (n) => `et ${nb(n, 'autre')}`
} satisfies Words<typeof en.complete>;

export const imports = {
	steps,
	choose,
	sources,
	upload,
	file,
	mapping,
	saved,
	customField,
	options,
	clean,
	summary,
	process,
	review,
	pair,
	complete,
	said
};
