import { count, form } from '#domain/messages/catalogue';
import type { consent as en } from '../en/consent';
import type { Words } from '../words';
import { contacts, noun } from './nouns';

const both = (numbers: number, addresses: number): string =>
	[numbers > 0 ? noun('número', 'números')(numbers) : '', addresses > 0 ? noun('dirección', 'direcciones')(addresses) : '']
		.filter(Boolean)
		.join(' y ');
const refuse = (n: number, what: string): string => `${contacts(n)} ${form(n, { one: 'rechaza', other: 'rechazan' })} ${what}`;

/** Words about contacts that said no, in Spanish. */
export const consent = {
	figure: 'Rechazan llamadas',

	imported: {
		title: (n) => `${contacts(n)} ${form(n, { one: 'dijo', other: 'dijeron' })} que no`,
		columns: (names) => `Según ${names}.`,
		to: (calls, emails) => `${count(calls)} a llamadas, ${count(emails)} a correos.`,
		letters: (n) => `${count(n)} solo a cartas o faxes: las llamadas y los correos siguen.`,
		text: 'Las campañas no los dan para llamar y las entregas preguntan antes de enviarlos; eso resulta del consentimiento y no hace falta tocar nada. En la lista de supresión, sus números y direcciones quedan fuera también cuando un contacto se elimina o vuelve en otro archivo.',
		put: (numbers, addresses) => `Poner ${both(numbers, addresses)} en la lista de supresión`,
		nothing: 'No tienen número ni dirección que pueda estar en una lista.',
		listed: (numbers, addresses, list) =>
			`${both(numbers, addresses)} de esta importación ${form(numbers + addresses, { one: 'está', other: 'están' })} en «${list}». Se ${form(numbers + addresses, { one: 'quita', other: 'quitan' })} de nuevo si se deshace la importación.`,
		takeOff: 'Quitarlos de nuevo',
		open: 'Listas de supresión',
		off: (numbers, addresses) =>
			`${both(numbers, addresses)} ya no ${form(numbers + addresses, { one: 'está', other: 'están' })} en la lista. Lo que nombra otra importación sigue en ella.`
	},

	dialer: {
		title: (n) =>
			`${noun('contacto con número', 'contactos con número')(n)} ${form(n, { one: 'rechaza', other: 'rechazan' })} las llamadas`,
		leaveOut: 'Dejarlos fuera',
		even: 'Exportarlos igualmente',
		evenText:
			'Pidieron que no se les llame o nunca dieron su acuerdo: asegúrese de que puede hacerlo. El registro de auditoría guarda que se exportaron.',
		done: (n) => `En el archivo, ${refuse(n, 'las llamadas')}.`
	},

	delivery: {
		titleAny: (n) => refuse(n, 'llamadas o correos'),
		titleMails: (n) => refuse(n, 'los correos'),
		withField: (field) => `Se envían, y ${field} lo dice allí: un sistema que debe respetar un no tiene que conocerlo.`,
		bare: 'Se envían, y ningún campo de allí dice que rechazan.',
		leftMails: 'No se envían: este sistema escribe correos.',
		leftNoField: 'No se envían: ningún campo de allí lo diría. Asigne el consentimiento a uno y se enviarán junto con el rechazo.',
		left: 'No se envían.',
		leaveOut: 'Dejarlos fuera',
		send: 'Enviarlos igualmente',
		wereSent: (field) => `Se enviaron, y ${field} lo dice allí.`,
		wereBare: 'Se enviaron, y ningún campo de allí dice que rechazan.',
		wereLeft: 'No se enviaron.',
		who: 'Quiénes son',
		mapFields: 'Asignar campos'
	},

	contact: {
		said: {
			calls: 'Rechaza las llamadas',
			emails: 'Rechaza los correos',
			letters: 'Rechaza las cartas',
			callsEmails: 'Rechaza llamadas y correos',
			callsLetters: 'Rechaza llamadas y cartas',
			emailsLetters: 'Rechaza correos y cartas',
			all: 'No quiere que se le contacte'
		},
		calls: 'Las campañas no dan este contacto y los archivos para marcadores lo dejan fuera, salvo que allí elija otra cosa.',
		emails: 'Las entregas a sistemas que escriben correos lo dejan fuera, salvo que allí elija otra cosa.',
		crm: 'Un CRM lo recibe junto con el rechazo si un campo de allí guarda el consentimiento; si no, no lo recibe.',
		letters: 'Las llamadas y los correos siguen.',
		change: 'Si ya no es así, cambie el consentimiento y su canal.',
		listedTitle: 'En una lista de supresión',
		listedCalls: (names) => `No se le llama: ${names}.`,
		listedEmails: (names) => `No se le escribe: ${names}.`
	}
} satisfies Words<typeof en>;
