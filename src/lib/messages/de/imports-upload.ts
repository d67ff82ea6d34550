import { count, percentText, plural } from '#domain/messages/catalogue';
import type * as en from '../en/imports-upload';
import type { Words } from '../words';
import { keyName } from './key-name';

const rows = (n: number): string => plural(n, 'Zeile', 'Zeilen');
const columns = (n: number): string => plural(n, 'Spalte', 'Spalten');
const KEY = 'der Schlüssel, an dem Dubletten erkannt werden';
const SPLIT = 'ein vollständiger Name wird aufgeteilt';

export const upload = {
	title: 'Hochladen und einrichten',
	state: 'Wählen Sie die Datei, prüfen Sie, wohin ihre Spalten gehen, und sehen Sie, was bereinigt wird.',
	drop: 'CSV-Datei hier ablegen oder klicken, um eine Datei auszuwählen',
	dropNow: 'Loslassen, um diese Datei zu lesen',
	choose: 'Datei auswählen',
	chooseAnother: 'Andere Datei auswählen',
	accepts: (mb) =>
		`CSV, TSV, XLSX, XLS, vCard oder JSON, bis ${count(mb)} MB. Mehrere auf einmal werden als eine Tabelle gelesen, nur auf diesem Gerät.`,
	needs: 'Was die Datei braucht',
	required: 'Pflicht',
	optional: 'Optional',
	needed: {
		emailAndName: [
			{ name: 'Name', hint: 'ein vollständiger Name, oder Vor- und Nachname' },
			{ name: 'E-Mail', hint: KEY }
		],
		emailFirstLast: [
			{ name: 'Vorname', hint: '' },
			{ name: 'Nachname', hint: SPLIT },
			{ name: 'E-Mail', hint: KEY }
		],
		emailFirstLastCompany: [
			{ name: 'Vorname', hint: '' },
			{ name: 'Nachname', hint: SPLIT },
			{ name: 'E-Mail', hint: KEY },
			{ name: 'Unternehmen', hint: '' }
		],
		emailOrPhone: [{ name: 'E-Mail oder Telefon', hint: 'eines davon in jeder Zeile' }]
	},
	keyHint: KEY,
	optionalFields: { phone1: 'Telefon', company: 'Unternehmen', jobTitle: 'Position', street: 'Adresse', tags: 'Tags' },
	moreFields: (n) => `und ${count(n)} weitere, oder eigene Felder`,
	template: 'CSV-Vorlage mit Beispielen herunterladen',
	reading: 'Die ersten Zeilen werden gelesen …',
	selected: 'Datei ausgewählt',
	ready: (name, files = 1) => `${name} ${files > 1 ? 'sind' : 'ist'} bereit zum Import`,
	notReadTitle: (name) => `${name} lässt sich nicht als Kontaktliste lesen`,
	anotherWay: 'Oder anders lesen',
	detect: 'herausfinden',
	nothingLost: 'Nichts wurde gespeichert. Ihre Datei ist, wie sie war.',
	leaveOut: (name, left) =>
		left === 1 ? `${name} auslassen und die andere lesen` : `${name} auslassen und die ${count(left)} anderen lesen`,
	addFiles: 'Dateien hinzufügen',
	dropAdd: 'Loslassen, um sie zusammen zu lesen',
	dropAddText: (name) => `als eine Tabelle mit ${name}`,
	tryAgain: 'Noch einmal versuchen',
	failedTitle: 'Das hat nicht funktioniert',
	failed: 'Der Vorgang wurde unterbrochen, bevor er fertig war. Versuchen Sie es noch einmal.'
} satisfies Words<typeof en.upload>;

