/** What the reader calls things in English, in French; what is not listed here stays as it came. */
const KINDS: Readonly<Record<string, string>> = {
	'a PDF document': 'un document PDF',
	'a picture (PNG)': 'une image (PNG)',
	'a picture (JPEG)': 'une image (JPEG)',
	'a picture (GIF)': 'une image (GIF)',
	'a picture (TIFF)': 'une image (TIFF)',
	'a picture (WebP) or a sound': 'une image (WebP) ou un son',
	'a picture or a video': 'une image ou une vidéo',
	'a picture': 'une image',
	'a sound or a video': 'un son ou une vidéo',
	'a compressed file (gzip)': 'un fichier compressé (gzip)',
	'a compressed file (7-Zip)': 'un fichier compressé (7-Zip)',
	'a compressed file (RAR)': 'un fichier compressé (RAR)',
	'a compressed file (bzip2)': 'un fichier compressé (bzip2)',
	'a compressed file': 'un fichier compressé',
	'a database file': 'un fichier de base de données',
	'a program': 'un programme',
	'a web page (HTML)': 'une page web (HTML)',
	'an XML document': 'un document XML',
	'XML of Excel 2003': 'du XML d’Excel 2003',
	'a formatted text document (RTF)': 'un document de texte mis en forme (RTF)',
	'a JSON file': 'un fichier JSON',
	'a calendar file': 'un fichier de calendrier',
	'a saved e-mail': 'un e-mail enregistré',
	'a document': 'un document',
	'an Office document': 'un document Office',
	'a Word document': 'un document Word',
	'a PowerPoint document': 'un document PowerPoint',
	'a text document (ODT)': 'un document texte (ODT)',
	'an OpenDocument drawing or presentation': 'un dessin ou une présentation OpenDocument',
	'an Apple Numbers or Pages document': 'un document Numbers ou Pages d’Apple',
	charts: 'des graphiques',
	macros: 'des macros'
};

/** What is wrong with a file; `$1` and on are its numbers and names. */
const FAULTS: readonly (readonly [said: RegExp, french: string])[] = [
	[/^it was cut off, or a part of it is missing$/, 'il est tronqué, ou une partie manque'],
	[/^it was cut off$/, 'il est tronqué'],
	[/^it breaks off in the middle$/, 'il s’interrompt au milieu'],
	[/^it is packed in a way that no spreadsheet uses$/, 'il est compressé d’une façon qu’aucun tableur n’utilise'],
	[/^it numbers a row (\d+), and no sheet has more than (\d+)$/, 'il numérote une ligne $1, et aucune feuille n’en a plus de $2'],
	[/^it repeats a filled row (\d+) times$/, 'il répète $1 fois une ligne remplie'],
	[/^its list of sheets is missing$/, 'la liste de ses feuilles manque'],
	[/^its sheets are missing$/, 'ses feuilles manquent'],
	[/^its content is missing$/, 'son contenu manque'],
	[/^its parts can't be read$/, 'ses parties ne peuvent pas être lues'],
	[/^a part of it is missing$/, 'une partie manque'],
	[/^a part of it is larger than it says$/, 'une partie est plus grande qu’elle ne l’indique'],
	[/^a part of it does not match its checksum$/, 'une partie ne correspond pas à sa somme de contrôle'],
	[/^a part of it can't be unpacked$/, 'une partie ne peut pas être décompressée'],
	[/^the part with the sheet "(.*)" is missing$/s, 'la partie qui contient la feuille «\u00a0$1\u00a0» manque'],
	[/^the sheet "(.*)" can't be read$/s, 'la feuille «\u00a0$1\u00a0» ne peut pas être lue'],
	[/^a sheet of it is missing$/, 'une feuille manque'],
	[/^a sheet ends in the middle, after row (\d+)$/, 'une feuille s’interrompt après la ligne $1'],
	[/^a sheet has no rows where they belong$/, 'une feuille n’a pas de lignes là où elles devraient être'],
	[/^a cell in row (\d+) points at a text that is not there$/, 'une cellule de la ligne $1 renvoie à un texte absent'],
	[/^a cell in row (\d+) is not well formed$/, 'une cellule de la ligne $1 est mal formée'],
	[/^a file of (\d+) KB that unpacks to more than (\d+) MB$/, 'un fichier de $1\u00a0ko qui, décompressé, dépasse $2\u00a0Mo'],
	[/^an archive of (\d+) files$/, 'une archive de $1 fichiers'],
	[/^a card has no END$/, 'une carte n’a pas de END'],
	[/^a line stands outside of any card$/, 'une ligne se trouve hors de toute carte'],
	[/^a line names no entry$/, 'une ligne ne nomme aucune entrée'],
	[/^an entry is too long to be text$/, 'une entrée est trop longue pour être du texte'],
	[/^a card has more than (\d+) entries$/, 'une carte a plus de $1 entrées'],
	[/^the file ends before a card does$/, 'le fichier se termine avant la fin d’une carte']
];

/** The kind of file or content that was found: "un document PDF", "nommé comme un document PDF". */
export function kindFound(found: string | number | undefined): string {
	const said = String(found ?? '');
	const like = /^named like (.+)$/.exec(said)?.[1];
	return like === undefined ? KINDS[said] ?? said : `nommé comme ${KINDS[like] ?? like}`;
}

/** What is wrong with a file, after a colon or "il contient". */
export function faultFound(what: string | number | undefined): string {
	const said = String(what ?? '');
	const known = FAULTS.find(([pattern]) => pattern.test(said));
	return known ? said.replace(known[0], known[1]) : said;
}
