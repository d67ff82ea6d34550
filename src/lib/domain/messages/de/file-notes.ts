import { count, countryName, encodingName, plural, type Params, type SameCodes } from '../catalogue';
import type { fileNotes as en } from '../file-notes';
import { found } from './found';

const among = (p: Params, text: string): string => (Number(p.part) ? `Unter den ersten Zeilen: ${text}` : text);
/** The right verb for a number: "ist" for 1. */
const is = (n: string | number | undefined, one: string, many: string): string => (Number(n) === 1 ? one : many);
const rows = (n: string | number | undefined): string => plural(n, 'Zeile', 'Zeilen');

export const fileNotes = {
	noteFieldType: {
		message: (p) =>
			`„${p.field}“ ist hier ein Feld anderer Art als im Backup. Es bleibt, was es hier ist: Sehen Sie sich die Werte unten an.`
	},
	noteFieldName: { message: (p) => `„${p.there}“ aus dem Backup ist Ihr Feld „${p.field}“. Es heißt weiter wie hier.` },
	noteFieldChoices: {
		message: (p) => `„${p.field}“ bekommt aus dem Backup ${plural(p.added, 'Auswahlwert', 'Auswahlwerte')}, die es hier nicht hat.`
	},
	notePhoneCountry: {
		message: (p) =>
			`Telefonnummern ohne Landesvorwahl sehen nach diesem Land aus: ${countryName(p.country)}. Von ${count(p.of)} betrachteten passen ${count(p.fits)} dazu und ${count(p.before)} zu ${countryName(p.asked)}, deshalb ist es unter „Wie importiert wird“ vorgeschlagen.${Number(p.abroad) > 0 ? ` ${count(p.abroad)} davon stehen neben einer E-Mail-Adresse eines anderen Landes und passen zu dessen Nummern: Sehen Sie sie durch, oder geben Sie der Datei eine Spalte mit dem Land.` : ''}`
	},
	notePreamble: {
		message: (p) => `Die Spaltennamen stehen in Zeile ${p.row}; ${rows(p.rows)} darüber ${is(p.rows, 'wird', 'werden')} ausgelassen.`,
		fix: () => 'Ist das nicht die Kopfzeile, ändern Sie „Kopfzeile“.'
	},
	noteTableAbove: {
		message: (p) =>
			`Über dieser steht eine andere, kleinere Tabelle. Sie beginnt in Zeile ${p.row} mit ${p.text} und wird nicht importiert.`,
		fix: () => 'Wollen Sie stattdessen jene Tabelle, wählen Sie ihre erste Zeile als Kopfzeile.'
	},
	noteTableBelow: {
		message: (p) =>
			`In Zeile ${p.row} beginnt eine andere Tabelle mit anderen Spalten. Sie wird ausgelassen, insgesamt ${rows(p.rows)}: ${p.text}`,
		fix: () => 'Wollen Sie stattdessen jene Tabelle, wählen Sie ihre erste Zeile als Kopfzeile.'
	},
	noteTotals: {
		message: (p) =>
			`${rows(p.rows)} am Ende ${is(p.rows, 'ist kein Kontakt und wird', 'sind keine Kontakte und werden')} ausgelassen: ${p.text}`,
		fix: () => 'Sind es Kontakte, schalten Sie „Summen und wiederholte Kopfzeilen als Zeilen behalten“ ein.'
	},
	noteRepeatedHeaders: {
		message: (p) =>
			`${plural(p.rows, 'Zeile wiederholt', 'Zeilen wiederholen')} die Spaltennamen und ${is(p.rows, 'wird', 'werden')} ausgelassen.`
	},
	noteQuotesOff: { message: () => 'Anführungszeichen werden als Text gelesen, denn sie umschließen in dieser Datei keine Zellen.' },
	noteStrayQuotes: {
		message: (p) =>
			`${plural(p.rows, 'Zeile enthält', 'Zeilen enthalten')} ein Anführungszeichen mitten in einem Wert. Es bleibt als Text.`,
		fix: () =>
			'Sehen Sie sich diese Zeilen in der Vorschau an. Sind Zellen an falscher Stelle getrennt, lesen Sie die Datei ohne Anführungszeichen.'
	},
	noteNoHeader: {
		message: () => 'Jede Zeile wird als Kontakt gelesen; die Spalten heißen Column 1, Column 2 und so weiter.',
		fix: () => 'Sagen Sie unten, welche Spalte was ist.'
	},
	noteBlankHeaders: {
		message: (p) =>
			`${plural(p.columns, 'Spalte hat', 'Spalten haben')} keinen Namen und ${is(p.columns, 'heißt', 'heißen')} nach ihrem Platz, etwa „Column ${p.place}“.`,
		fix: () => 'Prüfen Sie in der Zuordnung, wohin jede geht.'
	},
	noteDuplicateHeaders: {
		message: (p) =>
			`${plural(p.columns, 'Spaltenname kommt', 'Spaltennamen kommen')} mehrmals vor: ${p.names}. Die Spalten bleiben getrennt.`,
		fix: () => 'Prüfen Sie in der Zuordnung, welche davon wohin geht.'
	},
	noteSingleColumn: {
		message: () => 'Die Datei hat nur eine Spalte.',
		fix: () => 'Stehen in der Vorschau mehrere Werte in einer Zelle, ändern Sie das Trennzeichen.'
	},
	noteRagged: {
		message: (p) =>
			`${plural(p.rows, 'Zeile hat', 'Zeilen haben')} mehr oder weniger Zellen als die Kopfzeile. Fehlende Zellen gelten als leer.`,
		fix: () => 'Sehen Sie sich diese Zeilen in der Vorschau an: Ein Trennzeichen in einem Wert braucht vielleicht Anführungszeichen.'
	},
	noteRaggedSample: {
		message: (p) =>
			`Unter den ersten Zeilen ${is(p.rows, 'hat', 'haben')} ${count(p.rows)} mehr oder weniger Zellen als die Kopfzeile. Fehlende Zellen gelten als leer.`,
		fix: () => 'Sehen Sie sich diese Zeilen in der Vorschau an: Ein Trennzeichen in einem Wert braucht vielleicht Anführungszeichen.'
	},
	noteNul: {
		message: (p) =>
			`${plural(p.count, 'Nullzeichen', 'Nullzeichen')} (NUL) ${is(p.count, 'wurde', 'wurden')} aus den ersten Zeilen entfernt; Text ${is(p.count, 'trägt es', 'tragen sie')} nicht.`
	},
	noteReplacement: {
		message: (p) =>
			`${plural(p.count, 'Zeichen lässt', 'Zeichen lassen')} sich nicht als ${encodingName(p)} lesen und ${is(p.count, 'erscheint', 'erscheinen')} als \ufffd.`,
		fix: () => 'Wählen Sie eine andere Zeichenkodierung, bis Namen mit Umlauten und Akzenten in der Vorschau richtig aussehen.'
	},
	noteDoubleEncoding: {
		message: (p) => `Einige Buchstaben wurden verstümmelt, bevor diese Datei entstand: „${p.before}“ war einmal „${p.after}“.`,
		fix: () => 'Exportieren Sie die Datei noch einmal als UTF-8, wo Sie können; importiert wird der Text, wie er dasteht.'
	},
	noteHtmlInXls: {
		message: (p) =>
			`${p.name} heißt wie eine Arbeitsmappe, enthält aber ${found(p.found)}. Die Tabellen darin werden gelesen, wie sie geschrieben sind.`
	},
	noteOtherSheets: {
		message: (p) =>
			`Gelesen wird das Tabellenblatt „${p.name}“. ${plural(p.sheets, 'anderes Tabellenblatt', 'andere Tabellenblätter')} dieser Arbeitsmappe ${is(p.sheets, 'enthält', 'enthalten')} auch etwas.`,
		fix: () => 'Wählen Sie unter „Tabellenblatt“ ein anderes oder mehrere.'
	},
	noteHiddenSheet: { message: (p) => `Das Tabellenblatt „${p.name}“ ist in der Arbeitsmappe ausgeblendet; gelesen wird es trotzdem.` },
	noteHiddenRows: {
		message: (p) =>
			among(
				p,
				`${plural(p.rows, 'Zeile ist', 'Zeilen sind')} im Tabellenblatt ausgeblendet oder herausgefiltert und ${is(p.rows, 'wird', 'werden')} wie die anderen gelesen.`
			),
		fix: () => 'Gehören sie nicht in den Import, löschen Sie sie in der Arbeitsmappe und wählen Sie diese noch einmal.'
	},
	noteHiddenColumns: {
		message: (p) =>
			`${plural(p.columns, 'Spalte ist', 'Spalten sind')} im Tabellenblatt ausgeblendet (${p.names}) und ${is(p.columns, 'wird', 'werden')} wie die anderen gelesen.`,
		fix: () => 'Lassen Sie sie in der Zuordnung aus, wenn sie nicht in den Import gehören.'
	},
	noteMerged: {
		message: (p) =>
			`${plural(p.ranges, 'Gruppe', 'Gruppen')} von Zellen ${is(p.ranges, 'ist', 'sind')} verbunden. Jede Zeile, über die eine Gruppe reicht, enthält ihren Wert, in der ersten ihrer Spalten.`,
		fix: () => 'Heben Sie die Verbindung in der Arbeitsmappe auf, wenn der Wert nur zur ersten Zeile gehört.'
	},
	noteUnsolved: {
		message: (p) =>
			among(
				p,
				`${plural(p.count, 'Formel hat', 'Formeln haben')} in der Datei kein Ergebnis; ${is(p.count, 'ihre Zelle ist', 'ihre Zellen sind')} leer.`
			),
		fix: () => 'Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation, die sie berechnet, speichern Sie, und wählen Sie sie noch einmal.'
	},
	noteMailLinks: {
		message: (p) =>
			among(
				p,
				`${plural(p.count, 'Zelle verweist', 'Zellen verweisen')} auf eine E-Mail-Adresse, ${is(p.count, 'zeigt', 'zeigen')} aber einen anderen Text. Gelesen wird der Text, nicht die Adresse.`
			),
		fix: () => 'Schreiben Sie die Adressen in die Zellen oder in eine eigene Spalte, wenn Sie sie brauchen.'
	},
	noteJson: {
		message: (p) => `${plural(p.records, 'Datensatz', 'Datensätze')} einer JSON-Datei: Jeder ist eine Zeile, jeder Name darin eine Spalte.`
	},
	noteLines: {
		message: (p) =>
			`Als Liste von Namen und Werten gelesen, ${plural(p.records, 'Datensatz', 'Datensätze')}: Jeder Block von Zeilen ist eine Zeile der Tabelle, jeder Name vor einem Doppelpunkt eine Spalte.`,
		fix: () => 'Ist es eine Tabelle, speichern Sie sie als CSV mit Kommas oder Semikolons, und wählen Sie sie noch einmal.'
	},
	noteCards: {
		message: (p) =>
			`${plural(p.cards, 'Kontaktkarte', 'Kontaktkarten')}${p.versions ? ` (vCard ${p.versions})` : ''}: Jede ist eine Zeile, jede Art von Eintrag eine Spalte.`
	},
	noteCardPictures: {
		message: (p) =>
			`${plural(p.count, 'Bild, Ton oder Schlüssel', 'Bilder, Töne oder Schlüssel')} in den Karten ${is(p.count, 'wird', 'werden')} ausgelassen; Text ist das nicht.`
	},
	noteCardsBroken: {
		message: (p) =>
			`${plural(p.count, 'Stelle', 'Stellen')} der Datei ${is(p.count, 'liest sich', 'lesen sich')} nicht wie eine Kontaktkarte, die erste in Zeile ${p.line}: ${found(p.what)}. Was lesbar war, steht in der Tabelle.`,
		fix: (p) => `Sehen Sie sich Zeile ${p.line} in einem Texteditor an, wenn ein Kontakt zu fehlen scheint.`
	},
	noteCardColumns: {
		message: (p) =>
			`${plural(p.count, 'Art von Eintrag, die', 'Arten von Einträgen, die')} nur wenige Karten haben, ${is(p.count, 'teilt', 'teilen')} sich die Spalte „${p.column}“.`
	},
	noteTextInXls: { message: (p) => `${p.name} heißt wie eine Arbeitsmappe, enthält aber reinen Text und wird so gelesen.` }
} satisfies SameCodes<typeof en>;
