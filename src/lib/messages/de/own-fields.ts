import { locale } from '#domain/messages/locale';
import { percentText } from '#domain/messages/catalogue';
import type { ownFields as en } from '../en/own-fields';
import type { Words } from '../words';

const n = (count: number): string => count.toLocaleString(locale());
const contacts = (count: number): string => `${n(count)} ${count === 1 ? 'Kontakt' : 'Kontakte'}`;
const ofContacts = (count: number): string => `${n(count)} ${count === 1 ? 'Kontakt' : 'Kontakten'}`;
const named = (names: readonly string[]): string => names.join(', ');

export const ownFields = {
	title: 'Felder',
	text: 'Die Felder, die Sie für eigene Daten angelegt haben. Eingebaute Felder stehen unten in der Tabellendefinition.',
	empty: 'Sie haben noch keine eigenen Felder.',
	emptyText:
		'Sie entstehen in Schritt 2 eines Imports: Eine Spalte, die in kein eingebautes Feld passt, wird eines, oder Sie wählen dafür „Neues Feld“.',
	emptyAction: 'Datei importieren',
	reading: 'Kontakte werden gezählt',
	trouble:
		'Die Felder konnten nicht gelesen werden. Nichts wurde geändert. Laden Sie die Seite neu; bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	list: 'Ihre eigenen Felder',
	columns: { field: 'Feld', type: 'Typ', contacts: 'Kontakte', made: 'Angelegt' },
	types: { text: 'Text', number: 'Zahl', date: 'Datum', yesNo: 'Ja oder nein', choice: 'Auswahl', url: 'Webadresse' },
	hidden: 'Ausgeblendet',
	unique: 'Eindeutig',
	key: 'Primärschlüssel',
	inContacts: (count) => (count === 0 ? 'bei keinem Kontakt' : `bei ${ofContacts(count)}`),
	madeBy: (when, file) => `${when}, durch ${file}`,
	madeByHand: 'von Hand',
	more: (field) => `Mehr zu ${field}`,
	atWork: (field) => `Die Werte von ${field} werden geändert`,
	working: (percent) => percentText(percent),
	cancel: 'Abbrechen',
	close: 'Schließen',
	failed: 'Das ist nicht geschehen.',
	importing: 'Ein Import bringt gerade Werte hinein',
	openImport: 'Import öffnen',
	rename: {
		action: 'Umbenennen',
		title: (field) => `${field} umbenennen`,
		label: 'Name',
		text: 'Listen, Zuordnungen, Ziele und der Verlauf folgen. Ziele behalten den Namen, den sie dafür haben.',
		save: 'Umbenennen',
		done: (before, after) => `${before} heißt jetzt ${after}.`
	},
	hide: {
		action: 'Ausblenden',
		show: 'Wieder einblenden',
		hint: 'Wird in Zuordnungen, Spalten, Filtern und Formularen nicht angeboten. Werte bleiben.',
		done: (field) => `${field} ist ausgeblendet. Die Werte bleiben und werden weiter exportiert und zugestellt.`,
		shown: (field) => `${field} ist wieder eingeblendet.`
	},
	type: {
		action: 'Typ ändern',
		title: (field) => `Typ von ${field} ändern`,
		label: 'Neuer Typ',
		choices: 'Auswahlwerte',
		choicesHint: 'Einer pro Zeile. Vorgeschlagen sind die Werte, die es gibt.',
		reading: 'Werte werden angesehen',
		none: 'Noch hat kein Kontakt einen Wert.',
		fits: (count) => `${contacts(count)}: Der Wert passt, wie er ist`,
		rewritten: (count) => `${contacts(count)}: Der Wert wird auf die neue Art geschrieben`,
		misfits: (count) => `${contacts(count)}: Der Wert passt nicht und bleibt, wie er geschrieben ist`,
		misfitsText: 'Nichts geht verloren: Solche Werte bleiben in Listen, Exporten und Zustellungen und können einzeln berichtigt werden.',
		becomes: (from, to) => `${from} wird ${to}`,
		examples: (values) => `Zum Beispiel ${named(values)}`,
		orders: {
			dmy: 'Daten wie 05/03/2024 werden mit dem Tag zuerst gelesen.',
			mdy: 'Daten wie 05/03/2024 werden mit dem Monat zuerst gelesen.',
			ymd: 'Daten wie 05/03/04 werden mit dem Jahr zuerst gelesen.'
		},
		restores: 'Diesen Typ hatte das Feld schon: Werte, die seither anders geschrieben wurden, bekommen ihre erste Schreibweise zurück.',
		viewsCarried: (names) => `Gespeicherte Ansichten: ${named(names)}. Ihre Filter nach diesem Feld gehen mit.`,
		viewsAttention: (names) =>
			`Gespeicherte Ansichten: ${named(names)}. Sie vergleichen so, wie der neue Typ es nicht kennt: Wählen Sie dort danach einen anderen Vergleich.`,
		back: 'Ändern Sie den Typ später zurück, steht jeder Wert wieder da wie jetzt.',
		save: (type) => `In ${type} ändern`,
		done: (field, type, count) => `${field} ist jetzt ${type}; ${contacts(count)} geändert.`
	},
	choices: {
		action: 'Auswahlwerte bearbeiten',
		title: (field) => `Auswahlwerte von ${field}`,
		text: 'In der Reihenfolge, in der Formulare sie anbieten. Die Werte der Kontakte folgen einem neuen Namen.',
		label: (place) => `Wert ${n(place)}`,
		add: 'Wert hinzufügen',
		up: (choice) => `${choice} nach oben`,
		down: (choice) => `${choice} nach unten`,
		remove: (choice) => `${choice} wegnehmen`,
		keep: (choice) => `${choice} doch behalten`,
		gone: (choice, count) =>
			`${choice} geht. ${count === 0 ? 'Kein Kontakt hat ihn.' : `${contacts(count)} ${count === 1 ? 'hat' : 'haben'} diesen Wert:`}`,
		fate: (choice) => `Was aus ${choice} wird`,
		keepValue: 'Sie behalten ihn, wie er ist',
		clear: 'Sie verlieren ihn',
		change: (to) => `Sie bekommen ${to}`,
		others: (count) =>
			`${contacts(count)} ${count === 1 ? 'hat einen Wert, der' : 'haben Werte, die'} nicht zur Auswahl ${count === 1 ? 'steht' : 'stehen'}.`,
		save: 'Auswahlwerte speichern',
		done: (field, count) => `Auswahlwerte von ${field} gespeichert; ${contacts(count)} geändert.`
	},
	remove: {
		action: 'Löschen',
		title: (field) => `${field} löschen?`,
		text: 'Die Werte gehen aus den Kontakten. Das Feld kann mit allen zurückgeholt werden, unter „Gelöschte Felder“.',
		reading: 'Was es verwendet, wird gesucht',
		nothing: 'Nichts verwendet es.',
		uses: 'Was es verwendet:',
		contacts: (count) => `${contacts(count)} ${count === 1 ? 'hat' : 'haben'} einen Wert`,
		held: (rows) => `${n(rows)} ${rows === 1 ? 'Zeile, die' : 'Zeilen, die'} in der manuellen Prüfung ${rows === 1 ? 'wartet' : 'warten'}`,
		mappings: (names) => `Gespeicherte Zuordnungen: ${named(names)}. Die Spalte wird dort ausgelassen, und es wird gesagt.`,
		recipes: (names) => `Rezepte: ${named(names)}. Die Spalte wird dort ausgelassen, und es wird gesagt.`,
		views: (names) => `Ansichten: ${named(names)}. Ein Filter danach findet niemanden.`,
		column: 'Eine Spalte der Kontaktliste',
		destinations: (names) => `Ziele: ${named(names)}. Es wird nicht mehr gesendet; was sie haben, bleibt dort.`,
		waiting: (count) =>
			`${contacts(count)} in wartenden Zustellungen: Ihr Wert wird noch gesendet. Soll er nicht, brechen Sie die Zustellung unter „Zustellen“ ab.`,
		models: (count) => `${n(count)} ${count === 1 ? 'gelerntes Modell' : 'gelernte Modelle'}`,
		scoring: 'Das gelernte Modell, das jetzt bewertet, liest es: Scores ändern sich.',
		rule: 'Seine Zeile in der Tabellendefinition',
		typed: (field) => `Geben Sie ${field} ein, um es zu löschen`,
		confirm: 'Feld löschen',
		done: (field, count) => `${field} gelöscht, mit den Werten von ${ofContacts(count)}.`,
		undo: 'Rückgängig'
	},
	deleted: {
		summary: (count) => `Gelöschte Felder (${n(count)})`,
		line: (when, who, count) => `Gelöscht ${when} von ${who}, mit den Werten von ${ofContacts(count)}`,
		restore: 'Zurückholen',
		restoreLabel: (field) => `Zurückholen: ${field}`,
		done: (field, count, without) =>
			`${field} ist zurück, mit den Werten von ${ofContacts(count)}.${without > 0 ? ` Bei ${ofContacts(without)} bleibt es leer.` : ''}`
	}
} satisfies Words<typeof en>;
