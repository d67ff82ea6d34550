import { count, percentText, plural, sharePercent } from '#domain/messages/catalogue';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';

export const review = {
	title: 'Doppelte Kontakte prüfen',
	matches: (n) => plural(n, 'Treffer', 'Treffer'),
	settled: (n, byEmail) => `${count(n)} entschieden nach ${byEmail ? 'E-Mail' : 'Primärschlüssel'}`,
	forYou: (n) => (n === 0 ? 'keiner mehr für Sie' : `${count(n)} für Sie`),
	none: 'Keine Zeile dieser Datei ähnelt einer anderen oder einem Kontakt, den Sie haben.',
	filters: {
		all: 'Alle',
		exact: 'Exakt',
		email: 'E-Mail',
		phone: 'Telefon',
		nameCompany: 'Name/Unternehmen',
		primaryKey: 'Primärschlüssel',
		similar: 'Ähnlich',
		sharedMail: 'Gemeinsame E-Mail'
	},
	filterLabel: 'Anzeigen',
	modeSingle: 'Einzeln',
	modeList: 'Liste',
	position: (i, n) => `${count(i)} von ${count(n)}`,
	settledPosition: (i, n) => `entschieden, ${count(i)} von ${count(n)}`,
	merge: 'Zusammenführen',
	skip: 'Überspringen',
	manual: 'Manuelle Prüfung',
	keepBoth: 'Beide behalten',
	next: 'Nächster Treffer',
	previous: 'Voriger Treffer',
	undo: 'Rückgängig',
	help: 'Tasten',
	more: 'Zurück, abbrechen, Tasten',
	backHint: 'zu „Einrichten“',
	did: {
		merge: 'Wird zusammengeführt',
		skip: 'Zeile wird übersprungen',
		manual: 'Wartet in der manuellen Prüfung',
		keepBoth: 'Beide bleiben',
		undecided: 'Nicht entschieden'
	},
	toast: {
		merge: (n) => (n === 1 ? 'Zusammengeführt.' : `${count(n)} Treffer zusammengeführt.`),
		skip: (n) => (n === 1 ? 'Übersprungen: Die Zeile bleibt draußen.' : `${count(n)} Zeilen übersprungen.`),
		manual: (n) => (n === 1 ? 'Für die manuelle Prüfung zurückgelegt.' : `${count(n)} für die manuelle Prüfung zurückgelegt.`),
		keepBoth: (n) => (n === 1 ? 'Beide bleiben.' : `${count(n)} bleiben als eigene Kontakte.`)
	},
	tooFast: 'Zu schnell: Das wurde nicht übernommen. Entscheiden Sie noch einmal.',
	undone: 'Zurückgenommen.',
	said: { merge: 'Zusammengeführt', skip: 'Übersprungen', manual: 'Für die manuelle Prüfung zurückgelegt', keepBoth: 'Beide bleiben' },
	settledBy: {
		update: 'entschieden nach E-Mail: aktualisiert den Kontakt',
		skip: 'entschieden nach E-Mail: die Zeile wird übersprungen',
		create: 'entschieden nach E-Mail: neu angelegt',
		review: 'entschieden',
		waits: 'entschieden nach E-Mail: wartet mit der Zeile davor',
		stays: 'entschieden nach E-Mail: wird mit der Zeile davor übersprungen',
		waiting: 'entschieden nach E-Mail: übersprungen, die Person wartet schon'
	},
	settledByKey: {
		update: 'entschieden nach Primärschlüssel: aktualisiert den Kontakt',
		skip: 'entschieden nach Primärschlüssel: die Zeile wird übersprungen',
		create: 'entschieden nach Primärschlüssel: neu angelegt',
		review: 'entschieden',
		waits: 'entschieden nach Primärschlüssel: wartet mit der Zeile davor',
		stays: 'entschieden nach Primärschlüssel: wird mit der Zeile davor übersprungen',
		waiting: 'entschieden nach Primärschlüssel: übersprungen, die Person wartet schon'
	},
	settledOther: 'durch eine andere Entscheidung entschieden',
	settledOtherCount: (n) => `${count(n)} durch eine andere Entscheidung`,
	byRule: 'nach Ihrer Regel zusammengeführt, ohne Rückfrage',
	byRuleCount: (n) => `${count(n)} nach Regel zusammengeführt`,
	tooManyForSimilar:
		'Ähnliche Treffer (Tippfehler, Spitznamen, vertauschte Namen) wurden nicht gesucht: Es sind mehr Datensätze, als Einstellungen, Dubletten zulassen. Erhöhen Sie dort „Ähnliche Treffer suchen bis“, und öffnen Sie diese Prüfung noch einmal.',
	outOfDate: {
		title: 'Die Regeln der Felder wurden geändert, seit diese Zeilen geprüft wurden.',
		text: 'Prüfen Sie die Zeilen noch einmal, dann geht es weiter; Ihre Entscheidungen bleiben.',
		check: 'Zeilen noch einmal prüfen'
	},
	sharedMail: {
		title: (rows, addresses) =>
			`${plural(rows, 'Zeile teilt', 'Zeilen teilen')} sich ${addresses === 1 ? 'eine E-Mail-Adresse' : `${count(addresses)} E-Mail-Adressen`} mit jemandem, der anders heißt.`,
		fate: {
			update: (addresses) =>
				`„Vorhandenen aktualisieren“ macht ${addresses === 1 ? 'daraus' : 'aus jeder Adresse'} einen Kontakt. Verschiedene Personen an einem Postfach gingen darin unter.`,
			skip: (rows) => `„Überspringen“ lässt ${rows === 1 ? 'sie' : 'diese Zeilen'} draußen.`
		},
		aside: (rows) => `${plural(rows, 'Zeile', 'Zeilen')} in die manuelle Prüfung`,
		show: 'Zeigen'
	},
	orderLabel: 'Reihenfolge',
	orders: { confidence: 'Sicherste zuerst', worth: 'Nützlichste zuerst' },
	threshold: {
		label: 'Zusammenführen ab',
		merge: (n) => `Alle ≥ ${percentText(n)} zusammenführen`,
		effect: (merge, wait, stay) =>
			`${count(merge)} ${merge === 1 ? 'würde' : 'würden'} zusammengeführt, ${count(wait)} ${wait === 1 ? 'wartet' : 'warten'} weiter, ${count(stay)} ${stay === 1 ? 'ist' : 'sind'} entschieden und ${stay === 1 ? 'bleibt' : 'bleiben'} so.`,
		wrong: (share, low, high) =>
			`Von diesen Zusammenführungen könnten etwa ${sharePercent(share)} falsch sein (${sharePercent(low)} bis ${sharePercent(high)}).`
	},
	allDone: 'Hier wartet nichts auf Sie',
	allDoneText: (n) =>
		n > 0
			? `${count(n)} Treffer ${n === 1 ? 'ist' : 'sind'} entschieden und ${n === 1 ? 'steht' : 'stehen'} unten.`
			: 'Gehen Sie weiter, um den Import abzuschließen.',
	finish: 'Import abschließen',
	finishShort: 'Abschließen',
	finishOpen: (n) => `Abschließen: ${count(n)} nicht entschiedene ${n === 1 ? 'wartet' : 'warten'} in der manuellen Prüfung`,
	finishHint: (n) =>
		n === 1
			? 'Sie geht nicht verloren und wird nicht zusammengeführt: Ein Tippen dort importiert sie als neu.'
			: 'Sie gehen nicht verloren und werden nicht zusammengeführt: Ein Tippen dort importiert alle als neu.',
	selectRow: 'Auswählen',
	change: 'Ändern',
	selected: (n) => `${count(n)} ausgewählt`,
	bulkAll: (n, filter) => `Alle ${count(n)} offenen in „${filter}“`,
	bulk: 'Für viele auf einmal',
	open: 'Öffnen',
	keys: [
		['J', 'nächster Treffer'],
		['K', 'voriger Treffer'],
		['M', 'zusammenführen'],
		['S', 'Zeile überspringen'],
		['R', 'für die manuelle Prüfung zurücklegen'],
		['B', 'beide behalten'],
		['U', 'letzte Entscheidung rückgängig machen'],
		['?', 'diese Liste']
	],
	keysTitle: 'Tasten für die Prüfung',
	keysText: 'Auf einem Touchscreen wischen Sie den Treffer nach rechts zum Zusammenführen und nach links zum Überspringen.'
} satisfies Words<typeof en.review>;