export const file = {
	rows: 'Zeilen',
	rowsAbout: (n) => `etwa ${count(n)}`,
	size: 'Größe',
	sheet: 'Tabellenblatt',
	encoding: 'Zeichenkodierung',
	delimiter: 'Trennzeichen',
	headerRow: 'Kopfzeile',
	headerAt: (n) => `Zeile ${count(n)}`,
	noHeader: 'keine, jede Zeile ist ein Kontakt',
	delimiters: {
		'': 'keines, eine Spalte',
		',': 'Komma',
		';': 'Semikolon',
		'\t': 'Tabulator',
		'|': 'senkrechter Strich',
		' ': 'Leerzeichen',
		':': 'Doppelpunkt',
		'::': 'zwei Doppelpunkte',
		'^': 'Zirkumflex',
		'~': 'Tilde',
		'#': 'Raute',
		'\x1f': 'Unit Separator'
	},
	quotes: 'Anführungszeichen',
	quotesIfClosed: 'gelten nur, wo sie geschlossen werden',
	quotesAsText: 'sind gewöhnlicher Text',
	delimiterOther: (d) => `„${d}“`,
	unsure: 'Nicht sicher. Sehen Sie sich die Vorschau an.',
	readAs: (how) => `Gelesen als ${how}`,
	sure: { sure: 'sicher', likely: 'wahrscheinlich', possible: 'möglich', unlikely: 'unwahrscheinlich' },
	yours: 'von Ihnen',
	choiceTitle: {
		sheet: 'Welches Tabellenblatt enthält die Kontakte?',
		encoding: 'In welcher sehen die Namen richtig aus?',
		delimiter: 'Was steht zwischen zwei Zellen?',
		header: 'Welche Zeile benennt die Spalten?'
	},
	others: 'Andere …',
	otherOf: (what) => `${what}: andere Wahl`,
	noSample: 'kein Text zum Anzeigen',
	sheetSize: (r, c) => `${rows(r)} × ${columns(c)}`,
	hidden: 'ausgeblendet',
	emptySheet: 'leer',
	partsTitle: (files, parts) =>
		files > 1 && parts > files
			? `${count(files)} Dateien, ${count(parts)} Tabellen, als eine gelesen`
			: files > 1
				? `${count(files)} Dateien, als eine Tabelle gelesen`
				: `${count(parts)} Tabellenblätter, als eine Tabelle gelesen`,
	partsColumns: (n) => `Zusammen ${columns(n)}; Spalten gleichen Namens sind eine.`,
	partRows: (n) => `etwa ${rows(n)}`,
	partTake: (name) => `${name} auslassen`,
	addSheet: 'Noch ein Tabellenblatt lesen',
	addSheetText: 'Seine Zeilen werden unter den anderen gelesen, als eine Tabelle.',
	showParts: (n) => `Alle ${count(n)} anzeigen`,
	preview: 'Die ersten Zeilen, wie sie gelesen werden',
	previewTabs: 'Dateien und Tabellenblätter',
	previewLabel: (n) => (n === 1 ? 'Die erste Zeile der Datei' : `Die ersten ${count(n)} Zeilen der Datei`),
	row: 'Zeile',
	makeHeader: (n) => `Zeile ${count(n)} als Kopfzeile nehmen`,
	makeHeaderHint: 'Tippen Sie auf die Nummer einer Zeile, um sie zur Kopfzeile zu machen.',
	moreColumns: (n) => plural(n, 'weitere Spalte', 'weitere Spalten'),
	leftOut: (blank, headers, totals, wentIn = 0, sameRow = 0) => {
		const said = [
			blank > 0 ? plural(blank, 'leere Zeile', 'leere Zeilen') : '',
			headers > 0 ? plural(headers, 'wiederholte Kopfzeile', 'wiederholte Kopfzeilen') : '',
			totals > 0 ? `${plural(totals, 'Summe oder Anmerkung', 'Summen und Anmerkungen')} unter der Tabelle` : '',
			wentIn > 0 ? `${plural(wentIn, 'Zeile', 'Zeilen')} eines Fehlerberichts, schon unter Ihren Kontakten` : '',
			sameRow > 0
				? `${plural(sameRow, 'weitere Zeile', 'weitere Zeilen')} eines Fehlerberichts zur selben Zeile, als eine gelesen mit dem, was in jeder korrigiert wurde`
				: ''
		].filter(Boolean);
		return said.length === 0 ? '' : `Ausgelassen: ${said.join(', ')}.`;
	},
	preamble: (n) => `${plural(n, 'Zeile', 'Zeilen')} über der Kopfzeile ${n === 1 ? 'wird' : 'werden'} ausgelassen.`,
	keepTrim: 'Summen und wiederholte Kopfzeilen als Zeilen behalten',
	keepTrimHint: 'Sie zählen dann als Kontakte und verstoßen meist gegen die Regeln.'
} satisfies Words<typeof en.file>;

export const options = {
	title: 'Wie importiert wird',
	policy: (key) => `Wenn es schon einen Kontakt mit gleichem Wert gibt (${keyName(key)})`,
	policies: [
		{
			value: 'update',
			label: 'Vorhandenen aktualisieren',
			hint: () => 'Die Zeile wird mit dem Kontakt zusammengeführt. Beide Werte bleiben nachweisbar, und es lässt sich rückgängig machen.'
		},
		{ value: 'skip', label: 'Überspringen', hint: () => 'Die Zeile bleibt draußen, der Kontakt bleibt, wie er ist.' },
		{
			value: 'create',
			label: 'Neu anlegen',
			caution: 'mit Vorsicht',
			hint: (key) => `Zwei Kontakte mit gleichem Wert (${keyName(key)}). Ein CRM verbindet sie oft oder lehnt sie ab.`
		},
		{ value: 'review', label: 'Einzeln prüfen', hint: () => 'Sie entscheiden über jeden Treffer in Schritt 4.' }
	],
	required: 'Eine Zeile muss enthalten',
	requiredPolicies: {
		emailAndName: 'E-Mail und einen Namen',
		emailFirstLast: 'E-Mail, Vor- und Nachnamen',
		emailFirstLastCompany: 'E-Mail, Vor- und Nachnamen, Unternehmen',
		emailOrPhone: 'E-Mail oder Telefon'
	},
	survivorship: 'Wenn zwei Werte voneinander abweichen',
	survivorshipRules: {
		newestWins: 'Der neueste gilt',
		keepExisting: 'Behalten, was da ist',
		fillBlanks: 'Nur Leeres ausfüllen',
		longest: 'Der längste gilt',
		mostComplete: 'Der vollständigere Datensatz gilt',
		sourcePriority: 'Die bessere Quelle gilt'
	},
	country: 'Land für Telefonnummern ohne eines',
	leadSource: 'Lead-Quelle für Zeilen ohne eine',
	leadSourcePlaceholder: 'z. B. Hannover 2026'
} satisfies Words<typeof en.options>;

