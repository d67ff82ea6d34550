import { count, plural } from '#domain/messages/catalogue';
import type { quality as en } from '../en/quality';
import type { Words } from '../words';
import { keyName } from './key-name';

const damage = {
	exponent: {
		label: 'Zahlen in Exponentenschreibweise',
		what: 'Eine Tabellenkalkulation hat eine lange Zahl zu einer Zehnerpotenz gekürzt.',
		lost: 'Die letzten Ziffern fehlen in der Datei. Formatieren Sie die Spalte in der Quelle als Text und exportieren Sie noch einmal.'
	},
	leadingZero: {
		label: 'Verlorene führende Nullen',
		what: 'Eine Tabellenkalkulation hat die Nullen am Anfang weggelassen.',
		lost: 'Wie viele Nullen dort standen, lässt sich nicht sagen. Formatieren Sie die Spalte in der Quelle als Text und exportieren Sie noch einmal.'
	},
	dayMonthSwap: {
		label: 'Tag und Monat vertauscht',
		what: 'Eine Tabellenkalkulation hat einige Datumsangaben der Spalte in der anderen Reihenfolge gelesen.',
		lost: 'Was der Tag ist, lässt sich daraus nicht sagen. Sehen Sie sich die Datumsangaben in der Quelle an.'
	},
	serialDate: {
		label: 'Datumsangaben als fortlaufende Zahl',
		what: 'Eine Tabellenkalkulation hat statt des Datums die Zahl der Tage geschrieben.',
		lost: 'Diese Zahlen liegen außerhalb üblicher Datumsangaben. Sehen Sie sie sich in der Quelle an.'
	},
	garbledText: {
		label: 'Verstümmelte Buchstaben',
		what: 'Der Text wurde in der falschen Zeichenkodierung gelesen, bevor diese Datei entstand.',
		lost: 'Die Buchstaben wurden endgültig ersetzt. Exportieren Sie die Datei noch einmal als UTF-8.'
	},
	cutCell: {
		label: 'Abgeschnittene Zellen',
		what: 'Ein Programm hat nur eine bestimmte Zahl von Zeichen je Zelle zugelassen.',
		lost: 'Der Rest des Textes steht nicht in der Datei. Exportieren Sie ihn aus einem Programm ohne diese Grenze.'
	},
	decimalTail: {
		label: 'Zahlen mit „.0“ am Ende',
		what: 'Ein Programm hat die Ziffern für eine Zahl gehalten und eine Nachkommastelle geschrieben.',
		lost: 'Was vorher dort stand, lässt sich nicht sagen. Formatieren Sie die Spalte in der Quelle als Text und exportieren Sie noch einmal.'
	},
	lostCharacter: {
		label: 'Verlorene Zeichen',
		what: 'Ein Programm hat für unbekannte Buchstaben ein Fragezeichen oder Kästchen geschrieben.',
		lost: 'Die Buchstaben stehen nicht mehr in der Datei. Exportieren Sie sie noch einmal als UTF-8.'
	},
	formulaError: {
		label: 'Formelfehler',
		what: 'Die Zelle enthielt eine fehlgeschlagene Formel, etwa #N/A.',
		lost: 'Der Wert steht nicht in der Datei: Ein Fehler bleibt leer, eine Formel kommt so herein, wie sie dasteht, und ihre Zeilen sagen es. Korrigieren Sie die Formel in der Quelle und exportieren Sie noch einmal.'
	}
} satisfies Words<typeof en.damage>;

export const quality = {
	title: 'Datenqualität',
	of: (n) => (n === 1 ? 'Ermittelt aus 1 Zeile.' : `Ermittelt aus ${count(n)} Zeilen.`),
	ofFirst: (n) => (n === 1 ? 'Ermittelt aus der ersten Zeile.' : `Ermittelt aus den ersten ${count(n)} Zeilen.`),
	completeness: 'Vollständigkeit',
	validity: 'Gültigkeit',
	uniqueness: 'Eindeutigkeit',
	filledSaid: (filled, cells) => `${count(filled)} von ${plural(cells, 'Zelle enthält', 'Zellen enthalten')} einen Wert.`,
	validSaid: (bad, filled) =>
		filled === 0
			? 'Keine Zelle enthält einen Wert.'
			: bad === 0
				? 'Jeder Wert ist in Ordnung.'
				: `${plural(bad, 'Wert sollte', 'Werte sollten')} geprüft werden.`,
	uniqueSaid: (repeated, keyed, exact, key) =>
		repeated === 0
			? `${keyName(key)}: kein Wert kommt doppelt vor.`
			: `${keyName(key)}: ${exact ? '' : 'etwa '}${count(repeated)} von ${plural(keyed, 'Zeile', 'Zeilen')} ${repeated === 1 ? 'wiederholt' : 'wiederholen'} den Wert einer früheren.`,
	key: 'E-Mail',
	byField: 'Nach Feld',
	fields: (n) => plural(n, 'Feld', 'Felder'),
	table: 'Datenqualität nach Feld',
	field: 'Feld',
	filled: 'Ausgefüllt',
	valid: 'In Ordnung',
	distinct: 'Verschieden',
	picture: 'Ausgefüllt und in Ordnung',
	legendValid: 'in Ordnung',
	legendDoubt: 'zu prüfen',
	legendBlank: 'leer',
	about: (n) => `etwa ${count(n)}`,
	showAll: (n) => `Alle ${count(n)} Felder anzeigen`,

	damageTitle: (repaired) => (repaired > 0 ? 'Reparierte Schäden' : 'Beschädigte Werte'),
	damageState: (repaired, lost) =>
		[
			repaired > 0
				? `${plural(repaired, 'Wert', 'Werte')}, von einer Tabellenkalkulation beschädigt, ${repaired === 1 ? 'ist' : 'sind'} wiederhergestellt`
				: '',
			lost > 0 ? `${plural(lost, 'Wert ist', 'Werte sind')} verloren` : ''
		]
			.filter(Boolean)
			.join(', ') + '.',
	damage,
	repaired: (n) => `${count(n)} repariert`,
	lostCount: (n) => `${count(n)} verloren`,
	lost: 'verloren',
	off: 'aus: Werte bleiben, wie sie sind'
} satisfies Words<typeof en>;
