import { count as n, plural } from '#domain/messages/catalogue';
import type { boothReady as en } from '../en/booth-ready';
import type { Words } from '../words';

const visits = (count: number): string => plural(count, 'Besuch', 'Besuche');

/** Words of visitor mode, the check before a show, and handing over from tablet to tablet. */
export const boothReady = {
	kiosk: {
		title: 'Besuchermodus',
		text: 'Wer den Stand besucht, füllt das Formular selbst aus. Listen, Menüs und Tastenkürzel sind gesperrt, bis Sie den Besuchermodus mit Ihrem Code verlassen, auch nach dem Neuladen. Eine Minute nach der letzten Berührung leert sich das Formular von selbst.',
		pin: 'Fixieren Sie auf einem unbeaufsichtigten Tablet auch den Bildschirm: Geführter Zugriff auf einem iPad, „App anpinnen“ auf Android. Keine Web-App kann die Tasten des Browsers sperren.',
		passcode: 'Code zum Verlassen',
		passcodeHint:
			'Mindestens 4 Zeichen. Gespeichert wird nur der Hash. Ist der Code vergessen, beendet Ihre Passphrase den Besuchermodus, wenn die App eine Sperre hat; ohne Sperre endet er erst, wenn die Daten des Browsers gelöscht werden, und mit ihnen die Kontakte.',
		again: 'Code noch einmal',
		short: 'Verwenden Sie mindestens 4 Zeichen.',
		unlike: 'Die beiden stimmen nicht überein.',
		start: 'Besuchermodus starten',
		cancel: 'Abbrechen',
		welcome: (event) => `Willkommen: ${event}`,
		ask: 'Hinterlassen Sie Ihre Angaben, und wir melden uns bei Ihnen.',
		send: 'Senden',
		clear: 'Von vorn',
		needs: 'Geben Sie Ihre E-Mail-Adresse oder Telefonnummer an, damit wir Sie erreichen.',
		thanks: 'Vielen Dank',
		thanksText: 'Ihre Angaben sind gespeichert.',
		next: 'Nächster Besuch',
		leaving: 'Sind Sie noch da? Das Formular leert sich gleich.',
		stay: 'Weiter',
		staff: 'Team',
		leaveTitle: 'Besuchermodus verlassen',
		forgotten: 'Code vergessen',
		leave: 'Verlassen',
		wrong: 'Dieser Code stimmt nicht.',
		wait: (seconds) => `Zu viele Versuche. Warten Sie ${n(seconds)} s.`,
		consent: 'Dürfen wir Sie kontaktieren?',
		locked: 'Der Besuchermodus ist an'
	},
	check: {
		title: 'Check vor der Messe',
		text: 'Schalten Sie den Flugmodus ein und starten Sie den Check: Alles, was ein Besuch braucht, wird auf diesem Gerät ohne Netz ausprobiert.',
		run: 'Jetzt prüfen',
		again: 'Noch einmal prüfen',
		checking: 'Wird geprüft',
		ready: 'Bereit für die Messe',
		readyOffline: 'Alles wurde ohne Netz ausprobiert.',
		readyOnline: 'Alles funktioniert. Das Netz war an: Prüfen Sie zur Sicherheit noch einmal im Flugmodus.',
		notReady: (count) => `${plural(count, 'Punkt braucht', 'Punkte brauchen')} Ihre Aufmerksamkeit`,
		last: (when) => `Zuletzt bestanden: ${when}`,
		state: { ok: 'Bestanden', warn: 'Ansehen', fail: 'Nicht bestanden', running: 'Wird geprüft' },
		items: {
			shell: 'Die App öffnet sich ohne Netz',
			store: 'Ein Besuch lässt sich schreiben und zurücklesen',
			camera: 'Die Kamera lässt sich benutzen',
			codes: 'Codes werden auf diesem Gerät gelesen',
			outbox: 'Der Postausgang ist in Ordnung',
			persisted: 'Der Browser behält die Daten',
			installed: 'Die App ist installiert',
			clock: 'Die Uhr geht richtig',
			room: 'Es ist Platz für mehr',
			backup: 'Ein Backup wurde erstellt und überprüft'
		},
		said: {
			stored: (files) => `${plural(files, 'Datei liegt', 'Dateien liegen')} auf diesem Gerät`,
			wrote: (ms) => `In ${n(ms)} ms geschrieben und zurückgelesen`,
			cameras: (count) => plural(count, 'Kamera', 'Kameras'),
			read: (ms) => `Ein Code wurde in ${n(ms)} ms erzeugt und gelesen`,
			queue: (waiting) =>
				waiting > 0 ? `${n(waiting)} noch nicht zugestellt; der Versand beginnt, sobald ein Netz da ist` : 'Nichts wartet',
			clock: (now) => now,
			room: (used, quota) => `${used} von ${quota} belegt`
		},
		remedy: {
			shell: 'Öffnen Sie diese Seite einmal mit Netz, warten Sie auf „Bereit für die Arbeit ohne Netz“ und prüfen Sie noch einmal.',
			store: 'Schließen Sie andere Tabs dieser App. Ist das Gerät voll, schaffen Sie Platz.',
			camera:
				'Erlauben Sie dieser Seite die Kamera in den Einstellungen des Browsers, und schließen Sie andere Apps, die sie benutzen. Besuche lassen sich inzwischen eintippen.',
			codes: 'Laden Sie diese Seite einmal mit Netz neu und prüfen Sie noch einmal. Unlesbare Codes werden als Fotos aufbewahrt.',
			outbox: 'Öffnen Sie „Zustellen“ und sehen Sie nach, was angehalten oder abgelehnt ist.',
			persisted: 'Lassen Sie den Browser die Daten behalten, oder installieren Sie die App.',
			installed:
				'Installieren Sie zuerst die App: Die installierte App hat einen eigenen Speicher, und nur sie bleibt von der Löschung nach sieben Tagen verschont.',
			installedElsewhere: 'Installiert öffnet sich die App über ihr eigenes Symbol, und der Browser behält ihre Daten eher.',
			clock: 'Lassen Sie Datum und Uhrzeit des Geräts vom Netz stellen: Jeder Besuch und jede Einwilligung trägt die Zeit.',
			room: 'Schaffen Sie Platz auf dem Gerät, oder entfernen Sie gelöschte Kontakte endgültig (Einstellungen, Speicher).',
			backup: 'Speichern Sie jetzt ein Backup, auf einem Stick oder einem anderen Gerät.'
		},
		persist: 'Daten behalten',
		install: 'Installieren',
		openDeliver: '„Zustellen“ öffnen',
		backup: 'Backup erstellen',
		backupTitle: 'Nichts geht verloren',
		backupText:
			'Alles bleibt auf diesem Gerät, bis es zugestellt ist. Ein Backup ist eine verschlüsselte Datei mit allem und wird zurückgelesen, bevor Sie es erhalten.',
		drillHint: 'Öffnen Sie die Datei auf einem anderen Gerät: Einstellungen, Backup, Wiederherstellen.'
	},
	handOver: {
		title: 'An ein anderes Tablet übergeben',
		text: 'Zwei Tablets gleichen sich ohne Netz ab. Niemand wird verdoppelt, in welcher Reihenfolge und wie oft auch immer; wo sie voneinander abweichen, wird unter „Besuche“ gefragt.',
		send: 'Übergeben',
		receive: 'Übernehmen',
		which: 'Übergeben oder übernehmen',
		file: 'Als Datei',
		fileText: 'Mit Fotos, mit einer Passphrase verschlüsselt. Per AirDrop, Stick oder Kabel.',
		codes: 'Mit Codes auf dem Bildschirm',
		codesText: 'Die Kamera des anderen Tablets liest sie. Ohne Fotos; etwa eine Minute für 100 Besuche.',
		passphrase: 'Passphrase',
		passphraseHint: 'Mindestens 8 Zeichen. Sagen Sie sie der Person am anderen Tablet; sie steht nicht in der Datei.',
		short: 'Verwenden Sie mindestens 8 Zeichen.',
		save: 'Als Datei speichern',
		saved: (count) => `${visits(count)} als Datei gespeichert`,
		fileName: 'besuche',
		show: 'Codes zeigen',
		stop: 'Beenden',
		key: 'Schlüssel für das andere Tablet',
		showing: (count, frames) => `${visits(count)} in ${plural(frames, 'Code', 'Codes')}, immer wieder, bis das andere Tablet alle hat`,
		frame: 'Code für das andere Tablet',
		choose: 'Datei auswählen',
		chosenFile: (name) => name,
		takeIn: 'Übernehmen',
		read: 'Codes lesen',
		reading: 'Halten Sie diese Kamera auf den anderen Bildschirm, bis alle Codes da sind',
		progress: (have, count) => (count === 0 ? 'Noch kein Code' : `${n(have)} von ${n(count)}`),
		all: 'Alle Codes sind da. Geben Sie den Schlüssel ein, den das andere Tablet zeigt.',
		keyHint: '8 Buchstaben und Ziffern',
		wrongKey: 'Dieser Schlüssel öffnet das Gelesene nicht. Sehen Sie auf den Bildschirm des anderen Tablets.',
		wrongPassphrase:
			'Diese Passphrase öffnet die Datei nicht. Geben Sie die ein, die am anderen Tablet gewählt wurde. Es wurde nichts übernommen.',
		again: 'Noch einmal lesen',
		otherFile: 'Andere Datei',
		done: (count) => `${visits(count)} übernommen`,
		tally: (created, merged, known) => `${n(created)} neu, ${n(merged)} zu vorhandenen Kontakten hinzugefügt, ${n(known)} schon bekannt.`,
		takenBack: (count) => `${visits(count)} auf dem anderen Tablet zurückgenommen: jetzt auch hier.`,
		erased: (count) =>
			`${visits(count)} nicht übernommen: Die ${count === 1 ? 'Person wurde' : 'Personen wurden'} auf eigenen Wunsch von diesem Gerät gelöscht.`,
		incomplete: (count) => `${visits(count)} ohne E-Mail oder Telefon ${count === 1 ? 'wartet' : 'warten'} unter „Besuche“.`,
		held: (count) => `${n(count)} ${count === 1 ? 'könnte' : 'könnten'} schon vorhanden sein: Entscheiden Sie in der manuellen Prüfung.`,
		conflicts: (count) => `${plural(count, 'Wert weicht', 'Werte weichen')} zwischen den Tablets ab: Entscheiden Sie unter „Besuche“.`,
		toReview: 'Manuelle Prüfung öffnen',
		toVisitors: 'Besuche anzeigen',
		interrupted: 'Das Übernehmen wurde unterbrochen. Was da ist, bleibt; übernehmen Sie den Rest noch einmal.'
	}
} satisfies Words<typeof en>;
