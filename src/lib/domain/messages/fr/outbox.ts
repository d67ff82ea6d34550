import { count, type Params, type SameCodes } from '../catalogue';
import type { outboxMessages as en } from '../outbox';
import { SAFE, acc, nb, said } from './parts';

const at = (p: Params, otherwise = 'Le serveur de connexion'): string => String(p.host ?? otherwise);
const within = (p: Params): string => at(p, 'le serveur de connexion');
const CORRECT = 'Corrigez le contact, ou associez le champ à un champ texte.';

export const outboxMessages = {
	deliveryNameTwice: {
		message: (p) => `Deux champs sont envoyés sous le nom «\u00a0${p.field}\u00a0».`,
		fix: () => 'Donnez à chaque champ un nom propre, ou laissez l’un d’eux de côté.'
	},
	deliveryFieldsNotCreatable: {
		message: (p) => `${p.host} ne laisse pas cette application créer des champs.`,
		fix: () => 'Créez-les dans le CRM, puis vérifiez à nouveau.'
	},
	deliveryFieldRequired: {
		message: (p) => `${p.field} manque\u00a0; le CRM l’exige pour un nouveau contact.`,
		fix: () => 'Remplissez ce champ, ou associez-lui-en un autre.'
	},
	deliveryFieldReadOnly: {
		message: (p) => `${p.field} ne peut pas être écrit dans le CRM.`,
		fix: () => 'Laissez ce champ de côté dans le mappage des champs.'
	},
	deliveryFieldTooLong: {
		message: (p) => `${p.field} compte ${count(p.length)} caractères\u00a0; le CRM en accepte ${count(p.most)}.`,
		fix: () => 'Raccourcissez la valeur dans le contact.'
	},
	deliveryFieldNotNumber: {
		message: (p) => `${p.field} attend un nombre, et «\u00a0${p.value}\u00a0» n’en est pas un.`,
		fix: () => CORRECT
	},
	deliveryFieldNotDate: { message: (p) => `${p.field} attend une date, et «\u00a0${p.value}\u00a0» n’en est pas une.`, fix: () => CORRECT },
	deliveryFieldNotChoice: {
		message: (p) => `${p.field} n’accepte pas «\u00a0${p.value}\u00a0».`,
		fix: (p) =>
			`Le CRM accepte ${p.choices ?? 'd’autres valeurs'}${Number(p.count) > 5 ? ' et d’autres' : ''}. Corrigez le contact, ou ajoutez la valeur dans le CRM.`
	},
	deliveryForeseenRefused: {
		message: (p) => String(p.reason ?? 'Le CRM le refuserait.'),
		fix: () => 'Corrigez le contact, ou laissez-le de côté.'
	},

	deliveryChosenSent: {
		message: (p) => `${nb(p.count, 'contact')} parmi eux ${acc(p.count, 'est', 'sont')} désormais dans une autre livraison.`,
		fix: () => 'Ci-dessous figurent ceux qui restent\u00a0; livrez-les si vous le souhaitez encore.'
	},
	deliveryNoDoubles: {
		message: (p) => `${p.name} ne permet pas de chercher les contacts présents deux fois.`,
		fix: () => 'Cherchez-les dans le CRM lui-même.'
	},
	deliveryNoTakeBack: {
		message: (p) => `${p.name} n’offre aucun moyen de retirer une livraison.`,
		fix: () => 'Supprimez ou corrigez les contacts dans le CRM\u00a0; chaque accusé y mène.'
	},
	deliveryTakeBackEarly: {
		message: (p) => `${nb(p.count, 'contact')} de cette livraison ${acc(p.count, 'est', 'sont')} encore en route.`,
		fix: () => 'Laissez-la se terminer ou annulez-la, puis retirez-la.'
	},
	deliveryTakeBackUnknown: {
		message: () => 'Ce qui s’y trouvait avant n’a pas été conservé\u00a0; cela reste donc tel quel.',
		fix: () => 'Corrigez-le dans le CRM si nécessaire.'
	},
	deliveryTakeBackChanged: {
		message: (p) => `Modifié depuis dans le CRM (${p.fields}${Number(p.count) > 5 ? ' et d’autres' : ''}), donc laissé tel quel.`,
		fix: () => 'Regardez-le dans le CRM, ou retirez aussi les contacts modifiés.'
	},
	deliveryTakeBackGone: { message: () => 'Il ne s’y trouve plus.', fix: () => 'Il n’y a rien à remettre en place.' },
	deliveryTakeBackRefused: { message: () => 'Le CRM a refusé sans donner de raison.', fix: () => 'Regardez-le dans le CRM.' },
	deliveryUnanswered: {
		message: (p) =>
			`Pas encore de réponse, peut-être arrivé. ${p.how === 'look' ? 'Il est renvoyé sans doublon\u00a0: il est d’abord cherché là-bas.' : p.how === 'known' ? 'Il est renvoyé sans doublon\u00a0: le CRM le reconnaît.' : 'Renvoyé, il peut y figurer deux fois.'}`,
		fix: (p) => (p.how === 'number' ? 'Mettez la livraison en pause et regardez d’abord là-bas.' : 'Il n’y a rien à faire.')
	},
	deliveryErased: { message: () => 'Effacé de cet appareil.', fix: () => 'Il n’y a rien à faire.' },
	deliveryDeletedSince: {
		message: () => 'Supprimé ici après la préparation de cette livraison.',
		fix: () => 'Rétablissez-le, puis livrez-le à nouveau.'
	},
	deliveryEmailSince: {
		message: () => 'Son e-mail a changé après la préparation de cette livraison.',
		fix: () => 'Livrez-le à nouveau tel qu’il est maintenant. Sous l’ancien, il figurerait deux fois dans le CRM.'
	},
	deliverySentSince: {
		message: (p) => `Envoyé depuis avec «\u00a0${p.label}\u00a0», préparée plus tard.`,
		fix: () => 'Livrez-le à nouveau s’il a changé entre-temps.'
	},
	deliveryListedSince: {
		message: (p) => `Depuis sur la liste d’exclusion «\u00a0${p.list}\u00a0».`,
		fix: () => 'Retirez-le de la liste, puis livrez-le à nouveau.'
	},
	deliveryRefusedSince: {
		message: () => 'A refusé après la préparation de cette livraison.',
		fix: () => 'Livrez-le à nouveau\u00a0: le CRM apprend alors le refus, s’il a un champ pour cela.'
	},
	deliveryTakeBackMoved: {
		message: (p) =>
			`Cette livraison est allée à ${p.from}\u00a0; ${p.name} se trouve maintenant à ${p.to}, où d’autres contacts peuvent se trouver.`,
		fix: () => 'Saisissez dans la destination l’adresse où elle est allée, retirez la livraison, puis changez de nouveau l’adresse.'
	},
	deliveryTakeBackElsewhere: {
		message: (p) => `Il se trouve à ${p.from}\u00a0; ${p.name} est maintenant à ${p.to}.`,
		fix: () =>
			'Saisissez dans la destination l’adresse où il est allé, retirez cette livraison encore une fois, puis changez de nouveau l’adresse.'
	},
	deliveryTakeBackOther: {
		message: (p) =>
			`Sous cet e-mail ou cette clé se trouve maintenant le n°\u00a0${p.now}, et la livraison a écrit le n°\u00a0${p.then}\u00a0; les deux sont donc laissés tels quels.`,
		fix: () => 'Regardez-les dans le CRM.'
	},
	deliveryTakeBackLater: {
		message: (p) => `«\u00a0${p.label}\u00a0» l’a écrit de nouveau plus tard.`,
		fix: () => 'Retirez d’abord cette livraison-là.'
	},

	deliveryNoSignIn: {
		message: (p) => `${p.name} ne demande pas de connexion, mais un jeton.`,
		fix: () => 'Saisissez le jeton dans la destination.'
	},
	deliverySignInUnknown: {
		message: () => 'Cette connexion n’a pas été commencée sur cet appareil, ou elle est déjà terminée.',
		fix: () => 'Recommencez la connexion depuis la destination.'
	},
	deliverySignInLate: { message: (p) => `La connexion à ${p.name} a pris trop de temps.`, fix: () => 'Connectez-vous à nouveau.' },
	deliverySignInDenied: {
		message: (p) => `L’accès n’a pas été accordé\u00a0: ${within(p)}.`,
		fix: () => 'Connectez-vous à nouveau et autorisez Muster à écrire des contacts.'
	},
	deliverySignInRefused: {
		message: (p) => `${at(p)} a refusé la connexion.${said(p)}`,
		fix: () => 'Vérifiez l’identifiant client et l’adresse de redirection autorisée dans le CRM, puis connectez-vous à nouveau.'
	},
	deliverySignInUnreadable: {
		message: (p) => `${at(p)} a répondu autrement que pour une connexion.`,
		fix: () => 'Vérifiez l’adresse de connexion dans la destination.'
	},
	deliverySignInUnfinished: {
		message: (p) => `La connexion n’a pas abouti\u00a0: ${within(p)} n’est pas joignable, ou est occupé.`,
		fix: () => 'Connectez-vous à nouveau dès qu’il est joignable. Rien d’autre n’a changé.'
	},
	deliverySignInOffline: {
		message: () => 'Se connecter demande un réseau, et cet appareil est hors ligne.',
		fix: () => `Connectez-vous dès que le réseau est de retour. ${SAFE}`
	},
	deliverySignInAgain: {
		message: (p) => `La connexion à ${p.name} a pris fin.`,
		fix: () => `Connectez-vous à nouveau, puis reprenez. ${SAFE}`
	},

	deliveryLocked: {
		message: () => 'Les jetons de cet appareil sont verrouillés.',
		fix: () => `Saisissez la phrase secrète sur l’écran Livrer\u00a0; l’envoi continue automatiquement. ${SAFE}`
	},
	deliveryPassphraseWrong: {
		message: () => 'Ce n’est pas la bonne phrase secrète.',
		fix: () =>
			'Réessayez. Si elle est perdue, retirez le jeton enregistré de chaque destination\u00a0; après le dernier, de nouveaux jetons peuvent être saisis.'
	},
	deliveryPassphraseShort: {
		message: (p) => `La phrase secrète doit avoir au moins ${p.count} caractères.`,
		fix: () => 'Une phrase connue de vous uniquement convient bien.'
	},

	deliveryLocalNetworkDenied: {
		message: (p) => `Le navigateur ne laisse pas cette application joindre ${p.host}\u00a0: l’accès au réseau local a été refusé.`,
		fix: () =>
			'Autorisez l’«\u00a0accès au réseau local\u00a0» pour cette application dans les paramètres du site du navigateur, puis testez à nouveau.'
	},
	deliveryLocalNetworkAsk: {
		message: (p) => `Le navigateur n’a pas encore été autorisé à joindre ${p.host} sur le réseau local.`,
		fix: () => 'Testez à nouveau et choisissez Autoriser quand le navigateur le demande.'
	}
} satisfies SameCodes<typeof en>;
