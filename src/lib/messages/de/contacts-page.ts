import { count, plural } from '#domain/messages/catalogue';
import type { contactPage as en } from '../en/contacts-page';
import type { Words } from '../words';

export const contactPage = {
	back: 'Kontakte',
	newTitle: 'Neuer Kontakt',
	newState: 'Es gelten dieselben Regeln wie für eine importierte Datei. Mögliche Dubletten erscheinen, während Sie tippen.',
	noName: 'Kontakt ohne Namen',
	edit: 'Bearbeiten',
	deliver: 'Zustellen',
	call: (number) => `${number} anrufen`,
	write: (address) => `An ${address} schreiben`,
	delete: 'Kontakt löschen',
	copyId: 'ID des Kontakts kopieren',
	copied: 'ID kopiert.',
	more: 'Mehr',
	previous: 'Voriger Kontakt der Liste',
	next: 'Nächster Kontakt der Liste',
	loading: 'Der Kontakt wird gelesen',
	goneTitle: 'Diesen Kontakt gibt es nicht mehr',
	goneText: 'Er wurde gelöscht, oder die Adresse gehört zu einem anderen Gerät. Die übrigen Kontakte sind sicher.',
	toList: 'Alle Kontakte anzeigen',
	troubleTitle: 'Der Kontakt konnte gerade nicht gelesen werden.',
	troubleText:
		'Er ist weiter auf diesem Gerät gespeichert, und nichts wurde geändert. Bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	tryAgain: 'Noch einmal versuchen',
	and: 'bei',

	fields: 'Felder',
	noFields: 'Über diesen Kontakt ist noch nichts bekannt.',
	groups: {
		person: 'Person',
		contact: 'Erreichbarkeit',
		company: 'Unternehmen',
		address: 'Adresse',
		source: 'Lead',
		engagement: 'Aktivität',
		consent: 'Einwilligung',
		other: 'Weiteres',
		custom: 'Eigene Felder'
	},
	origin: {
		ask: (field) => `Woher ${field} stammt`,
		import: (file, row) => `${file}, Zeile ${row}`,
		importOnly: (file) => file,
		edit: 'Von Hand eingegeben',
		unknown: 'Die Datei dazu ist nicht mehr auf diesem Gerät',
		raw: 'In der Datei',
		when: { import: 'Importiert', edit: 'Gespeichert' },
		by: 'Von',
		value: 'Jetzt',
		same: 'Wie in der Datei.',
		kinds: {
			first: 'aus der Datei, die den Kontakt gebracht hat',
			merged: 'aus einer anderen Zeile übernommen',
			edit: 'von Hand eingegeben'
		},
		open: 'Kontakte dieses Imports'
	},

	timeline: 'Verlauf',
	by: (who) => `, von ${who}`,
	blank: 'leer',
	arrow: 'wird',
	effect: {
		title: 'Eine Änderung aus der Mitte rückgängig machen?',
		text: (later) =>
			`${later === 1 ? 'Eine spätere Änderung wurde' : `${count(later)} spätere Änderungen wurden`} an diesem Kontakt vorgenommen. Das wird daraus.`,
		back: 'Geht zurück',
		nothing: 'Jetzt ändert sich kein Wert; es ändert sich, wohin spätere Änderungen zurückgehen.',
		kept: 'Seither erneut geändert, bleibt',
		apart: 'Die zusammengeführte Zeile wird wieder ein eigener Kontakt.',
		cancel: 'So belassen',
		confirm: 'Rückgängig machen'
	},
	undo: 'Rückgängig',
	undoMerged: 'Rückgängig gemacht. Die zusammengeführte Zeile ist wieder ein eigener Kontakt.',
	undoEdited: 'Rückgängig gemacht. Die früheren Werte sind wieder da.',
	undoFailed: 'Nichts wurde rückgängig gemacht.',
	undoKept: (fields) => (fields.length === 0 ? '' : `Seither erneut geändert und so belassen: ${fields.join(', ')}.`),
	notThere: 'Nicht mehr dort',
	takenBack: 'Zurückgenommen',
	undone: 'Rückgängig gemacht',
	moreChanges: (n) => plural(n, 'weitere Änderung', 'weitere Änderungen'),
	fewer: 'Weniger anzeigen',

	deliveries: 'Zustellungen',
	noDeliveries: 'Noch nirgendwohin gesendet.',
	changedSince: (destination) => `Seither hier geändert. Stellen Sie den Kontakt erneut zu, um ihn in ${destination} zu aktualisieren.`,
	leftBehind: (destination) =>
		`In ${destination} ist dies ein zweiter Datensatz derselben Person: Spätere Zustellungen gingen an einen anderen, dieser bleibt, wie er war. Führen Sie ihn dort zusammen, oder löschen Sie ihn.`,
	openInCrm: 'Im CRM öffnen',
	openBatch: (destination) => `Zustellung an ${destination}`,

	phone: 'Telefon',
	form: {
		save: 'Speichern',
		add: 'Kontakt anlegen',
		cancel: 'Abbrechen',
		allFields: (n) => `${plural(n, 'weiteres Feld', 'weitere Felder')} anzeigen`,
		use: (value) => `${value} übernehmen`,
		becomes: (value) => `Wird gespeichert als ${value}`,
		fix: (n) => `${plural(n, 'Feld ist', 'Felder sind')} zu korrigieren, bevor gespeichert werden kann.`,
		notSaved: 'Nichts wurde gespeichert.',
		added: (who) => `${who} angelegt.`,
		saved: 'Gespeichert.',
		interrupted: 'Der Vorgang wurde unterbrochen. Ihre Eingaben stehen noch im Formular; speichern Sie noch einmal.',
		rebased:
			'Dieser Kontakt wurde anderswo geändert, während Sie ihn bearbeitet haben. Die neuen Werte stehen im Formular; Ihre Eingaben bleiben.',
		none: '–',
		phoneTypes: { mobile: 'Mobil', work: 'Geschäftlich', home: 'Privat', fax: 'Fax', other: 'Sonstige' },
		dupTitle: (n) =>
			n === 1 ? 'Diesen Kontakt gibt es vielleicht schon' : `Dies ist vielleicht einer von ${count(n)} vorhandenen Kontakten`,
		dupTypes: {
			exact: 'gleicher Name und gleiche E-Mail',
			email: 'gleiche E-Mail',
			phone: 'gleiche Telefonnummer',
			nameCompany: 'gleicher Name und gleiches Unternehmen',
			primaryKey: 'gleicher Primärschlüssel',
			similar: 'ähnlich'
		},
		dupOpen: (who) => `${who} öffnen`,
		leaveTitle: 'Ohne Speichern verlassen?',
		leaveText: 'Was Sie hier eingegeben haben, geht verloren. Der Kontakt bleibt, wie er war.',
		leaveTextNew: 'Was Sie hier eingegeben haben, geht verloren. Es wird kein Kontakt angelegt.',
		leave: 'Ohne Speichern verlassen',
		stay: 'Weiter bearbeiten'
	}
} satisfies Words<typeof en>;
