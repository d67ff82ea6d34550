import { percentText, plural } from '#domain/messages/catalogue';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';
import { keyName } from './key-name';

const pairs = (count: number): string => plural(count, 'Paar', 'Paare');

export const duplicates = {
	title: 'Dubletten',
	text: 'Was gesucht wird, wenn eine Datei hereinkommt oder ein Kontakt eingegeben wird, und wonach gefragt wird.',
	types: {
		exact: 'Exakte Treffer',
		email: 'E-Mail-Treffer',
		phone: 'Telefontreffer',
		nameCompany: 'Name/Unternehmen-Treffer',
		primaryKey: 'Primärschlüssel-Treffer',
		similar: 'Ähnliche Treffer'
	},
	what: {
		exact: 'Gleiche E-Mail und gleicher Name.',
		email: 'Gleiche E-Mail, anderer Name oder anderes Unternehmen.',
		phone: 'Gleiche Nummer, andere Angaben.',
		nameCompany: 'Gleicher Name und gleiches Unternehmen, andere E-Mail und Nummer.',
		primaryKey: 'Gleicher Wert des Primärschlüssels.',
		similar:
			'Tippfehler, Spitznamen, vertauschte Namen, andere Schreibweisen. Die Konfidenz ist die Wahrscheinlichkeit, dass beide dieselbe Person sind, aus Ihrer eigenen Liste gelernt.'
	},
	byPolicy: (key) => `Treffer nach ${keyName(key)} werden entschieden, wie es oben unter Importe steht.`,
	ask: 'Mich fragen ab',
	auto: 'Ohne Rückfrage zusammenführen ab',
	never: 'Nie',
	autoHint: (percent) =>
		`Treffer ab ${percentText(percent)} werden nach dieser Regel zusammengeführt. Jeder wird so festgehalten, in der Prüfung gezeigt und lässt sich rückgängig machen.`,
	fields: {
		title: 'Was ähnliche Treffer vergleichen',
		text: 'Jeder Teil zählt so viel, wie er in Ihrer Liste aussagt. Ändern Sie es, wo Sie es besser wissen: Die Gründe in der Prüfung richten sich danach.',
		groups: {
			name: 'Name',
			email: 'E-Mail',
			phone: 'Telefonnummern',
			company: 'Unternehmen',
			address: 'Adresse',
			jobTitle: 'Position',
			web: 'Website und Profile',
			own: 'Ihre eigenen Felder'
		},
		strengths: { off: 'Nicht verglichen', less: 'Zählt weniger', normal: 'Normal', more: 'Zählt mehr' },
		label: (group) => `${group}: wie viel es zählt`
	},
	upTo: 'Ähnliche Treffer suchen bis',
	upToHint:
		'Datensätze insgesamt, gespeicherte Kontakte und Zeilen der Datei. Darüber sucht ein Import nur die anderen Treffer und sagt es.',
	apart: (count) => `${plural(count, 'Paar ist', 'Paare sind')} als zwei verschiedene Personen gemerkt`,
	apartText:
		'Sie haben „Beide behalten“ gewählt, eine Zeile als neu importiert oder eine Zusammenführung rückgängig gemacht. Danach wird nicht noch einmal gefragt.',
	forget: 'Vergessen',
	keep: 'Behalten',
	forgetTitle: (count) => `${pairs(count)} vergessen?`,
	forgetText: 'Kontakte bleiben, wie sie sind. Ab dem nächsten Import wird nach diesen Paaren wieder gefragt.',
	forgotten: (count) => `${pairs(count)} vergessen.`,
	notForgotten: 'Sie konnten gerade nicht vergessen werden. Nichts wurde geändert.'
} satisfies Words<typeof en.duplicates>;
