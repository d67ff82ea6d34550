import { count, plural } from '#domain/messages/catalogue';
import type { suppressions as en } from '../en/suppressions';
import type { Words } from '../words';

const entries = (n: number): string => plural(n, 'Eintrag', 'Einträge');

/** Words of suppression lists (LST-9). */
export const suppressions = {
	title: 'Sperrlisten',
	state: (lists, all) =>
		lists === 0
			? 'Nummern, E-Mails und Domains, die niemand anruft oder anschreibt.'
			: `${plural(lists, 'Liste', 'Listen')} · ${entries(all)}`,
	loading: 'Die Sperrlisten werden gelesen',
	back: 'Lead-Listen',
	add: 'Liste importieren',
	emptyTitle: 'Noch keine Sperrliste',
	emptyText:
		'Importieren Sie eine Sperrdatei mit Nummern, E-Mails oder Domains, im Klartext oder als SHA-256. Wer darauf steht, wird bei Importen in Listen, Uploads, Dialer-Dateien, Anrufen und Zustellungen ausgelassen. Nur Hashes werden aufbewahrt.',
	columns: { name: 'Name', scope: 'Gilt für', entries: 'Einträge', since: 'Geändert', actions: 'Aktionen' },
	everywhere: 'Alle Prozesse',
	refused: 'Gefüllt durch „Nicht anrufen“ beim Anrufen',
	consent: 'Gefüllt durch Importe: eine Nummer gilt für Anrufe, eine E-Mail für E-Mails',
	kinds: (numbers, emails, domains, hashed) =>
		[
			numbers > 0 ? plural(numbers, 'Nummer', 'Nummern') : '',
			emails > 0 ? plural(emails, 'E-Mail', 'E-Mails') : '',
			domains > 0 ? plural(domains, 'Domain', 'Domains') : '',
			hashed > 0 ? `${count(hashed)} als SHA-256` : ''
		]
			.filter(Boolean)
			.join(', ') || 'leer',
	more: (name) => `Mehr zu ${name}`,
	addTo: 'Datei zu dieser Liste hinzufügen',

	form: {
		title: 'Sperrliste importieren',
		text: 'Eine Nummer, E-Mail, Domain (allein in ihrer Zeile) oder ein SHA-256-Wert je Zelle; CSV, Excel oder reiner Text. Sie wird nur auf diesem Gerät gelesen.',
		file: 'Datei',
		choose: 'Datei auswählen',
		another: 'Andere Datei auswählen',
		fileMissing: 'Wählen Sie eine Datei.',
		into: 'Wohin',
		newList: 'Neue Liste',
		name: 'Name',
		nameHint: 'Zum Beispiel Robinsonliste, November',
		nameMissing: 'Geben Sie der Liste einen Namen.',
		scope: 'Gilt für',
		country: 'Land für Nummern ohne Landesvorwahl',
		confirm: 'Importieren',
		cancel: 'Abbrechen',
		close: 'Schließen',
		reading: 'Die Datei wird gelesen'
	},
	done: {
		title: (name) => `${name} gilt ab jetzt`,
		entries: 'In der Datei',
		numbers: 'Nummern',
		emails: 'E-Mails',
		domains: 'Domains',
		hashed: 'Als SHA-256',
		known: 'Schon bekannt',
		unreadable: 'Nicht lesbar',
		samples: 'Zeilen, die nicht gelesen werden konnten',
		line: (n, value) => `Zeile ${count(n)}: ${value}`
	},
	remove: {
		action: 'Entfernen',
		title: (name) => `Die Sperrliste ${name} entfernen?`,
		text: (n) =>
			`${n === 1 ? 'Ihr 1 Eintrag hält' : `Ihre ${entries(n)} halten`} niemanden mehr zurück: Diese Personen können wieder angerufen und angeschrieben werden. Das lässt sich nicht wiederherstellen.`,
		typed: (name) => `Geben Sie zum Entfernen ${name} ein`,
		confirm: 'Endgültig entfernen',
		done: (name) => `Sperrliste ${name} entfernt.`
	}
} satisfies Words<typeof en>;
