import { nb } from '#domain/messages/fr/parts';
import { count, form } from '#domain/messages/catalogue';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';
import { said } from './imports-said';
import { saved } from './imports-saved';
import { mapping, customField } from './imports-mapping';
import { clean, file, options, summary, upload } from './imports-upload';
import { review, pair } from './imports-review';

const rows = (n: number): string => nb(n, 'ligne');
const contacts = (n: number): string => nb(n, 'contact');

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
	putAside: (name) => `${name} reste tel quel, dans «\u00a0Imports inachevés\u00a0».`,
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
	cardsTitle: (n) =>
		`${count(n)} ${form(n, { one: 'carte de visite n’est pas lisible', other: 'cartes de visite ne sont pas lisibles' })} jusqu’au bout`,
	cardsText: (n) =>
		n === 1
			? 'Ce qui était lisible figure dans la ligne. Le rapport d’erreurs indique où elle s’interrompt.'
			: 'Ce qui était lisible figure dans les lignes. Le rapport d’erreurs indique où chacune s’interrompt.',
	report: 'Télécharger le rapport d’erreurs',
	reportXlsx: 'En classeur XLSX',
	reportCsv: 'En CSV',
	reportMore: 'Autres formats du rapport d’erreurs',
	sharedMail: {
		merged: (n, addresses) =>
			`${rows(n)} ${form(n, { one: 'est entrée', other: 'sont entrées' })} dans ${n === 1 || addresses === 1 ? 'un contact' : `${count(addresses)} contacts`} d’un autre nom`,
		skipped: (n) => `${rows(n)} d’un nouveau nom ${form(n, { one: 'a été ignorée', other: 'ont été ignorées' })}`,
		text: (addresses) =>
			`${addresses === 1 ? 'Une adresse e-mail est partagée' : `${count(addresses)} adresses e-mail sont partagées`} par des personnes de noms différents. Si ce sont des personnes différentes, annulez cet import dans Historique, importez de nouveau le fichier, et envoyez ces lignes en vérification manuelle à l’étape 4.`,
		action: 'Ouvrir l’historique'
	},
	heldTitle: (n) => `${rows(n)} ${form(n, { one: 'attend', other: 'attendent' })} en vérification manuelle`,
	heldText: (n) =>
		n === 1
			? 'Un doublon possible que personne n’a tranché. Il n’est pas perdu et n’est pas encore un contact.'
			: 'Des doublons possibles que personne n’a tranchés. Ils ne sont pas perdus et ne sont pas encore des contacts.',
	heldAction: (n) => (n === 1 ? 'La traiter' : 'Les traiter'),
	undoneTitle: 'Cet import a été annulé',
	undoneText: 'Les chiffres sont ceux d’avant. L’historique dit ce qui est parti et ce qui est resté.',
	undoneAction: 'Ouvrir l’historique',
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
