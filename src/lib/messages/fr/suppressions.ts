import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { suppressions as en } from '../en/suppressions';
import type { Words } from '../words';

const entriesOf = (n: number): string => nb(n, 'entrée');

export const suppressions = {
	title: 'Listes d’exclusion',
	state: (lists, entries) =>
		lists === 0
			? 'Des numéros, des e-mails et des domaines que personne n’appelle ni ne contacte.'
			: `${nb(lists, 'liste')} · ${entriesOf(entries)}`,
	loading: 'Lecture des listes d’exclusion',
	back: 'Listes de leads',
	add: 'Importer une liste',
	emptyTitle: 'Aucune liste d’exclusion pour l’instant',
	emptyText:
		'Importez un fichier de numéros, d’e-mails ou de domaines à ne pas contacter, en clair ou en SHA-256. Ceux qui y figurent sont écartés des imports dans les listes, des chargements, des fichiers pour numéroteur, des appels et des livraisons. Seules les empreintes sont conservées.',
	columns: { name: 'Nom', scope: 'Vaut pour', entries: 'Entrées', since: 'Modifiée', actions: 'Actions' },
	everywhere: 'Tous les processus',
	refused: 'Alimentée par «\u00a0Ne pas appeler\u00a0» pendant les appels',
	consent: 'Alimentée par les imports\u00a0: un numéro vaut pour les appels, un e-mail pour les e-mails',
	kinds: (numbers, emails, domains, hashed) =>
		[
			numbers > 0 ? nb(numbers, 'numéro') : '',
			emails > 0 ? nb(emails, 'e-mail') : '',
			domains > 0 ? nb(domains, 'domaine') : '',
			hashed > 0 ? `${count(hashed)} en SHA-256` : ''
		]
			.filter(Boolean)
			.join(', ') || 'vide',
	more: (name) => `Autres actions pour ${name}`,
	addTo: 'Ajouter un fichier à cette liste',

	form: {
		title: 'Importer une liste d’exclusion',
		text: 'Un numéro, un e-mail, un domaine (seul sur sa ligne) ou une valeur SHA-256 par cellule\u00a0; CSV, Excel ou texte brut. La lecture se fait uniquement sur cet appareil.',
		file: 'Fichier',
		choose: 'Choisir un fichier',
		another: 'Choisir un autre fichier',
		fileMissing: 'Choisissez un fichier.',
		into: 'Dans',
		newList: 'Une nouvelle liste',
		name: 'Nom',
		nameHint: 'Par exemple Liste d’opposition, novembre',
		nameMissing: 'Donnez un nom à la liste.',
		scope: 'Vaut pour',
		country: 'Pays des numéros sans indicatif',
		confirm: 'Importer',
		cancel: 'Annuler',
		close: 'Fermer',
		reading: 'Lecture du fichier'
	},
	done: {
		title: (name) => `${name} s’applique désormais`,
		entries: 'Dans le fichier',
		numbers: 'Numéros',
		emails: 'E-mails',
		domains: 'Domaines',
		hashed: 'En SHA-256',
		known: 'Déjà connues',
		unreadable: 'Illisibles',
		samples: 'Lignes qui n’ont pas pu être lues',
		line: (n, value) => `Ligne ${count(n)}\u00a0: ${value}`
	},
	remove: {
		action: 'Supprimer',
		title: (name) => `Supprimer la liste d’exclusion ${name}\u00a0?`,
		text: (entries) =>
			`${acc(entries, 'Son entrée n’écarte', 'Ses entrées n’écartent')} plus personne (${count(entries)})\u00a0: ces personnes peuvent de nouveau être appelées et contactées. Cette action est irréversible.`,
		typed: (name) => `Saisissez ${name} pour la supprimer`,
		confirm: 'Supprimer définitivement',
		done: (name) => `Liste d’exclusion ${name} supprimée.`
	}
} satisfies Words<typeof en>;
