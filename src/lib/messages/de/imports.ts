import { count, plural } from '#domain/messages/catalogue';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';
import { said } from './imports-said';
import { saved } from './imports-saved';
import { mapping, customField } from './imports-mapping';
import { clean, file, options, summary, upload } from './imports-upload';
import { review, pair } from './imports-review';

const rows = (n: number): string => plural(n, 'Zeile', 'Zeilen');
const contacts = (n: number): string => plural(n, 'Kontakt', 'Kontakte');

const steps = {
	kept: 'Nichts ist verloren: Der Import bleibt auf diesem Gerät, so weit er kam.',
	label: 'Schritte des Imports',
	position: (n, name) => `Schritt ${n} von 5: ${name}`,
	done: 'erledigt',
	backToContacts: 'Zurück zu Kontakte',
	back: 'Zurück',
	cancel: 'Abbrechen',
	cancelTitle: 'Diesen Import abbrechen?',
	cancelText:
		'Ihre Kontakte sind, wie sie waren: Nichts aus dieser Datei wurde unter ihnen gespeichert. Die Kopie der Datei und die Entscheidungen dazu werden von diesem Gerät entfernt.',
	cancelConfirm: 'Import abbrechen',
	cancelKeep: 'Weitermachen',
	backTitle: 'Zurück zu „Hochladen und einrichten“?',
	backText: (decided, changed = 0) => {
		const lost = [
			...(decided > 0
				? [`${plural(decided, 'Entscheidung', 'Entscheidungen')} zu Dubletten ${decided === 1 ? 'wird' : 'werden'} noch einmal erfragt`]
				: []),
			...(changed > 0
				? [
						changed === 1
							? '1 von Hand geänderte Zelle wird wieder, was die Datei sagt'
							: `${count(changed)} von Hand geänderte Zellen werden wieder, was die Datei sagt`
					]
				: [])
		];
		return lost.length > 0
			? `Die Datei und ihre Einstellungen bleiben. Die Zeilen werden neu verarbeitet: ${lost.join(', und ')}.`
			: 'Die Datei und ihre Einstellungen bleiben. Die Zeilen werden neu verarbeitet, sobald Sie weitergehen.';
	},
	backConfirm: 'Zurückgehen'
} satisfies Words<typeof en.steps>;

const choose = {
	title: 'Kontakte importieren',
	state: 'Wählen Sie, woher die Kontakte kommen. Nichts verlässt dieses Gerät.',
	csvName: 'CSV-Datei',
	csvBadge: 'Beliebt',
	csvText: 'CSV, TSV, Excel (XLSX, XLS) oder vCard, aus jedem Programm, in jeder Zeichenkodierung. Auch mehrere Dateien auf einmal.',
	othersTitle: 'Direkte Verbindungen',
	othersText:
		'Noch nicht gebaut. Bei jeder steht, wie dieselben Kontakte heute hereinkommen; was diese Produkte exportieren, wird an seinen Spalten erkannt.',
	comingSoon: 'Demnächst',
	today: 'So kommen sie heute herein',
	paste: 'Aus einer Tabelle einfügen',
	sample: 'Mit 2.000 Beispielkontakten ausprobieren',
	sampleFailed: 'Die Beispielliste konnte nicht geladen werden. Gehen Sie einmal online, oder wählen Sie eine eigene Datei.',
	resumeTitle: 'Nicht abgeschlossene Importe',
	putAside: (name) => `${name} bleibt, wie es war, unter „Nicht abgeschlossene Importe“.`,
	resume: 'Import fortsetzen',
	discard: 'Verwerfen',
	discardTitle: (name) => `Den Import von ${name} verwerfen?`,
	discardText:
		'Nichts davon wurde unter Ihren Kontakten gespeichert. Die Kopie der Datei und die bisherigen Entscheidungen werden von diesem Gerät entfernt. Ihre eigene Datei bleibt, wo sie ist.',
	discardDone: (name) => `Der Import von ${name} wurde verworfen. Ihre Kontakte sind, wie sie waren.`
} satisfies Words<typeof en.choose>;

