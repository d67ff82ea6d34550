import { count, plural } from '#domain/messages/catalogue';
import type * as en from '../en/imports-mapping';
import type { Words } from '../words';

export const mapping = {
	title: (placed, all) => `${count(placed)} von ${plural(all, 'Spalte', 'Spalten')} ${placed === 1 ? 'ist' : 'sind'} zugeordnet`,
	look: (n) => (n === 0 ? 'Alle sehen richtig aus.' : n === 1 ? 'Eine sollte geprüft werden.' : `${count(n)} sollten geprüft werden.`),
	column: 'Spalte',
	values: 'Erste Werte',
	target: 'Geht in',
	confidence: 'Konfidenz',
	noValues: 'keine Werte',
	noHeader: (i) => `Spalte ${i + 1}`,
	targetFor: (header) => `Feld für die Spalte ${header}`,
	exclude: 'Nicht importieren',
	newField: 'Neues Feld …',
	custom: 'Eigene Felder',
	words: { sure: 'Sicher', likely: 'Vermutlich', check: 'Prüfen' },
	yours: 'Von Ihnen',
	excluded: 'Ausgelassen',
	byYou: 'Von Ihnen gewählt, hier oder in etwas Gespeichertem.',
	why: (header) => `Warum dieses Feld für ${header}`,
	shared: (other, field) => `„${other}“ geht auch in ${field}.`,
	join: 'Die beiden verbinden',
	joined: (other) => `Verbunden mit „${other}“`,
	joinWith: 'Dazwischen setzen',
	joiners: [
		{ value: ' ', label: 'ein Leerzeichen' },
		{ value: ', ', label: 'ein Komma' },
		{ value: ' / ', label: 'einen Schrägstrich' },
		{ value: '\n', label: 'eine neue Zeile' }
	],
	unjoin: 'Verbindung lösen',
	showAll: (n) => `Alle ${count(n)} Spalten anzeigen`,
	showMore: (n) => `${plural(n, 'weitere Spalte', 'weitere Spalten')} anzeigen`,
	filterLabel: 'Welche Spalten',
	filters: { all: 'Alle', look: 'Zu prüfen', out: 'Ausgelassen' },
	search: 'Spalte suchen',
	nothing: (filter) => `Unter „${filter}“ ist hier keine Spalte.`,
	nothingFound: (typed) => `Keine Spalte, kein Wert und kein Feld enthält „${typed}“.`,
	valuesOf: 'Werte',
	valuesSet: (n) => `${count(n)} gesetzt`,
	valuesOpen: (header) => `Werte von ${header} und was aus ihnen wird`,
	valuesBusy: 'Die Werte werden gezählt …',
	valuesMany: 'Mehr als 500 verschiedene Werte: Das ist keine Spalte mit Auswahlwerten.',
	valuesNone: 'Keine Zeile hat hier einen Wert.',
	valuesFree: 'Hier darf alles stehen. Ändern Sie einen Wert, um mehrere Schreibweisen zusammenzubringen.',
	valuesChoices: (n, open) =>
		`${plural(n, 'Wert', 'Werte')}. ${open === 0 ? 'Jeder gehört zur Auswahl des Feldes.' : open === 1 ? '1 gehört nicht zur Auswahl des Feldes und bleibt, wie er ist.' : `${count(open)} gehören nicht zur Auswahl des Feldes und bleiben, wie sie sind.`}`,
	value: 'In der Datei',
	times: 'Zeilen',
	becomes: 'Wird',
	becomesFor: (value) => `Was aus ${value} wird`,
	asIs: 'So lassen',
	blankOut: 'Leer lassen',
	by: {
		label: 'gleicher Wortlaut',
		key: 'gleicher Schlüssel',
		alias: 'bedeutet dasselbe',
		fold: 'gleich bis auf Großschreibung oder Akzente'
	},
	valuesMore: (n) => `${plural(n, 'weiteren Wert', 'weitere Werte')} anzeigen`,
	groups: {
		person: 'Person',
		contact: 'E-Mail und Telefon',
		company: 'Unternehmen',
		address: 'Adresse',
		source: 'Quelle und Status',
		engagement: 'Engagement',
		consent: 'Einwilligung',
		other: 'Sonstiges',
		custom: 'Eigene Felder'
	}
} satisfies Words<typeof en.mapping>;

export const customField = {
	title: 'Neues Feld',
	description: 'Ein eigenes Feld lässt sich filtern, exportieren und zustellen wie jedes andere.',
	name: 'Name',
	type: 'Typ',
	types: { text: 'Text', number: 'Zahl', date: 'Datum', yesNo: 'Ja oder nein', choice: 'Auswahl', url: 'Webadresse' },
	choices: 'Auswahlwerte',
	choicesHint: 'Einer je Zeile. Werte außerhalb der Liste bleiben und werden gekennzeichnet.',
	create: 'Feld anlegen',
	cancel: 'Abbrechen',
	nameNeeded: 'Geben Sie dem Feld einen Namen.',
	nameTaken: (label) => `„${label}“ gibt es schon. Wählen Sie es in der Liste, oder nehmen Sie einen anderen Namen.`,
	meant: (name, field) =>
		name === field ? `${field} gibt es schon.` : `Für das, was „${name}“ in den meisten Dateien meint, gibt es ein Feld: ${field}.`,
	useMeant: (field) => `${field} nehmen`,
	choicesNeeded: 'Geben Sie mindestens einen Auswahlwert ein.'
} satisfies Words<typeof en.customField>;
