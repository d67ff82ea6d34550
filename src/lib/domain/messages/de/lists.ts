import { count, plural, type SameCodes } from '../catalogue';
import type { listMessages as en } from '../lists';

/** Texts by code: processes, lead lists, campaigns, suppression lists. */
export const listMessages = {
	processGone: {
		message: () => 'Dieser Prozess ist nicht mehr auf diesem Gerät.',
		fix: () => 'Gehen Sie zurück zu Lead-Listen und wählen Sie einen anderen.'
	},
	listGone: {
		message: () => 'Diese Lead-Liste ist nicht mehr auf diesem Gerät.',
		fix: () => 'Wählen Sie eine andere Liste. Ihre Kontakte stehen weiter unter Kontakte.'
	},
	campaignGone: {
		message: () => 'Diese Kampagne ist nicht mehr auf diesem Gerät.',
		fix: () => 'Gehen Sie zurück zu Kampagnen und wählen Sie eine andere.'
	},
	suppressionGone: {
		message: () => 'Diese Sperrliste ist nicht mehr auf diesem Gerät.',
		fix: () => 'Wählen Sie eine andere, oder importieren Sie die Datei als neue Liste.'
	},
	nameMissing: { message: () => 'Ein Name ist nötig.', fix: () => 'Geben Sie einen Namen ein; nichts wurde geändert.' },
	nameTooLong: {
		message: (p) => `Der Name ist länger als ${count(p.max)} Zeichen.`,
		fix: () => 'Kürzen Sie ihn; für den Rest ist in der Beschreibung Platz.'
	},
	nameTaken: {
		message: (p) => `Der Name ${p.name} ist schon vergeben.`,
		fix: () => 'Wählen Sie einen anderen Namen; nichts wurde geändert.'
	},
	nameMismatch: {
		message: (p) => `Der eingegebene Name ist nicht ${p.name}.`,
		fix: () => 'Geben Sie ihn ein, wie er dort steht. Nichts wurde gelöscht.'
	},
	listProcessFixed: {
		message: () => 'Eine Lead-Liste bleibt in dem Prozess, in dem sie angelegt wurde.',
		fix: () => 'Legen Sie im anderen Prozess eine neue Liste an.'
	},
	listInUse: {
		message: (p) => `${p.file} wird gerade in diese Liste importiert.`,
		fix: () => 'Schließen Sie jenen Import zuerst ab, oder brechen Sie ihn ab. Nichts wurde gelöscht.'
	},
	timeZoneUnknown: {
		message: (p) => `${p.value} ist keine Zeitzone, die dieses Gerät kennt.`,
		fix: () => 'Wählen Sie eine aus der Liste, etwa Europe/Berlin.'
	},
	outcomesMissing: {
		message: () => 'Eine Kampagne braucht mindestens ein Ergebnis.',
		fix: () => 'Fügen Sie ein Ergebnis hinzu, oder stellen Sie die üblichen wieder her.'
	},
	outcomeTwice: { message: () => 'Ein Ergebnis ist zweimal vorhanden.', fix: () => 'Nehmen Sie eines der beiden heraus.' },
	outcomeWithoutLabel: {
		message: () => 'Ein Ergebnis hat keinen Namen.',
		fix: () => 'Geben Sie ihm den Namen, der auf seiner Schaltfläche stehen soll.'
	},
	lossNotConfirmed: {
		message: (p) =>
			`Wird die Liste entfernt, geht der Status von ${plural(p.contacts, 'Kontakt', 'Kontakten')} in dieser Kampagne verloren.`,
		fix: () => 'Bestätigen Sie, was verloren geht, oder lassen Sie die Liste zugewiesen. Nichts wurde geändert.'
	},
	notInCampaign: {
		message: () => 'Dieser Kontakt ist in keiner Liste dieser Kampagne mehr.',
		fix: () => 'Er wurde inzwischen verschoben oder entfernt. Machen Sie mit dem nächsten weiter.'
	},
	refusedOutside: {
		message: () => 'Dieser Kontakt ist in keiner Liste dieser Kampagne mehr, der Anruf zählt darin also nicht.',
		fix: (p) =>
			`Dass keine Anrufe gewünscht sind, ist festgehalten: Die Nummern stehen auf der Liste „${p.list}“. Machen Sie mit dem nächsten weiter.`
	},
	refusedGone: {
		message: () => 'Diese Kampagne ist nicht mehr auf diesem Gerät, der Anruf zählt also nirgends.',
		fix: (p) =>
			`Dass keine Anrufe gewünscht sind, ist festgehalten: Die Nummern stehen auf der Liste „${p.list}“. Gehen Sie zurück zu Kampagnen und wählen Sie eine andere.`
	},
	takenByOther: {
		message: () => 'Jemand anderes bearbeitet diesen Kontakt.',
		fix: () => 'Machen Sie mit dem nächsten weiter; wird er freigegeben, kommt er wieder.'
	},
	doNotCall: {
		message: () => 'Dieser Kontakt will nicht angerufen werden.',
		fix: () => 'Machen Sie mit dem nächsten weiter. War es ein Versehen, nehmen Sie den Versuch zurück.'
	},
	suppressed: {
		message: (p) => `Dieser Kontakt steht auf der Sperrliste ${p.name}.`,
		fix: () =>
			'Wer darauf steht, wird in keine Liste aufgenommen und nicht angerufen. Prüfen Sie die Sperrliste, wenn Sie das für falsch halten.'
	},
	outcomeGone: {
		message: () => 'Dieses Ergebnis gehört nicht mehr zur Kampagne.',
		fix: () => 'Wählen Sie ein anderes. Nichts wurde festgehalten.'
	},
	callbackMissing: {
		message: () => 'Der Zeitpunkt für den Rückruf fehlt.',
		fix: () => 'Wählen Sie Tag und Uhrzeit. Noch wurde nichts festgehalten.'
	},
	callbackPast: {
		message: () => 'Der Zeitpunkt für den Rückruf ist schon vorbei.',
		fix: () => 'Wählen Sie einen späteren. Noch wurde nichts festgehalten.'
	},
	attemptGone: {
		message: () => 'Es gibt keinen Versuch zurückzunehmen.',
		fix: () => 'Er wurde schon zurückgenommen, oder seine Liste wurde entfernt.'
	},
	attemptNotLast: {
		message: () => 'Dieser Kontakt wurde seither noch einmal angerufen.',
		fix: () => 'Der neuere Versuch bleibt, und Ihrer davor auch. Es wurde nichts zurückgenommen.'
	},
	columnsMissing: { message: () => 'Keine Spalte ist ausgewählt.', fix: () => 'Wählen Sie mindestens eine Spalte für die Datei.' },
	suppressionEmpty: {
		message: (p) => `${p.name} enthält keine Nummer, E-Mail und keinen SHA-256-Wert.`,
		fix: () => 'Prüfen Sie, ob es die richtige Datei ist. Nichts wurde geändert.'
	},
	refusesCalls: {
		message: () => 'Dieser Kontakt lehnt Anrufe ab.',
		fix: () => 'Machen Sie mit dem nächsten weiter. Wenn das nicht mehr stimmt, ändern Sie die Einwilligung auf der Seite des Kontakts.'
	},
	consentListName: { message: () => 'In Importen abgelehnt' },
	refusedListName: { message: (p) => `Nicht anrufen: ${p.process}` },
	windowsUnreadable: {
		message: () => 'Diese Anrufzeiten konnten nicht gespeichert werden.',
		fix: () => 'Prüfen Sie, dass jede Zeitspanne nach ihrem Beginn endet. Es gelten die bisherigen Zeiten.'
	}
} satisfies SameCodes<typeof en>;
