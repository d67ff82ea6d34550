import { count, type SameCodes } from '../catalogue';
import type { ownFieldMessages as en } from '../own-fields';

/** Why a field of one's own can't be changed, in German. */
export const ownFieldMessages = {
	excludedFieldDeleted: {
		message: (p) => `Ausgelassen: Sie ging in das Feld ${p.field}, das gelöscht wurde.`,
		fix: () => 'Wählen Sie ein anderes Feld oder legen Sie eines an; oder holen Sie das gelöschte unter Einstellungen, Felder zurück.'
	},
	excludedFieldHidden: {
		message: (p) => `Ausgelassen: Sie ginge in das Feld ${p.field}, das ausgeblendet ist.`,
		fix: () => 'Wählen Sie ein anderes Feld oder blenden Sie jenes unter Einstellungen, Felder wieder ein.'
	},
	recipeFieldDeleted: {
		message: (p) => `Die Spalte „${p.header}“ ging in das Feld ${p.field}, das gelöscht wurde. Sie wird ausgelassen.`,
		fix: () => 'Wählen Sie, wohin sie geht, wenn sie gebraucht wird.'
	},
	fieldGone: {
		message: () => 'Dieses Feld wurde gelöscht, hier oder in einem anderen Tab.',
		fix: () => 'Gelöschte Felder stehen unter den anderen und können zurückgeholt werden.'
	},
	fieldsAtWork: {
		message: () => 'Gerade werden die Werte eines Feldes geändert, hier oder in einem anderen Tab.',
		fix: () => 'Warten Sie, bis das fertig ist, und versuchen Sie es dann erneut.'
	},
	fieldImporting: {
		message: (p) => `Zeilen aus ${p.file} sind auf dem Weg in dieses Feld.`,
		fix: () => 'Schließen Sie diesen Import ab, nehmen Sie ihn zu Schritt 2 zurück oder brechen Sie ihn ab; danach erneut versuchen.'
	},
	fieldIsKey: {
		message: (p) => `${p.field} ist der Primärschlüssel: Danach aktualisieren Zeilen Kontakte.`,
		fix: () => 'Wählen Sie in der Tabellendefinition zuerst einen anderen Primärschlüssel.'
	},
	fieldIsUnique: {
		message: (p) => `${p.field} ist eindeutig, und ein anderer Typ könnte zwei seiner Werte gleich machen.`,
		fix: () => 'Schalten Sie „Eindeutig“ in der Tabellendefinition zuerst aus.'
	},
	fieldIsRequired: {
		message: (p) => `${p.field} ist Pflicht, also müssen Formulare danach fragen.`,
		fix: () => 'Schalten Sie „Pflicht“ in der Tabellendefinition zuerst aus.'
	},
	fieldNameLong: { message: (p) => `Ein Name hat höchstens ${count(p.limit)} Zeichen.`, fix: () => 'Kürzen Sie ihn.' },
	fieldNameTaken: {
		message: (p) => `Ein Feld namens ${p.field} gibt es schon.`,
		fix: () => 'Geben Sie ihm einen anderen Namen: Zwei gleiche wären nicht zu unterscheiden.'
	},
	fieldNameBuiltIn: {
		message: (p) => `In Dateien bedeutet „${p.label}“ das eingebaute Feld ${p.field}.`,
		fix: () => 'Geben Sie ihm einen Namen, der etwas anderes sagt.'
	},
	fieldChangedSince: {
		message: (p) => `${p.field} wurde inzwischen in einem anderen Tab geändert.`,
		fix: () => 'Sehen Sie es an, wie es jetzt ist, und versuchen Sie es erneut.'
	},
	fieldDeletedSince: {
		message: (p) => `Das Feld ${p.field} wurde mit seinen Werten gelöscht.`,
		fix: () => 'Es wird als Ganzes zurückgeholt, unter Einstellungen, Felder.'
	},
	fieldDeletedMeanwhile: {
		message: (p) => `Die Spalte „${p.header}“ geht in das Feld ${p.field}, das inzwischen gelöscht wurde.`,
		fix: () => 'Wählen Sie ein anderes Feld für die Spalte, oder holen Sie das gelöschte unter Einstellungen, Felder zurück.'
	},
	choicesNeeded: {
		message: () => 'Eine Auswahl braucht mindestens einen Wert, und keiner ist leer.',
		fix: () => 'Fügen Sie einen hinzu, oder nehmen Sie den leeren weg.'
	},
	choicesTooMany: {
		message: (p) => `Eine Auswahl hat höchstens ${count(p.limit)} Werte.`,
		fix: () => 'Lassen Sie es ein Textfeld, oder nehmen Sie einige weg.'
	},
	choiceTwice: {
		message: (p) => `„${p.choice}“ steht zweimal da; Großschreibung und Akzente machen keinen Unterschied.`,
		fix: () => 'Nehmen Sie einen davon weg.'
	}
} satisfies SameCodes<typeof en>;
