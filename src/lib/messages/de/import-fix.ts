import { count, plural } from '#domain/messages/catalogue';
import type { fix as en } from '../en/import-fix';
import type { Words } from '../words';

const rows = (n: number): string => plural(n, 'Zeile', 'Zeilen');

export const fix = {
	title: 'Zeilen korrigieren',
	grid: 'Zu korrigierende Zeilen',
	opening: 'Die Zeilen werden geöffnet',
	state: (mended, failed, warned) => {
		const all = mended + failed;
		const parts = all === 0 ? [] : [`${count(mended)} von ${count(all)} korrigiert`];
		if (failed > 0) parts.push(failed === 1 ? '1 kann noch nicht hinein' : `${count(failed)} können noch nicht hinein`);
		else if (all > 0) parts.push('alle werden importiert');
		if (all === 0) parts.push(warned > 0 ? `Jede Zeile wird importiert · ${count(warned)} zu prüfen` : 'Jede Zeile wird importiert');
		return parts.join(' · ');
	},
	staysOut:
		'Zeilen, die Sie lassen, bleiben draußen. Der Fehlerbericht führt sie auf, damit sie sich korrigieren und später importieren lassen.',
	done: 'Fertig',
	doneHint: 'Zurück zur Prüfung; wo sich Zeilen geändert haben, werden Dubletten neu gesucht',
	closing: 'Dubletten werden neu gesucht …',
	closingText: 'Zeilen haben sich geändert, Treffer also vielleicht auch. Ihre Entscheidungen bleiben.',

	alert: {
		title: (n) =>
			n === 1 ? '1 Zeile hat einen Fehler und wird nicht importiert.' : `${count(n)} Zeilen haben Fehler und werden nicht importiert.`,
		text: () => 'Korrigieren Sie sie jetzt, oder überlassen Sie sie dem Fehlerbericht.',
		fix: () => 'Korrigieren',
		look: 'Zeilen als Raster öffnen'
	},

	show: { error: 'Mit Fehlern', warning: 'Zu prüfen', all: 'Alle Zeilen' },
	showLabel: 'Welche Zeilen',
	column: 'Spalte',
	anyColumn: 'Beliebige Spalte',
	columnCount: (label, n) => `${label} (${count(n)})`,
	search: 'In Zeilen suchen',
	searching: (done, all) => `${count(done)} von ${plural(all, 'Zeile', 'Zeilen')} durchsucht`,
	replace: 'Suchen und ersetzen',
	undo: (what) => `Rückgängig: ${what}`,
	redo: (what) => `Wiederholen: ${what}`,
	nothingUndo: 'Nichts rückgängig zu machen',
	nothingRedo: 'Nichts zu wiederholen',
	keysOpen: 'Tasten des Rasters',
	problems: 'Was falsch ist',

	rowHead: 'Zeile',
	messageHead: 'Was falsch ist und was zu tun ist',
	row: (n, place) => (place ? `${place}, Zeile ${n}` : `Zeile ${n}`),
	status: { error: 'Mit Fehler', warning: 'Zu prüfen', mended: 'Korrigiert', fine: 'Wird importiert', edited: 'Geändert' },
	mended: 'Korrigiert. Die Zeile wird importiert.',
	nothingLeft: 'Nichts mehr zu prüfen.',
	more: (n) => `${count(n)} weitere in dieser Zeile`,
	none: {
		error: { title: 'Keine Zeile bleibt draußen', text: 'Jede Zeile der Datei wird importiert.' },
		warning: { title: 'Nichts zu prüfen', text: 'Keine Zeile hat nur eine Warnung.' },
		all: { title: 'Keine Zeile passt', text: 'Wählen Sie eine andere Spalte oder leeren Sie die Suche.' }
	},
	showAgain: 'Alle Zeilen mit Fehlern anzeigen',
	use: (value) => `${value} übernehmen`,
	useAll: (n) => `Alle ${count(n)} Vorschläge übernehmen`,
	alike: (n) => `Auf ${plural(n, 'weitere gleiche Zeile', 'weitere gleiche Zeilen')} anwenden`,
	edit: 'Bearbeiten',

	groups: {
		error: 'Diese Zeilen können nicht hinein',
		warning: 'Diese werden importiert; prüfen Sie sie',
		none: 'An keiner Zeile ist etwas falsch.',
		example: (row, value) => (value ? `${row}: ${value}` : row),
		filter: (label, n) => `${label}, ${rows(n)}`,
		clear: (n) => (n === 1 ? 'Diese Zelle leeren' : `Diese ${count(n)} Zellen leeren`),
		set: (n) => (n === 1 ? 'Einen Wert setzen' : `Einen Wert für alle ${count(n)} setzen`),
		setLabel: (field) => `${field} für alle`,
		setGo: (n) => `In ${rows(n)} setzen`,
		showing: 'Im Raster angezeigt'
	},
	kinds: {
		missing: (field: string) => `${field} fehlt`,
		emailSyntax: 'Keine E-Mail-Adresse',
		emailTld: 'E-Mail-Endung gibt es nicht',
		emailTypo: 'E-Mail wohl vertippt',
		emailDots: 'Punkt an ungewöhnlicher Stelle',
		emailDisposable: 'Wegwerf-E-Mail',
		phoneCharacters: 'Keine Telefonnummer',
		phoneDigitsLost: 'Telefonnummer hat Ziffern verloren',
		phonePlan: 'Telefonnummer nicht im Rufnummernplan',
		phoneLength: 'Telefonnummer ungewöhnlich lang oder kurz',
		nameTooShort: 'Name ist zu kurz',
		nameInitial: 'Nur eine Initiale',
		tooLong: 'Zu lang',
		dateUnreadable: 'Kein Datum',
		dateImpossible: 'Tag gibt es nicht',
		notUnique: 'Von anderer Zeile benutzt',
		dateFar: 'Datum in fernem Jahr',
		urlUnreadable: 'Keine Webadresse',
		countryUnknown: 'Land nicht bekannt',
		numberUnreadable: 'Keine Zahl',
		choiceUnknown: 'Kein zulässiger Wert',
		yesNoUnreadable: 'Weder ja noch nein',
		companyNotFound: 'Unternehmen nicht auf Ihrer Liste',
		formulaError: 'Tabellenfehler',
		lostCharacters: 'Verlorene Zeichen',
		raggedRow: 'Zellen über die Kopfzeile hinaus',
		brokenCard: 'Kontaktkarte abgeschnitten oder beschädigt'
	},

	dialog: {
		title: 'Suchen und ersetzen',
		text: 'Innerhalb von Zellen. Das Ergebnis wird bereinigt und geprüft wie die Datei selbst und lässt sich rückgängig machen.',
		find: 'Suchen',
		by: 'Ersetzen durch',
		byHint: 'Leer = der Text wird entfernt.',
		where: 'In',
		allColumns: 'Alle Spalten',
		scope: 'Zeilen',
		scopeShown: 'Jetzt angezeigte Zeilen',
		scopeAll: (n) => (n === 1 ? '1 Zeile' : `Alle ${count(n)} Zeilen`),
		whole: 'Nur ganze Zelle',
		match: 'Groß- und Kleinschreibung beachten',
		counting: 'Wird gezählt …',
		found: (cells, n) => (cells === 0 ? 'Nicht gefunden.' : `Gefunden in ${plural(cells, 'Zelle', 'Zellen')} von ${rows(n)}.`),
		go: (cells) => `In ${plural(cells, 'Zelle', 'Zellen')} ersetzen`,
		cancel: 'Abbrechen',
		becomes: 'wird',
		blank: 'leer'
	},
	editor: {
		save: 'Speichern',
		saveNext: 'Speichern, nächstes Problem',
		cancel: 'Abbrechen',
		becomes: (value) => `Wird ${value}`,
		becomesBlank: 'Gilt als leer',
		fine: 'In Ordnung',
		country: 'Tippen, um ein Land zu finden'
	},
	blank: 'Leer',
	phoneTypes: { mobile: 'Mobil', work: 'Geschäftlich', home: 'Privat', fax: 'Fax', other: 'Sonstige' },

	busy: {
		set: 'Werte werden gesetzt',
		replace: 'Wird ersetzt',
		suggestions: 'Vorschläge werden übernommen',
		equal: 'Wird auf alle gleichen angewandt',
		undo: 'Wird rückgängig gemacht',
		redo: 'Wird wiederholt',
		paste: 'Wird eingefügt'
	},
	toast: (n) => (n === 0 ? 'Nichts wurde geändert.' : `${plural(n, 'Zelle', 'Zellen')} geändert.`),
	undoWord: 'Rückgängig',
	tooManyRows: (n) => `Höchstens ${rows(n)} auf einmal. Wählen Sie weniger aus; nichts wurde geändert.`,
	notCopied: 'Die Zwischenablage hat es nicht übernommen. Nichts wurde geändert.',
	pastedCut: (n) =>
		n === 1
			? '1 Zelle passte nicht in die angezeigten Zeilen und Spalten und wurde ausgelassen.'
			: `${count(n)} Zellen passten nicht in die angezeigten Zeilen und Spalten und wurden ausgelassen.`,
	said: {
		mended: (row) => `Zeile ${row} ist korrigiert.`,
		still: (row, text) => `Zeile ${row}: ${text}`,
		undone: (what) => `Rückgängig gemacht: ${what}`,
		redone: (what) => `Wiederholt: ${what}`
	},
	keysTitle: 'Tasten des Rasters',
	keysText: 'Wie in einer Tabellenkalkulation. Sie wirken, solange das Raster den Fokus hat.',
	keys: [
		['Pfeile, Pos1, Ende, Bild', 'Bewegen; mit Umschalt auswählen, mit Strg bis zum Rand'],
		['Tab, Umschalt Tab', 'Nächste und vorige Zelle; von der letzten weiter zu den Schaltflächen'],
		['Eingabe, F2 oder tippen', 'Bearbeiten; Eingabe übernimmt und geht nach unten, Esc lässt alles, wie es war'],
		['Alt ↓, Alt ↑', 'Nächstes und voriges Problem'],
		['Strg Eingabe', 'Vorschlag übernehmen; mit Umschalt in allen gleichen Zeilen'],
		['Entf', 'Zellen leeren'],
		['Strg C, X, V', 'Kopieren, ausschneiden und einfügen, auch in eine und aus einer Tabellenkalkulation'],
		['Strg D', 'Nach unten ausfüllen'],
		['Strg Z, Strg Umschalt Z', 'Rückgängig, wiederholen'],
		['Strg F, Strg H', 'Suchen, suchen und ersetzen']
	]
} satisfies Words<typeof en>;
