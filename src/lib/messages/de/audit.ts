import { count as n, plural } from '#domain/messages/catalogue';
import type { audit as en } from '../en/audit';
import type { Words } from '../words';

const entries = (count: number): string => plural(count, 'Eintrag', 'Einträge');

export const audit = {
	title: 'Audit-Protokoll',
	open: 'Audit-Protokoll',
	back: 'Verlauf',
	help: 'Alles, was auf diesem Gerät getan wurde, der Reihe nach. Jeder Eintrag trägt einen Hash des vorigen, damit eine Änderung auffällt.',
	reading: 'Das Audit-Protokoll wird gelesen',
	state: (total) => `${entries(total)} auf diesem Gerät`,
	empty: 'Noch wurde nichts getan. Der erste Import, die erste Bearbeitung oder Einstellung wird der erste Eintrag.',
	verify: 'Überprüfen',
	verifying: (done) => `Wird überprüft, bisher ${entries(done)}`,
	holds: (count, seconds) => (count === 1 ? `Der eine Eintrag steht so da, wie er geschrieben wurde (${n(count)} in ${seconds} s)` : `Alle ${entries(count)} stehen so da, wie sie geschrieben wurden (${seconds} s)`),
	holdsText: 'Kein Eintrag wurde geändert, entfernt oder eingefügt.',
	cut: 'Einträge am Ende fehlen oder wurden neu erzeugt',
	cutText: 'Eine frühere Überprüfung auf diesem Gerät hat einen neueren Eintrag gesehen, als es jetzt gibt. Die Einträge davor stehen so da, wie sie geschrieben wurden.',
	changed: (key) => `Eintrag ${n(key)} ist nicht, was geschrieben wurde`,
	missing: (key) => `Einträge vor Nummer ${n(key)} fehlen`,
	brokenText: (action, time) => `Er lautet „${action}“, ${time}. Die Einträge davor stehen so da, wie sie geschrieben wurden; ab hier ist nichts bewiesen.`,
	trouble: 'Das Audit-Protokoll konnte nicht gelesen werden. Laden Sie die Seite neu; nichts wurde geändert.',
	filter: 'Anzeigen',
	all: 'Alle',
	areas: { import: 'Importe', contacts: 'Kontakte', booth: 'Messestand', held: 'Manuelle Prüfung', delivery: 'Zustellungen', destination: 'Ziele', fields: 'Felder', settings: 'Einstellungen', scoring: 'Scoring', export: 'Exporte', store: 'Speicher', process: 'Prozesse', list: 'Lead-Listen', campaign: 'Kampagnen', suppression: 'Sperrlisten', user: 'Benutzer' },
	none: 'Unter den neuesten Einträgen ist keiner dieser Art.',
	older: 'Ältere anzeigen',
	columns: { number: 'Nummer' },
	details: {
		fieldType: 'Typ', field: 'Feld', key: 'Einstellung', before: 'vorher', after: 'jetzt', total: 'Zeilen', bytes: 'Größe in Bytes', contacts: 'Kontakte', stillHeld: 'weiter offen',
		file: 'Datei', size: 'Größe in Bytes', policy: 'gleiche E-Mail wie ein Kontakt', rows: 'Zeilen', created: 'importiert', merged: 'zusammengeführt', skipped: 'übersprungen', held: 'zurückgehalten',
		failed: 'fehlerhaft', changed: 'seither geändert', removed: 'entfernt', returned: 'wie vorher', left: 'unverändert gelassen', cells: 'Zellen', decision: 'Entscheidung', pairs: 'Paare',
		from: 'Konfidenz ab', type: 'Art des Treffers', phase: 'Stand', event: 'Veranstaltung', n: 'Nummer', kind: 'Art', label: 'Name', name: 'Name',
		count: 'Anzahl', fields: 'Felder', kept: 'behalten', waiting: 'wartend', updated: 'aktualisiert', rejected: 'abgelehnt', cancelled: 'abgebrochen', withheld: 'nicht gesendet',
		role: 'Rolle', roleBefore: 'Rolle vorher', version: 'Version', restored: 'wiederhergestellt aus Version', why: 'Grund', reason: 'Grund', won: 'gewonnen', lost: 'verloren',
		model: 'Modell', list: 'Lead-Liste', lists: 'Lead-Listen', outcome: 'Ergebnis', outcomes: 'Ergebnisse', again: 'erneut', campaign: 'Kampagne', campaigns: 'Kampagnen',
		dialer: 'Dialer', files: 'Dateien', queued: 'eingereiht', leftOut: 'ausgelassen', what: 'was', format: 'Format', backupOf: 'Backup vom', pausedDeliveries: 'Zustellungen angehalten',
		encrypted: 'verschlüsselt', entries: 'Zeilen', visitors: 'Besuche', pictures: 'Bilder', people: 'Personen', known: 'schon bekannt', incomplete: 'unvollständig', conflicts: 'Abweichungen',
		numbers: 'Nummern', refused: 'lehnen ab', refusedSent: 'lehnen ab und gesendet', refusedLeftOut: 'lehnen ab und ausgelassen', emails: 'E-Mails', domains: 'Domains', hashed: 'gehasht', unreadable: 'unlesbar', unassigned: 'nicht mehr zugewiesen', attempts: 'Versuche', contact: 'Kontakt', imports: 'Importe',
		deliveries: 'Zustellungen', settings: 'Einstellungen', which: 'welche', origin: 'Adresse', connector: 'Konnektor', token: 'Token', stopped: 'vor dem Ende angehalten', interrupted: 'mittendrin abgebrochen'
	},
	values: {
		merged: 'Zusammenführung', edited: 'Bearbeitung', merge: 'zusammenführen', skip: 'überspringen', manual: 'manuelle Prüfung', keepBoth: 'beide behalten', update: 'Kontakt aktualisieren', create: 'als neu importieren', review: 'eine Person fragen', true: 'ja', false: 'nein',
		set: 'hinterlegt', removed: 'entfernt', kept: 'behalten'
	},
	/** Settings that no screen names in a word of its own, and what is said of a changed one. */
	settings: {
		duplicatePolicy: 'Wenn es einen Kontakt schon gibt', tierScheme: 'Namen der Stufen', tierThresholds: 'Schwellen der Stufen', tierRanks: 'Ränge der Stufen', scoringProfile: 'Scoring-Profil', normalizersOff: 'Abgeschaltete Bereinigungsschritte', matchRules: 'Arten von Dubletten', deletedFields: 'Gelöschte Felder', boothEvent: 'Veranstaltung am Stand', lookedFor: 'Wird gesucht', maxLength: 'Höchstlänge in Zeichen', nothing: 'leer',
		changed: (setting, before, after) => `${setting}: vorher ${before}, jetzt ${after}`, same: (setting) => `${setting}: geändert`
	},
	actions: {
		'import.created': 'Import begonnen', 'import.committing': 'Import wird geschrieben', 'import.completed': 'Import abgeschlossen', 'import.cancelled': 'Import abgebrochen', 'import.reopened': 'Import wieder geöffnet', 'import.fixed': 'Zeilen korrigiert',
		'contact.created': 'Kontakt angelegt', 'contact.edited': 'Kontakt bearbeitet', 'contact.undone': 'Änderung rückgängig gemacht', 'contacts.edited': 'Kontakte bearbeitet', 'contacts.editUndone': 'Bearbeitung vieler Kontakte rückgängig gemacht', 'contacts.deleted': 'Kontakte gelöscht', 'contacts.restored': 'Kontakte wiederhergestellt', 'contacts.rescored': 'Kontakte neu bewertet',
		'booth.captured': 'Besuch erfasst', 'booth.merged': 'Besuch zu einem Kontakt hinzugefügt', 'booth.kept': 'Besuch aufbewahrt, noch zu ergänzen', 'booth.completed': 'Besuch ergänzt', 'booth.takenBack': 'Besuch zurückgenommen', 'booth.attendees': 'Teilnehmerliste geladen', 'booth.handedOver': 'Besuche übergeben', 'booth.received': 'Besuche übernommen', 'booth.held': 'Besuch wartet auf Prüfung', 'held.merge': 'Wartende Zeilen zusammengeführt', 'held.keepBoth': 'Wartende Zeilen als neu importiert', 'held.skip': 'Wartende Zeilen übersprungen',
		'delivery.created': 'Zustellung begonnen', 'delivery.done': 'Zustellung abgeschlossen', 'delivery.paused': 'Zustellung angehalten', 'delivery.resumed': 'Zustellung fortgesetzt', 'delivery.cancelled': 'Zustellung abgebrochen',
		'destination.saved': 'Ziel gespeichert', 'destination.deleted': 'Ziel gelöscht', 'destination.stopped': 'Ziel gestoppt', 'destination.resumed': 'Ziel fortgesetzt',
		'fields.renamed': 'Feld umbenannt', 'fields.hidden': 'Feld ausgeblendet', 'fields.shown': 'Feld wieder eingeblendet', 'fields.deleted': 'Feld gelöscht', 'fields.restored': 'Gelöschtes Feld zurückgeholt', 'fields.choices': 'Auswahlwerte eines Feldes geändert', 'fields.retyped': 'Typ eines Feldes geändert', 'settings.changed': 'Einstellung geändert', 'store.upgraded': 'Gespeicherte Kontakte auf den neuen Stand gebracht', 'export.saved': 'Liste exportiert', 'store.backedUp': 'Backup erstellt', 'store.restored': 'Backup wiederhergestellt',
		'process.created': 'Prozess angelegt', 'process.renamed': 'Prozess umbenannt', 'process.deleted': 'Prozess gelöscht', 'list.created': 'Lead-Liste angelegt', 'list.changed': 'Lead-Liste geändert', 'list.enabled': 'Lead-Liste eingeschaltet',
		'list.scoredBy': 'Bewertung einer Lead-Liste geändert',
		'list.disabled': 'Lead-Liste ausgeschaltet', 'list.deleted': 'Lead-Liste gelöscht', 'list.uploaded': 'Lead-Liste hochgeladen', 'list.contactAdded': 'Kontakt zu einer Lead-Liste hinzugefügt', 'list.contactsRemoved': 'Kontakte aus einer Lead-Liste genommen',
		'campaign.created': 'Kampagne angelegt', 'campaign.changed': 'Kampagne geändert', 'campaign.deleted': 'Kampagne gelöscht', 'campaign.assigned': 'Lead-Listen zugewiesen', 'campaign.reset': 'Kampagne zurückgesetzt', 'campaign.churned': 'Kontakte erneut bearbeitet',
		'campaign.doNotCall': 'Kontakt will nicht angerufen werden', 'campaign.attemptTakenBack': 'Versuch zurückgenommen', 'suppression.imported': 'Sperrliste importiert', 'suppression.deleted': 'Sperrliste gelöscht', 'suppression.refusalsListed': 'Ablehnungen eines Imports auf die Sperrliste gesetzt', 'suppression.refusalsUnlisted': 'Ablehnungen eines Imports von der Sperrliste genommen',
		'settings.callingWindows': 'Anrufzeiten geändert', 'export.dialer': 'Dialer-Datei exportiert',
		'user.added': 'Benutzer hinzugefügt', 'user.changed': 'Benutzer geändert', 'user.removed': 'Benutzer entfernt', 'user.switched': 'Benutzer gewechselt', 'user.unlocked': 'App entsperrt', 'user.locked': 'App gesperrt', 'user.passphraseSet': 'Passphrase festgelegt', 'user.passphraseRemoved': 'Passphrase entfernt', 'user.refused': 'Falsche Passphrase', 'contact.erased': 'Eine Person endgültig gelöscht', 'contact.reported': 'Auskunft über eine Person erstellt', 'log.sealed': 'Ältere Einträge versiegelt',
		'import.decided': 'Dubletten entschieden', 'import.decisionUndone': 'Entscheidung über Dubletten rückgängig gemacht', 'import.undoing': 'Import wird zurückgenommen', 'import.undone': 'Import zurückgenommen',
		'mapping.saved': 'Zuordnung gespeichert', 'mapping.imported': 'Zuordnung aus einer Datei geladen', 'mapping.deleted': 'Zuordnung gelöscht', 'recipe.saved': 'Rezept gespeichert',
		'recipe.imported': 'Rezept aus einer Datei geladen', 'recipe.deleted': 'Rezept gelöscht', 'apart.forgotten': 'Getrennt gehaltene Paare vergessen', 'destination.configured': 'Ziel durch die Konfiguration der App eingerichtet',
		'destination.mapped': 'Felder eines Ziels zugeordnet', 'destination.fieldsCreated': 'Felder an einem Ziel angelegt', 'destination.signedIn': 'An einem Ziel angemeldet', 'destination.addressHidden': 'Geheimnis aus der Adresse eines Ziels genommen',
		'list.contactsAdded': 'Kontakte zu einer Lead-Liste hinzugefügt', 'model.saved': 'Gelerntes Modell gespeichert', 'model.used': 'Gelerntes Modell eingeschaltet', 'model.off': 'Gelerntes Modell ausgeschaltet',
		'model.deleted': 'Gelerntes Modell gelöscht', 'outcomes.written': 'Ergebnisse festgehalten', 'score.set': 'Score von Hand gesetzt', 'score.setBack': 'Von Hand gesetzter Score zurückgenommen',
		'scoring.profileSaved': 'Scoring-Profil gespeichert', 'vault.passphraseSet': 'Passphrase der Tokens festgelegt', 'vault.passphraseRemoved': 'Passphrase der Tokens entfernt'
	}
} satisfies Words<typeof en>;
