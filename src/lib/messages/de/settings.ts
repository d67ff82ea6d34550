import { count as n, percentText, plural } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';
import { keyName } from './key-name';
import { permissions, users } from './trust';
import { deleted } from './settings-deleted';
import { duplicates } from './settings-duplicates';

const contacts = (count: number): string => plural(count, 'Kontakt', 'Kontakte');

export const settings = {
	title: 'Einstellungen',
	state: 'Alles hier bleibt auf diesem Gerät und wird gespeichert, sobald Sie es ändern.',
	sections: 'Abschnitte',
	saved: 'Gespeichert',
	unread:
		'Die Einstellungen konnten nicht gelesen werden. Gezeigt werden die Vorgaben; nichts ist geändert. Bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	unsaved: 'Die letzte Änderung konnte auf diesem Gerät nicht gespeichert werden. Sie gilt, bis diese Seite geschlossen wird.',
	reload: 'Neu laden',
	users,
	permissions,

	profile: {
		title: 'Profil',
		text: 'Steht bei jedem Import, jeder Entscheidung und jeder Bearbeitung auf diesem Gerät.',
		name: 'Ihr Name',
		device: 'Name dieses Geräts',
		deviceHint: 'Erscheint in der Statuszeile, zum Beispiel Hannover 2026 · Tablet 2.'
	},

	look: {
		title: 'Darstellung',
		text: '',
		language: 'Sprache',
		languageAuto: 'Automatisch',
		languageHint: 'Automatisch ist die Sprache dieses Browsers. Dateien behalten ihre englischen Spaltennamen und das CRM seine Wörter.',
		languageLater: 'Ein Import läuft. Die Sprache wechselt, wenn Muster das nächste Mal geöffnet wird.',
		theme: 'Design',
		themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
		density: 'Dichte',
		densities: { comfortable: 'Bequem', compact: 'Kompakt' },
		densityHint: 'Kompakte Zeilen sind mit einer Maus 36 px hoch. Bei Berührung sind es immer 44 px.',
		singleKeys: 'Tasten mit einem Zeichen',
		singleKeysHint:
			'M führt zusammen, C ruft an, J und K gehen weiter, / sucht. Schalten Sie sie aus, wenn Sie dem Gerät diktieren oder oft versehentlich Tasten treffen.'
	},

	duplicates,
	deleted,

	imports: {
		title: 'Importe',
		text: 'Womit ein neuer Import beginnt. Jedes lässt sich für eine einzelne Datei ändern, während sie eingerichtet wird.',
		policy: (key) => `Wenn es einen Kontakt mit gleichem Wert gibt (${keyName(key)})`,
		policies: {
			update: 'Vorhandenen aktualisieren',
			skip: 'Zeile überspringen',
			create: 'Neu anlegen (mit Vorsicht)',
			review: 'Einzeln prüfen'
		},
		required: 'Pflicht in jeder Zeile',
		requiredPolicies: {
			emailAndName: 'E-Mail und ein Name',
			emailFirstLast: 'E-Mail, Vorname und Nachname',
			emailFirstLastCompany: 'E-Mail, Vorname, Nachname und Unternehmen',
			emailOrPhone: 'E-Mail oder Telefon'
		},
		survivorship: 'Wenn zwei Werte beim Zusammenführen voneinander abweichen',
		survivorshipRules: {
			newestWins: 'Der neueste gilt',
			keepExisting: 'Behalten, was da ist',
			fillBlanks: 'Nur Leeres ausfüllen',
			longest: 'Der längste gilt',
			mostComplete: 'Der vollständigere Datensatz gilt',
			sourcePriority: 'Die bessere Quelle gilt'
		},
		country: 'Standardland',
		countryHint: 'Für Telefonnummern ohne Landesvorwahl in Zeilen, die kein Land nennen.',
		countryPlaceholder: 'Land suchen',
		leadSource: 'Standard-Lead-Quelle',
		leadSourceHint: 'Für Zeilen, die keine nennen. Leer = sie bleiben ohne.'
	},

	limits: {
		title: 'Grenzen',
		text: 'Bei einer Datei über der Standardgrenze wird zuerst gefragt; dann läuft sie im Modus für große Dateien, bis zur Grenze des Geräts.',
		standardSize: 'Standardgrenze, MB',
		standardRows: 'Standardgrenze, Zeilen',
		deviceSize: 'Gerätegrenze, MB',
		deviceRows: 'Gerätegrenze, Zeilen',
		enforce: 'Standardgrenze durchsetzen',
		enforceHint: 'Größere Dateien werden abgelehnt, statt dass gefragt wird.',
		idle: 'Minuten, bis der Arbeitsspeicher freigegeben wird',
		idleHint: 'Nach so langer Ruhe. Nicht abgeschlossene Importe lassen sich weiter fortsetzen.',
		range: (least, most) => `Eine ganze Zahl von ${n(least)} bis ${n(most)}.`,
		above: (other) => `Darf nicht unter „${other}“ liegen.`
	},

	tiers: {
		title: 'Stufen',
		text: 'Welcher Score zu welcher Stufe gehört. Kontakte mit zu wenig Daten bleiben ohne Score.',
		scheme: 'Namen',
		from: (label) => `${label} ab`,
		rest: (label, below) => `${label}: Scores unter ${n(below)}.`,
		order: 'Jede Stufe muss unter der darüber beginnen.',
		action: 'Was zu tun ist',
		byRank: 'Die Stufen richten sich nach dem Rang in der Liste: Die Schwellen folgen den Scores.',
		open: 'Scoring öffnen'
	},

	table: {
		title: 'Tabellendefinition',
		text: 'Was jedes Feld eines Kontakts enthalten darf. Importe, der Editor und die CSV-Vorlage richten sich danach.',
		summary: (fields, key, required, unique) =>
			`${plural(fields, 'Feld', 'Felder')}, Primärschlüssel ${key}${required > 0 ? `, ${n(required)} weitere Pflicht` : ''}${unique > 0 ? `, ${n(unique)} weitere eindeutig` : ''}`,
		types: {
			text: 'Text',
			name: 'Name',
			email: 'E-Mail',
			phone: 'Telefon',
			phoneType: 'Telefonart',
			url: 'Webadresse',
			country: 'Land',
			state: 'Bundesland',
			date: 'Datum',
			number: 'Zahl',
			yesNo: 'Ja oder nein',
			choice: 'Auswahl',
			tags: 'Tags',
			longText: 'Langer Text'
		},
		characters: 'Zeichen',
		upTo: (length) => `bis ${n(length)} Zeichen`,
		isKey: 'Primärschlüssel',
		key: 'Primärschlüssel',
		keyText: (field) =>
			`Eine Zeile, die in ${field} denselben Wert hat wie ein Kontakt, aktualisiert ihn. Über alle anderen Treffer entscheiden Sie in Schritt 4.`,
		length: (field) => `Höchstlänge von ${field} in Zeichen`,
		required: 'Pflicht',
		unique: 'Eindeutig',
		up: (field) => `${field} nach oben`,
		down: (field) => `${field} nach unten`,
		note: 'Ein leerer Wert verstößt nie gegen „eindeutig“, und Kontakte, die einen Wert schon gemeinsam haben, bleiben, wie sie sind. Eine Zeile, die gegen eine Regel verstößt, ist ein Fehler: Sie bleibt draußen, steht im Fehlerbericht und lässt sich vor dem Abschluss des Imports korrigieren.',
		onTop: (setting, policy) => `„${setting}“ kommt hinzu: ${policy}.`,
		reset: 'Zurück zur Standardtabelle'
	},

	companies: {
		title: 'Bekannte Unternehmen',
		text: 'Steht hier eine Liste, erhält eine Zeile, deren Unternehmen nicht darauf steht, eine Warnung. Importiert wird sie trotzdem.',
		label: 'Ein Unternehmen je Zeile',
		count: (count) => (count === 0 ? 'Keine Liste: Unternehmen werden nicht geprüft.' : `${n(count)} Unternehmen`)
	},

	storage: {
		title: 'Speicher',
		text: 'Alles ist in diesem Browser auf diesem Gerät gespeichert. Hinter Muster steht kein Server.',
		used: (used, quota) => `${used} von ${quota} belegt`,
		unknown: 'Dieser Browser sagt nicht, wie viel er speichert.',
		persisted: 'Der Browser behält diese Daten, bis Sie sie löschen.',
		notPersisted: 'Der Browser kann diese Daten löschen, wenn der Speicherplatz des Geräts knapp wird.',
		notInstalled: 'Muster ist auf diesem Gerät nicht installiert: Ist es installiert, bewahrt der Browser die Daten am besten auf.',
		persist: 'Daten behalten',
		refused: 'Der Browser hat nicht zugestimmt. Meist hilft es, Muster zu installieren; fragen Sie dann noch einmal.',
		granted: 'Der Browser wird die Daten behalten.',
		copy: 'Eine Kopie aller Kontakte als CSV-Datei, zum Aufbewahren an anderer Stelle.',
		meter: 'Belegter Speicher'
	},

	backup: {
		title: 'Backup',
		text: 'Alles auf diesem Gerät als eine Datei: Kontakte, Verlauf, Importe, Listen, Einstellungen und das Audit-Protokoll. Tokens von Zielen bleiben hier.',
		make: 'Backup erstellen',
		restore: 'Aus einem Backup wiederherstellen',
		last: (when, count) => `Letztes geprüftes Backup: ${when}, ${contacts(count)}`,
		never: 'Auf diesem Gerät wurde noch kein Backup erstellt.',
		makeTitle: 'Backup dieses Geräts erstellen',
		makeText: 'Die Datei wird zurückgelesen und nachgezählt, bevor sie gespeichert wird.',
		encrypt: 'Mit einer Passphrase verschlüsseln',
		encryptHint: 'Empfohlen: Die Datei enthält personenbezogene Daten. Ohne die Passphrase kann niemand sie lesen, auch Sie nicht.',
		passphrase: 'Passphrase',
		passphraseHint: 'Mindestens 8 Zeichen; am besten mehrere Wörter',
		again: 'Passphrase noch einmal',
		short: 'Verwenden Sie mindestens 8 Zeichen.',
		unlike: 'Die beiden stimmen nicht überein.',
		making: (percent) => `Wird geschrieben und geprüft, ${percentText(percent)}`,
		fileName: 'muster-sicherung',
		made: (count, size) => `Backup gespeichert und geprüft: ${contacts(count)}, ${size}`,
		restoreTitle: 'Aus einem Backup wiederherstellen',
		choose: 'Backup-Datei auswählen',
		about: (when, count, sealed) => `Erstellt ${when}, ${contacts(count)}, ${sealed ? 'verschlüsselt' : 'nicht verschlüsselt'}`,
		how: 'Was damit geschehen soll',
		replace: 'Alles hier ersetzen',
		replaceHint: (lost) =>
			lost === null
				? 'Was hier ist, ließ sich nicht lesen. Alles davon weicht dem Backup.'
				: lost === ''
					? 'Hier sind keine Kontakte und keine Importe. Was sonst hier ist, weicht dem Backup: Listen, Ziele, Einstellungen.'
					: `Zuerst wird entfernt: ${lost}. Erstellen Sie vorher ein Backup davon.`,
		merge: 'Seine Kontakte zu denen hier hinzufügen',
		mergeHint:
			'Öffnet den Import mit den Kontakten des Backups und ihren eigenen Feldern; dort wählen Sie, was mit denen geschieht, die schon hier sind. Sonst kommt nichts mit: keine Listen, keine Sperrlisten, keine Besucher und Bilder vom Stand, keine Zeilen, die auf Prüfung warten, kein Verlauf, keine Einstellungen.',
		confirm: (word) => `Geben Sie zur Bestätigung ${word} ein`,
		word: 'ersetzen',
		restoring: (percent) => `Wird gelesen und geschrieben, ${percentText(percent)}`,
		run: 'Wiederherstellen',
		runMerge: 'Import öffnen',
		cancel: 'Abbrechen',
		done: (count) => `${contacts(count)} wiederhergestellt.`,
		paused: (count) => `${plural(count, 'Zustellung ist', 'Zustellungen sind')} angehalten`,
		pausedText: 'Was wartet, ist seit dem Backup vielleicht schon angekommen. Sehen Sie im CRM nach, bevor Sie fortsetzen.',
		enter: 'App öffnen',
		tokenless: (count) => `${plural(count, 'Ziel braucht sein Token', 'Ziele brauchen ihr Token')} noch einmal`,
		tokenlessText: (names) => `In einem Backup ist kein Token. Geben Sie es unter Zustellen ein: ${names}.`,
		erased: (count) =>
			plural(
				count,
				'Kontakt, der hier endgültig gelöscht worden war, ist wieder da',
				'Kontakte, die hier endgültig gelöscht worden waren, sind wieder da'
			),
		erasedText: (names) =>
			`Das war auf Wunsch der Personen geschehen. Öffnen Sie jeden Kontakt und löschen Sie ihn noch einmal endgültig: ${names}.`,
		interrupted: 'Es wurde unterbrochen. Beginnen Sie mit derselben Datei noch einmal.',
		unfinishedTitle: 'Eine Wiederherstellung wurde unterbrochen',
		unfinishedText: 'Was auf diesem Gerät liegt, ist nicht vollständig. Stellen Sie noch einmal aus derselben Backup-Datei wieder her.',
		unfinishedOpen: 'Backup-Einstellungen öffnen'
	},

	rules: {
		title: 'Was Muster mit einer Datei macht',
		text: 'Jede Regel mit Namen. Schritte der Bereinigung lassen sich während eines Imports je Spalte ausschalten.',
		groups: {
			formats: 'Dateien, die gelesen werden',
			normalizers: 'Bereinigung',
			rules: 'Prüfungen',
			matchRules: 'Dublettenregeln',
			survivorshipRules: 'Regeln beim Zusammenführen',
			factors: 'Scoring-Faktoren'
		},
		failed:
			'Die Regeln konnten nicht gelesen werden. Laden Sie die Seite neu; bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.'
	},

	app: {
		title: 'App',
		text: '',
		version: 'Version',
		versionText: (version) =>
			/^\d{12,}$/.test(version) ? new Date(Number(version)).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' }) : version,
		install: 'Muster installieren',
		installText: 'Öffnet sich in einem eigenen Fenster, funktioniert ohne Netz, und der Browser behält seine Daten.',
		installed: 'Muster läuft als installierte App.',
		installHint:
			'Installiert öffnet sich Muster in einem eigenen Fenster, funktioniert ohne Netz, und der Browser behält seine Daten. Installieren Sie zuerst und importieren Sie danach: Auf einem iPad hat die installierte App ihre eigenen Daten.',
		licences: 'Bibliotheken in dieser App',
		licencesText: (count) => `Muster ist mit ${plural(count, 'offener Bibliothek', 'offenen Bibliotheken')} gebaut. Ihre Lizenzen:`,
		licencesFailed: 'Die Liste konnte nicht gelesen werden. Sie gehört zur gebauten App.',
		licencesOpen: 'Lizenzen anzeigen',
		noText: 'Das Paket bringt keinen eigenen Text mit; seine Lizenz ist oben genannt.',
		privacy: 'Muster sendet nirgendwohin etwas, außer Kontakte an die Ziele, die Sie einrichten.'
	},

	wipe: {
		title: 'Dieses Gerät leeren',
		text: 'Entfernt alles, was Muster in diesem Browser speichert. Was zugestellt wurde, bleibt im CRM.',
		button: 'Dieses Gerät leeren',
		question: 'Alles auf diesem Gerät löschen?',
		lost: (all, imports, undelivered, held) =>
			[
				all > 0 ? `${contacts(all)} mit Verlauf` : '',
				imports > 0 ? `${plural(imports, 'Import', 'Importe')} mit Dateien und Fehlerberichten` : '',
				held > 0 ? `${plural(held, 'mögliche Dublette', 'mögliche Dubletten')}, noch zu prüfen` : '',
				undelivered > 0
					? `${plural(undelivered, 'Kontakt', 'Kontakte')}, noch nicht zugestellt: ${undelivered === 1 ? 'erreicht' : 'erreichen'} kein CRM`
					: '',
				'alle Ziele, ihre Tokens und die Einstellungen'
			].filter(Boolean),
		lostUnknown: 'alles, was hier ist: wie viel, ließ sich nicht lesen',
		gone: 'Das geht verloren und lässt sich nicht wiederherstellen:',
		confirm: (word) => `Geben Sie zur Bestätigung ${word} ein`,
		word: 'leeren',
		blocked: (count) => `${n(count)} noch nicht zugestellt`,
		blockedText: (count) =>
			count === 1
				? 'Beim Leeren ginge er jetzt endgültig verloren. Stellen Sie ihn zuerst zu, oder speichern Sie ein Backup.'
				: 'Beim Leeren gingen sie jetzt endgültig verloren. Stellen Sie sie zuerst zu, oder speichern Sie ein Backup.',
		deliver: '„Zustellen“ öffnen',
		backup: 'Backup speichern',
		loseWord: (count) => `${count} verlieren`,
		cancel: 'Alles behalten',
		failed: 'Das Gerät konnte nicht geleert werden. Schließen Sie die anderen Tabs von Muster und versuchen Sie es noch einmal.',
		done: 'Alles auf diesem Gerät wurde entfernt.'
	}
} satisfies Words<typeof en>;
