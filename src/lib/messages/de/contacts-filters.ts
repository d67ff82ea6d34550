import type { fieldFilters as en } from '../en/contacts-filters';
import type { Words } from '../words';

const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} oder ${names.at(-1)}`;

export const fieldFilters = {
	title: 'Beliebiges Feld',
	choose: 'Feld wählen',
	field: 'Feld',
	condition: 'Bedingung',
	ops: {
		is: 'ist eines von',
		isNot: 'ist keines von',
		contains: 'enthält',
		number: 'von … bis',
		date: 'von … bis',
		given: 'ist angegeben',
		notGiven: 'ist nicht angegeben'
	},
	value: 'Wert',
	values: 'Werte',
	severalHint: 'Mehrere Werte: je einer pro Zeile.',
	from: 'Von',
	to: 'Bis',
	loading: 'Werte werden gelesen …',
	apply: 'Filter hinzufügen',
	change: 'Filter ändern',
	notNumber: 'Schreiben Sie Zahlen in Ziffern: 1200 oder 0,5.',
	most: 'Es sind schon zwölf Filter nach Feldern. Zuerst einen entfernen.',
	retyped: (filter) =>
		`${filter}: Das Feld hat jetzt einen anderen Typ. Verglichen wird weiter, was dasteht; tippen Sie auf den Filter, um anders zu vergleichen.`,
	blank: 'Nicht angegeben',
	blankSaid: 'nicht angegeben',
	said: {
		is: (field, names) => `${field} ist ${joined(names)}`,
		isNot: (field, names) => `${field} ist nicht ${joined(names)}`,
		contains: (field, text) => `${field} enthält „${text}“`,
		between: (field, from, to) => `${field} von ${from} bis ${to}`,
		atLeast: (field, from) => `${field} ab ${from}`,
		atMost: (field, to) => `${field} bis ${to}`,
		given: (field) => `${field} angegeben`,
		notGiven: (field) => `${field} nicht angegeben`
	}
} satisfies Words<typeof en>;
