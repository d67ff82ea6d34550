import { count, type Catalogue } from '../catalogue';

/** Names of the roles, as they stand in sentences and tables. */
export const ROLE_NAMES: Record<string, string> = {
	marketingAdministrator: 'Marketing-Administration',
	operationsManager: 'Operations-Leitung',
	marketingManager: 'Marketing-Leitung',
	salesDevelopmentRepresentative: 'Vertriebsentwicklung (SDR)',
	accountExecutive: 'Account Executive',
	salesManager: 'Vertriebsleitung',
	supervisor: 'Teamleitung'
};

const role = (id: string | number | undefined): string => ROLE_NAMES[String(id)] ?? String(id ?? '');

/** What a role may not do, one whole sentence per permission. */
const REFUSED: Record<string, (role: string) => string> = {
	import: (r) => `Ihre Rolle „${r}“ darf keine Dateien importieren und keine Importe zurücknehmen.`,
	decide: (r) => `Ihre Rolle „${r}“ darf nicht über Dubletten entscheiden und nicht viele Kontakte auf einmal bearbeiten.`,
	delete: (r) => `Ihre Rolle „${r}“ darf keine Kontakte löschen.`,
	push: (r) => `Ihre Rolle „${r}“ darf keine Kontakte zustellen und keine Ziele ändern.`,
	settings: (r) => `Ihre Rolle „${r}“ darf die Einstellungen dieses Geräts nicht ändern.`,
	lists: (r) => `Ihre Rolle „${r}“ darf keine Lead-Listen und Kampagnen verwalten und keine Anrufergebnisse festhalten.`,
	export: (r) => `Ihre Rolle „${r}“ darf keine Kontakte als Dateien speichern.`,
	erase: (r) => `Ihre Rolle „${r}“ darf keine Person endgültig löschen und keine Auskunft über sie erstellen.`,
	audit: (r) => `Ihre Rolle „${r}“ darf das Audit-Protokoll nicht lesen.`
};
const ASK = (): string => 'Wenden Sie sich an die Marketing-Administration dieses Geräts. Nichts wurde geändert.';

/** Texts by code: users, roles, the lock, erasing a person. */
export const trustMessages: Catalogue = {
	notAllowed: { message: (p) => REFUSED[String(p.what)]?.(role(p.role)) ?? `Ihre Rolle „${role(p.role)}“ darf das nicht.`, fix: ASK },
	notAdministrator: {
		message: (p) => `Nur die Marketing-Administration darf Benutzer, Rollen und Berechtigungen ändern; Ihre Rolle ist „${role(p.role)}“.`,
		fix: ASK
	},
	userNameNeeded: {
		message: () => 'Ein Benutzer braucht einen Namen.',
		fix: () => 'Geben Sie den Namen ein, der bei Importen und Entscheidungen stehen soll.'
	},
	userNameTaken: {
		message: (p) => `Einen Benutzer namens ${p.name} gibt es schon.`,
		fix: () => 'Ergänzen Sie einen zweiten Namen oder einen Buchstaben, damit das Audit-Protokoll sie unterscheidet.'
	},
	userGone: { message: () => 'Dieser Benutzer ist nicht mehr auf diesem Gerät.', fix: () => 'Die Liste zeigt, wer noch da ist.' },
	userIsOwner: {
		message: (p) => `${p.name} ist Hauptbenutzer dieses Geräts und kann nicht entfernt werden.`,
		fix: () => 'Benennen Sie den Hauptbenutzer stattdessen um, wenn jemand anderes das Gerät übernommen hat.'
	},
	userAtWork: {
		message: (p) => `${p.name} benutzt die App gerade.`,
		fix: () => 'Wechseln Sie zuerst zu jemandem mit der Rolle „Marketing-Administration“.'
	},
	userNeedsPassphrase: {
		message: () => 'Die Benutzer dieses Geräts haben Passphrasen.',
		fix: () => 'Sperren Sie die App; wer übernimmt, entsperrt sie mit der eigenen Passphrase.'
	},
	passphraseWrong: {
		message: () => 'Diese Passphrase stimmt nicht.',
		fix: () => 'Versuchen Sie es noch einmal; Groß- und Kleinschreibung zählt.'
	},
	passphraseShort: {
		message: (p) => `Die Passphrase ist kürzer als ${count(p.count)} Zeichen.`,
		fix: () => 'Vier Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.'
	},
	passphraseWait: {
		message: (p) =>
			`Zu viele falsche Passphrasen. Der nächste Versuch ist in ${count(p.seconds)} ${Number(p.seconds) === 1 ? 'Sekunde' : 'Sekunden'} möglich.`,
		fix: () => 'Nichts wurde gelöscht.'
	},
	passphraseOfTokens: {
		message: () => 'Die Tokens Ihrer Ziele haben eine eigene Passphrase.',
		fix: () => 'Entfernen Sie sie zuerst unter „Zustellen“; danach schützen die Passphrasen der Benutzer die Tokens.'
	},
	lockNotOpen: { message: () => 'Die App ist nicht entsperrt.', fix: () => 'Entsperren Sie sie zuerst mit Ihrer eigenen Passphrase.' },
	lockNotShut: { message: () => 'Die App ist nicht gesperrt.', fix: () => 'Leeren Sie dieses Gerät in den Einstellungen.' },
	eraseShared: {
		message: (p) =>
			`${p.file} wurde von einer anderen App geteilt und noch nicht geöffnet; die Datei enthält diese Person oder könnte sie enthalten.`,
		fix: () =>
			'Gehen Sie zur Startseite, und laden Sie sie neu: Dort öffnet sich die Datei. Importieren Sie sie, oder verlassen Sie den Import. Noch wurde nichts gelöscht.'
	},
	eraseUnfinished: {
		message: (p) => `${p.file} ist ein nicht abgeschlossener Import, und seine Zeilen enthalten diese Person oder könnten sie enthalten.`,
		fix: () => 'Schließen Sie jenen Import zuerst ab, oder brechen Sie ihn ab. Noch wurde nichts gelöscht.'
	},
	eraseSending: {
		message: (p) => `Eine Zustellung an ${p.destination} mit dieser Person ist noch nicht abgeschlossen.`,
		fix: () => 'Warten Sie, bis sie abgeschlossen ist, oder halten Sie sie an. Noch wurde nichts gelöscht.'
	},
	skippedErased: {
		message: (p) => `Zeile ${p.row}: Diese Person wurde von diesem Gerät gelöscht und wird nicht zurückgebracht.`,
		fix: () => 'Legen Sie die Person von Hand an, wenn sie wieder kontaktiert werden möchte.'
	},
	erasedBefore: {
		message: () => 'Jemand mit diesen Angaben wurde auf eigenen Wunsch von diesem Gerät gelöscht.',
		fix: () => 'Speichern Sie nur, wenn die Person wieder kontaktiert werden möchte.'
	}
};
