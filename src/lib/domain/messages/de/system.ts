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
		fix: () => `Legen Sie an, was im CRM fehlt, oder stellen Sie im Ziel andere Namen ein, und setzen Sie fort. ${SAFE}`
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
	}
} satisfies SameCodes<typeof en>;