const sources = [
	{
		id: 'gmail',
		name: 'Gmail',
		how: 'Wählen Sie in Google Kontakte „Exportieren“, dann „Google CSV“ oder vCard. Laden Sie diese Datei hier hoch; sie wird erkannt.'
	},
	{
		id: 'outlook',
		name: 'Outlook',
		how: 'Wählen Sie unter Personen „Kontakte verwalten“, „Kontakte exportieren“; am Desktop Datei, Importieren/Exportieren. Die CSV wird in jeder Sprache erkannt.'
	},
	{
		id: 'salesforce',
		name: 'Salesforce',
		how: 'Führen Sie einen Bericht über Leads oder Kontakte aus und wählen Sie Exportieren, Nur Details, CSV oder XLSX. Die Spalten des Berichts werden erkannt.'
	},
	{
		id: 'hubspot',
		name: 'HubSpot',
		how: 'Wählen Sie unter Kontakte „Exportieren“, alle Eigenschaften, CSV oder XLSX. Die Datei wird erkannt.'
	},
	{
		id: 'linkedin',
		name: 'LinkedIn',
		how: 'Wählen Sie unter Einstellungen, Datenschutz, „Kopie Ihrer Daten anfordern“ und haken Sie Kontakte an. Connections.csv wird erkannt, samt den Anmerkungen darüber.'
	},
	{
		id: 'zapier',
		name: 'Zapier',
		how: 'Lassen Sie Ihren Zap die Kontakte in einem Google Sheet sammeln, laden Sie es als CSV oder XLSX herunter, und laden Sie diese Datei hier hoch.'
	},
	{
		id: 'api',
		name: 'API-Import',
		how: 'Lassen Sie Ihr Skript die Datensätze als JSON, als CSV mit Kopfzeile oder als vCard schreiben, und laden Sie diese Datei hier hoch.'
	}
] satisfies Words<typeof en.sources>;

const process = {
	title: 'Ihr Import wird verarbeitet …',
	scanning: 'Doppelte Kontakte werden gesucht …',
	rows: (done, total) => (total > 0 ? `${count(done)} von ${rows(total)}` : rows(done)),
	rate: (n) => `${rows(Math.round(n))} pro Sekunde`,
	left: (text) => `noch ${text}`,
	valid: 'Gültig',
	failed: 'Mit Fehlern',
	pairs: {
		exact: 'Exakt',
		email: 'E-Mail',
		phone: 'Telefon',
		nameCompany: 'Name/Unternehmen',
		primaryKey: 'Primärschlüssel',
		similar: 'Ähnlich'
	},
	waiting: 'Wird gestartet …',
	stay: 'Sie dürfen diesen Tab schließen: Der Import geht dort weiter, wo er aufgehört hat, wenn Sie zurückkommen.',
	committing: (n) => `${contacts(n)} ${n === 1 ? 'wird' : 'werden'} importiert …`,
	committingText:
		'Kontakte, Zusammenführungen und Scores werden geschrieben. Den Tab zu schließen schadet nicht: Es geht dort weiter, wo es aufgehört hat.'
} satisfies Words<typeof en.process>;

