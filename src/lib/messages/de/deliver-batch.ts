import { count, plural } from '#domain/messages/catalogue';
import type { batch as en } from '../en/deliver-batch';
import type { Words } from '../words';

const contacts = (n: number): string => plural(n, 'Kontakt', 'Kontakte');

export const batch = {
	list: 'Zustellungen',
	none: 'Noch wurde nichts zugestellt.',
	noneText: 'Jede Zustellung steht hier mit einer Quittung für jeden Kontakt.',
	more: (n) => `${count(n)} weitere anzeigen`,
	back: 'Zustellen',
	reading: 'Die Zustellung wird gelesen',
	gone: 'Diese Zustellung ist nicht auf diesem Gerät',
	goneText: 'Die Adresse nennt eine Zustellung, die es hier nicht gibt. Ihre Kontakte sind unberührt.',
	goneAction: 'Alle Zustellungen',
	state: (line, destination, when, by) => `${line} · an ${destination} · ${when} · von ${by}`,

	counts: {
		waiting: 'Wartet',
		created: 'Angelegt',
		updated: 'Aktualisiert',
		rejected: 'Abgelehnt',
		cancelled: 'Nicht gesendet',
		unanswered: 'Ohne Antwort',
		written: 'Geschrieben',
		accepted: 'Angenommen'
	},
	countsOf: (n) => (n === 1 ? 'Was aus 1 Kontakt wurde' : `Was aus ${count(n)} Kontakten wurde`),
	line: {
		done: (n) => (n === 1 ? '1 zugestellt' : `Alle ${count(n)} zugestellt`),
		rejected: (n, all, again) =>
			`${count(n)} von ${count(all)} abgelehnt${again === 0 ? '' : again < n ? `, ${count(again)} seither noch einmal gesendet` : n === 1 ? ', seither noch einmal gesendet' : ', alle seither noch einmal gesendet'}`,
		file: (n) => `${contacts(n)} in einer Datei`,
		going: (n, all) => `${count(n)} von ${count(all)} zugestellt`,
		paused: (n) => `Angehalten, ${count(n)} offen`,
		cancelled: (n) => `Abgebrochen, ${count(n)} nicht gesendet`,
		cancelledUnsure: (n, unsure) => `Abgebrochen, ${count(n)} nicht gesendet, ${count(unsure)} ohne Antwort`,
		ending: (n) => `Abgebrochen, ${count(n)} noch unterwegs`,
		stalled: (n) => `${count(n)} offen`
	},

	pause: 'Anhalten',
	resume: 'Fortsetzen',
	vouch: (n) => (n === 1 ? 'Ist angekommen, weiter' : `Alle ${count(n)} sind angekommen, weiter`),
	tryNow: 'Jetzt versuchen',
	cancel: 'Zustellung abbrechen',
	cancelTitle: (n) => (n === 1 ? 'Die Zustellung von 1 Kontakt abbrechen?' : `Die Zustellung von ${count(n)} Kontakten abbrechen?`),
	cancelText:
		'Was zugestellt wurde, bleibt im CRM. Die übrigen werden nicht gesendet; sie bleiben unter Ihren Kontakten und können später zugestellt werden.',
	mayBeTwice: (n, name) =>
		`${plural(n, 'Kontakt davon ist', 'Kontakte davon sind')} vielleicht schon angekommen: Es kam keine Antwort. ${name} lässt sich nicht fragen; noch einmal gesendet, ${n === 1 ? 'steht er dort doppelt, wo niemand nach seiner' : 'stehen sie dort doppelt, wo niemand nach ihrer'} Nummer sucht. Sehen Sie zuerst dort nach.`,
	cancelUnsure: (n) => `${plural(n, 'Kontakt davon ist', 'Kontakte davon sind')} vielleicht schon angekommen: Es kam keine Antwort.`,
	cancelKeep: 'Weiter senden',
	cancelConfirm: (n) => `${count(n)} abbrechen`,
	open: (name) => `In ${name} öffnen`,
	download: 'Datei herunterladen',
	resend: (n) => `${count(n)} noch einmal senden`,
	moreActions: 'Mehr zu dieser Zustellung',

	pausedTitle: (n) => `Angehalten. ${plural(n, 'Kontakt wartet', 'Kontakte warten')} auf diesem Gerät`,
	pausedText: 'Eine Anfrage, die schon unterwegs war, kann noch ihre Antwort bringen.',
	restoredText: (when) =>
		`Diese Zustellung kam mit dem Backup vom ${when}. Was wartet, wurde seitdem vielleicht schon gesendet: Sehen Sie im CRM nach, bevor Sie sie fortsetzen.`,
	stoppedTitle: (name) => `${name} wurde gestoppt`,
	heldTitle: (name) => `${name} ist angehalten`,
	heldText: 'Nichts wird gesendet, bis Sie fortsetzen. Die Kontakte bleiben auf diesem Gerät.',
	stalledTitle: (n) => `${plural(n, 'Kontakt wartet', 'Kontakte warten')} auf den Versand`,
	nextTry: (seconds) => (seconds <= 0 ? 'Wird jetzt versucht.' : `Nächster Versuch in ${plural(seconds, 'Sekunde', 'Sekunden')}.`),
	nextTryAt: (when) => `Geht von selbst weiter: ${when}.`,
	resumeDestination: (name) => `${name} fortsetzen`,
	editDestination: 'Ziel bearbeiten',
	rejectedTitle: (n) => `${plural(n, 'Kontakt wurde', 'Kontakte wurden')} vom CRM abgelehnt`,
	rejectedText: (n) =>
		n === 1
			? 'Unten steht der Grund. Korrigieren Sie ihn und senden Sie ihn noch einmal; die übrigen sind sicher im CRM.'
			: 'Bei jedem steht unten der Grund. Korrigieren Sie sie und senden Sie sie noch einmal; die übrigen sind sicher im CRM.',
	rejectedHere: (n) =>
		n === 1
			? 'Er ist nicht mehr unter Ihren Kontakten; hier ist nichts zu beheben.'
			: 'Sie sind nicht mehr unter Ihren Kontakten; hier ist nichts zu beheben.',
	rejectedAlsoGone: (n) =>
		n === 1
			? 'Ein weiterer abgelehnter Kontakt ist nicht mehr unter Ihren Kontakten.'
			: `${count(n)} weitere abgelehnte Kontakte sind nicht mehr unter Ihren Kontakten.`,
	rejectedFix: (n) =>
		n === 1
			? 'Unten steht der Grund. Korrigieren Sie ihn und senden Sie ihn noch einmal.'
			: 'Bei jedem steht unten der Grund. Korrigieren Sie sie und senden Sie sie noch einmal.',
	rejectedGone: (n) =>
		n === 1
			? 'Unten steht der Grund. Das Ziel wurde gelöscht, deshalb lässt er sich dorthin nicht noch einmal senden; stellen Sie ihn einem anderen zu.'
			: 'Bei jedem steht unten der Grund. Ihr Ziel wurde gelöscht, deshalb lassen sie sich dorthin nicht noch einmal senden; stellen Sie sie einem anderen zu.',
	rejectedShow: () => 'Anzeigen',
	fileTitle: 'Die Datei ist fertig',
	fileText: 'Sie wurde auf diesem Gerät erstellt und lässt sich jederzeit wieder herunterladen: dieselben Kontakte, wie sie waren.',
	fileGone: 'Das Ziel dieser Datei wurde gelöscht',
	fileGoneText:
		'Damit ist auch gelöscht, wie die Datei geschrieben wird; sie lässt sich nicht mehr herunterladen. Ihre Kontakte bleiben unberührt.',

	receipts: 'Quittungen',
	filters: {
		all: 'Alle',
		waiting: 'Offen',
		delivered: 'Zugestellt',
		takenBack: 'Zurückgenommen',
		rejected: 'Abgelehnt',
		cancelled: 'Nicht gesendet'
	},
	filterLabel: 'Welche Quittungen',
	empty: {
		all: 'In dieser Zustellung ist kein Kontakt.',
		waiting: 'Kein Kontakt wartet.',
		delivered: 'Noch ist nichts angekommen.',
		allBack: 'Was angekommen war, wurde zurückgenommen.',
		takenBack: 'Nichts wurde zurückgenommen.',
		rejected: 'Kein Kontakt wurde abgelehnt.',
		cancelled: 'Kein Kontakt blieb zurück.'
	},
	columns: { contact: 'Kontakt', status: 'Status', result: 'Im CRM', at: 'Beantwortet' },
	status: {
		waiting: 'Wartet',
		sent: 'Unterwegs',
		unanswered: 'Ohne Antwort',
		created: 'Angelegt',
		updated: 'Aktualisiert',
		rejected: 'Abgelehnt',
		cancelled: 'Nicht gesendet',
		accepted: 'Angenommen',
		written: 'Geschrieben'
	},
	noName: 'Ohne Namen',
	noReason: 'Das CRM hat keinen Grund genannt.',
	crmId: (id) => `Nr. ${id}`,
	openRecord: (name) => `: ${name}, in einem neuen Tab`,
	openShort: 'Im CRM öffnen',
	fix: 'Kontakt korrigieren',
	inField: (field) => `${field}: `
} satisfies Words<typeof en>;
