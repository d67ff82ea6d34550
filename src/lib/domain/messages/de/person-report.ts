import { count, plural } from '../catalogue';
import type { ReportWords } from '../person-report';

/** Words of the report on one person in German. */
export const personReport: ReportWords = {
	title: (name) => `Alles, was über ${name} gespeichert ist`,
	made: (when, by, device) => `Erstellt ${when} von ${by} aus den Kontakten auf „${device}“. Zeiten in UTC.`,
	intro: 'Diese Auskunft enthält jeden Wert, den dieses Gerät über die Person speichert, woher er kam, was damit geschah und an wen er weitergegeben wurde. Was andere Systeme nach einer Zustellung speichern, haben diese selbst mitzuteilen.',
	device: 'diesem Gerät',
	noName: 'einen Kontakt ohne Namen',
	id: (id) => `Kontakt ${id}`,
	deleted: 'aus der Liste gelöscht, noch gespeichert',
	fields: 'Was bekannt ist', field: 'Feld', value: 'Wert', from: 'Kam aus', original: 'Wie es dort stand', when: 'Wann', by: 'Von',
	typed: 'Von Hand eingegeben', row: (file, row) => `${file}, Zeile ${count(row)}`,
	consent: 'Einwilligung', consentNone: 'Für diese Person ist keine Einwilligung erfasst.', consentStatus: 'Status', consentChannel: 'Betrifft', consentDate: 'Erteilt oder verweigert am', consentText: 'Wortlaut',
	consentSource: 'Erfasst aus', consentBy: 'Erfasst von',
	history: 'Was getan wurde', act: 'Was', changes: 'Änderungen', before: 'vorher', after: 'nachher', blank: 'nichts', takenBack: 'inzwischen zurückgenommen',
	score: 'Wie der Kontakt bewertet ist', scoreNow: (score, tier) => `Lead-Score ${score}, ${tier}`, unscored: 'ohne Score', scoreWhy: 'Wegen', scoreByHand: (by, why) => `Von Hand gesetzt von ${by}: ${why}`,
	scorePast: 'Frühere Scores',
	deliveries: 'An wen weitergegeben wurde', deliveriesNone: 'Es wurde an kein anderes System weitergegeben.', destination: 'Ziel', state: 'Stand', record: 'Kennung dort', sent: 'Was gesendet wurde',
	statuses: { waiting: 'wartet auf das Senden', sent: 'gesendet, noch keine Antwort', created: 'dort angelegt', updated: 'dort aktualisiert', rejected: 'dort abgelehnt', cancelled: 'vor dem Senden abgebrochen', accepted: 'dort angenommen' },
	rows: 'Ursprüngliche Zeilen aus Dateien', rowsNone: 'Es sind keine ursprünglichen Zeilen aufbewahrt.', column: (n) => `Spalte ${count(n)}`,
	waiting: 'Zeilen, die in der manuellen Prüfung warten',
	lists: 'Listen und Versuche', listsText: (lists, attempts, pictures) => `In ${plural(lists, 'Lead-Liste', 'Lead-Listen')}, ${plural(attempts, 'Versuch', 'Versuche')}, die Person zu erreichen, ${plural(pictures, 'Bild', 'Bilder')}.`,
	others: (n) => `${plural(n, 'weiterer Kontakt', 'weitere Kontakte')} auf diesem Gerät ${n === 1 ? 'ist' : 'sind'} nach E-Mail oder nach Nummer und Name dieselbe Person.`
};
