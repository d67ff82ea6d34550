import { nb } from '#domain/messages/fr/parts';
import { count, form, percentText } from '#domain/messages/catalogue';
import type * as en from '../en/imports-upload';
import type { Words } from '../words';
import { keyName } from './key-name';

const rowsOf = (n: number): string => nb(n, 'ligne');
const columnsOf = (n: number): string => nb(n, 'colonne');
const have = (n: number): string => form(n, { one: 'a', other: 'ont' });
const KEY = 'la clé qui sert à trouver les doublons';
const SPLIT = 'un nom complet est scindé';

export const upload = {
	title: 'Charger et configurer',
	state: 'Choisissez le fichier, vérifiez où vont ses colonnes, voyez ce qui sera nettoyé.',
	drop: 'Déposez votre fichier CSV ici ou cliquez pour parcourir vos fichiers',
	dropNow: 'Relâchez pour lire ce fichier',
	choose: 'Choisir un fichier',
	chooseAnother: 'Choisir un autre fichier',
	accepts: (mb) =>
		`CSV, TSV, XLSX, XLS, vCard ou JSON, jusqu’à ${count(mb)} Mo. Plusieurs à la fois sont lus comme un seul tableau, sur cet appareil uniquement.`,
	needs: 'Ce qu’il faut dans le fichier',
	required: 'Obligatoire',
	optional: 'Facultatif',
	needed: {
		emailAndName: [
			{ name: 'Nom', hint: 'un nom complet, ou prénom et nom' },
			{ name: 'E-mail', hint: KEY }
		],
		emailFirstLast: [
			{ name: 'Prénom', hint: '' },
			{ name: 'Nom', hint: SPLIT },
			{ name: 'E-mail', hint: KEY }
		],
		emailFirstLastCompany: [
			{ name: 'Prénom', hint: '' },
			{ name: 'Nom', hint: SPLIT },
			{ name: 'E-mail', hint: KEY },
			{ name: 'Entreprise', hint: '' }
		],
		emailOrPhone: [{ name: 'E-mail ou téléphone', hint: 'l’un des deux dans chaque ligne' }]
	},
	keyHint: KEY,
	optionalFields: { phone1: 'Téléphone', company: 'Entreprise', jobTitle: 'Poste', street: 'Adresse', tags: 'Tags' },
	moreFields: (n) => `et ${count(n)} autres, ou vos propres champs`,
	template: 'Télécharger un modèle CSV',
	reading: 'Lecture des premières lignes…',
	selected: 'Fichier sélectionné',
	ready: (name, files = 1) => `${name}\u00a0: ${files > 1 ? 'prêts' : 'prêt'} pour l’import`,
	notReadTitle: (name) => `${name} ne peut pas être lu comme une liste de contacts`,
	anotherWay: 'Ou le lire autrement',
	detect: 'détecter',
	nothingLost: 'Rien n’a été enregistré. Votre fichier est comme avant.',
	leaveOut: (name, left) => (left === 1 ? `Exclure ${name} et lire l’autre` : `Exclure ${name} et lire les ${count(left)} autres`),
	addFiles: 'Ajouter des fichiers',
	dropAdd: 'Relâchez pour le lire avec le reste',
	dropAddText: (name) => `comme un seul tableau avec ${name}`,
	tryAgain: 'Réessayer',
	failedTitle: 'Cela n’a pas fonctionné',
	failed: 'Le traitement a été interrompu avant la fin. Réessayez.'
} satisfies Words<typeof en.upload>;

