import { count, plural, sharePercent } from '#domain/messages/catalogue';
import { outcomeLabels } from '#domain/messages/de/outcome-labels';
import type { campaigns as en } from '../en/campaigns';
import type { Words } from '../words';
import { dialer } from './campaigns-dialer';

const contacts = (n: number): string => plural(n, 'Kontakt', 'Kontakte');
const lists = (n: number): string => plural(n, 'Liste', 'Listen');
const anew = (n: number): string => plural(n, 'Kontakt beginnt', 'Kontakte beginnen');
const resetSaid = (changed: number, doNotCall: number): string =>
	`${anew(changed)} von vorn.${doNotCall > 0 ? ` ${count(doNotCall)} mit „Nicht anrufen“ ${doNotCall === 1 ? 'bleibt' : 'bleiben'} so.` : ''}`;

/** Words of campaigns (LST-5 to LST-7). */
export const campaigns = {
	title: 'Kampagnen',
	state: (campaigns, people) => `${plural(campaigns, 'Kampagne', 'Kampagnen')} · ${contacts(people)}`,
	stateNone: 'Arbeiten Sie Lead-Listen am Telefon ab, einen Kontakt nach dem anderen, oder geben Sie sie an einen Dialer.',
	loading: 'Die Kampagnen werden gelesen',
	trouble: 'Die Kampagnen konnten gerade nicht gelesen werden',
	add: 'Neue Kampagne',
	work: 'Anrufe starten',
	emptyTitle: 'Noch keine Kampagne',
	emptyText: 'Eine Kampagne ruft die Kontakte der zugewiesenen Lead-Listen an, die besten zuerst, zu ihren Anrufzeiten.',
	emptyLists: 'Legen Sie zuerst eine Lead-Liste an: Eine Kampagne bearbeitet die Kontakte darin.',
	toLists: 'Lead-Liste anlegen',
	listsOf: (enabled, assigned) =>
		assigned === 0
			? 'keine Liste zugewiesen'
			: enabled === assigned
				? lists(assigned)
				: `${count(enabled)} von ${plural(assigned, 'Liste', 'Listen')} aktiv`,
	contactsOf: contacts,
	done: (share) => `${sharePercent(share)} ohne weiteren Anruf`,
	more: (name) => `Mehr zu ${name}`,

	states: {
		new: 'Neu',
		queued: 'Eingereiht',
		attempted: 'Versucht',
		reached: 'Erreicht',
		notReached: 'Nicht erreicht',
		doNotCall: 'Nicht anrufen',
		done: 'Erledigt'
	},
	outcomes: outcomeLabels,
	exported: 'An einen Dialer gegeben',
	outcomeGone: 'Ein inzwischen entferntes Ergebnis',

	form: {
		newTitle: 'Neue Kampagne',
		renameTitle: (name) => `${name} umbenennen`,
		name: 'Name',
		nameHint: 'Zum Beispiel Nachfassen nach Hannover',
		process: 'Prozess',
		processFixed: 'Eine Kampagne bleibt in ihrem Prozess.',
		lists: 'Lead-Listen',
		listsHint: 'Sie lassen sich jederzeit ändern.',
		noLists: 'Dieser Prozess hat noch keine Lead-Liste. Sie können Listen später zuweisen.',
		create: 'Kampagne anlegen',
		save: 'Speichern',
		cancel: 'Abbrechen',
		created: (name) => `Kampagne ${name} angelegt.`,
		saved: 'Gespeichert.',
		nameMissing: 'Geben Sie der Kampagne einen Namen.'
	},
	remove: {
		action: 'Kampagne löschen',
		title: (name) => `Die Kampagne ${name} löschen?`,
		text: (people) =>
			people === 0
				? 'Sie bearbeitet keinen Kontakt. Das lässt sich nicht wiederherstellen.'
				: `Status und Versuche ${people === 1 ? 'ihres' : 'ihrer'} ${plural(people, 'Kontakts', 'Kontakte')} gehen verloren. Listen und Kontakte bleiben. Das lässt sich nicht wiederherstellen.`,
		typed: (name) => `Geben Sie zum Löschen ${name} ein`,
		confirm: 'Endgültig löschen',
		done: (name) => `Kampagne ${name} gelöscht.`
	},

	assign: {
		action: 'Listen zuweisen',
		title: (name) => `Listen von ${name}`,
		text: 'Eine Liste wird bearbeitet, solange sie zugewiesen und aktiv ist. Vor „Anwenden“ ändert sich nichts.',
		available: 'Verfügbar',
		assigned: 'Zugewiesen',
		take: (n) => (n === 0 ? 'Ausgewählte zuweisen' : `${lists(n)} zuweisen`),
		leave: (n) => (n === 0 ? 'Ausgewählte entfernen' : `${lists(n)} entfernen`),
		noneAvailable: 'Jede Liste dieses Prozesses ist zugewiesen.',
		noneAssigned: 'Keine Liste ist zugewiesen. Wählen Sie Listen auf der anderen Seite aus und holen Sie sie hierher.',
		off: 'aus',
		hint: (people, enabled) => (enabled ? contacts(people) : `${contacts(people)} · aus, wird nicht bearbeitet`),
		willAdd: 'neu',
		willLose: 'wird entfernt',
		apply: 'Anwenden',
		applyLoss: 'Anwenden und verlieren',
		cancel: 'Abbrechen',
		reading: 'Es wird ermittelt, was sich ändern würde',
		adds: (n, people) => `${lists(n)} mit ${plural(people, 'Kontakt', 'Kontakten')} ${n === 1 ? 'wird' : 'werden'} bearbeitet.`,
		lossTitle: 'Was durch das Entfernen verloren geht',
		loss: (list, worked, attempts, callbacks) =>
			worked + attempts + callbacks === 0
				? `${list}: nichts, noch keiner ihrer Kontakte wurde bearbeitet.`
				: `${list}: der Status von ${plural(worked, 'bearbeitetem Kontakt', 'bearbeiteten Kontakten')}, ${plural(attempts, 'Versuch', 'Versuche')} und ${plural(callbacks, 'Rückruf', 'Rückrufe')}, und ihr Platz in den Berichten dieser Kampagne.`,
		kept: (n) =>
			n === 1
				? '1 Kontakt will nicht angerufen werden und bleibt im ganzen Prozess gesperrt.'
				: `${count(n)} Kontakte wollen nicht angerufen werden und bleiben im ganzen Prozess gesperrt.`,
		lossEnd: 'Das lässt sich nicht wiederherstellen. Kontakte und Liste bleiben; wieder zugewiesen, beginnen sie als neu.',
		done: 'Listen übernommen.'
	},

	page: {
		back: 'Kampagnen',
		gone: 'Diese Kampagne gibt es nicht mehr',
		goneText: 'Sie wurde gelöscht, oder die Adresse gehört zu einem anderen Gerät. Listen und Kontakte sind sicher.',
		state: (people, share) => `${contacts(people)} · ${sharePercent(share)} ohne weiteren Anruf`,
		noLists: 'Keine Liste ist zugewiesen',
		noListsText: 'Weisen Sie eine Lead-Liste zu: Von da an werden ihre Kontakte bearbeitet.',
		noneEnabled: 'Jede zugewiesene Liste ist aus',
		noneEnabledText: 'Schalten Sie eine Liste ein, um ihre Kontakte zu bearbeiten.',
		byState: 'Kontakte nach Status',
		toCall: 'Anzurufen',
		callable: 'Jetzt anrufbar',
		callbacksDue: 'Fällige Rückrufe',
		later: 'Spätere Rückrufe',
		suppressed: 'Gesperrt',
		counting: '…',
		nextDue: (when) => `Als Nächstes fällig: ${when}.`,
		best: 'Beste nächste Kontakte',
		bestText: 'Zuerst jetzt anrufbare, dann Rückrufe, Stufe, Score und letzter Versuch.',
		noBest: 'Jetzt ist niemand anzurufen.',
		bestAll: (n) => `${count(n)} anzeigen`,
		call: (who, number) => `${who} anrufen, ${number}`,
		why: {
			callbackDue: (when) => `Rückruf fällig ${when}`,
			callbackLater: (when) => `Rückruf ${when}`,
			now: (time) => `dort ${time}, anrufbar`,
			notNow: (time) => `dort ${time}, außerhalb der Anrufzeiten`,
			zoneUnknown: 'Zeitzone nicht bekannt',
			first: 'noch nicht angerufen',
			again: (when) => `zuletzt angerufen ${when}`,
			attempts: (n, when) => `${plural(n, 'Versuch', 'Versuche')}, zuletzt ${when}`
		},
		lists: 'Nach Liste',
		tiers: 'Nach Stufe',
		outcomes: 'Ergebnisse',
		noOutcomes: 'Noch kein Versuch.',
		noneNow: 'Zurzeit hat kein Kontakt ein Ergebnis.',
		list: 'Liste',
		tier: 'Stufe',
		tierInLists: (tier) => `${tier} nach dem Score der Liste`,
		contacts: 'Kontakte',
		progress: 'Fortschritt',
		listOff: 'aus, wird nicht bearbeitet',
		callbacks: 'Rückrufe',
		noCallbacks: 'Niemand hat um einen Rückruf gebeten.',
		due: 'fällig',
		attempts: 'Letzte Versuche',
		by: (outcome, when, who) => `${outcome}, ${when}, von ${who}`
	},

	reset: {
		action: 'Zurücksetzen',
		title: (name) => `${name} zurücksetzen`,
		text: 'Bearbeitete Kontakte beginnen als neu und können wieder angerufen werden. Versuche bleiben im Protokoll.',
		which: 'Welche Kontakte',
		all: 'Alle',
		allHint: 'Alle, was auch das Ergebnis war.',
		unsuccessful: 'Nur erfolglose',
		unsuccessfulHint: 'Versuchte und nicht erreichte; wer erreicht wurde oder erledigt ist, bleibt.',
		lists: 'Listen',
		allLists: 'Alle Listen',
		campaign: 'Kampagne',
		says: resetSaid,
		none: 'Nichts würde sich ändern.',
		confirm: (n) => `${contacts(n)} zurücksetzen`,
		done: (n) => `${anew(n)} von vorn.`,
		cancel: 'Abbrechen',
		counting: 'Wird gezählt'
	},
	churn: {
		action: 'Erneut bearbeiten',
		title: (name) => `${name} erneut bearbeiten`,
		text: 'Passende Kontakte werden von Anfang an noch einmal bearbeitet, als wären sie neu. „Nicht anrufen“ ist nie dabei.',
		filter: 'Nur einige',
		everybody: 'Alle',
		states: 'Status',
		outcomes: 'Letztes Ergebnis',
		tiers: 'Stufe',
		attempts: 'Versuche höchstens',
		before: 'Letzter Versuch',
		beforeAny: 'Beliebig',
		beforeDays: (n) => (n === 1 ? 'Vor mehr als 1 Tag' : `Vor mehr als ${count(n)} Tagen`),
		any: 'Beliebig viele',
		says: resetSaid,
		none: 'Niemand passt; nichts würde sich ändern.',
		confirm: (n) => `${contacts(n)} erneut bearbeiten`,
		done: (n) => `${anew(n)} von vorn.`
	},

	rules: {
		action: 'Ergebnisse und Wiedervorlage',
		title: 'Ergebnisse und Wiedervorlage',
		text: 'Was bei einem Anruf herauskommen kann, und wann von selbst wieder angerufen wird. Wer erledigt ist oder nicht angerufen werden will, wird nie wieder vorgelegt.',
		label: 'Ergebnis',
		meaning: 'Bedeutet',
		after: 'Wieder anrufen nach',
		most: 'Versuche höchstens',
		callback: 'Fragt nach einem Zeitpunkt',
		success: 'Ein Erfolg',
		meanings: { reached: 'Erreicht', notReached: 'Nicht erreicht', finish: 'Erledigt', refuse: 'Nicht anrufen' },
		delays: {
			never: 'Nicht von selbst',
			'15': '15 Minuten',
			'30': '30 Minuten',
			'60': '1 Stunde',
			'120': '2 Stunden',
			'240': '4 Stunden',
			'480': '8 Stunden',
			'1440': '1 Tag',
			'2880': '2 Tage',
			'4320': '3 Tage',
			'10080': '1 Woche'
		},
		minutes: (n) => plural(n, 'Minute', 'Minuten'),
		noLimit: 'Unbegrenzt',
		times: (n) => count(n),
		add: 'Ergebnis hinzufügen',
		remove: (label) => `${label} entfernen`,
		labelOf: (n) => `Name von Ergebnis ${count(n)}`,
		of: (what, label) => `${what}: ${label}`,
		newLabel: 'Neues Ergebnis',
		up: (label) => `${label} nach oben`,
		save: 'Speichern',
		cancel: 'Abbrechen',
		saved: 'Ergebnisse gespeichert.'
	},

	windows: {
		action: 'Anrufzeiten',
		title: 'Anrufzeiten',
		text: 'Wann Menschen angerufen werden dürfen, in ihrer eigenen Ortszeit. Sie gelten für jede Kampagne auf diesem Gerät; prüfen Sie sie anhand des Rechts, das für Sie gilt.',
		country: 'Land',
		elsewhere: 'Überall sonst',
		days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
		never: 'Niemand wird angerufen',
		from: 'Von',
		to: 'bis',
		addSpan: (day) => `Zeiten am ${day} hinzufügen`,
		removeSpan: (day) => `Zeiten am ${day} entfernen`,
		copy: 'Gleich an allen Werktagen',
		copyAll: 'Gleich an jedem Tag',
		addCountry: 'Land hinzufügen',
		removeCountry: (name) => `Zeiten für ${name} entfernen`,
		wrong: (day) => `Am ${day} muss das Ende nach dem Beginn liegen, und Zeiten dürfen sich nicht überschneiden.`,
		fromOf: (day, n) => `${day}, Zeit ${count(n)}, von`,
		toOf: (day, n) => `${day}, Zeit ${count(n)}, bis`,
		usual: 'Übliche Zeiten verwenden',
		save: 'Speichern',
		cancel: 'Abbrechen',
		saved: 'Anrufzeiten gespeichert.'
	},

	dialer,

	zone: {
		field: 'aus dem eigenen Feld',
		number: 'nach der Nummer',
		address: 'nach der Adresse',
		list: 'der Liste',
		several: 'das Land hat mehrere',
		none: 'nicht bekannt'
	}
} satisfies Words<typeof en>;
