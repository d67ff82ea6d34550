import { count, plural } from '#domain/messages/catalogue';
import type { consent as en } from '../en/consent';
import type { Words } from '../words';

const both = (numbers: number, addresses: number): string =>
	[numbers > 0 ? plural(numbers, 'Nummer', 'Nummern') : '', addresses > 0 ? plural(addresses, 'Adresse', 'Adressen') : '']
		.filter(Boolean)
		.join(' und ');

/** Words about contacts that said no, in German. */
export const consent = {
	figure: 'Lehnen Anrufe ab',

	imported: {
		title: (n) => `${plural(n, 'Kontakt hat', 'Kontakte haben')} abgelehnt`,
		columns: (names) => `Laut ${names}.`,
		to: (calls, emails) => `Anrufe: ${count(calls)}, E-Mails: ${count(emails)}.`,
		letters: (n) => `Nur Briefe oder Faxe: ${count(n)}; für sie gehen Anrufe und E-Mails weiter.`,
		text: 'Kampagnen geben sie nicht zum Anrufen aus, und Zustellungen fragen, bevor sie gesendet werden; das folgt aus der Einwilligung, dafür müssen Sie nichts tun. Auf der Sperrliste bleiben ihre Nummern und Adressen auch dann außen vor, wenn ein Kontakt gelöscht wird oder in einer anderen Datei wiederkommt.',
		put: (numbers, addresses) => `${both(numbers, addresses)} auf die Sperrliste setzen`,
		nothing: 'Sie haben keine Nummer oder Adresse, die auf einer Liste stehen könnte.',
		listed: (numbers, addresses, list) =>
			`${both(numbers, addresses)} aus diesem Import ${numbers + addresses === 1 ? 'steht' : 'stehen'} auf „${list}“ und ${numbers + addresses === 1 ? 'kommt' : 'kommen'} wieder herunter, wenn der Import rückgängig gemacht wird.`,
		takeOff: 'Wieder herunternehmen',
		open: 'Sperrlisten',
		off: (numbers, addresses) =>
			`${both(numbers, addresses)} ${numbers + addresses === 1 ? 'steht' : 'stehen'} nicht mehr auf der Liste. Was ein anderer Import nennt, bleibt darauf.`
	},

	dialer: {
		title: (n) => `${plural(n, 'Kontakt mit Nummer lehnt', 'Kontakte mit Nummer lehnen')} Anrufe ab`,
		leaveOut: 'Auslassen',
		even: 'Trotzdem exportieren',
		evenText:
			'Sie wollen nicht angerufen werden oder haben nie zugestimmt: Vergewissern Sie sich, dass Sie es dürfen. Das Audit-Protokoll hält fest, dass sie exportiert wurden.',
		done: (n) => `${plural(n, 'Kontakt', 'Kontakte')} in der Datei ${n === 1 ? 'lehnt' : 'lehnen'} Anrufe ab.`
	},

	delivery: {
		titleAny: (n) => `${plural(n, 'Kontakt lehnt', 'Kontakte lehnen')} Anrufe oder E-Mails ab`,
		titleMails: (n) => `${plural(n, 'Kontakt lehnt', 'Kontakte lehnen')} E-Mails ab`,
		withField: (field) => `Sie werden gesendet, und dort steht es in ${field}: Ein System, das ein Nein achten soll, muss davon wissen.`,
		bare: 'Sie werden gesendet, und kein Feld dort sagt, dass sie ablehnen.',
		leftMails: 'Sie werden nicht gesendet: Dieses System schreibt E-Mails.',
		leftNoField:
			'Sie werden nicht gesendet: Kein Feld dort würde es sagen. Ordnen Sie Einwilligung einem Feld zu, dann gehen sie mit der Ablehnung hinüber.',
		left: 'Sie werden nicht gesendet.',
		leaveOut: 'Auslassen',
		send: 'Trotzdem senden',
		wereSent: (field) => `Sie wurden gesendet, und dort steht es in ${field}.`,
		wereBare: 'Sie wurden gesendet, und kein Feld dort sagt, dass sie ablehnen.',
		wereLeft: 'Sie wurden nicht gesendet.',
		who: 'Wer sie sind',
		mapFields: 'Felder zuordnen'
	},

	contact: {
		said: {
			calls: 'Lehnt Anrufe ab',
			emails: 'Lehnt E-Mails ab',
			letters: 'Lehnt Briefe ab',
			callsEmails: 'Lehnt Anrufe und E-Mails ab',
			callsLetters: 'Lehnt Anrufe und Briefe ab',
			emailsLetters: 'Lehnt E-Mails und Briefe ab',
			all: 'Will nicht kontaktiert werden'
		},
		calls: 'Kampagnen geben diesen Kontakt nicht aus, und Dateien für Dialer lassen ihn aus, wenn Sie dort nichts anderes wählen.',
		emails: 'Zustellungen an Systeme, die E-Mails schreiben, lassen ihn aus, wenn Sie dort nichts anderes wählen.',
		crm: 'Ein CRM erhält ihn mit der Ablehnung, wo ein Feld dort die Einwilligung aufnimmt, sonst nicht.',
		letters: 'Anrufe und E-Mails gehen weiter.',
		change: 'Wenn das nicht mehr stimmt, ändern Sie „Einwilligung“ und „Kanal der Einwilligung“.',
		listedTitle: 'Auf einer Sperrliste',
		listedCalls: (names) => `Wird nicht angerufen: ${names}.`,
		listedEmails: (names) => `Wird nicht angeschrieben: ${names}.`
	}
} satisfies Words<typeof en>;
