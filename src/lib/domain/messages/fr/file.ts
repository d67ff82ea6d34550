import { count, type Params, type SameCodes } from '../catalogue';
import type { fileMessages as en } from '../file';
import { found } from './found';
import { nb } from './parts';
import { fileNotes } from './file-notes';

const again = 'Rien n’a été importé.';
const expected =
	'Choisissez un fichier CSV, TSV, Excel, vCard ou JSON\u00a0: un tableau avec une ligne d’en-tête et une ligne par contact, des cartes de visite ou des enregistrements avec des noms.';
const shorten =
	'Raccourcissez ou videz cette cellule (souvent une image ou un document collé comme texte), enregistrez le fichier et choisissez-le à nouveau.';
const megabytes = (bytes: string | number | undefined): string => `${count(Math.ceil(Number(bytes ?? 0) / 1_000_000))} Mo`;
const columns = (n: string | number | undefined): string => nb(n, 'colonne');

/** How a quotation mark of a row goes on: never closed, not within so many characters, or closed by a later row. */
const openQuote = (p: Params): string =>
	Number(p['later'] ?? 0) > 0
		? 'que seule une ligne suivante ferme, si bien que les lignes entre les deux ne font qu’une cellule'
		: p['within'] === undefined
			? 'qui n’est jamais fermé, si bien que les lignes suivantes ne peuvent pas être distinguées'
			: `qui n’est pas fermé en ${count(p['within'])} caractères, plus qu’une cellule ne peut contenir`;

