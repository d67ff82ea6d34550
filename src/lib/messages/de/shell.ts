import { count as n, percentText } from '#domain/messages/catalogue';
import type { shell as en } from '../en/shell';
import type { Words } from '../words';

export const shell = {
	app: 'Muster',
	screens: {
		home: 'Start',
		booth: 'Messestand',
		import: 'Import',
		quick: 'Bereinigen',
		contacts: 'Kontakte',
		review: 'Prüfen',
		deliver: 'Zustellen',
		history: 'Verlauf',
		settings: 'Einstellungen',
		contact: 'Kontakt',
		delivery: 'Zustellung',
		audit: 'Audit-Protokoll',
		scoring: 'Scoring',
		lists: 'Lead-Listen',
		list: 'Lead-Liste',
		campaigns: 'Kampagnen',
		campaign: 'Kampagne',
		work: 'Anrufen',
		suppressions: 'Sperrlisten',
		insights: 'Einblicke'
	},
	skip: 'Zum Inhalt springen',
	navigation: 'Hauptnavigation',
	more: 'Mehr',
	profile: 'Profil',
	waiting: (count) => `, ${n(count)} offen`,

	online: 'Online',
	offline: 'Offline',
	onDevice: 'Die gesamte Arbeit liegt auf diesem Gerät',
	onDeviceShort: 'Auf diesem Gerät',
	undelivered: (count) => `${n(count)} noch nicht zugestellt`,
	unscored: 'Ohne Score',
	running: {
		reading: (file, percent) => `${file} wird importiert${percent === null ? '' : `, ${percentText(percent)}`}`,
		scanning: (file, percent) => `Dubletten in ${file} werden gesucht${percent === null ? '' : `, ${percentText(percent)}`}`,
		writing: (file, percent) => `Kontakte aus ${file} werden gespeichert${percent === null ? '' : `, ${percentText(percent)}`}`
	},
	upkeep: {
		upgrade: (percent) => `Die Ablage der Kontakte wird aktualisiert, ${percentText(percent)}`,
		rescore: (percent) => `Alle Kontakte werden neu bewertet, ${percentText(percent)}`,
		seal: (percent) => `Die gespeicherten Daten werden verschlüsselt, ${percentText(percent)}`,
		open: (percent) => `Die Verschlüsselung wird entfernt, ${percentText(percent)}`,
		values: (percent) => `Werte der Kontakte werden geändert, ${percentText(percent)}`
	},
	statusTitle: 'Status',
	statusOnline: 'Verbunden. Zustellungen werden gesendet, sobald sie angelegt sind.',
	statusOffline: 'Kein Netz. Alles außer der Zustellung funktioniert; was wartet, wird gesendet, sobald das Netz wieder da ist.',
	statusDelivered: 'Nichts wartet auf den Versand.',
	statusUndelivered: (count) => (count === 1 ? '1 Kontakt wartet auf die Zustellung.' : `${n(count)} Kontakte warten auf die Zustellung.`),
	statusHeld: (count) =>
		count === 1 ? '1 mögliche Dublette wartet auf die Prüfung.' : `${n(count)} mögliche Dubletten warten auf die Prüfung.`,
	statusNoImport: 'Kein Import läuft.',
	statusStorage: (used, quota) => `${used} von ${quota} belegt, die dieser Browser zulässt.`,
	statusPersisted: 'Der Browser behält diese Daten, bis Sie sie löschen.',
	statusNotPersisted: 'Der Browser kann diese Daten löschen, wenn der Speicherplatz des Geräts knapp wird.',
	statusTrouble:
		'Die Zahlen konnten auf diesem Gerät nicht gelesen werden. Ihre Kontakte sind unberührt. Laden Sie die Seite neu; bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	open: { import: 'Import öffnen', review: '„Prüfen“ öffnen', deliver: '„Zustellen“ öffnen', storage: 'Speicher-Einstellungen' },

	palette: 'Öffnen, ausführen oder finden',
	palettePlaceholder: 'Kontakte, Listen, Kampagnen, Seiten und Aktionen suchen',
	paletteNothing: (text) => `Nichts passt zu „${text}“. Versuchen Sie einen Namen, ein Unternehmen oder eine E-Mail-Adresse.`,
	paletteGroups: {
		go: 'Öffnen',
		do: 'Ausführen',
		list: 'Lead-Listen',
		campaign: 'Kampagnen',
		view: 'Gespeicherte Ansichten',
		destination: 'Ziele',
		contacts: 'Kontakte'
	},
	paletteKeys: 'Pfeiltasten zum Bewegen, Eingabetaste zum Öffnen, Esc zum Schließen',
	commands: {
		choose: 'Kontaktdatei importieren',
		sample: 'Mit 2.000 Beispielkontakten ausprobieren',
		paste: 'Aus einer Tabelle einfügen',
		light: 'Helles Design',
		dark: 'Dunkles Design',
		system: 'Design des Systems',
		add: 'Kontakt von Hand anlegen'
	},

	updateReady: 'Eine neue Version ist bereit',
	updateNow: 'Jetzt aktualisieren',
	olderPage: 'In einem anderen Tab arbeitet ein neueres Muster; diese Seite kann nicht lesen, was es aufbewahrt. Nichts ist verloren.',
	olderReload: 'Neu laden',
	lostStore:
		'Der Browser hat diese Seite von ihrem Speicher getrennt. Laden Sie sie neu, um weiterzumachen: Was gespeichert ist, bleibt; was hier eingegeben und nicht gespeichert wurde, geht verloren.',
	updateBusy:
		'Muster arbeitet gerade in einem Tab, oder dort ist etwas eingegeben und noch nicht gespeichert. Die neue Version wartet, bis das erledigt ist.',
	wipedElsewhere: 'Dieses Gerät wurde in einem anderen Tab geleert; deshalb hat dieser Tab neu begonnen.',
	restoredElsewhere: 'Ein Backup ersetzt aus einem anderen Tab alles auf diesem Gerät; deshalb hat dieser Tab neu begonnen.',
	typedGone: 'Was hier eingegeben und nicht gespeichert war, ist weg.',
	offlineReady: 'Bereit für die Arbeit ohne Netz',

	dropTitle: 'Zum Importieren ablegen',
	dropText: 'CSV, TSV, Excel oder vCard, ein Kontakt je Zeile; mehrere Dateien werden ein Import',
	dropFolder: 'Das ist ein Ordner. Legen Sie stattdessen die Dateien daraus ab.',
	busyIntake: 'Ein Import läuft. Legen Sie die Datei noch einmal ab, wenn er abgeschlossen ist.',
	sharedNothing: 'Es wurde nichts geteilt, das sich importieren lässt. Teilen Sie eine CSV-, Excel- oder vCard-Datei.',
	sharedFull:
		'Nichts von dem, was geteilt wurde, konnte aufbewahrt werden: Es ist kein Platz mehr. Schaffen Sie Platz auf diesem Gerät und teilen Sie es dann noch einmal.',
	sharedLeft: (names) =>
		`${names.join(', ')}: konnte nicht aufbewahrt werden, der Platz reicht nicht. Schaffen Sie Platz auf diesem Gerät und teilen oder öffnen Sie ${names.length === 1 ? 'die Datei' : 'die Dateien'} dann noch einmal.`,
	sharedWaits: (why) => `${why} Die Datei wartet auf diesem Gerät, und die Startseite öffnet sie, sobald es geht.`,
	sharedElsewhere: 'Was geteilt wurde, ist in einem anderen Tab offen.',
	importRuns: 'Ein Import läuft.',
	pastedName: (date) => `Eingefügt ${date}`,
	dismiss: 'Schließen',
	close: 'Schließen',
	help: 'Hilfe',
	nothingCalled: (typed: string) => `Nichts heißt „${typed}“.`,
	clearSearch: 'Suche leeren',
	partMissing: 'Dieser Teil konnte nicht geladen werden. Nichts ist verloren. Prüfen Sie die Verbindung und laden Sie die Seite neu.',
	toasts: 'Meldungen',
	actionOf: (action, what) => `${action}: ${what}`,

	errorTitle: (status) => (status === 404 ? 'Diese Seite gibt es nicht' : 'Diese Seite konnte nicht angezeigt werden'),
	errorText: (status) =>
		status === 404
			? 'Die Adresse führt in Muster nirgendwohin. Ihre Kontakte sind unberührt.'
			: 'In der App ist etwas schiefgegangen. Ihre Kontakte sind auf diesem Gerät gespeichert und unberührt. Laden Sie die Seite neu; bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	errorHome: 'Zur Startseite',
	errorReload: 'Neu laden',
	cutOffTitle: 'Dieser Bildschirm ist noch nicht auf dem Gerät',
	cutOffText:
		'Das Netz war weg, bevor Muster für die Arbeit ohne Netz gespeichert war. Was Sie getan haben, ist aufbewahrt, und sobald das Netz wieder da ist, öffnet sich dieser Bildschirm von selbst.',
	cutOffBack: 'Zurück'
} satisfies Words<typeof en>;