const complete = {
	title: 'Import abgeschlossen!',
	state: (total, seconds, rate) => `${rows(total)} in ${seconds}, ${rows(rate)} pro Sekunde. Jede Zeile ist nachgewiesen.`,
	labels: {
		total: 'Kontakte gesamt',
		created: 'Importiert',
		duplicates: 'Dubletten',
		merged: 'Zusammengeführt',
		skipped: 'Übersprungen',
		held: 'Zurückgehalten',
		failed: 'Fehlerhaft'
	},
	ledger: 'Was aus jeder Zeile wurde',
	equation: 'Gesamt = importiert + zusammengeführt + übersprungen + zurückgehalten + fehlerhaft',
	failedTitle: 'Einige Kontakte konnten nicht importiert werden',
	failedText: (n) =>
		`${plural(n, 'Zeile blieb', 'Zeilen blieben')} draußen. Korrigieren Sie sie im Bericht und importieren Sie ihn noch einmal; was schon importiert ist, bleibt unberührt.`,
	cardsTitle: (n) => `${plural(n, 'Kontaktkarte ist', 'Kontaktkarten sind')} nicht bis zum Ende lesbar`,
	cardsText: (n) =>
		n === 1
			? 'Was lesbar war, steht in der Zeile. Der Fehlerbericht nennt die Stelle, an der sie abbricht.'
			: 'Was lesbar war, steht in den Zeilen. Der Fehlerbericht nennt die Stelle, an der jede abbricht.',
	report: 'Fehlerbericht herunterladen',
	reportXlsx: 'Als XLSX-Arbeitsmappe',
	reportCsv: 'Als CSV',
	reportMore: 'Weitere Formate des Fehlerberichts',
	sharedMail: {
		merged: (n, addresses) =>
			`${plural(n, 'Zeile ging', 'Zeilen gingen')} in ${n === 1 || addresses === 1 ? 'einen Kontakt' : `${count(addresses)} Kontakte`} mit anderem Namen`,
		skipped: (n) => `${plural(n, 'Zeile', 'Zeilen')} mit neuem Namen ${n === 1 ? 'wurde' : 'wurden'} übersprungen`,
		text: (addresses) =>
			`${addresses === 1 ? 'Eine E-Mail-Adresse gehört' : `${count(addresses)} E-Mail-Adressen gehören`} mehreren Namen. Sind es verschiedene Personen, machen Sie diesen Import unter Verlauf rückgängig, importieren Sie die Datei noch einmal, und schicken Sie diese Zeilen in Schritt 4 in die manuelle Prüfung.`,
		action: 'Verlauf öffnen'
	},
	heldTitle: (n) => `${plural(n, 'Zeile wartet', 'Zeilen warten')} in der manuellen Prüfung`,
	heldText: (n) =>
		n === 1
			? 'Eine mögliche Dublette, über die nicht entschieden wurde. Sie ist nicht verloren und noch kein Kontakt.'
			: 'Mögliche Dubletten, über die nicht entschieden wurde. Sie sind nicht verloren und noch keine Kontakte.',
	heldAction: () => 'Entscheiden',
	undoneTitle: 'Dieser Import wurde rückgängig gemacht',
	undoneText: 'Die Zahlen sind die von vorher. Was verschwand und was blieb, steht im Verlauf.',
	undoneAction: 'Verlauf öffnen',
	view: 'Kontakte anzeigen',
	more: 'Weitere Kontakte importieren',
	deliver: (n) => `${contacts(n)} zustellen`,
	scores: (n) => (n === 0 ? 'Wie gut sie sind' : n === 1 ? '1 ist ein heißer Lead' : `${count(n)} sind heiße Leads`),
	scoresState: (scored, all) =>
		scored < all ? `${count(scored)} von ${plural(all, 'Kontakt', 'Kontakten')} bewertet mit 0–100` : `${contacts(all)} bewertet mit 0–100`,
	scoring: 'Die Kontakte werden bewertet …',
	noScores: 'Kein Kontakt kam herein, also gibt es nichts zu bewerten.',
	scoresFailed: 'Die Scores stehen in Kontakte; die Übersicht konnte hier nicht erstellt werden.',
	histogram: 'Wie sich die Scores verteilen',
	histogramBar: (from, to, n) => `${from} bis ${to}: ${contacts(n)}`,
	bySource: 'Nach Quelle',
	byIndustry: 'Nach Branche',
	source: 'Quelle',
	industry: 'Branche',
	contacts: 'Kontakte',
	mean: 'Mittlerer Score',
	noValue: 'keine Angabe',
	others: (n) => `und ${plural(n, 'weitere', 'weitere')}`
} satisfies Words<typeof en.complete>;

export const imports = {
	steps,
	choose,
	sources,
	upload,
	file,
	mapping,
	saved,
	customField,
	options,
	clean,
	summary,
	process,
	review,
	pair,
	complete,
	said
} satisfies Words<typeof en>;
