import { count, percentText, plural, type SameCodes } from '../catalogue';
import type { recipeMessages as en } from '../recipe';

export const recipeMessages = {
	recipeSheetGone: {
		message: (p) => `${p.file} hat kein Tabellenblatt namens ${p.names}.`,
		fix: () => 'Wählen Sie das Tabellenblatt, das die Kontakte jetzt enthält.'
	},
	recipeEncoding: { message: (p) => `${p.file} ist in ${p.is} geschrieben, die Datei davor in ${p.was}. Gelesen wird sie, wie sie ist.` },
	recipeDelimiter: { message: (p) => `${p.file} hat ein anderes Trennzeichen als die Datei davor. Gelesen wird sie, wie sie ist.` },
	recipeHeaderRow: { message: (p) => `Die Spaltennamen stehen in Zeile ${p.is}, vorher in Zeile ${p.was}.` },
	recipeFormat: {
		message: (p) => `${p.file} ist eine andere Art von Datei als vorher. Gelesen wird sie, wie sie ist.`,
		fix: () => 'Sehen Sie sich die Vorschau an, bevor Sie weitergehen.'
	},
	recipeColumnGone: {
		message: (p) => `Die Spalte „${p.header}“ fehlt. Vorher wurde sie importiert.`,
		fix: () => 'Prüfen Sie, ob sie jetzt anders heißt, und wählen Sie ihr Feld von Hand.'
	},
	recipeUnusedGone: { message: (p) => `Vorher ausgelassene Spalten sind nicht mehr da: ${p.names}.` },
	recipeColumnNew: {
		message: (p) =>
			`Die Spalte „${p.header}“ ist neu: ${plural(p.filled, 'Wert', 'Werte')}. Sie geht dorthin, wohin Name und Werte weisen.`,
		fix: () => 'Prüfen Sie ihr Feld.'
	},
	recipeColumnNewLeftOut: {
		message: (p) => `Die Spalte „${p.header}“ ist neu: ${plural(p.filled, 'Wert', 'Werte')}, ausgelassen.`,
		fix: () => 'Wählen Sie, wohin sie geht, wenn sie gebraucht wird.'
	},
	recipeDates: {
		message: (p) =>
			`In „${p.header}“ stehen Tag und Monat in anderer Reihenfolge als vorher: ${plural(p.rows, 'Zeile lässt', 'Zeilen lassen')} sich nicht anders lesen. Gelesen wird, wie es dasteht.`,
		fix: () => 'Sehen Sie sich die Reihenfolge der Daten an, bevor Sie weitergehen.'
	},
	recipeRows: { message: (p) => `Die Datei hat ${plural(p.is, 'Zeile', 'Zeilen')}; die davor hatte ${count(p.was)}.` },
	recipeEmptier: {
		message: (p) => `Die Spalte „${p.header}“ ist in ${percentText(p.is)} der Zeilen ausgefüllt, vorher in ${percentText(p.was)}.`,
		fix: () => 'Prüfen Sie, ob der Export vollständig war.'
	},
	recipeManyValues: {
		message: (p) => `Die Spalte „${p.header}“ enthält jetzt viele verschiedene Werte; vorher waren es ${p.known}.`,
		fix: () => 'Prüfen Sie, ob es noch dieselbe Spalte ist.'
	},
	recipeNewValues: {
		message: (p) =>
			`Die Spalte „${p.header}“ hat ${plural(p.count, 'neuen Wert', 'neue Werte')} in ${plural(p.rows, 'Zeile', 'Zeilen')}: ${p.values}.`,
		fix: () => 'Legen Sie fest, was daraus wird, oder behalten Sie sie, wie sie sind.'
	},
	recipeTiers: {
		message: (p) => `Das Rezept entstand mit Stufen ab ${p.A}, ${p.B} und ${p.C}; dieses Gerät hat andere und behält sie.`,
		fix: () => 'Stufen lassen sich in den Einstellungen ändern.'
	}
} satisfies SameCodes<typeof en>;
