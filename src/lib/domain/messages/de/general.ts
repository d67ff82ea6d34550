import { count, type SameCodes } from '../catalogue';
import type { generalMessages as en } from '../general';

const mb = (bytes: string | number | undefined): string => `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} MB`;
const about = (rows: string | number | undefined): string => (Number(rows) > 0 ? `, etwa ${count(rows)} Zeilen` : '');
const matchedBy: Record<string, string> = {
	exact: ', gleicher Name und gleiche E-Mail',
	email: ', gleiche E-Mail',
	phone: ', gleiches Telefon',
	nameCompany: ', gleicher Name und gleiches Unternehmen',
	primaryKey: ', gleicher Primärschlüssel',
	similar: ', ähnlich'
};

/** A destination that is no longer on this device. */
const GONE = 'ein gelöschtes Ziel';
/** What became of a contact there. */
const BECAME: Record<string, string> = { created: 'angelegt', updated: 'aktualisiert', accepted: 'angenommen' };

export const generalMessages = {
	importGone: {
		message: () => 'Dieser Import ist nicht mehr auf diesem Gerät.',
		fix: () => 'Wählen Sie die Datei noch einmal, um einen neuen zu beginnen. Früher importierte Kontakte sind sicher.'
	},
	importWithoutSetup: {
		message: () => 'Dieser Import hat noch keine Einstellungen.',
		fix: () => 'Gehen Sie zurück zu „Hochladen und einrichten“ und prüfen Sie die Spalten.'
	},
	importCancelled: {
		message: () => 'Dieser Import wurde abgebrochen. Nichts davon wurde gespeichert.',
		fix: () => 'Wählen Sie die Datei noch einmal, um neu zu beginnen.'
	},
	importStopped: {
		message: () => 'Der Import wurde angehalten.',
		fix: () => 'Setzen Sie ihn auf der Seite Import fort; er geht dort weiter, wo er war.'
	},
	importMovedOn: {
		message: () => 'Dieser Import ist inzwischen weitergegangen.',
		fix: () => 'Öffnen Sie ihn noch einmal auf der Seite Import, um zu sehen, wo er steht.'
	},
	rowsOutOfDate: {
		message: () => 'Die Regeln der Felder wurden geändert, seit die Zeilen dieses Imports geprüft wurden. Es wurde nichts geschrieben.',
		fix: () => 'Öffnen Sie den Import, prüfen Sie seine Zeilen noch einmal und schließen Sie ihn dann ab. Ihre Entscheidungen bleiben.'
	},
	importBusyElsewhere: {
		message: () => 'Dieser Import läuft in einem anderen Tab.',
		fix: () => 'Machen Sie dort weiter, oder schließen Sie jenen Tab und öffnen Sie den Import hier noch einmal.'
	},
	quickCleanTooLarge: {
		message: (p) => `Die Schnellbereinigung hält alles im Arbeitsspeicher und nimmt bis zu ${count(p.limit)} Zeilen; diese Datei hat mehr.`,
		fix: () =>
			'Importieren Sie die Datei stattdessen: Das geht bis zu einer Million Zeilen, und die Kontakte lassen sich danach exportieren.'
	},
	quickCleanGone: {
		message: () => 'Die bereinigte Datei ist nicht mehr im Arbeitsspeicher.',
		fix: () => 'Wählen Sie die Datei noch einmal; nichts davon wurde gespeichert.'
	},
	tooManyParts: {
		message: (p) =>
			`${count(p.parts)} Dateien und Tabellenblätter wurden gewählt; höchstens ${count(p.limit)} lassen sich als eine Tabelle lesen.`,
		fix: () => 'Importieren Sie sie in mehreren Durchgängen.'
	},
	tooManyRows: {
		message: (p) => `${p.name} hat mehr als ${count(p.limit)} Zeilen.`,
		fix: () => 'Teilen Sie die Datei und importieren Sie die Teile nacheinander.'
	},
	mappingGone: {
		message: () => 'Diese gespeicherte Zuordnung ist nicht mehr auf diesem Gerät.',
		fix: () => 'Die Spalten werden neu vorgeschlagen.'
	},
	mappingFileUnreadable: {
		message: (p) => `${p.name} ist keine von Muster gespeicherte Zuordnung.`,
		fix: () => 'Wählen Sie eine Datei, die unter „Gespeicherte Zuordnungen“ exportiert wurde.'
	},
	recipeGone: {
		message: () => 'Dieses Rezept ist nicht mehr auf diesem Gerät.',
		fix: () => 'Wählen Sie ein anderes, oder richten Sie die Datei von Hand ein.'
	},
	recipeFileUnreadable: {
		message: (p) => `${p.name} ist kein von Muster gespeichertes Rezept.`,
		fix: () => 'Wählen Sie eine Datei, die unter „Rezepte“ exportiert wurde.'
	},
	proofGone: {
		message: () => 'Auf diesem Gerät gibt es keinen Nachweis dieses Imports.',
		fix: () =>
			'Er wurde mit einer früheren Ausgabe der App abgeschlossen oder rückgängig gemacht, oder eine Person daraus wurde gelöscht. Importieren Sie die Datei noch einmal, um einen zu erhalten.'
	},
	proofUnreadable: {
		message: (p) => `${p.name} ist kein von Muster gespeicherter Nachweis oder ist beschädigt.`,
		fix: () => 'Wählen Sie die Datei, die im Verlauf unter Details gespeichert wurde.'
	},
	columnNotMapped: {
		message: () => 'Diese Spalte geht in kein Feld; ihre Werte werden nicht zugeordnet.',
		fix: () => 'Wählen Sie zuerst ein Feld für sie.'
	},
	nameNeeded: { message: () => 'Zum Speichern ist ein Name nötig.', fix: () => 'Geben Sie einen Namen ein, etwa die Quelle der Datei.' },
	importUndone: {
		message: (p) => `Der Import von ${p.file} wurde schon rückgängig gemacht.`,
		fix: () => 'Importieren Sie die Datei noch einmal, um ihre Kontakte zurückzuerhalten.'
	},
	importPlanGone: {
		message: () => 'Der Plan dieses Imports konnte nicht gelesen werden.',
		fix: () => 'Gehen Sie einen Schritt zurück und schließen Sie noch einmal ab. Kein Kontakt wurde geändert.'
	},
	bulkAtWork: {
		message: () => 'Gerade werden viele Kontakte bearbeitet, hier oder in einem anderen Tab.',
		fix: () => 'Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal.'
	},
	bulkNotField: {
		message: () => 'Dieses Feld kann nicht für viele Kontakte zugleich geändert werden.',
		fix: () => 'Wählen Sie ein anderes Feld oder bearbeiten Sie die Kontakte einzeln.'
	},
	importUnfinished: {
		message: (p) => `${p.file} wird noch in Ihre Kontakte geschrieben.`,
		fix: () => 'Setzen Sie zuerst jenen Import fort, dann versuchen Sie es noch einmal.'
	},
	ledgerDoesNotBalance: {
		message: (p) =>
			`Die Rechnung geht nicht auf: ${count(p.total)} Zeilen wurden gelesen, heraus kamen aber ${count(p.created)} angelegte + ${count(p.merged)} zusammengeführte + ${count(p.skipped)} übersprungene + ${count(p.held)} zurückgehaltene + ${count(p.failed)} fehlerhafte, mit ${count(p.stored)} geschriebenen Kontakten.`,
		fix: () =>
			'Der Import ist nicht abgeschlossen, und seine Kontakte werden nicht gezeigt. Gehen Sie zurück zu „Hochladen und einrichten“ und starten Sie ihn noch einmal.'
	},
	overStandardLimit: {
		message: (p) =>
			`Die Datei liegt über der Standardgrenze von ${mb(p.maxBytes)} oder ${count(p.maxRows)} Zeilen: ${mb(p.size)}${about(p.rows)}.`,
		fix: () => 'Teilen Sie die Datei, oder schalten Sie „Standardgrenze durchsetzen“ in den Einstellungen aus.'
	},
	overDeviceLimit: {
		message: (p) =>
			`Die Datei liegt über dem, was dieses Gerät annehmen soll: ${mb(p.size)}${about(p.rows)}. Die Grenze liegt bei ${mb(p.maxBytes)} und ${count(p.maxRows)} Zeilen.`,
		fix: () => 'Teilen Sie die Datei, oder erhöhen Sie die Gerätegrenze in den Einstellungen.'
	},
	deviceFull: {
		message: (p) => `Auf diesem Gerät ist dafür kein Platz mehr. Etwa ${mb(p.bytes)} mehr werden gebraucht.`,
		fix: () => 'Schaffen Sie Platz, dann versuchen Sie es noch einmal. Was vorher gespeichert war, bleibt erhalten.'
	},
	storageSilent: {
		message: () => 'Der Speicher dieses Geräts hat nicht geantwortet.',
		fix: () => 'Schließen Sie Muster ganz, in jedem Tab, und öffnen Sie es wieder. Was vorher fertig war, bleibt; nichts ist halb getan.'
	},
	fileChanged: {
		message: (p) => `${p.name} wurde geändert oder verschoben, während sie gelesen wurde.`,
		fix: () => 'Wählen Sie die Datei noch einmal. Nichts wurde gespeichert.'
	},
	settingsUnreadable: {
		message: () => 'Diese Einstellungen konnten nicht gespeichert werden.',
		fix: () => 'Prüfen Sie den geänderten Wert; alles andere ist wie zuvor.'
	},
	modelGone: {
		message: () => 'Diese Version des Modells ist nicht mehr auf diesem Gerät.',
		fix: () => 'Die Regeln bewerten weiter. Lassen Sie es neu lernen, oder importieren Sie seine Datei.'
	},
	modelInUse: { message: () => 'Diese Version bewertet gerade Ihre Kontakte.', fix: () => 'Schalten Sie sie zuerst aus.' },
	modelInLists: {
		message: (p) => `Diese Listen werden von dieser Version bewertet: ${p.lists}.`,
		fix: () => 'Wählen Sie für sie zuerst etwas anderes.'
	},
	outcomesGone: {
		message: () => 'Die Datei mit den Ergebnissen ist nicht mehr im Arbeitsspeicher.',
		fix: () => 'Wählen Sie sie noch einmal; nichts wurde geändert.'
	},
	nothingToUndo: { message: () => 'Es gibt nichts rückgängig zu machen.' },
	decidedElsewhere: {
		message: () => 'Darüber wurde inzwischen in einem anderen Tab entschieden.',
		fix: () => 'Was jetzt gezeigt wird, ist der Stand. Entscheiden Sie neu, wo es anders sein soll.'
	},
	heldGone: { message: () => 'Über diese Zeilen wurde inzwischen entschieden.', fix: () => 'Die Liste zeigt, was noch wartet.' },
	skipGone: {
		message: () => 'Dieses Überspringen lässt sich nicht mehr rückgängig machen.',
		fix: () => 'Importieren Sie die Datei erneut, um die Zeile zurückzuholen.'
	},
	contactGone: {
		message: () => 'Diesen Kontakt gibt es nicht mehr.',
		fix: () => 'Er wurde anderswo gelöscht oder geändert. Gehen Sie zurück zu Kontakte.'
	},
	takenSince: {
		message: (p) =>
			`${p.field} ${p.value} gehört inzwischen zu ${p.name || 'einem anderen Kontakt'}, und nur ein Kontakt darf den Wert haben.`,
		fix: () => 'Entfernen Sie ihn zuerst bei jenem Kontakt, dann versuchen Sie es noch einmal.'
	},
	changedSince: {
		message: (p) => `${p.field} wurde seither noch einmal geändert.`,
		fix: () => 'Machen Sie zuerst die spätere Änderung rückgängig; nichts wurde verändert.'
	},
	historyCreated: { message: (p) => (Number(p.row) > 0 ? `Importiert aus ${p.file}, Zeile ${p.row}` : 'Von Hand angelegt') },
	historyMerged: { message: (p) => `Zusammengeführt mit Zeile ${p.row} von ${p.file}${matchedBy[p.match ?? ''] ?? ''}` },
	destinationDeleted: { message: () => GONE },
	sentAgainName: { message: () => ' (noch einmal)' },
	historyEdited: { message: (p) => `Bearbeitet von ${p.by}` },
	historyDelivered: { message: (p) => `Zugestellt an ${p.destination || GONE}: ${BECAME[p.status ?? ''] ?? p.status}` },
	historyTakenBackGone: { message: (p) => `Stand nicht mehr bei ${p.destination || GONE}, als die Zustellung zurückgenommen wurde` },
	historyTakenBack: { message: (p) => `Zustellung an ${p.destination || GONE} zurückgenommen` },
	historyRejected: { message: (p) => `Abgelehnt von ${p.destination || GONE}: ${p.reason}` },
	phoneExtension: { message: (p) => `Durchwahl ${p.number}` },
	yes: { message: () => 'Ja' },
	no: { message: () => 'Nein' }
} satisfies SameCodes<typeof en>;
