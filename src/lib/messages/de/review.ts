import { count, plural } from '#domain/messages/catalogue';
import type { review as en } from '../en/review';
import type { Words } from '../words';

const waits = (n: number): string => `${count(n)} ${n === 1 ? 'wartet' : 'warten'}`;
const rows = (n: number): string => plural(n, 'Zeile', 'Zeilen');

export const review = {
	title: 'Manuelle Prüfung',
	state: (n, inRows) =>
		n === 0
			? 'Nichts wartet auf Sie.'
			: `${waits(n)} auf Sie${inRows > n ? `, zusammen ${rows(inRows)}` : ''}. Noch ${n === 1 ? 'ist es kein Kontakt' : 'sind es keine Kontakte'}, und nichts ist verloren.`,
	reading: 'Die offenen Zeilen werden gelesen',
	list: 'Offene Zeilen',
	back: 'Alle offenen',
	position: (i, n) => `${count(i)} von ${count(n)}`,
	next: 'Weiter',
	previous: 'Zurück',
	noName: 'Ohne Namen',
	looksLike: (name) => `ähnelt ${name}`,

	merge: 'Zusammenführen',
	skip: 'Überspringen',
	importNew: 'Als neu importieren',
	undo: 'Rückgängig',
	undoSkip: 'Letztes Überspringen rückgängig machen',
	mergeInto: (rule) =>
		`Beim Zusammenführen bleibt ein Kontakt. Wo die beiden voneinander abweichen: ${rule}. Es lässt sich beim Kontakt rückgängig machen.`,
	otherWaits: 'Die andere Seite wartet auch hier. Importieren Sie zuerst jene als neu, dann lässt sich diese damit zusammenführen.',
	otherGone: 'Was dieser Zeile ähnelte, ist nicht mehr da. Importieren Sie sie als neu, oder überspringen Sie sie.',
	taken: (field) =>
		`Nur ein Kontakt darf diesen Wert haben (${field}), und dieser hat ihn. Führen Sie die Zeile mit ihm zusammen, oder überspringen Sie sie.`,
	sameKey:
		'Diese Person ist inzwischen in Ihren Kontakten, darum kann die Zeile nicht ein zweites Mal hinein. Führen Sie sie zusammen, oder überspringen Sie sie.',
	noMatch: 'Hier ähnelt ihr nichts mehr. Importieren Sie sie als neu, oder überspringen Sie sie.',
	inContacts: 'In Ihren Kontakten',
	alsoWaiting: 'Wartet auch hier',
	gone: 'Nicht mehr da',
	waiting: 'Wartet',
	from: (file, numbers) =>
		`${file || 'Eine Datei'}, ${numbers.length === 1 ? 'Zeile' : 'Zeilen'} ${numbers.slice(0, 4).join(', ')}${numbers.length > 4 ? ` und ${count(numbers.length - 4)} weitere` : ''}`,
	together: (n) => `${rows(n)} der Datei teilen sich diese E-Mail und gehören zusammen.`,
	why: {
		undecided: (by, when) => `Nicht entschieden, als der Import abgeschlossen wurde von ${by}, ${when}`,
		booth: (by, when) => `Am Stand erfasst von ${by}, ${when}`,
		flagged: (by, when) => `Für die manuelle Prüfung zurückgelegt von ${by}, ${when}`,
		sharedMail: (by, when) => `Zurückgelegt von ${by}, ${when}: mehrere Namen teilen sich die E-Mail`
	},
	thisDevice: 'diesem Gerät',
	namelessUser: 'Dieses Gerät',

	did: {
		merge: (name) => `${name} wurde zusammengeführt.`,
		keepBoth: (name) => `${name} wurde als neuer Kontakt importiert.`,
		skip: (name) => `${name} wurde übersprungen: Die Zeile bleibt draußen.`
	},
	isTaken: (name) =>
		`${name} wartet noch: Ein anderer Kontakt hat, was nur einer haben darf. Vergleichen Sie die beiden, und führen Sie sie zusammen, oder überspringen Sie die Zeile.`,
	isThere: (name) =>
		`${name} wartet noch: Diese Person kam inzwischen in Ihre Kontakte. Vergleichen Sie die beiden, und führen Sie sie zusammen, oder überspringen Sie die Zeile.`,
	decidedElsewhere: (name) => `Über ${name} wurde zuerst in einem anderen Tab entschieden. Jene Entscheidung gilt.`,
	stillWaits: (name) =>
		`${name} ließ sich noch nicht zusammenführen: Die andere Seite wartet auch hier. Importieren Sie zuerst jene als neu.`,
	openContact: 'Kontakt öffnen',

	more: 'Für alle auf einmal, und Tasten',
	all: {
		keepBoth: (n) => (n === 1 ? '1 als neu importieren' : `Alle ${count(n)} als neu importieren`),
		merge: (n) => (n === 1 ? '1 zusammenführen' : `Alle ${count(n)} zusammenführen`),
		skip: (n) => (n === 1 ? '1 überspringen' : `Alle ${count(n)} überspringen`)
	},
	ask: {
		keepBoth: {
			title: (inRows, n) =>
				`${rows(inRows)} als ${inRows > n ? `${count(n)} ` : ''}${n === 1 ? 'neuen Kontakt' : 'neue Kontakte'} importieren?`,
			text: (n) =>
				n === 1
					? 'Sie wird ein eigener Kontakt neben dem, dem sie ähnelt. Sie wird sofort bewertet und lässt sich löschen.'
					: 'Jede wird ein eigener Kontakt neben dem, dem sie ähnelt. Sie werden sofort bewertet und lassen sich einzeln löschen.',
			confirm: (n) => `${count(n)} als neu importieren`
		},
		merge: {
			title: (n) => `${rows(n)} mit ${n === 1 ? 'dem ähnlichen Kontakt' : 'den ähnlichen Kontakten'} zusammenführen?`,
			text: (n) =>
				n === 1
					? 'Die Zusammenführung lässt sich beim Kontakt rückgängig machen. Eine Zeile, deren andere Seite auch hier wartet, bleibt, bis darüber entschieden ist.'
					: 'Jede Zusammenführung lässt sich beim Kontakt rückgängig machen. Eine Zeile, deren andere Seite auch hier wartet, bleibt, bis darüber entschieden ist.',
			confirm: (n) => `${count(n)} zusammenführen`
		},
		skip: {
			title: (n) => `${rows(n)} endgültig überspringen?`,
			text: (n) =>
				n === 1
					? 'Sie verlässt diese Liste und wird kein Kontakt. Der Kontakt, dem sie ähnelt, bleibt, wie er ist. Um die Zeile zurückzuholen, importieren Sie ihre Datei noch einmal.'
					: 'Sie verlassen diese Liste und werden keine Kontakte. Die Kontakte, denen sie ähneln, bleiben, wie sie sind. Um die Zeilen zurückzuholen, importieren Sie ihre Datei noch einmal.',
			confirm: (n) => `${count(n)} überspringen`
		}
	},
	cancel: 'Abbrechen',
	allDone: {
		taken: (n) => `${waits(n)} noch: Ein anderer Kontakt hat, was nur einer haben darf.`,
		keepBoth: (n, same) =>
			`${plural(n, 'Kontakt', 'Kontakte')} als neu importiert.${same > 0 ? ` ${waits(same)} noch: ${same === 1 ? 'Diese Person ist' : 'Diese Personen sind'} inzwischen in Ihren Kontakten. Führen Sie ${same === 1 ? 'die Zeile' : 'die Zeilen'} zusammen, oder überspringen Sie sie.` : ''}`,
		merge: (n, left) =>
			`${rows(n)} zusammengeführt.${left > 0 ? ` ${waits(left)} noch: Importieren Sie ${left === 1 ? 'diese' : 'sie'} als neu, oder entscheiden Sie zuerst über die andere Seite.` : ''}`,
		skip: (n) => `${rows(n)} übersprungen.`
	},

	emptyTitle: 'Nichts wartet auf Prüfung',
	emptyText:
		'Mögliche Dubletten, die zurückgelegt wurden oder beim Abschluss eines Imports offen blieben, stehen hier, bis Sie sie zusammenführen, überspringen oder importieren.',
	emptyImport: 'Datei importieren',
	emptyContacts: 'Zu Kontakte',
	problem: 'Das hat nicht funktioniert',
	safe: 'Nichts ging verloren: Was wartet, wartet weiter.',
	retry: 'Noch einmal versuchen',

	keysTitle: 'Tasten für die manuelle Prüfung',
	keysItem: 'Tasten',
	keys: [
		['J', 'weiter'],
		['K', 'zurück'],
		['M', 'mit dem Kontakt zusammenführen'],
		['S', 'Zeile überspringen'],
		['B', 'als neuen Kontakt importieren'],
		['U', 'letztes Überspringen rückgängig machen'],
		['?', 'diese Liste']
	]
} satisfies Words<typeof en>;
