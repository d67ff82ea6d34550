import { count, plural } from '#domain/messages/catalogue';
import type { work as en } from '../en/work';
import type { Words } from '../words';

/** Words of the working view: one contact after the other (LST-6, LST-7). */
export const work = {
	title: 'Anrufen',
	leave: 'Verlassen',
	remaining: (n) => (n === 0 ? 'der letzte' : `noch ${count(n)} danach`),
	today: (n) => `${plural(n, 'Versuch', 'Versuche')} in dieser Sitzung`,
	loading: 'Der nächste Kontakt wird gesucht',
	next: 'Nächsten suchen',
	noName: 'Kontakt ohne Namen',
	list: (name) => `aus ${name}`,

	call: 'Anrufen',
	callNumber: (number) => `${number} anrufen`,
	otherNumbers: 'Weitere Nummern',
	noPhone: 'Dieser Kontakt hat keine Nummer.',
	phoneTypes: { mobile: 'Mobil', work: 'Geschäftlich', home: 'Privat', fax: 'Fax', other: 'Sonstige' },
	copy: (number) => `${number} kopieren`,
	copied: 'Nummer kopiert.',
	email: (address) => `An ${address} schreiben`,

	localTime: (time, place) => `${time} in ${place}`,
	zoneUnknown: 'Die Zeitzone ist nicht bekannt. Prüfen Sie die Uhrzeit, bevor Sie anrufen.',
	callable: 'Jetzt anrufbar',
	closed: 'Außerhalb der Anrufzeiten',
	opens: (when) => `Die Anrufzeiten beginnen ${when}, dortige Zeit.`,
	zoneFrom: (from) => `Zeitzone: ${from}`,

	score: (n) => `Score ${count(n)}`,
	unscored: 'Ohne Score',
	why: 'Warum',
	notes: 'Notizen',
	log: 'Bisherige Versuche',
	noLog: 'In dieser Kampagne noch nicht angerufen.',
	logLine: (outcome, when) => `${outcome}, ${when}`,
	openContact: 'Kontakt öffnen',

	outcome: 'Was ist das Ergebnis?',
	note: 'Notiz',
	noteHint: 'Wird mit dem Ergebnis gespeichert',
	addNote: 'Notiz hinzufügen',
	pass: 'Später',
	passHint: 'Übergeht diesen Kontakt vorerst; nichts wird festgehalten.',

	callback: {
		title: 'Wann zurückrufen?',
		their: (zone) => `Zeiten von ${zone}`,
		here: 'Zeiten dieses Geräts',
		hereTime: (time) => `(hier ${time})`,
		choices: {
			hour: 'In 1 Stunde',
			hours: 'In 3 Stunden',
			tomorrowMorning: 'Morgen Vormittag',
			tomorrowAfternoon: 'Morgen Nachmittag',
			monday: 'Nächsten Montag',
			week: 'In einer Woche'
		},
		own: 'Anderer Zeitpunkt',
		ownSet: 'Zeitpunkt übernehmen',
		cancel: 'Zurück zu den Ergebnissen',
		past: 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
		asked: (when) => `Rückruf gewünscht ${when}`
	},

	last: (outcome, who) => `${outcome}: ${who}`,
	undo: 'Rückgängig',
	undone: (who) => `Zurückgenommen. ${who} ist wieder offen.`,
	takenBack: 'Zurückgenommen.',
	notSaved: 'Nicht gespeichert. Ihre Notiz ist noch da.',

	stopped: 'Nicht mehr anrufen',
	lost: {
		title: (who) => `${who} wurde in einem anderen Tab übernommen`,
		text: 'Dort wird dieser Kontakt jetzt bearbeitet. Was Sie geschrieben haben, bleibt, bis Sie weitergehen.',
		here: 'Hier bearbeiten'
	},

	nobody: {
		passed: 'Nur Übergangene sind noch übrig',
		closed: 'Jetzt ist für niemanden Anrufzeit',
		waiting: 'Gerade ist niemand fällig',
		numberless: 'Die übrigen haben keine Nummer',
		refused: 'Die übrigen lehnen Anrufe ab',
		suppressed: 'Die übrigen stehen auf einer Sperrliste',
		taken: 'Die übrigen sind in einem anderen Tab offen',
		dialer: 'Die übrigen sind bei einem Dialer',
		finished: 'Alle sind bearbeitet',
		noLists: 'Keine Liste ist zugewiesen und aktiv',
		empty: 'Die Listen dieser Kampagne sind leer'
	},
	nobodyText: {
		passed: 'Alle anderen sind bearbeitet oder jetzt nicht anzurufen.',
		closed: 'Alle übrigen Kontakte liegen außerhalb ihrer Anrufzeiten.',
		waiting: 'Die übrigen warten auf einen Rückruf oder auf ihren nächsten Versuch.',
		numberless: 'Die übrigen Kontakte haben keine Nummer, die man anrufen kann. Tragen Sie in ihrer Liste eine nach.',
		refused: 'So steht es in der Einwilligung jedes übrigen Kontakts. Ändern Sie sie auf seiner Seite, wo das nicht mehr stimmt.',
		suppressed: 'Solange sie dort stehen, ruft sie niemand an.',
		taken: 'Sie kommen wieder, wenn der andere Tab sie verlässt oder geschlossen wird.',
		dialer:
			'Sie wurden eingereiht, als seine Datei erstellt wurde. Um sie von Hand anzurufen, wählen Sie in der Kampagne „Erneut bearbeiten“ für den Status „Eingereiht“.',
		finished: 'Niemand ist mehr anzurufen. Setzen Sie die erfolglosen zurück, um die Kampagne noch einmal laufen zu lassen.',
		noLists: 'Weisen Sie der Kampagne eine Liste zu, oder schalten Sie eine ein.',
		empty: 'Laden Sie eine Datei in eine Liste, oder fügen Sie ihr Kontakte hinzu.'
	},
	nextAt: (when) => `Der nächste kommt von selbst, ${when}.`,
	toCampaign: 'Kampagne öffnen',
	passedOver: (n) => (n === 1 ? 'Den 1 übergangenen anzeigen' : `Die ${count(n)} übergangenen anzeigen`),

	keysText: { C: 'anrufen', N: 'Notiz', L: 'später', U: 'rückgängig' }
} satisfies Words<typeof en>;
