import { plural, type SameCodes } from '../catalogue';
import type { systemMessages as en } from '../system';
import { at, SAFE, said } from './parts';

export const systemMessages = {
	systemLookupRefused: {
		message: (p) => `${at(p)} hat Muster nicht nach vorhandenen Kontakten suchen lassen.${said(p)}`,
		fix: () => `Prüfen Sie im Ziel die Namen der Liste und des Schlüsselfelds, und ob das Token Kontakte lesen darf. ${SAFE}`
	},
	systemFieldsNotListed: {
		message: (p) => `Die Felder wurden nicht geprüft: ${at(p)} listet sie für dieses Token nicht auf.`,
		fix: () => 'Stellen Sie sicher, dass es Felder für Score und Stufe gibt, oder verwenden Sie ein Token, das die Feldliste lesen darf.'
	},
	systemFieldsMissing: {
		message: (p) =>
			`${at(p)} hat ${Number(p.count ?? 1) === 1 ? 'das Feld' : 'die Felder'} ${p.fields ?? ''} nicht und würde verwerfen, was dorthin gesendet wird.`,
		fix: () =>
			`Legen Sie im CRM an, was fehlt, und setzen Sie fort. Oder stellen Sie im Ziel andere Namen ein, brechen Sie diese Zustellung ab und stellen Sie neu zu: Was wartet, geht unter den bisherigen Namen. ${SAFE}`
	},
	systemCreateRefused: {
		message: (p) => `${at(p)} hat ${plural(p.count ?? 1, 'Feld', 'Felder')} nicht angelegt.${said(p)}`,
		fix: () => 'Bitten Sie die Verwaltung, sie von Hand anzulegen, oder stellen Sie Namen vorhandener Felder ein.'
	},
	systemDatabaseMissing: {
		message: (p) => `${at(p)} hat keine Datenbank mit dem eingestellten Namen.${said(p)}`,
		fix: () => `Korrigieren Sie die Datenbank im Ziel, und setzen Sie fort. ${SAFE}`
	},
	systemListMissing: {
		message: (p) => `${at(p)} hat keine Liste von Kontakten namens ${p.list ?? ''}, die dieses Token verwenden darf.`,
		fix: () => `Prüfen Sie ihren Namen im Ziel, und was das Token lesen und schreiben darf. ${SAFE}`
	},
	systemTrytonSilent: {
		message: (p) =>
			`${at(p)} ist da, aber ein Browser darf die Antwort nicht lesen: Entweder ist die Adresse dieser App nicht zugelassen, oder Benutzer oder Passwort sind falsch. Tryton unterscheidet beides nicht.`,
		fix: () =>
			'Tragen Sie die Adresse dieser App, wie sie in der Adresszeile des Browsers steht, unter „cors“ im Abschnitt [web] von trytond.conf ein, eine Adresse je Zeile. Danach prüfen Sie Benutzer und Passwort.'
	},
	systemNoUnique: {
		message: (p) =>
			`${at(p)} kann Kontakte nicht unterscheiden: Die Spalte ${p.field ?? ''} von ${p.list ?? 'der Tabelle'} hat keine Eindeutigkeitsbedingung.`,
		fix: () =>
			`Fügen Sie der Tabelle eine hinzu (einen eindeutigen Index über diese Spalte), oder stellen Sie eine andere Schlüsselspalte ein, und setzen Sie fort. ${SAFE}`
	},
	systemFieldClosed: {
		message: (p) => `${at(p)} füllt das Feld ${p.field ?? ''} selbst und nimmt nichts an, was dorthin gesendet wird.`,
		fix: () =>
			`Lassen Sie im Ziel ein anderes Feld den Wert aufnehmen, oder keines. Brechen Sie dann diese Zustellung ab und stellen Sie neu zu. ${SAFE}`
	},
	systemSecretKey: {
		message: (p) => `${at(p)} nimmt geheime Schlüssel (sb_secret_…) nur von Servern an, nie von einem Browser.`,
		fix: () =>
			`Geben Sie im Ziel einen öffentlichen Schlüssel (sb_publishable_…) ein, lassen Sie ihn durch Policies der Tabelle lesen, einfügen und ändern, und setzen Sie fort. ${SAFE}`
	}
} satisfies SameCodes<typeof en>;
