import { plural } from '#domain/messages/catalogue';
import { ROLE_NAMES } from '#domain/messages/de/trust';
import type { lockWords as enLock, permissions as enPermissions, users as enUsers } from '../en/trust';
import type { Words } from '../words';

/** Words of users, roles and permissions (HIS-3). */
export const users = {
	title: 'Benutzer',
	text: 'Wer dieses Gerät benutzt. Was jemand importiert, entscheidet und ändert, steht unter seinem Namen im Audit-Protokoll.',
	sole: 'Bisher nur Sie. Fügen Sie jemanden aus dem Team hinzu, wenn sich mehrere dieses Tablet teilen.',
	ask: 'Wenden Sie sich an die Marketing-Administration dieses Geräts.',
	list: 'Benutzer dieses Geräts',
	roles: ROLE_NAMES,
	owner: 'Hauptbenutzer',
	atWork: 'Arbeitet gerade',
	unnamed: 'Sie (noch ohne Namen)',
	withPassphrase: 'Mit Passphrase',
	noPassphrase: 'Ohne Passphrase',
	add: 'Benutzer hinzufügen',
	edit: (name) => `${name} ändern`,
	switchTo: 'Wechseln',
	remove: 'Entfernen',
	more: (name) => `Mehr zu ${name}`,
	addTitle: 'Benutzer hinzufügen',
	editTitle: 'Benutzer ändern',
	name: 'Name',
	role: 'Rolle',
	roleHint: 'Die Rolle bestimmt, was erlaubt ist; die Tabelle der Berechtigungen sagt es genau.',
	cancel: 'Abbrechen',
	save: 'Speichern',
	addAction: 'Benutzer hinzufügen',
	removeTitle: (name) => `${name} entfernen?`,
	removeText: 'Was getan wurde, bleibt unter diesem Namen im Verlauf. Die Passphrase wird vergessen.',
	removeAction: 'Benutzer entfernen',
	problem: 'Das konnte nicht gespeichert werden',
	added: (name) => `${name} wurde hinzugefügt.`,
	changed: 'Benutzer geändert.',
	removed: (name) => `${name} wurde entfernt.`,
	switched: (name) => `${name} arbeitet jetzt auf diesem Gerät.`,
	soleKeeper:
		'Nur eine Person mit der Rolle Marketing-Administration hat eine Passphrase. Vergisst sie diese, kann niemand eine neue festlegen. Geben Sie noch jemandem diese Rolle und eine Passphrase.',
	honour:
		'Ohne Passphrasen kann hier jeder unter jedem Namen arbeiten. Legen Sie unter „Sperre“ Passphrasen fest, um Benutzer auseinanderzuhalten.'
} satisfies Words<typeof enUsers>;

/** Words of the table of permissions. */
export const permissions = {
	title: 'Berechtigungen',
	text: 'Was jede Rolle darf. Die Administration und der Hauptbenutzer dieses Geräts dürfen alles.',
	what: {
		import: 'Dateien importieren',
		decide: 'Über Dubletten entscheiden, viele auf einmal bearbeiten',
		delete: 'Kontakte löschen',
		push: 'Zustellen',
		settings: 'Einstellungen ändern',
		lists: 'Listen verwalten, Anrufe festhalten',
		export: 'Als Dateien speichern',
		erase: 'Personen endgültig löschen',
		audit: 'Audit-Protokoll lesen'
	},
	administrators: 'Benutzer, Rollen und diese Tabelle ändern: nur die Administration.'
} satisfies Words<typeof enPermissions>;