export const file = {
	rows: 'Lignes',
	rowsAbout: (n) => `environ ${count(n)}`,
	size: 'Taille',
	sheet: 'Feuille',
	encoding: 'Encodage',
	delimiter: 'Séparateur',
	headerRow: 'Ligne d’en-tête',
	headerAt: (n) => `ligne ${count(n)}`,
	noHeader: 'aucune, chaque ligne est un contact',
	delimiters: {
		'': 'aucun, une seule colonne',
		',': 'virgule',
		';': 'point-virgule',
		'\t': 'tabulation',
		'|': 'barre verticale',
		' ': 'espace',
		':': 'deux-points',
		'::': 'double deux-points',
		'^': 'accent circonflexe',
		'~': 'tilde',
		'#': 'dièse',
		'\x1f': 'séparateur d’unités'
	},
	quotes: 'Guillemets',
	quotesIfClosed: 'ne comptent que là où ils sont fermés',
	quotesAsText: 'sont du texte ordinaire',
	delimiterOther: (d) => `«\u00a0${d}\u00a0»`,
	unsure: 'Pas certain. Regardez l’aperçu.',
	readAs: (how) => `Lu comme ${how}`,
	sure: { sure: 'certain', likely: 'probable', possible: 'possible', unlikely: 'improbable' },
	yours: 'votre choix',
	choiceTitle: {
		sheet: 'Quelle feuille contient les contacts\u00a0?',
		encoding: 'Avec lequel les noms sont-ils corrects\u00a0?',
		delimiter: 'Qu’y a-t-il entre deux cellules\u00a0?',
		header: 'Quelle ligne nomme les colonnes\u00a0?'
	},
	others: 'Autre…',
	otherOf: (what) => `Autre choix\u00a0: ${what.toLowerCase()}`,
	noSample: 'aucun texte à montrer',
	sheetSize: (rows, columns) => `${rowsOf(rows)} × ${columnsOf(columns)}`,
	hidden: 'masquée',
	emptySheet: 'vide',
	partsTitle: (files, parts) =>
		files > 1 && parts > files
			? `${count(files)} fichiers, ${count(parts)} tableaux, lus comme un seul`
			: files > 1
				? `${count(files)} fichiers, lus comme un seul tableau`
				: `${count(parts)} feuilles, lues comme un seul tableau`,
	partsColumns: (n) => `${columnsOf(n)} en tout\u00a0; les colonnes de même nom n’en font qu’une.`,
	partRows: (n) => `environ ${rowsOf(n)}`,
	partTake: (name) => `Exclure ${name}`,
	addSheet: 'Lire aussi une autre feuille',
	addSheetText: 'Ses lignes sont lues à la suite des autres, comme un seul tableau.',
	showParts: (n) => `Tout afficher (${count(n)})`,
	preview: 'Premières lignes telles qu’elles sont lues',
	previewTabs: 'Fichiers et feuilles',
	previewLabel: (n) => `Premières lignes du fichier (${count(n)})`,
	row: 'Ligne',
	makeHeader: (n) => `Prendre la ligne ${count(n)} comme ligne d’en-tête`,
	makeHeaderHint: 'Touchez le numéro d’une ligne pour en faire la ligne d’en-tête.',
	moreColumns: (n) => nb(n, 'autre colonne', 'autres colonnes'),
	leftOut: (blank, headers, totals, wentIn = 0, sameRow = 0) => {
		const said = [
			blank > 0 ? nb(blank, 'ligne vide', 'lignes vides') : '',
			headers > 0 ? nb(headers, 'en-tête répété', 'en-têtes répétés') : '',
			totals > 0 ? `${nb(totals, 'total ou remarque', 'totaux et remarques')} sous le tableau` : '',
			wentIn > 0 ? `${rowsOf(wentIn)} d’un rapport d’erreurs déjà dans vos contacts` : '',
			sameRow > 0
				? `${nb(sameRow, 'autre ligne', 'autres lignes')} d’un rapport d’erreurs sur la même ligne, ${form(sameRow, { one: 'lue avec elle comme une seule', other: 'lues comme une seule' })} avec ce qui a été corrigé dans chacune`
				: ''
		].filter(Boolean);
		return said.length === 0 ? '' : `Laissé de côté\u00a0: ${said.join(', ')}.`;
	},
	preamble: (n) => `${rowsOf(n)} au-dessus de la ligne d’en-tête ${form(n, { one: 'est laissée', other: 'sont laissées' })} de côté.`,
	keepTrim: 'Garder totaux et en-têtes répétés comme lignes',
	keepTrimHint: 'Ils comptent alors comme des contacts et enfreindront le plus souvent les règles.'
} satisfies Words<typeof en.file>;

export const options = {
	title: 'Comment importer',
	policy: (key) => `Quand un contact a déjà la même valeur (${keyName(key)})`,
	policies: [
		{
			value: 'update',
			label: 'Mettre à jour l’existant',
			hint: () => 'La ligne est fusionnée avec le contact. Les deux valeurs restent consignées et la fusion peut être annulée.'
		},
		{ value: 'skip', label: 'Ignorer', hint: () => 'La ligne n’est pas importée, le contact reste tel quel.' },
		{
			value: 'create',
			label: 'Créer',
			caution: 'avec prudence',
			hint: (key) => `Deux contacts avec la même valeur (${keyName(key)}). Un CRM va souvent les réunir ou les refuser.`
		},
		{ value: 'review', label: 'Vérifier chacun', hint: () => 'Vous décidez de chaque correspondance à l’étape 4.' }
	] as { value: 'update' | 'skip' | 'create' | 'review'; label: string; hint: (key: string) => string; caution?: string }[],
	required: 'Une ligne doit avoir',
	requiredPolicies: {
		emailAndName: 'E-mail et un nom',
		emailFirstLast: 'E-mail, prénom et nom',
		emailFirstLastCompany: 'E-mail, prénom et nom, entreprise',
		emailOrPhone: 'E-mail ou téléphone'
	},
	survivorship: 'Quand deux valeurs diffèrent',
	survivorshipRules: {
		newestWins: 'La plus récente l’emporte',
		keepExisting: 'Garder l’existante',
		fillBlanks: 'Remplir seulement les vides',
		longest: 'La plus longue l’emporte',
		mostComplete: 'La fiche la plus complète l’emporte',
		sourcePriority: 'La meilleure source l’emporte'
	},
	country: 'Pays des téléphones sans pays',
	leadSource: 'Source du lead des lignes sans source',
	leadSourcePlaceholder: 'p. ex. Hannover 2026'
} satisfies Words<typeof en.options>;

