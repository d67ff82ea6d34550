import { count as n, plural } from '#domain/messages/catalogue';
import type { boothDesk as en } from '../en/booth-desk';
import type { Words } from '../words';

const visits = (count: number): string => plural(count, 'Besuch', 'Besuche');
const people = (count: number): string => plural(count, 'Person', 'Personen');

/** Words around the booth's form: the list of visitors, hand-over, check, visitor mode. */
export const boothDesk = {
	more: 'Mehr am Messestand',
	backToForm: 'Zurück zum Formular',
	menu: {
		visitors: 'Besuche',
		check: 'Check vor der Messe',
		handOver: 'An ein anderes Tablet übergeben',
		kiosk: 'Besuchermodus',
		edit: 'Veranstaltung bearbeiten'
	},
	toComplete: (count) => `${n(count)} zu ergänzen`,
	undelivered: (count) => `${n(count)} noch nicht zugestellt`,
	rapid: {
		start: 'In Folge scannen',
		stop: 'Scannen beenden',
		hint: 'Halten Sie einen Ausweis nach dem anderen ins Bild. Jeder wird sofort gespeichert; den Rest ergänzen Sie später.',
		saved: (name, count) => `${name} gespeichert · ${visits(count)} in dieser Folge`,
		again: (name) => `${name} wurde schon gescannt`,
		failed: 'Nicht gespeichert. Scannen Sie noch einmal.'
	},
	photo: {
		take: 'Foto',
		pick: 'Bild',
		kept: 'Das Foto wird mit diesem Besuch aufbewahrt.',
		failed: 'Diese Datei ist kein Bild, das sich hier lesen lässt. Nehmen Sie ein Foto auf, oder wählen Sie JPEG oder PNG.',
		notKept:
			'Das Foto konnte nicht aufbewahrt werden: Vielleicht ist das Gerät voll. Tippen Sie ab, was darauf steht, oder schaffen Sie Platz und machen Sie es noch einmal.',
		alt: 'Foto des Ausweises oder der Karte',
		remove: 'Foto entfernen',
		several: 'Dieses Bild zeigt die Codes mehrerer Personen. Eine davon ist eingetragen: Nehmen Sie jede andere einzeln auf.',
		severalSeen:
			'Im Bild waren die Codes mehrerer Personen. Eine davon ist eingetragen: Prüfen Sie den Namen, und scannen Sie die anderen einzeln.',
		noCode:
			'Kein Code gefunden. Das Foto wird mit diesem Besuch aufbewahrt: Tippen Sie ab, was darauf steht, oder speichern Sie es für später.'
	},
	somebodyElse: (name) =>
		`Dieser Code gehört zu ${name}, nicht zu dem Besuch hier. Speichern Sie diesen zuerst, und scannen Sie dann noch einmal.`,
	later: 'Für später speichern',
	savedLater: (name) => `Für später aufbewahrt: ${name}`,
	savedHeld: (name) => `Gespeichert: ${name} wartet in der manuellen Prüfung`,
	completing: (name) => `${name} ergänzen`,
	cancelCompleting: 'So belassen',
	attendee: (list) => `Aus ${list} ausgefüllt. Prüfen Sie die Angaben und fahren Sie fort.`,
	dictate: { start: 'Diktieren', stop: 'Diktat beenden', failed: 'Das Diktat brach ab. Was bisher gesagt wurde, steht in der Notiz.' },
	list: {
		title: 'Besuche',
		state: (total, open, waiting) => `${visits(total)} · ${n(open)} zu ergänzen · ${n(waiting)} noch nicht zugestellt`,
		show: 'Anzeigen',
		all: 'Alle',
		open: 'Zu ergänzen',
		differ: 'Abweichungen',
		waiting: 'Nicht zugestellt',
		empty: 'Noch niemand hier',
		emptyText: 'Besuche erscheinen hier, sobald sie gespeichert sind.',
		emptyOpen: 'Nichts zu ergänzen',
		emptyOpenText: 'Hier wartet, wer in Folge gescannt, für später aufbewahrt oder fotografiert wurde.',
		complete: 'Ergänzen',
		openContact: 'Öffnen',
		takeBack: 'Zurücknehmen',
		takeBackQuestion: (name) => `${name} zurücknehmen?`,
		takeBackDelivered: 'Was zugestellt wurde, bleibt im CRM.',
		takeBackText:
			'Der Besuch zählt nicht mehr. Ein Kontakt, der nur dafür angelegt wurde, wird auch entfernt; von hier aus lässt er sich nicht zurückholen.',
		cancel: 'Abbrechen',
		takenBack: (name) => `Zurückgenommen: ${name}`,
		order: (count, by) => `Nr. ${n(count)}, erfasst von ${by}`,
		otherTablet: 'einem anderen Tablet',
		received: 'von einem anderen Tablet',
		held: 'wartet in der manuellen Prüfung',
		notDelivered: 'Nicht zugestellt',
		delivered: 'Zugestellt',
		over: { skipped: 'in der manuellen Prüfung übersprungen', deleted: 'Kontakt gelöscht' },
		noContact: 'Noch keine E-Mail oder Telefonnummer',
		photo: 'Foto',
		differs: (field) => `Zwei Tablets sagen Verschiedenes (${field}). Was stimmt?`,
		use: (value) => `„${value}“ übernehmen`,
		settled: 'Geklärt',
		more: (count) => `${n(count)} weitere anzeigen`
	},
	attendees: {
		title: 'Teilnehmerlisten',
		text: 'Laden Sie die Liste der Veranstalter, und aus der ID auf einem Ausweis wird eine Person: beim nächsten Scan und für alle, die schon gescannt wurden.',
		choose: 'Liste laden',
		column: 'Spalte mit der Ausweis-ID',
		columnHint: 'Was der Code auf dem Ausweis sagt',
		load: (rows) => `${people(rows)} laden`,
		cancel: 'Abbrechen',
		people,
		loaded: (count, resolved) =>
			resolved > 0
				? `${people(count)} geladen. ${plural(resolved, 'früher gescannter Besuch hat', 'früher gescannte Besuche haben')} jetzt einen Namen.`
				: `${people(count)} geladen`,
		erased: (count) => `${people(count)} nicht übernommen: auf eigenen Wunsch von diesem Gerät gelöscht.`,
		remove: (name) => `${name} entfernen`,
		removed: 'Liste entfernt. Besuche, die daraus ausgefüllt wurden, bleiben.',
		removeQuestion: (name) => `${name} entfernen?`,
		removeText:
			'Ausweise, die danach gescannt werden, haben keinen Namen, bis die Liste wieder geladen ist. Besuche, die daraus ausgefüllt wurden, bleiben.',
		removeRun: 'Liste entfernen',
		none: 'Keine Liste ist geladen. Ausweis-IDs bleiben, wie sie sind.'
	},
	consent: {
		agreed: 'Stimmt zu',
		declined: 'Lehnt ab',
		iAgree: 'Ich stimme zu',
		iDecline: 'Ich stimme nicht zu',
		report: 'Einwilligungsbericht',
		reportText: 'Wer gefragt wurde, mit welchem Wortlaut, die Antwort, wann und von wem.',
		csv: 'Als CSV speichern',
		json: 'Als JSON speichern',
		fileName: 'einwilligungen',
		heads: ['Name', 'E-Mail', 'Antwort', 'Wortlaut', 'Zeit (UTC)', 'Erfasst von', 'Veranstaltung', 'Gerät', 'Besuch Nr.'],
		status: { granted: 'Zugestimmt', declined: 'Abgelehnt', notGiven: 'Nicht erteilt', notAsked: 'Nicht gefragt' },
		saved: (rows) => `Gespeichert: ${plural(rows, 'Einwilligung', 'Einwilligungen')}`
	},
	onContact: { title: 'Fotos', open: (i) => `Foto ${i} des Ausweises oder der Karte`, consent: 'Einwilligungsbericht' }
} satisfies Words<typeof en>;
