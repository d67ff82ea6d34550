import { count, plural, type Params, type SameCodes } from '../catalogue';
import type { outboxMessages as en } from '../outbox';
import { SAFE, said } from './parts';

const at = (p: Params): string => String(p.host ?? 'Der Anmeldeserver');

export const outboxMessages = {
	deliveryNameTwice: {
		message: (p) => `Zwei Felder werden als „${p.field}“ gesendet.`,
		fix: () => 'Geben Sie jedem Feld einen eigenen Namen, oder lassen Sie eines davon aus.'
	},
	deliveryFieldsNotCreatable: {
		message: (p) => `${p.host} lässt diese App keine Felder anlegen.`,
		fix: () => 'Legen Sie sie im CRM an, dann sehen Sie noch einmal nach.'
	},
	deliveryFieldRequired: {
		message: (p) => `${p.field} fehlt; das CRM verlangt es für einen neuen Kontakt.`,
		fix: () => 'Füllen Sie es aus, oder ordnen Sie ihm ein anderes Feld zu.'
	},
	deliveryFieldReadOnly: {
		message: (p) => `${p.field} lässt sich im CRM nicht schreiben.`,
		fix: () => 'Lassen Sie das Feld in der Feldzuordnung aus.'
	},
	deliveryFieldTooLong: {
		message: (p) => `${p.field} hat ${count(p.length)} Zeichen; das CRM nimmt ${count(p.most)}.`,
		fix: () => 'Kürzen Sie es beim Kontakt.'
	},
	deliveryFieldNotNumber: {
		message: (p) => `${p.field} verlangt eine Zahl, und „${p.value}“ ist keine.`,
		fix: () => 'Korrigieren Sie den Kontakt, oder ordnen Sie das Feld einem Textfeld zu.'
	},
	deliveryFieldNotDate: {
		message: (p) => `${p.field} verlangt ein Datum, und „${p.value}“ ist keines.`,
		fix: () => 'Korrigieren Sie den Kontakt, oder ordnen Sie das Feld einem Textfeld zu.'
	},
	deliveryFieldNotChoice: {
		message: (p) => `${p.field} nimmt „${p.value}“ nicht an.`,
		fix: (p) =>
			`Das CRM nimmt ${p.choices ?? 'andere Werte'}${Number(p.count) > 5 ? ' und weitere' : ''}. Korrigieren Sie den Kontakt, oder fügen Sie den Wert im CRM hinzu.`
	},
	deliveryForeseenRefused: {
		message: (p) => String(p.reason ?? 'Das CRM würde ihn ablehnen.'),
		fix: () => 'Korrigieren Sie den Kontakt, oder lassen Sie ihn aus.'
	},

	deliveryChosenSent: {
		message: (p) =>
			`${plural(p.count, 'Kontakt', 'Kontakte')} davon ${Number(p.count) === 1 ? 'ist' : 'sind'} inzwischen in einer anderen Zustellung.`,
		fix: () => 'Unten steht, wer übrig ist; stellen Sie diese zu, wenn Sie das noch möchten.'
	},
	deliveryNoDoubles: {
		message: (p) => `${p.name} lässt sich nicht nach doppelt vorhandenen Kontakten durchsuchen.`,
		fix: () => 'Suchen Sie im CRM selbst danach.'
	},
	deliveryNoTakeBack: {
		message: (p) => `${p.name} bietet keinen Weg, eine Zustellung zurückzunehmen.`,
		fix: () => 'Löschen oder korrigieren Sie die Kontakte im CRM; jede Quittung führt dorthin.'
	},
	deliveryTakeBackEarly: {
		message: (p) => `${plural(p.count, 'Kontakt', 'Kontakte')} dieser Zustellung ${Number(p.count) === 1 ? 'ist' : 'sind'} noch unterwegs.`,
		fix: () => 'Lassen Sie sie zu Ende laufen oder brechen Sie sie ab, dann nehmen Sie sie zurück.'
	},
	deliveryTakeBackUnknown: {
		message: () => 'Was vorher dort stand, wurde nicht aufbewahrt; es bleibt, wie es ist.',
		fix: () => 'Korrigieren Sie es bei Bedarf im CRM.'
	},
	deliveryTakeBackChanged: {
		message: (p) => `Seither im CRM geändert (${p.fields}${Number(p.count) > 5 ? ' und mehr' : ''}) und deshalb so belassen.`,
		fix: () => 'Sehen Sie es sich im CRM an, oder nehmen Sie auch geänderte Kontakte zurück.'
	},
	deliveryTakeBackGone: { message: () => 'Steht dort nicht mehr.', fix: () => 'Es gibt nichts zurückzubringen.' },
	deliveryTakeBackRefused: { message: () => 'Das CRM hat abgelehnt und keinen Grund genannt.', fix: () => 'Sehen Sie es sich im CRM an.' },
	deliveryUnanswered: {
		message: (p) =>
			`Noch keine Antwort, vielleicht schon angekommen. ${p.how === 'look' ? 'Wird erneut gesendet, nicht verdoppelt: zuvor wird dort gesucht.' : p.how === 'known' ? 'Wird erneut gesendet, nicht verdoppelt: Das CRM erkennt ihn.' : 'Noch einmal gesendet, steht er dort vielleicht doppelt.'}`,
		fix: (p) => (p.how === 'number' ? 'Halten Sie die Zustellung an und sehen Sie zuerst dort nach.' : 'Es ist nichts zu tun.')
	},
	deliveryErased: { message: () => 'Von diesem Gerät gelöscht.', fix: () => 'Es ist nichts zu tun.' },
	deliveryDeletedSince: {
		message: () => 'Nach dem Anlegen dieser Zustellung hier gelöscht.',
		fix: () => 'Holen Sie ihn zurück und stellen Sie ihn noch einmal zu.'
	},
	deliveryEmailSince: {
		message: () => 'Die E-Mail wurde nach dem Anlegen dieser Zustellung geändert.',
		fix: () => 'Stellen Sie ihn noch einmal zu, wie er jetzt ist. Unter der alten stünde er doppelt im CRM.'
	},
	deliverySentSince: {
		message: (p) => `Seither mit „${p.label}“ gesendet, die später angelegt wurde.`,
		fix: () => 'Stellen Sie ihn noch einmal zu, wenn er sich danach geändert hat.'
	},
	deliveryListedSince: {
		message: (p) => `Seither auf der Sperrliste „${p.list}“.`,
		fix: () => 'Nehmen Sie ihn von der Liste und stellen Sie ihn noch einmal zu.'
	},
	deliveryRefusedSince: {
		message: () => 'Hat nach dem Anlegen dieser Zustellung abgelehnt.',
		fix: () => 'Stellen Sie ihn noch einmal zu: Dann erfährt das CRM von dem Nein, wenn es ein Feld dafür hat.'
	},
	deliveryTakeBackMoved: {
		message: (p) => `Diese Zustellung ging an ${p.from}; ${p.name} steht jetzt bei ${p.to}, und dort können andere Kontakte liegen.`,
		fix: () =>
			'Geben Sie im Ziel die Adresse ein, an die sie ging, nehmen Sie die Zustellung zurück und ändern Sie die Adresse dann wieder.'
	},
	deliveryTakeBackElsewhere: {
		message: (p) => `Steht bei ${p.from}; ${p.name} ist jetzt bei ${p.to}.`,
		fix: () =>
			'Geben Sie im Ziel die Adresse ein, an die er ging, nehmen Sie diese Zustellung noch einmal zurück und ändern Sie die Adresse dann wieder.'
	},
	deliveryTakeBackOther: {
		message: (p) =>
			`Unter dieser E-Mail oder diesem Schlüssel steht dort jetzt Nr. ${p.now}, die Zustellung schrieb Nr. ${p.then}; deshalb blieben beide, wie sie sind.`,
		fix: () => 'Sehen Sie sie sich im CRM an.'
	},
	deliveryTakeBackLater: {
		message: (p) => `„${p.label}“ hat ihn später noch einmal geschrieben.`,
		fix: () => 'Nehmen Sie zuerst jene Zustellung zurück.'
	},

	deliveryNoSignIn: {
		message: (p) => `Bei ${p.name} meldet man sich nicht an; es braucht ein Token.`,
		fix: () => 'Geben Sie das Token im Ziel ein.'
	},
	deliverySignInUnknown: {
		message: () => 'Diese Anmeldung wurde nicht auf diesem Gerät begonnen oder ist schon abgeschlossen.',
		fix: () => 'Beginnen Sie die Anmeldung beim Ziel noch einmal.'
	},
	deliverySignInLate: {
		message: (p) => `Die Anmeldung bei ${p.name} hat zu lange gedauert.`,
		fix: () => 'Melden Sie sich noch einmal an.'
	},
	deliverySignInDenied: {
		message: (p) => `Der Zugriff wurde nicht gewährt: ${at(p)}.`,
		fix: () => 'Melden Sie sich noch einmal an und erlauben Sie Muster, Kontakte zu schreiben.'
	},
	deliverySignInRefused: {
		message: (p) => `${at(p)} hat die Anmeldung abgelehnt.${said(p)}`,
		fix: () => 'Prüfen Sie im CRM die Client-ID und die zugelassene Weiterleitungsadresse, dann melden Sie sich noch einmal an.'
	},
	deliverySignInUnreadable: {
		message: (p) => `${at(p)} hat anders geantwortet als bei einer Anmeldung.`,
		fix: () => 'Prüfen Sie die Adresse der Anmeldung im Ziel.'
	},
	deliverySignInUnfinished: {
		message: (p) => `Die Anmeldung wurde nicht abgeschlossen: ${at(p)} ist nicht erreichbar oder überlastet.`,
		fix: () => 'Melden Sie sich noch einmal an, sobald es erreichbar ist. Sonst hat sich nichts geändert.'
	},
	deliverySignInOffline: {
		message: () => 'Eine Anmeldung braucht ein Netz, und dieses Gerät ist offline.',
		fix: () => `Melden Sie sich an, sobald das Netz wieder da ist. ${SAFE}`
	},
	deliverySignInAgain: {
		message: (p) => `Die Anmeldung bei ${p.name} ist abgelaufen.`,
		fix: () => `Melden Sie sich noch einmal an und setzen Sie fort. ${SAFE}`
	},

	deliveryLocked: {
		message: () => 'Die Tokens auf diesem Gerät sind gesperrt.',
		fix: () => `Geben Sie unter Zustellen die Passphrase ein; der Versand geht von selbst weiter. ${SAFE}`
	},
	deliveryPassphraseWrong: {
		message: () => 'Das ist nicht die Passphrase.',
		fix: () =>
			'Versuchen Sie es noch einmal. Ist sie verloren, entfernen Sie das gespeicherte Token in jedem Ziel; nach dem letzten lassen sich neue eingeben.'
	},
	deliveryPassphraseShort: {
		message: (p) => `Die Passphrase braucht mindestens ${p.count} Zeichen.`,
		fix: () => 'Gut eignet sich ein Satz, den nur Sie kennen.'
	},

	deliveryLocalNetworkDenied: {
		message: (p) => `Der Browser lässt diese App ${p.host} nicht erreichen: Der Zugriff auf das lokale Netz wurde verweigert.`,
		fix: () =>
			'Erlauben Sie dieser App in den Website-Einstellungen des Browsers den „Zugriff auf das lokale Netzwerk“, dann testen Sie noch einmal.'
	},
	deliveryLocalNetworkAsk: {
		message: (p) => `Der Browser hat noch nicht die Erlaubnis, ${p.host} im lokalen Netz zu erreichen.`,
		fix: () => 'Testen Sie noch einmal und wählen Sie Zulassen, wenn der Browser fragt.'
	}
} satisfies SameCodes<typeof en>;