export const clean = {
	title: 'Ce qui sera nettoyé',
	busy: 'Lecture de tout le fichier, sans rien enregistrer…',
	none: 'Rien à nettoyer\u00a0: aucune valeur ne changerait.',
	of: (n, all) =>
		n < all
			? `Vu dans les ${count(n)} premières lignes sur ${count(all)}.`
			: all === 1
				? 'La seule ligne a été examinée.'
				: `Les ${count(all)} lignes ont été examinées.`,
	changed: (n) => nb(n, 'valeur'),
	row: (n) => `ligne ${count(n)}`,
	before: 'actuellement',
	after: 'ensuite',
	empty: 'vide',
	off: 'désactivé\u00a0: les valeurs restent telles quelles',
	toggle: (field, what) => `${what} dans ${field}`,
	more: (n) => `Afficher ${nb(n, 'autre type', 'autres types')} de nettoyage`,
	datesTitle: 'Ordre des dates',
	dateOrders: { dmy: 'jour, mois, année', mdy: 'mois, jour, année', ymd: 'année, mois, jour' },
	dateDecided: (n, ambiguous) =>
		n > 0
			? `${rowsOf(n)} ne ${form(n, { one: 'peut être lue qu’ainsi et décide', other: 'peuvent être lues qu’ainsi et décident' })} pour toute la colonne.`
			: ambiguous > 0
				? `Aucune ligne ne permet de trancher\u00a0: ${nb(ambiguous, 'date')} ${form(ambiguous, { one: 'peut', other: 'peuvent' })} se lire dans les deux sens. Quel est le bon\u00a0?`
				: 'Aucune date ici ne peut se lire de deux façons.',
	dateAgainst: (n) =>
		`${rowsOf(n)} ne ${form(n, { one: 'peut être lue que dans un autre ordre et reste telle qu’elle est écrite', other: 'peuvent être lues que dans un autre ordre et restent telles qu’elles sont écrites' })}.`,
	dateIs: (order) => `Lu comme ${order}.`,
	dateChange: 'Changer',
	errorsTitle: (n) =>
		n === 0
			? 'Aucune ligne n’a d’erreur'
			: `${rowsOf(n)} ${form(n, { one: 'a une erreur et ne sera pas importée', other: 'ont une erreur et ne seront pas importées' })}`,
	errorsText: (n) =>
		n === 1
			? 'Elle figure dans le rapport d’erreurs après l’import, prête à être corrigée et importée à nouveau.'
			: 'Elles figurent dans le rapport d’erreurs après l’import, prêtes à être corrigées et importées à nouveau.',
	warningsTitle: 'À regarder',
	warningsText: 'Ces lignes seront importées.',
	times: (n) => rowsOf(n),
	ragged: (n) =>
		`${rowsOf(n)} ${have(n)} plus ou moins de cellules que l’en-tête. ${form(n, { one: 'Elle est lue', other: 'Elles sont lues' })} autant que possible.`,
	cleaningTitle: 'Valeurs nettoyées'
} satisfies Words<typeof en.clean>;

export const summary = {
	what: 'Ce qui va se passer',
	memory: (share, day, added, changed, gone) =>
		added + changed + gone === 0
			? `C’est le fichier du ${day}\u00a0: rien n’y est nouveau, modifié ou disparu.`
			: `C’est à ${percentText(Math.min(99, Math.round(share * 100)))} le fichier du ${day}\u00a0: nouvelles lignes ${count(added)}, modifiées ${count(changed)}, disparues ${count(gone)}.`,
	memoryFrom: (file) => `(${file})`,
	process: (n) => `Traiter ${rowsOf(n)}`,
	processAll: 'Traiter le fichier',
	blocked: 'Avant de continuer',
	moreReasons: (n) => `puis encore ${nb(n, 'point')}`,
	saving: 'Conservé sur cet appareil\u00a0: survit à un rechargement.',
	largeTitle: 'Un grand fichier',
	largeText: (rows, size) =>
		`Il contient environ ${rowsOf(rows)} (${size}), au-delà de la limite standard. Il peut être traité en mode grand fichier\u00a0: les mêmes étapes, avec plus de temps et plus de place sur cet appareil.`,
	largeConfirm: 'Utiliser le mode grand fichier',
	largeRefuse: 'Choisir un autre fichier',
	enforced: (rows, size) =>
		`Ce fichier dépasse la limite standard de ${rowsOf(rows)} ou ${size}, et les paramètres de cet appareil refusent les fichiers plus grands. Divisez le fichier, ou adressez-vous à la personne qui gère les paramètres.`
} satisfies Words<typeof en.summary>;
