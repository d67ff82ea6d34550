import type { SameCodes } from '../catalogue';
import type { serviceMessages as en } from '../service';
import { at, said } from './parts';

export const serviceMessages = {
	serviceNoKey: {
		message: (p) => `Dem Kontakt fehlt ${p.key ?? 'der Schlüssel'}, woran das CRM Kontakte unterscheidet; er wurde nicht gesendet.`,
		fix: () => 'Ergänzen Sie das beim Kontakt und senden Sie noch einmal.'
	},
	serviceAnswerUnreadable: {
		message: (p) => `${at(p)} antwortet, aber nicht, wie die Dokumentation es sagt; was aus den Kontakten wurde, lässt sich nicht sagen.`,
		fix: () =>
			'Prüfen Sie die Adresse im Ziel, und das Relay, wenn Sie eines verwenden. Fortsetzen ist sicher: Schon angekommene Kontakte werden aktualisiert, nicht verdoppelt.'
	},
	serviceCors: {
		message: (p) => `${at(p)} ist da, aber ein Browser darf die Antworten nicht lesen.`,
		fix: (p) =>
			`${p.remedy ?? 'Lassen Sie die Adresse dieser App im CRM zu.'} Eine Weiterleitung an dieser Adresse sieht genauso aus; geben Sie dann die Adresse ein, zu der sie führt.`
	},
	serviceScope: {
		message: (p) => `${at(p)} kennt das Token, aber ihm fehlt ein Recht.${said(p)}`,
		fix: (p) => `Geben Sie ihm im CRM diese Rechte, dann testen Sie noch einmal: ${p.scopes ?? 'Kontakte lesen und schreiben'}.`
	},
	serviceQuota: {
		message: (p) => `Das Kontingent ist vorerst aufgebraucht: ${at(p)}.${said(p)}`,
		fix: () => 'Nichts ging verloren: Der Versand geht von selbst weiter, wenn das Kontingent erneuert ist.'
	},
	serviceFieldsReadOnly: {
		message: (p) =>
			Number(p.count ?? 1) === 1
				? `${at(p)} hat das Feld ${p.fields ?? ''}, aber das Token darf dort nicht schreiben.`
				: `${at(p)} hat die Felder ${p.fields ?? ''}, aber das Token darf dort nicht schreiben.`,
		fix: () => 'Geben Sie dem Benutzer des Tokens das Recht zum Bearbeiten, oder stellen Sie im Ziel andere Namen ein.'
	},
	serviceKeyField: {
		message: (p) => `Das Feld ${p.field ?? ''} kann Datensätze nicht unterscheiden: ${at(p)}.`,
		fix: () =>
			'In der Verwaltung wird es als eindeutige externe ID (Alternativschlüssel) gekennzeichnet; oder geben Sie im Ziel ein anderes Feld ein.'
	},
	serviceSearchBroken: {
		message: (p) => `${at(p)} findet einen vorhandenen Kontakt nicht; Kontakte kämen doppelt an.${said(p)}`,
		fix: () =>
			'Aktualisieren Sie das System, oder erkennen Sie Kontakte an einem eigenen Feld: Seine Suche nach E-Mail schlägt in älteren Versionen fehl. Nichts wurde gesendet.'
	},
	serviceJobRuns: {
		message: (p) => `${at(p)} arbeitet noch an den Kontakten.`,
		fix: () => 'Muster sieht von selbst wieder nach, bis sie fertig sind.'
	},
	serviceCannotCreateFields: {
		message: (p) => `Felder lassen sich von hier aus nicht anlegen: ${at(p)}.`,
		fix: (p) => `In der Verwaltung werden sie von Hand angelegt: ${p.fields ?? 'Score und Stufe'}. Danach wählen Sie sie im Ziel.`
	}
} satisfies SameCodes<typeof en>;
