import { count, type SameCodes } from '../catalogue';
import type { deliveryMessages as en } from '../delivery';
import { SAFE, acc, at, nb, said, within } from './parts';

const STATE_WORDS: Record<string, string> = {
	preparing: 'en préparation',
	ready: 'sur le point d’être envoyée',
	sending: 'en cours d’envoi',
	done: 'terminée',
	paused: 'suspendue',
	cancelled: 'annulée'
};
const EVENT_WORDS: Record<string, string> = { pause: 'suspendue', resume: 'reprise', cancel: 'annulée' };
const contacts = (n: string | number | undefined): string => nb(n, 'contact');

export const deliveryMessages = {
	deliveryAddressUnreadable: {
		message: (p) => (p.url ? `${p.url} n’est pas une adresse web.` : 'L’adresse manque.'),
		fix: () => 'Saisissez l’adresse complète, par exemple https://crm.example.com/contacts.'
	},
	deliveryAddressNotHttps: {
		message: (p) => `${p.url} n’est pas chiffrée\u00a0; aucun contact n’y est donc envoyé.`,
		fix: () => 'Utilisez une adresse qui commence par https://. http:// ne fonctionne que pour cet appareil (127.0.0.1 ou localhost).'
	},
	deliveryAddressHasPassword: {
		message: (p) => `L’adresse de ${p.host} contient un nom d’utilisateur ou un mot de passe.`,
		fix: () => 'Retirez-le de l’adresse et saisissez-le comme jeton, où il est conservé chiffré.'
	},
	deliveryFieldsElsewhere: {
		message: (p) => `La liste des champs est sur ${p.url}, les contacts vont à ${p.expected}.`,
		fix: () => 'Les deux doivent être sur le même serveur, puisque le jeton lui est envoyé.'
	},
	deliverySettingWrong: {
		message: (p) => `Le paramètre «\u00a0${p.setting}\u00a0» n’a pas de valeur utilisable.`,
		fix: () => 'Corrigez-le dans la destination et enregistrez à nouveau.'
	},
	deliveryFieldTwice: {
		message: (p) => `Le nom de champ «\u00a0${p.field}\u00a0» est utilisé deux fois.`,
		fix: () => 'Donnez au score, au niveau et aux facteurs clés chacun un nom propre, autre que externalId.'
	},
	deliveryConnectorUnknown: {
		message: (p) => `Cette version de Muster n’a pas de connecteur «\u00a0${p.connector}\u00a0».`,
		fix: () => 'Supprimez la destination, ou mettez l’application à jour.'
	},
	deliveryHeaderUnusable: {
		message: (p) => `Le jeton ou un en-tête pour ${p.host} contient des caractères qui ne peuvent pas être envoyés.`,
		fix: () => 'Copiez à nouveau le jeton, sans espaces, sauts de ligne ni guillemets autour, et vérifiez les noms des en-têtes.'
	},
	deliveryTokenOtherOrigin: {
		message: (p) => `Le jeton a été enregistré pour ${p.saved} et n’est pas envoyé à ${p.now}.`,
		fix: () => 'Saisissez à nouveau le jeton pour l’utiliser à la nouvelle adresse.'
	},
	deliveryAddressMissing: {
		message: (p) => `L’adresse secrète chez ${within(p)} n’est pas sur cet appareil\u00a0: les sauvegardes ne la contiennent pas.`,
		fix: () => `Saisissez à nouveau l’adresse complète dans la destination, puis reprenez. ${SAFE}`
	},
	deliveryTokenMissing: {
		message: (p) => `${at(p)} demande un jeton et aucun n’est enregistré.`,
		fix: () => 'Créez un jeton dans le CRM et saisissez-le dans la destination.'
	},

	deliveryOffline: {
		message: () => 'Cet appareil est hors ligne.',
		fix: () => `L’envoi continue automatiquement dès que le réseau est rétabli. ${SAFE}`
	},
	deliveryNoAnswer: {
		message: (p) => `${at(p)} n’a pas répondu.`,
		fix: () => `Muster réessaie automatiquement. Lancez «\u00a0Tester la connexion\u00a0» pour voir où cela bloque. ${SAFE}`
	},
	deliveryAnswerWithheld: {
		message: (p) => `${at(p)} est joignable, mais ses réponses n’arrivent pas ici.`,
		fix: () =>
			'Soit la connexion est coupée, soit cette application n’est pas autorisée (CORS), soit l’adresse mène à une autre. Lancez «\u00a0Tester la connexion\u00a0». Muster continue d’essayer\u00a0; les accusés de réception disent ce qui évite aux contacts d’y figurer deux fois.'
	},
	deliveryTimeout: {
		message: (p) => `${at(p)} n’a pas donné de réponse en ${nb(p.seconds, 'seconde')}.`,
		fix: () =>
			'Muster renvoie automatiquement les mêmes contacts\u00a0; leurs accusés de réception disent ce qui leur évite d’y figurer deux fois. Des requêtes plus petites aident les serveurs lents.'
	},
	deliveryInterrupted: {
		message: () => 'L’application a été fermée alors que des contacts étaient en route.',
		fix: () => 'Les mêmes contacts sont renvoyés\u00a0; leurs accusés de réception disent ce qui leur évite d’y figurer deux fois.'
	},
	deliveryRedirected: {
		message: (p) =>
			`${at(p)} renvoie vers une autre adresse, et Muster n’en suit aucune\u00a0: un jeton ne va que là pour quoi il a été enregistré.`,
		fix: () =>
			`Saisissez dans la destination l’adresse à laquelle le serveur répond vraiment (souvent https, www ou un / final change), puis reprenez. ${SAFE}`
	},
	deliveryAnswerTooLarge: {
		message: (p) => `La réponse reçue dépasse ${count(p.mb)} Mo et n’a pas été lue\u00a0: ${within(p)}.`,
		fix: () => 'Réduisez le nombre de contacts par requête dans la destination.'
	},
	deliveryRateLimited: {
		message: (p) => `${at(p)} demande de ralentir (trop de requêtes).${said(p)}`,
		fix: () => 'Muster attend aussi longtemps que demandé et continue automatiquement.'
	},
	deliveryServerError: {
		message: (p) => `${at(p)} rencontre un problème interne (erreur ${p.status}).${said(p)}`,
		fix: () => `Muster réessaie automatiquement, à intervalles croissants. ${SAFE}`
	},
	deliveryUnauthorised: {
		message: (p) => `${at(p)} n’accepte pas le jeton (erreur ${p.status}).${said(p)}`,
		fix: () => `Créez un nouveau jeton dans le CRM, saisissez-le dans la destination, puis reprenez. ${SAFE}`
	},
	deliveryForbidden: {
		message: (p) => `${at(p)} refuse l’accès (erreur ${p.status}).${said(p)}`,
		fix: () => `Donnez au jeton, dans le CRM, le droit d’écrire des contacts, puis reprenez. ${SAFE}`
	},
	deliveryWrongAddress: {
		message: (p) => `${at(p)} ne reçoit pas de contacts à cette adresse (erreur ${p.status}).${said(p)}`,
		fix: () => `Vérifiez l’adresse et la méthode dans la destination, puis reprenez. ${SAFE}`
	},
	deliveryAnswerShape: {
		message: (p) =>
			`${at(p)} répond, mais sans liste${p.path ? ` nommée «\u00a0${p.path}\u00a0»` : ''} qui dise ce qu’est devenu chaque contact.`,
		fix: () =>
			`Indiquez sous «\u00a0Liste dans la réponse\u00a0» où le serveur la place, ou faites répondre le serveur avec une entrée par contact. S’il ne répond rien de tel, choisissez «\u00a0Rien\u00a0: 2xx suffit\u00a0» sous «\u00a0Ce que dit la réponse\u00a0». ${SAFE}`
	},
	deliveryAnswerPage: {
		message: (p) => `${at(p)} répond par une page web qui ne dit pas ce que sont devenus les contacts.`,
		fix: () =>
			`Un Wi-Fi qui demande une connexion répond ainsi, et un serveur en maintenance. Muster réessaie de lui-même\u00a0; si la page reste, vérifiez l’adresse dans la destination. ${SAFE}`
	},
	deliveryRefusesAll: {
		message: (p) => `La destination a refusé ${contacts(p.count)} de suite et n’en a accepté aucun.${said(p)}`,
		fix: () =>
			'Cela vient sans doute des paramètres, pas des contacts. Corrigez la destination et reprenez\u00a0; les contacts refusés peuvent être renvoyés.'
	},

	deliveryNoVerdict: {
		message: () => 'Pas de réponse pour cet enregistrement\u00a0: le CRM a été interrogé deux fois et l’a omis les deux fois.',
		fix: () => 'Cherchez le contact dans le CRM, puis renvoyez-le.'
	},
	deliveryLeftOut: {
		message: (p) =>
			`Le CRM a été interrogé deux fois et n’a pas dit ce qu’il est advenu de ${contacts(p.count)}\u00a0: personne ne le sait encore.`,
		fix: () => 'Cherchez-les dans le CRM. S’ils y sont, annulez le reste de cette livraison. Sinon, reprenez\u00a0: ils sont renvoyés.'
	},
	deliveryForgotten: {
		message: (p) =>
			`${at(p)} n’a pas dit si ${contacts(p.count)} ${acc(p.count, 'est arrivé', 'sont arrivés')}, et on ne peut pas le lui demander.`,
		fix: () =>
			'Regardez là-bas. S’ils y sont, dites-le, et la suite est envoyée. Sinon, reprenez\u00a0: ils sont renvoyés, et qui était déjà arrivé y figure deux fois.'
	},
	deliveryRefused: {
		message: (p) => `${at(p)} a refusé la requête (erreur ${p.status}).${said(p)}`,
		fix: () => 'Muster envoie automatiquement des requêtes plus petites pour trouver les contacts en cause.'
	},
	deliveryNoReason: {
		message: (p) => `Aucune raison indiquée (erreur ${p.status}).`,
		fix: () => 'Regardez le contact et les paramètres de la destination.'
	},
	deliveryTooLarge: {
		message: (p) => `Contact trop volumineux. ${at(p)} ne l’accepte pas.`,
		fix: () => 'Raccourcissez son champ le plus long, en général les notes, et renvoyez-le.'
	},
	deliveryServerErrorRepeated: {
		message: (p) =>
			`Le CRM a échoué ${count(p.count)} fois sur cet enregistrement (erreur ${p.status}), alors que d’autres sont passés\u00a0; il y figure peut-être malgré tout.${said(p)}`,
		fix: () => 'Cherchez une valeur inhabituelle dans le contact, corrigez-la et renvoyez-le.'
	},
	deliveryCancelledUnsure: {
		message: () => 'Annulé après une tentative dont la réponse s’est perdue\u00a0: le contact est peut-être arrivé.',
		fix: () => 'Cherchez-le dans le CRM, ou livrez-le à nouveau\u00a0; il serait mis à jour, pas doublé.'
	},
	deliveryCancelledRestored: {
		message: () => 'Annulé\u00a0; la livraison venait d’une sauvegarde, et le contact est peut-être arrivé depuis.',
		fix: () => 'Cherchez-le dans le CRM avant de le livrer à nouveau.'
	},

	deliveryDestinationGone: { message: () => 'Cette destination n’existe plus.', fix: () => 'Choisissez une autre destination.' },
	deliveryDestinationBusy: {
		message: (p) => `${contacts(p.count)} ${acc(p.count, 'attend d’être envoyé', 'attendent d’être envoyés')} à ${p.name}.`,
		fix: () => 'Laissez la livraison se terminer ou annulez-la, puis supprimez la destination.'
	},
	deliveryBatchGone: { message: () => 'Cette livraison n’existe plus.', fix: () => 'Revenez à la liste des livraisons.' },
	deliveryWrongState: {
		message: (p) =>
			`Cette livraison est ${STATE_WORDS[String(p.state)] ?? p.state}\u00a0; elle ne peut pas être ${EVENT_WORDS[String(p.event)] ?? p.event}.`,
		fix: () => 'Livrez à nouveau les contacts s’il les faut toujours dans le CRM.'
	},
	deliveryNothing: {
		message: () => 'Il n’y a aucun contact à livrer\u00a0: la sélection est vide, ou ses contacts ont été supprimés.',
		fix: () => 'Choisissez au moins un contact.'
	},
	deliveryAllWithheld: {
		message: (p) =>
			`Il ne reste personne à livrer\u00a0: ${nb(p.count, 'contact sur une liste d’exclusion n’est pas envoyé', 'contacts sur des listes d’exclusion ne sont pas envoyés')}.`,
		fix: () => 'Choisissez d’autres contacts.'
	},
	deliveryAllRefused: {
		message: (p) =>
			`Il ne reste personne à livrer\u00a0: ${nb(p.count, 'contact refuse d’être contacté', 'contacts refusent d’être contactés')}${Number(p.withheld) > 0 ? `, et ${count(p.withheld)} sur des listes d’exclusion ${acc(p.withheld, 'n’est pas envoyé', 'ne sont pas envoyés')}` : ''}.`,
		fix: () => 'Choisissez d’autres contacts, ou envoyez-les quand même.'
	},
	deliveryRejectedGone: {
		message: (p) =>
			`${Number(p.count) > 1 ? `${count(p.count)} contacts rejetés ne sont` : '1 contact rejeté n’est'} plus sur cet appareil\u00a0: supprimé${Number(p.count) > 1 ? 's ou fusionnés' : ' ou fusionné'} avec un autre.`,
		fix: () => 'Il n’y a rien à en renvoyer.'
	},
	deliveryNothingRejected: { message: () => 'Aucun contact de cette livraison n’a été rejeté.', fix: () => 'Il n’y a rien à renvoyer.' },
	deliveryNoFile: {
		message: (p) => `${p.name} est un CRM, pas un fichier.`,
		fix: () => 'Choisissez une destination «\u00a0Téléchargement de fichier\u00a0» pour obtenir un fichier.'
	},
	deliveryFileNeedsNoSending: {
		message: () => 'Un fichier téléchargé reste sur cet appareil\u00a0: il n’y a pas de connexion à tester.',
		fix: () => 'Livrez-y des contacts et enregistrez le fichier.'
	},
	deliveryDeviceFull: {
		message: (p) => `Cet appareil n’a plus de place pour préparer la livraison de ${contacts(p.count)}.`,
		fix: () => 'Libérez de l’espace ou livrez moins de contacts à la fois. Les contacts eux-mêmes sont en sécurité.'
	},

	deliveryUnreachable: {
		message: (p) => `Rien ne répond à ${p.host}.`,
		fix: () =>
			'Cherchez une faute de frappe dans l’adresse, et vérifiez que le CRM est en marche et joignable depuis ce réseau. Ouvrez-la aussi dans un onglet de ce navigateur\u00a0: un certificat qu’il refuse se voit de la même façon.'
	},
	deliveryUnreachableHere: {
		message: (p) => `Rien ne répond à ${p.host} sur cet appareil.`,
		fix: () =>
			'Démarrez le programme qui y écoute. Si le navigateur demande si cette application peut utiliser le réseau local, autorisez-la.'
	},
	deliveryCors: {
		message: (p) => `${p.host} est là, mais n’autorise pas cette application à lui parler (CORS).`,
		fix: () =>
			'Ajoutez l’adresse de cette application, telle qu’elle figure dans la barre d’adresse du navigateur, aux origines autorisées (CORS) dans le CRM, avec l’en-tête Content-Type. Une redirection à cette adresse se voit de la même façon\u00a0; saisissez alors l’adresse à laquelle elle mène.'
	},
	deliveryCorsHeader: {
		message: (p) => `${p.host} autorise cette application, mais pas avec l’en-tête ${p.header}.`,
		fix: (p) => `Ajoutez ${p.header} aux en-têtes autorisés (CORS) dans le CRM.`
	},
	deliveryFieldsUnchecked: {
		message: () => 'Les champs n’ont pas été vérifiés\u00a0: aucune adresse de liste de champs n’est indiquée.',
		fix: () => 'Assurez-vous que le CRM a des champs pour le score et le niveau, ou indiquez l’adresse de sa liste de champs.'
	},
	deliveryFieldsUnreadable: {
		message: (p) => `La liste de champs à ${p.url} ne peut pas être lue.`,
		fix: () => 'Vérifiez son adresse. La réponse doit être une liste JSON de noms.'
	},
	deliveryFieldsMissing: {
		message: (p) => `${p.host} n’a pas ${acc(p.count, 'le champ', 'les champs')} ${p.fields}.`,
		fix: (p) =>
			`Créez-${acc(p.count, 'le', 'les')} dans le CRM, ou indiquez d’autres noms sous «\u00a0Champs\u00a0», dans le menu de la destination.`
	}
} satisfies SameCodes<typeof en>;