export const pair = {
	inContacts: 'In Ihren Kontakten',
	inFile: 'In dieser Datei',
	inHeld: 'In der manuellen Prüfung',
	row: (n) => `Zeile ${count(n)}`,
	blank: 'leer',
	why: 'Warum sie zusammenpassen',
	types: {
		exact: 'exakt',
		email: 'E-Mail',
		phone: 'Telefon',
		nameCompany: 'Name/Unternehmen',
		primaryKey: 'Primärschlüssel',
		similar: 'ähnlich'
	},
	sum: 'Konfidenz',
	scaleNamed: (score) => `Punkte der Konfidenz in Prozent. Zusammen ergeben sie ${score}.`,
	scaleSimilar: (score) =>
		`Gewicht der Hinweise: Jeder Punkt verdoppelt die Chancen oder halbiert sie. Zusammen stehen sie für ${percentText(score)}.`,
	strengths: { less: 'zählt nach Ihren Einstellungen weniger', more: 'zählt nach Ihren Einstellungen mehr' },
	against: 'Was dagegen spricht:',
	group: (n) => `Einer von ${count(n)} Datensätzen, die dieselbe Person sein könnten`,
	groupOf: (n) => `Gruppe von ${count(n)}`,
	weak: 'schwache Verbindung',
	weakText: 'Eine schwache Verbindung hält zusammen, was zwei Personen sein könnten: Prüfen Sie sie vor den anderen.',
	moreLinks: (n) => `und ${plural(n, 'weiterer Treffer', 'weitere Treffer')} in dieser Gruppe`,
	after: 'Nach dem Zusammenführen',
	tapHint: 'Tippen Sie auf einen Wert, um ihn zu behalten.',
	keep: (value, field) => `${value} behalten als ${field}`,
	chosen: 'Ihre Wahl',
	instead: (value) => `statt ${value}`,
	name: 'Name',
	phone: 'Telefon',
	differs: 'weicht ab',
	moreFields: (n) => `${plural(n, 'weiteres Feld', 'weitere Felder')}, gleich oder nur auf einer Seite`,
	fewer: 'Nur zeigen, was sie unterscheidet'
} satisfies Words<typeof en.pair>;
