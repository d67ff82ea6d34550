import type { SameCodes } from '../catalogue';
import type { connectionTestMessages as en } from '../connection-test';
import { deliveryMessages as delivery } from './delivery';
import { at } from './parts';

export const connectionTestMessages = {
	testRateLimited: {
		message: delivery.deliveryRateLimited.message,
		fix: () => 'Warten Sie eine Minute, dann testen Sie noch einmal. Zustellungen warten von selbst.'
	},
	testServerError: {
		message: delivery.deliveryServerError.message,
		fix: () => 'Testen Sie später noch einmal. Bleibt es so, muss nachsehen, wer das CRM betreibt.'
	},
	testRefused: {
		message: delivery.deliveryRefused.message,
		fix: () => 'Prüfen Sie die Einstellungen des Ziels, dann testen Sie noch einmal.'
	},
	testTimeout: {
		message: delivery.deliveryTimeout.message,
		fix: () => 'Testen Sie später noch einmal. Bleibt es so, ist das CRM zu langsam, oder etwas auf dem Weg hält die Antworten zurück.'
	},
	testWrongAddress: {
		message: delivery.deliveryWrongAddress.message,
		fix: () => 'Prüfen Sie Adresse und Methode im Ziel, dann testen Sie noch einmal.'
	},
	testUnauthorised: {
		message: delivery.deliveryUnauthorised.message,
		fix: () => 'Erstellen Sie im CRM ein neues Token, und geben Sie es im Ziel ein.'
	},
	testForbidden: {
		message: delivery.deliveryForbidden.message,
		fix: () => 'Geben Sie dem Token im CRM das Recht, Kontakte zu schreiben, dann testen Sie noch einmal.'
	},
	testAnswerShape: {
		message: delivery.deliveryAnswerShape.message,
		fix: () =>
			'Stellen Sie „Liste in der Antwort“ darauf ein, wohin der Server sie schreibt, oder lassen Sie ihn mit einem Eintrag je Kontakt antworten. Antwortet er nichts dergleichen, wählen Sie unter „Was die Antwort sagt“ den Eintrag „Nichts: 2xx genügt“.'
	},
	testRedirected: {
		message: delivery.deliveryRedirected.message,
		fix: () =>
			'Geben Sie im Ziel die Adresse ein, unter der der Server wirklich antwortet (oft ist es https, www oder ein / am Ende), dann testen Sie noch einmal.'
	},
	testAnswerPage: {
		message: (p) => `${at(p)} antwortet mit einer Webseite statt mit Daten.`,
		fix: () =>
			'So antworten ein WLAN, das eine Anmeldung verlangt, und ein Server in Wartung. Testen Sie noch einmal, wenn das vorbei ist; bleibt die Seite, prüfen Sie die Adresse im Ziel.'
	},
	testRelayCors: {
		message: (p) => `Das Relay ${p.host} ist da, aber ein Browser darf die Antworten nicht lesen.`,
		fix: () =>
			'Tragen Sie die Adresse dieser App in den Einstellungen des Relays ein, wie docs/relay.md es zeigt. Leitet die Adresse des Relays an eine andere weiter, sieht das genauso aus: Dann geben Sie diese ein.'
	}
} satisfies SameCodes<typeof en>;
