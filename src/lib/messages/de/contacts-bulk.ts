import { count, plural } from '#domain/messages/catalogue';
import type { bulk as en } from '../en/contacts-bulk';
import type { Words } from '../words';

const people = (n: number): string => plural(n, 'Kontakt', 'Kontakte');

export const bulk = {
	open: 'Bearbeiten',
	title: (n) => `${people(n)} bearbeiten`,
	text: 'Immer ein Feld. Jeder Kontakt behält in seinem Verlauf, was vorher war, und die ganze Änderung lässt sich rückgängig machen.',
	field: 'Feld',
	how: 'Was geschehen soll',
	ways: { add: 'Tags hinzufügen', remove: 'Tags entfernen', set: 'Auf einen Wert setzen', clear: 'Leeren' },
	value: 'Neuer Wert',
	choose: 'Wert auswählen',
	tags: 'Tags (mehrere)',
	tagsHint: 'Mehrere werden durch Kommas getrennt.',
	becomes: (value) => `Wird als „${value}“ gespeichert.`,
	counting: 'Es wird ermittelt, was sich ändert …',
	ahead: (changed, same, gone) =>
		[
			changed === 0 ? 'Es würde sich nichts ändern.' : `${people(changed)} ${changed === 1 ? 'würde' : 'würden'} sich ändern.`,
			same > 0 ? `${count(same)} ${same === 1 ? 'ist' : 'sind'} schon so.` : '',
			gone > 0 ? `${count(gone)} ${gone === 1 ? 'wurde' : 'wurden'} inzwischen gelöscht.` : ''
		]
			.filter(Boolean)
			.join(' '),
	refused: (n, why) =>
		`${count(n)} ${n === 1 ? 'würde' : 'würden'} gegen eine Regel verstoßen und ${n === 1 ? 'bleibt' : 'bleiben'}, wie ${n === 1 ? 'er ist' : 'sie sind'}: ${why}`,
	working: 'Kontakte werden bearbeitet',
	stop: 'Anhalten',
	cancel: 'Abbrechen',
	confirm: (n) => `${people(n)} ändern`,
	confirmAny: 'Ändern',
	done: (changed, same, refused, left) =>
		[
			changed === 0 ? 'Kein Kontakt wurde geändert.' : `${people(changed)} geändert.`,
			same > 0 ? `${count(same)} ${same === 1 ? 'war' : 'waren'} schon so.` : '',
			refused > 0
				? `${count(refused)} ${refused === 1 ? 'hätte gegen eine Regel verstoßen und bleibt' : 'hätten gegen eine Regel verstoßen und bleiben'} wie zuvor.`
				: '',
			left > 0 ? `Angehalten: ${count(left)} nicht erreicht.` : ''
		]
			.filter(Boolean)
			.join(' '),
	undo: 'Rückgängig',
	undone: (back, kept, taken) =>
		`${people(back)} wie zuvor.${kept > 0 ? ` ${count(kept)} ${kept === 1 ? 'behält' : 'behalten'}, was seither wieder geändert wurde.` : ''}${taken > 0 ? ` ${count(taken)} ${taken === 1 ? 'bleibt' : 'bleiben'} wie bearbeitet.` : ''}`,
	failed: 'Kein Kontakt wurde geändert.',
	undoFailed: 'Die Änderung konnte nicht rückgängig gemacht werden.',
	interrupted: (n) =>
		`Die Änderung vieler Kontakte wurde unterbrochen und darum rückgängig gemacht: ${n === 1 ? 'Der schon geänderte Kontakt ist' : `Die ${count(n)} schon geänderten Kontakte sind`} wie zuvor. Nehmen Sie die Änderung noch einmal vor.`,
	made: {
		open: 'Sammeländerungen',
		text: 'Was an vielen Kontakten zugleich geändert wurde, das Neueste zuerst. Rückgängig gibt jedem zurück, was er hatte; was seither wieder geändert wurde, bleibt.',
		reading: 'Wird nachgesehen …',
		none: 'Es gibt keine Sammeländerung, die sich als Ganzes rückgängig machen lässt.',
		trouble: 'Sie konnten nicht gelesen werden.',
		line: (n, fields) => `${people(n)}: ${fields}`,
		added: (tags) => `${tags} hinzugefügt`,
		removed: (tags) => `${tags} entfernt`,
		set: (value) => `auf „${value}“ gesetzt`,
		cleared: 'geleert',
		quoted: (tag) => `„${tag}“`,
		stopped: 'vorzeitig angehalten',
		undone: 'Rückgängig gemacht',
		undoing: 'Die Änderung wird rückgängig gemacht',
		close: 'Schließen'
	}
} satisfies Words<typeof en>;
