import { plural } from '#domain/messages/catalogue';
import type { exporting as en } from '../en/exporting';
import type { Words } from '../words';

const imports = (n: number): string => plural(n, 'Import', 'Importe');
const rows = (n: number): string => plural(n, 'Zeile', 'Zeilen');
const matches = (n: number): string => plural(n, 'Treffer', 'Treffer');
const entries = (n: number): string => plural(n, 'Eintrag', 'Einträge');
const receipts = (n: number): string => plural(n, 'Quittung', 'Quittungen');

export const exporting = {
	open: 'Exportieren …',
	format: 'Dateityp',
	formats: { csv: 'CSV', xlsx: 'Excel (XLSX)', vcard: 'vCard', json: 'JSON' },
	safe: 'Zellen entschärfen, die eine Tabellenkalkulation als Formel ausführen würde',
	safeHint: 'Sie erhalten einen Apostroph davor. Telefonnummern und Beträge bleiben, wie sie sind.',
	bom: 'Datei als UTF-8 kennzeichnen',
	bomHint: 'Excel zeigt dann Umlaute, Akzente und andere Schriften richtig.',
	semicolons: 'Semikolons zwischen den Spalten',
	semicolonsHint:
		'Excel öffnet eine Datei mit Kommas in einer einzigen Spalte, wo Zahlen mit Dezimalkomma geschrieben werden, also auch auf Deutsch.',
	xlsxHint: 'Jeder Text bleibt Text: Telefonnummern behalten ihr Plus, Postleitzahlen ihre Nullen, und nichts ist eine Formel.',
	jsonHint: 'Für Programme. Die Werte kommen, wie sie gespeichert sind.',
	vcardHint:
		'Telefone und Adressbücher lesen Name, E-Mail, Telefonnummern, Unternehmen, Position, Adresse, Web, Notizen und Tags. Einwilligung, eigene und alle anderen Felder stehen auch in der Karte, und Muster liest sie wieder. Der Score nicht.',
	old: 'Version 3.0 schreiben',
	oldHint: 'Für Programme, die die heutige Version 4.0 nicht kennen.',
	making: 'Die Datei wird erstellt',
	cancel: 'Abbrechen',
	failed: 'Die Datei konnte nicht erstellt werden. Nichts wurde geändert; versuchen Sie es noch einmal.',
	neutralised: (n) => (n > 0 ? ` ${plural(n, 'Zelle', 'Zellen')} entschärft.` : ''),

	imports: {
		title: (n) => `${imports(n)} exportieren`,
		which: 'Jeder Import auf diesem Gerät, neueste zuerst: wann, von wem, aus welcher Datei, und was aus den Zeilen wurde.',
		confirm: (n) => `${imports(n)} exportieren`,
		done: (n, name) => `${imports(n)} als ${name} gespeichert.`,
		fileName: 'importe'
	},
	held: {
		title: (n) => `${plural(n, 'offene Zeile', 'offene Zeilen')} exportieren`,
		which: 'Jede Zeile mit ihren Feldern, warum sie wartet und wem sie ähnelt. Hier wartet sie weiter.',
		confirm: (n) => `${rows(n)} exportieren`,
		done: (n, name) => `${rows(n)} als ${name} gespeichert.`,
		fileName: 'manuelle-pruefung'
	},
	duplicates: {
		title: (n) => `${matches(n)} exportieren`,
		which: 'Beide Seiten jedes Treffers in einer Zeile, mit der Konfidenz und der bisherigen Entscheidung. Damit wird nichts entschieden.',
		confirm: (n) => `${matches(n)} exportieren`,
		done: (n, name) => `${matches(n)} als ${name} gespeichert.`,
		fileName: 'dubletten'
	},
	audit: {
		title: (n) => `${entries(n)} exportieren`,
		which: 'Das ganze Audit-Protokoll der Reihe nach, jeder Eintrag mit seinem Hash: So lässt sich die Kette von jedem nachprüfen.',
		confirm: (n) => `${entries(n)} exportieren`,
		done: (n, name) => `${entries(n)} als ${name} gespeichert.`,
		fileName: 'audit-protokoll'
	},
	events: {
		title: (n) => `${plural(n, 'Ereignis', 'Ereignisse')} exportieren`,
		which: 'Jedes Ereignis auf diesem Gerät in einer Zeile: Zahlen, Zeiten und IDs, kein Wert einer Person.',
		confirm: (n) => `${plural(n, 'Ereignis', 'Ereignisse')} exportieren`,
		done: (n, name) => `${plural(n, 'Ereignis', 'Ereignisse')} als ${name} gespeichert.`,
		fileName: 'ereignisse'
	},
	receipts: {
		title: (n) => `${receipts(n)} exportieren`,
		which: (filter) =>
			filter === ''
				? 'Eine Zeile für jeden Kontakt dieser Zustellung: sein Status, seine Nummer im CRM und bei einer Ablehnung der Grund.'
				: `Die angezeigten Quittungen: ${filter}.`,
		confirm: (n) => `${receipts(n)} exportieren`,
		done: (n, name) => `${receipts(n)} als ${name} gespeichert.`,
		fileName: 'quittungen'
	}
} satisfies Words<typeof en>;
