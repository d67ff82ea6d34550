import { count, plural } from '../catalogue';
import type { personReport as en } from '../person-report';

/** Words of the report on one person: a file that leaves the app, so they stand beside the domain's messages. */
export const personReport: typeof en = {
	title: (name) => `Alles, was über ${name} gespeichert ist`,
	made: (when, by, device) => `Erstellt ${when} von ${by} aus den Kontakten auf „${device}“. Zeiten sind in UTC.`,
	intro: 'Diese Auskunft enthält jeden Wert, den dieses Gerät über die Person gespeichert hat, woher er stammt, was damit getan und an wen er weitergegeben wurde. Was andere Systeme nach einer Zustellung gespeichert haben, ist dort zu erfragen.',
	noName: 'ein Kontakt ohne Namen',
	id: (id) => `Kontakt ${id}`,
	deleted: 'aus der Liste gelöscht, noch gespeichert',
	fields: 'Was bekannt ist', field: 'Feld', value: 'Wert', from: 'Stammt aus', original: 'Wie es dort stand', when: 'Wann', by: 'Von',
	typed: 'Von Hand eingegeben', row: (file, row) => `${file}, Zeile ${count(row)}`,
	consent: 'Einwilligung', consentNone: 'Für diese Person ist keine Einwilligung festgehalten.', consentStatus: 'Status', consentDate: 'Erteilt am', consentText: 'Wortlaut',
	consentSource: 'Festgehalten aus', consentBy: 'Festgehalten von',
	history: 'Was getan wurde', act: 'Was', changes: 'Änderungen', before: 'vorher', after: 'nachher', blank: 'nichts', takenBack: 'seither zurückgenommen',
	score: 'Wie der Kontakt bewertet ist', scoreNow: (score, tier) => `Lead-Score ${score}, ${tier}`, unscored: 'ohne Score', scoreWhy: 'Wegen', scoreByHand: (by, why) => `Von Hand gesetzt von ${by}: ${why}`,
	scorePast: 'Frühere Scores',
	deliveries: 'An wen weitergegeben wurde', deliveriesNone: 'Es wurde nichts an ein anderes System weitergegeben.', destination: 'Ziel', state: 'Status', record: 'ID dort', sent: 'Was gesendet wurde',
	statuses: { waiting: 'wartet auf den Versand', sent: 'gesendet, noch ohne Antwort', created: 'dort angelegt', updated: 'dort aktualisiert', rejected: 'dort abgelehnt', cancelled: 'vor dem Versand abgebrochen', accepted: 'dort angenommen' },
	rows: 'Ursprüngliche Zeilen von Dateien', rowsNone: 'Es sind keine ursprünglichen Zeilen gespeichert.', column: (n) => `Spalte ${count(n)}`,
	waiting: 'Zeilen, die in der manuellen Prüfung warten',
	lists: 'Listen und Versuche', listsText: (lists, attempts, pictures) => `In ${plural(lists, 'Lead-Liste', 'Lead-Listen')}, ${plural(attempts, 'Versuch', 'Versuche')}, die Person zu erreichen, ${plural(pictures, 'Bild', 'Bilder')}.`,
	others: (n) => `${plural(n, 'weiterer Kontakt', 'weitere Kontakte')} auf diesem Gerät ${n === 1 ? 'ist' : 'sind'} nach E-Mail oder nach Nummer und Name dieselbe Person.`
};
