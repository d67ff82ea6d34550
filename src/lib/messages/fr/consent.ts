import { count } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { consent as en } from '../en/consent';
import type { Words } from '../words';

const both = (numbers: number, addresses: number): string =>
	[numbers > 0 ? nb(numbers, 'numéro') : '', addresses > 0 ? nb(addresses, 'adresse') : ''].filter(Boolean).join(' et ');
const refuse = (n: number, what: string): string => `${nb(n, 'contact refuse', 'contacts refusent')} ${what}`;

/** Words about contacts that said no, in French. */
export const consent = {
	figure: 'Refusent les appels',

	imported: {
		title: (n) => nb(n, 'contact a dit non', 'contacts ont dit non'),
		columns: (names) => `D’après ${names}.`,
		to: (calls, emails) => `${count(calls)} aux appels, ${count(emails)} aux e-mails.`,
		letters: (n) => `${count(n)} au courrier ou aux fax seulement\u00a0: appels et e-mails continuent.`,
		text: 'Les campagnes ne les donnent pas à appeler, et les livraisons demandent avant de les envoyer\u00a0; cela découle du consentement et ne demande aucun geste. Sur la liste d’exclusion, leurs numéros et adresses restent écartés même quand un contact est supprimé ou revient dans un autre fichier.',
		put: (numbers, addresses) => `Mettre ${both(numbers, addresses)} sur la liste d’exclusion`,
		nothing: 'Ils n’ont ni numéro ni adresse qu’une liste pourrait contenir.',
		listed: (numbers, addresses, list) =>
			`${both(numbers, addresses)} de cet import sont sur «\u00a0${list}\u00a0». Ils en sont retirés si l’import est annulé.`,
		takeOff: 'Les retirer de la liste',
		open: 'Listes d’exclusion',
		off: (numbers, addresses) => `${both(numbers, addresses)} ne sont plus sur la liste. Ce qu’un autre import nomme y reste.`
	},

	dialer: {
		title: (n) => `${nb(n, 'contact avec numéro refuse', 'contacts avec numéro refusent')} les appels`,
		leaveOut: 'Les écarter',
		even: 'Les exporter quand même',
		evenText:
			'Ils ont demandé à ne pas être appelés, ou n’ont jamais donné leur accord\u00a0: assurez-vous d’en avoir le droit. Le journal d’audit garde trace de leur export.',
		done: (n) => `Dans le fichier, ${refuse(n, 'les appels')}.`
	},

	delivery: {
		titleAny: (n) => refuse(n, 'les appels ou les e-mails'),
		titleMails: (n) => refuse(n, 'les e-mails'),
		withField: (field) => `Ils sont envoyés, et ${field} le dit là-bas\u00a0: un système qui doit respecter un non doit le connaître.`,
		bare: 'Ils sont envoyés, et aucun champ là-bas ne dit qu’ils refusent.',
		leftMails: 'Ils ne sont pas envoyés\u00a0: ce système envoie des e-mails.',
		leftNoField:
			'Ils ne sont pas envoyés\u00a0: aucun champ là-bas ne le dirait. Associez le consentement à un champ, et ils partiront avec leur refus.',
		left: 'Ils ne sont pas envoyés.',
		leaveOut: 'Les écarter',
		send: 'Les envoyer quand même',
		wereSent: (field) => `Ils ont été envoyés, et ${field} le dit là-bas.`,
		wereBare: 'Ils ont été envoyés, et aucun champ là-bas ne dit qu’ils refusent.',
		wereLeft: 'Ils n’ont pas été envoyés.',
		who: 'Qui ils sont',
		mapFields: 'Associer les champs'
	},

	contact: {
		said: {
			calls: 'Refuse les appels',
			emails: 'Refuse les e-mails',
			letters: 'Refuse le courrier',
			callsEmails: 'Refuse les appels et les e-mails',
			callsLetters: 'Refuse les appels et le courrier',
			emailsLetters: 'Refuse les e-mails et le courrier',
			all: 'Ne veut pas être contacté'
		},
		calls:
			'Les campagnes ne donnent pas ce contact à appeler, et les fichiers pour numéroteur l’écartent, sauf choix contraire de votre part.',
		emails: 'Les livraisons aux systèmes qui envoient des e-mails l’écartent, sauf choix contraire de votre part.',
		crm: 'Un CRM le reçoit avec le refus si un champ y contient le consentement, sinon non.',
		letters: 'Appels et e-mails continuent.',
		change: 'Si ce n’est plus vrai, modifiez le consentement et son canal.',
		listedTitle: 'Sur une liste d’exclusion',
		listedCalls: (names) => `N’est pas appelé\u00a0: ${names}.`,
		listedEmails: (names) => `Ne reçoit pas de message\u00a0: ${names}.`
	}
} satisfies Words<typeof en>;
