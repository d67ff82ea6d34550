import { nb } from '#domain/messages/fr/parts';
import { count, form } from '#domain/messages/catalogue';
import type { fix as en } from '../en/import-fix';
import type { Words } from '../words';

const rows = (n: number): string => nb(n, 'ligne');
const cells = (n: number): string => nb(n, 'cellule');

export const fix = {
	title: 'Corriger les lignes',
	grid: 'Lignes à corriger',
	opening: 'Ouverture des lignes',
	state: (mended, failed, warned) => {
		const all = mended + failed;
		const parts = all === 0 ? [] : [`${count(mended)} sur ${count(all)} ${form(mended, { one: 'corrigée', other: 'corrigées' })}`];
		if (failed > 0) parts.push(`${count(failed)} pas encore ${form(failed, { one: 'importable', other: 'importables' })}`);
		else if (all > 0) parts.push('toutes importables');
		if (all === 0)
			parts.push(warned > 0 ? `Toutes les lignes sont importables · ${count(warned)} à regarder` : 'Toutes les lignes sont importables');
		return parts.join(' · ');
	},
	staysOut:
		'Les lignes que vous laissez ne sont pas importées. Le rapport d’erreurs les énumère, pour les corriger et les importer plus tard.',
	done: 'Terminé',
	doneHint: 'Retour à la vérification\u00a0; les doublons sont cherchés à nouveau là où des lignes ont changé',
	closing: 'Nouvelle recherche de doublons…',
	closingText: 'Des lignes ont changé, donc peut-être aussi des correspondances. Vos décisions restent.',

	alert: {
		title: (n) =>
			`${rows(n)} ${form(n, { one: 'a une erreur et ne sera pas importée', other: 'ont des erreurs et ne seront pas importées' })}.`,
		text: (n) =>
			form(n, {
				one: 'Corrigez-la maintenant, ou laissez-la pour le rapport d’erreurs.',
				other: 'Corrigez-les maintenant, ou laissez-les pour le rapport d’erreurs.'
			}),
		fix: () => 'Corriger',
		look: 'Ouvrir les lignes dans une grille'
	},

	show: { error: 'Non importables', warning: 'À regarder', all: 'Toutes les lignes' },
	showLabel: 'Quelles lignes',
	column: 'Colonne',
	anyColumn: 'Toutes les colonnes',
	columnCount: (label, n) => `${label} (${count(n)})`,
	search: 'Rechercher dans les lignes',
	searching: (done, all) => `${count(done)} sur ${rows(all)} ${form(done, { one: 'parcourue', other: 'parcourues' })}`,
	replace: 'Rechercher et remplacer',
	undo: (what) => `Annuler\u00a0: ${what}`,
	redo: (what) => `Rétablir\u00a0: ${what}`,
	nothingUndo: 'Rien à annuler',
	nothingRedo: 'Rien à rétablir',
	keysOpen: 'Touches de la grille',
	problems: 'Ce qui ne va pas',

	rowHead: 'Ligne',
	messageHead: 'Ce qui ne va pas et que faire',
	row: (n, place) => (place ? `${place}, ligne ${n}` : `Ligne ${n}`),
	status: { error: 'Non importable', warning: 'À regarder', mended: 'Corrigée', fine: 'Importable', edited: 'Modifiée' },
	mended: 'Corrigée. La ligne sera importée.',
	nothingLeft: 'Plus rien à regarder.',
	more: (n) => `encore ${count(n)} dans cette ligne`,
	none: {
		error: { title: 'Aucune ligne n’est bloquée', text: 'Toutes les lignes du fichier seront importées.' },
		warning: { title: 'Rien à regarder', text: 'Aucune ligne n’a seulement un avertissement.' },
		all: { title: 'Aucune ligne ne correspond', text: 'Choisissez une autre colonne ou effacez la recherche.' }
	},
	showAgain: 'Montrer toutes les lignes non importables',
	use: (value) => `Utiliser ${value}`,
	useAll: (n) => `Appliquer les suggestions (${count(n)})`,
	alike: (n) => `Appliquer à ${nb(n, 'autre ligne semblable', 'autres lignes semblables')}`,
	edit: 'Modifier',

	groups: {
		error: 'Ces lignes ne peuvent pas être importées',
		warning: 'Celles-ci seront importées\u00a0; jetez-y un œil',
		none: 'Aucune ligne n’a de problème.',
		example: (row, value) => (value ? `${row}\u00a0: ${value}` : row),
		filter: (label, n) => `${label}, ${rows(n)}`,
		clear: (n) => (n === 1 ? 'Vider cette cellule' : `Vider ces ${cells(n)}`),
		set: (n) => (n === 1 ? 'Saisir une valeur' : `Une même valeur pour les ${count(n)}`),
		setLabel: (field) => `${field} pour toutes`,
		setGo: (n) => `Saisir dans ${rows(n)}`,
		showing: 'Affiché dans la grille'
	},
	kinds: {
		missing: (field) => `${field}\u00a0: valeur manquante`,
		emailSyntax: 'N’est pas une adresse e-mail',
		emailTld: 'Extension d’e-mail inexistante',
		emailTypo: 'E-mail probablement mal saisi',
		emailDots: 'Point mal placé',
		emailDisposable: 'E-mail jetable',
		phoneCharacters: 'N’est pas un numéro de téléphone',
		phoneDigitsLost: 'Téléphone avec des chiffres perdus',
		phonePlan: 'Téléphone hors du plan de numérotation',
		phoneLength: 'Téléphone de longueur inhabituelle',
		nameTooShort: 'Nom trop court',
		nameInitial: 'Seulement une initiale',
		tooLong: 'Trop long',
		dateUnreadable: 'N’est pas une date',
		dateImpossible: 'Ce jour n’existe pas',
		notUnique: 'Utilisé par une autre ligne',
		dateFar: 'Date dans une année lointaine',
		urlUnreadable: 'N’est pas une adresse web',
		countryUnknown: 'Pays inconnu',
		numberUnreadable: 'N’est pas un nombre',
		choiceUnknown: 'Valeur non autorisée',
		yesNoUnreadable: 'Ni oui ni non',
		companyNotFound: 'Entreprise absente de votre liste',
		formulaError: 'Erreur de tableur',
		lostCharacters: 'Caractères perdus',
		raggedRow: 'Cellules au-delà de l’en-tête',
		brokenCard: 'Carte de visite coupée ou abîmée'
	},

	dialog: {
		title: 'Rechercher et remplacer',
		text: 'À l’intérieur des cellules. Le résultat est nettoyé et contrôlé comme le fichier lui-même, et peut être annulé.',
		find: 'Rechercher',
		by: 'Remplacer par',
		byHint: 'Laisser vide retire le texte.',
		where: 'Dans',
		allColumns: 'Toutes les colonnes',
		scope: 'Lignes',
		scopeShown: 'Lignes affichées',
		scopeAll: (n) => `Toutes les lignes (${count(n)})`,
		whole: 'Cellule entière uniquement',
		match: 'Respecter la casse',
		counting: 'Comptage…',
		found: (found, n) => (found === 0 ? 'Introuvable.' : `Trouvé dans ${cells(found)} de ${rows(n)}.`),
		go: (found) => `Remplacer dans ${cells(found)}`,
		cancel: 'Annuler',
		becomes: 'devient',
		blank: 'vide'
	},
	editor: {
		save: 'Enregistrer',
		saveNext: 'Enregistrer, problème suivant',
		cancel: 'Annuler',
		becomes: (value) => `Devient ${value}`,
		becomesBlank: 'Compte comme vide',
		fine: 'Correct',
		country: 'Tapez pour trouver un pays'
	},
	blank: 'Vide',
	phoneTypes: { mobile: 'Mobile', work: 'Bureau', home: 'Domicile', fax: 'Fax', other: 'Autre' },

	busy: {
		set: 'Saisie des valeurs',
		replace: 'Remplacement',
		suggestions: 'Application des suggestions',
		equal: 'Application aux lignes semblables',
		undo: 'Annulation',
		redo: 'Rétablissement',
		paste: 'Collage'
	},
	toast: (n) => (n === 0 ? 'Rien n’a changé.' : `${cells(n)} ${form(n, { one: 'modifiée', other: 'modifiées' })}.`),
	undoWord: 'Annuler',
	tooManyRows: (n) => `Au plus ${rows(n)} à la fois. Sélectionnez-en moins\u00a0; rien n’a été modifié.`,
	notCopied: 'Le presse-papiers ne l’a pas pris. Rien n’a été modifié.',
	pastedCut: (n) =>
		`${cells(n)} ne ${form(n, { one: 'tenait pas dans les lignes et colonnes affichées et a été laissée', other: 'tenaient pas dans les lignes et colonnes affichées et ont été laissées' })} de côté.`,
	said: {
		mended: (row) => `La ligne ${row} est corrigée.`,
		still: (row, text) => `Ligne ${row}\u00a0: ${text}`,
		undone: (what) => `Annulé\u00a0: ${what}`,
		redone: (what) => `Rétabli\u00a0: ${what}`
	},
	keysTitle: 'Touches de la grille',
	keysText: 'Comme dans un tableur. Elles fonctionnent quand la grille a le focus.',
	keys: [
		['Flèches, Début, Fin, Page', 'Se déplacer\u00a0; avec Maj sélectionner, avec Ctrl jusqu’au bord'],
		['Tab, Maj Tab', 'Cellule suivante et précédente\u00a0; de la dernière, vers les boutons'],
		['Entrée, F2, ou saisie', 'Modifier\u00a0; Entrée valide et descend, Échap laisse comme avant'],
		['Alt ↓, Alt ↑', 'Problème suivant et précédent'],
		['Ctrl Entrée', 'Utiliser la suggestion\u00a0; avec Maj dans toutes les lignes semblables'],
		['Suppr', 'Vider les cellules'],
		['Ctrl C, X, V', 'Copier, couper et coller, aussi depuis et vers un tableur'],
		['Ctrl D', 'Recopier vers le bas'],
		['Ctrl Z, Ctrl Maj Z', 'Annuler, rétablir'],
		['Ctrl F, Ctrl H', 'Rechercher, rechercher et remplacer']
	]
} satisfies Words<typeof en>;
