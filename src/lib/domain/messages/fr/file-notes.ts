import { count, countryName, encodingName, type Params, type SameCodes } from '../catalogue';
import type { fileNotes as en } from '../file-notes';
import { found } from './found';
import { acc, nb } from './parts';

const raggedFix = 'Regardez ces lignes dans l’aperçu\u00a0: une valeur qui contient un séparateur a peut-être besoin de guillemets.';
const otherTable = 'Pour importer ce tableau-là, choisissez sa première ligne comme ligne d’en-tête.';
const lines = (n: string | number | undefined): string => nb(n, 'ligne');
const columns = (n: string | number | undefined): string => nb(n, 'colonne');

const among = (p: Params, text: string): string =>
	Number(p.part) ? `Parmi les premières lignes, ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const fileNotes = {
	noteFieldType: {
		message: (p) =>
			`«\u00a0${p.field}\u00a0» est ici un champ d’un autre type que dans la sauvegarde. Il garde le type qu’il a ici\u00a0: regardez ses valeurs plus bas.`
	},
	noteFieldName: {
		message: (p) => `«\u00a0${p.there}\u00a0» de la sauvegarde est votre champ «\u00a0${p.field}\u00a0». Il garde le nom qu’il a ici.`
	},
	noteFieldChoices: {
		message: (p) => `«\u00a0${p.field}\u00a0» reçoit de la sauvegarde ${nb(p.added, 'choix', 'choix')} qu’il n’a pas ici.`
	},
	notePhoneCountry: {
		message: (p) =>
			`Les numéros sans indicatif semblent être de ce pays\u00a0: ${countryName(p.country)}. Sur ${count(p.of)} examinés, ${count(p.fits)} lui correspondent et ${count(p.before)} correspondent à ${countryName(p.asked)}\u00a0; il est donc proposé sous «\u00a0Comment importer\u00a0».${Number(p.abroad) > 0 ? ` ${count(p.abroad)} d’entre eux sont à côté d’une adresse e-mail d’un autre pays et correspondent à ses numéros\u00a0: vérifiez-les, ou ajoutez au fichier une colonne avec le pays.` : ''}`
	},
	notePreamble: {
		message: (p) =>
			`Les noms des colonnes sont à la ligne ${p.row}\u00a0; ${lines(p.rows)} au-dessus ${acc(p.rows, 'est laissée', 'sont laissées')} de côté.`,
		fix: () => 'Si ce n’est pas la ligne d’en-tête, changez «\u00a0Ligne d’en-tête\u00a0».'
	},
	noteTableAbove: {
		message: (p) =>
			`Un autre tableau, plus petit, se trouve au-dessus de celui-ci. Il commence à la ligne ${p.row} par ${p.text} et n’est pas importé.`,
		fix: () => otherTable
	},
	noteTableBelow: {
		message: (p) =>
			`Un autre tableau, aux colonnes différentes, commence à la ligne ${p.row}. Il est laissé de côté, soit ${lines(p.rows)} en tout\u00a0: ${p.text}`,
		fix: () => otherTable
	},
	noteTotals: {
		message: (p) =>
			`${lines(p.rows)} à la fin ${acc(p.rows, 'n’est pas un contact et est laissée', 'ne sont pas des contacts et sont laissées')} de côté\u00a0: ${p.text}`,
		fix: () => 'S’il s’agit de contacts, activez «\u00a0Garder totaux et en-têtes répétés comme lignes\u00a0».'
	},
	noteRepeatedHeaders: {
		message: (p) =>
			`${lines(p.rows)} ${acc(p.rows, 'répète les noms des colonnes et est laissée', 'répètent les noms des colonnes et sont laissées')} de côté.`
	},
	noteQuotesOff: {
		message: () => 'Les guillemets sont lus comme du texte, car ils n’entourent pas les cellules de ce fichier.'
	},
	noteStrayQuotes: {
		message: (p) =>
			`${lines(p.rows)} ${acc(p.rows, 'contient', 'contiennent')} un guillemet au milieu d’une valeur. Il est gardé comme texte.`,
		fix: () => 'Regardez ces lignes dans l’aperçu. Si des cellules sont coupées au mauvais endroit, lisez le fichier sans guillemets.'
	},
	noteNoHeader: {
		message: () => 'Chaque ligne est lue comme un contact\u00a0; les colonnes s’appellent Column 1, Column 2 et ainsi de suite.',
		fix: () => 'Indiquez ci-dessous ce que contient chaque colonne.'
	},
	noteBlankHeaders: {
		message: (p) =>
			`${columns(p.columns)} n’${acc(p.columns, 'a pas de nom et est appelée', 'ont pas de nom et sont appelées')} d’après ${acc(p.columns, 'sa', 'leur')} position, par exemple «\u00a0Column ${p.place}\u00a0».`,
		fix: () => 'Vérifiez dans le mappage où va chacune.'
	},
	noteDuplicateHeaders: {
		message: (p) =>
			`${nb(p.columns, 'nom de colonne', 'noms de colonnes')} ${acc(p.columns, 'figure', 'figurent')} deux fois ou plus\u00a0: ${p.names}. Les colonnes restent distinctes.`,
		fix: () => 'Vérifiez dans le mappage laquelle va où.'
	},
	noteSingleColumn: {
		message: () => 'Le fichier n’a qu’une seule colonne.',
		fix: () => 'Si plusieurs valeurs se trouvent dans une même cellule de l’aperçu, changez le séparateur.'
	},
	noteRagged: {
		message: (p) =>
			`${lines(p.rows)} ${acc(p.rows, 'a', 'ont')} plus ou moins de cellules que la ligne d’en-tête. Les cellules manquantes comptent comme vides.`,
		fix: () => raggedFix
	},
	noteRaggedSample: {
		message: (p) =>
			`Parmi les premières lignes, ${count(p.rows)} ${acc(p.rows, 'a', 'ont')} plus ou moins de cellules que la ligne d’en-tête. Les cellules manquantes comptent comme vides.`,
		fix: () => raggedFix
	},
	noteNul: {
		message: (p) =>
			`${nb(p.count, 'caractère nul', 'caractères nuls')} (NUL) ${acc(p.count, 'a été retiré', 'ont été retirés')} des premières lignes, car ${acc(p.count, 'il ne porte', 'ils ne portent')} aucun texte.`
	},
	noteReplacement: {
		message: (p) =>
			`${nb(p.count, 'caractère')} ne ${acc(p.count, 'peut pas être lu', 'peuvent pas être lus')} en ${encodingName(p)} et ${acc(p.count, 's’affiche', 's’affichent')} comme \ufffd.`,
		fix: () => 'Essayez d’autres encodages jusqu’à ce que les noms accentués soient corrects dans l’aperçu.'
	},
	noteDoubleEncoding: {
		message: (p) =>
			`Des lettres étaient déjà altérées avant la création de ce fichier\u00a0: «\u00a0${p.before}\u00a0» était à l’origine «\u00a0${p.after}\u00a0».`,
		fix: () => 'Exportez si possible à nouveau le fichier en UTF-8\u00a0; le texte est importé tel quel.'
	},
	noteHtmlInXls: {
		message: (p) => `${p.name} est nommé comme un classeur, mais contient ${found(p.found)}. Ses tableaux sont lus tels qu’ils sont écrits.`
	},
	noteOtherSheets: {
		message: (p) =>
			`La feuille «\u00a0${p.name}\u00a0» est lue. ${nb(p.sheets, 'autre feuille', 'autres feuilles')} de ce classeur ${acc(p.sheets, 'contient', 'contiennent')} aussi quelque chose.`,
		fix: () => 'Choisissez une autre feuille, ou plusieurs, sous «\u00a0Feuille\u00a0».'
	},
	noteHiddenSheet: {
		message: (p) => `La feuille «\u00a0${p.name}\u00a0» est masquée dans le classeur\u00a0; elle est lue quand même.`
	},
	noteHiddenRows: {
		message: (p) =>
			among(
				p,
				`${lines(p.rows)} ${acc(p.rows, 'est masquée ou filtrée dans la feuille et lue', 'sont masquées ou filtrées dans la feuille et lues')} comme les autres.`
			),
		fix: () => 'Si elles n’ont pas leur place dans l’import, supprimez-les dans le classeur et choisissez-le à nouveau.'
	},
	noteHiddenColumns: {
		message: (p) =>
			`${columns(p.columns)} ${acc(p.columns, 'est masquée', 'sont masquées')} dans la feuille (${p.names}) et ${acc(p.columns, 'lue', 'lues')} comme les autres.`,
		fix: () => 'Excluez-les dans le mappage si elles n’ont pas leur place dans l’import.'
	},
	noteMerged: {
		message: (p) =>
			`${nb(p.ranges, 'groupe')} de cellules ${acc(p.ranges, 'est fusionné', 'sont fusionnés')}. Chaque ligne couverte par un groupe contient sa valeur, dans la première de ses colonnes.`,
		fix: () => 'Annulez la fusion dans le classeur si la valeur ne concerne que la première ligne.'
	},
	noteUnsolved: {
		message: (p) =>
			among(
				p,
				`${nb(p.count, 'formule')} n’${acc(p.count, 'a', 'ont')} pas de résultat dans le fichier, donc ${acc(p.count, 'sa cellule est vide', 'leurs cellules sont vides')}.`
			),
		fix: () => 'Ouvrez le classeur dans un tableur, qui les calcule, enregistrez-le et choisissez-le à nouveau.'
	},
	noteMailLinks: {
		message: (p) =>
			among(
				p,
				`${nb(p.count, 'cellule')} ${acc(p.count, 'renvoie', 'renvoient')} à une adresse e-mail mais ${acc(p.count, 'affiche', 'affichent')} un autre texte. C’est le texte qui est lu, pas l’adresse.`
			),
		fix: () => 'Mettez les adresses dans les cellules, ou dans une colonne à part, si vous en avez besoin.'
	},
	noteJson: {
		message: (p) =>
			`${nb(p.records, 'enregistrement', 'enregistrements')} d’un fichier JSON\u00a0: chacun est une ligne, chaque nom une colonne.`
	},
	noteLines: {
		message: (p) =>
			`Lu comme une liste de noms et de valeurs, ${nb(p.records, 'enregistrement', 'enregistrements')}\u00a0: chaque bloc de lignes est une ligne du tableau, chaque nom devant un deux-points une colonne.`,
		fix: () => 'Si c’est un tableau, enregistrez-le en CSV avec des virgules ou des points-virgules et choisissez-le à nouveau.'
	},
	noteCards: {
		message: (p) =>
			`${nb(p.cards, 'carte de visite', 'cartes de visite')}${p.versions ? ` (vCard ${p.versions})` : ''}\u00a0: chacune est une ligne, chaque type d’entrée une colonne.`
	},
	noteCardPictures: {
		message: (p) =>
			`${nb(p.count, 'image, son ou clé', 'images, sons ou clés')} dans les cartes ${acc(p.count, 'est laissé', 'sont laissés')} de côté\u00a0; ce n’est pas du texte.`
	},
	noteCardsBroken: {
		message: (p) =>
			`${nb(p.count, 'endroit')} du fichier ne se ${acc(p.count, 'lit', 'lisent')} pas comme une carte de visite, le premier à la ligne ${p.line}\u00a0: ${found(p.what)}. Ce qui a pu être lu est dans le tableau.`,
		fix: (p) => `Regardez la ligne ${p.line} dans un éditeur de texte si un contact semble manquer.`
	},
	noteCardColumns: {
		message: (p) =>
			`${nb(p.count, 'type d’entrée présent', 'types d’entrées présents')} dans peu de cartes ${acc(p.count, 'partage', 'partagent')} la colonne «\u00a0${p.column}\u00a0».`
	},
	noteTextInXls: {
		message: (p) => `${p.name} est nommé comme un classeur, mais contient du texte brut, et est lu comme tel.`
	}
} satisfies SameCodes<typeof en>;
