import { count, plural, type Params, type SameCodes } from '../catalogue';
import type { fileMessages as en } from '../file';
import { found } from './found';
import { fileNotes } from './file-notes';

const again = 'Nichts wurde importiert.';
const expected =
	'Wählen Sie eine CSV-, TSV-, Excel-, vCard- oder JSON-Datei: eine Tabelle mit Kopfzeile und einer Zeile je Kontakt, Kontaktkarten oder Datensätze mit Namen.';
const megabytes = (bytes: string | number | undefined): string => `${count(Math.ceil(Number(bytes ?? 0) / 1_000_000))} MB`;
/** The right verb for a number: "ist" for 1. */
const is = (n: string | number | undefined, one: string, many: string): string => (Number(n) === 1 ? one : many);

/** How a quotation mark of a row goes on: never closed, not within so many characters, or closed by a later row. */
const openQuote = (p: Params): string =>
	Number(p['later'] ?? 0) > 0
		? 'das erst eine spätere Zeile schließt; die Zeilen dazwischen wurden eine Zelle'
		: p['within'] === undefined
			? 'das nie geschlossen wird; die Zeilen danach lassen sich nicht trennen'
			: `das in ${count(p['within'])} Zeichen nicht geschlossen wird, mehr, als eine Zelle enthalten darf`;

