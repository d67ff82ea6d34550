import { count, percentText, plural } from '#domain/messages/catalogue';
import type { privacy as en } from '../en/privacy';
import type { Words } from '../words';

/** Words of erasing a person and of the report on one (CON-4). */
export const privacy = {
	action: 'Diese Person endgültig löschen',
	report: 'Auskunft über diese Person',
	reportHint: 'Alles, was über sie gespeichert ist, als eine Datei zum Aushändigen',
	/** Somebody who is no contact, by what they are known by. */
	anybody: {
		title: 'Auskunft über eine Person, oder sie endgültig löschen',
		text: 'Jemand, der hier kein Kontakt ist: in fehlgeschlagenen oder wartenden Zeilen, in einer Teilnehmerliste, in einem Entwurf. Auskunft über einen Kontakt geben und ihn löschen Sie auf seiner eigenen Seite.',
		email: 'E-Mail',
		phone: 'Telefon',
		name: 'Name',
		hint: 'Eine E-Mail-Adresse, eine Nummer mit dem Namen, oder ein Name, zu dem sonst nichts bekannt ist.',
		places: (n) =>
			n === 1
				? 'Ein Eintrag hat nur diesen Namen. Ist es diese Person?'
				: `${count(n)} Einträge haben nur diesen Namen. Welche sind diese Person?`,
		visitor: (event, day) => `Besuch bei ${event}, ${day}`,
		attendee: (list, line) => `Teilnehmer in ${list}, Zeile ${count(line)}`,
		row: (file, row) => `${file}, Zeile ${count(row)}`,
		noneNamed: 'Niemand, von dem nur dieser Name bekannt ist',
		noneNamedText: 'Wer hier eine E-Mail-Adresse oder eine Nummer hat, wird damit gefunden; einen Kontakt finden Sie in der Kontaktliste.',
		look: 'Diese Person suchen',
		nobody: 'Von dieser Person wurde kein Kontakt, keine Zeile und keine Zustellung gefunden',
		nobodyText:
			'Das Löschen nimmt sie trotzdem aus Entwürfen, Bezeichnungen und dem Audit-Protokoll, und ein späterer Import bringt sie nicht.'
	},
	title: (name) => `${name} endgültig löschen?`,
	text: 'Unwiderruflich, aus allem auf diesem Gerät. Das lässt sich nicht rückgängig machen.',
	noName: 'diese Person',
	looking: (percent) => `Kontakte, Dateien und Zustellungen werden durchsucht, ${percentText(percent)}`,
	erasing: (percent) => `Wird gelöscht, ${percentText(percent)}`,
	goes: 'Was gelöscht wird',
	contacts: (n) => plural(n, 'Kontakt', 'Kontakte'),
	alsoTitle: 'Auch diese Person, nach E-Mail oder nach Nummer und Name',
	deleted: 'aus der Liste gelöscht',
	rows: (rows, imports) =>
		`${plural(rows, 'Zeile', 'Zeilen')} aus ${plural(imports, 'Import', 'Importen')}, mit allem, was darin gefunden wurde`,
	held: (n) => `${plural(n, 'offene Zeile', 'offene Zeilen')} in der manuellen Prüfung`,
	changes: (n) => `${plural(n, 'Zusammenführung oder Bearbeitung', 'Zusammenführungen und Bearbeitungen')} mit den Werten davor`,
	records: (n) => `${plural(n, 'Datensatz', 'Datensätze')} aus Zustellungen, mit Quittungen`,
	lists: (n) => `Platz in ${plural(n, 'Lead-Liste', 'Lead-Listen')}`,
	attempts: (n) => `${plural(n, 'Versuch', 'Versuche')}, sie zu erreichen`,
	visitors: (n) => plural(n, 'Besuch am Stand', 'Besuche am Stand'),
	attendees: (n) => `${plural(n, 'Zeile', 'Zeilen')} in Teilnehmerlisten`,
	pictures: (n) => plural(n, 'Bild', 'Bilder'),
	log: 'Ihre Werte in Bezeichnungen, Entwürfen und im Audit-Protokoll',
	stays: 'Was bleibt',
	hash: 'Ein Hash mit Salt von E-Mail und Nummern, damit ein späterer Import sie nicht zurückbringt',
	said: 'Eine Zeile im Audit-Protokoll, dass eine Person gelöscht wurde, ohne die Person',
	delivered: (destinations) => `Was zugestellt wurde an ${destinations}: Löschen Sie es auch dort`,
	backups: 'Früher gespeicherte Backup-Dateien und Exporte: Löschen oder ersetzen Sie sie',
	maybe: (n) =>
		`${plural(n, 'Zeile', 'Zeilen')} in der manuellen Prüfung ${n === 1 ? 'kann diese Person sein und bleibt' : 'können diese Person sein und bleiben'}`,
	maybeText: 'Entscheiden Sie zuerst: Was mit diesem Kontakt zusammengeführt ist, wird mit ihm gelöscht.',
	mixed: (n) =>
		plural(
			n,
			'Kontakt einer anderen Person hat Werte dieser Person und bleibt',
			'Kontakte anderer Personen haben Werte dieser Person und bleiben'
		),
	mixedText:
		'Eine Zeile dieser Person wurde dort zusammengeführt. Machen Sie das zuerst rückgängig: Dann wird auch gelöscht, was sie mitbrachte.',
	review: '„Prüfen“ öffnen',
	reportedMaybe: (name, n) =>
		`Auskunft gespeichert als ${name}. ${plural(n, 'Zeile', 'Zeilen')} in der manuellen Prüfung ${n === 1 ? 'kann diese Person sein und steht' : 'können diese Person sein und stehen'} nicht darin: Entscheiden Sie zuerst, dann erstellen Sie sie neu.`,
	confirm: (word) => `Geben Sie zur Bestätigung ${word} ein`,
	word: 'löschen',
	cancel: 'Person behalten',
	erase: 'Endgültig löschen',
	failed: 'Die Person konnte nicht gelöscht werden',
	interrupted: 'Es wurde unterbrochen. Was begonnen ist, wird beim nächsten Öffnen der App abgeschlossen.',
	done: 'Die Person wurde von diesem Gerät gelöscht.',
	reportName: 'muster-auskunft',
	reporting: (percent) => `Die Auskunft wird erstellt, ${percentText(percent)}`,
	reported: (name) => `Auskunft als ${name} gespeichert.`,
	reportFailed: 'Die Auskunft konnte gerade nicht erstellt werden. Nichts wurde geändert.'
} satisfies Words<typeof en>;