export const clean = {
	title: 'Was bereinigt wird',
	busy: 'Die ganze Datei wird einmal gelesen, ohne etwas zu speichern …',
	none: 'Nichts zu bereinigen: Kein Wert würde sich ändern.',
	of: (n, all) =>
		n < all
			? `Gesehen in den ersten ${count(n)} von ${count(all)} Zeilen.`
			: all === 1
				? 'Die eine Zeile wurde angesehen.'
				: `Alle ${count(all)} Zeilen wurden angesehen.`,
	changed: (n) => plural(n, 'Wert', 'Werte'),
	row: (n) => `Zeile ${count(n)}`,
	before: 'wie es dasteht',
	after: 'wie es sein wird',
	empty: 'leer',
	off: 'aus: Werte bleiben, wie sie sind',
	toggle: (field, what) => `${what} in ${field}`,
	more: (n) => `${plural(n, 'weitere Art', 'weitere Arten')} der Bereinigung anzeigen`,
	datesTitle: 'Reihenfolge in Datumsangaben',
	dateOrders: { dmy: 'Tag, Monat, Jahr', mdy: 'Monat, Tag, Jahr', ymd: 'Jahr, Monat, Tag' },
	dateDecided: (n, ambiguous) =>
		n > 0
			? n === 1
				? '1 Zeile lässt sich nur so lesen und entscheidet es für die ganze Spalte.'
				: `${count(n)} Zeilen lassen sich nur so lesen und entscheiden es für die ganze Spalte.`
			: ambiguous > 0
				? `Keine Zeile entscheidet es: ${plural(ambiguous, 'Datum ließe', 'Datumsangaben ließen')} sich auf beide Arten lesen. Welche gilt?`
				: 'Kein Datum hier lässt sich auf zwei Arten lesen.',
	dateAgainst: (n) =>
		n === 1
			? '1 Zeile lässt sich nur in anderer Reihenfolge lesen und bleibt, wie sie geschrieben ist.'
			: `${count(n)} Zeilen lassen sich nur in anderer Reihenfolge lesen und bleiben, wie sie geschrieben sind.`,
	dateIs: (order) => `Gelesen als ${order}.`,
	dateChange: 'Ändern',
	errorsTitle: (n) =>
		n === 0
			? 'Keine Zeile hat einen Fehler'
			: n === 1
				? '1 Zeile hat einen Fehler und bleibt draußen'
				: `${count(n)} Zeilen haben einen Fehler und bleiben draußen`,
	errorsText: (n) =>
		n === 1
			? 'Nach dem Import steht sie im Fehlerbericht, bereit zum Korrigieren und erneuten Importieren.'
			: 'Nach dem Import stehen sie im Fehlerbericht, bereit zum Korrigieren und erneuten Importieren.',
	warningsTitle: 'Zu prüfen',
	warningsText: 'Diese Zeilen werden importiert.',
	times: (n) => rows(n),
	ragged: (n) => `${plural(n, 'Zeile hat', 'Zeilen haben')} mehr oder weniger Zellen als die Kopfzeile. Gelesen wird, was da ist.`,
	cleaningTitle: 'Bereinigte Werte'
} satisfies Words<typeof en.clean>;

export const summary = {
	what: 'Was geschehen wird',
	memory: (share, day, added, changed, gone) =>
		added + changed + gone === 0
			? `Das ist die Datei vom ${day}: Nichts darin ist neu, geändert oder weg.`
			: `Das ist zu ${percentText(Math.min(99, Math.round(share * 100)))} die Datei vom ${day}: ${count(added)} neu, ${count(changed)} geändert, ${count(gone)} weg.`,
	memoryFrom: (name) => `(${name})`,
	process: (n) => `${rows(n)} verarbeiten`,
	processAll: 'Datei verarbeiten',
	blocked: 'Bevor es weitergeht',
	moreReasons: (n) => `und danach noch ${plural(n, 'weiterer Punkt', 'weitere Punkte')}`,
	saving: 'Auf diesem Gerät aufbewahrt: übersteht ein Neuladen.',
	largeTitle: 'Eine große Datei',
	largeText: (n, size) =>
		`Sie enthält etwa ${rows(n)} (${size}) und liegt über der Standardgrenze. Im Modus für große Dateien geht es trotzdem: dieselben Schritte, mehr Zeit und mehr Platz auf diesem Gerät.`,
	largeConfirm: 'Im Modus für große Dateien importieren',
	largeRefuse: 'Andere Datei auswählen',
	enforced: (n, size) =>
		`Diese Datei liegt über der Standardgrenze von ${plural(n, 'Zeile', 'Zeilen')} oder ${size}, und die Einstellungen dieses Geräts lehnen größere ab. Teilen Sie die Datei, oder fragen Sie bei der Verwaltung der Einstellungen nach.`
} satisfies Words<typeof en.summary>;