export const fileMessages = {
	emptyFile: {
		message: (p) => `${p.name} ist leer: Die Datei enthält gar keinen Text. ${again}`,
		fix: () => 'Exportieren Sie die Kontakte noch einmal, prüfen Sie, dass die Datei größer als 0 Byte ist, und wählen Sie sie.'
	},
	wrongType: { message: (p) => `${p.name} ist ${found(p.found)}, keine Tabelle mit Kontakten. ${again}`, fix: () => expected },
	workbook: {
		message: (p) => `${p.name} ist ${found(p.found)}. Solche Arbeitsmappen lassen sich hier nicht lesen. ${again}`,
		fix: () =>
			'Öffnen Sie sie in dem Programm, aus dem sie stammt, exportieren Sie sie als Excel (XLSX) oder CSV, und wählen Sie jene Datei.'
	},
	workbookBroken: {
		message: (p) => `${p.name} heißt .${p.extension}, aber darin ist keine Arbeitsmappe. ${again}`,
		fix: () =>
			'Enthält sie reinen Text, ändern Sie das Ende ihres Namens zu .csv und wählen Sie sie noch einmal. Sonst öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu als XLSX.'
	},
	passwordProtected: {
		message: (p) => `${p.name} ist mit einem Passwort geschützt; die Kontakte lassen sich nicht lesen. ${again}`,
		fix: () =>
			'Öffnen Sie sie mit dem Passwort, speichern Sie eine Kopie ohne (in Excel: Datei, Informationen, Arbeitsmappe schützen, Mit Kennwort verschlüsseln, und das Kennwort leeren) oder das Tabellenblatt als CSV, und wählen Sie jene Datei.'
	},
	workbookDamaged: {
		message: (p) => `${p.name} ist eine Arbeitsmappe, aber beschädigt: ${found(p.what)}. ${again}`,
		fix: () =>
			'Laden oder kopieren Sie die Datei noch einmal. Öffnet sie sich in einer Tabellenkalkulation, speichern Sie sie dort als XLSX oder CSV und wählen Sie jene Datei.'
	},
	workbookTooLarge: {
		message: (p) =>
			`${p.name} braucht ${megabytes(p.size)}, um auf einmal gelesen zu werden; die Grenze für solche Arbeitsmappen liegt bei ${megabytes(p.limit)}. ${again}`,
		fix: () =>
			'Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie das Tabellenblatt mit den Kontakten als XLSX oder CSV: Diese werden Zeile für Zeile gelesen, gleich wie groß.'
	},
	workbookBomb: {
		message: (p) => `${p.name} ist gepackt wie eine Falle, nicht wie eine Arbeitsmappe; darin: ${found(p.what)}. ${again}`,
		fix: () =>
			'Vertrauen Sie der Herkunft, öffnen Sie sie in einer Tabellenkalkulation, speichern Sie das Tabellenblatt mit den Kontakten als CSV, und wählen Sie jene Datei.'
	},
	workbookUnsafe: {
		message: (p) =>
			`${p.name} vereinbart eigene Inhalte, die keine Tabellenkalkulation schreibt (XML-Entitäten), und wird nicht gelesen. ${again}`,
		fix: () =>
			'Vertrauen Sie der Herkunft, öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu als XLSX, und wählen Sie jene Datei.'
	},
	workbookNoCells: {
		message: (p) => `${p.name} ist eine Arbeitsmappe, die nur ${found(p.found)} enthält und kein Tabellenblatt mit Zellen. ${again}`,
		fix: () => 'Wählen Sie die Arbeitsmappe, in der die Kontakte stehen.'
	},
	workbookBlank: {
		message: (p) =>
			`${p.name} ist eine Arbeitsmappe ohne ausgefüllte Zelle: ${is(p.sheets, 'ihr Tabellenblatt ist leer', `alle ${count(p.sheets)} Tabellenblätter sind leer`)}. ${again}`,
		fix: () => 'Exportieren Sie die Kontakte noch einmal, prüfen Sie, dass das Tabellenblatt sie zeigt, und wählen Sie die neue Datei.'
	},
	sheetBlank: {
		message: (p) => `Das Tabellenblatt „${p.sheet}“ von ${p.name} enthält keine ausgefüllte Zelle. ${again}`,
		fix: () => 'Wählen Sie ein anderes Tabellenblatt.'
	},
	noSuchSheet: {
		message: (p) => `${p.name} hat kein Tabellenblatt Nummer ${p.sheet} mit Zellen. ${again}`,
		fix: () => 'Wählen Sie eines ihrer Tabellenblätter.'
	},
	textTooLarge: {
		message: (p) => `${p.name} enthält einen einzelnen Text von mehr als ${count(p.characters)} Zeichen. ${again}`,
		fix: () =>
			'Kürzen oder leeren Sie jene Zelle (oft ist es ein als Text eingefügtes Bild oder Dokument), speichern Sie die Datei, und wählen Sie sie noch einmal.'
	},
	jsonNoRecords: {
		message: (p) => `${p.name} ist eine JSON-Datei, aber darin ist keine Liste von Datensätzen mit Namen und Werten zu finden. ${again}`,
		fix: () =>
			'Exportieren Sie die Kontakte als Array von Objekten ([{"email": …}, …]), als ein Objekt je Zeile oder als CSV, und wählen Sie diese Datei.'
	},
	jsonBroken: {
		message: (p) =>
			`${p.name} ist eine JSON-Datei, lässt sich aber ab Datensatz ${count(p.record)} nicht lesen: Die Datei ist dort abgeschnitten, oder ein Anführungszeichen, Komma oder eine Klammer fehlt oder ist falsch. ${again}`,
		fix: () => 'Laden oder exportieren Sie die Datei noch einmal und wählen Sie die neue, oder exportieren Sie die Kontakte als CSV.'
	},
	noCards: {
		message: (p) => `${p.name} sollte Kontaktkarten (vCard) enthalten, aber es sind keine darin zu finden. ${again}`,
		fix: () => 'Exportieren Sie die Kontakte noch einmal als vCard (.vcf) oder CSV und wählen Sie die neue Datei.'
	},
	zipFile: {
		message: (p) => `${p.name} ist ein komprimiertes Archiv (ZIP). Die Kontakte stehen in einer Datei darin. ${again}`,
		fix: () => 'Entpacken Sie das Archiv und wählen Sie die Datei mit den Kontakten daraus.'
	},
	binaryFile: {
		message: (p) =>
			`${p.name} enthält keinen lesbaren Text: Es ist keine Tabelle mit Kontakten, oder sie wurde unterwegs beschädigt. ${again}`,
		fix: () => `Laden oder exportieren Sie die Datei noch einmal. ${expected}`
	},
	noHeaderRow: {
		message: (p) => `${p.name} hat keine Zeile mit Spaltennamen: Zeile ${p.row} enthält schon Daten, etwa „${p.value}“. ${again}`,
		fix: () =>
			'Fügen Sie eine erste Zeile hinzu, die die Spalten benennt (Name, E-Mail, Telefon …), oder sagen Sie unter „Kopfzeile“, welche Zeile die Namen enthält.'
	},
	noDataRows: {
		message: (p) =>
			Number(p.row) > 0
				? `${p.name} hat Spaltennamen in Zeile ${p.row}, aber keinen Kontakt darunter. ${again}`
				: `${p.name} enthält keinen Kontakt. ${again}`,
		fix: () =>
			'Prüfen Sie, ob beim Export alles herausgefiltert wurde, dann wählen Sie die neue Datei. Stehen die Namen in einer anderen Zeile, ändern Sie „Kopfzeile“.'
	},
	tooManyColumns: {
		message: (p) => `${p.name} hat ${plural(p.columns, 'Spalte', 'Spalten')}; die Grenze liegt bei ${count(p.limit)}. ${again}`,
		fix: () =>
			'Löschen Sie nicht gebrauchte Spalten und speichern Sie die Datei neu. Erscheint alles als eine lange Zeile, ist vielleicht das Trennzeichen falsch geraten: Ändern Sie es.'
	},
	tooManyCells: {
		message: (p) => `Zeile ${p.row} hat mehr als ${count(p.limit)} Zellen, mehr darf keine Zeile haben. ${again}`,
		fix: (p) =>
			`Öffnen Sie die Datei in einem Texteditor und sehen Sie sich Zeile ${p.row} an: Dort fehlt vielleicht ein Zeilenumbruch. Dann wählen Sie die Datei noch einmal.`
	},
	unclosedQuote: {
		message: (p) => `Zeile ${p.row} öffnet ein Anführungszeichen (${p.quote || '"'}), ${openQuote(p)}. ${again}`,
		fix: (p) =>
			`Lassen Sie Anführungszeichen nur gelten, wo sie geschlossen werden: Dann wird Zeile ${p.row} gelesen, wie sie dasteht, und jede andere wie üblich. Oder öffnen Sie die Datei in einem Texteditor, schließen oder löschen Sie das Anführungszeichen in Zeile ${p.row}, speichern Sie, und wählen Sie sie noch einmal.`
	},
	cellTooLarge: {
		message: (p) =>
			`Zeile ${p.row}, Spalte ${p.column} enthält mehr als ${count(p.limit)} Zeichen in einer Zelle; mehr darf keine Zelle haben. ${again}`,
		fix: () =>
			'Kürzen oder leeren Sie jene Zelle (oft ist es ein als Text eingefügtes Bild oder Dokument), speichern Sie die Datei, und wählen Sie sie noch einmal.'
	},
	rowTooLong: {
		message: (p) => `Zeile ${p.row} ist länger als ${count(p.characters)} Zeichen. ${again}`,
		fix: () =>
			'Prüfen Sie, ob die Datei Zeilenumbrüche zwischen ihren Zeilen hat und das Trennzeichen stimmt, dann wählen Sie sie noch einmal.'
	},
	unknownEncoding: {
		message: (p) => `Die Zeichenkodierung „${p.encoding}“ ist hier nicht bekannt. ${again}`,
		fix: () => 'Wählen Sie eine andere aus der Liste.'
	},
	unknownFormat: { message: (p) => `${p.name} lässt sich nicht als „${p.format}“ lesen. ${again}`, fix: () => expected },
	...fileNotes
} satisfies SameCodes<typeof en>;