/** Words of the lock, of its screen and its settings. */
export const lockWords = {
	title: 'Sperre',
	text: 'Eine Passphrase je Benutzer. Solange die App gesperrt ist, steht kein Kontakt auf dem Bildschirm oder im Arbeitsspeicher, und weder Kontakte noch die Tokens der Ziele lassen sich lesen.',
	off: 'Die App hat keine Sperre: Wer dieses Gerät in der Hand hat, kann sie öffnen.',
	on: 'Die App ist mit Passphrasen gesichert.',
	sealing:
		'Noch ist nicht alles verschlüsselt. Das geht weiter, solange die App offen ist; es braucht etwas freien Platz auf diesem Gerät.',
	limits:
		'Mit einer Passphrase werden Kontakte, Dateien und Zustellungen auf diesem Gerät verschlüsselt gespeichert. Einstellungen, Namen der Benutzer, Zählungen und wer wann was getan hat bleiben lesbar. Was vorher gespeichert war, kann der Browser noch behalten: Es verschwindet, wenn die App das nächste Mal gesperrt wird, nachdem alles verschlüsselt ist. Schalten Sie auch die Verschlüsselung des Geräts selbst ein.',
	set: 'Passphrase festlegen',
	change: 'Meine Passphrase ändern',
	setFor: (name) => `Passphrase für ${name} festlegen`,
	turnOff: 'Sperre ausschalten',
	now: 'Jetzt sperren',
	after: 'Von selbst sperren',
	afterHint:
		'Gezählt ab der letzten Berührung, auch während die App im Hintergrund ist. Ein laufender Import geht hinter dem Sperrbildschirm weiter. Der Besuchermodus bleibt währenddessen offen; wer ihn nach dieser Zeit verlässt, braucht die eigene Passphrase.',
	minutes: (n) => (n === 0 ? 'Nie' : n === 60 ? 'Nach 1 Stunde' : `Nach ${plural(n, 'Minute', 'Minuten')}`),
	warn: 'Eine vergessene Passphrase kann Ihnen niemand sagen. Die Administration kann eine neue festlegen. Kennt niemand mehr die eigene, sind die Kontakte auf diesem Gerät verloren, und nur ein Backup bringt sie zurück.',
	backup: 'Zuerst ein Backup erstellen',
	turnOffText:
		'Alle Passphrasen der Benutzer werden entfernt. Wer dieses Gerät in der Hand hat, kann die App dann öffnen. Was auf diesem Gerät gespeichert ist, ist dann nicht mehr verschlüsselt.',
	current: 'Ihre bisherige Passphrase',
	next: 'Passphrase',
	again: 'Passphrase noch einmal',
	hint: 'Mindestens 10 Zeichen; am besten vier Wörter',
	differ: 'Die beiden stimmen nicht überein.',
	cancel: 'Abbrechen',
	save: 'Passphrase festlegen',
	saved: 'Die Passphrase ist festgelegt.',
	gone: 'Die Sperre ist aus.',
	problem: 'Das hat nicht funktioniert',
	owner: 'Sie',
	screen: {
		title: 'Muster ist gesperrt',
		who: 'Wer sind Sie?',
		as: (name) => `Als ${name} entsperren`,
		passphrase: (name) => (name === '' ? 'Ihre Passphrase' : `Passphrase von ${name}`),
		unlock: 'Entsperren',
		other: 'Jemand anderes',
		reading: 'Es wird gelesen, wer entsperren kann',
		failed: 'Nicht entsperrt',
		forgot:
			'Vergessen? Die Administration dieses Geräts kann in den Einstellungen eine neue für Sie festlegen. Kennt niemand mehr die eigene, sind die Kontakte auf diesem Gerät verloren: Leeren Sie das Gerät und stellen Sie ein Backup wieder her.',
		covered: 'Es wird noch gearbeitet, und das geht weiter; wenn es fertig ist, sperrt sich die App.',
		keeps: 'Alles bleibt erhalten. Wartende Zustellungen gehen weiter, sobald die App entsperrt ist.',
		moving: 'Alte Kopien aus der Zeit vor der Sperre werden aus den Dateien des Browsers entfernt. Das Entsperren wartet darauf.'
	},
	wipe: {
		unknown: 'Manche Kontakte sind vielleicht noch nicht zugestellt',
		blocked:
			'Beim Leeren gingen sie jetzt endgültig verloren. Entsperren Sie zuerst die App, um sie zuzustellen oder ein Backup zu speichern.',
		loseAll: 'alles verlieren'
	}
} satisfies Words<typeof enLock>;
