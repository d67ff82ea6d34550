import { count as n, plural } from '#domain/messages/catalogue';
import type { home as en } from '../en/home';
import type { Words } from '../words';

const contacts = (count: number): string => plural(count, 'Kontakt', 'Kontakte');
const rows = (count: number): string => plural(count, 'Zeile', 'Zeilen');

export const home = {
	title: 'Start',
	drop: 'Kontaktdatei hier ablegen',
	dropText:
		'CSV, Excel oder vCard, in jeder Reihenfolge und jedem Zustand. Die Datei wird auf diesem Gerät bereinigt, von Dubletten befreit und bewertet; nichts verlässt es, bevor Sie zustellen.',
	choose: 'Datei auswählen',
	sample: 'Mit 2.000 Beispielkontakten ausprobieren',
	sampleFailed:
		'Die Beispielkontakte konnten nicht gelesen werden. Gehen Sie einmal online und laden Sie neu; dann bleiben sie auf diesem Gerät.',
	paste: 'Aus einer Tabelle einfügen',
	booth: 'Messestand starten',
	pasteTitle: 'Aus einer Tabelle einfügen',
	pasteText:
		'Kopieren Sie die Zellen in Excel, Google Sheets oder Numbers, Kopfzeile zuerst, oder die Empfänger einer E-Mail, und fügen Sie sie hier ein.',
	pasteLabel: 'Kopierte Zellen',
	pastePlaceholder: 'Vorname\tNachname\tE-Mail\tUnternehmen',
	pasteNotTable:
		'Das ist noch weder eine Tabelle noch eine Liste von Adressen. Kopieren Sie die Kopfzeile und mindestens einen Kontakt darunter.',
	pasteLarge: 'Gezeigt wird nur der Anfang. Alles ist da und lässt sich importieren.',
	pasteUndo: 'Einfügen rückgängig machen',
	pasteRedo: 'Erneut einfügen',
	pasteUse: (count) => (count === 0 ? 'Zeilen importieren' : `${rows(count)} importieren`),
	cancel: 'Abbrechen',

	state: (all, held, undelivered) =>
		[
			contacts(all),
			held > 0 ? `${n(held)} zu prüfen` : 'nichts zu prüfen',
			undelivered > 0 ? `${n(undelivered)} noch nicht zugestellt` : ''
		]
			.filter(Boolean)
			.join(' · '),
	importAction: 'Datei importieren',
	more: 'Weitere Wege zum Import',

	todo: 'Was auf Sie wartet',
	nothing: 'Nichts wartet auf Sie',
	nothingText: 'Über jede Zeile ist entschieden, und nichts wartet auf den Versand.',
	review: (count) => `${plural(count, 'mögliche Dublette', 'mögliche Dubletten')} prüfen`,
	reviewText: (count) =>
		count === 1
			? 'Sie ähnelt einem Kontakt, den Sie haben. Führen Sie sie zusammen, überspringen Sie sie oder importieren Sie sie als neu.'
			: 'Sie ähneln Kontakten, die Sie haben. Führen Sie sie zusammen, überspringen Sie sie oder importieren Sie sie als neu.',
	deliver: (count) => `${contacts(count)} zustellen`,
	deliverText: 'Noch nicht gesendet.',
	waiting: (count) => (count === 1 ? '1 Kontakt wartet auf den Versand' : `${n(count)} Kontakte warten auf den Versand`),
	waitingText: (count) =>
		count === 1 ? 'Er bleibt auf diesem Gerät, bis sein Ziel ihn annimmt.' : 'Sie bleiben auf diesem Gerät, bis ihr Ziel sie annimmt.',
	rejected: (count) => (count === 1 ? '1 Kontakt wurde von einem CRM abgelehnt' : `${n(count)} Kontakte wurden von einem CRM abgelehnt`),
	rejectedText: (count) =>
		count === 1
			? 'Der Grund steht in der Zustellung; dort lässt er sich beheben und noch einmal senden.'
			: 'Der Grund steht jeweils in der Zustellung; dort lässt er sich beheben und noch einmal senden.',
	unsaved: (count) =>
		count === 1 ? '1 Besuch am Stand ist noch nicht gespeichert' : `${n(count)} Besuche am Stand sind noch nicht gespeichert`,
	unsavedText: 'Der Stand wurde vor dem Speichern verlassen. Dort geht es weiter; nichts Eingegebenes ist verloren.',
	visitors: (count) =>
		count === 1 ? '1 Besuch am Stand ist noch nicht zugestellt' : `${n(count)} Besuche am Stand sind noch nicht zugestellt`,
	visitorsText: () => 'Noch zu ergänzen oder in der manuellen Prüfung zu entscheiden, oder seit der Zustellung kam etwas hinzu.',
	typed: {
		contact: (name) => (name ? `Weiter mit dem, was Sie zu ${name} getippt haben` : 'Weiter mit dem Kontakt, den Sie tippten'),
		member: (name) => (name ? `${name} weiter in eine Liste eintragen` : 'Weiter einen Kontakt in eine Liste eintragen'),
		note: (name) => `Weiter mit Ihrer Notiz zu ${name}`,
		paste: (name) => (name ? `Weiter mit den eingefügten Zellen, „${name}“` : 'Weiter mit den eingefügten Zellen'),
		scoring: () => 'Weiter mit dem Scoring, das Sie ausprobierten',
		cell: (name) => (name ? `Weiter mit „${name}“, das Sie in eine Zelle tippten` : 'Weiter mit der Zelle, die Sie leerten')
	},
	typedText: 'Getippt und nicht gespeichert. Es ist alles da.',
	undoing: (file) => `Import von ${file} weiter rückgängig machen`,
	resume: (file) => `${file} fortsetzen`,
	resumeText: {
		configure: 'Spalten und Einstellungen warten auf Sie.',
		processing: (done) =>
			done === 0
				? 'Er hielt an, als er begann, und geht von selbst weiter, sobald er offen ist.'
				: `Er hielt an, als ${n(done)} ${done === 1 ? 'Zeile' : 'Zeilen'} gelesen waren, und geht dort weiter. Nichts ist verloren.`,
		matching: 'Alle Zeilen sind gelesen. Die Suche nach Dubletten geht weiter, sobald er offen ist.',
		fixing: (failed) =>
			failed > 0
				? `Zeilen werden gerade korrigiert; ${rows(failed)} ${failed === 1 ? 'kann' : 'können'} noch nicht hinein.`
				: 'Zeilen werden gerade korrigiert; alle können jetzt hinein.',
		review: (failed, pairs) =>
			[
				failed > 0 ? `${rows(failed)} ${failed === 1 ? 'kann' : 'können'} noch nicht hinein.` : '',
				pairs > 0 ? 'Mögliche Dubletten warten auf Ihre Entscheidung.' : ''
			]
				.filter(Boolean)
				.join(' ') || 'Nur der letzte Schritt fehlt noch.',
		committing: 'Der Import wurde gerade abgeschlossen. Er geht dort weiter, wo er aufgehört hat.'
	},

	tiers: 'Kontakte nach Stufe',
	tierLine: (count, percent) => `${n(count)} · ${percent}`,
	hotLine: (count) => (count === 1 ? '1 ist ein heißer Lead' : `${n(count)} sind heiße Leads`),
	table: { tier: 'Stufe', contacts: 'Kontakte', share: 'Anteil', action: 'Was zu tun ist' },

	call: 'Als Nächstes anrufen',
	callAll: 'Alle nach Score',
	callNone: 'Noch hat kein Kontakt einen Score.',
	callNobody: 'Die Kontakte mit den besten Scores haben Anrufe abgelehnt oder stehen auf einer Sperrliste.',
	noPhone: 'Keine Telefonnummer',
	callPerson: (name, phone) => `${name} anrufen, ${phone}`,

	imports: 'Letzte Importe',
	importsAll: 'Alle Importe',
	importLine: (total, created, merged, skipped, held, failed) =>
		`${rows(total)}: ${[`${n(created)} neu`, merged > 0 ? `${n(merged)} zusammengeführt` : '', skipped > 0 ? `${n(skipped)} übersprungen` : '', held > 0 ? `${n(held)} zurückgehalten` : '', failed > 0 ? `${n(failed)} fehlerhaft` : ''].filter(Boolean).join(', ')}`,
	importUndone: 'rückgängig gemacht',
	ledger: { created: 'Importiert', merged: 'Zusammengeführt', skipped: 'Übersprungen', held: 'Zurückgehalten', failed: 'Fehlerhaft' },

	lost: {
		title: (count) =>
			count === 1 ? '1 Kontakt ist von diesem Gerät verschwunden' : `${n(count)} Kontakte sind von diesem Gerät verschwunden`,
		text: (date) =>
			`Dieser Browser hat gelöscht, was Muster hier gespeichert hatte; zuletzt wurden die Kontakte am ${date} geändert. Importieren Sie Ihre Dateien noch einmal, um sie zurückzubekommen. Was zugestellt wurde, steht weiter in Ihrem CRM.`,
		next: 'Browser tun das, wenn der Speicherplatz knapp wird oder eine Seite länger nicht benutzt wird. Am besten schützt die Installation von Muster die Daten; wird der Platz knapp, hilft auch die Bitte an den Browser, sie zu behalten.',
		again: 'Datei noch einmal importieren',
		install: 'Muster installieren',
		howToInstall: 'So installieren Sie Muster',
		seen: 'Schließen'
	},
	onlyHere: (count) =>
		count === 1
			? '1 Kontakt ist nur in diesem Browser gespeichert, und er kann ihn löschen, wenn der Speicherplatz knapp wird.'
			: `${n(count)} Kontakte sind nur in diesem Browser gespeichert, und er kann sie löschen, wenn der Speicherplatz knapp wird.`,
	saveCopy: 'Kopie speichern',

	loading: 'Ihre Kontakte werden gelesen',
	trouble: 'Ihre Kontakte konnten gerade nicht gelesen werden.',
	troubleText:
		'Sie sind weiter auf diesem Gerät gespeichert. Laden Sie die Seite neu; bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	reload: 'Neu laden'
} satisfies Words<typeof en>;