export const fileMessages = {
	emptyFile: {
		message: (p) => `${p.name} est vide\u00a0: il ne contient aucun texte. ${again}`,
		fix: () => 'Exportez à nouveau les contacts, vérifiez que le fichier dépasse 0 octet, puis choisissez-le.'
	},
	wrongType: {
		message: (p) => `Ceci n’est pas un tableau de contacts\u00a0: ${p.name} est ${found(p.found)}. ${again}`,
		fix: () => expected
	},
	workbook: {
		message: (p) => `${p.name} est ${found(p.found)}. Les classeurs de ce type ne peuvent pas être lus ici. ${again}`,
		fix: () => 'Ouvrez-le dans le programme d’où il vient, exportez-le en Excel (XLSX) ou en CSV, et choisissez ce fichier.'
	},
	workbookBroken: {
		message: (p) => `${p.name} porte l’extension .${p.extension}, mais son contenu n’est pas un classeur. ${again}`,
		fix: () =>
			'S’il contient du texte brut, remplacez l’extension par .csv et choisissez-le à nouveau. Sinon, ouvrez-le dans un tableur et enregistrez-le à nouveau en XLSX.'
	},
	passwordProtected: {
		message: (p) => `${p.name} est protégé par un mot de passe, ses contacts ne peuvent donc pas être lus. ${again}`,
		fix: () =>
			'Ouvrez-le avec son mot de passe, enregistrez une copie qui n’en a pas (dans Excel\u00a0: Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe, puis effacez le mot de passe) ou enregistrez la feuille en CSV, et choisissez ce fichier.'
	},
	workbookDamaged: {
		message: (p) => `${p.name} est un classeur, mais il est endommagé\u00a0: ${found(p.what)}. ${again}`,
		fix: () =>
			'Téléchargez ou copiez à nouveau le fichier. S’il s’ouvre dans un tableur, enregistrez-le de là en XLSX ou en CSV et choisissez ce fichier.'
	},
	workbookTooLarge: {
		message: (p) =>
			`${p.name} demande de lire ${megabytes(p.size)} d’un coup\u00a0; la limite pour les classeurs de ce type est de ${megabytes(p.limit)}. ${again}`,
		fix: () =>
			'Ouvrez-le dans un tableur et enregistrez la feuille des contacts en XLSX ou en CSV\u00a0: ces formats sont lus ligne par ligne, quelle que soit leur taille.'
	},
	workbookBomb: {
		message: (p) => `${p.name} est compressé comme un piège, pas comme un classeur\u00a0: il contient ${found(p.what)}. ${again}`,
		fix: () =>
			'Si vous faites confiance à sa provenance, ouvrez-le dans un tableur, enregistrez la feuille des contacts en CSV et choisissez ce fichier.'
	},
	workbookUnsafe: {
		message: (p) => `${p.name} déclare des contenus qu’aucun tableur n’écrit (entités XML)\u00a0; il n’est donc pas lu. ${again}`,
		fix: () =>
			'Si vous faites confiance à sa provenance, ouvrez-le dans un tableur, enregistrez-le à nouveau en XLSX et choisissez ce fichier.'
	},
	workbookNoCells: {
		message: (p) => `${p.name} est un classeur qui ne contient que ${found(p.found)}, et aucune feuille avec des cellules. ${again}`,
		fix: () => 'Choisissez le classeur dans lequel se trouvent les contacts.'
	},
	workbookBlank: {
		message: (p) =>
			`${p.name} est un classeur sans cellule remplie\u00a0: ${Number(p.sheets) === 1 ? 'sa feuille est vide' : `ses ${count(p.sheets)} feuilles sont vides`}. ${again}`,
		fix: () => 'Exportez à nouveau les contacts, vérifiez que la feuille les montre et choisissez le nouveau fichier.'
	},
	sheetBlank: {
		message: (p) => `La feuille «\u00a0${p.sheet}\u00a0» de ${p.name} ne contient aucune cellule remplie. ${again}`,
		fix: () => 'Choisissez une autre feuille.'
	},
	noSuchSheet: {
		message: (p) => `${p.name} n’a pas de feuille numéro ${p.sheet} avec des cellules. ${again}`,
		fix: () => 'Choisissez l’une de ses feuilles.'
	},
	textTooLarge: {
		message: (p) => `${p.name} contient un seul texte de plus de ${count(p.characters)} caractères. ${again}`,
		fix: () => shorten
	},
	jsonNoRecords: {
		message: (p) =>
			`${p.name} est un fichier JSON, mais il ne contient aucune liste d’enregistrements avec des noms et des valeurs. ${again}`,
		fix: () =>
			'Exportez les contacts sous forme de tableau d’objets ([{"email": …}, …]), d’un objet par ligne ou en CSV, et choisissez ce fichier.'
	},
	jsonBroken: {
		message: (p) =>
			`${p.name} est un fichier JSON, mais il est illisible à partir de l’enregistrement ${count(p.record)}\u00a0: le fichier y est coupé, ou un guillemet, une virgule ou un crochet manque ou est faux. ${again}`,
		fix: () => 'Téléchargez ou exportez à nouveau le fichier et choisissez le nouveau, ou exportez les contacts en CSV.'
	},
	noCards: {
		message: (p) => `${p.name} devrait contenir des cartes de visite (vCard), mais il n’y en a aucune. ${again}`,
		fix: () => 'Exportez à nouveau les contacts en vCard (.vcf) ou en CSV et choisissez le nouveau fichier.'
	},
	zipFile: {
		message: (p) => `${p.name} est une archive compressée (ZIP). Les contacts sont dans un fichier qu’elle contient. ${again}`,
		fix: () => 'Décompressez l’archive et choisissez le fichier des contacts qui s’y trouvait.'
	},
	binaryFile: {
		message: (p) =>
			`${p.name} ne contient pas de texte lisible\u00a0: ce n’est pas un tableau de contacts, ou il a été endommagé en route. ${again}`,
		fix: () => `Téléchargez ou exportez à nouveau le fichier. ${expected}`
	},
	noHeaderRow: {
		message: (p) =>
			`${p.name} n’a pas de ligne avec les noms des colonnes\u00a0: la ligne ${p.row} contient déjà des données, comme «\u00a0${p.value}\u00a0». ${again}`,
		fix: () =>
			'Ajoutez une première ligne qui nomme les colonnes (Nom, E-mail, Téléphone…), ou indiquez sous «\u00a0Ligne d’en-tête\u00a0» quelle ligne contient les noms.'
	},
	noDataRows: {
		message: (p) =>
			Number(p.row) > 0
				? `${p.name} a des noms de colonnes à la ligne ${p.row}, mais aucun contact en dessous. ${again}`
				: `${p.name} ne contient aucun contact. ${again}`,
		fix: () =>
			'Vérifiez que l’export n’a pas été filtré au point d’être vide, puis choisissez le nouveau fichier. Si les noms sont sur une autre ligne, changez «\u00a0Ligne d’en-tête\u00a0».'
	},
	tooManyColumns: {
		message: (p) => `${p.name} a ${columns(p.columns)}\u00a0; la limite est de ${count(p.limit)}. ${again}`,
		fix: () =>
			'Supprimez les colonnes dont vous n’avez pas besoin et enregistrez à nouveau le fichier. S’il apparaît comme une seule longue ligne, le séparateur a peut-être été mal deviné\u00a0: changez-le.'
	},
	tooManyCells: {
		message: (p) => `La ligne ${p.row} a plus de ${count(p.limit)} cellules, le maximum par ligne. ${again}`,
		fix: (p) =>
			`Ouvrez le fichier dans un éditeur de texte et regardez la ligne ${p.row}\u00a0: il y manque peut-être un saut de ligne. Puis choisissez à nouveau le fichier.`
	},
	unclosedQuote: {
		message: (p) => `La ligne ${p.row} ouvre un guillemet (${p.quote || '"'}) ${openQuote(p)}. ${again}`,
		fix: (p) =>
			`Ne comptez les guillemets que là où ils sont fermés\u00a0: la ligne ${p.row} est alors lue telle quelle, et les autres comme d’habitude. Ou ouvrez le fichier dans un éditeur de texte, fermez ou supprimez le guillemet de la ligne ${p.row}, enregistrez et choisissez-le à nouveau.`
	},
	cellTooLarge: {
		message: (p) =>
			`À la ligne ${p.row}, colonne ${p.column}, une seule cellule contient plus de ${count(p.limit)} caractères, le maximum par cellule. ${again}`,
		fix: () => shorten
	},
	rowTooLong: {
		message: (p) => `La ligne ${p.row} dépasse ${count(p.characters)} caractères. ${again}`,
		fix: () =>
			'Vérifiez que le fichier a des sauts de ligne entre ses lignes et que le séparateur est le bon, puis choisissez-le à nouveau.'
	},
	unknownEncoding: {
		message: (p) => `L’encodage «\u00a0${p.encoding}\u00a0» n’est pas connu ici. ${again}`,
		fix: () => 'Choisissez un autre encodage dans la liste.'
	},
	unknownFormat: {
		message: (p) => `${p.name} ne peut pas être lu comme «\u00a0${p.format}\u00a0». ${again}`,
		fix: () => expected
	},
	...fileNotes
} satisfies SameCodes<typeof en>;
