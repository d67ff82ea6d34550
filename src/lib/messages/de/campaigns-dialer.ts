import { count, plural } from '#domain/messages/catalogue';
import type { campaigns as en } from '../en/campaigns';
import type { Words } from '../words';

const contacts = (n: number): string => plural(n, 'Kontakt', 'Kontakte');

export const dialer = {
	action: 'Für einen Dialer exportieren',
	title: (name) => `${name} für einen Dialer exportieren`,
	profile: 'Dialer',
	generic: 'Beliebiger Dialer',
	rowLimit: (n) => (n === 0 ? 'Eine Datei, gleich wie lang.' : `Höchstens ${count(n)} Zeilen je Datei; mehr werden mehrere Dateien.`),
	phones: (n) => `Bis zu ${plural(n, 'Nummer', 'Nummern')} je Kontakt, die beste zuerst, keine doppelt.`,
	who: 'Kontakte',
	whoCallable: 'Anzurufen: neue und wieder fällige',
	whoAll: 'Alle außer „Nicht anrufen“',
	lists: 'Listen',
	allLists: 'Alle aktiven Listen',
	columns: (n) => `Spalten (${count(n)})`,
	columnsHint: 'In der Reihenfolge der Datei. Lassen Sie weg, was der Dialer nicht wissen muss.',
	up: (name) => `${name} nach oben`,
	down: (name) => `${name} nach unten`,
	reset: 'Reihenfolge des Dialers',
	queue: 'Als eingereiht markieren',
	queueHint: 'Damit niemand sie zusätzlich von Hand anruft.',
	safe: 'Formeln entschärfen',
	safeHint: 'Zellen, die eine Tabellenkalkulation ausführen würde, erhalten einen Apostroph.',
	bom: 'Byte Order Mark',
	bomHint: 'Hilft Excel bei Umlauten; Dialer wollen es selten.',
	run: 'Datei erstellen',
	making: 'Die Datei wird erstellt',
	cancel: 'Abbrechen',
	close: 'Schließen',
	done: (rows, files) => `${contacts(rows)} in ${plural(files, 'Datei', 'Dateien')}`,
	saveAgain: (name) => `${name} speichern`,
	rows: (n) => plural(n, 'Zeile', 'Zeilen'),
	nobody: 'Niemand ist mehr zu exportieren.',
	queued: (n) => `${contacts(n)} als eingereiht markiert`,
	unqueue: 'Rückgängig',
	unqueued: (back, left) =>
		`${contacts(back)} ${back === 1 ? 'steht' : 'stehen'} wie zuvor${left > 0 ? `, ${count(left)} seither angerufen oder neu begonnen` : ''}`,
	leftOut: 'Ausgelassen',
	out: {
		doNotCall: 'Nicht anrufen',
		suppressed: 'Auf einer Sperrliste',
		refused: 'Lehnen Anrufe ab',
		otherState: 'In einem anderen Status',
		noPhone: 'Ohne anrufbare Nummer',
		deleted: 'Gelöschte Kontakte'
	},
	suppressedBy: (n, list) => `${count(n)} auf „${list}“`,
	neutralised: (n) => `${plural(n, 'Zelle', 'Zellen')} mit Apostroph versehen.`,
	cut: (n) => `${plural(n, 'Wert wurde', 'Werte wurden')} auf die Länge gekürzt, die der Dialer annimmt.`
} satisfies Words<typeof en.dialer>;
