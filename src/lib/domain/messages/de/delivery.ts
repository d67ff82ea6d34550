import { count, plural, type SameCodes } from '../catalogue';
import type { deliveryMessages as en } from '../delivery';
import { at, SAFE, said } from './parts';

const states: Record<string, string> = {
	preparing: 'wird gerade vorbereitet',
	ready: 'wird gleich gesendet',
	sending: 'wird gerade gesendet',
	done: 'ist abgeschlossen',
	paused: 'ist angehalten',
	cancelled: 'ist abgebrochen'
};
const events: Record<string, string> = { pause: 'angehalten', resume: 'fortgesetzt', cancel: 'abgebrochen' };

export const deliveryMessages = {
	deliveryAddressUnreadable: {
		message: (p) => (p.url ? `${p.url} ist keine Webadresse.` : 'Die Adresse fehlt.'),
		fix: () => 'Geben Sie die ganze Adresse ein, zum Beispiel https://crm.example.com/contacts.'
	},
	deliveryAddressNotHttps: {
		message: (p) => `${p.url} ist nicht verschlüsselt; dorthin werden keine Kontakte gesendet.`,
		fix: () => 'Verwenden Sie eine Adresse, die mit https:// beginnt. http:// geht nur für dieses Gerät (127.0.0.1 oder localhost).'
	},
	deliveryAddressHasPassword: {
		message: (p) => `Die Adresse von ${p.host} enthält einen Benutzernamen oder ein Passwort.`,
		fix: () => 'Nehmen Sie es aus der Adresse und geben Sie es als Token ein; dort wird es verschlüsselt aufbewahrt.'
	},
	deliveryFieldsElsewhere: {
		message: (p) => `Die Feldliste liegt bei ${p.url}, die Kontakte gehen an ${p.expected}.`,
		fix: () => 'Beides muss auf demselben Server liegen, da das Token dorthin gesendet wird.'
	},
	deliverySettingWrong: {
		message: (p) => `Die Einstellung „${p.setting}“ hat keinen brauchbaren Wert.`,
		fix: () => 'Korrigieren Sie sie im Ziel und speichern Sie noch einmal.'
	},
	deliveryFieldTwice: {
		message: (p) => `Der Feldname „${p.field}“ wird zweimal verwendet.`,
		fix: () => 'Geben Sie Score, Stufe und Hauptfaktoren je einen eigenen Namen, anders als externalId.'
	},
	deliveryConnectorUnknown: {
		message: (p) => `Diese Version von Muster hat keinen Konnektor „${p.connector}“.`,
		fix: () => 'Löschen Sie das Ziel, oder aktualisieren Sie die App.'
	},
	deliveryHeaderUnusable: {
		message: (p) => `Das Token oder ein Header für ${p.host} enthält Zeichen, die sich nicht senden lassen.`,
		fix: () =>
			'Kopieren Sie das Token noch einmal ohne Leerzeichen, Zeilenumbrüche und Anführungszeichen, und prüfen Sie die Namen der Header.'
	},
	deliveryTokenOtherOrigin: {
		message: (p) => `Das Token wurde für ${p.saved} gespeichert und wird nicht an ${p.now} gesendet.`,
		fix: () => 'Geben Sie das Token noch einmal ein, um es an der neuen Adresse zu verwenden.'
	},
	deliveryAddressMissing: {
		message: (p) => `Die geheime Adresse bei ${at(p)} ist nicht auf diesem Gerät: Backups lassen sie aus.`,
		fix: () => `Geben Sie im Ziel noch einmal die ganze Adresse ein und setzen Sie fort. ${SAFE}`
	},
	deliveryTokenMissing: {
		message: (p) => `${at(p)} verlangt ein Token, und es ist keines gespeichert.`,
		fix: () => 'Erstellen Sie im CRM ein Token und geben Sie es im Ziel ein.'
	},

	deliveryOffline: {
		message: () => 'Dieses Gerät ist offline.',
		fix: () => `Der Versand geht von selbst weiter, sobald das Netz wieder da ist. ${SAFE}`
	},
	deliveryNoAnswer: {
		message: (p) => `${at(p)} hat nicht geantwortet.`,
		fix: () => `Muster versucht es von selbst noch einmal. „Verbindung testen“ zeigt, wo es hakt. ${SAFE}`
	},
	deliveryAnswerWithheld: {
		message: (p) => `${at(p)} ist erreichbar, aber die Antworten kommen hier nicht an.`,
		fix: () =>
			'Entweder wird die Verbindung getrennt, oder diese App ist nicht zugelassen (CORS), oder die Adresse leitet an eine andere weiter. Nutzen Sie „Verbindung testen“. Muster versucht es weiter; die Quittungen sagen, was Kontakte davor bewahrt, dort doppelt zu stehen.'
	},
	deliveryTimeout: {
		message: (p) => `${at(p)} hat nach ${plural(p.seconds, 'Sekunde', 'Sekunden')} nicht geantwortet.`,
		fix: () =>
			'Muster sendet dieselben Kontakte von selbst noch einmal; ihre Quittungen sagen, was sie davor bewahrt, dort doppelt zu stehen. Kleinere Anfragen helfen langsamen Servern.'
	},
	deliveryInterrupted: {
		message: () => 'Die App wurde geschlossen, während Kontakte unterwegs waren.',
		fix: () => 'Dieselben Kontakte werden noch einmal gesendet; ihre Quittungen sagen, was sie davor bewahrt, dort doppelt zu stehen.'
	},
	deliveryRedirected: {
		message: (p) =>
			`${at(p)} leitet an eine andere Adresse weiter, und Muster folgt keiner: Ein Token geht nur dorthin, wofür es gespeichert wurde.`,
		fix: () =>
			`Geben Sie im Ziel die Adresse ein, unter der der Server wirklich antwortet (oft ist es https, www oder ein / am Ende), und setzen Sie fort. ${SAFE}`
	},
	deliveryAnswerTooLarge: {
		message: (p) => `Die Antwort ist größer als ${count(p.mb)} MB und wurde nicht gelesen: ${at(p)}.`,
		fix: () => 'Stellen Sie im Ziel weniger Kontakte je Anfrage ein.'
	},
	deliveryRateLimited: {
		message: (p) => `${at(p)} bittet um langsameres Senden (zu viele Anfragen).${said(p)}`,
		fix: () => 'Muster wartet so lange wie verlangt und macht von selbst weiter.'
	},
	deliveryServerError: {
		message: (p) => `${at(p)} hat selbst ein Problem (Fehler ${p.status}).${said(p)}`,
		fix: () => `Muster versucht es von selbst noch einmal, mit wachsenden Pausen. ${SAFE}`
	},
	deliveryUnauthorised: {
		message: (p) => `${at(p)} nimmt das Token nicht an (Fehler ${p.status}).${said(p)}`,
		fix: () => `Erstellen Sie im CRM ein neues Token, geben Sie es im Ziel ein und setzen Sie fort. ${SAFE}`
	},
	deliveryForbidden: {
		message: (p) => `${at(p)} verweigert den Zugriff (Fehler ${p.status}).${said(p)}`,
		fix: () => `Geben Sie dem Token im CRM das Recht, Kontakte zu schreiben, und setzen Sie fort. ${SAFE}`
	},
	deliveryWrongAddress: {
		message: (p) => `${at(p)} nimmt unter dieser Adresse keine Kontakte an (Fehler ${p.status}).${said(p)}`,
		fix: () => `Prüfen Sie Adresse und Methode im Ziel, und setzen Sie fort. ${SAFE}`
	},
	deliveryAnswerShape: {
		message: (p) =>
			`${at(p)} antwortet, aber ohne eine Liste${p.path ? ` namens „${p.path}“` : ''}, die sagt, was aus jedem Kontakt wurde.`,
		fix: () =>
			`Stellen Sie „Liste in der Antwort“ darauf ein, wohin der Server sie schreibt, oder lassen Sie ihn mit einem Eintrag je Kontakt antworten. Antwortet er nichts dergleichen, wählen Sie unter „Was die Antwort sagt“ den Eintrag „Nichts: 2xx genügt“. ${SAFE}`
	},
	deliveryAnswerPage: {
		message: (p) => `${at(p)} antwortet mit einer Webseite, die nicht sagt, was aus den Kontakten wurde.`,
		fix: () =>
			`So antworten ein WLAN, das eine Anmeldung verlangt, und ein Server in Wartung. Muster versucht es von selbst wieder; bleibt die Seite, prüfen Sie die Adresse im Ziel. ${SAFE}`
	},
	deliveryRefusesAll: {
		message: (p) => `Das Ziel hat ${plural(p.count, 'Kontakt', 'Kontakte')} nacheinander abgelehnt und keinen angenommen.${said(p)}`,
		fix: () =>
			'Wahrscheinlich liegt es an den Einstellungen, nicht an den Kontakten. Korrigieren Sie das Ziel und setzen Sie fort; die abgelehnten lassen sich noch einmal senden.'
	},

	deliveryNoVerdict: {
		message: () => 'Keine Antwort zu diesem Datensatz: Das CRM wurde zweimal gefragt und hat ihn beide Male ausgelassen.',
		fix: () => 'Suchen Sie den Kontakt im CRM, dann senden Sie ihn noch einmal.'
	},
	deliveryLeftOut: {
		message: (p) =>
			`Das CRM wurde zweimal gefragt und hat nicht gesagt, was aus ${plural(p.count, 'Kontakt', 'Kontakten')} wurde. Noch weiß es niemand.`,
		fix: () =>
			'Suchen Sie im CRM danach. Ist alles dort, brechen Sie diese Zustellung ab; sonst setzen Sie fort, dann wird noch einmal gesendet.'
	},
	deliveryForgotten: {
		message: (p) => `${at(p)} hat nicht gesagt, ob ${plural(p.count, 'Kontakt', 'Kontakte')} ankamen, und lässt sich nicht fragen.`,
		fix: () =>
			'Sehen Sie dort nach. Ist alles dort, sagen Sie es, und es geht mit den übrigen weiter; sonst setzen Sie fort: Dann wird noch einmal gesendet, und wer schon angekommen war, steht dort doppelt.'
	},
	deliveryRefused: {
		message: (p) => `${at(p)} hat die Anfrage abgelehnt (Fehler ${p.status}).${said(p)}`,
		fix: () => 'Muster sendet von selbst kleinere Anfragen, um die betroffenen Kontakte zu finden.'
	},
	deliveryNoReason: {
		message: (p) => `Kein Grund genannt (Fehler ${p.status}).`,
		fix: () => 'Sehen Sie sich den Kontakt und die Einstellungen des Ziels an.'
	},
	deliveryTooLarge: {
		message: (p) => `Der Kontakt ist zu groß: ${at(p)} nimmt ihn nicht an.`,
		fix: () => 'Kürzen Sie sein längstes Feld, meist die Notizen, und senden Sie ihn noch einmal.'
	},
	deliveryServerErrorRepeated: {
		message: (p) =>
			`Das CRM ist an diesem Datensatz ${count(p.count)}-mal gescheitert (Fehler ${p.status}), während andere durchgingen; vielleicht steht er trotzdem dort.${said(p)}`,
		fix: () => 'Suchen Sie im Kontakt nach einem ungewöhnlichen Wert, korrigieren Sie ihn und senden Sie noch einmal.'
	},
	deliveryCancelledUnsure: {
		message: () => 'Abgebrochen nach einem Versuch, dessen Antwort verloren ging: Der Kontakt ist vielleicht angekommen.',
		fix: () => 'Suchen Sie ihn im CRM, oder stellen Sie ihn noch einmal zu; er würde aktualisiert, nicht verdoppelt.'
	},
	deliveryCancelledRestored: {
		message: () => 'Abgebrochen; die Zustellung kam mit einem Backup, und der Kontakt ist seitdem vielleicht angekommen.',
		fix: () => 'Suchen Sie ihn im CRM, bevor Sie ihn noch einmal zustellen.'
	},

	deliveryDestinationGone: { message: () => 'Dieses Ziel gibt es nicht mehr.', fix: () => 'Wählen Sie ein anderes Ziel.' },
	deliveryDestinationBusy: {
		message: (p) => `${plural(p.count, 'Kontakt wartet', 'Kontakte warten')} auf den Versand an ${p.name}.`,
		fix: () => 'Lassen Sie die Zustellung zu Ende laufen oder brechen Sie sie ab, dann löschen Sie das Ziel.'
	},
	deliveryBatchGone: { message: () => 'Diese Zustellung gibt es nicht mehr.', fix: () => 'Gehen Sie zurück zur Liste der Zustellungen.' },
	deliveryWrongState: {
		message: (p) => `Diese Zustellung ${states[String(p.state)] ?? p.state} und kann nicht ${events[String(p.event)] ?? p.event} werden.`,
		fix: () => 'Stellen Sie die Kontakte noch einmal zu, wenn sie im CRM noch gebraucht werden.'
	},
	deliveryNothing: {
		message: () => 'Es gibt keinen Kontakt zuzustellen: Die Auswahl ist leer, oder ihre Kontakte wurden gelöscht.',
		fix: () => 'Wählen Sie mindestens einen Kontakt.'
	},
	deliveryAllWithheld: {
		message: (p) =>
			`Für die Zustellung bleibt niemand übrig: ${Number(p.count) === 1 ? '1 Kontakt auf einer Sperrliste wird' : `${count(p.count)} Kontakte auf Sperrlisten werden`} nicht gesendet.`,
		fix: () => 'Wählen Sie andere Kontakte.'
	},
	deliveryAllRefused: {
		message: (p) =>
			`Für die Zustellung bleibt niemand übrig: ${plural(p.count, 'Kontakt lehnt', 'Kontakte lehnen')} ab${Number(p.withheld) > 0 ? `, und ${count(p.withheld)} auf Sperrlisten ${Number(p.withheld) === 1 ? 'wird' : 'werden'} nicht gesendet` : ''}.`,
		fix: () => 'Wählen Sie andere Kontakte, oder senden Sie sie trotzdem.'
	},
	deliveryRejectedGone: {
		message: (p) =>
			`${Number(p.count) === 1 ? '1 abgelehnter Kontakt ist' : `${count(p.count)} abgelehnte Kontakte sind`} nicht mehr auf diesem Gerät: gelöscht oder mit einem anderen zusammengeführt.`,
		fix: () => 'Davon lässt sich nichts noch einmal senden.'
	},
	deliveryNothingRejected: {
		message: () => 'Kein Kontakt dieser Zustellung wurde abgelehnt.',
		fix: () => 'Es gibt nichts noch einmal zu senden.'
	},
	deliveryNoFile: {
		message: (p) => `${p.name} ist ein CRM, keine Datei.`,
		fix: () => 'Wählen Sie ein Ziel der Art „Als Datei speichern“, um eine Datei zu erhalten.'
	},
	deliveryFileNeedsNoSending: {
		message: () => 'Eine Datei bleibt auf diesem Gerät; es gibt keine Verbindung zu testen.',
		fix: () => 'Stellen Sie Kontakte dorthin zu und speichern Sie die Datei.'
	},
	deliveryDeviceFull: {
		message: (p) => `Dieses Gerät hat keinen Platz mehr, um ${plural(p.count, 'Kontakt', 'Kontakte')} für die Zustellung vorzubereiten.`,
		fix: () => 'Schaffen Sie Platz, oder stellen Sie weniger Kontakte auf einmal zu. Die Kontakte selbst sind sicher.'
	},

	deliveryUnreachable: {
		message: (p) => `Unter ${p.host} antwortet nichts.`,
		fix: () =>
			'Prüfen Sie die Adresse auf Tippfehler, und ob das CRM läuft und aus diesem Netz erreichbar ist. Öffnen Sie sie auch in einem Tab dieses Browsers: Ein Zertifikat, das er nicht annimmt, sieht genauso aus.'
	},
	deliveryUnreachableHere: {
		message: (p) => `Unter ${p.host} antwortet auf diesem Gerät nichts.`,
		fix: () =>
			'Starten Sie das Programm, das dort lauscht. Fragt der Browser, ob diese App das lokale Netz verwenden darf, erlauben Sie es.'
	},
	deliveryCors: {
		message: (p) => `${p.host} ist da, lässt diese App aber nicht zu (CORS).`,
		fix: () =>
			'Tragen Sie die Adresse dieser App, wie sie in der Adresszeile des Browsers steht, im CRM unter den zugelassenen Ursprüngen (CORS) ein, mit dem Header Content-Type. Eine Weiterleitung an dieser Adresse sieht genauso aus; geben Sie dann die Adresse ein, zu der sie führt.'
	},
	deliveryCorsHeader: {
		message: (p) => `${p.host} lässt diese App zu, aber nicht mit dem Header ${p.header}.`,
		fix: (p) => `Tragen Sie ${p.header} im CRM unter den zugelassenen Headern (CORS) ein.`
	},
	deliveryFieldsUnchecked: {
		message: () => 'Die Felder wurden nicht geprüft: Es ist keine Adresse einer Feldliste eingestellt.',
		fix: () => 'Stellen Sie sicher, dass das CRM Felder für Score und Stufe hat, oder geben Sie die Adresse seiner Feldliste ein.'
	},
	deliveryFieldsUnreadable: {
		message: (p) => `Die Feldliste unter ${p.url} lässt sich nicht lesen.`,
		fix: () => 'Prüfen Sie ihre Adresse. Sie muss mit einer JSON-Liste von Namen antworten.'
	},
	deliveryFieldsMissing: {
		message: (p) => `${p.host} hat ${Number(p.count ?? 1) === 1 ? 'das Feld' : 'die Felder'} ${p.fields} nicht.`,
		fix: (p) =>
			Number(p.count) === 1
				? 'Legen Sie es im CRM an, oder nennen Sie unter „Felder“ im Menü des Ziels ein anderes.'
				: 'Legen Sie die Felder im CRM an, oder nennen Sie unter „Felder“ im Menü des Ziels andere.'
	}
} satisfies SameCodes<typeof en>;
